#include <algorithm>

#include "value/amount.h"
#include "value/put_under.h"
#include "value/readers.h"
#include "value/world.h"

namespace concord::value {
namespace {

Quantity make_quantity(const Range& range) {
  Quantity figure;
  figure.low = range.low.number;
  figure.high = range.high.number;
  figure.modifier = figure.low == figure.high ? Modifier::exact : Modifier::range;
  figure.last_digit = figure.low.exponent();
  figure.counted_in_words = range.low.in_words && !range.low.scale;
  return figure;
}

// What the article means by the sign of that currency, or the shared word of that unit, if it shows it.
const Unit* meant_by(const Unit& sign, const Vocabulary& vocabulary) {
  for (const MeantUnit& unit : vocabulary.units_meant) {
    if (unit.said == &sign) return unit.meant;
  }
  const auto same_family = [&](const Unit* currency) {
    return comparable_dimension(currency->dimension) == comparable_dimension(sign.dimension);
  };
  const auto found = std::ranges::find_if(vocabulary.currencies, same_family);
  return found == vocabulary.currencies.end() ? nullptr : *found;
}

// False when no such unit is known.
bool set_unit(Quantity& figure, std::string_view id, const Vocabulary& vocabulary) {
  const bool shared = id.ends_with(shared_mark);
  if (shared) id.remove_suffix(1);
  const Unit* unit = vocabulary.units == nullptr ? nullptr : vocabulary.units->find(id);
  if (unit == nullptr) return false;
  const Unit* meant = shared ? meant_by(*unit, vocabulary) : nullptr;
  figure.shared_sign = shared && meant == nullptr;
  if (meant != nullptr) unit = meant;
  figure.unit = unit->id;
  figure.dimension = unit->dimension;
  figure.to_base = unit->factor;
  figure.base_offset = unit->offset;
  return true;
}

// "Two and a half days, 63 hours": the smaller unit says the same again, up to a fifth.
bool says_again(const Decimal& larger, const Decimal& more, const Decimal& ratio) {
  const Decimal apart = more < larger ? larger - more : more - larger;
  return !(more < ratio) && apart.shifted(1) < larger + larger;
}

// "6 ft 2 in" becomes 74 inches: the smaller unit holds it exactly.
bool add_smaller(Quantity& figure, const Amount& more, std::string_view id,
                 const Vocabulary& vocabulary) {
  Quantity small;
  if (!set_unit(small, id, vocabulary) || small.dimension != figure.dimension) return false;
  if (!(small.to_base < figure.to_base) || figure.low != figure.high) return false;
  // "6 miles, 55 kilometres" are two figures; "2 yards and 7 feet" is one.
  const Decimal ratio = figure.to_base / small.to_base;
  if (!(more.number < ratio.shifted(1))) return false;
  const Decimal larger = figure.low * ratio;
  const bool again = figure.dimension == "time" && says_again(larger, more.number, ratio);
  small.low = small.high = again ? more.number : larger + more.number;
  small.last_digit = more.number.exponent();
  // "six years and eight months" are 80 months, and not about 80
  small.counted_in_words = more.number.exponent() == 0;
  figure = small;
  return true;
}

// A capture that is named as its unit, with the unit itself unsaid: "six foot four" has `inch`. Then
// it is less than one of the larger. False where the two make no figure.
bool add_named_unit(Quantity& figure, const Piece& piece, const Vocabulary& vocabulary) {
  const Unit* unit = vocabulary.units == nullptr ? nullptr : vocabulary.units->find(piece.name);
  if (unit == nullptr || unit->id == figure.unit) return true;
  const auto more = read_amount(piece);
  return more && more->number < figure.to_base / unit->factor &&
         add_smaller(figure, *more, unit->id, vocabulary);
}

// The pairs `more` and `more-unit` of "2 miles 3 yards 1 foot", each smaller than the one before.
bool add_all_smaller(Quantity& figure, const Piece& mention, const Vocabulary& vocabulary) {
  const Piece* amount = nullptr;
  for (const Piece& piece : mention.pieces) {
    if (piece.name == "more-unit" && amount == nullptr) amount = find_deep(mention, "more");
    if (piece.name == "more-unit") {
      const auto more = amount != nullptr ? read_amount(*amount) : std::nullopt;
      if (!more || !add_smaller(figure, *more, std::string(piece.entry), vocabulary)) return false;
    }
    if (piece.name == "more") amount = &piece;
    if (!add_named_unit(figure, piece, vocabulary)) return false;
  }
  return true;
}

// "50 metres per millisecond": the unit in the table if there is such a one, else made of both.
bool set_rate(Quantity& figure, std::string_view per, const Vocabulary& vocabulary) {
  const std::string id = figure.unit + " per " + std::string(per);
  const Quantity above = figure;
  if (set_unit(figure, id, vocabulary)) return true;
  Quantity below;
  if (!set_unit(below, std::string(per), vocabulary) || !above.base_offset.is_zero()) return false;
  figure.unit = id;
  figure.dimension = above.dimension == "length" && below.dimension == "time"
                         ? "speed"
                         : above.dimension + " per " + below.dimension;
  figure.to_base = above.to_base / below.to_base;
  return true;
}

// The unit that a capture names, or a group of a regular expression that is named as the unit.
std::string unit_id(const Piece& mention, const Vocabulary& vocabulary) {
  if (const Piece* unit = find_deep(mention, "unit")) return std::string(unit->entry);
  for (const Piece& piece : mention.pieces) {
    if (vocabulary.units != nullptr && vocabulary.units->find(piece.name) != nullptr) {
      return std::string(piece.name);
    }
    if (std::string inner = unit_id(piece, vocabulary); !inner.empty()) return inner;
  }
  return "";
}

// With the set of worlds, under the modifier that the recognizer itself captured ("more than a
// year") or that a vague number is.
std::optional<Value> finished(Quantity&& figure, const Piece& mention) {
  if (find_deep(mention, "vague") != nullptr) figure.modifier = Modifier::dozens;
  if (find_deep(mention, "margin") != nullptr) figure.modifier = Modifier::about;
  set_world(figure);
  std::optional<Value> value(std::in_place, std::in_place_type<Quantity>, std::move(figure));
  if (const Piece* word = find_deep(mention, "modifier")) {
    if (const auto modifier = modifier_of(word->entry)) put_under(*value, *modifier);
  }
  return value;
}

// The unit of a currency: the entry of its capture, or a group of a regular expression that is
// named as the unit.
std::string_view currency_id(const Piece& mention, const Piece* currency,
                             const Vocabulary& vocabulary) {
  if (currency != nullptr) return currency->entry.empty() ? currency->text : currency->entry;
  if (vocabulary.units == nullptr) return "";
  for (const Piece& piece : mention.pieces) {
    const Unit* unit = vocabulary.units->find(piece.name);
    if (unit != nullptr && unit->dimension.starts_with("money:")) return unit->id;
    const std::string_view inner = currency_id(piece, nullptr, vocabulary);
    if (!inner.empty()) return inner;
  }
  return "";
}

// "50 cents" is half a dollar: the unit "USD/100" is a part of "USD".
std::optional<Value> in_whole_money(Quantity figure, const Piece& mention,
                                    const Vocabulary& vocabulary) {
  const Decimal part = figure.to_base;
  figure.low = figure.low * part;
  figure.high = figure.high * part;
  figure.last_digit = figure.low.exponent();
  std::string whole = figure.unit.substr(0, figure.unit.find('/'));
  const Unit* unit = vocabulary.units == nullptr ? nullptr : vocabulary.units->find(figure.unit);
  // Whose cents they are the word tells as little as "$" tells whose dollars; "Canadian cents" tells it.
  if (unit != nullptr && !unit->may_be.empty()) {
    whole += shared_mark;
    const Unit* meant = meant_by(*unit, vocabulary);
    if (meant != nullptr && meant->dimension != unit->dimension) whole = meant->id;
  }
  if (!set_unit(figure, whole, vocabulary)) return std::nullopt;
  if (comparable_dimension(figure.dimension) == figure.dimension) figure.shared_sign = false;
  return finished(std::move(figure), mention);
}

}  // namespace

std::optional<Value> read_number(const Piece& mention, const Vocabulary& vocabulary) {
  if (find_deep(mention, "whole") != nullptr) return read_ratio(mention, vocabulary);
  const auto range = read_range(mention);
  if (!range) return std::nullopt;
  Quantity figure = make_quantity(*range);
  if (range->low.is_fraction && range->high.is_fraction) figure.dimension = figure.unit = "factor";
  return finished(std::move(figure), mention);
}

std::optional<Value> read_with_unit(const Piece& mention, const Vocabulary& vocabulary) {
  const auto range = read_range(mention);
  if (!range) return std::nullopt;
  Quantity figure = make_quantity(*range);
  if (!set_unit(figure, unit_id(mention, vocabulary), vocabulary)) return std::nullopt;
  if (!add_all_smaller(figure, mention, vocabulary)) return std::nullopt;
  if (find_deep(mention, "below") != nullptr) {
    figure.low = figure.high = figure.high.negated();
  }
  const Piece* per = find_deep(mention, "per");
  if (per != nullptr && !set_rate(figure, per->entry, vocabulary)) return std::nullopt;
  return finished(std::move(figure), mention);
}

std::optional<Value> read_money(const Piece& mention, const Vocabulary& vocabulary) {
  const auto range = read_range(mention);
  const Piece* currency = find_deep(mention, "currency");
  const Piece* minor = find_deep(mention, "minor");
  if (!range) return std::nullopt;
  Quantity figure = make_quantity(*range);
  const std::string_view whole = currency_id(mention, currency, vocabulary);
  const bool cents_alone = whole.empty() && minor != nullptr;
  if (!set_unit(figure, cents_alone ? minor->entry : whole, vocabulary)) return std::nullopt;
  if (const Piece* more = cents_alone ? nullptr : find_deep(mention, "more")) {
    const auto cents = read_amount(*more);
    if (!cents || figure.low != figure.high || !(cents->number < Decimal(100))) return std::nullopt;
    figure.low = figure.high = figure.low + cents->number.shifted(-2);
    figure.last_digit = figure.low.exponent();
  }
  if (figure.unit.find('/') != std::string::npos) {
    return in_whole_money(figure, mention, vocabulary);
  }
  return finished(std::move(figure), mention);
}

std::optional<Value> read_ordinal(const Piece& mention, const Vocabulary&) {
  const Piece* ordinal = find_deep(mention, "ordinal");
  const auto before = read_amount(mention);
  Amount amount = before.value_or(Amount{});
  if (ordinal != nullptr) {
    const auto number = Decimal::parse(ordinal->entry);
    if (!number) return std::nullopt;
    amount.number = amount.number + *number;
    amount.in_words = true;
  } else if (!before || amount.number.exponent() < 0) {
    return std::nullopt;
  }
  Quantity figure = make_quantity({amount, amount});
  figure.dimension = figure.unit = "order";
  return finished(std::move(figure), mention);
}

std::optional<Value> read_ratio(const Piece& mention, const Vocabulary&) {
  std::optional<Range> range;
  const Piece* part = find_deep(mention, "part");
  const Piece* whole = find_deep(mention, "whole");
  if (const Piece* factor = find_deep(mention, "factor")) {
    const auto number = Decimal::parse(factor->entry);
    if (number) range = Range{{*number, {}, true, false}, {*number, {}, true, false}};
  } else if (whole != nullptr) {
    const auto above = part != nullptr ? read_amount(*part) : Amount{Decimal(1), {}, true, false};
    const auto below = read_amount(*whole);
    if (!above || !below || below->number.is_zero() || above->number > below->number)
      return std::nullopt;
    const Amount share{above->number / below->number, {}, above->in_words, true};
    range = Range{share, share};
  } else {
    range = read_range(mention);
  }
  if (!range) return std::nullopt;
  Quantity figure = make_quantity(*range);
  figure.dimension = figure.unit = "factor";
  return finished(std::move(figure), mention);
}

}  // namespace concord::value
