#include "cli/large_pages.h"

#include <cstdint>
#include <cstdlib>

#if defined(__linux__) && defined(__GLIBC__)

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace concord::cli {

namespace {

// Addresses only: memory is taken when it is written to.
constexpr int room = 64 << 20;
constexpr int largest_of_heap =
    32 << 20;  // as malloc.h allows; larger lists get a mapping of their own
constexpr std::uintptr_t page = 2U << 20;

}  // namespace

// The heap is made to grow at once by all the room there may be need of, which is then one stretch of
// addresses that madvise(2) can speak of.
void ask_for_large_pages() {
  mallopt(M_MMAP_THRESHOLD, largest_of_heap);
  mallopt(M_TRIM_THRESHOLD, 2 * room);
  mallopt(M_TOP_PAD, room);
  auto* const first = static_cast<char*>(std::malloc(page));
  const auto at = reinterpret_cast<std::uintptr_t>(first);
  const std::uintptr_t begin = (at + page - 1) & ~(page - 1);
  const auto end = reinterpret_cast<std::uintptr_t>(::sbrk(0)) & ~(page - 1);
  if (first != nullptr && begin < end) ::madvise(first + (begin - at), end - begin, MADV_HUGEPAGE);
  std::free(first);
}

}  // namespace concord::cli

#else

namespace concord::cli {

void ask_for_large_pages() {}

}  // namespace concord::cli

#endif
