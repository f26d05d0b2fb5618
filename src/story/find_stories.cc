#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>

#include "story/articles.h"
#include "story/git.h"
#include "story/grouping.h"
#include "story/story.h"

namespace concord::story {
namespace {

namespace fs = std::filesystem;

text::Diagnostic missing(const fs::path& path) {
  std::error_code unknown;
  if (fs::is_symlink(fs::symlink_status(path, unknown))) return broken_link(path);
  std::vector<std::string> siblings;
  std::error_code error;
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    siblings.push_back(at->path().filename().string());
  }
  std::sort(siblings.begin(), siblings.end());
  const std::string near = text::did_you_mean(path.filename().string(), siblings);
  const std::string cure =
      near.empty() ? std::string("check the name; paths are relative to the working directory")
                   : "did you mean \"" + path.parent_path().append(near).generic_string() + "\"?";
  return text::mistake_in(path.generic_string(), "missing-path",
                          "there is no such file or directory", cure);
}

text::Diagnostic lone_draft(const std::string& path) {
  text::Diagnostic warning = text::mistake_in(
      path, "lone-draft", "the folders hold several stories, so this draft is compared with none",
      "name the folder of its story, or the articles");
  warning.severity = text::Severity::warning;
  return warning;
}

class Finder {
 public:
  Finder(const Request& request, Configs& configs, text::Diagnostics& diagnostics)
      : request_(request),
        configs_(configs),
        diagnostics_(diagnostics),
        walk_(diagnostics, request.written),
        surroundings_(ignored_, request.written) {}

  void add_argument(const std::string& argument) {
    std::error_code error;
    const fs::path path(argument);
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) {
      add_directory(path);
    } else if (fs::exists(status)) {
      (is_settings(path) ? settings_ : files_).push_back(path.generic_string());
    } else {
      diagnostics_.add(missing(path));
    }
  }

  std::vector<Story> finish() {
    tell_of_settings();
    std::vector<std::string> seeds;
    if (request_.expand) {
      seeds = with(files_, found_);
      for (const std::string& seed : seeds) add_surroundings(seed);
    }
    drop_strangers();
    const std::vector<std::string> all = once(request_.expand ? with(files_, found_) : found_);
    std::vector<Story> stories = group_articles(all, configs_, diagnostics_);
    if (request_.expand) {
      for (Story& story : stories) story.seeds = seeds_of(story, seeds);
      std::erase_if(stories, [](const Story& story) { return story.seeds.empty(); });
    } else if (!files_.empty()) {
      add_named(stories);
    }
    std::ranges::sort(stories, {}, [](const Story& s) { return std::tie(s.name, s.paths); });
    return stories;
  }

 private:
  // A shell that expands "*" names these too; they hold for the articles, and are none.
  static bool is_settings(const fs::path& path) {
    return path.filename() == config_name || path.filename() == facts_name;
  }

  // The files that were named are a story, but for drafts beside one folder: they belong to its story.
  void add_named(std::vector<Story>& stories) {
    const bool drafts = !stories.empty() && std::ranges::all_of(files_, [&](const auto& file) {
      return std::ranges::find(request_.drafts, file) != request_.drafts.end();
    });
    if (drafts && stories.size() == 1) {
      stories.front().paths = once(with(stories.front().paths, files_));
      return;
    }
    if (drafts) {
      for (const std::string& file : files_) diagnostics_.add(lone_draft(file));
    }
    Story named{*std::ranges::min_element(files_), once(files_), {}};
    named.whole = false;
    stories.push_back(std::move(named));
  }

  void tell_of_settings() {
    if (settings_.empty() || !files_.empty() || !roots_.empty()) return;
    for (const std::string& path : settings_) {
      diagnostics_.add(text::mistake_in(path, "no-article", "this holds for articles, and is none",
                                        "name the articles, or the folder they lie in"));
    }
  }

  static std::vector<std::string> with(std::vector<std::string> list,
                                       const std::vector<std::string>& more) {
    list.insert(list.end(), more.begin(), more.end());
    return list;
  }

  // Sorted; the same file under two names, or named twice, counts once.
  static std::vector<std::string> once(std::vector<std::string> paths) {
    std::sort(paths.begin(), paths.end());
    std::set<std::string> seen;
    std::erase_if(paths,
                  [&](const std::string& path) { return !seen.insert(identity(path)).second; });
    return paths;
  }

  void add_directory(const fs::path& path) {
    // Without a slash at its end, so that "story/" and "story" are one name.
    const fs::path plain = path.has_filename() ? path : path.parent_path();
    if (walk_.was_entered(plain.generic_string())) return;
    const auto found = walk_.articles(plain.generic_string(), true);
    roots_.push_back(plain.generic_string());
    found_.insert(found_.end(), found.begin(), found.end());
    if (!found.empty() || walk_.met_unreadable()) return;
    diagnostics_.add(text::mistake_in(
        path.generic_string(), "no-articles", "there are no articles in this directory",
        "articles end in .txt, .text, .md, .markdown, .html, .htm or .xhtml"));
  }

  // Where the rest of a seed's story may lie: beneath the configurations that tell stories apart,
  // else in its folder.
  void add_surroundings(const std::string& seed) {
    const bool relative = !fs::path(seed).is_absolute();
    bool by_config = false;
    for (const Configuration* configuration : configs_.chain(seed)) {
      if (!tells_stories(*configuration) && !names_its_story(seed, configs_)) continue;
      by_config = true;
      const std::string folder = shown_path(configuration->folder(), relative);
      roots_.push_back(folder);
      // Beneath the working directory too, names have no way up and down again in them.
      for (const std::string& path : surroundings_.articles(folder, true)) {
        found_.push_back(shown_path(absolute_path(path), relative));
      }
    }
    if (by_config) return;
    const fs::path folder = fs::path(seed).parent_path();
    const std::string name = folder.empty() ? std::string(".") : folder.generic_string();
    roots_.push_back(name);
    const auto found = surroundings_.articles(name, false);
    found_.insert(found_.end(), found.begin(), found.end());
  }

  // What the configuration excludes, and what git does not track where only that is wanted.
  void drop_strangers() {
    std::erase_if(found_, [&](const std::string& path) { return configs_.is_excluded(path); });
    if (!request_.tracked_only) return;
    std::set<std::string> tracked;
    std::set<std::string> asked;
    for (const std::string& root : roots_) {
      if (!asked.insert(identity(root)).second) continue;
      if (auto of_root = tracked_files(root, diagnostics_)) tracked.merge(*of_root);
    }
    std::erase_if(found_,
                  [&](const std::string& path) { return !tracked.contains(identity(path)); });
  }

  static std::vector<std::string> seeds_of(const Story& story,
                                           const std::vector<std::string>& seeds) {
    std::set<std::string> wanted;
    for (const std::string& seed : seeds) wanted.insert(identity(seed));
    std::vector<std::string> found;
    for (const std::string& path : story.paths) {
      if (wanted.contains(identity(path))) found.push_back(path);
    }
    return found;
  }

  const Request& request_;
  Configs& configs_;
  text::Diagnostics& diagnostics_;
  Walk walk_;
  text::Diagnostics ignored_;  // a folder that nobody named may be unreadable
  Walk surroundings_;
  std::vector<std::string> files_;     // named
  std::vector<std::string> settings_;  // named, and no articles
  std::vector<std::string> found_;     // beneath what was named
  std::vector<std::string> roots_;
};

}  // namespace

std::size_t articles_in(const std::vector<Story>& stories) {
  std::size_t articles = 0;
  for (const Story& story : stories) articles += story.paths.size();
  return articles;
}

std::vector<Story> find_stories(const Request& request, Configs& configs,
                                text::Diagnostics& diagnostics) {
  // Sorted first: which of two names of one directory is kept must not depend on their order.
  std::vector<std::string> sorted = request.operands;
  std::sort(sorted.begin(), sorted.end());
  Finder finder(request, configs, diagnostics);
  for (const std::string& argument : sorted) finder.add_argument(argument);
  return finder.finish();
}

}  // namespace concord::story
