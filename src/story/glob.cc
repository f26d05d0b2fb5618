#include "story/glob.h"

#include <algorithm>

namespace concord::story {
namespace {

constexpr std::size_t most_choices = 64;  // of braces in one pattern; more are taken as they stand

// Whether a brace or comma stands alone in brackets: "[{]" is how a path is written that has one.
bool is_escaped(std::string_view pattern, std::size_t at) {
  return at > 0 && pattern[at - 1] == '[' && pattern.substr(at + 1).starts_with(']');
}

std::size_t find_brace(std::string_view pattern) {
  std::size_t at = pattern.find('}');
  while (at != std::string_view::npos && is_escaped(pattern, at)) at = pattern.find('}', at + 1);
  return at;
}

// The brace that one at `end` closes.
std::size_t find_opening(std::string_view pattern, std::size_t end) {
  std::size_t at = pattern.substr(0, end).rfind('{');
  while (at != std::string_view::npos && is_escaped(pattern, at)) {
    at = pattern.substr(0, at).rfind('{');
  }
  return at;
}

// "a{b,c}d" to "abd" and "acd".
std::vector<std::string> expand_braces(const std::string& pattern) {
  std::vector<std::string> done;
  std::vector<std::string> open = {pattern};
  while (!open.empty()) {
    const std::string text = std::move(open.back());
    open.pop_back();
    const std::size_t end = find_brace(text);
    const std::size_t begin = end == std::string::npos ? end : find_opening(text, end);
    if (begin == std::string::npos || done.size() + open.size() > most_choices) {
      done.push_back(text);
      continue;
    }
    std::size_t from = begin + 1;
    for (std::size_t at = from; at <= end; ++at) {
      if (at < end && (text[at] != ',' || is_escaped(text, at))) continue;
      open.push_back(text.substr(0, begin) + text.substr(from, at - from) + text.substr(end + 1));
      from = at + 1;
    }
  }
  return done;
}

std::vector<std::string> split(std::string_view path) {
  std::vector<std::string> parts;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/'), path.size());
    if (end > 0 && path.substr(0, end) != ".") parts.emplace_back(path.substr(0, end));
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return parts;
}

// One character against "[a-z]" at `at`, which is moved behind it. A bracket that nothing closes is
// a character like others.
bool takes_one(std::string_view pattern, std::size_t& at, char c) {
  const std::size_t close = pattern.find(']', std::min(at + 2, pattern.size()));
  if (pattern[at] != '[' || close == std::string_view::npos) {
    const bool takes = pattern[at] == '?' || pattern[at] == c;
    ++at;
    return takes;
  }
  std::string_view set = pattern.substr(at + 1, close - at - 1);
  at = close + 1;
  const bool inverted = set.front() == '!' || set.front() == '^';
  if (inverted) set.remove_prefix(1);
  bool found = false;
  for (std::size_t i = 0; i < set.size(); ++i) {
    const bool range = i + 2 < set.size() && set[i + 1] == '-';
    found = found || (range ? set[i] <= c && c <= set[i + 2] : set[i] == c);
    if (range) i += 2;
  }
  return found != inverted;
}

// One part of a path. A star that was too greedy gives back: at most length times length steps.
bool part_matches(std::string_view pattern, std::string_view part) {
  std::size_t p = 0;
  std::size_t star = std::string_view::npos;
  std::size_t resume = 0;
  for (std::size_t at = 0; at < part.size();) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = ++p;
      resume = at;
      continue;
    }
    if (p < pattern.size() && takes_one(pattern, p, part[at])) {
      ++at;
      continue;
    }
    if (star == std::string_view::npos) return false;
    p = star;
    at = ++resume;
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

// Whether the pattern takes the path or a folder above it; the same method over parts.
bool parts_match(const std::vector<std::string>& pattern, const std::vector<std::string>& path) {
  // reached[i]: the first i parts of the pattern have taken what was read so far.
  std::vector<bool> reached(pattern.size() + 1, false);
  reached[0] = true;
  const auto skip_stars = [&] {
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      if (reached[i] && pattern[i] == "**") reached[i + 1] = true;
    }
  };
  skip_stars();
  for (const std::string& part : path) {
    std::vector<bool> next(pattern.size() + 1, false);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      // What lies outside must be named: no star leads there.
      if (!reached[i] || (part == ".." && pattern[i] != "..")) continue;
      if (pattern[i] == "**") next[i] = true;
      if (pattern[i] != "**" && part_matches(pattern[i], part)) next[i + 1] = true;
    }
    reached = std::move(next);
    skip_stars();
    if (reached.back()) return true;  // this folder, and so all that is in it
  }
  return reached.back();
}

}  // namespace

Glob::Glob(std::string_view pattern) : pattern_(pattern) {
  for (const std::string& choice : expand_braces(pattern_)) choices_.push_back(split(choice));
}

bool Glob::matches(std::string_view path) const {
  const Parts parts = split(path);
  return std::ranges::any_of(
      choices_, [&](const Parts& choice) { return !choice.empty() && parts_match(choice, parts); });
}

std::string glob_of(std::string_view path) {
  std::string pattern;
  for (const char c : path) {
    const bool special = std::string_view("*?[{}").find(c) != std::string_view::npos;
    pattern += special ? std::string{'[', c, ']'} : std::string(1, c);
  }
  return pattern;
}

}  // namespace concord::story
