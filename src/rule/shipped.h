#pragma once

#include <cstddef>
#include <cstdint>

namespace concord::rule {

// The packed rules, as concord_pack wrote them into the build. In words of eight bytes: such a
// table compiles fastest.
extern const std::uint64_t shipped_words[];
extern const std::size_t shipped_bytes;

}  // namespace concord::rule
