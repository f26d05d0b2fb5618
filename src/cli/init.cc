#include "cli/init.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "cli/help.h"
#include "cli/look.h"
#include "cli/output.h"
#include "story/glob.h"

namespace concord::cli {

namespace {

namespace fs = std::filesystem;

// What the articles beneath a folder are, as far as their configuration goes.
struct Survey {
  std::size_t stories = 0;
  std::size_t by_content = 0;
  std::size_t articles = 0;
  std::vector<std::string> drafts;      // patterns
  std::vector<std::string> undated;     // relative to the folder
  std::vector<std::string> unreadable;  // likewise
  std::size_t facts = 0;
};

bool is_draft(const std::string& path) {
  const fs::path relative(path);
  return std::ranges::any_of(
      relative, [](const fs::path& part) { return part.string().starts_with("draft"); });
}

Survey survey(Look& look, const std::string& folder, const std::vector<read::Document>& documents) {
  Survey found;
  found.stories = look.stories().size();
  found.by_content = look.stories_by_content();
  bool drafts = false;
  for (const read::Document& document : documents) {
    const std::string path = story::relative_to(folder, story::absolute_path(document.path));
    if (document.metadata.role == read::Role::facts) {
      ++found.facts;
      continue;
    }
    ++found.articles;
    drafts = drafts || is_draft(path);
    if (!document.metadata.published) found.undated.push_back(path);
  }
  if (drafts) found.drafts = {"**/draft*"};
  std::ranges::sort(found.undated);
  return found;
}

// A scalar that YAML takes for a word whatever is in it.
std::string quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("''") : std::string(1, c);
  return out + '\'';
}

// The comment by which editors find the schema, where it is installed beside the program.
std::string schema_comment() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  const fs::path prefix = program.parent_path().parent_path();
  const fs::path schema = prefix / "share/concord/schemas/config.schema.json";
  if (error || !fs::exists(schema, error)) return "";
  return fmt::format("# yaml-language-server: $schema={}\n", schema.generic_string());
}

std::string config_of(const Survey& found) {
  constexpr std::size_t most_undated = 20;
  std::string text =
      schema_comment() +
      "# What concord should know of the articles here and in the folders beneath.\n\n"
      "# Each folder with articles is a story. Stories that lie in several folders have a name:\n"
      "# stories:\n"
      "#   bridge: [drafts/bridge.md, wires/bridge-*.txt]\n\n";
  if (!found.drafts.empty()) {
    text += "# Findings are told from the side of drafts.\noverrides:\n";
    text += fmt::format("  - {{files: [{}], role: draft}}\n\n", quoted(found.drafts.front()));
  }
  if (!found.unreadable.empty()) {
    text += "# These could not be read.\nexclude:\n";
    for (const std::string& path : found.unreadable) {
      text += fmt::format("  - {}\n", quoted(story::glob_of(path)));
    }
    text += '\n';
  }
  if (!found.undated.empty()) {
    text +=
        "# These say no day of their own, so their \"Tuesday\" is compared with nothing.\n"
        "# articles:\n";
    for (std::size_t i = 0; i < std::min(found.undated.size(), most_undated); ++i) {
      text += fmt::format("#   {}: {{published: 2026-04-08}}\n", quoted(found.undated[i]));
    }
    if (found.undated.size() > most_undated) {
      text += fmt::format("#   # and {} more\n", found.undated.size() - most_undated);
    }
    text += '\n';
  }
  return text +
         "# What you hold to be true; articles that say otherwise are in conflict with it.\n"
         "# facts:\n"
         "#   - {name: upload limit, value: 25 MB}\n\n"
         "# conflict, possible-conflict, single-source or never\n"
         "fail-on: conflict\n";
}

std::string count_of(std::size_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

std::string told(const std::string& path, const Survey& found) {
  std::string text = fmt::format("wrote {}\n", path);
  text += fmt::format("  {} in {}\n", count_of(found.articles, "article", "articles"),
                      count_of(found.stories, "story", "stories"));
  if (found.by_content > found.stories) {
    text += fmt::format("  by what they say they look like {} stories: concord check --auto\n",
                        found.by_content);
  }
  if (!found.drafts.empty()) text += "  drafts, by their names: **/draft*\n";
  if (!found.undated.empty()) {
    text += fmt::format("  {} without a day of their own: listed in it, for you to fill in\n",
                        count_of(found.undated.size(), "article", "articles"));
  }
  if (!found.unreadable.empty()) {
    text += fmt::format("  {} that cannot be read: left out by it\n",
                        count_of(found.unreadable.size(), "file", "files"));
  }
  if (found.facts > 0) text += "  pinned facts that hold for them\n";
  return text;
}

// The articles that could not be read; what was said of them is a warning then, for the configuration
// leaves them out.
std::vector<std::string> leave_out_unreadable(const Look& look, const std::string& folder,
                                              text::Diagnostics& diagnostics) {
  std::set<std::string> articles;
  for (const story::Story& story : look.stories()) {
    articles.insert(story.paths.begin(), story.paths.end());
  }
  std::set<std::string> left_out;
  text::Diagnostics told;
  for (text::Diagnostic diagnostic : diagnostics.items()) {
    const bool error = diagnostic.severity == text::Severity::error;
    if (error && articles.contains(diagnostic.file)) {
      diagnostic.severity = text::Severity::warning;
      left_out.insert(story::relative_to(folder, story::absolute_path(diagnostic.file)));
    }
    told.add(std::move(diagnostic));
  }
  diagnostics = std::move(told);
  return {left_out.begin(), left_out.end()};
}

}  // namespace

Status init(const Options& options, Streams& streams) {
  text::Diagnostics diagnostics;
  const std::string folder = options.operands.empty() ? "." : options.operands.front();
  const std::string path =
      (fs::path(folder) / story::config_name).lexically_normal().generic_string();
  Status printed = Status::clean;
  std::error_code error;
  if (fs::exists(path, error)) {
    diagnostics.add(text::mistake_in(path, "config-exists", "there is a configuration already",
                                     "--show-config of concord check prints what it says"));
  } else {
    Look look({{folder}}, options, diagnostics, &streams);
    std::vector<read::Document> documents;
    for (const story::Story& story : look.stories()) {
      report::StoryReport report = look.compare(story);
      std::ranges::move(report.documents, std::back_inserter(documents));
    }
    const std::string root = story::absolute_path(folder);
    const std::vector<std::string> unreadable = leave_out_unreadable(look, root, diagnostics);
    if (!diagnostics.has_errors()) {
      Survey found = survey(look, root, documents);
      found.unreadable = unreadable;
      if (write_file(path, config_of(found), diagnostics)) {
        printed = print(told(path, found), options, streams);
      }
    }
  }
  print_diagnostics(diagnostics, options, streams);
  return diagnostics.has_errors() ? Status::trouble : printed;
}

}  // namespace concord::cli
