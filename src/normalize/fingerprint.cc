#include "normalize/fingerprint.h"

#include <algorithm>

#include "normalize/claim.h"

namespace concord::normalize {

std::uint64_t add_to_fingerprint(std::uint64_t hash, std::string_view word) {
  for (unsigned char c : word) hash = (hash ^ c) * 1099511628211ULL;
  return (hash ^ ' ') * 1099511628211ULL;
}

// The same of 32 bits.
Word word_of(std::string_view letters) {
  std::uint32_t hash = 2166136261U;
  for (unsigned char c : letters) hash = (hash ^ c) * 16777619U;
  return hash;
}

void sort_unique(std::vector<Word>& words) {
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

}  // namespace concord::normalize
