#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

#include "value/read_value.h"

namespace concord::match {

// Memory for what the matches of one document point to and nobody else has. Nothing in it moves,
// and all of it goes at once.
class Store {
 public:
  Store();
  ~Store();
  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;

  // Letters as they are now.
  std::string_view keep(std::string_view letters);
  // Empty pieces, to be filled.
  std::span<value::Piece> pieces(std::size_t count);
  // Lets go of everything but the first memory, which is used again.
  void clear();

 private:
  struct Memory;
  void* allocate(std::size_t bytes, std::size_t alignment);

  std::unique_ptr<Memory> memory_;  // none until it is needed
};

}  // namespace concord::match
