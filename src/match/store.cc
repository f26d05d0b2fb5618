#include "match/store.h"

#include <cstring>
#include <new>
#include <type_traits>

namespace concord::match {

static_assert(std::is_trivially_destructible_v<value::Piece>);

void* Store::allocate(std::size_t bytes, std::size_t alignment) {
  if (!memory_) memory_ = std::make_unique<std::pmr::monotonic_buffer_resource>(first_bytes);
  return memory_->allocate(bytes, alignment);
}

std::string_view Store::keep(std::string_view letters) {
  if (letters.empty()) return {};
  auto* kept = static_cast<char*>(allocate(letters.size(), alignof(char)));
  std::memcpy(kept, letters.data(), letters.size());
  return {kept, letters.size()};
}

std::span<value::Piece> Store::pieces(std::size_t count) {
  if (count == 0) return {};
  void* place = allocate(count * sizeof(value::Piece), alignof(value::Piece));
  auto* first = static_cast<value::Piece*>(place);
  for (std::size_t i = 0; i < count; ++i) new (first + i) value::Piece;
  return {first, count};
}

}  // namespace concord::match
