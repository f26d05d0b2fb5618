#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace concord::report {

// What GitHub code scanning calls primaryLocationLineHash, for each line of a file: a hash of the 100 UTF-16 units that follow the
// line's start, blanks and tabs left out, then ":" and how often that hash has come so far. An alert keeps its identity while its
// line stands, wherever in the file it moves. The method is that of github/codeql-action, src/fingerprints.ts. Element 0 is line 1.
std::vector<std::string> line_hashes(std::string_view source);

// A stable hash of words that name one finding, for partialFingerprints: 16 hexadecimal digits (FNV-1a, 64 bits).
std::string short_hash(std::string_view text);

}  // namespace concord::report
