#include "report/fingerprint.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "text/utf8.h"

namespace concord::report {

namespace {

constexpr std::size_t window = 100;
constexpr std::uint64_t base = 37;
constexpr char16_t end_of_file = 0xffff;

struct Units {
  std::vector<char16_t> units;           // of the whole file, without blanks and tabs
  std::vector<std::size_t> line_starts;  // indices into them
};

void append_utf16(std::vector<char16_t>& units, char32_t c) {
  if (c < 0x10000) {
    units.push_back(static_cast<char16_t>(c));
  } else {
    units.push_back(static_cast<char16_t>(0xd7c0 + (c >> 10)));
    units.push_back(static_cast<char16_t>(0xdc00 + (c & 0x3ff)));
  }
}

Units to_units(std::string_view source) {
  Units out;
  bool line_begins = true;
  bool after_return = false;
  const auto add = [&](char32_t c) {
    if (line_begins) out.line_starts.push_back(out.units.size());
    line_begins = c == '\n';
    append_utf16(out.units, c);
  };
  for (std::uint32_t at = 0; at < source.size();) {
    const text::CodePoint point = text::decode(source, at);
    at += point.length;
    const bool second_half = after_return && point.value == '\n';
    after_return = point.value == '\r';
    if (second_half || point.value == ' ' || point.value == '\t') continue;
    add(after_return ? U'\n' : point.value);
  }
  add(end_of_file);
  return out;
}

}  // namespace

std::vector<std::string> line_hashes(std::string_view source) {
  const Units file = to_units(source);
  std::unordered_map<std::uint64_t, int> seen;
  std::vector<std::string> hashes;
  hashes.reserve(file.line_starts.size());
  for (const std::size_t start : file.line_starts) {
    std::uint64_t hash = 0;
    for (std::size_t i = start; i < start + window; ++i) {
      hash = hash * base + (i < file.units.size() ? file.units[i] : 0);
    }
    hashes.push_back(fmt::format("{:x}:{}", hash, ++seen[hash]));
  }
  return hashes;
}

std::string short_hash(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return fmt::format("{:016x}", hash);
}

}  // namespace concord::report
