#include <boost/regex.hpp>

#include <algorithm>
#include <stdexcept>

#include "rule/regex.h"

namespace concord::rule {
namespace {

bool inside_character(std::string_view window, std::size_t at) {
  return at < window.size() && (static_cast<unsigned char>(window[at]) & 0xC0U) == 0x80U;
}

// A class of bytes would match half a character: "[€£]" finds the last byte of both.
bool has_wide_class(std::string_view source) {
  bool in_class = false;
  for (std::size_t at = 0; at < source.size(); ++at) {
    if (source[at] == '\\') {
      ++at;
    } else if (source[at] == '[') {
      in_class = true;
    } else if (source[at] == ']') {
      in_class = false;
    } else if (in_class && static_cast<unsigned char>(source[at]) >= 0x80) {
      return true;
    }
  }
  return false;
}

struct Expression {
  boost::regex regex;
  std::vector<std::string> names;
};

using Iterator = std::string_view::const_iterator;

void keep_match(const Expression& expression, const boost::match_results<Iterator>& what,
                std::string_view window, RegexMatches& found) {
  const auto span_of = [&](const boost::sub_match<Iterator>& part) {
    return text::Span{static_cast<std::uint32_t>(part.first - window.begin()),
                      static_cast<std::uint32_t>(part.second - window.begin())};
  };
  const text::Span span = span_of(what[0]);
  if (inside_character(window, span.begin) || inside_character(window, span.end)) return;
  for (const std::string& name : expression.names) {
    const boost::sub_match<Iterator>& part = what[name];
    if (part.matched) found.groups.push_back({name, span_of(part)});
  }
  found.add(span);
}

bool find_all(const Expression& expression, std::string_view window, RegexMatches& found) {
  boost::match_results<Iterator> what;
  auto flags = boost::match_default;
  Iterator at = window.begin();
  try {
    while (boost::regex_search(at, window.end(), what, expression.regex, flags, window.begin())) {
      if (what[0].length() > 0) keep_match(expression, what, window, found);
      at = what[0].second;
      if (what[0].length() == 0) {
        if (at == window.end()) break;
        ++at;
      }
      flags = boost::match_default | boost::match_prev_avail;
    }
  } catch (const std::runtime_error&) {
    // the pattern runs away: 1.74 throws this class itself when its limit of steps or of stack is
    // reached
    return false;
  }
  return true;
}

}  // namespace

Regex compile_boost(std::string_view source, std::string& error) {
  if (has_wide_class(source)) {
    error =
        "Boost reads bytes: a character class may hold ASCII alone; write (?:€|£) instead of [€£]";
    return {};
  }
  auto expression = std::make_shared<Expression>();
  expression->names = group_names(source);
  try {
    expression->regex.assign(source.begin(), source.end(),
                             boost::regex::perl | boost::regex::no_mod_m);
  } catch (const std::runtime_error& refusal) {
    error = std::string("Boost refuses this: ") + refusal.what();
    return {};
  }
  return [expression](std::string_view window, RegexMatches& found) {
    return find_all(*expression, window, found);
  };
}

}  // namespace concord::rule
