#include <rapidjson/document.h>

#include <vector>

#include "read/json_escapes.h"
#include "read/page_metadata.h"

namespace concord::read {
namespace {

using Json = rapidjson::Value;

constexpr std::size_t most_objects = 1000;  // of one script that are looked at

std::string_view text_of(const Json& value) {
  return value.IsString() ? std::string_view(value.GetString(), value.GetStringLength())
                          : std::string_view();
}

std::string_view member_text(const Json& object, const char* name) {
  const auto member = object.FindMember(name);
  return member == object.MemberEnd() ? std::string_view() : text_of(member->value);
}

// A text, or the one inside an object: "publisher": {"name": "…"}.
std::string_view member_text(const Json& object, const char* name, const char* inner) {
  const auto member = object.FindMember(name);
  if (member == object.MemberEnd()) return {};
  return member->value.IsObject() ? member_text(member->value, inner) : text_of(member->value);
}

bool is_article_type(std::string_view type) {
  return type.ends_with("Article") || type.ends_with("Posting") || type == "Report";
}

bool is_article(const Json& object) {
  const auto type = object.FindMember("@type");
  if (type == object.MemberEnd()) return false;
  if (!type->value.IsArray()) return is_article_type(text_of(type->value));
  for (const Json& one : type->value.GetArray()) {
    if (is_article_type(text_of(one))) return true;
  }
  return false;
}

// Objects at the top, in lists and under "@graph", in order.
std::vector<const Json*> objects_of(const Json& root) {
  std::vector<const Json*> objects;
  std::vector<const Json*> open = {&root};
  while (!open.empty() && objects.size() < most_objects) {
    const Json* value = open.back();
    open.pop_back();
    if (value->IsArray()) {
      for (rapidjson::SizeType i = value->Size(); i-- > 0;) open.push_back(&(*value)[i]);
    } else if (value->IsObject()) {
      objects.push_back(value);
      const auto graph = value->FindMember("@graph");
      if (graph != value->MemberEnd()) open.push_back(&graph->value);
    }
  }
  return objects;
}

const Json* find_article(const Json& root) {
  const std::vector<const Json*> objects = objects_of(root);
  for (const Json* object : objects) {
    if (is_article(*object)) return object;
  }
  for (const Json* object : objects) {
    if (!member_text(*object, "datePublished").empty()) return object;
  }
  return nullptr;
}

}  // namespace

void take_json_ld(Metadata& metadata, std::string_view json, const DateWords& words) {
  rapidjson::Document root;
  // Iterative: brackets nested 100,000 deep must not take the stack.
  root.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  if (root.HasParseError() || find_lone_surrogate(json)) return;
  const Json* article = find_article(root);
  if (article == nullptr) return;
  take_published(metadata, member_text(*article, "datePublished"), words);
  take_date(metadata.updated, member_text(*article, "dateModified"), words);
  take_text(metadata.title, member_text(*article, "headline"));
  take_text(metadata.outlet, member_text(*article, "publisher", "name"));
  take_text(metadata.url, member_text(*article, "url"));
  take_text(metadata.url, member_text(*article, "mainEntityOfPage", "@id"));
}

}  // namespace concord::read
