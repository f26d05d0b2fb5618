#pragma once

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "diff/weights.h"
#include "normalize/claim.h"
#include "rule/load.h"

namespace concord::diff::testing {

// The weights that concord is shipped with.
inline Weights shipped_weights() {
  return make_weights(rule::load_shipped_rules().shared);
}

// A claim as tests write it: the words around the figure stand for the clause, the sentence and the
// head.
struct Told {
  std::uint32_t document = 0;
  std::string words;  // sorted for the clause; the first one is the head
  value::Value value;
  std::string fact = {};     // of a rule; empty: open
  std::string subject = {};  // key of the rule
  std::int64_t published = 0;
  bool grows = false;
  std::string attribution = {};
  std::string event = {};   // what happened
  std::uint32_t place = 9;  // sentences before it
};

inline value::Value count(std::int64_t number, value::Modifier modifier = value::Modifier::exact) {
  value::Quantity quantity;
  quantity.low = quantity.high = value::Decimal(number);
  quantity.modifier = modifier;
  quantity.world = value::Interval::exactly(quantity.low);
  return quantity;
}

inline value::Value day(std::int64_t number) {
  constexpr std::int64_t minutes_of_day = 24 * 60;
  value::Date date;
  date.from = number * minutes_of_day;
  date.to = (number + 1) * minutes_of_day;
  date.inferred = true;
  return date;
}

inline normalize::Claim claim_of(const Told& told, std::uint32_t place) {
  normalize::Claim claim;
  claim.document = told.document;
  claim.sentence = place;
  claim.span = {place * 10, place * 10 + 5};
  claim.kind = "count";
  claim.rule = told.fact.empty() ? "open.count" : "test." + told.fact;
  claim.fact = told.fact;
  if (!told.fact.empty()) {
    claim.question = "What is the " + told.fact + "?";
    claim.key.push_back({"subject", told.subject, told.subject, true});
    claim.confidence = 90;
  }
  claim.value = told.value;
  claim.published = told.published;
  claim.grows = told.grows;
  claim.attribution = told.attribution;
  claim.context.event = told.event.empty() ? 0 : normalize::word_of(told.event);
  claim.context.place = told.place;
  std::istringstream words(told.words);
  for (std::string word; words >> word;) claim.context.clause.push_back(normalize::word_of(word));
  if (!claim.context.clause.empty()) claim.context.head = {claim.context.clause.front()};
  if (!claim.context.head.empty()) claim.context.counted = claim.context.head.front();
  std::ranges::sort(claim.context.clause);
  claim.context.near = claim.context.head;
  auto sentence = std::make_shared<normalize::SentenceContext>();
  sentence->words = claim.context.clause;
  for (const normalize::Word word : sentence->words) {
    sentence->fingerprint = sentence->fingerprint * 31 + word;
  }
  claim.context.sentence = sentence;
  return claim;
}

// The claims of a story, and enough sentences beside them that rare words are rare.
inline std::vector<normalize::Claim> story(const std::vector<Told>& told) {
  std::vector<normalize::Claim> claims;
  std::uint32_t place = 0;
  for (const Told& one : told) claims.push_back(claim_of(one, place++));
  for (std::uint32_t i = 0; i < 30; ++i) {
    const std::string n = std::to_string(i);
    claims.push_back(
        claim_of({i % 5, "filler" + n + " other" + n + " more" + n, count(1'000'003 + 17'001 * i)},
                 place++));
  }
  return claims;
}

}  // namespace concord::diff::testing
