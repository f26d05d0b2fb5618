#include "match/store.h"

#include <array>
#include <cstring>
#include <memory_resource>
#include <new>
#include <type_traits>

namespace concord::match {

static_assert(std::is_trivially_destructible_v<value::Piece>);

struct Store::Memory {
  // enough for an article of a few kilobytes
  alignas(value::Piece) std::array<std::byte, 32'768> first;
  std::pmr::monotonic_buffer_resource all{first.data(), first.size()};
};

Store::Store() = default;
Store::~Store() = default;
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;

void* Store::allocate(std::size_t bytes, std::size_t alignment) {
  if (!memory_) memory_ = std::make_unique_for_overwrite<Memory>();
  return memory_->all.allocate(bytes, alignment);
}

void Store::clear() {
  if (memory_) memory_->all.release();
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
