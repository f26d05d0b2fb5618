#include "diff/grouping_steps.h"

#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <string_view>
#include <variant>

namespace concord::diff {

namespace {
// How much a value leaves open, in its own units: nothing of "8 May", a quarter of a year of "in the spring".
double room_of(const value::Value& value) {
  constexpr double all = std::numeric_limits<double>::infinity();
  if (const auto* date = std::get_if<value::Date>(&value)) {
    if (!date->from && !date->to) return 0;  // a weekday, a clock
    return date->from && date->to ? static_cast<double>(*date->to - *date->from) : all;
  }
  const auto* quantity = std::get_if<value::Quantity>(&value);
  if (quantity == nullptr) return 0;
  const value::Interval& world = quantity->world;
  return world.low && world.high ? (*world.high - *world.low).to_double() : all;
}

// What a loose rule's key is worth where nothing else is known: three in four sure, as odds.
constexpr double sure_likeness = 1.1;
}  // namespace

// The claims of one rule and key that can be true together. Whether those that cannot are rivals is
// for link_conflicts to say.
void Grouping::seed_question(std::vector<std::uint32_t> members, bool by_rule) {
  std::vector<std::uint32_t> sides;
  // "In the spring" fits every day of it: those that say more make the sides.
  std::ranges::stable_sort(members, {},
                           [&](std::uint32_t i) { return room_of(item(i).claim->value); });
  for (std::uint32_t i : members) {
    const auto fits = [&](std::uint32_t side) {
      return std::ranges::all_of(speakers_of(side), [&](std::uint32_t j) {
        return value::is_compatible(relate_items(i, j, items_));
      });
    };
    // What one article says twice is one.
    const auto is_own = [&](std::uint32_t side) {
      return std::ranges::any_of(speakers_of(side), [&](std::uint32_t j) {
        return item(j).claim->document == item(i).claim->document;
      });
    };
    auto it =
        std::ranges::find_if(sides, [&](std::uint32_t side) { return is_own(side) && fits(side); });
    if (it == sides.end()) it = std::ranges::find_if(sides, fits);
    if (it == sides.end()) {
      if (sides.size() < most_sides) sides.push_back(group_of_[i]);
      continue;
    }
    merge(*it, group_of_[i]);
    *it = group_of_[i];
    groups_[*it].by_rule = by_rule;
    groups_[*it].score = by_rule ? 0 : sure_likeness;
  }
}

void Grouping::seed() {
  std::map<std::uint32_t, std::vector<std::uint32_t>> by_question;
  std::map<std::uint32_t, std::vector<std::uint32_t>> by_likeness;
  for (std::uint32_t i = 0; i < items_.items.size(); ++i) {
    if (item(i).question != 0) {
      by_question[item(i).question].push_back(i);
    } else if (item(i).likeness != 0) {
      by_likeness[item(i).likeness].push_back(i);
    } else if (const auto* name = std::get_if<value::Name>(&item(i).claim->value)) {
      const auto [it, is_new] = by_name_.try_emplace(name->canonical, i);
      if (!is_new) merge(group_of_[it->second], group_of_[i]);
    }
  }
  for (const auto& [question, members] : by_question) seed_question(members, true);
  for (const auto& [likeness, members] : by_likeness) seed_question(members, false);
  fall_back_to_names();
  join_related_questions();
  join_offices();
}

// A name that a loose rule met in one article alone says no more than the bare name in the same
// words, which other articles hold too: it is left to that.
void Grouping::fall_back_to_names() {
  const auto document = [&](std::uint32_t i) { return item(i).claim->document; };
  const auto in_one_document = [&](const Group& group) {
    return group.items.empty() || document(group.items.front()) == document(group.items.back());
  };
  for (std::uint32_t i = 0; i < items_.items.size(); ++i) {
    const auto* name = std::get_if<value::Name>(&item(i).claim->value);
    if (name == nullptr || item(i).likeness == 0) continue;
    const auto bare = by_name_.find(name->canonical);
    if (bare == by_name_.end()) continue;
    const Group& others = groups_[group_of_[bare->second]];
    const auto there = std::ranges::equal_range(others.items, document(i), {}, document);
    const bool is_repeated = std::ranges::any_of(there, [&](std::uint32_t j) {
      return item(j).claim->span.begin < item(i).claim->span.end &&
             item(i).claim->span.begin < item(j).claim->span.end;
    });
    Group& met = groups_[group_of_[i]];
    if (!is_repeated || !in_one_document(met) || in_one_document(others)) continue;
    met.items.clear();
    facts_[group_of_[i]] = {};
  }
}

// One person in one office is one fact, whichever rules met them and whether or not each article
// says of whom it is the office.
void Grouping::join_offices() {
  std::map<std::pair<std::string_view, std::string_view>, std::uint32_t> holders;
  for (std::uint32_t i = 0; i < items_.items.size(); ++i) {
    const normalize::Claim& claim = *item(i).claim;
    const auto* name = std::get_if<value::Name>(&claim.value);
    if (name == nullptr || item(i).question == 0 || claim.kind != "role") continue;
    for (const normalize::KeyPart& part : claim.key) {
      if (part.is_name || part.canonical.empty()) continue;
      const auto [it, is_new] = holders.try_emplace({name->canonical, part.canonical}, i);
      if (!is_new) merge(group_of_[it->second], group_of_[i]);
    }
  }
}

bool Grouping::all_compatible(std::uint32_t a, std::uint32_t b) const {
  return std::ranges::all_of(speakers_of(a), [&](std::uint32_t i) {
    return std::ranges::all_of(speakers_of(b), [&](std::uint32_t j) {
      return value::is_compatible(relate_items(i, j, items_));
    });
  });
}

// One rule may meet "Harpa 2" in one article, "Harpa 2 Pro" in another and no name in a third. That
// is no reason to call them rivals; but where the values can be true together and just one group
// fits, they are one fact.
void Grouping::join_related_questions() {
  std::map<std::string_view, std::set<std::uint32_t>> by_fact;
  for (std::uint32_t i = 0; i < items_.items.size(); ++i) {
    const bool keyed = item(i).question != 0 && !item(i).claim->key.empty();
    if (keyed) by_fact[item(i).claim->fact].insert(group_of_[i]);
  }
  for (const auto& [fact, groups] : by_fact) {
    if (groups.size() > most_sides) continue;
    for (std::uint32_t a : groups) {
      std::vector<std::uint32_t> fitting;
      for (std::uint32_t b : groups) {
        const bool open = !groups_[a].items.empty() && !groups_[b].items.empty() && a != b;
        if (open && is_related(a, b) && all_compatible(a, b)) fitting.push_back(b);
      }
      if (fitting.size() == 1) merge(a, fitting.front());
    }
  }
}

// The subject of `a` is missing, or the beginning of that of `b`, and the rest of their keys is the
// same.
bool Grouping::is_related(std::uint32_t a, std::uint32_t b) const {
  const auto& x = item(groups_[a].items.front()).claim->key;
  const auto& y = item(groups_[b].items.front()).claim->key;
  if (x.size() != y.size() || x.front().canonical == y.front().canonical) return false;
  if (!x.front().is_name || !y.front().is_name) return false;
  for (std::size_t i = 1; i < x.size(); ++i) {
    if (x[i].canonical != y[i].canonical) return false;
  }
  return x.front().canonical.empty() || y.front().canonical.starts_with(x.front().canonical + ' ');
}

}  // namespace concord::diff
