#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "diff/item.h"
#include "value/relate.h"

namespace concord::diff {

// What speaks for and against two claims answering one question. Each is a number from about 0 to
// 1 (or -1 to 1) whose sign is known beforehand, so that a weight says how much it counts and never
// which way.
enum class Feature : std::uint8_t {
  bias,
  clause_words,    // special words both clauses hold, by their weight
  sentence_words,  // the same of the sentences
  near_words,      // special words within a few words of both figures
  topic_words,     // words of the story's topic both clauses hold
  coverage,        // share of the shorter clause's words that the other holds too
  sentence_coverage,
  near_anchor,     // a near word that both articles say in this sentence only
  clause_anchors,  // such words of the clauses
  twin_clause,     // what the clauses share of all they say, by weight
  twin_near,       // the same of the nearest words
  same_head,       // the same thing is counted or measured
  other_head,
  same_counted,  // the same by its one noun
  other_counted,
  same_event,  // the verb or event noun that governs the figure
  other_event,
  same_subject,  // the nearest name before the figure
  other_subject,
  shared_names,  // a name stands in both sentences
  other_names,   // both sentences hold names, and none in common
  same_scope,
  other_scope,   // "another", "expected", "average" on one side only
  other_extent,  // "of them", "alone", "worldwide" on one side only
  same_where,    // the place behind both figures
  other_where,
  same_time,  // dates beside the figures that can be one
  other_time,
  same_preposition,
  other_direction,  // "from 7.9" and "to 7.7"
  other_modality,   // one states what the other plans, doubts or denies
  other_move,       // one rises, the other falls
  both_titles,
  both_lead,  // in the title or the first sentences of both
  one_title,
  one_quoted,
  place_apart,  // early in one article, late in the other
  both_limits,  // what is allowed or asked, of both
  both_tables,  // cells
  one_table,
  same_neighbour,  // another figure, equal in value, stands in both sentences
  same_question,   // one rule, one key with a subject
  same_rule,       // one rule, one key without a subject
  other_question,  // rules that ask different questions
  one_rule,        // a rule took one claim, and no rule the other
  lead_least,      // how much nearer it is than whatever else its article says: the less of the two
  lead_most,       // and the more
  explained_least,  // its article states the other's value too, elsewhere
  explained_most,
  sole_words,     // special words of both clauses that go with no other figure of either article
  sole_near,      // the same of the nearest words
  support_most,   // other articles that say the same as the better supported of the two
  support_least,  // as the worse supported: two figures that others tell apart too
  // Of values that can both be true.
  rich_value,  // "8,712,721" says more than "2"
  small_value,
  loose_value,      // ranges that only overlap
  contained_value,  // one contains the other: "June" and "12 June"
  equal_value,
  crowd_least,  // how many claims of the other's article can be it: the fewer of the two counts
  crowd_most,   // and the more
  alone_least,  // how much nearer it is than those that say the same, as lead_least
  alone_most,
  // Of values that cannot.
  near_value,       // 1: as near as two accounts of one figure come; 0: twice as much, or more
  far_value,        // five times as much, or more
  other_precision,  // one is rounded, the other is not
  grows,            // a figure that later articles raise
  members,          // lists: share of common members
  small_same_head,  // a small number of the same thing
  small_other_head,
  share_other_head,  // two shares of different things
  date_same_event,   // a date of the same deed
  date_other_event,
  other_grain,  // a year and a day
  own_days,     // each the same day seen from its article, and the articles are of different days
  day_of_news,  // days in the first sentences of both articles
  nearness,     // of the surroundings, whatever a rule asks
  digits,       // that the value needs
  slip,         // of the pen: "937" and "973", "4.2 million" and "4.2 billion"
  days_apart,   // of the articles, of different values
  stated_in,    // share of the articles that state exactly this value
  coarse_date,  // a day, a month, a decade
  is_date,
  is_small_count,  // "two", "first"
  is_money,
  is_order,
  is_list,
  is_status,
  is_duration,
  is_measure,
  is_percent,
  is_clock,
};

constexpr std::size_t feature_count = static_cast<std::size_t>(Feature::is_clock) + 1;
extern const std::array<std::string_view, feature_count> feature_names;

using Features = std::array<double, feature_count>;

Features compare(std::uint32_t a, std::uint32_t b, value::Relation relation, const Items& items);

// The same without how each stands among what else is said (lead_…, alone_…, explained_…), which
// costs most: for pairs that are too far apart whatever that says.
Features compare_alone(std::uint32_t a, std::uint32_t b, value::Relation relation,
                       const Items& items);

}  // namespace concord::diff
