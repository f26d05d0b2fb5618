#include "rule/window_look.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "text/utf8.h"

namespace concord::rule {
namespace {

using text::is_digit;

// The next digit from a byte on, found eight bytes at a time; the end when there is none.
std::size_t next_digit(std::string_view window, std::size_t at) {
  constexpr std::uint64_t each = 0x0101010101010101U;
  for (; at + sizeof(std::uint64_t) <= window.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, window.data() + at, sizeof bytes);
    bytes ^= each * '0';  // digits are 0 to 9 now
    // the high bit of every byte that is more
    if (((((bytes & each * 0x7F) + each * (0x80 - 10)) | bytes) & each * 0x80) != each * 0x80)
      break;
  }
  while (at < window.size() && !is_digit(window[at])) ++at;
  return at;
}

}  // namespace

std::vector<ByteRange> ranges_of(Bytes bytes) {
  std::vector<ByteRange> ranges;
  for (std::size_t c = 0; c < byte_bits.size(); ++c) {
    if ((byte_bits[c] & bytes) == 0) continue;
    const auto byte = static_cast<unsigned char>(c);
    const bool new_one = ranges.empty() || ranges.back().last + 1U != c;
    if (new_one) ranges.push_back({byte, byte});
    ranges.back().last = byte;
  }
  return ranges;
}

bool holds_one(std::string_view text, std::span<const ByteRange> bytes) {
  return std::ranges::any_of(bytes, [&](ByteRange range) {
    const auto width = static_cast<unsigned char>(range.last - range.first);
    // without a way out, which lets the compiler look at many bytes at once
    unsigned char any = 0;
    for (const char c : text) {
      const auto above = static_cast<unsigned char>(static_cast<unsigned char>(c) - range.first);
      any |= static_cast<unsigned char>(above <= width ? 1 : 0);
    }
    return any != 0;
  });
}

void WindowLook::begin(std::string_view window) {
  window_ = window;
  figures_.clear();
  digits_ = 0;
  behind_digits_ = before_digits_ = outside;
  noted_ = false;
  for (std::size_t at = next_digit(window, 0); at < window.size(); at = next_digit(window, at)) {
    const std::size_t begin = at;
    while (at < window.size() && is_digit(window[at])) ++at;
    note_figure(begin, at);
  }
}

void WindowLook::note_figure(std::size_t begin, std::size_t end) {
  const auto at = [&](std::size_t place) {
    return byte_bits[static_cast<unsigned char>(window_[place])];
  };
  figures_.push_back(static_cast<std::uint32_t>(begin));
  digits_ = std::max(digits_, static_cast<std::uint32_t>(end - begin));
  if (begin > 0) before_digits_ |= at(begin - 1);
  if (end < window_.size()) behind_digits_ |= at(end);
  if (end - begin > 1) {
    before_digits_ |= at(begin);
    behind_digits_ |= at(begin);
  }
}

void WindowLook::note_neighbours() {
  noted_ = true;
  behind_ = {};
  std::uint8_t last = 0;
  for (const char c : window_) {
    behind_[last] |= byte_bits[static_cast<unsigned char>(c)];
    last = byte_classes[static_cast<unsigned char>(c)];
  }
  Bytes any = 0;
  for (const Bytes behind : behind_) any |= behind;
  any_ = any;
}

bool WindowLook::meets(const RegexNeed& need) {
  if (digits_ < need.digits) return false;
  if (!noted_) note_neighbours();
  if ((any_ & need.any) == 0) return false;
  return std::all_of(need.pairs.begin(), need.pairs.begin() + need.pair_count,
                     [&](const BytePair& pair) {
                       Bytes behind = 0;
                       for (Bytes left = pair.left; left != 0; left &= left - 1) {
                         behind |= behind_[static_cast<std::size_t>(std::countr_zero(left))];
                       }
                       return (behind & pair.right) != 0;
                     });
}

}  // namespace concord::rule
