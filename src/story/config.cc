#include <filesystem>
#include <system_error>

#include "read/read.h"
#include "story/config_file.h"
#include "story/story.h"

namespace concord::story {
namespace {

namespace fs = std::filesystem;

constexpr const char* config_name = "concord.yaml";
constexpr std::uint64_t largest_config = 4U << 20;  // bytes

template <typename Field, typename Given>
void take(Field& field, const Given& given) {
  if (given) field = *given;
}

// The nearest configuration: in the folder or above it; empty when there is none.
fs::path find_config(const fs::path& folder) {
  std::error_code error;
  for (fs::path at = folder;; at = at.parent_path()) {
    if (fs::exists(at / config_name, error)) return at / config_name;
    if (at == at.parent_path()) return {};
  }
}

fs::path absolute(const std::string& path) {
  std::error_code error;
  return fs::absolute(path, error).lexically_normal();
}

// How a person here would name the file: as the article was named, relative or not.
std::string shown_path(const fs::path& config, const std::string& article) {
  if (fs::path(article).is_absolute()) return config.generic_string();
  std::error_code error;
  const fs::path relative = config.lexically_proximate(fs::current_path(error));
  return error ? config.generic_string() : relative.generic_string();
}

}  // namespace

struct Config::File {
  fs::path folder;
  ArticleEntries articles;
};

void Config::apply(read::Document& document, text::Diagnostics& diagnostics) {
  const fs::path article = absolute(document.path);
  const fs::path path = find_config(article.parent_path());
  if (path.empty()) return;
  auto [place, fresh] = files_.try_emplace(path.generic_string());
  if (fresh) {
    const std::string shown = shown_path(path, document.path);
    const auto yaml = read::read_file(path.string(), largest_config, diagnostics);
    auto file = std::make_shared<File>(File{path.parent_path(), {}});
    if (yaml) file->articles = read_config(shown, *yaml, diagnostics);
    place->second = std::move(file);
  }
  const File& file = *place->second;
  const auto entry = file.articles.find(article.lexically_relative(file.folder).generic_string());
  if (entry == file.articles.end()) return;

  const ArticleEntry& given = entry->second;
  read::Metadata& metadata = document.metadata;
  take(metadata.published, given.published);
  take(metadata.updated, given.updated);
  take(metadata.outlet, given.outlet);
  take(metadata.url, given.url);
  take(metadata.title, given.title);
  take(metadata.language, given.language);
  take(metadata.role, given.role);
}

}  // namespace concord::story
