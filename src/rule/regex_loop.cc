#include <algorithm>

#include "rule/regex_fault.h"

namespace concord::rule {
namespace {

constexpr int most_depth = 100;
// A repetition of more than so many is as bad as one without end.
constexpr unsigned few = 10;

// What a part of an expression can match.
struct Part {
  bool nullable = true;  // nothing
  bool loops = false;    // its repetition alone, as long as one likes
};

// Reads Perl's syntax as far as it says what is repeated.
class LoopFinder {
 public:
  explicit LoopFinder(std::string_view source) : source_(source) {}

  RegexLoop run() {
    // a stray ")" ends a part early
    while (at_ < source_.size() && !found_.too_deep) {
      alternatives(0);
      ++at_;
    }
    return found_;
  }

 private:
  struct Quantifier {
    bool optional = false;
    bool many = false;
    bool possessive = false;
  };

  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0';
  }
  [[nodiscard]] bool looking_at(std::string_view text) const {
    return source_.substr(std::min(at_, source_.size())).starts_with(text);
  }

  Part alternatives(int depth) {
    if (depth > most_depth) found_.too_deep = true;
    Part all = sequence(depth);
    while (peek() == '|' && !found_.too_deep) {
      ++at_;
      const Part next = sequence(depth);
      all = {all.nullable || next.nullable, all.loops || next.loops};
    }
    return all;
  }

  // It loops where one item does and all others can be left out.
  Part sequence(int depth) {
    int needed = 0;
    bool needed_loops = false;
    bool any_loops = false;
    while (at_ < source_.size() && peek() != '|' && peek() != ')' && !found_.too_deep) {
      const Part item = quantified(depth);
      any_loops = any_loops || item.loops;
      if (item.nullable) continue;
      ++needed;
      needed_loops = item.loops;
    }
    return {needed == 0, needed == 0 ? any_loops : needed == 1 && needed_loops};
  }

  Part quantified(int depth) {
    const std::size_t from = at_;
    Part item = atom(depth);
    for (Quantifier mark; quantifier(mark); mark = {}) {
      if (mark.many && item.loops && !mark.possessive && found_.length == 0) {
        found_.offset = static_cast<std::uint32_t>(from);
        found_.length = static_cast<std::uint32_t>(at_ - from);
      }
      item.nullable = item.nullable || mark.optional;
      item.loops = (item.loops || mark.many) && !mark.possessive;
    }
    return item;
  }

  bool quantifier(Quantifier& mark) {
    const char c = peek();
    if (c == '*' || c == '+' || c == '?') {
      ++at_;
      mark = {c != '+', c != '?', false};
    } else if (c != '{' || !counted(mark)) {
      return false;
    }
    mark.possessive = peek() == '+';
    if (peek() == '+' || peek() == '?') ++at_;  // possessive, or as few as will do
    return true;
  }

  // "{2}", "{2,}", "{2,5}"; any other "{" is a character.
  bool counted(Quantifier& mark) {
    const std::size_t close = source_.find('}', at_);
    if (close == std::string_view::npos) return false;
    const std::string_view inside = source_.substr(at_ + 1, close - at_ - 1);
    const bool digits = inside.find_first_not_of("0123456789,") == std::string_view::npos;
    if (inside.empty() || !digits || inside.front() == ',') return false;
    const std::size_t comma = inside.find(',');
    const std::string_view high =
        comma == std::string_view::npos ? inside : inside.substr(comma + 1);
    mark.optional = inside.front() == '0';
    mark.many = high.empty() || high.size() > 2 || std::stoul(std::string(high)) > few;
    at_ = close + 1;
    return true;
  }

  Part atom(int depth) {
    const char c = source_[at_];
    if (c == '(') return group(depth);
    if (c == '[') return character_class();
    if (c == '\\') return escape();
    ++at_;
    return {c == '^' || c == '$', false};
  }

  Part escape() {
    const char c = peek(1);
    at_ = std::min(at_ + 2, source_.size());
    const bool braces = (c == 'x' || c == 'p' || c == 'P' || c == 'k' || c == 'g') && peek() == '{';
    if (braces) at_ = std::min(source_.find('}', at_), source_.size() - 1) + 1;
    return {std::string_view("bBAzZG<>`'").find(c) != std::string_view::npos, false};
  }

  Part character_class() {
    ++at_;
    if (peek() == '^') ++at_;
    if (peek() == ']') ++at_;
    while (at_ < source_.size() && peek() != ']') {
      if (looking_at("[:")) {
        at_ = std::min(source_.find(":]", at_), source_.size());
        at_ = std::min(at_ + 2, source_.size());
        continue;
      }
      at_ += peek() == '\\' ? 2 : 1;
    }
    at_ = std::min(at_ + 1, source_.size());
    return {false, false};
  }

  Part group(int depth) {
    ++at_;
    bool looks = false;
    bool atomic = false;
    if (peek() == '?') {
      looks = looking_at("?=") || looking_at("?!") || looking_at("?<=") || looking_at("?<!");
      atomic = looking_at("?>");
      skip_head();
    }
    Part inner = alternatives(depth + 1);
    if (peek() == ')') ++at_;
    if (looks) return {true, false};
    return {inner.nullable, inner.loops && !atomic};
  }

  // "?:", "?=", "?<name>", "?i:"
  void skip_head() {
    ++at_;
    if (peek() == 'P') ++at_;
    const bool named = peek() == '<' && peek(1) != '=' && peek(1) != '!';
    if (named) {
      at_ = std::min(source_.find('>', at_), source_.size() - 1) + 1;
      return;
    }
    while (at_ < source_.size() && peek() != ')' &&
           std::string_view(":=!>").find(peek()) == std::string_view::npos) {
      ++at_;
    }
    if (peek() != ')') at_ = std::min(at_ + 1, source_.size());
  }

  std::string_view source_;
  std::size_t at_ = 0;
  RegexLoop found_;
};

}  // namespace

RegexLoop find_loop(std::string_view source) {
  return LoopFinder(source).run();
}

}  // namespace concord::rule
