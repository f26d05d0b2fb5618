#pragma once

#include <cstddef>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>

#include "value/read_value.h"

namespace concord::match {

// Memory for what the matches of one document point to and nobody else has. Nothing in it moves,
// and all of it goes at once.
class Store {
 public:
  // Letters as they are now.
  std::string_view keep(std::string_view letters);
  // Empty pieces, to be filled.
  std::span<value::Piece> pieces(std::size_t count);

 private:
  // enough for an article of a few kilobytes
  static constexpr std::size_t first_bytes = 16'384;
  void* allocate(std::size_t bytes, std::size_t alignment);

  std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_;  // none until it is needed
};

}  // namespace concord::match
