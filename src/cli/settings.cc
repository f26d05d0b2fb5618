#include "cli/settings.h"

#include <filesystem>
#include <set>

namespace concord::cli {

namespace {

story::Settings configured(const std::string& article, story::Configs& configs) {
  const story::Configuration* configuration = configs.nearest(article);
  return configuration == nullptr ? story::Settings{} : configuration->settings();
}

}  // namespace

RunSettings settings_of(const story::Story& story, story::Configs& configs,
                        const Options& options) {
  const story::Settings file = configured(story.paths.front(), configs);
  RunSettings settings;
  settings.fail_on =
      options.given.contains("fail-on") ? options.fail_on : file.fail_on.value_or(options.fail_on);
  settings.min_confidence = options.given.contains("min-confidence")
                                ? options.min_confidence
                                : file.min_confidence.value_or(options.min_confidence);
  settings.baseline = options.baseline;
  if (settings.baseline.empty() && file.baseline) {
    const bool relative = !std::filesystem::path(story.paths.front()).is_absolute();
    settings.baseline = story::shown_path(file.baseline->text, relative);
    settings.named_baseline = file.baseline;
  }
  return settings;
}

story::Request request_of(const Options& options) {
  return {options.operands, options.expand, options.tracked_only, options.drafts, options.written};
}

std::vector<std::string> rule_folders(const std::vector<story::Story>& stories,
                                      story::Configs& configs, const Options& options) {
  std::vector<std::string> folders = options.rules;
  std::set<std::string> seen;
  for (const std::string& folder : folders) seen.insert(story::absolute_path(folder));
  std::set<const story::Configuration*> met;
  for (const story::Story& story : stories) {
    for (const std::string& path : story.paths) {
      const story::Configuration* configuration = configs.nearest(path);
      if (configuration == nullptr || !met.insert(configuration).second) continue;
      const bool relative = !std::filesystem::path(path).is_absolute();
      for (const story::Named& folder : configuration->settings().rules) {
        if (!seen.insert(folder.text).second) continue;
        folders.push_back(story::shown_path(folder.text, relative));
      }
    }
  }
  return folders;
}

Options with_house_rules(const Options& options, text::Diagnostics& diagnostics) {
  story::Configs configs(story::disk(), diagnostics);
  story::Story here;
  here.paths = {story::config_name};
  Options with = options;
  with.rules = rule_folders({here}, configs, options);
  return with;
}

}  // namespace concord::cli
