#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "rule/inflect.h"
#include "rule/pattern.h"

namespace concord::workshop {

// One thing a wording asks for at one place.
struct Place {
  enum class Kind { word, inflected, family, hole, gap, but_not, start, end };
  Kind kind = Kind::word;
  std::string text;         // word: folded; inflected: as written; family: its name; hole: its type
  std::string capture;      // hole
  std::string least, most;  // hole: decimals; empty: no bound
  std::uint32_t words = 0;  // gap: at most
  std::set<std::string> forms;                // inflected
  std::vector<std::vector<Place>> ruled_out;  // but_not: none of these may follow
  bool glued = false;                         // no blank before it
  friend bool operator==(const Place&, const Place&) = default;
};

// One way to read a wording, its alternatives and quantifiers decided.
using Way = std::vector<Place>;

// All ways to read a wording; `forms` are those of its language. Nothing when there are more than
// `most`, or when one has no end ("x*").
std::optional<std::vector<Way>> ways_of(const rule::PatternItem& root, std::size_t most,
                                        const rule::Inflector& forms);

// Whether every sentence that `narrow` fits is fitted by `wide` over the same words. May say no where
// it is so (what a phrase of a list takes is not known), never yes where it is not.
bool covers(const Way& wide, const Way& narrow);

// Whether what a way rules out at one of its places is what it asks for next, so that it fits nothing.
bool contradicts_itself(const Way& way);

}  // namespace concord::workshop
