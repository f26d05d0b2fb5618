#pragma once

#include <cstdint>
#include <string_view>

namespace concord::normalize {

// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over words: equal sentences get equal
// fingerprints on every machine.
constexpr std::uint64_t no_fingerprint = 14695981039346656037ULL;
std::uint64_t add_to_fingerprint(std::uint64_t hash, std::string_view word);

}  // namespace concord::normalize
