#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace concord::match {

// Memory for what the matches of one document point to and nobody else has. Nothing in it moves,
// and all of it goes at once.
class Store {
 public:
  Store() = default;
  ~Store() = default;
  Store(Store&& other) noexcept { *this = std::move(other); }
  Store& operator=(Store&& other) noexcept;

  // Letters as they are now.
  std::string_view keep(std::string_view letters);
  // Empty ones, to be filled.
  template <class One>
  std::span<One> list(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<One>);
    static_assert(alignof(One) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__);
    if (count == 0) return {};
    auto* const first = static_cast<One*>(allocate(count * sizeof(One), alignof(One)));
    std::uninitialized_default_construct_n(first, count);
    return {first, count};
  }
  // Lets go of everything but the first memory, which is used again.
  void clear();

 private:
  // As any value has to be aligned.
  void* allocate(std::size_t bytes, std::size_t alignment) {
    const std::size_t begin = (used_ + alignment - 1) & ~(alignment - 1);
    if (begin + bytes > size_) return allocate_more(bytes);
    used_ = begin + bytes;
    return last_ + begin;
  }
  void* allocate_more(std::size_t bytes);

  struct Block {
    std::unique_ptr<std::byte[]> bytes;
    std::size_t size = 0;
  };
  std::vector<Block> blocks_;
  std::byte* last_ = nullptr;  // the bytes of the last block
  std::size_t size_ = 0;       // of it
  std::size_t used_ = 0;       // of it
};

}  // namespace concord::match
