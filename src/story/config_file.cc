#include "story/config_file.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "read/dates.h"
#include "text/location.h"

namespace concord::story {
namespace {

// Reads one file; knows where it is so that mistakes can be placed.
class ConfigReader {
 public:
  ConfigReader(const std::string& path, const std::string& yaml, text::Diagnostics& diagnostics)
      : path_(path), lines_(yaml), diagnostics_(diagnostics) {}

  ArticleEntries read(const YAML::Node& root);

  void fail(const YAML::Mark& mark, std::string code, std::string message, std::string cure,
            std::size_t length = 1) {
    text::Diagnostic d;
    d.code = std::move(code);
    d.file = path_;
    d.message = std::move(message);
    d.cure = std::move(cure);
    d.length = static_cast<std::uint32_t>(std::max<std::size_t>(length, 1));
    if (!mark.is_null()) {
      d.where = text::Location{static_cast<std::uint32_t>(mark.line) + 1,
                               static_cast<std::uint32_t>(mark.column) + 1};
      d.source_line = lines_.line(d.where->line);
    }
    diagnostics_.add(std::move(d));
  }

  // Tells a wrong shape; true when the node is a map.
  bool expect_map(const YAML::Node& node, const std::string& what) {
    if (node.IsMap()) return true;
    fail(node.Mark(), "wrong-type", what + " must be a map of keys and values",
         "see concord.yaml in the manual");
    return false;
  }

  void unknown_key(const YAML::Node& key, const std::vector<std::string>& known) {
    const std::string name = key.IsScalar() ? key.Scalar() : std::string("(not a word)");
    const std::string near = text::did_you_mean(name, known);
    std::string cure = "known keys:";
    for (const std::string& one : known) cure += " " + one;
    if (!near.empty()) cure = "did you mean \"" + near + "\"?";
    fail(key.Mark(), "unknown-key", "unknown key \"" + name + "\"", cure, name.size());
  }

 private:
  ArticleEntry read_article(const YAML::Node& node);

  const std::string& path_;
  text::LineIndex lines_;
  text::Diagnostics& diagnostics_;
};

std::optional<std::int64_t> read_date(ConfigReader& reader, const YAML::Node& node) {
  const auto date = read::parse_iso_date(node.Scalar());
  if (!date) {
    reader.fail(node.Mark(), "bad-date", "\"" + node.Scalar() + "\" is not a date",
                "write year, month and day: 2026-04-08", node.Scalar().size());
  }
  return date;
}

std::optional<read::Role> read_role(ConfigReader& reader, const YAML::Node& node) {
  const std::string& name = node.Scalar();
  if (name == "source") return read::Role::source;
  if (name == "draft") return read::Role::draft;
  if (name == "reference") return read::Role::reference;
  const std::string near = text::did_you_mean(name, {"source", "draft", "reference"});
  reader.fail(node.Mark(), "bad-role", "\"" + name + "\" is no role",
              near.empty() ? "roles: source, draft, reference" : "did you mean \"" + near + "\"?",
              name.size());
  return std::nullopt;
}

// One row for each key of an article.
struct Key {
  const char* name;
  void (*read)(ConfigReader&, const YAML::Node&, ArticleEntry&);
};

const Key keys[] = {
    {"published",
     [](ConfigReader& r, const YAML::Node& n, ArticleEntry& a) { a.published = read_date(r, n); }},
    {"updated",
     [](ConfigReader& r, const YAML::Node& n, ArticleEntry& a) { a.updated = read_date(r, n); }},
    {"outlet", [](ConfigReader&, const YAML::Node& n, ArticleEntry& a) { a.outlet = n.Scalar(); }},
    {"url", [](ConfigReader&, const YAML::Node& n, ArticleEntry& a) { a.url = n.Scalar(); }},
    {"title", [](ConfigReader&, const YAML::Node& n, ArticleEntry& a) { a.title = n.Scalar(); }},
    {"language",
     [](ConfigReader&, const YAML::Node& n, ArticleEntry& a) { a.language = n.Scalar(); }},
    {"role",
     [](ConfigReader& r, const YAML::Node& n, ArticleEntry& a) { a.role = read_role(r, n); }},
};

std::vector<std::string> key_names() {
  std::vector<std::string> names;
  for (const Key& key : keys) names.emplace_back(key.name);
  return names;
}

ArticleEntry ConfigReader::read_article(const YAML::Node& node) {
  ArticleEntry article;
  if (node.IsNull() || !expect_map(node, "an article")) return article;
  for (const auto& entry : node) {
    const auto* key = std::ranges::find_if(keys, [&](const Key& known) {
      return entry.first.IsScalar() && entry.first.Scalar() == known.name;
    });
    if (key == std::end(keys)) {
      unknown_key(entry.first, key_names());
    } else if (!entry.second.IsScalar()) {
      fail(entry.second.Mark(), "wrong-type",
           std::string("\"") + key->name + "\" must be one value", {});
    } else {
      key->read(*this, entry.second, article);
    }
  }
  return article;
}

ArticleEntries ConfigReader::read(const YAML::Node& root) {
  ArticleEntries articles;
  if (root.IsNull() || !expect_map(root, "concord.yaml")) return articles;
  for (const auto& entry : root) {
    if (!entry.first.IsScalar() || entry.first.Scalar() != "articles") {
      unknown_key(entry.first, {"articles"});
    } else if (!entry.second.IsNull() && expect_map(entry.second, "\"articles\"")) {
      for (const auto& article : entry.second) {
        if (!article.first.IsScalar()) continue;
        const std::filesystem::path path(article.first.Scalar());
        const auto [place, added] =
            articles.emplace(path.lexically_normal().generic_string(), ArticleEntry{});
        if (!added) {
          fail(article.first.Mark(), "duplicate-key",
               "the article \"" + place->first + "\" is given twice", "keep one of them",
               article.first.Scalar().size());
        }
        place->second = read_article(article.second);
      }
    }
  }
  return articles;
}

}  // namespace

ArticleEntries read_config(const std::string& path, const std::string& yaml,
                           text::Diagnostics& diagnostics) {
  ConfigReader reader(path, yaml, diagnostics);
  try {
    return reader.read(YAML::Load(yaml));
  } catch (const YAML::Exception& e) {
    reader.fail(e.mark, "broken-yaml", "not valid YAML: " + e.msg, {});
    return {};
  }
}

}  // namespace concord::story
