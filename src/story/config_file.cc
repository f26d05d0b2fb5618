#include "story/config_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "story/entries.h"

namespace concord::story {
namespace {

using Kind = rule::YamlNode::Kind;
using rule::Source;
using rule::YamlNode;

std::uint32_t length_of(const YamlNode& node) {
  return static_cast<std::uint32_t>(node.scalar.size());
}

void read_extends(const Source& source, const YamlNode& node, ConfigFile& file) {
  file.extends = named_list(source, node, "extends");
}

void read_articles(const Source& source, const YamlNode& node, ConfigFile& file) {
  if (node.kind == Kind::nothing || !source.expect(node, Kind::map, "articles")) return;
  for (const auto& [key, value] : node.members) {
    const std::filesystem::path path(key.scalar);
    const auto [place, added] =
        file.articles.emplace(path.lexically_normal().generic_string(), ArticleEntry{});
    if (!added) {
      source.report(key.where, "duplicate-key",
                    fmt::format("the article \"{}\" is given twice", place->first),
                    "keep one of them", length_of(key));
    }
    file.named_articles.push_back(story::named(source, key));
    if (value.kind == Kind::nothing || !source.expect(value, Kind::map, place->first)) continue;
    place->second = read_article_entry(source, source.check_keys(value, article_keys()).map);
  }
}

// "quake: [files…]", or "- {name: quake, files: […]}".
void read_stories(const Source& source, const YamlNode& node, ConfigFile& file) {
  if (node.kind == Kind::nothing) return;
  if (node.kind == Kind::map) {
    for (const auto& [key, value] : node.members) {
      file.stories.push_back({key.scalar, named_list(source, value, key.scalar)});
    }
    return;
  }
  if (!source.expect(node, Kind::list, "stories")) return;
  for (const YamlNode& item : node.items) {
    if (!source.expect(item, Kind::map, "a story")) continue;
    const YamlNode map = source.check_keys(item, {"name", "files"}).map;
    StoryEntry& story = file.stories.emplace_back();
    source.require(map, "name", story.name);
    if (const YamlNode* files = Source::find(map, "files")) {
      story.files = named_list(source, *files, "files");
    } else {
      source.report(item.where, "missing-key", "\"files\" is missing");
    }
  }
}

void read_overrides(const Source& source, const YamlNode& node, ConfigFile& file) {
  if (node.kind == Kind::nothing || !source.expect(node, Kind::list, "overrides")) return;
  std::vector<std::string> known = article_keys();
  known.insert(known.end(), {"files", "disable"});
  for (const YamlNode& item : node.items) {
    if (!source.expect(item, Kind::map, "an override")) continue;
    const YamlNode map = source.check_keys(item, known).map;
    Override& made = file.overrides.emplace_back();
    if (const YamlNode* files = Source::find(map, "files")) {
      made.files = named_list(source, *files, "files");
    } else {
      source.report(item.where, "missing-key", "\"files\" is missing");
    }
    if (const YamlNode* disable = Source::find(map, "disable")) {
      made.disable = named_list(source, *disable, "disable");
    }
    made.given = read_article_entry(source, map);
  }
}

void read_facts_key(const Source& source, const YamlNode& node, ConfigFile& file) {
  if (node.kind == Kind::nothing) return;
  YamlNode facts = node;
  if (node.kind == Kind::scalar) {
    file.fact_files = named_list(source, node, "facts");
    return;
  }
  if (!source.expect(node, Kind::list, "facts")) return;
  std::erase_if(facts.items, [](const YamlNode& item) { return item.kind == Kind::scalar; });
  for (const YamlNode& item : node.items) {
    if (item.kind == Kind::scalar) file.fact_files.push_back(named(source, item));
  }
  file.facts.facts = read_fact_list(source, facts, file.facts.bytes);
}

void read_fail_on(const Source& source, const YamlNode& node, ConfigFile& file) {
  static const std::vector<std::string> choices = {"conflict", "possible-conflict", "single-source",
                                                   "never"};
  if (!source.expect(node, Kind::scalar, "fail-on")) return;
  if (std::ranges::find(choices, node.scalar) != choices.end()) {
    file.settings.fail_on = node.scalar;
    return;
  }
  const std::string near = rule::suggestion(node.scalar, choices);
  source.report(node.where, "bad-choice", fmt::format("\"fail-on\" cannot be \"{}\"", node.scalar),
                near.empty() ? fmt::format("one of {}", fmt::join(choices, ", ")) : near,
                length_of(node));
}

// One row for each key of concord.yaml.
struct Key {
  std::string_view name;
  void (*read)(const Source&, const YamlNode&, ConfigFile&);
};

const Key keys[] = {
    {"extends", read_extends},
    {"articles", read_articles},
    {"stories", read_stories},
    {"overrides", read_overrides},
    {"facts", read_facts_key},
    {"fail-on", read_fail_on},
    {"min-confidence",
     [](const Source& s, const YamlNode& n, ConfigFile& f) {
       constexpr std::uint32_t most = 100;
       YamlNode map;
       map.members.push_back({{}, n});
       map.members.front().key.kind = Kind::scalar;
       map.members.front().key.scalar = "min-confidence";
       std::uint32_t percent = 0;
       if (s.read(map, "min-confidence", percent, most)) f.settings.min_confidence = percent;
     }},
    {"baseline",
     [](const Source& s, const YamlNode& n, ConfigFile& f) {
       if (s.expect(n, Kind::scalar, "baseline")) f.settings.baseline = named(s, n);
     }},
    {"rules", [](const Source& s, const YamlNode& n,
                 ConfigFile& f) { f.settings.rules = named_list(s, n, "rules"); }},
    {"disable", [](const Source& s, const YamlNode& n,
                   ConfigFile& f) { f.settings.disable = named_list(s, n, "disable"); }},
    {"exclude", [](const Source& s, const YamlNode& n,
                   ConfigFile& f) { f.settings.exclude = named_list(s, n, "exclude"); }},
};

}  // namespace

ConfigFile read_config(const std::string& path, const std::string& yaml,
                       text::Diagnostics& diagnostics) {
  ConfigFile file;
  file.facts.path = path;
  file.facts.bytes = yaml;
  const Source source(path, yaml, diagnostics);
  const YamlNode root = rule::parse_yaml(yaml, path, diagnostics);
  if (root.kind == Kind::nothing || !source.expect(root, Kind::map, path)) return file;
  std::vector<std::string> known;
  for (const Key& key : keys) known.emplace_back(key.name);
  const YamlNode map = source.check_keys(root, known).map;
  for (const Key& key : keys) {
    if (const YamlNode* node = Source::find(map, key.name)) key.read(source, *node, file);
  }
  return file;
}

}  // namespace concord::story
