#include "match/decimal_mark.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "text/byte_block.h"
#include "text/utf8.h"

namespace concord::match {
namespace {

using text::is_digit;
using value::DecimalMark;

constexpr std::size_t group = 3;  // digits between marks of thousands
// So many lone commas before one or two digits make a habit.
constexpr std::uint32_t enough_commas = 2;

bool is_mark(char c) {
  return (c == '.') | (c == ',') | (c == '\'');
}
// Whether a mark stands between two digits: other numbers tell nothing.
bool has_marked_number(std::string_view text) {
  // what does not end in a block begins in the next one
  for (std::size_t at = 0; at < text.size(); at += text::ByteBlock::size - 2) {
    const text::ByteBlock block(text, at);
    const std::uint64_t digits = block.where([](text::BytePart part) { return part.in('0', '9'); });
    if ((digits & digits >> 2) == 0) continue;
    const std::uint64_t marks = block.where(
        [](text::BytePart part) { return part.is('.') | part.is(',') | part.is('\''); });
    if ((digits & marks >> 1 & digits >> 2) != 0) return true;
  }
  return false;
}
// The first digit from a byte on; the end when there is none.
std::size_t next_digit(std::string_view text, std::size_t from) {
  for (; from < text.size(); from += 8) {
    const std::uint64_t eight = text::eight_at(text, from);
    const std::uint64_t digits = text::in_range_or_high(eight, '0', '9') & ~eight;
    if (digits != 0) return from + text::bytes_before(digits);
  }
  return text.size();
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

DecimalMark mark_of(char c) {
  return c == ',' ? DecimalMark::comma : DecimalMark::point;
}

struct Count {
  std::uint32_t point = 0;
  std::uint32_t comma = 0;

  void add(DecimalMark mark) { ++(mark == DecimalMark::comma ? comma : point); }
  // The side that alone has any.
  [[nodiscard]] std::optional<DecimalMark> only() const {
    if ((point == 0) == (comma == 0)) return std::nullopt;
    return comma > 0 ? DecimalMark::comma : DecimalMark::point;
  }
};

// Digits and marks without a blank, "1.234,5": its digits by their marks.
struct Run {
  std::size_t marks = 0;
  char mark = '\0';        // the last one
  bool mixed = false;      // others are before it
  bool lone = false;       // it stands nowhere else
  bool gap = false;        // two are side by side
  std::size_t second = 0;  // digits behind the first mark
  std::size_t last = 0;    // and behind the last one
  bool grouped = false;  // those before the last mark stand in threes, the first ones may be fewer

  explicit Run(std::string_view run) {
    std::size_t first = 0;
    std::size_t length = 0;
    bool threes = true;
    for (const char c : run) {
      if (is_digit(c)) {
        ++length;
        continue;
      }
      if (marks == 0) first = length;
      if (marks == 1) second = length;
      threes = threes && (marks == 0 || length == group);
      gap = gap || length == 0;
      ++marks;
      mark = c;
      length = 0;
    }
    last = length;
    if (marks == 1) second = last;
    grouped = first <= group && threes;
    const auto alike = static_cast<std::size_t>(std::ranges::count(run, mark));
    mixed = alike < marks;
    lone = alike == 1;
  }
};

// "192.168.100.200"
bool is_address(const Run& run) {
  return run.marks == 3 && run.mark == '.' && !run.mixed;
}

class Reader {
 public:
  void read(std::string_view digits) {
    const Run run(digits);
    if (run.marks == 0 || run.gap) return;  // "5..7"
    const bool alone = run.marks == 1;
    if (run.mark == '\'') return;
    if (run.mixed && run.lone) {
      if (run.grouped) sure_.add(mark_of(run.mark));
    } else if (!alone && !run.mixed && run.grouped && run.last == group) {
      if (!is_address(run)) {
        sure_.add(run.mark == ',' ? DecimalMark::point : DecimalMark::comma);
      }
    } else if (alone && run.second < group) {
      likely_.add(mark_of(run.mark));
    }
  }

  [[nodiscard]] DecimalHabit habit(DecimalMark usual) const {
    if (const auto mark = sure_.only()) return {*mark, true};
    if (sure_.point > 0) return {usual, false};
    if (usual == DecimalMark::comma || likely_.comma == 0) return {usual, true};
    if (likely_.point == 0 && likely_.comma >= enough_commas) return {DecimalMark::comma, true};
    return {usual, likely_.point > likely_.comma};
  }

 private:
  Count sure_;    // numbers that can be read in one way alone
  Count likely_;  // a lone mark before one or two digits
};

}  // namespace

DecimalHabit decimal_habit(std::string_view text, DecimalMark usual) {
  Reader reader;
  if (!has_marked_number(text)) return reader.habit(usual);
  for (std::size_t at = next_digit(text, 0); at < text.size(); at = next_digit(text, at)) {
    const bool begins = at == 0 || !is_letter(text[at - 1]);
    std::size_t end = at;
    bool marked = false;
    while (end < text.size() && (is_digit(text[end]) || is_mark(text[end]))) {
      marked = marked || is_mark(text[end]);
      ++end;
    }
    const std::size_t next = end;
    while (!is_digit(text[end - 1])) --end;
    const bool ends = next == text.size() || end < next || !is_letter(text[end]);
    if (marked && begins && ends) reader.read(text.substr(at, end - at));
    at = next;
  }
  return reader.habit(usual);
}

}  // namespace concord::match
