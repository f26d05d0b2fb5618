#include "rule/regex_fault.h"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "rule/regex.h"

namespace concord::rule {
namespace {

// Characters beside which an expression may find nothing: those it names, and one of each kind.
std::string neighbours(std::string_view source) {
  std::string all = "aA1 .,-$%()'\":";
  for (const char c : source) {
    const bool plain = c > ' ' && c < 0x7F;
    if (plain && all.find(c) == std::string::npos) all += c;
  }
  return all;
}

// Texts that the expression can only match with nothing: it stands alone between two characters, or
// at an end.
bool matches_nothing(std::string_view source, Engine engine) {
  struct Frame {
    const char* before;
    const char* after;
    bool left, right;
  };
  constexpr Frame frames[] = {
      {"^.(?:", ").$", true, true}, {"^(?:", ").$", false, true}, {"^.(?:", ")$", true, false}};
  const std::string characters = neighbours(source);
  for (const Frame& frame : frames) {
    std::string error;
    const Regex regex =
        compile_regex(frame.before + std::string(source) + frame.after, engine, error);
    if (!regex) continue;
    RegexMatches found;
    for (const char left : characters) {
      for (const char right : characters) {
        const std::string text{left, right};
        regex(std::string_view(text).substr(frame.left ? 0 : 1, frame.left + frame.right), found);
        if (!found.all.empty()) return true;
        if (!frame.right) break;
      }
      if (!frame.left) break;
    }
  }
  return false;
}

}  // namespace

std::optional<RegexFault> fault_of(std::string_view source, Engine engine) {
  const RegexLoop loop = find_loop(source);
  if (source.size() > longest_regex) {
    return RegexFault{
        fmt::format("this expression is longer than {} bytes", longest_regex),
        "put its words into a class of the lexicon, and write a pattern: {value:class}"};
  }
  if (loop.too_deep) {
    return RegexFault{"groups are nested too deeply",
                      "100 are enough for anybody: split the expression into several"};
  }
  std::string error;
  if (!compile_regex(source, engine, error)) return std::nullopt;
  if (never_matches(source, engine)) {
    return RegexFault{"this expression never matches",
                      "it asks for a character that is none: look at its classes, [^…]"};
  }
  if (engine == Engine::boost && loop.length > 0) {
    return RegexFault{
        fmt::format("\"{}\" repeats what repeats itself, and may take forever",
                    source.substr(loop.offset, loop.length)),
        "repeat it once: \"a+\" for \"(a+)+\", or let something stand between: \"(a+ )+\""};
  }
  if (matches_nothing(source, engine)) {
    return RegexFault{"this expression can match nothing at all",
                      "leave at least one character without \"?\" and \"*\""};
  }
  return std::nullopt;
}

}  // namespace concord::rule
