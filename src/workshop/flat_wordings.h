#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "rule/pattern.h"

namespace concord::workshop {

// One thing a wording asks for at one place.
struct Place {
  enum class Kind { word, family, hole, gap, start, end };
  Kind kind = Kind::word;
  std::string text;        // word: folded; family: its name; hole: its type
  std::string capture;     // hole
  std::uint32_t most = 0;  // gap: words
  bool glued = false;      // no blank before it
};

// One way to read a wording, its alternatives and quantifiers decided.
using Way = std::vector<Place>;

// All ways to read a wording. Nothing when there are more than `most`, or when one has no end ("x*").
std::optional<std::vector<Way>> ways_of(const rule::PatternItem& root, std::size_t most);

// Whether every sentence that `narrow` fits is fitted by `wide` over the same words. May say no where
// it is so (what a phrase of a list takes is not known), never yes where it is not.
bool covers(const Way& wide, const Way& narrow);

}  // namespace concord::workshop
