#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "diff/item.h"
#include "judge.h"
#include "measure.h"

namespace concord::weights {

namespace {

struct Sign {
  double counts = 0;
  std::string_view name;
};

std::string shown(const std::vector<Sign>& signs) {
  std::string text;
  for (const Sign& sign : signs) {
    if (sign.counts == 0) continue;
    text += fmt::format("{}{} {:+.1f}", text.empty() ? "" : ", ", sign.name, sign.counts);
  }
  return text;
}

// What spoke most for the nearest pair of rivals in a conflict, and what against it.
class Pairs {
 public:
  Pairs(const Story& story, const diff::Weights& weights)
      : items_(diff::make_items(story.claims)), weights_(weights.of(items_)) {
    for (std::uint32_t i = 0; i < items_.items.size(); ++i)
      by_claim_[items_.items[i].claim_index] = i;
  }

  [[nodiscard]] std::string signs_of(const diff::Finding& finding) const {
    if (!by_claim_.contains(finding.claims.front())) return "found by its words alone\n";
    double most = -1e9;
    diff::Features best{};
    for (std::size_t i = 0; i < finding.claims.size(); ++i) {
      for (std::size_t j = i + 1; j < finding.claims.size(); ++j) {
        if (finding.sides[i] == finding.sides[j]) continue;
        const diff::Features counts = counts_of(finding.claims[i], finding.claims[j]);
        double sum = 0;
        for (const double part : counts) sum += part;
        if (sum <= most) continue;
        most = sum;
        best = counts;
      }
    }
    return told(best);
  }

 private:
  [[nodiscard]] diff::Features counts_of(std::uint32_t a, std::uint32_t b) const {
    const auto [low, high] = std::minmax(by_claim_.at(a), by_claim_.at(b));
    diff::Features features = diff::compare(low, high, value::Relation::disjoint, items_);
    for (std::size_t i = 0; i < features.size(); ++i) features[i] *= weights_.conflict[i];
    return features;
  }
  static std::string told(const diff::Features& counts) {
    constexpr std::size_t most_signs = 4;
    std::vector<Sign> signs;
    for (std::size_t i = 1; i < counts.size(); ++i)
      signs.push_back({counts[i], diff::feature_names[i]});
    std::ranges::stable_sort(signs,
                             [](const Sign& a, const Sign& b) { return a.counts > b.counts; });
    std::vector<Sign> speaks_for(signs.begin(), signs.begin() + most_signs);
    std::vector<Sign> against(signs.rbegin(), signs.rbegin() + most_signs);
    std::erase_if(speaks_for, [](const Sign& sign) { return sign.counts < 0; });
    std::erase_if(against, [](const Sign& sign) { return sign.counts > 0; });
    return fmt::format("for it: {}\n    against: {}\n", shown(speaks_for), shown(against));
  }

  diff::Items items_;
  const diff::Weights& weights_;
  std::map<std::uint32_t, std::uint32_t> by_claim_;
};

}  // namespace

std::vector<FalseAlarm> false_alarms(const Story& story, const std::vector<diff::Finding>& findings,
                                     const diff::Weights& weights) {
  const Pairs pairs(story, weights);
  std::vector<FalseAlarm> alarms;
  for (const diff::Finding& finding : findings) {
    if (finding.verdict != diff::Verdict::conflict) continue;
    if (judge(story, finding) != Opinion::wrong) continue;
    std::string text =
        fmt::format("{} · {} · {} %\n", story.name, finding.rule, finding.confidence);
    for (const std::uint32_t claim : finding.claims) {
      std::string on;
      for (const std::uint32_t fact : facts_of(story, claim)) {
        on += (on.empty() ? "" : ", ") + story.gold.facts[fact].id;
      }
      text += fmt::format("    {}: {}  ({})\n", story.files[story.claims[claim].document],
                          story.words[claim], on.empty() ? "no fact" : on);
    }
    alarms.push_back({finding.confidence, text + "    " + pairs.signs_of(finding)});
  }
  return alarms;
}

}  // namespace concord::weights
