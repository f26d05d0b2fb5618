#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

namespace concord::cli {

// How many threads `for_each_index` uses at most.
std::size_t count_workers(std::uint32_t threads);

// Does `work(i, worker)` for every i below `count`, on as many threads (0: one a core); `worker` is the number of the thread, for
// what each keeps to itself. Which thread does which is left to chance: `work`
// writes to its own element alone. An exception of `work` is thrown again here, when all threads have ended.
void for_each_index(std::size_t count, std::uint32_t threads,
                    const std::function<void(std::size_t, std::size_t)>& work);

}  // namespace concord::cli
