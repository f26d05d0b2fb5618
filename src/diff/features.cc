#include "diff/features.h"

#include <algorithm>
#include <variant>

#include "diff/feature_parts.h"
#include "diff/relate_claims.h"

namespace concord::diff {

namespace {

using normalize::Context;
using value::Relation;

constexpr double most_nearness = 8;
// Sentences apart from which two places in their articles are as far apart as can be.
constexpr double far_places = 20;

void compare_slots(const Context& x, const Context& y, Features& f) {
  if (x.counted != 0 && y.counted != 0) {
    at(f, x.counted == y.counted ? Feature::same_counted : Feature::other_counted) = 1;
  }
  if (x.event != 0 && y.event != 0) {
    at(f, x.event == y.event ? Feature::same_event : Feature::other_event) = 1;
  }
}

void compare_names(const Context& x, const Context& y, Features& f) {
  if (x.subject != 0 && y.subject != 0) {
    at(f, x.subject == y.subject ? Feature::same_subject : Feature::other_subject) = 1;
  }
  const auto& a = x.sentence->names;
  const auto& b = y.sentence->names;
  if (a.empty() || b.empty()) return;
  at(f, any_shared(a, b) ? Feature::shared_names : Feature::other_names) = 1;
}

bool is_direction(const std::string& word) {
  return word == "from" || word == "to" || word == "by" || word == "of";
}

void compare_frames(const Item& a, const Item& b, const Items& items, Features& f) {
  const Context& x = a.claim->context;
  const Context& y = b.claim->context;
  if (x.scopes != y.scopes) {
    at(f, Feature::other_scope) = 1;
  } else if (!x.scopes.empty()) {
    at(f, Feature::same_scope) = 1;
  }
  at(f, Feature::other_extent) = x.extents != y.extents ? 1 : 0;
  if (!x.where.empty() && !y.where.empty()) {
    at(f, any_shared(x.where, y.where) ? Feature::same_where : Feature::other_where) = 1;
  }
  if (!x.times.empty() && !y.times.empty()) {
    const bool same = std::ranges::any_of(x.times, [&](const value::Date& s) {
      return std::ranges::any_of(
          y.times, [&](const value::Date& t) { return value::relate(s, t) != Relation::disjoint; });
    });
    at(f, same ? Feature::same_time : Feature::other_time) = 1;
  }
  if (same_preposition(items.around[a.place], items.around[b.place])) {
    at(f, Feature::same_preposition) = 1;
  } else if (is_direction(x.preposition) && is_direction(y.preposition)) {
    at(f, Feature::other_direction) = 1;
  }
  at(f, Feature::other_modality) = a.claim->modality != b.claim->modality ? 1 : 0;
  const auto is_lead = [](const Context& c) { return c.title || c.place < lead_sentences; };
  at(f, Feature::both_lead) = is_lead(x) && is_lead(y) ? 1 : 0;
  at(f, Feature::place_apart) =
      part(std::abs(static_cast<double>(x.place) - static_cast<double>(y.place)), far_places);
  at(f, Feature::other_move) = is_opposite_move(*a.claim, *b.claim) ? 1 : 0;
  at(f, Feature::both_titles) = x.title && y.title ? 1 : 0;
  at(f, Feature::one_title) = x.title != y.title ? 1 : 0;
  at(f, Feature::one_quoted) = x.quoted != y.quoted ? 1 : 0;
}

void compare_kinds_of_text(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  const normalize::Claim& x = *items.items[a].claim;
  const normalize::Claim& y = *items.items[b].claim;
  const bool limits = (items.senses[a] & items.senses[b] & Item::is_limit) != 0;
  at(f, Feature::both_limits) = limits ? 1 : 0;
  at(f, Feature::both_tables) = x.context.table != 0 && y.context.table != 0 ? 1 : 0;
  at(f, Feature::one_table) = (x.context.table != 0) != (y.context.table != 0) ? 1 : 0;
}

// Whether the sentences of two claims hold another figure each that are one value and say much.
void compare_neighbours(std::uint32_t a, std::uint32_t b, const Items& items, Features& f) {
  const Item& x = items.items[a];
  const Item& y = items.items[b];
  for (std::uint32_t i = x.sentence_begin; i < x.sentence_end; ++i) {
    const Item& left = items.items[i];
    if (i == a || left.strength == Strength::small || left.claim->span == x.claim->span) continue;
    if (std::holds_alternative<value::Name>(left.claim->value)) continue;
    for (std::uint32_t j = y.sentence_begin; j < y.sentence_end; ++j) {
      const Item& right = items.items[j];
      if (j == b || right.comparable != left.comparable || right.claim->span == y.claim->span) {
        continue;
      }
      if (!items.is_compatible(i, j)) continue;
      at(f, Feature::same_neighbour) = left.strength == Strength::rich ? 1 : 0.6;
      return;
    }
  }
}

void compare_rules(const Item& a, const Item& b, Features& f) {
  if (a.question == 0 && b.question == 0) return;
  if (a.question == 0 || b.question == 0) {
    at(f, Feature::one_rule) = 1;
  } else if (a.question != b.question) {
    at(f, Feature::other_question) = 1;
  } else {
    const auto& key = a.claim->key;
    const bool subject = !key.empty() && !key.front().canonical.empty();
    at(f, subject ? Feature::same_question : Feature::same_rule) = 1;
  }
}

Likeness likeness_of(Features& f) {
  return {.clause = most_clause_words * at(f, Feature::clause_words),
          .sentence = most_sentence_words * at(f, Feature::sentence_words),
          .near = most_near_words * at(f, Feature::near_words),
          .head = at(f, Feature::same_head) > 0,
          .event = at(f, Feature::same_event) > 0,
          .preposition = at(f, Feature::same_preposition) > 0};
}

}  // namespace

const std::array<std::string_view, feature_count> feature_names{"bias",
                                                                "clause-words",
                                                                "sentence-words",
                                                                "near-words",
                                                                "topic-words",
                                                                "coverage",
                                                                "sentence-coverage",
                                                                "near-anchor",
                                                                "clause-anchors",
                                                                "twin-clause",
                                                                "twin-near",
                                                                "same-head",
                                                                "other-head",
                                                                "same-counted",
                                                                "other-counted",
                                                                "same-event",
                                                                "other-event",
                                                                "same-subject",
                                                                "other-subject",
                                                                "shared-names",
                                                                "other-names",
                                                                "same-scope",
                                                                "other-scope",
                                                                "other-extent",
                                                                "same-where",
                                                                "other-where",
                                                                "same-time",
                                                                "other-time",
                                                                "same-preposition",
                                                                "other-direction",
                                                                "other-modality",
                                                                "other-move",
                                                                "both-titles",
                                                                "both-lead",
                                                                "one-title",
                                                                "one-quoted",
                                                                "place-apart",
                                                                "both-limits",
                                                                "both-tables",
                                                                "one-table",
                                                                "same-neighbour",
                                                                "same-question",
                                                                "same-rule",
                                                                "other-question",
                                                                "one-rule",
                                                                "lead-least",
                                                                "lead-most",
                                                                "explained-least",
                                                                "explained-most",
                                                                "sole-words",
                                                                "sole-near",
                                                                "support-most",
                                                                "support-least",
                                                                "rich-value",
                                                                "small-value",
                                                                "loose-value",
                                                                "contained-value",
                                                                "equal-value",
                                                                "crowd-least",
                                                                "crowd-most",
                                                                "alone-least",
                                                                "alone-most",
                                                                "near-value",
                                                                "far-value",
                                                                "other-precision",
                                                                "grows",
                                                                "members",
                                                                "small-same-head",
                                                                "small-other-head",
                                                                "share-other-head",
                                                                "date-same-event",
                                                                "date-other-event",
                                                                "other-grain",
                                                                "own-days",
                                                                "day-of-news",
                                                                "nearness",
                                                                "digits",
                                                                "slip",
                                                                "days-apart",
                                                                "stated-in",
                                                                "coarse-date",
                                                                "is-date",
                                                                "is-small-count",
                                                                "is-money",
                                                                "is-order",
                                                                "is-list",
                                                                "is-status",
                                                                "is-duration",
                                                                "is-measure",
                                                                "is-percent",
                                                                "is-clock"};

Features compare_alone(std::uint32_t a, std::uint32_t b, Relation relation, const Items& items) {
  const Item& x = items.items[a];
  const Item& y = items.items[b];
  Features f{};
  at(f, Feature::bias) = 1;
  compare_words(a, b, items, f);
  compare_slots(x.claim->context, y.claim->context, f);
  compare_names(x.claim->context, y.claim->context, f);
  compare_frames(x, y, items, f);
  compare_kinds_of_text(a, b, items, f);
  compare_neighbours(a, b, items, f);
  compare_rules(x, y, f);
  compare_values(x, y, relation, f);
  at(f, Feature::nearness) = part(nearness(likeness_of(f)), most_nearness);
  const auto articles = static_cast<double>(std::max(x.articles, y.articles));
  at(f, Feature::stated_in) = articles / static_cast<double>(std::max(items.documents, 1U));
  return f;
}

Features compare(std::uint32_t a, std::uint32_t b, Relation relation, const Items& items) {
  Features f = compare_alone(a, b, relation, items);
  (value::is_compatible(relation) ? compare_company : compare_standing)(a, b, items, f);
  return f;
}

}  // namespace concord::diff
