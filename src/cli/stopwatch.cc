#include "cli/stopwatch.h"

#include <fmt/format.h>

#include <algorithm>

namespace concord::cli {

void Stopwatch::enter(std::string_view stage) {
  const Clock::time_point now = Clock::now();
  if (now_ < stages_.size()) stages_[now_].second += now - since_;
  since_ = now;
  const auto known = std::ranges::find(stages_, stage, [](const auto& one) { return one.first; });
  now_ = static_cast<std::size_t>(known - stages_.begin());
  if (known == stages_.end()) stages_.emplace_back(stage, Clock::duration::zero());
}

std::string Stopwatch::text() {
  if (stages_.empty()) return {};
  enter(stages_[now_].first);
  const auto seconds = [](Clock::duration time) {
    return std::chrono::duration<double>(time).count();
  };
  std::string text = fmt::format("{:<10} {:>8}\n", "stage", "seconds");
  Clock::duration all = Clock::duration::zero();
  for (const auto& [stage, time] : stages_) {
    text += fmt::format("{:<10} {:>8.3f}\n", stage, seconds(time));
    all += time;
  }
  return text + fmt::format("{:<10} {:>8.3f}\n", "all", seconds(all));
}

}  // namespace concord::cli
