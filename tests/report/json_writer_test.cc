#include <catch2/catch.hpp>

#include "report/json_writer.h"

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
