#include "cli/pairs.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cli/example_trace.h"
#include "diff/diff.h"
#include "match/match.h"
#include "normalize/normalize.h"

namespace concord::cli {

namespace {

using Outcome = rule::Pair::Outcome;

// The story of the two texts, ready to be compared.
std::vector<normalize::Claim> claims_of(const std::vector<read::Document>& documents,
                                        const std::vector<match::Matches>& matches,
                                        const Tongue& tongue) {
  std::vector<normalize::Claim> claims;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    std::ranges::move(normalize::read_claims(i, documents[i], matches[i], tongue.language),
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

// What the rule says in one of the texts, for people; empty: nothing.
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
  return said;
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
  std::vector<match::Matches> matches;
  for (const read::Document& document : documents) {
    text::Diagnostics ignored;
    matches.push_back(match::match(document, tongue.rules, ignored));
  }
  const std::vector<normalize::Claim> claims = claims_of(documents, matches, tongue);
  const std::set<Outcome> outcomes = outcomes_of(rule, claims, toolbox);
  ExampleResult result;
  if (outcomes == std::set{pair.gives}) return result;
  const auto said = [&](std::uint32_t document) {
    const std::string words = said_in(document, rule, claims);
    const std::string& name = documents[document].path;
    return words.empty() ? fmt::format("it finds nothing in {}", name)
                         : fmt::format("{} says {}", name, words);
  };
  std::string given;
  for (const Outcome outcome : outcomes) {
    given += fmt::format("{}{}", given.empty() ? "" : " and ", to_string(outcome));
  }
  result.complaint = fmt::format("must give {} because {}, gives {}: {}, {}", to_string(pair.gives),
                                 pair.because, given, said(0), said(1));
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    if (!said_in(i, rule, claims).empty()) continue;
    for (const std::string& line : trace_example(rule, documents[i], matches[i], tongue)) {
      result.trace.push_back(fmt::format("{}: {}", documents[i].path, line));
    }
  }
  result.outcome = pair.todo ? ExampleResult::Outcome::known_gap : ExampleResult::Outcome::failed;
  return result;
}

}  // namespace concord::cli
