#include "rule/pattern.h"

#include <algorithm>
#include <charconv>

#include "rule/declarations.h"
#include "rule/pattern_ends.h"
#include "rule/tokenize.h"
#include "value/decimal.h"

namespace concord::rule {
namespace {

using Kind = PatternItem::Kind;

constexpr int deepest_group = 30;
constexpr std::uint32_t longest_gap = 40;

class PatternParser {
 public:
  explicit PatternParser(std::string_view source) : source_(source) {}

  ParsedPattern parse() {
    parsed_.root = parse_alternatives(0);
    if (at_ < source_.size() && parsed_.errors.empty()) {
      fail(position(), 1, "this \")\" closes nothing", "write \\) for a bracket in the text");
    }
    if (parsed_.errors.empty() && may_be_empty(parsed_.root)) {
      fail(0, static_cast<std::uint32_t>(source_.size()), "this pattern can match nothing at all",
           "leave at least one word or hole without \"?\" and \"*\"");
    }
    if (parsed_.errors.empty()) parsed_.errors = misplaced_ends(parsed_.root);
    return std::move(parsed_);
  }

 private:
  [[nodiscard]] std::uint32_t position() const { return static_cast<std::uint32_t>(at_); }
  [[nodiscard]] char peek() const { return at_ < source_.size() ? source_[at_] : '\0'; }
  [[nodiscard]] bool looking_at(std::string_view text) const {
    return source_.substr(at_, text.size()) == text;
  }

  void fail(std::uint32_t offset, std::uint32_t length, std::string message,
            std::string cure = {}) {
    parsed_.errors.push_back({offset, std::max(1U, length), std::move(message), std::move(cure)});
  }

  void skip_blanks() {
    while (at_ < source_.size() &&
           std::string_view(" \t\n").find(source_[at_]) != std::string_view::npos) {
      ++at_;
    }
  }

  static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<signed char>(c) < 0;
  }

  PatternItem make(Kind kind, std::size_t from) const {
    PatternItem item;
    item.kind = kind;
    item.offset = static_cast<std::uint32_t>(from);
    item.length = static_cast<std::uint32_t>(at_ - from);
    return item;
  }

  // Up to ")" or the end.
  PatternItem parse_alternatives(int depth) {
    const std::size_t from = at_;
    std::vector<PatternItem> alternatives;
    alternatives.push_back(parse_sequence(depth));
    while (peek() == '|') {
      ++at_;
      alternatives.push_back(parse_sequence(depth));
    }
    if (alternatives.size() == 1) return std::move(alternatives.front());
    PatternItem item = make(Kind::alternatives, from);
    item.items = std::move(alternatives);
    return item;
  }

  PatternItem parse_sequence(int depth) {
    const std::size_t from = at_;
    std::vector<PatternItem> items;
    for (skip_blanks(); at_ < source_.size() && peek() != '|' && peek() != ')'; skip_blanks()) {
      items.push_back(quantified(parse_item(depth)));
    }
    PatternItem sequence = make(Kind::sequence, from);
    sequence.items = std::move(items);
    return sequence;
  }

  PatternItem parse_item(int depth) {
    const std::size_t from = at_;
    switch (peek()) {
      case '(':
        return parse_group(depth);
      case '{':
        return parse_hole();
      case '@':
        return parse_family();
      case '~':
        return at_ + 1 < source_.size() && is_letter(source_[at_ + 1]) ? parse_inflected()
                                                                       : parse_words();
      case '_':
        ++at_;
        return make(Kind::glued, from);
      case '^':
        ++at_;
        return make(Kind::start, from);
      case '$':
        ++at_;
        return make(Kind::end, from);
      case '?':
      case '*':
      case '+':
        ++at_;
        fail(static_cast<std::uint32_t>(from), 1, "a quantifier needs an item before it",
             std::string("write \\") + source_[from] + " for the character itself");
        return make(Kind::sequence, from);
      case '}':
        ++at_;
        fail(static_cast<std::uint32_t>(from), 1, "this \"}\" closes nothing");
        return make(Kind::sequence, from);
      default:
        return looking_at("...") ? parse_gap() : parse_words();
    }
  }

  PatternItem parse_group(int depth) {
    const std::size_t from = at_++;
    if (depth >= deepest_group) {
      fail(static_cast<std::uint32_t>(from), 1, "groups are nested too deeply",
           "30 are enough for anybody: split the pattern into several");
      at_ = source_.size();
      too_deep_ = true;
      return make(Kind::sequence, from);
    }
    const bool negative = takes_but_not();
    PatternItem inner = parse_alternatives(depth + 1);
    if (negative) inner = but_not(std::move(inner), from);
    if (peek() == ')') {
      ++at_;
    } else if (!too_deep_) {
      fail(static_cast<std::uint32_t>(from), 1, "this \"(\" is never closed");
    }
    inner.offset = static_cast<std::uint32_t>(from);
    inner.length = static_cast<std::uint32_t>(at_ - from);
    return inner;
  }

  // "but not" at the head of a group; the group is what follows.
  bool takes_but_not() {
    const std::size_t from = at_;
    for (const std::string_view word : {"but", "not"}) {
      skip_blanks();
      const std::size_t end = at_ + word.size();
      const bool there = looking_at(word) && end < source_.size() &&
                         std::string_view(" \t\n({@~").find(source_[end]) != std::string_view::npos;
      if (!there) {
        at_ = from;
        return false;
      }
      at_ = end;
    }
    return true;
  }

  PatternItem but_not(PatternItem inner, std::size_t from) {
    if (parsed_.errors.empty() && may_be_empty(inner)) {
      fail(static_cast<std::uint32_t>(from), 1, "what must not stand here can match nothing at all",
           "leave at least one word or hole without \"?\" and \"*\"");
    }
    PatternItem item = make(Kind::but_not, from);
    item.items.push_back(std::move(inner));
    return item;
  }

  PatternItem parse_hole() {
    const std::size_t from = at_++;
    const std::size_t close = source_.find('}', at_);
    if (close == std::string_view::npos) {
      fail(static_cast<std::uint32_t>(from), 1, "this \"{\" is never closed");
      at_ = source_.size();
      return make(Kind::sequence, from);
    }
    std::string_view inside = source_.substr(at_, close - at_);
    at_ = close + 1;
    PatternItem hole = make(Kind::hole, from);
    const std::size_t blank = inside.find(' ');
    if (blank != std::string_view::npos) {
      read_bounds(inside.substr(blank + 1), hole);
      inside = inside.substr(0, blank);
    }
    const std::size_t colon = inside.find(':');
    hole.capture = inside.substr(0, colon);
    hole.text = colon == std::string_view::npos ? hole.capture : inside.substr(colon + 1);
    if (!is_name(hole.capture) || !is_name(hole.text)) {
      fail(hole.offset, hole.length, "a hole is {name:type} or {type}");
    }
    return hole;
  }

  // "1..9", "1..", "..9"
  void read_bounds(std::string_view bounds, PatternItem& hole) {
    const std::size_t dots = bounds.find("..");
    const auto low = bounds.substr(0, dots);
    const auto high = dots == std::string_view::npos ? std::string_view{} : bounds.substr(dots + 2);
    const auto is_bound = [](std::string_view text) {
      return text.empty() || value::Decimal::parse(text).has_value();
    };
    if (dots == std::string_view::npos || (low.empty() && high.empty()) || !is_bound(low) ||
        !is_bound(high)) {
      fail(hole.offset, hole.length, "the bounds of a hole are two numbers with \"..\" between",
           "write {value:number 1..9}, {value:number 1..} or {value:number ..9}");
      return;
    }
    const bool both = !low.empty() && !high.empty();
    if (both && *value::Decimal::parse(high) < *value::Decimal::parse(low)) {
      fail(hole.offset, hole.length, "no figure lies within these bounds",
           "the lower bound comes first");
    }
    hole.least = low;
    hole.most = high;
  }

  PatternItem parse_inflected() {
    const std::size_t from = at_++;
    PatternItem word = parse_words();
    if (word.kind != Kind::word) {
      fail(static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(at_ - from),
           "\"~\" needs one word after it", "write \\~ for the character itself");
      return word;
    }
    word.kind = Kind::inflected;
    word.offset = static_cast<std::uint32_t>(from);
    ++word.length;
    return word;
  }

  PatternItem parse_family() {
    const std::size_t from = at_++;
    const auto is_part = [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    while (at_ < source_.size() && is_part(source_[at_])) ++at_;
    PatternItem family = make(Kind::family, from);
    family.text = source_.substr(from + 1, at_ - from - 1);
    if (!is_name(family.text)) {
      fail(family.offset, family.length, "\"@\" needs the name of a family after it",
           "write \\@ for the character itself");
    }
    return family;
  }

  PatternItem parse_gap() {
    const std::size_t from = at_;
    at_ += 3;
    std::uint32_t most = 0;
    const char* begin = source_.data() + at_;
    const auto [stop, error] = std::from_chars(begin, source_.data() + source_.size(), most);
    at_ += static_cast<std::size_t>(stop - begin);
    PatternItem gap = make(Kind::gap, from);
    gap.high = most;
    if (error != std::errc{} || most == 0 || most > longest_gap) {
      fail(gap.offset, gap.length, "a gap says how many words it may span, 1 to 40",
           "write \"...3\", or \\.\\.\\. for three stops");
    }
    return gap;
  }

  // Characters up to a blank or an operator, cut into tokens as an article would be.
  PatternItem parse_words() {
    const std::size_t from = at_;
    std::string written;
    while (at_ < source_.size() && !looking_at("...") &&
           std::string_view(" \t\n(){}|?*+^$_@").find(source_[at_]) == std::string_view::npos) {
      if (source_[at_] == '\\') ++at_;
      if (at_ < source_.size()) written += source_[at_++];
    }
    if (written.empty()) {
      fail(static_cast<std::uint32_t>(from), 1, "\"\\\" needs a character after it");
    }
    PatternItem words = make(Kind::sequence, from);
    std::vector<RawToken> tokens;
    tokenize(written, {0, static_cast<std::uint32_t>(written.size())}, tokens);
    for (const RawToken& token : tokens) {
      if (!words.items.empty()) words.items.push_back(make(Kind::glued, from));
      PatternItem word = make(Kind::word, from);
      fold_token(std::string_view(written).substr(token.span.begin, token.span.size()), word.text);
      words.items.push_back(std::move(word));
    }
    return words.items.size() == 1 ? words.items.front() : words;
  }

  PatternItem quantified(PatternItem item) {
    const char mark = peek();
    if (mark != '?' && mark != '*' && mark != '+') return item;
    ++at_;
    if (mark != '?' && parsed_.errors.empty() && may_be_empty(item)) {
      fail(item.offset, item.length + 1, "this repeats something that can match nothing");
    }
    PatternItem repeat = make(Kind::repeat, item.offset);
    repeat.low = mark == '+' ? 1 : 0;
    repeat.high = mark == '?' ? 1 : no_limit;
    repeat.items.push_back(std::move(item));
    return repeat;
  }

  std::string_view source_;
  std::size_t at_ = 0;
  ParsedPattern parsed_;
  bool too_deep_ = false;  // and so the rest was not read
};

}  // namespace

ParsedPattern parse_pattern(std::string_view source) {
  return PatternParser(source).parse();
}

bool may_be_empty(const PatternItem& item) {
  switch (item.kind) {
    case Kind::sequence:
      return std::all_of(item.items.begin(), item.items.end(), may_be_empty);
    case Kind::alternatives:
      return std::any_of(item.items.begin(), item.items.end(), may_be_empty);
    case Kind::repeat:
      return item.low == 0 || may_be_empty(item.items.front());
    case Kind::word:
    case Kind::inflected:
    case Kind::family:
    case Kind::hole:
      return false;
    default:
      return true;
  }
}

}  // namespace concord::rule
