#include "cli/show.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "cli/help.h"
#include "cli/settings.h"
#include "read/document.h"
#include "text/utf8.h"
#include "value/calendar.h"

namespace concord::cli {

namespace {

std::string files_text(const std::vector<story::Story>& stories, story::Configs& configs) {
  std::string text;
  for (const story::Story& story : stories) {
    text += fmt::format("{}{}\n", text.empty() ? "" : "\n", story.name);
    for (const std::string& path : story.paths) {
      const story::ArticleEntry entry = configs.entry(path);
      const bool is_seed = std::ranges::find(story.seeds, path) != story.seeds.end();
      std::string notes;
      if (entry.role && *entry.role != read::Role::source) {
        notes += "  " + read::role_names()[static_cast<std::size_t>(*entry.role)];
      }
      if (is_seed) notes += "  seed";
      text += fmt::format("  {}{}\n", text::on_one_line(path), notes);
    }
    for (const story::FactFile& facts : configs.facts(story.paths)) {
      text += fmt::format("  {}  facts\n", facts.path);
    }
  }
  return text;
}

std::string list(std::string_view key, const std::vector<std::string>& words) {
  return words.empty() ? "" : fmt::format("  {}: {}\n", key, fmt::join(words, ", "));
}

std::vector<std::string> texts(const std::vector<story::Named>& names) {
  std::vector<std::string> words;
  words.reserve(names.size());
  for (const story::Named& name : names) words.push_back(name.text);
  return words;
}

std::string configuration_text(const story::Configuration& configuration) {
  std::string text = configuration.path() + '\n';
  std::vector<std::string> bases;
  for (const story::Configuration::Layer& layer : configuration.layers) {
    if (&layer != &configuration.layers.back()) bases.push_back(layer.path);
  }
  text += list("extends", bases);
  const story::Settings settings = configuration.settings();
  if (settings.fail_on) text += fmt::format("  fail-on: {}\n", *settings.fail_on);
  if (settings.min_confidence) {
    text += fmt::format("  min-confidence: {}\n", *settings.min_confidence);
  }
  const auto plainly = [](const std::string& path) { return story::shown_path(path, true); };
  if (settings.baseline) text += fmt::format("  baseline: {}\n", plainly(settings.baseline->text));
  std::vector<std::string> rules = texts(settings.rules);
  std::ranges::transform(rules, rules.begin(), plainly);
  text += list("rules", rules);
  text += list("disable", texts(settings.disable));
  text += list("exclude", texts(settings.exclude));
  for (const story::Configuration::Layer& layer : configuration.layers) {
    for (const story::StoryEntry& story : layer.file.stories) {
      text += fmt::format("  story {}: {}\n", story.name, fmt::join(texts(story.files), ", "));
    }
    if (const std::size_t facts = layer.file.facts.facts.size(); facts > 0) {
      text += fmt::format("  facts: {} in {}\n", facts, layer.path);
    }
    text += list("facts", texts(layer.file.fact_files));
  }
  return text;
}

std::string entry_text(const story::ArticleEntry& entry) {
  std::string text;
  const auto add = [&](std::string_view key, const std::string& value) {
    text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", key, value);
  };
  const auto day = [](std::int64_t days) { return value::iso_day(days); };
  if (entry.published) add("published", day(*entry.published));
  if (entry.updated) add("updated", day(*entry.updated));
  if (entry.outlet) add("outlet", *entry.outlet);
  if (entry.url) add("url", *entry.url);
  if (entry.title) add("title", *entry.title);
  if (entry.language) add("language", *entry.language);
  if (entry.story) add("story", *entry.story);
  if (entry.role) add("role", read::role_names()[static_cast<std::size_t>(*entry.role)]);
  return text;
}

std::string config_text(const std::vector<story::Story>& stories, story::Configs& configs) {
  std::vector<const story::Configuration*> order;
  std::vector<std::string> articles;
  std::string without;
  for (const story::Story& story : stories) {
    for (const std::string& path : story.paths) {
      const story::Configuration* configuration = configs.nearest(path);
      if (configuration == nullptr) {
        without += fmt::format("  {}\n", path);
        continue;
      }
      auto at = std::ranges::find(order, configuration);
      if (at == order.end()) {
        order.push_back(configuration);
        articles.emplace_back();
        at = order.end() - 1;
      }
      const std::string given = entry_text(configs.entry(path));
      articles[static_cast<std::size_t>(at - order.begin())] +=
          given.empty() ? fmt::format("  {}\n", path) : fmt::format("  {}  ({})\n", path, given);
    }
  }
  std::string text;
  for (std::size_t i = 0; i < order.size(); ++i) {
    text += fmt::format("{}{}  counts for\n{}", text.empty() ? "" : "\n",
                        configuration_text(*order[i]), articles[i]);
  }
  if (!without.empty()) {
    text += fmt::format("{}no concord.yaml above\n{}", text.empty() ? "" : "\n", without);
  }
  return text;
}

}  // namespace

Status show(const std::vector<story::Story>& stories, story::Configs& configs,
            text::Diagnostics& diagnostics, const Options& options, Streams& streams) {
  std::string text;
  if (options.show_config) text += config_text(stories, configs);
  if (options.show_files) text += (text.empty() ? "" : "\n") + files_text(stories, configs);
  const Status printed = print(text, options, streams);
  print_diagnostics(diagnostics, options, streams);
  return diagnostics.has_errors() ? Status::trouble : printed;
}

}  // namespace concord::cli
