#include <catch2/catch.hpp>

#include "report/json_line.h"

using concord::report::JsonLine;

TEST_CASE("json line: what is written stands behind what was there, when the line is gone") {
  std::string to = "before ";
  {
    JsonLine line(to);
    line.raw(R"({"n":)");
    line.number(12);
    line.raw(R"(,"text":)");
    line.string("Pell");
    line.raw("}\n");
  }
  CHECK(to == "before {\"n\":12,\"text\":\"Pell\"}\n");
}

TEST_CASE("json line: an escape may stand anywhere, in a text and among what was written before") {
  const auto [letter, escape] = GENERATE(table<std::string, std::string>({{"\"", "\\\""},
                                                                          {"\\", "\\\\"},
                                                                          {"\n", "\\n"},
                                                                          {"\x1f", "\\u001F"},
                                                                          {" ", " "},
                                                                          {"\u00e9", "\u00e9"},
                                                                          {"\xff", "\uFFFD"}}));
  for (std::size_t before : {0U, 1U, 3U, 7U, 8U, 16U, 17U, 2'030U, 2'040U, 2'046U, 2'050U}) {
    const std::string head(before, '~');
    std::string to;
    {
      JsonLine line(to);
      line.raw(head);
      line.string(head + letter + letter + "!tail of eight");
      line.number(1'234'567'890);
      line.string(head);
      line.raw(head);
    }
    INFO(before << " before " << escape);
    CHECK(to == head + "\"" + head + escape + escape + "!tail of eight\"1234567890\"" + head +
                    "\"" + head);
  }
}

TEST_CASE("json line: numbers of every length keep their digits") {
  for (const std::uint32_t number :
       {0U, 7U, 10U, 42U, 99U, 100U, 107U, 999U, 1'000U, 1'005U, 9'999U, 10'000U, 4'294'967'295U}) {
    std::string to;
    { JsonLine(to).number(number); }
    CHECK(to == std::to_string(number));
  }
}

TEST_CASE("json line: a few bytes are what they were, wherever they stand") {
  const std::string letters = "abcdefghijklmnopqrstuvwxyz";
  for (std::size_t size = 0; size <= letters.size(); ++size) {
    for (const std::size_t before : {0U, 1U, 2'030U, 2'040U, 2'047U, 2'048U}) {
      const std::string head(before, '~');
      const std::string few = letters.substr(0, size);
      std::string to;
      {
        JsonLine line(to);
        line.raw(head);
        line.few(few);
        line.few(few);
      }
      CAPTURE(size, before);
      CHECK(to == head + few + few);
    }
  }
}
