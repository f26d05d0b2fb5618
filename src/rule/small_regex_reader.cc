#include <algorithm>
#include <limits>
#include <utility>

#include "rule/small_regex.h"
#include "text/utf8.h"

namespace concord::rule {
namespace {

using Step = SmallRegex::Step;
using Op = SmallRegex::Op;
using Program = SmallRegex::Program;
using ByteClass = SmallRegex::ByteClass;

constexpr int most_depth = 20;
constexpr std::size_t most_steps = 1'000;

// A part of an expression.
struct Part {
  enum class Kind { sequence, choice, repeat, group, one };
  Kind kind = Kind::sequence;
  std::vector<Part> parts;  // repeat, group: one
  Step step;                // one
  std::uint32_t group = 0;
  std::uint32_t low = 0;  // repeat
  std::uint32_t high = 0;
  bool nullable = true;
};
constexpr std::uint32_t no_end = std::numeric_limits<std::uint32_t>::max();

void add_range(ByteClass& bytes, unsigned char from, unsigned char to) {
  for (unsigned c = from; c <= to; ++c) bytes.set(c);
}

// The bytes of \d and \w; none for another letter.
ByteClass class_of(char letter) {
  ByteClass bytes;
  if (letter == 'd' || letter == 'w') add_range(bytes, '0', '9');
  if (letter == 'w') {
    add_range(bytes, 'a', 'z');
    add_range(bytes, 'A', 'Z');
    bytes.set('_');
  }
  return bytes;
}

bool is_mark(char c) {
  return c > ' ' && c < 0x7F && class_of('w')[static_cast<unsigned char>(c)] == (c == '_');
}

// Reads what SmallRegex::compile says; anything else is not understood.
class Reader {
 public:
  Reader(std::string_view source, Program& program) : source_(source), program_(program) {}

  Part whole() {
    Part part = choice(0);
    if (at_ < source_.size()) understood_ = false;
    return part;
  }
  [[nodiscard]] bool understood() const { return understood_; }

 private:
  [[nodiscard]] char peek() const { return at_ < source_.size() ? source_[at_] : '\0'; }
  [[nodiscard]] bool ends() const { return at_ >= source_.size() || !understood_; }
  bool take(std::string_view text) {
    if (!source_.substr(std::min(at_, source_.size())).starts_with(text)) return false;
    at_ += text.size();
    return true;
  }
  Part refuse() {
    understood_ = false;
    return {};
  }

  Part choice(int depth) {
    if (depth > most_depth) return refuse();
    Part first = sequence(depth);
    if (peek() != '|') return first;
    Part made;
    made.kind = Part::Kind::choice;
    made.nullable = first.nullable;
    made.parts.push_back(std::move(first));
    while (understood_ && take("|")) {
      made.parts.push_back(sequence(depth));
      made.nullable = made.nullable || made.parts.back().nullable;
    }
    return made;
  }

  Part sequence(int depth) {
    Part made;
    while (!ends() && peek() != '|' && peek() != ')') {
      made.parts.push_back(repeated(atom(depth)));
      made.nullable = made.nullable && made.parts.back().nullable;
    }
    return made;
  }

  Part repeated(Part inner) {
    std::uint32_t low = 1;
    std::uint32_t high = 1;
    if (take("?")) {
      low = 0;
    } else if (take("*")) {
      low = 0;
      high = no_end;
    } else if (take("+")) {
      high = no_end;
    } else if (!take("{")) {
      return inner;
    } else if (!counts(low, high)) {
      return refuse();
    }
    const char after = peek();
    if (inner.nullable || after == '?' || after == '+' || after == '*' || after == '{') {
      return refuse();
    }
    Part made;
    made.kind = Part::Kind::repeat;
    made.low = low;
    made.high = high;
    made.nullable = low == 0;
    made.parts.push_back(std::move(inner));
    return made;
  }

  bool counts(std::uint32_t& low, std::uint32_t& high) {
    if (!count(low)) return false;
    high = low;
    if (take(",")) {
      high = no_end;
      if (peek() != '}' && !count(high)) return false;
    }
    return take("}") && low <= high && high > 0;
  }

  bool count(std::uint32_t& number) {
    const std::size_t from = at_;
    number = 0;
    while (peek() >= '0' && peek() <= '9' && at_ - from < 3) {
      number = 10 * number + static_cast<std::uint32_t>(source_[at_++] - '0');
    }
    return at_ > from;
  }

  Part atom(int depth) {
    const char c = peek();
    if (c == '(') return group(depth);
    if (c == '[') return characters();
    if (c == '\\') return escape();
    if (take("^")) return edge(Op::begin);
    if (take("$")) return edge(Op::end);
    if (std::string_view(".*+?{}").find(c) != std::string_view::npos) return refuse();
    return letter(next_character());
  }

  static Part edge(Op op) {
    Part made;
    made.kind = Part::Kind::one;
    made.step.op = op;
    return made;
  }

  Part bytes(const ByteClass& allowed) {
    auto known = std::ranges::find(program_.classes, allowed);
    if (known == program_.classes.end()) {
      program_.classes.push_back(allowed);
      known = program_.classes.end() - 1;
    }
    Part made;
    made.kind = Part::Kind::one;
    made.step = {Op::bytes, static_cast<std::uint32_t>(known - program_.classes.begin()), 0};
    made.nullable = false;
    return made;
  }

  // One character: a byte after the other.
  Part letter(std::string_view character) {
    Part made;
    for (const char c : character) {
      ByteClass one;
      one.set(static_cast<unsigned char>(c));
      made.parts.push_back(bytes(one));
    }
    made.nullable = false;
    return made;
  }

  std::string_view next_character() {
    const std::size_t from = at_;
    at_ += text::decode(source_, static_cast<std::uint32_t>(at_)).length;
    return source_.substr(from, at_ - from);
  }

  Part group(int depth) {
    take("(");
    std::uint32_t number = no_end;
    if (take("?<") || take("?P<")) {
      const std::size_t end = source_.find('>', at_);
      if (end == std::string_view::npos || peek() == '=' || peek() == '!') return refuse();
      number = static_cast<std::uint32_t>(program_.groups.size());
      program_.groups.push_back(source_.substr(at_, end - at_));
      at_ = end + 1;
    } else if (peek() == '?' && !take("?:")) {
      return refuse();
    }
    Part inner = choice(depth + 1);
    if (!take(")") || program_.groups.size() > SmallRegex::most_groups) return refuse();
    if (number == no_end) return inner;
    Part made;
    made.kind = Part::Kind::group;
    made.group = number;
    made.nullable = inner.nullable;
    made.parts.push_back(std::move(inner));
    return made;
  }

  Part escape() {
    ++at_;
    const char c = peek();
    if (c == 'x') return letter(hexadecimal());
    ++at_;
    if (c == 'b') return edge(Op::word_edge);
    if (c == 'B') return edge(Op::no_word_edge);
    if (class_of(c).any()) return bytes(class_of(c));
    return is_mark(c) ? letter(source_.substr(at_ - 1, 1)) : refuse();
  }

  // "x{2009}": its letters, which letters_ keeps.
  std::string_view hexadecimal() {
    take("x{");
    std::uint32_t value = 0;
    const std::size_t close = source_.find('}', at_);
    if (close == std::string_view::npos || close - at_ > 4 || close == at_) understood_ = false;
    while (understood_ && at_ < close) {
      const auto digit =
          std::string_view("0123456789abcdef").find(static_cast<char>(source_[at_++] | ' '));
      if (digit == std::string_view::npos) understood_ = false;
      value = 16 * value + static_cast<std::uint32_t>(digit);
    }
    ++at_;
    letters_.clear();
    if (understood_) text::append_utf8(letters_, value);
    return letters_;
  }

  // "[0-5]", "[-–]", "[\d,]": bytes, and characters of several bytes beside them.
  Part characters() {
    take("[");
    ByteClass single;
    Part made;
    made.kind = Part::Kind::choice;
    made.nullable = false;
    if (peek() == '^' || peek() == ']') return refuse();
    while (!ends() && peek() != ']') {
      if (!one_of(single, made)) return refuse();
    }
    if (!take("]")) return refuse();
    if (single.any()) made.parts.push_back(bytes(single));
    return made;
  }

  bool one_of(ByteClass& single, Part& longer) {
    std::string_view character;
    if (take("\\")) {
      if (peek() == 'x') {
        character = hexadecimal();
      } else if (class_of(peek()).any()) {
        single |= class_of(source_[at_++]);
        return peek() != '-' || source_.substr(at_, 2) == "-]";
      } else if (is_mark(peek())) {
        character = next_character();
      } else {
        return false;
      }
    } else {
      if (source_.substr(at_, 2) == "[:") return false;
      character = next_character();
    }
    const bool range = peek() == '-' && source_.substr(at_, 2) != "-]";
    if (character.size() > 1) {
      longer.parts.push_back(letter(character));
      return !range;
    }
    if (!understood_ || character.empty()) return false;
    const auto from = static_cast<unsigned char>(character.front());
    auto to = from;
    if (range) {
      take("-");
      to = static_cast<unsigned char>(peek());
      ++at_;
      if (to >= 0x80 || to == '\\' || to == '[' || to < from) return false;
    }
    add_range(single, from, to);
    return true;
  }

  std::string_view source_;
  Program& program_;
  std::size_t at_ = 0;
  bool understood_ = true;
  std::string letters_;
};

// Writes parts as steps.
class Writer {
 public:
  explicit Writer(std::vector<Step>& steps) : steps_(steps) {}

  // False when there are too many.
  bool write(const Part& part) {
    if (steps_.size() > most_steps) return false;
    switch (part.kind) {
      case Part::Kind::one:
        steps_.push_back(part.step);
        return true;
      case Part::Kind::sequence:
        return std::ranges::all_of(part.parts, [&](const Part& inner) { return write(inner); });
      case Part::Kind::group:
        steps_.push_back({Op::open, part.group, 0});
        if (!write(part.parts.front())) return false;
        steps_.push_back({Op::close, part.group, 0});
        return true;
      case Part::Kind::choice:
        return write_choice(part);
      case Part::Kind::repeat:
        return write_repeat(part);
    }
    return false;
  }

 private:
  [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(steps_.size()); }

  bool write_choice(const Part& part) {
    std::vector<std::uint32_t> jumps;
    for (std::size_t i = 0; i + 1 < part.parts.size(); ++i) {
      const std::uint32_t split = here();
      steps_.push_back({Op::split, split + 1, 0});
      if (!write(part.parts[i])) return false;
      jumps.push_back(here());
      steps_.push_back({Op::jump, 0, 0});
      steps_[split].b = here();
    }
    if (!write(part.parts.back())) return false;
    for (const std::uint32_t jump : jumps) steps_[jump].a = here();
    return true;
  }

  // "x{1,3}" is "x(?:x(?:x)?)?"; "x{2,}" is "xxx*".
  bool write_repeat(const Part& part) {
    const Part& inner = part.parts.front();
    for (std::uint32_t i = 0; i < part.low; ++i) {
      if (!write(inner)) return false;
    }
    const bool endless = part.high == no_end;
    const std::uint32_t more = endless ? 1 : part.high - part.low;
    std::vector<std::uint32_t> splits;
    for (std::uint32_t i = 0; i < more; ++i) {
      splits.push_back(here());
      steps_.push_back({Op::split, here() + 1, 0});
      if (!write(inner)) return false;
    }
    if (endless) steps_.push_back({Op::jump, splits.front(), 0});
    for (const std::uint32_t split : splits) steps_[split].b = here();
    return true;
  }

  std::vector<Step>& steps_;
};

}  // namespace

std::optional<Program> read_small_regex(std::string_view source) {
  if (source.size() > longest_regex) return std::nullopt;
  Program program;
  Reader reader(source, program);
  const Part whole = reader.whole();
  if (!reader.understood() || whole.nullable) return std::nullopt;
  if (!Writer(program.steps).write(whole)) return std::nullopt;
  program.steps.push_back({Op::accept, 0, 0});
  return program;
}

}  // namespace concord::rule
