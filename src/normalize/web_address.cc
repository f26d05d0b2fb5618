#include "normalize/web_address.h"

#include <algorithm>

namespace concord::normalize {

namespace {

// An address is no longer, so that looking for its ends costs the same everywhere.
constexpr std::uint32_t longest_address = 400;

bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

bool holds_address(std::string_view text) {
  constexpr std::size_t none = std::string_view::npos;
  return text.find("://") != none || text.find('@') != none || text.find("www.") != none;
}

}  // namespace

bool is_in_web_address(std::string_view text, text::Span span) {
  std::uint32_t begin = span.begin;
  while (begin > 0 && span.begin - begin < longest_address && !is_blank(text[begin - 1])) --begin;
  const std::string_view run = text.substr(begin, span.end - begin);
  const auto is_sign = [](char c) { return c == ':' || c == '@' || c == '.'; };
  return std::ranges::any_of(run, is_sign) && holds_address(run);  // few figures have one
}

}  // namespace concord::normalize
