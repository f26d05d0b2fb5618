#pragma once

#include <chrono>
#include <csignal>

namespace concord::cli {

// Holds ctrl-C and SIGTERM back while it lives, so that a program in the middle of something can end in order. No handler runs: a
// signal stays pending until somebody waits.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  // Waits so long; true at once when a signal came or comes.
  [[nodiscard]] bool wait(std::chrono::milliseconds time) const;

 private:
  sigset_t held_{};
  sigset_t before_{};
};

}  // namespace concord::cli
