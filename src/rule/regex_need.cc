#include "rule/regex_need.h"

#include <algorithm>
#include <bit>
#include <vector>

#include "rule/byte_classes.h"
#include "rule/regex.h"

namespace concord::rule {
namespace {

constexpr Bytes bytes_of(unsigned char c) {
  return byte_bits[c];
}
constexpr Bytes all_bytes = ~Bytes{0};
constexpr Bytes digits = bytes_of('0');
constexpr Bytes high_bytes = bytes_of(0x80);
constexpr Bytes word_bytes =
    (bytes_of('z') << 1) - bytes_of('a') + (bytes_of('Z') << 1) - bytes_of('A') + digits;
// Of no class of its own: "_", marks, and the place before the window.
constexpr Bytes other_bytes = bytes_of('_');

// How often a byte of the class stands in prose, very roughly, per mille.
std::uint32_t commonness(std::uint32_t byte_class) {
  if (byte_class == byte_classes[' ']) return 170;
  if (byte_class >= first_mark_class) return 10;
  if (byte_class > 26) return 2;
  if (byte_class == 0) return 1;
  constexpr std::string_view common = "etaoinshrdl";
  const auto letter = static_cast<char>('a' + byte_class - 1);
  return common.find(letter) != std::string_view::npos ? 60 : 12;
}

std::uint32_t commonness_of(Bytes bytes) {
  std::uint32_t sum = 0;
  for (; bytes != 0; bytes &= bytes - 1) {
    sum += commonness(static_cast<std::uint32_t>(std::countr_zero(bytes)));
  }
  return sum;
}

std::uint32_t commonness_of(const BytePair& pair) {
  return commonness_of(pair.left) * commonness_of(pair.right);
}

// Keeps the rarest pairs, in order.
void add_pair(RegexNeed& need, const BytePair& pair) {
  const auto end = need.pairs.begin() + need.pair_count;
  const auto place = std::find_if(need.pairs.begin(), end, [&](const BytePair& known) {
    return commonness_of(pair) < commonness_of(known);
  });
  if (place == need.pairs.end()) return;
  const bool full = need.pair_count == RegexNeed::most_pairs;
  std::move_backward(place, full ? end - 1 : end, full ? end : end + 1);
  *place = pair;
  if (!full) ++need.pair_count;
}

void ask_both(RegexNeed& one, const RegexNeed& other) {
  if (commonness_of(other.any) < commonness_of(one.any)) one.any = other.any;
  for (std::uint32_t i = 0; i < other.pair_count; ++i) add_pair(one, other.pairs[i]);
  one.digits = std::max(one.digits, other.digits);
}

// What windows have in common that hold what one or the other needs.
void ask_either(RegexNeed& one, const RegexNeed& other) {
  one.any |= other.any;
  one.digits = std::min(one.digits, other.digits);
  one.pair_count = std::min(one.pair_count, other.pair_count);
  for (std::uint32_t i = 0; i < one.pair_count; ++i) {
    one.pairs[i].left |= other.pairs[i].left;
    one.pairs[i].right |= other.pairs[i].right;
  }
}

// A part of an expression.
struct Part {
  Bytes first = 0;  // what a match can begin with
  Bytes last = 0;
  std::uint32_t least = 0;  // bytes of the shortest match; 0: may be empty
  bool only_digits = true;
  bool no_edge = false;   // nothing but "\\B"
  Bytes seen_behind = 0;  // nothing but a look back: what stands right before
  Bytes seen_ahead = 0;   // nothing but a look ahead: what stands right behind
  RegexNeed need;
};

Part part_of(Bytes bytes) {
  Part made;
  made.first = made.last = bytes;
  made.least = 1;
  made.only_digits = bytes == digits;
  made.need.any = bytes;
  made.need.digits = made.only_digits ? 1 : 0;
  return made;
}

// Where no word begins or ends, what stands on both sides is of one kind.
void ask_of_edge(const Part& behind, RegexNeed& need) {
  if (behind.least == 0) return;
  const bool in_word = (behind.first & ~word_bytes) == 0;
  const bool outside = (behind.first & (word_bytes | other_bytes)) == 0;
  if (in_word) add_pair(need, {word_bytes | other_bytes, behind.first});
  if (outside) add_pair(need, {~word_bytes, behind.first});
}

// What a look around sees stands beside what the parts next to it take.
void ask_of_looks(const std::vector<Part>& parts, RegexNeed& need) {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].seen_behind != 0) {
      BytePair pair{parts[i].seen_behind, 0};
      std::size_t next = i + 1;
      while (next < parts.size() && parts[next].least == 0) pair.right |= parts[next++].first;
      if (next < parts.size()) add_pair(need, {pair.left, pair.right | parts[next].first});
    }
    if (parts[i].seen_ahead != 0) {
      BytePair pair{0, parts[i].seen_ahead};
      std::size_t before = i;
      while (before > 0 && parts[before - 1].least == 0) pair.left |= parts[--before].last;
      if (before > 0) add_pair(need, {pair.left | parts[before - 1].last, pair.right});
    }
  }
}

// A part that is not empty stands before the first of the parts behind it that is not; those between add to
// what may be on either side of the seams.
void ask_of_seams(const std::vector<Part>& parts, RegexNeed& need) {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].no_edge && i + 1 < parts.size()) ask_of_edge(parts[i + 1], need);
    if (parts[i].least == 0) continue;
    BytePair behind{parts[i].last, 0};
    BytePair before{parts[i].last, 0};
    std::size_t next = i + 1;
    for (; next < parts.size() && parts[next].least == 0; ++next) {
      behind.right |= parts[next].first;
      before.left |= parts[next].last;
    }
    if (next == parts.size()) return;
    behind.right |= parts[next].first;
    before.right = parts[next].first;
    add_pair(need, behind);
    if (next > i + 1) add_pair(need, before);
  }
}

Part sequence_of(const std::vector<Part>& parts) {
  Part made;
  std::uint32_t run = 0;
  for (const Part& part : parts) {
    if (made.least == 0) made.first |= part.first;
    made.last = part.least > 0 ? part.last : made.last | part.last;
    made.least += part.least;
    made.only_digits = made.only_digits && part.only_digits;
    ask_both(made.need, part.need);
    run = part.only_digits ? run + part.least : 0;
    made.need.digits = std::max(made.need.digits, run);
  }
  ask_of_seams(parts, made.need);
  ask_of_looks(parts, made.need);
  return made;
}

// Reads as much of the syntax as rules use; `understood()` is false when it met anything else.
class Reader {
 public:
  explicit Reader(std::string_view source) : source_(source) {}

  Part alternatives() {
    Part made = sequence();
    while (understood_ && take('|')) {
      const Part other = sequence();
      made.first |= other.first;
      made.last |= other.last;
      made.least = std::min(made.least, other.least);
      made.only_digits = made.only_digits && other.only_digits;
      ask_either(made.need, other.need);
    }
    return made;
  }

  [[nodiscard]] bool understood() const { return understood_ && at_ == source_.size(); }

 private:
  [[nodiscard]] char next() const { return at_ < source_.size() ? source_[at_] : '\0'; }
  [[nodiscard]] bool is_digit_next() const { return next() >= '0' && next() <= '9'; }
  bool take(char c) {
    if (at_ >= source_.size() || source_[at_] != c) return false;
    ++at_;
    return true;
  }
  bool take(std::string_view text) {
    if (!source_.substr(at_).starts_with(text)) return false;
    at_ += text.size();
    return true;
  }
  void skip_behind(char c) { at_ = std::min(source_.find(c, at_), source_.size() - 1) + 1; }
  Part give_up() {
    understood_ = false;
    return {};
  }

  Part sequence() {
    std::vector<Part> parts;
    while (understood_ && at_ < source_.size() && next() != '|' && next() != ')') {
      Part part = atom();
      repeat(part);
      parts.push_back(part);
    }
    return sequence_of(parts);
  }

  Part atom() {
    const char c = next();
    if (c == '[') return set();
    if (c == '\\') return escape();
    ++at_;
    if (c == '(') return group();
    if (c == '^' || c == '$') return {};
    if (c == '*' || c == '+' || c == '?') return give_up();
    return part_of(c == '.' ? all_bytes : bytes_of(static_cast<unsigned char>(c)));
  }

  Part group() {
    const bool ahead = take("?=");
    const bool behind = !ahead && take("?<=");
    const bool around = ahead || behind || take("?!") || take("?<!");
    if (!around && (take("?<") || take("?P<"))) {
      skip_behind('>');
    } else if (!around && !take("?:") && next() == '?') {
      return give_up();
    }
    const Part inside = alternatives();
    if (!take(')')) return give_up();
    if (!around) return inside;
    // what stands around a match is no part of it, but in the same window
    Part seen;
    if (ahead || behind) seen.need = inside.need;
    if (ahead && inside.least > 0) seen.seen_ahead = inside.first;
    if (behind && inside.least > 0) seen.seen_behind = inside.last;
    return seen;
  }

  Part escape() {
    ++at_;
    const char c = next();
    ++at_;
    if (std::string_view("bBAz").find(c) != std::string_view::npos) {
      Part made;
      made.no_edge = c == 'B';
      return made;
    }
    const Bytes bytes = escaped(c);
    return understood_ ? part_of(bytes) : Part{};
  }

  // What "\c" stands for, in a set or outside.
  Bytes escaped(char c) {
    if (c == 'd') return digits;
    if (std::string_view("DwWsS").find(c) != std::string_view::npos) return all_bytes;
    if (c == 'x' && take('{')) {
      const std::string_view number = source_.substr(at_, source_.find('}', at_) - at_);
      skip_behind('}');
      // beyond ASCII there are more than two digits, or a large first one
      if (number.size() > 2 || (number.size() == 2 && number[0] > '7')) return high_bytes;
    }
    const auto byte = static_cast<unsigned char>(c);
    const Bytes bytes = bytes_of(byte);
    const bool letter_or_digit =
        bytes == digits || (byte_classes[byte] > 0 && byte_classes[byte] < digit_class);
    understood_ = understood_ && byte > ' ' && byte < 0x7F && !letter_or_digit;
    return bytes;
  }

  Part set() {
    ++at_;
    const bool negated = take('^');
    Bytes members = 0;
    for (bool first = true; understood_ && (first || next() != ']'); first = false) {
      if (at_ >= source_.size() || source_.substr(at_).starts_with("[:")) return give_up();
      members |= member();
    }
    ++at_;
    // a class may hold other bytes than those named
    return part_of(negated ? all_bytes : members);
  }

  Bytes member() {
    const char c = next();
    ++at_;
    if (c == '\\') {
      const char name = next();
      ++at_;
      const Bytes bytes = escaped(name);
      if (next() == '-') understood_ = understood_ && source_.substr(at_).starts_with("-]");
      return bytes;
    }
    const char to = at_ + 1 < source_.size() ? source_[at_ + 1] : ']';
    Bytes bytes = bytes_of(static_cast<unsigned char>(c));
    if (next() != '-' || to == ']') return bytes;
    if (c < 0) return all_bytes;
    understood_ = understood_ && to >= c && to != '\\';
    at_ += 2;
    for (char byte = c; understood_ && byte < to;)
      bytes |= bytes_of(static_cast<unsigned char>(++byte));
    return bytes;
  }

  void repeat(Part& part) {
    std::uint32_t least = 1;
    if (take('?') || take('*')) {
      least = 0;
    } else if (next() == '{' && at_ + 1 < source_.size() && source_[at_ + 1] >= '0' &&
               source_[at_ + 1] <= '9') {
      constexpr std::uint32_t enough = 999;
      least = 0;
      for (++at_; is_digit_next(); ++at_) {
        least = std::min(10 * least + static_cast<std::uint32_t>(next() - '0'), enough);
      }
      skip_behind('}');
    } else if (!take('+')) {
      return;
    }
    if (!take('?')) take('+');
    part.no_edge = false;
    part.least *= least;
    if (least == 0) {
      part.need = {};
      part.seen_behind = part.seen_ahead = 0;
    }
    if (part.only_digits) part.need.digits = std::max(part.need.digits, part.least);
  }

  std::string_view source_;
  std::size_t at_ = 0;
  bool understood_ = true;
};

}  // namespace

RegexNeed need_of(std::string_view source) {
  // No rule may hold it, and its groups may stand in each other deeper than can be followed.
  if (source.size() > longest_regex) return {};
  Reader reader(source);
  const Part whole = reader.alternatives();
  if (!reader.understood()) return {};
  RegexNeed need = whole.need;
  need.digit_first = whole.least > 0 && whole.first == digits ? 1 : 0;
  return need;
}

bool is_sharp(const RegexNeed& need) {
  constexpr Bytes small_letters = (bytes_of('z') << 1) - bytes_of('a');
  constexpr Bytes capitals = (bytes_of('Z') << 1) - bytes_of('A');
  return need.digits > 0 || (need.any & (small_letters | capitals | bytes_of(' '))) == 0;
}

}  // namespace concord::rule
