#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace concord::cli {

// Where the time of a run goes, stage by stage, for `--statistics`: told on standard error alone,
// since it differs from run to run. One thread of a run carries it through its stages.
class Stopwatch {
 public:
  // Ends the stage before and goes on with this one, which may have run before. The name must stay.
  void enter(std::string_view stage);
  // A line for each stage in the order of arrival, and one for all of them, in seconds.
  [[nodiscard]] std::string text();

 private:
  using Clock = std::chrono::steady_clock;
  std::vector<std::pair<std::string_view, Clock::duration>> stages_;
  std::size_t now_ = SIZE_MAX;  // the stage that runs
  Clock::time_point since_;
};

}  // namespace concord::cli
