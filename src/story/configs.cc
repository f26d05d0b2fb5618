#include "story/configs.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace concord::story {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t largest_config = 4U << 20;  // bytes

template <typename Field, typename Given>
void take(Field& field, const Given& given) {
  if (given) field = *given;
}

// What is given of an article wins over what was there: an entry for more articles, or what it says of itself.
template <typename Fields>
void take_all(Fields& fields, const ArticleEntry& given) {
  take(fields.published, given.published);
  if (given.published) fields.published_minute = given.published_minute;
  take(fields.updated, given.updated);
  take(fields.outlet, given.outlet);
  take(fields.url, given.url);
  take(fields.title, given.title);
  take(fields.language, given.language);
  take(fields.story, given.story);
  take(fields.role, given.role);
}

template <typename List>
void append(List& to, const List& more) {
  to.insert(to.end(), more.begin(), more.end());
}

bool any_matches(const std::vector<Named>& globs, const std::string& path) {
  return std::ranges::any_of(globs,
                             [&](const Named& glob) { return Glob(glob.text).matches(path); });
}

text::Diagnostic directory_as_config(const std::string& path) {
  return text::mistake_in(path, "config-is-directory",
                          fmt::format("this is a folder: {} must be a file", config_name),
                          "rename the folder, or move the configuration into a file of that name");
}

}  // namespace

Settings Configuration::settings() const {
  Settings all;
  for (const Layer& layer : layers) {
    const Settings& one = layer.file.settings;
    if (one.fail_on) all.fail_on = one.fail_on;
    if (one.min_confidence) all.min_confidence = one.min_confidence;
    const auto in_folder = [&](Named named) {
      named.text = (fs::path(layer.folder) / named.text).lexically_normal().generic_string();
      return named;
    };
    if (one.baseline) all.baseline = in_folder(*one.baseline);
    for (const Named& folder : one.rules) all.rules.push_back(in_folder(folder));
    append(all.disable, one.disable);
    append(all.exclude, one.exclude);
  }
  return all;
}

Configs::Configs(Tree tree, text::Diagnostics& diagnostics)
    : tree_(std::move(tree)), diagnostics_(diagnostics) {}

const std::vector<const Configuration*>& Configs::chain(const std::string& article) {
  // Articles of one folder have one chain, and a run has many of them.
  const std::size_t name = article.rfind('/') + 1;
  const bool plain = name < article.size() && article[name] != '.';
  if (plain && last_ != nullptr && last_folder_ == article.substr(0, name)) return *last_;
  const fs::path start = fs::path(absolute_path(article)).parent_path();
  const auto& found = chain_from(start.generic_string(), article);
  if (plain) {
    last_folder_ = article.substr(0, name);
    last_ = &found;
  }
  return found;
}

const std::vector<const Configuration*>& Configs::chain_from(const std::string& folder,
                                                             const std::string& article) {
  const auto [place, fresh] = chains_.try_emplace(folder);
  if (!fresh) return place->second;
  const bool relative = !fs::path(article).is_absolute();
  for (fs::path at = folder;; at = at.parent_path()) {
    const std::string path = (at / config_name).generic_string();
    if (tree_.exists(path)) {
      if (const Configuration* found = load(path, relative)) place->second.push_back(found);
    }
    if (at == at.parent_path()) return place->second;
  }
}

const Configuration* Configs::nearest(const std::string& article) {
  const auto& above = chain(article);
  return above.empty() ? nullptr : above.front();
}

const Configuration* Configs::load(const std::string& path, bool relative) {
  const auto [place, fresh] = loaded_.try_emplace(path);
  if (!fresh) return place->second.get();
  auto made = std::make_unique<Configuration>();
  std::vector<std::string> open;
  load_layers({}, path, relative, open, *made);
  if (!made->layers.empty()) place->second = std::move(made);
  return place->second.get();
}

// `named` is the word that asked for the file; without text for one that was found.
void Configs::load_layers(const Named& named, const std::string& path, bool relative,
                          std::vector<std::string>& open, Configuration& made) {
  const std::string shown = shown_path(path, relative);
  std::error_code error;
  if (std::ranges::find(open, path) != open.end()) {
    diagnostics_.add(mistake_at(named, "cyclic-extends",
                                fmt::format("{} extends itself by this line", shown),
                                "take this line out, or the one that leads back here"));
    return;
  }
  if (!named.text.empty() && !tree_.exists(path)) {
    diagnostics_.add(mistake_at(named, "missing-config",
                                fmt::format("there is no file {} to extend", shown),
                                "paths are relative to the file that names them"));
    return;
  }
  files_.insert(shown);
  if (fs::is_directory(path, error)) return diagnostics_.add(directory_as_config(shown));
  const auto yaml = tree_.read(path, largest_config, diagnostics_);
  if (!yaml) return;
  ConfigFile file = read_config(shown, *yaml, diagnostics_);
  const fs::path folder = fs::path(path).parent_path();
  drop_missing(file, folder);
  open.push_back(path);
  for (const Named& base : file.extends) {
    const fs::path target = (folder / base.text).lexically_normal();
    load_layers(base, target.generic_string(), relative, open, made);
  }
  open.pop_back();
  made.layers.push_back({shown, folder.generic_string(), std::move(file)});
}

// Folders of rules and articles that a configuration names and that are not there. Nobody would notice a mistyped article: it would
// only lack its day.
void Configs::drop_missing(ConfigFile& file, const std::string& folder) {
  const auto exists = [&](const std::string& name) {
    return tree_.exists((fs::path(folder) / name).lexically_normal().generic_string());
  };
  std::erase_if(file.settings.rules, [&](const Named& rules) {
    if (exists(rules.text)) return false;
    diagnostics_.add(mistake_at(rules, "missing-rules",
                                fmt::format("there is no folder of rules \"{}\"", rules.text),
                                "paths are relative to the folder of this file"));
    return true;
  });
  const auto look = [&](const Named& pattern) {
    const bool exact = pattern.text.find_first_of("*?[{") == std::string::npos;
    if (!exact || exists(pattern.text)) return;
    text::Diagnostic d = mistake_at(
        pattern, "idle-pattern", fmt::format("there is no file or folder \"{}\"", pattern.text),
        fmt::format("paths are relative to the folder of this file: \"**/{}\" is one in any of its "
                    "folders; take it out if it is gone",
                    pattern.text));
    d.severity = text::Severity::warning;
    diagnostics_.add(std::move(d));
  };
  std::ranges::for_each(file.settings.exclude, look);
  for (const Override& some : file.overrides) std::ranges::for_each(some.files, look);
  for (const Named& article : file.named_articles) {
    if (exists(article.text)) continue;
    text::Diagnostic d = mistake_at(
        article, "missing-article", fmt::format("there is no article \"{}\"", article.text),
        "paths are relative to the folder of this file; take the entry out if it is gone");
    d.severity = text::Severity::warning;
    diagnostics_.add(std::move(d));
  }
}

ArticleEntry Configs::entry(const std::string& article) {
  ArticleEntry entry;
  const Configuration* configuration = nearest(article);
  if (configuration == nullptr) return entry;
  const std::string path = absolute_path(article);
  for (const Configuration::Layer& layer : configuration->layers) {
    const std::string relative = relative_to(layer.folder, path);
    for (const Override& some : layer.file.overrides) {
      if (any_matches(some.files, relative)) take_all(entry, some.given);
    }
    const auto own = layer.file.articles.find(relative);
    if (own != layer.file.articles.end()) take_all(entry, own->second);
  }
  return entry;
}

void Configs::apply(read::Document& document) {
  take_all(document.metadata, entry(document.path));
}

bool Configs::is_disabled(const std::string& article, const std::string& rule) {
  const Configuration* configuration = nearest(article);
  if (configuration == nullptr) return false;
  const std::string path = absolute_path(article);
  const auto means = [&](const Named& pattern) { return names_rule(pattern.text, rule); };
  return std::ranges::any_of(configuration->layers, [&](const Configuration::Layer& layer) {
    if (std::ranges::any_of(layer.file.settings.disable, means)) return true;
    return std::ranges::any_of(layer.file.overrides, [&](const Override& some) {
      return std::ranges::any_of(some.disable, means) &&
             any_matches(some.files, relative_to(layer.folder, path));
    });
  });
}

void Configs::warn_of_unknown_rules(const std::vector<std::string>& ids) {
  const auto look = [&](const Named& pattern) {
    const auto is_meant = [&](const std::string& id) { return names_rule(pattern.text, id); };
    if (std::ranges::any_of(ids, is_meant)) return;
    const std::string near = text::did_you_mean(pattern.text, ids);
    text::Diagnostic d = mistake_at(
        pattern, "unknown-rule", fmt::format("there is no rule \"{}\" to disable", pattern.text),
        near.empty() ? "concord rules list names them all; take the entry out if it is gone"
                     : fmt::format("did you mean \"{}\"?", near));
    d.severity = text::Severity::warning;
    diagnostics_.add(std::move(d));
  };
  for (const auto& [path, configuration] : loaded_) {
    if (configuration == nullptr) continue;
    for (const Configuration::Layer& layer : configuration->layers) {
      std::ranges::for_each(layer.file.settings.disable, look);
      for (const Override& some : layer.file.overrides) std::ranges::for_each(some.disable, look);
    }
  }
}

bool Configs::is_excluded(const std::string& article) {
  const Configuration* configuration = nearest(article);
  if (configuration == nullptr) return false;
  const std::string path = absolute_path(article);
  return std::ranges::any_of(configuration->layers, [&](const Configuration::Layer& layer) {
    return any_matches(layer.file.settings.exclude, relative_to(layer.folder, path));
  });
}

std::vector<std::string> Configs::files() const {
  return {files_.begin(), files_.end()};
}

// Empty when there is none.
std::string Configs::nearest_facts(const std::string& article) {
  for (fs::path at = fs::path(absolute_path(article)).parent_path();; at = at.parent_path()) {
    if (tree_.exists((at / facts_name).generic_string())) return (at / facts_name).generic_string();
    const bool ends = tree_.exists((at / config_name).generic_string()) ||
                      tree_.exists((at / ".git").generic_string());
    if (ends || at == at.parent_path()) return {};
  }
}

std::vector<FactFile> Configs::facts(const std::vector<std::string>& articles) {
  std::map<std::string, Named> wanted;  // absolute path, and the word that names it
  std::map<std::string, FactFile> found;
  for (const std::string& article : articles) {
    if (const Configuration* configuration = nearest(article)) {
      for (const Configuration::Layer& layer : configuration->layers) {
        if (!layer.file.facts.facts.empty()) found.emplace(layer.path, layer.file.facts);
        for (const Named& named : layer.file.fact_files) {
          const fs::path path = fs::path(layer.folder) / named.text;
          wanted.emplace(path.lexically_normal().generic_string(), named);
        }
      }
    }
    const std::string beside = nearest_facts(article);
    if (!beside.empty()) wanted.emplace(beside, Named{});
  }
  const bool relative = articles.empty() || !fs::path(articles.front()).is_absolute();
  for (const auto& [path, named] : wanted) {
    const std::string shown = shown_path(path, relative);
    files_.insert(shown);
    if (!named.text.empty() && !tree_.exists(path)) {
      diagnostics_.add(mistake_at(named, "missing-facts",
                                  fmt::format("there is no file {} with facts", shown),
                                  "paths are relative to the file that names them"));
      continue;
    }
    const auto yaml = tree_.read(path, largest_config, diagnostics_);
    if (yaml) found.emplace(shown, read_facts(shown, *yaml, diagnostics_));
  }
  std::vector<FactFile> files;
  files.reserve(found.size());
  for (auto& [path, file] : found) files.push_back(std::move(file));
  return files;
}

}  // namespace concord::story
