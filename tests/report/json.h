#pragma once

#include <rapidjson/document.h>

#include <string>
#include <string_view>

namespace concord::report::json {

rapidjson::Document parse(std::string_view text);

// A value by its JSON pointer ("/runs/0/results"); fails the test when there is none.
const rapidjson::Value& at(const rapidjson::Value& value, const std::string& pointer);
std::string string_at(const rapidjson::Value& value, const std::string& pointer);

// Where a text breaks a JSON Schema (draft 4) of this folder; empty when it does not.
std::string breach_of_schema(const std::string& schema, std::string_view text);

// The same of SARIF 2.1.0, as OASIS publishes its schema.
std::string breach_of_sarif_schema(std::string_view text);

}  // namespace concord::report::json
