#include "cli/watched.h"

#include <filesystem>

#include "cli/settings.h"
#include "rule/folder.h"
#include "rule/load.h"
#include "story/story.h"

namespace concord::cli {

namespace {

namespace fs = std::filesystem;

using Paths = std::set<std::string>;

story::Stamps stamps(const Paths& paths) {
  return story::stamps_of({paths.begin(), paths.end()});
}

story::Stamps again(const story::Stamps& before) {
  Paths paths;
  for (const auto& [path, stamp] : before) paths.insert(path);
  return stamps(paths);
}

// A folder and those beneath it, hidden ones left out as they are for articles.
void add_folders(const std::string& folder, Paths& folders) {
  folders.insert(folder);
  std::error_code error;
  fs::recursive_directory_iterator at(folder, error);
  for (const fs::recursive_directory_iterator end; !error && at != end; at.increment(error)) {
    std::error_code ignored;
    if (!at->is_directory(ignored)) continue;
    if (at->path().filename().string().starts_with('.')) {
      at.disable_recursion_pending();
    } else {
      folders.insert(at->path().generic_string());
    }
  }
}

void add_rules(const std::string& folder, Paths& files, Paths& folders) {
  add_folders(folder, folders);
  text::Diagnostics told_by_the_run;
  for (std::string& file : rule::find_rule_files(folder, told_by_the_run)) {
    files.insert(std::move(file));
  }
}

// The configurations and files of facts that there are above an article, or could be.
void add_candidates(const std::string& article, Paths& files) {
  for (fs::path at = fs::path(story::absolute_path(article)).parent_path();;
       at = at.parent_path()) {
    for (const char* name : {story::config_name, story::facts_name}) {
      const bool relative = !fs::path(article).is_absolute();
      files.insert(story::shown_path((at / name).generic_string(), relative));
    }
    if (at == at.parent_path()) return;
  }
}

}  // namespace

Watched find_watched(const Options& options) {
  text::Diagnostics told_by_the_run;
  story::Configs configs(story::disk(), told_by_the_run);
  const auto stories = story::find_stories(request_of(options), configs, told_by_the_run);
  Paths articles;
  Paths others;
  Paths folders;
  for (const story::Story& story : stories) {
    articles.insert(story.paths.begin(), story.paths.end());
    configs.facts(story.paths);
    const std::string baseline = settings_of(story, configs, options).baseline;
    if (!baseline.empty()) others.insert(baseline);
  }
  for (const std::string& operand : options.operands) {
    std::error_code error;
    if (fs::is_directory(operand, error))
      add_folders(operand, folders);
    else
      articles.insert(operand);  // it may be there by and by
  }
  Paths parents;
  for (const std::string& article : articles) {
    const fs::path folder = fs::path(article).parent_path();
    if (parents.insert(folder.generic_string()).second) add_candidates(article, others);
    if (options.expand) folders.insert(folder.empty() ? "." : folder.generic_string());
  }
  for (const std::string& file : configs.files()) others.insert(file);
  const std::vector<std::string> packs = rule_folders(stories, configs, options);
  for (const std::string& pack : packs) add_rules(pack, others, folders);
  for (std::string& file : rule::find_imported_files(packs)) others.insert(std::move(file));
  return {stamps(articles), stamps(others), stamps(folders)};
}

Watched look_again(const Watched& before) {
  return {again(before.articles), again(before.others), again(before.folders)};
}

}  // namespace concord::cli
