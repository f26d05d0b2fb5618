#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <iterator>
#include <string>

#include "diff/diff.h"
#include "measure.h"
#include "rule/load.h"
#include "stories.h"

namespace {

using namespace concord;

constexpr std::size_t most_alarms = 10;

void run(const std::string& folder) {
  const diff::Weights shipped = diff::make_weights(rule::load_shipped_rules().shared);
  weights::ByKind measures;
  std::vector<weights::FalseAlarm> alarms;
  for (const weights::Story& story : weights::read_stories(folder)) {
    const auto findings = diff::diff(story.claims, shipped);
    weights::measure(story, findings, measures);
    std::ranges::move(weights::false_alarms(story, findings, shipped), std::back_inserter(alarms));
  }
  fmt::print("{}", weights::table_of(measures));
  std::ranges::stable_sort(
      alarms, [](const auto& a, const auto& b) { return a.confidence > b.confidence; });
  fmt::print("\nThe surest of {} false alarms:\n", alarms.size());
  for (std::size_t i = 0; i < std::min(alarms.size(), most_alarms); ++i) {
    fmt::print("\n{}. {}", i + 1, alarms[i].text);
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    fmt::print(stderr, "usage: concord_measure STORIES\n");
    return 2;
  }
  try {
    run(arguments[1]);
    return 0;
  } catch (const std::exception& error) {
    fmt::print(stderr, "concord_measure: {}\n", error.what());
    return 2;
  }
}
