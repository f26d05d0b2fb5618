#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>
#include <iosfwd>
#include <mutex>

#include "cli/options.h"
#include "cli/terminal.h"

namespace concord::cli {

// Tells how far a run has come, on one line of the terminal that is written over again and wiped at the end. Silent for the first
// second, when quiet, and where errors do not go to a terminal.
class Progress {
 public:
  // Time since any fixed moment.
  using Clock = std::function<std::chrono::milliseconds()>;

  // `articles`: how many there will be; 0 where nobody knows.
  Progress(std::size_t articles, const Options& options, Streams& streams, Clock clock = now);
  ~Progress() { finish(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // One article more is read. Threads may call it at the same time.
  void step();
  // Wipes the line: what comes next may be written.
  void finish();

 private:
  static std::chrono::milliseconds now();

  std::ostream& to_;
  Clock clock_;
  const std::size_t articles_;
  const bool shown_;
  const std::chrono::milliseconds start_;
  std::atomic<std::size_t> done_ = 0;
  std::mutex lock_;  // of what follows
  std::chrono::milliseconds next_;
  bool written_ = false;
};

}  // namespace concord::cli
