#include "rule/regex.h"

namespace concord::rule {
namespace {

bool begins_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

// Where the class or group that opens at `at` ends: one past its closing bracket.
std::size_t end_of_class(std::string_view source, std::size_t at) {
  ++at;
  if (at < source.size() && source[at] == '^') ++at;
  if (at < source.size() && source[at] == ']') ++at;
  for (; at < source.size() && source[at] != ']'; ++at) {
    if (source[at] == '\\') ++at;
  }
  return at + 1;
}

std::size_t end_of_group(std::string_view source, std::size_t at) {
  int depth = 0;
  while (at < source.size()) {
    const char c = source[at];
    if (c == '\\') {
      at += 2;
    } else if (c == '[') {
      at = end_of_class(source, at);
    } else {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      ++at;
      if (depth == 0) return at;
    }
  }
  return source.size();
}

bool is_lookaround(std::string_view rest) {
  return begins_with(rest, "(?=") || begins_with(rest, "(?!") || begins_with(rest, "(?<=") ||
         begins_with(rest, "(?<!");
}

bool is_named_group(std::string_view rest) {
  return begins_with(rest, "(?<") && !is_lookaround(rest);
}

// "0-9", "1357", "2-46": digits and ranges of them, nothing else.
bool is_digit_class(std::string_view inside) {
  const auto is_digit = [&](std::size_t at) {
    return at < inside.size() && inside[at] >= '0' && inside[at] <= '9';
  };
  std::size_t at = 0;
  while (is_digit(at))
    at += at + 1 < inside.size() && inside[at + 1] == '-' && is_digit(at + 2) ? 3 : 1;
  return at > 0 && at == inside.size();
}

// Tells whether every match holds a digit, as far as the expression's shape shows it.
class DigitNeed {
 public:
  explicit DigitNeed(std::string_view source) : source_(source) {}

  bool of_alternatives() {
    bool all = true;
    bool more = true;
    while (more) {
      all = of_sequence() && all;
      more = at_ < source_.size() && source_[at_] == '|';
      if (more) ++at_;
    }
    return all;
  }

 private:
  bool of_sequence() {
    bool needed = false;
    while (at_ < source_.size() && source_[at_] != '|' && source_[at_] != ')') {
      const bool atom = of_atom();
      const bool optional = at_ < source_.size() && (source_[at_] == '?' || source_[at_] == '*' ||
                                                     begins_with(source_.substr(at_), "{0"));
      skip_quantifier();
      needed = needed || (atom && !optional);
    }
    return needed;
  }

  bool of_atom() {
    const char c = source_[at_];
    if (c == '(') return of_group();
    if (c == '[') {
      const std::size_t from = at_ + 1;
      at_ = end_of_class(source_, at_);
      const std::string_view inside = source_.substr(from, at_ - 1 - from);
      return inside == "\\d" || is_digit_class(inside);
    }
    if (c == '\\') {
      const char escaped = at_ + 1 < source_.size() ? source_[at_ + 1] : '\0';
      at_ += 2;
      // "\x{20AC}", "\p{Sc}": the braces belong to the escape
      if (std::string_view("xpPk").find(escaped) != std::string_view::npos) skip_quantifier();
      return escaped == 'd';
    }
    ++at_;
    return c >= '0' && c <= '9';
  }

  bool of_group() {
    if (is_lookaround(source_.substr(at_))) {
      at_ = end_of_group(source_, at_);
      return false;
    }
    ++at_;
    if (at_ < source_.size() && source_[at_] == '?') {
      while (at_ < source_.size() &&
             std::string_view(":>)").find(source_[at_]) == std::string_view::npos) {
        ++at_;
      }
      if (at_ < source_.size() && source_[at_] != ')') ++at_;
    }
    const bool needed = of_alternatives();
    if (at_ < source_.size()) ++at_;
    return needed;
  }

  void skip_quantifier() {
    if (at_ < source_.size() && source_[at_] == '{') {
      while (at_ < source_.size() && source_[at_] != '}') ++at_;
      ++at_;
    }
    while (at_ < source_.size() &&
           std::string_view("?*+").find(source_[at_]) != std::string_view::npos) {
      ++at_;
    }
  }

  std::string_view source_;
  std::size_t at_ = 0;
};

}  // namespace

Regex compile_regex(std::string_view source, Engine engine, std::string& error) {
  return engine == Engine::boost ? compile_boost(source, error) : compile_re2(source, error);
}

std::string re2_form(std::string_view source, Engine engine) {
  std::string form;
  for (std::size_t at = 0; at < source.size();) {
    const std::string_view rest = source.substr(at);
    std::size_t length = 1;
    if (source[at] == '\\') {
      const char escaped = rest.size() > 1 ? rest[1] : '\0';
      const bool back_reference =
          (escaped >= '1' && escaped <= '9') || escaped == 'k' || escaped == 'g';
      if (engine == Engine::boost && back_reference) return {};
      length = 2;
    } else if (source[at] == '[') {
      length = end_of_class(source, at) - at;
    } else if (engine == Engine::boost && is_lookaround(rest)) {
      at = end_of_group(source, at);
      form += "(?:)";  // a quantifier after it would hang in the air otherwise
      continue;
    } else if (is_named_group(rest)) {
      form += "(?P<";
      at += 3;
      continue;
    }
    form += rest.substr(0, length);
    at += length;
  }
  return form;
}

std::vector<std::string> group_names(std::string_view source) {
  std::vector<std::string> names;
  for (std::size_t at = 0; at < source.size();) {
    if (source[at] == '\\') {
      at += 2;
    } else if (source[at] == '[') {
      at = end_of_class(source, at);
    } else {
      const std::string_view rest = source.substr(at);
      if (is_named_group(rest)) names.emplace_back(rest.substr(3, rest.find('>') - 3));
      ++at;
    }
  }
  return names;
}

bool needs_digit(std::string_view source) {
  return DigitNeed(source).of_alternatives();
}

}  // namespace concord::rule
