#include "cli/statistics.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace concord::cli {

namespace {

struct Counts {
  std::size_t claims = 0;
  std::size_t agreements = 0;
  std::size_t conflicts = 0;  // possible ones too
  std::size_t known = 0;
  std::size_t single = 0;
};

std::map<std::string, Counts> count(const report::Report& report) {
  std::map<std::string, Counts> counts;
  for (const report::StoryReport& story : report.stories) {
    for (const normalize::Claim& claim : story.claims) ++counts[claim.rule].claims;
    for (const diff::Finding& finding : story.findings) {
      Counts& of_rule = counts[finding.rule];
      of_rule.agreements += finding.verdict == diff::Verdict::agreement ? 1 : 0;
      of_rule.conflicts += finding.verdict == diff::Verdict::conflict ? 1 : 0;
      of_rule.single += finding.verdict == diff::Verdict::single_source ? 1 : 0;
    }
    for (const sift::Suppressed& one : story.suppressed) ++counts[one.finding.rule].known;
  }
  return counts;
}

}  // namespace

std::string statistics_text(const report::Report& report) {
  const auto counts = count(report);
  std::vector<std::pair<std::string, Counts>> rows(counts.begin(), counts.end());
  std::ranges::stable_sort(rows, {}, [](const auto& row) {
    return std::tuple(-static_cast<std::int64_t>(row.second.conflicts),
                      -static_cast<std::int64_t>(row.second.claims));
  });
  std::size_t width = 4;
  for (const auto& [rule, of_rule] : rows) width = std::max(width, rule.size());
  std::string text = fmt::format("{:<{}}  {:>7} {:>6} {:>9} {:>6} {:>7}\n", "rule", width, "claims",
                                 "agree", "conflict", "known", "single");
  for (const auto& [rule, of_rule] : rows) {
    text += fmt::format("{:<{}}  {:>7} {:>6} {:>9} {:>6} {:>7}\n", rule, width, of_rule.claims,
                        of_rule.agreements, of_rule.conflicts, of_rule.known, of_rule.single);
  }
  return text;
}

}  // namespace concord::cli
