#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "read/document.h"
#include "story/config_file.h"
#include "story/tree.h"
#include "text/diagnostic.h"

namespace concord::story {

inline constexpr const char* config_name = "concord.yaml";
inline constexpr const char* facts_name = "facts.yaml";

// A concord.yaml with those it extends.
struct Configuration {
  struct Layer {
    std::string path;    // as the user would name it
    std::string folder;  // absolute: what paths in it are relative to
    ConfigFile file;
  };
  std::vector<Layer> layers;  // what is extended first, the file itself last: the later wins

  [[nodiscard]] const std::string& folder() const { return layers.back().folder; }
  [[nodiscard]] const std::string& path() const { return layers.back().path; }
  // Of all layers: the last word of each, and all lists one after the other.
  [[nodiscard]] Settings settings() const;
};

// The concord.yaml files that speak of some articles, each read once. They are found from each
// article upward, never from the working directory; the nearest wins whole.
class Configs {
 public:
  Configs(Tree tree, text::Diagnostics& diagnostics);

  // What the nearest file says of an article; null when there is none.
  const Configuration* nearest(const std::string& article);
  // All files above an article, the nearest first.
  const std::vector<const Configuration*>& chain(const std::string& article);

  // Metadata that wins over what the article says of itself.
  void apply(read::Document& document);
  [[nodiscard]] ArticleEntry entry(const std::string& article);
  // Whether a rule's claims are not wanted from an article.
  bool is_disabled(const std::string& article, const std::string& rule);
  bool is_excluded(const std::string& article);
  // Of the files that were read until now: what they disable and none of these ids is meant by.
  void warn_of_unknown_rules(const std::vector<std::string>& ids);

  // The facts that are pinned for some articles: of their configurations, the files those name, and
  // the nearest facts.yaml above each, no farther than the nearest concord.yaml or the root of the
  // repository. By path, each file once.
  std::vector<FactFile> facts(const std::vector<std::string>& articles);

  // Every file that was read, for those who watch: as the user would name it.
  [[nodiscard]] std::vector<std::string> files() const;

 private:
  // `folder`: absolute.
  const std::vector<const Configuration*>& chain_from(const std::string& folder,
                                                      const std::string& article);
  const Configuration* load(const std::string& path, bool relative);
  void load_layers(const Named& named, const std::string& path, bool relative,
                   std::vector<std::string>& open, Configuration& made);
  void drop_missing(ConfigFile& file, const std::string& folder);
  std::string nearest_facts(const std::string& article);

  Tree tree_;
  text::Diagnostics& diagnostics_;
  std::map<std::string, std::unique_ptr<const Configuration>> loaded_;  // by absolute path
  std::map<std::string, std::vector<const Configuration*>> chains_;     // by folder
  std::string last_folder_;  // as it was named, of the article asked for last
  const std::vector<const Configuration*>* last_ = nullptr;  // its chain
  std::set<std::string> files_;
};

// Whether an id of a rule is meant by a pattern: itself, or with "*" for any letters.
bool names_rule(const std::string& pattern, const std::string& rule);

// An absolute path without "." and "..", and how a person would name it: relative to the working
// directory where the article was named so.
std::string absolute_path(const std::string& path);
std::string shown_path(const std::string& absolute, bool relative);
// Of an absolute path, seen from a folder: "a/b.txt"; begins with ".." outside of it.
std::string relative_to(const std::string& folder, const std::string& absolute);

}  // namespace concord::story
