#include "story/grouping.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <tuple>

#include "read/front_matter.h"
#include "story/articles.h"

namespace concord::story {
namespace {

namespace fs = std::filesystem;

// The beginning of a file, as far as front matter may reach; empty when it begins with none.
std::string head_of(const std::string& path) {
  constexpr std::size_t most = 4096;
  std::ifstream file(path, std::ios::binary);
  std::string head(most, '\0');
  file.read(head.data(), 3);
  if (file.gcount() < 3 || !head.starts_with("---")) return {};
  file.read(head.data() + 3, static_cast<std::streamsize>(most - 3));
  head.resize(3 + static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
  return head;
}

std::string story_named_by(const std::string& article, Configs& configs) {
  const ArticleEntry entry = configs.entry(article);
  return entry.story ? *entry.story : read::story_in_front_matter(head_of(article));
}

// A story of a configuration, with its patterns made once.
struct Claimant {
  const Configuration* configuration = nullptr;
  const Configuration::Layer* layer = nullptr;
  const StoryEntry* story = nullptr;
  std::vector<Glob> globs;
  std::vector<std::size_t> taken;  // articles that each pattern matched
};

// What makes two articles one story.
struct Key {
  enum class By { pattern, name, folder } by = By::folder;
  std::string scope;  // the configuration's folder
  std::string name;
  friend auto operator<=>(const Key&, const Key&) = default;
};

class Grouper {
 public:
  Grouper(Configs& configs, text::Diagnostics& diagnostics)
      : configs_(configs), diagnostics_(diagnostics) {}

  void add(const std::string& article) {
    std::vector<Claimant*> claims = claimants_of(article);
    if (claims.empty()) {
      add_unclaimed(article);
      return;
    }
    const Claimant& nearest = *claims.front();
    for (Claimant* claim : claims) {
      if (claim->configuration == nearest.configuration) {
        stories_[{Key::By::pattern, claim->layer->folder, claim->story->name}].push_back(article);
      } else {
        complain(article, nearest, *claim);
      }
    }
  }

  std::vector<Story> finish() {
    check_patterns();
    std::vector<Story> stories;
    for (auto& [key, paths] : stories_) {
      if (key.by == Key::By::name && paths.size() == 1) warn_of_one(key, paths.front());
      Story story{key.name, std::move(paths), {}};
      story.by_folder = key.by == Key::By::folder;
      stories.push_back(std::move(story));
    }
    return stories;
  }

 private:
  std::vector<Claimant>& claimants_in(const Configuration* configuration) {
    const auto [place, fresh] = claimants_.try_emplace(configuration->path());
    if (!fresh) return place->second;
    for (const Configuration::Layer& layer : configuration->layers) {
      for (const StoryEntry& story : layer.file.stories) {
        Claimant claimant{configuration, &layer, &story, {}, {}};
        for (const Named& glob : story.files) claimant.globs.emplace_back(glob.text);
        claimant.taken.resize(story.files.size(), 0);
        place->second.push_back(std::move(claimant));
      }
    }
    return place->second;
  }

  // The stories that claim an article, those of the nearest configuration first.
  std::vector<Claimant*> claimants_of(const std::string& article) {
    std::vector<Claimant*> claims;
    const std::string path = absolute_path(article);
    for (const Configuration* configuration : configs_.chain(article)) {
      for (Claimant& claimant : claimants_in(configuration)) {
        const std::string relative = relative_to(claimant.layer->folder, path);
        bool takes = false;
        for (std::size_t i = 0; i < claimant.globs.size(); ++i) {
          if (!claimant.globs[i].matches(relative)) continue;
          ++claimant.taken[i];
          takes = true;
        }
        if (takes) claims.push_back(&claimant);
      }
    }
    return claims;
  }

  void add_unclaimed(const std::string& article) {
    const std::string name = story_named_by(article, configs_);
    if (name.empty()) {
      const fs::path folder = fs::path(article).parent_path();
      const std::string shown = folder.empty() ? std::string(".") : folder.generic_string();
      stories_[{Key::By::folder, "", shown}].push_back(article);
      return;
    }
    const Configuration* configuration = configs_.nearest(article);
    const std::string scope = configuration == nullptr ? std::string() : configuration->folder();
    stories_[{Key::By::name, scope, name}].push_back(article);
  }

  void complain(const std::string& article, const Claimant& nearest, const Claimant& other) {
    const Named& pattern = other.story->files.front();
    if (!complained_.insert(article).second) return;
    diagnostics_.add(mistake_at(
        pattern, "two-configs",
        fmt::format("{} belongs to the story \"{}\" here and to \"{}\" in {}", article,
                    other.story->name, nearest.story->name, nearest.configuration->path()),
        "let one of the two configurations name it; the nearer one counted now"));
  }

  void warn_of_one(const Key& key, const std::string& article) {
    text::Diagnostic d;
    d.severity = text::Severity::warning;
    d.code = "story-of-one";
    d.file = article;
    d.message = fmt::format("this is the only article of the story \"{}\"", key.name);
    d.cure = "is the name written the same in the others, and are they among what is checked?";
    diagnostics_.add(std::move(d));
  }

  // Patterns without a file, and stories of one article. Only part of a configuration's articles may
  // be here: before anything is said, all of them are looked at.
  void check_patterns() {
    for (auto& [path, claimants] : claimants_) {
      for (Claimant& claimant : claimants) {
        std::size_t articles = 0;
        for (const std::size_t taken : claimant.taken) articles += taken;
        const bool idle = std::ranges::find(claimant.taken, 0U) != claimant.taken.end();
        if (idle || articles == 1) check_all_of(claimant);
      }
    }
  }

  void check_all_of(const Claimant& claimant) {
    const auto [place, fresh] = all_articles_.try_emplace(claimant.layer->folder);
    if (fresh) {
      text::Diagnostics ignored;
      place->second = Walk(ignored).articles(claimant.layer->folder, true);
      std::erase_if(place->second,
                    [&](const std::string& path) { return configs_.is_excluded(path); });
    }
    std::set<std::string> all;
    for (std::size_t i = 0; i < claimant.globs.size(); ++i) {
      bool found = false;
      for (const std::string& path : place->second) {
        if (!claimant.globs[i].matches(relative_to(claimant.layer->folder, path))) continue;
        found = true;
        all.insert(path);
      }
      if (!found) warn_of_none(claimant.story->files[i]);
    }
    if (all.size() == 1) {
      text::Diagnostic d = mistake_at(
          claimant.story->files.front(), "story-of-one",
          fmt::format("the story \"{}\" has one article: there is nothing to compare it with",
                      claimant.story->name),
          "add its sources, or widen the pattern");
      d.severity = text::Severity::warning;
      diagnostics_.add(std::move(d));
    }
  }

  void warn_of_none(const Named& pattern) {
    diagnostics_.add(mistake_at(pattern, "no-match",
                                fmt::format("no article matches \"{}\"", pattern.text),
                                "patterns are relative to the folder of this file; ** stands for "
                                "folders beneath folders"));
  }

  Configs& configs_;
  text::Diagnostics& diagnostics_;
  std::map<Key, std::vector<std::string>> stories_;
  std::map<std::string, std::vector<Claimant>> claimants_;  // by configuration
  std::map<std::string, std::vector<std::string>> all_articles_;
  std::set<std::string> complained_;
};

}  // namespace

bool tells_stories(const Configuration& configuration) {
  return std::ranges::any_of(configuration.layers, [](const Configuration::Layer& layer) {
    return !layer.file.stories.empty();
  });
}

bool names_its_story(const std::string& article, Configs& configs) {
  return !story_named_by(article, configs).empty();
}

std::vector<Story> group_articles(const std::vector<std::string>& articles, Configs& configs,
                                  text::Diagnostics& diagnostics) {
  Grouper grouper(configs, diagnostics);
  for (const std::string& article : articles) grouper.add(article);
  return grouper.finish();
}

}  // namespace concord::story
