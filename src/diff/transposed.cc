#include "diff/transposed.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>

namespace concord::diff {

namespace {

constexpr int fewest_rescaled = 2;
// "4.6 billion" for "4.6 million".
constexpr std::int32_t most_powers = 3;
// Of more figures of one length two may look so by chance: in a table of results they do.
constexpr std::size_t most_of_a_length = 8;

struct Figure {
  std::uint32_t comparable = 0;
  std::string_view unit;
  std::int32_t exponent = 0;
  int digits = 0;  // significant ones
  std::int64_t coefficient = 0;
  std::uint32_t item = 0;
};

using Figures = std::vector<Figure>;

auto length_of(const Figure& figure) {
  return std::tie(figure.comparable, figure.unit, figure.exponent, figure.digits);
}

std::optional<Figure> figure_of(std::uint32_t index, const Item& item, int fewest_digits) {
  const auto* quantity = std::get_if<value::Quantity>(&item.claim->value);
  if (quantity == nullptr || quantity->low != quantity->high || quantity->low.is_negative())
    return std::nullopt;
  const int digits = significant_digits(quantity->low);
  if (digits < fewest_digits) return std::nullopt;
  const value::Decimal plain = quantity->low.plain();
  // "A$118 million" and "$181 million" may be of one currency: whether they are is asked later.
  const bool money = quantity->dimension.starts_with("money");
  const std::string_view unit = money ? std::string_view() : quantity->unit;
  return Figure{item.comparable, unit, plain.exponent(), digits, plain.coefficient(), index};
}

auto digits_of(const Figure& figure) {
  return std::tie(figure.comparable, figure.unit, figure.coefficient);
}

Figures figures_of(const Items& items, int fewest_digits) {
  Figures figures;
  for (std::uint32_t i = 0; i < items.items.size(); ++i) {
    if (const auto figure = figure_of(i, items.items[i], fewest_digits)) figures.push_back(*figure);
  }
  return figures;
}

bool is_permuted(std::int64_t a, std::int64_t b) {
  return std::ranges::is_permutation(std::to_string(a), std::to_string(b));
}

using Claims = std::vector<std::uint32_t>;  // items of one figure

void add_pairs(const Claims& a, const Claims& b, std::vector<Slip>& found) {
  for (const std::uint32_t i : speakers_of(a)) {
    for (const std::uint32_t j : speakers_of(b)) found.push_back(std::minmax(i, j));
  }
}

Claims items_of(Figures::const_iterator begin, Figures::const_iterator end) {
  Claims claims;
  for (auto it = begin; it != end; ++it) claims.push_back(it->item);
  return claims;
}

// Of the figures of one length.
void add_transposed(Figures::const_iterator begin, Figures::const_iterator end,
                    std::vector<Slip>& found) {
  std::vector<std::pair<std::int64_t, Claims>> values;
  for (auto it = begin; it != end; ++it) {
    if (values.empty() || values.back().first != it->coefficient) {
      if (values.size() == most_of_a_length) return;
      values.push_back({it->coefficient, {}});
    }
    values.back().second.push_back(it->item);
  }
  for (std::size_t a = 0; a < values.size(); ++a) {
    for (std::size_t b = a + 1; b < values.size(); ++b) {
      if (is_permuted(values[a].first, values[b].first))
        add_pairs(values[a].second, values[b].second, found);
    }
  }
}

// Figures of one sequence of digits, by their scale: the smaller and the larger, where there are just two.
void add_rescaled(Figures::const_iterator begin, Figures::const_iterator end,
                  std::vector<Slip>& found) {
  const auto larger = std::find_if(
      begin, end, [&](const Figure& figure) { return figure.exponent != begin->exponent; });
  const bool two = larger != end && std::prev(end)->exponent == larger->exponent;
  if (two && larger->exponent - begin->exponent <= most_powers) {
    add_pairs(items_of(begin, larger), items_of(larger, end), found);
  }
}

// Calls visit(begin, end) for each run of sorted figures that have one key.
template <class Key, class Visit>
void for_each_run(const Figures& figures, Key key, Visit visit) {
  for (auto begin = figures.begin(); begin != figures.end();) {
    const auto end = std::find_if(begin, figures.end(),
                                  [&](const Figure& figure) { return key(figure) != key(*begin); });
    visit(begin, end);
    begin = end;
  }
}

// A rise or a fall that a rule asks of somebody by name.
bool is_asked_move(const Item& item) {
  const normalize::Claim& claim = *item.claim;
  return claim.direction != normalize::Direction::none && !claim.fact.empty() && !claim.loose &&
         claim.kind == "percent" &&
         std::ranges::any_of(claim.key, [](const auto& part) { return part.is_name; });
}

// Of figures that are equal: the rises beside the falls.
void add_reversed(Figures::const_iterator begin, Figures::const_iterator end, const Items& items,
                  std::vector<Slip>& found) {
  Claims rises;
  Claims falls;
  for (auto it = begin; it != end; ++it) {
    const Item& item = items.items[it->item];
    if (!is_asked_move(item)) continue;
    const bool up = item.claim->direction == normalize::Direction::up;
    (up ? rises : falls).push_back(it->item);
  }
  add_pairs(rises, falls, found);
}

}  // namespace

std::vector<Slip> find_reversed(const Items& items) {
  Figures figures = figures_of(items, fewest_rescaled);
  const auto value_of = [](const Figure& figure) {
    return std::tuple(figure.unit, figure.exponent, figure.coefficient);
  };
  std::ranges::sort(figures, [&](const Figure& a, const Figure& b) {
    return std::tuple(value_of(a), a.item) < std::tuple(value_of(b), b.item);
  });
  std::vector<Slip> found;
  for_each_run(figures, value_of,
               [&](auto begin, auto end) { add_reversed(begin, end, items, found); });
  std::ranges::sort(found);
  return found;
}

std::vector<Slip> find_transposed(const Items& items, int fewest) {
  Figures figures = figures_of(items, fewest);
  std::ranges::sort(figures, [](const Figure& a, const Figure& b) {
    return std::tuple(length_of(a), a.coefficient, a.item) <
           std::tuple(length_of(b), b.coefficient, b.item);
  });
  std::vector<Slip> found;
  for_each_run(figures, length_of,
               [&](auto begin, auto end) { add_transposed(begin, end, found); });
  std::ranges::sort(found);
  return found;
}

std::vector<Slip> find_rescaled(const Items& items) {
  Figures figures = figures_of(items, fewest_rescaled);
  std::ranges::sort(figures, [](const Figure& a, const Figure& b) {
    return std::tuple(digits_of(a), a.exponent, a.item) <
           std::tuple(digits_of(b), b.exponent, b.item);
  });
  std::vector<Slip> found;
  for_each_run(figures, digits_of, [&](auto begin, auto end) { add_rescaled(begin, end, found); });
  std::ranges::sort(found);
  return found;
}

}  // namespace concord::diff
