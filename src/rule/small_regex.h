#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "rule/regex.h"
#include "rule/window_look.h"

namespace concord::rule {

// Most expressions of rules are a dozen characters, digits and choices, which a match begins or
// leaves within a few bytes. A machine for them alone needs a tenth of the time that RE2 takes to be
// made and to be asked. It finds what RE2 finds: the leftmost match, and of its ways the one that
// the expression names first.
class SmallRegex {
 public:
  // Nothing for what this cannot do: negated classes, ".", flags, lookaround, quantifiers that take
  // as few as will do, repetition of what may be empty, and what may be empty as a whole. The source
  // must stay.
  static std::optional<SmallRegex> compile(std::string_view source);

  // As a Regex does. False when it takes more than `steps_a_byte` for each byte: what was found
  // until then is taken back.
  bool operator()(const WindowLook& look, RegexMatches& found) const;

  // The same, where a match can begin at some places alone, which ascend.
  bool operator()(std::string_view window, std::span<const RegexStart> starts,
                  RegexMatches& found) const;

  static constexpr std::size_t steps_a_byte = 16;

  // One instruction, and what it goes by.
  enum class Op : std::uint8_t {
    bytes,
    split,
    jump,
    open,
    close,
    word_edge,
    no_word_edge,
    begin,
    end,
    accept
  };
  struct Step {
    Op op = Op::accept;
    std::uint32_t a =
        0;  // bytes: index into the classes; split, jump: where to go; open, close: group
    std::uint32_t b = 0;     // split: where to go when that fails
    std::uint32_t ways = 0;  // split: index into Program::ways
  };
  using ByteClass = std::bitset<256>;
  // Of a split, by byte: which of its ways can go on with it.
  static constexpr std::uint8_t first_way = 1;
  static constexpr std::uint8_t other_way = 2;
  using Ways = std::array<std::uint8_t, 257>;  // the last one: at the end of the window
  struct Program {
    std::vector<Step> steps;
    std::vector<ByteClass> classes;
    std::vector<std::string_view> groups;  // names
    std::vector<Ways> ways;                // of the splits
  };
  // Ways not yet tried, and groups to set back on the way to them, that one match may need.
  static constexpr std::size_t most_choices = 128;
  static constexpr std::size_t most_groups = 96;  // a list of all currencies has 66

 private:
  explicit SmallRegex(Program program);
  // What the program from a step on can begin with.
  struct Front {
    ByteClass bytes;
    std::vector<std::uint32_t> steps;  // that take them
    bool may_end = false;              // nothing more is needed
  };
  [[nodiscard]] Front front_of(std::uint32_t step) const;
  void add_front(std::uint32_t step, std::vector<bool>& seen, Front& front) const;
  void note_ways();
  void note_split(Step& split, const Front& first, const Front& other);
  [[nodiscard]] bool can_start(std::string_view window, std::size_t at) const;
  [[nodiscard]] std::size_t next_start(std::string_view window, std::size_t at) const;
  // Which matches of a window begin at bytes that next() gives from one byte on; the end when there is none.
  template <class Next>
  bool find(std::string_view window, Next next, RegexMatches& found) const;

  Program program_;
  std::array<bool, 256> first_{};   // what a match can begin with
  std::array<bool, 256> second_{};  // what can stand behind that
  bool needs_second_ = false;       // a match has two bytes at least
  bool begins_with_digit_ = false;  // always
  bool at_edge_ = false;            // it begins where a word does
};

// What an expression says as a program; nothing where it is too much for one.
std::optional<SmallRegex::Program> read_small_regex(std::string_view source);

}  // namespace concord::rule
