#include "cli/progress.h"

#include <fmt/format.h>

#include <ostream>

namespace concord::cli {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds silence{1000};
constexpr milliseconds between{100};
constexpr const char* wipe = "\r\x1b[K";  // ECMA-48: to the line's start, erase it

}  // namespace

Progress::Progress(std::size_t articles, const Options& options, Streams& streams, Clock clock)
    : to_(streams.err),
      clock_(std::move(clock)),
      articles_(articles),
      shown_(streams.terminal.errors && !streams.terminal.dumb && !options.quiet),
      start_(clock_()),
      next_(start_ + silence) {}

milliseconds Progress::now() {
  return std::chrono::duration_cast<milliseconds>(
      std::chrono::steady_clock::now().time_since_epoch());
}

void Progress::step() {
  if (!shown_) return;
  const std::size_t done = ++done_;
  // Another thread that writes says as much.
  const std::unique_lock guard(lock_, std::try_to_lock);
  if (!guard.owns_lock()) return;
  const milliseconds time = clock_();
  if (time < next_) return;
  next_ = time + between;
  written_ = true;
  const std::string of = articles_ == 0 ? "" : fmt::format(" of {}", articles_);
  to_ << fmt::format("{}{}{} article{}", wipe, done, of, of.empty() && done == 1 ? "" : "s")
      << std::flush;
}

void Progress::finish() {
  const std::lock_guard guard(lock_);
  if (written_) to_ << wipe << std::flush;
  written_ = false;
}

}  // namespace concord::cli
