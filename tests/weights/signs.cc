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
       Feature::is_order, Feature::is_list, Feature::is_status, Feature::one_title});
  set(signs, Sign::positive,
      {Feature::clause_words, Feature::sentence_words, Feature::near_words, Feature::topic_words,
       Feature::coverage, Feature::sentence_coverage, Feature::same_head, Feature::same_counted, Feature::same_event, Feature::same_subject,
       Feature::shared_names, Feature::same_scope, Feature::same_time, Feature::same_preposition,
       Feature::both_titles, Feature::same_neighbour, Feature::same_question, Feature::same_rule,
       Feature::rich_value});
  set(signs, Sign::negative,
      {Feature::other_head, Feature::other_counted, Feature::other_event, Feature::other_subject, Feature::other_names, Feature::other_scope,
       Feature::other_time, Feature::other_direction, Feature::other_modality, Feature::one_quoted,
       Feature::other_question, Feature::one_rule, Feature::small_value});
  return signs;
}

}  // namespace

Signs agreement_signs() {
  Signs signs = surroundings();
  set(signs, Sign::negative, {Feature::loose_value, Feature::contained_value});
  return signs;
}

Signs conflict_signs() {
  Signs signs = surroundings();
  set(signs, Sign::positive,
      {Feature::best_of_first, Feature::best_of_second, Feature::near_value, Feature::members,
       Feature::grows});
  set(signs, Sign::negative,
      {Feature::explained_first, Feature::explained_second, Feature::far_value});
  return signs;
}

}  // namespace concord::weights
