#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "rule/rule.h"

namespace concord::rule {

// What is wrong with an expression that its engine would take.
struct RegexFault {
  std::string message;
  std::string cure;
};

// An expression that is too long or nested too deeply, that can match nothing at all ("x*") or never
// matches ("[^\s\S]"), or that Boost may not get done with ("(a+)+"). Nothing where it is good, or
// where the engine refuses it and says more.
std::optional<RegexFault> fault_of(std::string_view source, Engine engine);

// The part of an expression that repeats what repeats itself, so that a text can be divided among
// both in too many ways: "(a+)+", "(\w+\s*)*". An engine that tries them all never ends.
struct RegexLoop {
  std::uint32_t offset = 0;
  std::uint32_t length = 0;  // 0: there is none
  bool too_deep = false;     // groups stand in each other deeper than anybody writes
};
RegexLoop find_loop(std::string_view source);

}  // namespace concord::rule
