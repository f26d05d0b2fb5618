#pragma once

#include <array>
#include <string_view>

namespace concord::workshop {

// A type that a hole of a claim rule may ask for, and how people call what it takes.
struct HoleType {
  std::string_view type;
  std::string_view words;
};

// Mentions first, then the shapes of single words.
constexpr std::array<HoleType, 18> hole_types = {{
    {"number", "a number"},
    {"percent", "a percentage"},
    {"money", "a sum of money"},
    {"measure", "a measure"},
    {"duration", "a duration"},
    {"ordinal", "an ordinal"},
    {"ratio", "a ratio"},
    {"date", "a date"},
    {"time", "a time of day"},
    {"score", "a score"},
    {"version", "a version"},
    {"name", "a name"},
    {"role", "an office"},
    {"list", "a list"},
    {"word", "any word"},
    {"Capital", "any word with a capital"},
    {"numeral", "any figure"},
    {"token", "any word or sign"},
}};

// Nothing for types that only recognizers are made of, and for lexical classes.
constexpr const HoleType* find_hole_type(std::string_view type) {
  for (const HoleType& one : hole_types) {
    if (one.type == type) return &one;
  }
  return nullptr;
}

}  // namespace concord::workshop
