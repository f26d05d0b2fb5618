// Every German word for a number is read as what it says, or as no number at all.
#include <fmt/format.h>

#include <array>
#include <catch2/catch.hpp>
#include <sstream>

#include "room.h"

namespace {

using namespace concord::cli;

constexpr std::array<const char*, 10> digits{"",     "ein",   "zwei",   "drei", "vier",
                                             "fünf", "sechs", "sieben", "acht", "neun"};
constexpr std::array<const char*, 10> teens{"zehn",     "elf",      "zwölf",    "dreizehn",
                                            "vierzehn", "fünfzehn", "sechzehn", "siebzehn",
                                            "achtzehn", "neunzehn"};
constexpr std::array<const char*, 10> tens{"",        "",        "zwanzig", "dreißig", "vierzig",
                                           "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"};

std::string below_hundred(std::size_t number, bool ends) {
  if (number == 1 && ends) return "eins";
  if (number < 10) return digits[number];
  if (number < 20) return teens[number - 10];
  return (number % 10 == 0 ? "" : fmt::format("{}und", digits[number % 10])) + tens[number / 10];
}

std::string below_thousand(std::size_t number, bool ends) {
  const std::string rest = below_hundred(number % 100, ends);
  return number < 100 ? rest : fmt::format("{}hundert{}", digits[number / 100], rest);
}

std::string in_words(std::size_t number) {
  const std::string rest = below_thousand(number % 1000, true);
  if (number < 1000) return rest;
  return below_thousand(number / 1000, false) + "tausend" + rest;
}

std::vector<std::size_t> asked_numbers() {
  std::vector<std::size_t> numbers;
  for (std::size_t number = 1; number < 10'000; ++number) numbers.push_back(number);
  for (std::size_t number = 10'000; number < 1'000'000; number += 977) numbers.push_back(number);
  for (std::size_t number = 10'000; number < 1'000'000; number += 1'000) numbers.push_back(number);
  return numbers;
}

// By line of the answer: the numbers read in it, each behind its words.
std::vector<std::string> read_lines(const std::vector<std::string>& words) {
  std::string input;
  for (const std::string& word : words) {
    input +=
        fmt::format(R"({{"id":"a","text":"Im Hafen lagen {} Kisten.","language":"de"}})", word) +
        "\n";
  }
  const Outcome outcome = run_with({"extract", "--input", "ndjson"}, input);
  CHECK(outcome.status == 0);
  std::vector<std::string> lines;
  std::istringstream out(outcome.out);
  for (std::string line; std::getline(out, line);) lines.push_back(line);
  return lines;
}

bool is_read(const std::string& line) {
  return contains(line, R"("type":"number")");
}

bool is_read_as(const std::string& line, const std::string& word, std::size_t number) {
  return contains(
      line, fmt::format(R"("text":"{}","type":"number","value":{{"number":{}}})", word, number));
}

}  // namespace

TEST_CASE("German numbers: each word says its number or none, and the usual ones are read") {
  const std::vector<std::size_t> numbers = asked_numbers();
  std::vector<std::string> words;
  for (const std::size_t number : numbers) words.push_back(in_words(number));
  const std::vector<std::string> lines = read_lines(words);
  REQUIRE(lines.size() == numbers.size());
  std::string wrong;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const std::size_t number = numbers[i];
    const bool usual = number < 2'000 || (number < 10'000 && number % 10 == 0) ||
                       (number < 100'000 && number % 100 == 0) || number % 1'000 == 0;
    const bool right = is_read(lines[i]) ? is_read_as(lines[i], words[i], number) : !usual;
    if (!right) wrong += " " + words[i];
  }
  CHECK(wrong == "");
}

TEST_CASE(
    "German numbers: hundreds and thousands are said without a one, and hundreds beyond ten") {
  const std::vector<std::pair<std::string, std::size_t>> rows = {
      {"hundertacht", 108},
      {"tausendsieben", 1'007},
      {"tausendsechshundert", 1'600},
      {"tausendundacht", 1'008},
      {"hundertzwölf", 112},
      {"dreizehnhundert", 1'300},
      {"achtzehnhundertvierzig", 1'840},
      {"zwohundertelf", 211},
      {"hundertsechzigtausend", 160'000},
  };
  std::vector<std::string> words;
  for (const auto& [word, number] : rows) words.push_back(word);
  const std::vector<std::string> lines = read_lines(words);
  REQUIRE(lines.size() == rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CAPTURE(rows[i].first, lines[i]);
    CHECK(is_read_as(lines[i], rows[i].first, rows[i].second));
  }
}
