#include "cli/interrupt.h"

#include <pthread.h>

#include <cerrno>

namespace concord::cli {

Interrupt::Interrupt() {
  sigemptyset(&held_);
  sigaddset(&held_, SIGINT);
  sigaddset(&held_, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &held_, &before_);
}

Interrupt::~Interrupt() {
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

bool Interrupt::wait(std::chrono::milliseconds time) const {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
  timespec span{};
  span.tv_sec = seconds.count();
  span.tv_nsec = std::chrono::nanoseconds(time - seconds).count();
  return sigtimedwait(&held_, nullptr, &span) > 0;
}

}  // namespace concord::cli
