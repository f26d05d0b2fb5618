#include <catch2/catch.hpp>

#include "report/json_writer.h"

using concord::report::JsonKey;
using concord::report::JsonWriter;

TEST_CASE("json writer: scopes close what they opened, in order") {
  JsonWriter json;
  {
    const auto top = json.object();
    json.member("name", "a \"b\"\n");
    {
      const auto list = json.array("list");
      json.element("x");
      const auto inner = json.object();
      json.member("n", std::int64_t{-7});
    }
    json.member("yes", true);
    json.null_member("none");
  }
  CHECK(json.take() == R"({"name":"a \"b\"\n","list":["x",{"n":-7}],"yes":true,"none":null})");
}

TEST_CASE("json writer: percent are shares of one") {
  const std::vector<std::pair<std::uint32_t, std::string>> cases = {
      {0, "0"}, {7, "0.07"}, {50, "0.5"}, {97, "0.97"}, {100, "1"}};
  for (const auto& [percent, written] : cases) {
    JsonWriter json;
    {
      const auto top = json.object();
      json.percent_member("c", percent);
    }
    CHECK(json.take() == "{\"c\":" + written + "}");
  }
}

TEST_CASE("json writer: strings are escaped where JSON asks for it") {
  std::string to = "before ";
  JsonWriter json(to);
  {
    const auto top = json.object();
    json.member("text", "\x01\x1f\b\t\n\f\r\"\\/\x7f é €");
  }
  CHECK(to == R"(before {"text":"\u0001\u001F\b\t\n\f\r\"\\/)"
              "\x7f é €\"}");
}

TEST_CASE(
    "json writer: an escape may stand anywhere, in a text and among what was written before") {
  const auto [letter, escape] = GENERATE(table<std::string, std::string>({{"\"", "\\\""},
                                                                          {"\\", "\\\\"},
                                                                          {"\n", "\\n"},
                                                                          {"\x1f", "\\u001F"},
                                                                          {" ", " "},
                                                                          {"\u00e9", "\u00e9"},
                                                                          {"\xff", "\uFFFD"}}));
  for (std::size_t before : {0U, 1U, 7U, 8U, 9U, 20U, 2'030U, 2'040U, 2'050U}) {
    const std::string head(before, '~');
    JsonWriter json;
    {
      const auto top = json.object();
      json.member("head", head);
      json.member("a key of more than sixteen", std::int64_t{1'234'567'890});
      json.member("t", head + letter + letter + "!tail of eight");
    }
    INFO(before << " before " << escape);
    CHECK(json.take() == "{\"head\":\"" + head +
                             "\",\"a key of more than sixteen\":1234567890,\"t\":\"" + head +
                             escape + escape + "!tail of eight\"}");
  }
}

TEST_CASE("json writer: the indented layout gives each member and element its line") {
  JsonWriter json(JsonWriter::Layout::indented);
  {
    const auto top = json.object();
    { const auto none = json.object("none"); }
    {
      const auto list = json.array("list");
      json.element("x");
      const auto inner = json.object();
      json.member("n", std::int64_t{7});
    }
    const auto empty = json.array("empty");
  }
  CHECK(json.take() ==
        "{\n  \"none\": {},\n  \"list\": [\n    \"x\",\n    {\n      \"n\": 7\n    }\n  ],\n"
        "  \"empty\": []\n}");
}

TEST_CASE("json writer: bytes that are no UTF-8 become replacement characters") {
  JsonWriter json;
  {
    const auto top = json.object();
    json.member("text", "a\xff\xfe z");
  }
  CHECK(json.take() == "{\"text\":\"a\uFFFD\uFFFD z\"}");
}

TEST_CASE("json writer: a writer can be used again after its text is taken") {
  JsonWriter json(JsonWriter::Layout::indented);
  for (int i = 0; i < 2; ++i) {
    {
      const auto top = json.object();
      json.member("a", true);
    }
    CHECK(json.take() == "{\n  \"a\": true\n}");
  }
}

TEST_CASE("json writer: a name that is ready is written as any other, in every layout and place") {
  static constexpr JsonKey object("object");
  static constexpr JsonKey array("array");
  static constexpr JsonKey text("text");
  static constexpr JsonKey number("n");
  const auto layout = GENERATE(JsonWriter::Layout::compact, JsonWriter::Layout::indented);
  for (std::size_t before : {0U, 1U, 2'020U, 2'030U, 2'035U, 2'040U, 2'047U}) {
    const std::string head(before, '~');
    JsonWriter ready(layout);
    JsonWriter other(layout);
    for (const std::string& words : {std::string(), std::string("a\"b"), std::string(70, 'x')}) {
      const auto write = [&](JsonWriter& json, auto of_object, auto of_array, auto of_text,
                             auto of_number) {
        const auto top = json.object();
        json.member("head", head);
        const auto inner = json.object(of_object);
        json.member(of_text, words);
        json.member(of_number, std::uint32_t{7});
        const auto list = json.array(of_array);
        json.element(words);
      };
      write(ready, object, array, text, number);
      write(other, "object", "array", "text", "n");
      INFO(before << " before " << words);
      CHECK(ready.take() == other.take());
    }
  }
}

TEST_CASE("json writer: numbers of every length keep their digits") {
  static constexpr JsonKey key("n");
  for (const std::uint32_t number :
       {0U, 7U, 10U, 42U, 99U, 100U, 107U, 999U, 1'000U, 1'005U, 9'999U, 10'000U, 4'294'967'295U}) {
    JsonWriter json;
    {
      const auto top = json.object();
      json.member(key, number);
    }
    CHECK(json.take() == "{\"n\":" + std::to_string(number) + "}");
  }
}
