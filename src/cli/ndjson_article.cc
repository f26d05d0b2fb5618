#include "cli/ndjson_article.h"

#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "cli/article.h"

namespace concord::cli {

namespace {

// JSON of an id: a string, a number or null.
std::string to_json(const rapidjson::Value& value) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  value.Accept(writer);
  return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace

tl::expected<NdjsonArticle, std::string> parse_ndjson_article(const std::string& line) {
  // Iterative: a line of a million brackets must not exhaust the stack.
  constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
  rapidjson::Document json;
  json.Parse<flags>(line.data(), line.size());
  if (json.HasParseError()) {
    return tl::unexpected(fmt::format("no JSON: {} at byte {}",
                                      rapidjson::GetParseError_En(json.GetParseError()),
                                      json.GetErrorOffset()));
  }
  if (!json.IsObject()) return tl::unexpected(std::string("no JSON object"));
  const auto text = json.FindMember("text");
  if (text == json.MemberEnd() || !text->value.IsString()) {
    return tl::unexpected(std::string("it needs \"text\", a string"));
  }
  NdjsonArticle article;
  article.text.assign(text->value.GetString(), text->value.GetStringLength());
  const auto id = json.FindMember("id");
  article.id = id == json.MemberEnd() ? "null" : to_json(id->value);
  const auto published = json.FindMember("published");
  if (published == json.MemberEnd() || published->value.IsNull()) return article;
  if (published->value.IsString()) article.published = parse_day(published->value.GetString());
  if (!article.published) {
    return tl::unexpected(std::string("\"published\" is no date such as \"2026-04-08\""));
  }
  return article;
}

}  // namespace concord::cli
