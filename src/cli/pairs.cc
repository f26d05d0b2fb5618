#include "cli/pairs.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "diff/diff.h"
#include "match/match.h"
#include "normalize/normalize.h"

namespace concord::cli {

namespace {

using Outcome = rule::Pair::Outcome;

// The story of the two texts, ready to be compared. The documents must stay where they are.
std::vector<normalize::Claim> claims_of(const std::vector<read::Document>& documents,
                                        const Tongue& tongue) {
  std::vector<normalize::Claim> claims;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    text::Diagnostics ignored;
    const match::Matches matches = match::match(documents[i], tongue.rules, ignored);
    std::ranges::move(normalize::read_claims(i, documents[i], matches, tongue.language),
                      std::back_inserter(claims));
  }
  normalize::unify_names(claims, tongue.language);
  return claims;
}

// What the findings make of the rule's claims in both texts.
std::set<Outcome> outcomes_of(const rule::Rule& rule, const std::vector<normalize::Claim>& claims,
                              const Toolbox& toolbox) {
  std::set<Outcome> outcomes;
  for (const diff::Finding& finding : diff::diff(claims, toolbox.weights)) {
    std::set<std::uint32_t> documents;
    bool by_rule = false;
    for (const std::uint32_t index : finding.claims) {
      documents.insert(claims[index].document);
      by_rule = by_rule || claims[index].rule == rule.id;
    }
    if (!by_rule || documents.size() < 2) continue;
    const bool conflict = finding.verdict == diff::Verdict::conflict;
    outcomes.insert(conflict ? Outcome::conflict : Outcome::agreement);
  }
  if (outcomes.empty()) outcomes.insert(Outcome::unrelated);
  return outcomes;
}

// What the rule says in one of the texts, for people.
std::string said_in(std::uint32_t document, const rule::Rule& rule,
                    const std::vector<normalize::Claim>& claims) {
  std::string said;
  for (const normalize::Claim& claim : claims) {
    if (claim.document != document || claim.rule != rule.id) continue;
    said += said.empty() ? "" : ", ";
    said += value::to_string(claim.value);
    for (const normalize::KeyPart& part : claim.key) {
      said += fmt::format(" [{}: {}]", part.name, part.canonical.empty() ? "?" : part.canonical);
    }
  }
  return said.empty() ? "nothing" : said;
}

}  // namespace

std::string_view to_string(Outcome outcome) {
  switch (outcome) {
    case Outcome::agreement:
      return "agreement";
    case Outcome::conflict:
      return "conflict";
    case Outcome::unrelated:
      break;
  }
  return "unrelated";
}

ExampleResult run_pair(const rule::Rule& rule, const rule::Pair& pair, const Toolbox& toolbox) {
  const Tongue& tongue = tongue_of(rule, toolbox);
  std::vector<read::Document> documents;
  for (const std::string& text : {pair.a, pair.b}) {
    documents.push_back(read_passage(text, tongue.rules.language.id, toolbox));
    documents.back().metadata.published = parse_day(pair.published);
    documents.back().path = documents.size() == 1 ? "a" : "b";
  }
  const std::vector<normalize::Claim> claims = claims_of(documents, tongue);
  const std::set<Outcome> outcomes = outcomes_of(rule, claims, toolbox);
  ExampleResult result;
  if (outcomes == std::set{pair.gives}) return result;
  std::string given;
  for (const Outcome outcome : outcomes) {
    given += fmt::format("{}{}", given.empty() ? "" : " and ", to_string(outcome));
  }
  result.complaint =
      fmt::format("must give {} because {}, gives {}: a says {}, b says {}", to_string(pair.gives),
                  pair.because, given, said_in(0, rule, claims), said_in(1, rule, claims));
  result.outcome = pair.todo ? ExampleResult::Outcome::known_gap : ExampleResult::Outcome::failed;
  return result;
}

}  // namespace concord::cli
