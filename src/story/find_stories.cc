#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <system_error>

#include "story/story.h"
#include "text/utf8.h"

namespace concord::story {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 7> article_extensions = {
    ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"};

text::Diagnostic problem(std::string code, const std::string& path, std::string message,
                         std::string cure) {
  text::Diagnostic d;
  d.code = std::move(code);
  d.file = path;
  d.message = std::move(message);
  d.cure = std::move(cure);
  return d;
}

bool is_hidden(const fs::path& path) {
  return path.filename().string().starts_with('.');
}

// Whether a file found in a directory is an article. A file that is named is one, whatever its
// name.
bool is_article(const fs::path& path) {
  const std::string name = text::fold(path.filename().string());
  const std::string extension = text::fold(path.extension().string());
  const bool known = std::ranges::find(article_extensions, extension) != article_extensions.end();
  return known && !is_hidden(path) && !name.starts_with("readme");
}

std::string identity(const fs::path& path) {
  std::error_code error;
  const fs::path canonical = fs::weakly_canonical(path, error);
  return error ? path.lexically_normal().generic_string() : canonical.generic_string();
}

// The same file under two names, or named twice, counts once.
Story make_story(std::string name, std::vector<std::string> paths) {
  std::sort(paths.begin(), paths.end());
  Story story{std::move(name), {}};
  std::set<std::string> seen;
  for (std::string& path : paths) {
    if (seen.insert(identity(path)).second) story.paths.push_back(std::move(path));
  }
  return story;
}

class Finder {
 public:
  explicit Finder(text::Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void add_argument(const std::string& argument) {
    std::error_code error;
    const fs::path path(argument);
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) {
      add_directory_argument(path);
    } else if (fs::exists(status)) {
      files_.push_back(path.generic_string());
    } else {
      diagnostics_.add(missing(path));
    }
  }

  std::vector<Story> finish() {
    if (!files_.empty()) {
      const std::string name = *std::ranges::min_element(files_);
      stories_.push_back(make_story(name, std::move(files_)));
    }
    std::ranges::sort(stories_, {}, [](const Story& s) { return std::tie(s.name, s.paths); });
    return std::move(stories_);
  }

 private:
  static text::Diagnostic missing(const fs::path& path) {
    std::vector<std::string> siblings;
    std::error_code error;
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
      siblings.push_back(at->path().filename().string());
    }
    std::sort(siblings.begin(), siblings.end());
    // A link that leads nowhere stands among them: its own name is no cure.
    std::erase(siblings, path.filename().string());
    const std::string near = text::did_you_mean(path.filename().string(), siblings);
    const std::string cure =
        near.empty() ? std::string("check the name; paths are relative to the working directory")
                     : "did you mean \"" + path.parent_path().append(near).generic_string() + "\"?";
    return problem("missing-path", path.generic_string(), "there is no such file or directory",
                   cure);
  }

  void add_directory_argument(const fs::path& path) {
    // Without a slash at its end, so that "story/" and "story" are one name.
    const fs::path plain = path.has_filename() ? path : path.parent_path();
    if (visited_.contains(identity(plain))) return;
    if (add_directory(plain) > 0 || unreadable_) return;
    diagnostics_.add(problem("no-articles", path.generic_string(),
                             "there are no articles in this directory",
                             "articles end in .txt, .text, .md, .markdown, .html, .htm or .xhtml"));
  }

  // Adds the stories of a directory and those beneath it; gives how many.
  std::size_t add_directory(const fs::path& root) {
    std::size_t found = 0;
    std::vector<fs::path> open = {root};
    while (!open.empty()) {
      const fs::path folder = std::move(open.back());
      open.pop_back();
      // Links may lead back up: every directory is entered once.
      if (!visited_.insert(identity(folder)).second) continue;
      std::vector<std::string> articles = list(folder, open);
      if (articles.empty()) continue;
      stories_.push_back(make_story(folder.generic_string(), std::move(articles)));
      ++found;
    }
    return found;
  }

  // Articles that lie in the folder itself; its subdirectories are added to `open`.
  std::vector<std::string> list(const fs::path& folder, std::vector<fs::path>& open) {
    std::vector<std::string> articles;
    std::vector<fs::path> folders;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
      std::error_code kind_error;
      const fs::path path = folder / at->path().filename();
      if (at->is_directory(kind_error)) {
        if (!is_hidden(path)) folders.push_back(path);
      } else if (at->is_regular_file(kind_error) && is_article(path)) {
        articles.push_back(path.generic_string());
      }
    }
    if (error) {
      unreadable_ = true;
      diagnostics_.add(problem("unreadable-directory", folder.generic_string(),
                               "cannot list the directory: " + error.message(),
                               "check its permissions"));
    }
    std::sort(folders.begin(), folders.end(), std::greater<>());
    open.insert(open.end(), folders.begin(), folders.end());
    return articles;
  }

  text::Diagnostics& diagnostics_;
  std::vector<std::string> files_;
  std::vector<Story> stories_;
  std::set<std::string> visited_;
  bool unreadable_ = false;
};

}  // namespace

std::vector<Story> find_stories(const std::vector<std::string>& arguments,
                                text::Diagnostics& diagnostics) {
  // Sorted first: which of two names of one directory is kept must not depend on their order.
  std::vector<std::string> sorted = arguments;
  std::sort(sorted.begin(), sorted.end());
  Finder finder(diagnostics);
  for (const std::string& argument : sorted) finder.add_argument(argument);
  return finder.finish();
}

}  // namespace concord::story
