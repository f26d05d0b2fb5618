#include "normalize/normalize.h"

#include <algorithm>
#include <set>
#include <utility>

#include "normalize/context.h"
#include "normalize/headline_bounds.h"
#include "normalize/impossible.h"
#include "normalize/open_claims.h"
#include "normalize/person.h"
#include "normalize/quotations.h"
#include "normalize/rule_claims.h"
#include "normalize/speakers.h"
#include "normalize/subjects.h"
#include "normalize/token_notes.h"
#include "value/exactly.h"

namespace concord::normalize {

namespace {

using match::Matches;

// So many sentences that set a rule make a manual of an article in which nobody speaks and no table stands. In tests/weights
// 48 of the 55 such pages of manuals have as many, and 3 of the 45 such articles of news, most of which have none.
constexpr std::size_t fewest_rules_of_manual = 3;

bool tells_speaker(std::string_view kind, std::string_view fact, const Language& language) {
  return kind == "role" && language.is("speech-fact", fact);
}
bool tells_speaker(const Claim& claim, const Language& language) {
  return tells_speaker(claim.kind, claim.fact, language);
}
bool tells_speaker(const Statement& statement, const Language& language) {
  return tells_speaker(statement.rule->type, statement.rule->fact, language);
}

// Who is told to speak (facts of the class "speech-fact") and does not is dropped. `told` are claims
// or statements of the article.
template <class Told>
void attribute(std::vector<Told>& told, const read::Document& document, const Matches& matches,
               const Language& language, const std::vector<ReadMention>& mentions) {
  if (told.empty()) return;
  const std::uint32_t last = std::ranges::max_element(told, {}, &Told::sentence)->sentence;
  const Speakers speakers(document, matches, language, mentions, last + 1);
  for (Told& one : told) {
    one.attribution = speakers.of(one.sentence, one.span);
  }
  std::erase_if(told, [&](const Told& one) {
    return tells_speaker(one, language) && !speakers.is_speaker(one.sentence, one.span);
  });
}

// A manual, a price list or a page of help: nobody speaks, and several sentences say what readers may or
// must do, or figures stand in a table.
bool is_manual(const std::vector<Claim>& claims) {
  std::set<std::uint32_t> limits;
  bool table = false;
  for (const Claim& claim : claims) {
    if (!claim.attribution.empty() || claim.context.quoted) return false;
    if (claim.context.limit) limits.insert(claim.sentence);
    table = table || claim.context.table != 0;
  }
  return table || limits.size() >= fewest_rules_of_manual;
}

// As they stand in the text, those of rules before the others. A claim is large and moved once.
std::vector<Claim> by_place(std::vector<Claim> of_rules, std::vector<Claim> open) {
  std::vector<Claim*> order;
  order.reserve(of_rules.size() + open.size());
  for (Claim& claim : of_rules) order.push_back(&claim);
  for (Claim& claim : open) order.push_back(&claim);
  std::ranges::stable_sort(order, {}, &Claim::span);
  std::vector<Claim> both;
  both.reserve(order.size());
  for (Claim* claim : order) both.push_back(std::move(*claim));
  return both;
}

// "Limits begin starting 1 May" answers when they begin, as "they begin on 1 May" does.
void name_first_day(Claim& claim) {
  const auto* date = std::get_if<value::Date>(&claim.value);
  if (date == nullptr || !claim.context.begins || date->modifier != value::Modifier::at_least)
    return;
  claim.value = value::exactly(claim.value);
  claim.modifier = value::Modifier::exact;
}

}  // namespace

std::vector<Claim> read_claims(std::uint32_t index, const read::Document& document,
                               const Matches& matches, const Language& language,
                               std::vector<Impossible>* impossible) {
  const std::vector<ReadMention> mentions = read_mentions(document, matches, language);
  if (impossible != nullptr) *impossible = find_impossible(matches, mentions, language);
  const Subjects subjects(matches, mentions);
  ContextReader contexts(document, matches, language, mentions, subjects);
  std::vector<bool> taken(matches.mentions.size(), false);
  std::vector<Claim> claims;
  rule_claims({document, matches, mentions, language, subjects}, contexts, taken, claims);
  std::vector<Claim> open = open_claims(matches, mentions, taken, contexts);
  note_persons(open, matches, mentions, language);
  std::ranges::move(read_quotations(document, matches, contexts), std::back_inserter(open));
  std::vector<Claim> both = by_place(std::move(claims), std::move(open));
  std::erase_if(both, [&](const Claim& claim) {
    return claim.kind != "name" && contexts.is_taken_back(claim.sentence);
  });
  for (Claim& claim : both) {
    name_first_day(claim);
    claim.document = index;
    claim.published = document.metadata.published.value_or(0);
    claim.published_minute = document.metadata.published_minute.value_or(0);
  }
  attribute(both, document, matches, language, mentions);
  carry_bounds_to_headlines(both);
  if (is_manual(both)) {
    for (Claim& claim : both) claim.context.limit = claim.context.manual = true;
  }
  return both;
}

void read_statements(const read::Document& document, const Matches& matches,
                     const std::vector<ReadMention>& mentions, const Language& language,
                     std::vector<Statement>& statements) {
  statements.clear();
  if (matches.claims.empty()) return;
  const Subjects subjects(matches, mentions);
  rule_statements({document, matches, mentions, language, subjects}, statements);
  attribute(statements, document, matches, language, mentions);
}

void drop_contexts(std::vector<Claim>& claims) {
  for (Claim& claim : claims) {
    Context kept;
    kept.clause_span = claim.context.clause_span;
    kept.title = claim.context.title;
    claim.context = std::move(kept);
    claim.key = {};
    claim.person = nullptr;
  }
  claims.shrink_to_fit();
}

std::vector<Claim> normalize(const std::vector<read::Document>& documents,
                             const std::vector<Matches>& matches, const Language& language) {
  std::vector<Claim> claims;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    std::ranges::move(read_claims(i, documents[i], matches[i], language),
                      std::back_inserter(claims));
  }
  unify_names(claims, language);
  return claims;
}

}  // namespace concord::normalize
