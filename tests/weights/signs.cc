#include <initializer_list>

#include "fit.h"

namespace concord::weights {

namespace {

using diff::Feature;

void set(Signs& signs, Sign sign, std::initializer_list<Feature> features) {
  for (const Feature feature : features) signs[static_cast<std::size_t>(feature)] = sign;
}

// What says the same of pairs of equal and of different values.
Signs surroundings() {
  Signs signs{};
  set(signs, Sign::any,
      {Feature::bias, Feature::is_date, Feature::is_small_count, Feature::is_money,
       Feature::is_order, Feature::is_list, Feature::is_status, Feature::is_duration,
       Feature::is_measure, Feature::is_percent, Feature::is_clock, Feature::digits,
       Feature::coarse_date, Feature::stated_in, Feature::one_title, Feature::days_apart,
       Feature::both_tables, Feature::one_table});
  set(signs, Sign::positive,
      {Feature::clause_words,      Feature::sentence_words,  Feature::near_words,
       Feature::topic_words,       Feature::coverage,        Feature::day_of_news,
       Feature::near_anchor,       Feature::clause_anchors,  Feature::twin_clause,
       Feature::twin_near,         Feature::small_same_head, Feature::date_same_event,
       Feature::sentence_coverage, Feature::same_head,       Feature::same_counted,
       Feature::same_event,        Feature::same_subject,    Feature::shared_names,
       Feature::same_scope,        Feature::same_where,      Feature::same_time,
       Feature::same_preposition,  Feature::both_titles,     Feature::both_lead,
       Feature::same_neighbour,    Feature::same_question,   Feature::same_rule,
       Feature::nearness,          Feature::rich_value,      Feature::both_limits});
  set(signs, Sign::negative,
      {Feature::small_other_head, Feature::date_other_event, Feature::share_other_head,
       Feature::other_extent,     Feature::other_where,      Feature::other_head,
       Feature::other_counted,    Feature::other_event,      Feature::other_subject,
       Feature::other_names,      Feature::other_scope,      Feature::other_time,
       Feature::other_direction,  Feature::other_modality,   Feature::one_quoted,
       Feature::other_move,       Feature::place_apart,      Feature::other_question,
       Feature::one_rule,         Feature::small_value});
  return signs;
}

}  // namespace

Signs agreement_signs() {
  Signs signs = surroundings();
  set(signs, Sign::positive,
      {Feature::lead_least, Feature::lead_most, Feature::alone_least, Feature::alone_most,
       Feature::equal_value});
  set(signs, Sign::negative,
      {Feature::loose_value, Feature::contained_value, Feature::crowd_least, Feature::crowd_most});
  return signs;
}

Signs conflict_signs() {
  Signs signs = surroundings();
  set(signs, Sign::positive,
      {Feature::lead_least, Feature::lead_most, Feature::near_value, Feature::slip,
       Feature::members, Feature::sole_words, Feature::sole_near, Feature::support_most,
       Feature::grows});
  set(signs, Sign::negative,
      {Feature::explained_least, Feature::explained_most, Feature::support_least, Feature::own_days,
       Feature::other_grain, Feature::other_precision, Feature::far_value});
  return signs;
}

Weights agreement_prior() {
  return {};
}

// What an editor would say, for what few stories show: a denial is no rival, lists of other things
// are common, a small number of other things is another number.
Weights conflict_prior() {
  Weights prior{};
  const auto believe = [&](Feature feature, double weight) {
    prior[static_cast<std::size_t>(feature)] = weight;
  };
  believe(Feature::other_modality, -0.8);
  believe(Feature::other_scope, -0.6);
  believe(Feature::own_days, -2.0);
  believe(Feature::other_extent, -1.0);
  believe(Feature::other_where, -0.8);
  believe(Feature::share_other_head, -1.0);
  believe(Feature::other_subject, -0.4);
  believe(Feature::other_names, -0.5);
  believe(Feature::other_time, -0.8);
  believe(Feature::other_head, -0.3);
  believe(Feature::small_other_head, -1.0);
  believe(Feature::date_other_event, -0.8);
  believe(Feature::is_list, -1.5);
  believe(Feature::one_rule, -0.6);
  believe(Feature::same_question, 3.0);
  believe(Feature::same_rule, 2.5);
  believe(Feature::both_titles, 1.2);
  believe(Feature::near_words, 0.8);
  believe(Feature::clause_anchors, 0.5);
  return prior;
}

}  // namespace concord::weights
