#pragma once

#include <cstdio>
#include <cstdlib>

namespace concord::fuzz {

// Stops the run, so that the fuzzer keeps the input that broke a promise.
inline void ensure(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", promise);
  std::abort();
}

}  // namespace concord::fuzz
