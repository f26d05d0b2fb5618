#include "calibrate.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

#include "diff/diff.h"
#include "examples.h"
#include "judge.h"

namespace concord::weights {

namespace {

Sample sample_of(const diff::Finding& finding, Opinion opinion, bool changed) {
  return {finding.verdict,          finding.basis, finding.odds,
          finding.confidence,       finding.rule,  changed,
          opinion == Opinion::right};
}

void add_changed(const Story& story, const diff::Weights& weights, std::uint32_t fact,
                 std::uint32_t document, std::vector<Sample>& samples) {
  std::vector<bool> changed(story.claims.size(), false);
  const auto claims = corrupted(story, fact, document, changed);
  if (!claims) return;
  for (const diff::Finding& finding : diff::diff(*claims, weights, 0)) {
    if (finding.verdict != diff::Verdict::conflict) continue;
    const Opinion opinion = judge_changed(story, finding, changed);
    if (opinion != Opinion::none) samples.push_back(sample_of(finding, opinion, true));
  }
}

}  // namespace

std::vector<Sample> samples_of(const Story& story, const diff::Weights& weights) {
  std::vector<Sample> samples;
  for (const diff::Finding& finding : diff::diff(story.claims, weights, 0)) {
    if (finding.verdict == diff::Verdict::single_source) continue;
    const Opinion opinion = judge(story, finding);
    if (opinion != Opinion::none) samples.push_back(sample_of(finding, opinion, false));
  }
  for (std::uint32_t fact = 0; fact < story.gold.facts.size(); ++fact) {
    const Fact& of = story.gold.facts[fact];
    if (of.status != "agreement" || of.arguable || of.furniture) continue;
    for (std::uint32_t d = 0; d < story.files.size(); ++d) {
      add_changed(story, weights, fact, d, samples);
    }
  }
  return samples;
}

diff::Curve fit_curve(const std::vector<Sample>& samples) {
  constexpr int rounds = 50;
  constexpr double prior = 3;  // samples
  double shift = 0;
  double slope = 1;
  for (int round = 0; round < rounds; ++round) {
    std::array<double, 2> step{prior * -shift, prior * (1 - slope)};
    std::array<double, 3> bend{prior, 0, prior};
    for (const Sample& sample : samples) {
      const double sure = 1.0 / (1.0 + std::exp(-(shift + slope * sample.odds)));
      const double error = (sample.right ? 1.0 : 0.0) - sure;
      const double weight = sure * (1 - sure);
      step[0] += error;
      step[1] += error * sample.odds;
      bend[0] += weight;
      bend[1] += weight * sample.odds;
      bend[2] += weight * sample.odds * sample.odds;
    }
    const double determinant = bend[0] * bend[2] - bend[1] * bend[1];
    shift += (bend[2] * step[0] - bend[1] * step[1]) / determinant;
    slope += (bend[0] * step[1] - bend[1] * step[0]) / determinant;
  }
  return {shift, slope};
}

std::string reliability_table(const std::vector<Sample>& samples) {
  constexpr std::array<std::uint32_t, 9> bounds{0, 25, 50, 60, 70, 80, 90, 95, 101};
  std::string table = "| confidence | right | share | mean said |\n| --- | --- | --- | --- |\n";
  for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
    int right = 0;
    int all = 0;
    double said = 0;
    for (const Sample& sample : samples) {
      if (sample.confidence < bounds[i] || sample.confidence >= bounds[i + 1]) continue;
      ++all;
      right += sample.right ? 1 : 0;
      said += sample.confidence;
    }
    if (all == 0) continue;
    table += fmt::format("| {} to {} | {} of {} | {:.0f} % | {:.0f} % |\n", bounds[i],
                         bounds[i + 1] - 1, right, all, 100.0 * right / all, said / all);
  }
  return table;
}

}  // namespace concord::weights
