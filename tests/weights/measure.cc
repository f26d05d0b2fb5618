#include "measure.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

#include "judge.h"

namespace concord::weights {

namespace {

using Finding = diff::Finding;

void count(ByKind& into, const std::string& kind, Share Measures::*share, bool part) {
  for (const std::string& key : {kind, std::string()}) {
    Share& counted = into[key].*share;
    counted.part += part ? 1 : 0;
    ++counted.all;
  }
}

bool is_sought(const Fact& fact) {
  return !fact.arguable && !fact.furniture;
}

// The gold kind that most claims of a finding are on; its own kind where they are on none.
std::string kind_of(const Story& story, const Finding& finding) {
  std::map<std::string, int> kinds;
  for (const std::uint32_t claim : finding.claims) {
    for (const std::uint32_t fact : facts_of(story, claim)) ++kinds[story.gold.facts[fact].kind];
  }
  const auto most =
      std::ranges::max_element(kinds, {}, [](const auto& kind) { return kind.second; });
  return most == kinds.end() ? story.claims[finding.claims.front()].kind : most->first;
}

void measure_claims(const Story& story, const std::vector<Finding>& findings, ByKind& into) {
  std::set<std::uint32_t> hit;
  for (const Finding& finding : findings) {
    for (const std::uint32_t claim : finding.claims) {
      hit.insert(story.mentions[claim].begin(), story.mentions[claim].end());
    }
  }
  for (std::uint32_t m = 0; m < story.gold.mentions.size(); ++m) {
    const Fact& fact = story.gold.facts[story.gold.mentions[m].fact];
    if (is_sought(fact)) count(into, fact.kind, &Measures::claims, hit.contains(m));
  }
}

using Link = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>;  // fact, two documents

std::set<Link> wanted_links(const Story& story) {
  std::map<std::uint32_t, std::set<std::uint32_t>> documents;
  for (const Mention& mention : story.gold.mentions) {
    if (!is_sought(story.gold.facts[mention.fact])) continue;
    const auto file = std::ranges::find(story.files, mention.file);
    documents[mention.fact].insert(static_cast<std::uint32_t>(file - story.files.begin()));
  }
  std::set<Link> links;
  for (const auto& [fact, in] : documents) {
    for (const std::uint32_t a : in) {
      for (const std::uint32_t b : in) {
        if (a < b) links.insert({fact, a, b});
      }
    }
  }
  return links;
}

// The pairs of claims of one finding: right where they have a fact in common, left out where that is
// arguable or one is on no mention.
void measure_pairs(const Story& story, const Finding& finding, std::set<Link>& made, ByKind& into) {
  for (const std::uint32_t a : finding.claims) {
    for (const std::uint32_t b : finding.claims) {
      const std::uint32_t in_a = story.claims[a].document;
      const std::uint32_t in_b = story.claims[b].document;
      if (a >= b || in_a == in_b) continue;
      const auto of_a = facts_of(story, a);
      const auto of_b = facts_of(story, b);
      if (of_a.empty() || of_b.empty()) continue;
      std::vector<std::uint32_t> both;
      std::ranges::set_intersection(of_a, of_b, std::back_inserter(both));
      for (const std::uint32_t f : both)
        made.insert({f, std::min(in_a, in_b), std::max(in_a, in_b)});
      const bool soft = !both.empty() && std::ranges::all_of(both, [&](std::uint32_t f) {
        return story.gold.facts[f].arguable;
      });
      const std::string& kind = story.gold.facts[of_a.front()].kind;
      if (!soft) count(into, kind, &Measures::link_precision, !both.empty());
    }
  }
}

void measure_verdicts(const Story& story, const std::vector<Finding>& findings, ByKind& into) {
  std::set<std::uint32_t> agreed;
  std::set<std::uint32_t> disputed;
  for (const Finding& finding : findings) {
    if (finding.verdict == diff::Verdict::single_source) continue;
    const bool conflict = finding.verdict == diff::Verdict::conflict;
    const Opinion opinion = judge(story, finding);
    if (opinion == Opinion::none) continue;
    const bool right = opinion == Opinion::right;
    count(into, kind_of(story, finding),
          conflict ? &Measures::conflict_precision : &Measures::agreement_precision, right);
    if (!right) continue;
    const auto facts = facts_found(story, finding);
    (conflict ? disputed : agreed).insert(facts.begin(), facts.end());
  }
  for (std::uint32_t f = 0; f < story.gold.facts.size(); ++f) {
    const Fact& fact = story.gold.facts[f];
    if (!is_sought(fact)) continue;
    if (fact.status == "agreement")
      count(into, fact.kind, &Measures::agreement_recall, agreed.contains(f));
    if (fact.status == "conflict")
      count(into, fact.kind, &Measures::conflict_recall, disputed.contains(f));
  }
}

std::string shown(const Share& share) {
  if (share.all == 0) return "–";
  return fmt::format("{}/{} {:.0f} %", share.part, share.all, 100.0 * share.part / share.all);
}

}  // namespace

void measure(const Story& story, const std::vector<Finding>& findings, ByKind& into) {
  measure_claims(story, findings, into);
  std::set<Link> made;
  for (const Finding& finding : findings) measure_pairs(story, finding, made, into);
  for (const Link& link : wanted_links(story)) {
    const std::string& kind = story.gold.facts[std::get<0>(link)].kind;
    count(into, kind, &Measures::link_recall, made.contains(link));
  }
  measure_verdicts(story, findings, into);
}

std::string table_of(const ByKind& measures) {
  std::string table =
      "| kind | claims | link precision | link recall | agreement precision | agreement recall | "
      "conflict precision | conflict recall |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n";
  std::vector<std::pair<std::string, Measures>> rows(measures.begin(), measures.end());
  std::ranges::stable_sort(rows, {}, [](const auto& row) { return -row.second.claims.all; });
  for (const auto& [kind, of] : rows) {
    table += fmt::format("| {} | {} | {} | {} | {} | {} | {} | {} |\n", kind.empty() ? "all" : kind,
                         shown(of.claims), shown(of.link_precision), shown(of.link_recall),
                         shown(of.agreement_precision), shown(of.agreement_recall),
                         shown(of.conflict_precision), shown(of.conflict_recall));
  }
  return table;
}

}  // namespace concord::weights
