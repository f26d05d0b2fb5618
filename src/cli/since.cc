#include "cli/since.h"

#include <algorithm>
#include <filesystem>

#include "sift/signature.h"
#include "story/articles.h"

namespace concord::cli {

std::optional<Earlier> look_back(const std::vector<story::Story>& stories, const Options& options,
                                 text::Diagnostics& diagnostics) {
  const std::string first = stories.empty() ? "." : stories.front().paths.front();
  const std::string folder =
      std::filesystem::path(story::absolute_path(first)).parent_path().generic_string();
  auto changes = story::changes_since(folder, options.since, diagnostics);
  if (!changes) return std::nullopt;
  story::Tree tree = story::tree_at(*changes);
  return Earlier{*std::move(changes), std::move(tree)};
}

bool has_changed(const story::Story& story, const Earlier& earlier, story::Configs& configs) {
  const auto changed = [&](const std::string& path) {
    return earlier.changes.changed.contains(story::identity(path));
  };
  if (std::ranges::any_of(story.paths, changed)) return true;
  for (const story::FactFile& facts : configs.facts(story.paths)) {
    if (changed(facts.path)) return true;
  }
  const story::Configuration* configuration = configs.nearest(story.paths.front());
  return configuration != nullptr &&
         std::ranges::any_of(configuration->layers, [&](const story::Configuration::Layer& layer) {
           return changed(layer.path);
         });
}

void keep_what_is_new(report::StoryReport& report, const story::Story& story, const Desk& desk,
                      const Earlier& earlier) {
  for (std::uint32_t i = 0; i < report.documents.size(); ++i) {
    const std::string path = story::identity(report.documents[i].path);
    if (earlier.changes.changed.contains(path)) report.changed.insert(i);
  }
  story::Story before = story;
  std::erase_if(before.paths, [&](const std::string& path) { return !earlier.tree.exists(path); });
  if (before.paths.empty()) return;
  text::Diagnostics ignored;
  story::Configs configs(earlier.tree, ignored);
  const Desk desk_then{desk.toolbox, desk.options, configs, earlier.tree};
  const report::StoryReport then = check_story(before, desk_then, ignored);
  sift::keep_new(report.findings, {report.documents, report.claims}, then.findings,
                 {then.documents, then.claims}, earlier.changes.root);
}

}  // namespace concord::cli
