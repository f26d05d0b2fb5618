#include "cli/memories.h"

#include "cli/parallel.h"

namespace concord::cli {

Memories::Memories(std::uint32_t threads) : by_worker_(count_workers(threads)) {}

Memory& Memories::of(std::size_t worker, const Tongue& tongue) {
  return by_worker_[worker].try_emplace(&tongue, tongue).first->second;
}

}  // namespace concord::cli
