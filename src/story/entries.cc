#include "story/entries.h"

#include <fmt/format.h>

#include "read/dates.h"

namespace concord::story {
namespace {

using rule::Source;
using rule::YamlNode;

std::optional<read::Role> read_role(const Source& source, const YamlNode& node) {
  if (const auto role = read::role_named(node.scalar)) return role;
  const std::string near = rule::suggestion(node.scalar, read::role_names());
  source.report(node.where, "bad-role", fmt::format("\"{}\" is no role", node.scalar),
                near.empty() ? fmt::format("roles: {}", fmt::join(read::role_names(), ", ")) : near,
                static_cast<std::uint32_t>(node.scalar.size()));
  return std::nullopt;
}

// One row for each key of an article.
struct Key {
  std::string_view name;
  void (*read)(const Source&, const YamlNode&, ArticleEntry&);
};

const Key keys[] = {
    {"published",
     [](const Source& s, const YamlNode& n, ArticleEntry& a) {
       a.published = read_day(s, n);
       a.published_minute = read::parse_minute(n.scalar);
     }},
    {"updated",
     [](const Source& s, const YamlNode& n, ArticleEntry& a) { a.updated = read_day(s, n); }},
    {"outlet", [](const Source&, const YamlNode& n, ArticleEntry& a) { a.outlet = n.scalar; }},
    {"url", [](const Source&, const YamlNode& n, ArticleEntry& a) { a.url = n.scalar; }},
    {"title", [](const Source&, const YamlNode& n, ArticleEntry& a) { a.title = n.scalar; }},
    {"language", [](const Source&, const YamlNode& n, ArticleEntry& a) { a.language = n.scalar; }},
    {"role", [](const Source& s, const YamlNode& n, ArticleEntry& a) { a.role = read_role(s, n); }},
    {"story", [](const Source&, const YamlNode& n, ArticleEntry& a) { a.story = n.scalar; }},
};

}  // namespace

text::Diagnostic mistake_at(const Named& named, std::string code, std::string message,
                            std::string cure) {
  text::Diagnostic d;
  d.code = std::move(code);
  d.file = named.place.file;
  d.where = named.place.where;
  d.message = std::move(message);
  d.cure = std::move(cure);
  d.source_line = named.place.line;
  d.length = static_cast<std::uint32_t>(named.text.size());
  return d;
}

Named named(const Source& source, const YamlNode& node) {
  return {node.scalar, {source.file(), node.where, std::string(source.line(node.where.line))}};
}

std::vector<Named> named_list(const Source& source, const YamlNode& node, std::string_view what) {
  std::vector<Named> list;
  for (const YamlNode* item : source.scalars(node, what)) {
    if (item->scalar.empty()) {
      source.report(item->where, "wrong-type", fmt::format("\"{}\" holds an empty word", what));
    } else {
      list.push_back(named(source, *item));
    }
  }
  return list;
}

std::optional<std::int64_t> read_day(const Source& source, const YamlNode& node) {
  const auto day = read::parse_iso_date(node.scalar);
  if (!day) {
    source.report(node.where, "bad-date", fmt::format("\"{}\" is not a date", node.scalar),
                  "write year, month and day: 2026-04-08",
                  static_cast<std::uint32_t>(node.scalar.size()));
  }
  return day;
}

const std::vector<std::string>& article_keys() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const Key& key : keys) all.emplace_back(key.name);
    return all;
  }();
  return names;
}

ArticleEntry read_article_entry(const Source& source, const YamlNode& map) {
  ArticleEntry entry;
  for (const Key& key : keys) {
    const YamlNode* node = Source::find(map, key.name);
    if (node == nullptr || !source.expect(*node, YamlNode::Kind::scalar, key.name)) continue;
    key.read(source, *node, entry);
  }
  return entry;
}

}  // namespace concord::story
