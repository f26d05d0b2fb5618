#include "read/json_escapes.h"

#include <charconv>

namespace concord::read {

namespace {

constexpr std::size_t escape_length = 6;  // "\\u00e9"

bool is_between(unsigned unit, unsigned first, unsigned last) {
  return unit >= first && unit <= last;
}

}  // namespace

std::optional<std::uint32_t> find_lone_surrogate(std::string_view json) {
  std::size_t at = json.find('\\');
  while (at != std::string_view::npos && at + 1 < json.size()) {
    std::size_t length = 2;
    if (json[at + 1] == 'u' && at + escape_length <= json.size()) {
      unsigned unit = 0;
      std::from_chars(json.data() + at + 2, json.data() + at + escape_length, unit, 16);
      if (is_between(unit, 0xDC00, 0xDFFF)) return static_cast<std::uint32_t>(at);
      // a first half takes its second with it
      length = is_between(unit, 0xD800, 0xDBFF) ? 2 * escape_length : escape_length;
    }
    at = json.find('\\', at + length);
  }
  return std::nullopt;
}

}  // namespace concord::read
