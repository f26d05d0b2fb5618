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

}  // namespace concord::rule
