#include "match/letter_table.h"

#include <catch2/catch.hpp>
#include <deque>
#include <string>

using namespace concord;
using match::LetterTable;

namespace {

std::uint64_t key_of(std::string_view word) {
  return LetterTable::key_of(text::eight_at(word, 0), word);
}

}  // namespace

TEST_CASE("letter table: words of any length keep their numbers while the table grows") {
  LetterTable table;
  std::deque<std::string> words;  // which do not move
  for (int i = 0; i < 3000; ++i) {
    const std::string digits = std::to_string(i);
    words.push_back(digits + std::string(static_cast<std::size_t>(i % 30), 'a') + digits);
  }
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    REQUIRE(table.find(words[i], key_of(words[i])) == LetterTable::none);
    CHECK(table.add(words[i], key_of(words[i])) == i);
  }
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    const std::string copy = words[i];
    CHECK(table.find(copy, key_of(copy)) == i);
  }
  table.clear();
  CHECK(table.size() == 0);
  CHECK(table.find(words[0], key_of(words[0])) == LetterTable::none);
}

TEST_CASE("letter table: words that begin alike, and those whose keys are alike, are told apart") {
  LetterTable table;
  const std::string words[] = {"information", "informationen", "informatics", "in", "informat"};
  for (const std::string& word : words) table.add(word, 7);
  for (std::uint32_t i = 0; i < std::size(words); ++i) {
    if (words[i].size() > 8) CHECK(table.find(words[i], 7) == i);
  }
  CHECK(table.find("informatiom", 7) == LetterTable::none);
}
