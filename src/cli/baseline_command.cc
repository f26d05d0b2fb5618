#include "cli/baseline_command.h"

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <set>

#include "cli/by_content.h"
#include "cli/check_story.h"
#include "cli/help.h"
#include "cli/output.h"
#include "cli/settings.h"
#include "read/read.h"
#include "report/words.h"
#include "rule/load.h"
#include "sift/baseline.h"
#include "sift/ignores.h"

namespace concord::cli {

namespace {

using Conflicts = std::vector<std::pair<sift::Signature, std::uint32_t>>;

// All conflicts of a run that no comment speaks of, and the articles it read, relative to a folder.
struct Found {
  std::vector<sift::Signature> signatures;
  std::set<std::string> articles;
};

Found find_conflicts(const std::vector<story::Story>& stories, const Desk& desk,
                     const std::string& folder, text::Diagnostics& diagnostics) {
  Found found;
  for (const story::Story& story : stories) {
    report::StoryReport report = check_story(story, desk, diagnostics);
    const sift::Claims claims{report.documents, report.claims};
    sift::take_ignored(report.findings, claims);
    for (const diff::Finding& finding : report.findings) {
      if (finding.verdict != diff::Verdict::conflict) continue;
      found.signatures.push_back(sift::signature_of(finding, claims, folder));
    }
    for (const read::Document& document : report.documents) {
      found.articles.insert(story::relative_to(folder, story::absolute_path(document.path)));
    }
  }
  return found;
}

Conflicts counted(const std::vector<sift::Signature>& signatures) {
  std::map<sift::Signature, std::uint32_t> counts;
  for (const sift::Signature& signature : signatures) ++counts[signature];
  return {counts.begin(), counts.end()};
}

// What is still true of a baseline, and what this run did not look at: its articles are there, and
// none of them was read.
Conflicts pruned(sift::Baseline& baseline, const Found& found) {
  for (const sift::Signature& signature : found.signatures) baseline.known.take(signature);
  Conflicts kept = baseline.known.taken();
  for (auto& [signature, count] : baseline.known.left()) {
    bool elsewhere = true;
    for (const auto& [article, value] : signature.said) {
      std::error_code error;
      const bool exists =
          std::filesystem::exists(std::filesystem::path(baseline.folder) / article, error);
      elsewhere = elsewhere && exists && !found.articles.contains(article);
    }
    if (elsewhere) kept.emplace_back(std::move(signature), count);
  }
  return kept;
}

std::size_t size_of(const Conflicts& conflicts) {
  std::size_t size = 0;
  for (const auto& [signature, count] : conflicts) size += count;
  return size;
}

std::optional<Conflicts> prune(const std::string& path, const Found& found, std::size_t& before,
                               text::Diagnostics& diagnostics) {
  const auto content = read::read_file(path, largest_article, diagnostics);
  if (!content) return std::nullopt;
  auto baseline = sift::read_baseline(path, *content, diagnostics);
  if (!baseline) return std::nullopt;
  before = size_of(baseline->known.left());
  return pruned(*baseline, found);
}

}  // namespace

Status baseline(const Options& options, Streams& streams) {
  text::Diagnostics diagnostics;
  const story::Tree tree = story::disk();
  story::Configs configs(tree, diagnostics);
  auto stories = story::find_stories({options.operands}, configs, diagnostics);
  std::string path = options.baseline;
  if (path.empty() && !stories.empty()) {
    path = settings_of(stories.front(), configs, options).baseline;
  }
  const bool by_config = options.baseline.empty() && !path.empty();
  if (path.empty()) path = sift::baseline_name;
  const bool exists = tree.exists(path);
  if (exists && !options.prune) {
    diagnostics.add(
        text::mistake_in(path, "baseline-exists", "there is a baseline, and it only shrinks",
                         "--prune takes out what is mended; delete the file to begin anew"));
  } else if (!exists && options.prune) {
    diagnostics.add(text::mistake_in(path, "no-baseline", "there is no baseline to prune",
                                     "concord baseline PATH… writes one"));
  }
  if (diagnostics.has_errors()) {
    print_diagnostics(diagnostics, options, streams);
    return Status::trouble;
  }
  const rule::RuleBook rules =
      rule::load_rules(rule_folders(stories, configs, options), diagnostics);
  const Toolbox toolbox(rules);
  Progress progress(story::articles_in(stories), options, streams);
  const Desk desk{toolbox, options, configs, tree, &progress};
  if (options.by_content) stories = by_content(std::move(stories), desk);
  const std::string folder =
      std::filesystem::path(story::absolute_path(path)).parent_path().generic_string();
  const Found found = find_conflicts(stories, desk, folder, diagnostics);
  progress.finish();
  std::size_t before = 0;
  const auto conflicts = options.prune ? prune(path, found, before, diagnostics)
                                       : std::optional(counted(found.signatures));
  if (!diagnostics.has_errors() && conflicts) {
    const std::size_t now = size_of(*conflicts);
    constexpr std::string_view known = "known conflict";
    write_file(path, sift::write_baseline(*conflicts), diagnostics);
    const std::string text =
        options.prune
            ? fmt::format("{}: {} left of {}\n", path, now, report::count_of(before, known))
            : fmt::format("{}: {}\n", path, report::count_of(now, known));
    // A baseline that no configuration names is used by those runs alone that name it.
    const std::string hint =
        by_config || options.prune
            ? ""
            : fmt::format("leave them out with: concord check --baseline {}\n", path);
    if (!diagnostics.has_errors()) print(text + hint, options, streams);
  }
  print_diagnostics(diagnostics, options, streams);
  return diagnostics.has_errors() ? Status::trouble : Status::clean;
}

}  // namespace concord::cli
