#include "story/articles.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "text/utf8.h"

namespace concord::story {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 7> article_extensions = {
    ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"};

bool is_hidden(const fs::path& path) {
  return path.filename().string().starts_with('.');
}

bool is_markdown(std::string_view extension) {
  return extension == ".md" || extension == ".markdown";
}

// Whether concord wrote it, in an earlier run.
bool is_report(const fs::path& path) {
  std::array<char, report_mark.size()> head{};
  std::ifstream file(path, std::ios::binary);
  file.read(head.data(), head.size());
  return std::string_view(head.data(), static_cast<std::size_t>(file.gcount())) == report_mark;
}

// Whether a file found in a directory is an article. A file that is named is one, whatever its
// name.
bool has_name_of_article(const fs::path& path) {
  const std::string name = text::fold(path.filename().string());
  const std::string extension = text::fold(path.extension().string());
  const bool known = std::ranges::find(article_extensions, extension) != article_extensions.end();
  return known && !is_hidden(path) && !name.starts_with("readme");
}

bool is_article(const fs::path& path) {
  if (!has_name_of_article(path)) return false;
  return !is_markdown(text::fold(path.extension().string())) || !is_report(path);
}

// Of a folder the other articles are checked.
text::Diagnostic lost_by(text::Diagnostic diagnostic) {
  diagnostic.severity = text::Severity::warning;
  diagnostic.loses = true;
  return diagnostic;
}

}  // namespace

text::Diagnostic broken_link(const fs::path& path) {
  std::error_code error;
  const std::string target = fs::read_symlink(path, error).generic_string();
  return text::mistake_in(path.generic_string(), "broken-link",
                          "this is a broken link: there is no \"" + target + "\"",
                          "let it lead to a file, or take it away");
}

std::string identity(const std::string& path) {
  std::error_code error;
  // Made absolute first: what is not there stays as it is named.
  const fs::path canonical = fs::weakly_canonical(fs::absolute(path, error), error);
  return error ? fs::path(path).lexically_normal().generic_string() : canonical.generic_string();
}

Walk::Walk(text::Diagnostics& diagnostics, const std::vector<std::string>& left_out)
    : diagnostics_(diagnostics) {
  for (const std::string& path : left_out) left_out_.insert(identity(path));
}

bool Walk::is_left_out(const fs::path& path) const {
  return !left_out_.empty() && left_out_.contains(identity(path.generic_string()));
}

bool Walk::was_entered(const std::string& folder) const {
  return entered_.contains(identity(folder) + "/**");
}

std::vector<std::string> Walk::articles(const std::string& folder, bool beneath) {
  std::vector<std::string> found;
  std::vector<std::string> open = {folder};
  while (!open.empty()) {
    const std::string next = std::move(open.back());
    open.pop_back();
    // Links may lead back up: every directory is entered once.
    if (entered_.insert(identity(next) + (beneath ? "/**" : "")).second)
      list(next, beneath, open, found);
  }
  return found;
}

void Walk::list(const std::string& folder, bool beneath, std::vector<std::string>& open,
                std::vector<std::string>& found) {
  std::vector<std::string> folders;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    std::error_code kind_error;
    const fs::path name = at->path().filename();
    // What lies here is called "a.txt", not "./a.txt".
    const fs::path path = folder == "." ? name : fs::path(folder) / name;
    if (at->is_symlink(kind_error) && !at->exists(kind_error)) {
      if (has_name_of_article(path)) diagnostics_.add(lost_by(broken_link(path)));
    } else if (at->is_directory(kind_error)) {
      if (beneath && !is_hidden(path)) folders.push_back(path.generic_string());
    } else if (at->is_regular_file(kind_error) && is_article(path) && !is_left_out(path)) {
      found.push_back(path.generic_string());
    }
  }
  if (error) {
    unreadable_ = true;
    diagnostics_.add(text::mistake_in(folder, "unreadable-directory",
                                      "cannot list the directory: " + error.message(),
                                      "check its permissions"));
  }
  std::sort(folders.begin(), folders.end(), std::greater<>());
  open.insert(open.end(), folders.begin(), folders.end());
}

}  // namespace concord::story
