#include <rapidjson/pointer.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "json.h"

namespace concord::report::json {

rapidjson::Document parse(std::string_view text) {
  rapidjson::Document document;
  document.Parse(text.data(), text.size());
  INFO(text);
  REQUIRE(!document.HasParseError());
  return document;
}

const rapidjson::Value& at(const rapidjson::Value& value, const std::string& pointer) {
  const rapidjson::Value* found = rapidjson::Pointer(pointer.c_str()).Get(value);
  INFO(pointer);
  REQUIRE(found != nullptr);
  return *found;
}

std::string string_at(const rapidjson::Value& value, const std::string& pointer) {
  const rapidjson::Value& found = at(value, pointer);
  REQUIRE(found.IsString());
  return {found.GetString(), found.GetStringLength()};
}

std::string breach_of_schema(const std::string& schema_file, std::string_view text) {
  std::ifstream file(CONCORD_SOURCE_DIR "/tests/report/" + schema_file);
  const std::string content((std::istreambuf_iterator<char>(file)), {});
  const rapidjson::Document schema_text = parse(content);
  const rapidjson::SchemaDocument schema(schema_text);
  rapidjson::SchemaValidator validator(schema);
  if (parse(text).Accept(validator)) return "";
  rapidjson::StringBuffer where;
  validator.GetInvalidDocumentPointer().Stringify(where);
  return std::string(where.GetString()) + ": " + validator.GetInvalidSchemaKeyword();
}

std::string breach_of_sarif_schema(std::string_view text) {
  return breach_of_schema("sarif-schema-2.1.0.json", text);
}

TEST_CASE("json: the schema of SARIF finds what is wrong with a log") {
  const std::string good = R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}}}]})";
  const std::string nameless = R"({"version":"2.1.0","runs":[{"tool":{"driver":{}}}]})";
  const std::string wrong_level = R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},)"
                                  R"("results":[{"level":"bad","message":{"text":"t"}}]}]})";
  CHECK(breach_of_sarif_schema(good).empty());
  CHECK(!breach_of_sarif_schema(nameless).empty());
  CHECK(!breach_of_sarif_schema(wrong_level).empty());
}

}  // namespace concord::report::json
