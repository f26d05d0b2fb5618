#include "diff/verdict.h"

#include <algorithm>
#include <compare>
#include <set>
#include <string_view>
#include <tuple>
#include <variant>

#include "diff/relate_claims.h"

namespace concord::diff {

namespace {

using value::Relation;

using Side = std::vector<std::uint32_t>;

bool are_disjoint(std::uint32_t i, std::uint32_t j, const Items& items) {
  return relate(*items.items[i].claim, *items.items[j].claim) == Relation::disjoint;
}

bool are_disjoint(const Side& one, const Side& other, const Items& items) {
  return std::ranges::any_of(speakers_of(one), [&](std::uint32_t i) {
    return std::ranges::any_of(speakers_of(other),
                               [&](std::uint32_t j) { return are_disjoint(i, j, items); });
  });
}

// The items whose values can all be true together; the first one that fits nowhere opens another side.
std::vector<Side> sides_by_value(const Group& group, const Items& items) {
  std::vector<Side> sides;
  for (const std::uint32_t i : group.items) {
    const auto it = std::ranges::find_if(sides, [&](const Side& side) {
      return std::ranges::all_of(speakers_of(side), [&](std::uint32_t j) {
        return items.is_compatible(i, j) && !are_disjoint(i, j, items);
      });
    });
    if (it == sides.end()) {
      sides.push_back({i});
    } else {
      it->push_back(i);
    }
  }
  return sides;
}

// The side of each item: values that can be true together, and those that a rule tolerates or time explains. Values come
// first: "14" of Monday and "19" of Tuesday share no side while another article has 14 on Tuesday.
std::vector<std::uint32_t> divide(const Group& group, const Items& items) {
  std::vector<Side> sides;
  for (const Side& side : sides_by_value(group, items)) {
    const auto it = std::ranges::find_if(
        sides, [&](const Side& other) { return !are_disjoint(side, other, items); });
    if (it == sides.end()) {
      sides.push_back(side);
    } else {
      it->insert(it->end(), side.begin(), side.end());
    }
  }
  std::vector<std::uint32_t> numbers(group.items.size());
  for (std::uint32_t number = 0; number < sides.size(); ++number) {
    for (const std::uint32_t i : sides[number]) {
      const auto place = std::ranges::lower_bound(group.items, i) - group.items.begin();
      numbers[static_cast<std::size_t>(place)] = number;
    }
  }
  return numbers;
}

Reason conflict_reason(const value::Value& value) {
  if (std::holds_alternative<value::NameSet>(value)) return Reason::members_differ;
  if (std::holds_alternative<value::Name>(value)) return Reason::names_differ;
  if (std::holds_alternative<value::Status>(value)) return Reason::status_differs;
  return Reason::disjoint;
}

Reason pair_reason(const normalize::Claim& first, const normalize::Claim& second) {
  if (is_tolerated(first, second)) return Reason::tolerated;
  const value::Value& a = first.value;
  const value::Value& b = second.value;
  const auto* x = std::get_if<value::Quantity>(&a);
  const auto* y = std::get_if<value::Quantity>(&b);
  const auto* s = std::get_if<value::NameSet>(&a);
  const auto* t = std::get_if<value::NameSet>(&b);
  const Relation relation = value::relate(a, b);
  if (s != nullptr && t != nullptr) {
    return relation == Relation::equal ? Reason::same_members : Reason::open_list;
  }
  if (x != nullptr && y != nullptr && x->unit != y->unit) return Reason::converted;
  switch (relation) {
    case Relation::equal:
      return Reason::equal;
    case Relation::rounds_to:
      return Reason::rounds_to;
    case Relation::contains:
    case Relation::within:
      return Reason::contains;
    default:
      return Reason::overlaps;
  }
}

// The loosest tie is the one a reader wants to know of.
Reason agreement_reason(const Group& group, const Items& items) {
  Reason loosest = Reason::equal;
  for (std::size_t i = 1; i < group.items.size(); ++i) {
    const Reason reason =
        pair_reason(*items.items[group.items[0]].claim, *items.items[group.items[i]].claim);
    loosest = std::max(loosest, reason);
  }
  return loosest;
}

// Less, equal or greater as the article of one is older, as old or newer. Articles of one day
// are told apart by the minute where both say it.
std::strong_ordering by_age(const normalize::Claim& a, const normalize::Claim& b) {
  const bool to_the_minute = a.published_minute != 0 && b.published_minute != 0;
  return to_the_minute ? a.published_minute <=> b.published_minute : a.published <=> b.published;
}

// Of the claims that say one thing by one rule at one time, the first speaks for all.
std::vector<std::uint32_t> different(std::vector<std::uint32_t> claims, const Items& items) {
  const auto said = [&](std::uint32_t i) {
    const normalize::Claim& claim = *items.items[i].claim;
    return std::tuple(claim.published, claim.published_minute, items.relations->number(i),
                      std::string_view(claim.rule));
  };
  std::ranges::sort(claims, {}, said);
  claims.erase(std::ranges::unique(claims, {}, said).begin(), claims.end());
  return claims;
}

// The claims that tell when the figure stood where. "The two other victims" counts those beside one told
// of before, and an article without a day that repeats a figure of another adds nothing; nothing where a
// figure has no day at all.
std::vector<std::uint32_t> dated(const Group& group, const Items& items) {
  const auto claim = [&](std::uint32_t i) -> const normalize::Claim& {
    return *items.items[i].claim;
  };
  std::vector<std::uint32_t> found;
  for (const std::uint32_t i : group.items) {
    if (claim(i).published != 0 && !claim(i).context.others) found.push_back(i);
  }
  const auto is_repeated = [&](std::uint32_t i) {
    return std::ranges::any_of(found, [&](std::uint32_t j) {
      return items.relations->number(i) == items.relations->number(j);
    });
  };
  const bool all = std::ranges::all_of(group.items, [&](std::uint32_t i) {
    return claim(i).published != 0 || claim(i).context.others || is_repeated(i);
  });
  return all ? found : std::vector<std::uint32_t>{};
}

// With the ages of the articles the figure only rises, or only falls (the missing are found). Where a
// rule says of one claim that its figure moves, those that were found to tell of the same move too.
bool moves_with_time(const Group& group, const Items& items) {
  const auto claim = [&](std::uint32_t i) -> const normalize::Claim& {
    return *items.items[i].claim;
  };
  const auto may_move = [&](std::uint32_t i) { return claim(i).grows; };
  const auto may_stand = [&](std::uint32_t i) { return !claim(i).grows && !claim(i).fact.empty(); };
  if (std::ranges::none_of(group.items, may_move) || std::ranges::any_of(group.items, may_stand)) {
    return false;
  }
  bool rises = false;
  bool falls = false;
  const std::vector<std::uint32_t> claims = different(dated(group, items), items);
  for (const std::uint32_t i : claims) {
    for (const std::uint32_t j : claims) {
      const Item& a = items.items[i];
      const Item& b = items.items[j];
      if (a.size >= b.size) continue;
      if (relate(*a.claim, *b.claim) != Relation::disjoint) continue;
      const std::strong_ordering age = by_age(*a.claim, *b.claim);
      if (age == 0) return false;
      rises = rises || age < 0;
      falls = falls || age > 0;
    }
  }
  return rises != falls;
}

// "Rose 14 percent" and "fell 14 percent": the values alone do not tell the sides apart.
bool are_opposite_moves(const Group& group, const std::vector<std::uint32_t>& sides,
                        const Items& items) {
  for (std::size_t i = 0; i < sides.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const normalize::Claim& a = *items.items[group.items[i]].claim;
      const normalize::Claim& b = *items.items[group.items[j]].claim;
      const bool apart = sides[i] != sides[j] && is_opposite_move(a, b);
      if (apart && value::is_compatible(value::relate(a.value, b.value))) return true;
    }
  }
  return false;
}

std::size_t documents_of(const Group& group, const Items& items) {
  std::set<std::uint32_t> documents;
  for (std::uint32_t i : group.items) documents.insert(items.items[i].claim->document);
  return documents.size();
}

}  // namespace

Judgement judge(const Group& group, const Items& items) {
  Judgement judgement;
  judgement.sides = divide(group, items);
  const Item& first = items.items[group.items.front()];
  const bool differ =
      std::ranges::any_of(judgement.sides, [](std::uint32_t side) { return side > 0; });
  if (differ && !first.claim->many) {
    judgement.verdict = Verdict::conflict;
    const bool spelt = group.two_names && *group.two_names != normalize::OtherName::named;
    judgement.reason = spelt ? Reason::spellings_differ : conflict_reason(first.claim->value);
    if (judgement.reason == Reason::disjoint && are_opposite_moves(group, judgement.sides, items)) {
      judgement.reason = Reason::opposite_moves;
    }
    judgement.evolving = moves_with_time(group, items);
    return judgement;
  }
  std::ranges::fill(judgement.sides, 0U);
  if (documents_of(group, items) > 1) {
    judgement.verdict = Verdict::agreement;
    judgement.reason = agreement_reason(group, items);
  }
  return judgement;
}

}  // namespace concord::diff
