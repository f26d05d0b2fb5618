#include "text/byte_block.h"

#include <catch2/catch.hpp>
#include <functional>
#include <string>

#include "text/utf8.h"

using namespace concord::text;

namespace {

// Every byte there is, in an order in which neighbours have little in common.
std::string all_bytes() {
  std::string bytes;
  for (unsigned i = 0; i < 256; ++i) bytes.push_back(static_cast<char>(i * 37));
  return bytes;
}

// Holds what a part says of each byte against what is true of it.
template <class Part, class Asked>
void check_all(Asked asked, const std::function<bool(unsigned char)>& is_true) {
  const std::string bytes = all_bytes();
  for (std::size_t at = 0; at < bytes.size(); at += 61) {
    const std::uint64_t bits = ByteBlockOf<Part>(bytes, at).where(asked);
    for (std::size_t i = 0; i < 64; ++i) {
      const bool there = at + i < bytes.size();
      const bool expected = there && is_true(static_cast<unsigned char>(bytes[at + i]));
      CAPTURE(at, i);
      CHECK((bits >> i & 1U) == (expected ? 1U : 0U));
    }
  }
}

}  // namespace

TEMPLATE_TEST_CASE("byte block: each byte has its bit, and those behind the text have none", "",
                   EightBytes, BytePart) {
  const auto is_letter_byte = [](unsigned char c) { return c < 0x80 && is_letter(c); };
  check_all<TestType>([](TestType part) { return part.letter(); }, is_letter_byte);
  check_all<TestType>([](TestType part) { return part.in('0', '9'); },
                      [](unsigned char c) { return is_digit(c); });
  check_all<TestType>([](TestType part) { return part.high(); },
                      [](unsigned char c) { return c >= 0x80; });
  check_all<TestType>([](TestType part) { return part.is('"') | part.is('z') | part.high(); },
                      [](unsigned char c) { return c == '"' || c == 'z' || c >= 0x80; });
  check_all<TestType>([](TestType part) { return part.is(' ') | part.in('A', 'Z'); },
                      [](unsigned char c) { return c == ' ' || (c >= 'A' && c <= 'Z'); });
}
