#include "cli/run.h"

#include <algorithm>
#include <ostream>
#include <set>

#include "cli/article.h"
#include "cli/by_content.h"
#include "cli/check_story.h"
#include "cli/known.h"
#include "cli/settings.h"
#include "cli/show.h"
#include "cli/since.h"
#include "cli/statistics.h"
#include "cli/stopwatch.h"
#include "cli/watch.h"
#include "cli/write_report.h"
#include "normalize/open_claims.h"
#include "report/report.h"
#include "rule/load.h"
#include "story/articles.h"
#include "story/story.h"

namespace concord::cli {

namespace {

bool fails(const report::StoryReport& story, const std::string& fail_on) {
  return std::ranges::any_of(story.findings, [&](const diff::Finding& finding) {
    if (fail_on == "never") return false;
    if (finding.verdict == diff::Verdict::conflict) {
      const bool sure = !finding.possible && finding.severity == rule::Severity::error;
      return sure || fail_on != "conflict";
    }
    return fail_on == "single-source" && finding.verdict == diff::Verdict::single_source;
  });
}

// Nothing in it yet but who made it, and of what.
report::Report report_of(const rule::RuleBook& rules, const Options& options) {
  report::Report report;
  report.rules = &rules;
  report.version = CONCORD_VERSION;
  report.homepage = CONCORD_HOMEPAGE;
  report.repository = {options.repository, options.revision};
  return report;
}

// What reports name, and comments and configurations may.
std::vector<std::string> rule_ids(const rule::RuleBook& book) {
  std::vector<std::string> ids = normalize::open_rules();
  ids.emplace_back("pinned.fact");
  for (const rule::RuleSet& set : book.sets) {
    for (const rule::Rule& rule : set.rules) ids.push_back(rule.id);
    for (const rule::LeftOutRule& rule : set.left_out) ids.push_back(rule.id);
  }
  return ids;
}

// Whether a report would be written over an article of the run, which is told.
bool is_written_over(const std::vector<story::Story>& stories, const Options& options,
                     text::Diagnostics& diagnostics) {
  std::set<std::string> written;
  for (const Destination& one : options.destinations) {
    if (!one.file.empty()) written.insert(story::identity(one.file));
  }
  if (written.empty()) return false;
  bool over = false;
  for (const story::Story& story : stories) {
    for (const std::string& path : story.paths) {
      if (!written.contains(story::identity(path))) continue;
      over = true;
      diagnostics.add(text::mistake_in(path, "report-over-article",
                                       "the report would be written over this article",
                                       "name another file, outside of the folder"));
    }
  }
  return over;
}

// The rules of the run: those of its folders too, without what the options leave out.
rule::RuleBook load_rules(const std::vector<story::Story>& stories, story::Configs& configs,
                          const Options& options, text::Diagnostics& diagnostics) {
  rule::RuleBook rules = rule::load_rules(rule_folders(stories, configs, options), diagnostics);
  configs.warn_of_unknown_rules(rule_ids(rules));
  if (options.no_claim_rules) rule::drop_claim_rules(rules);
  return rules;
}

}  // namespace

Status check(const Options& options, Streams& streams) {
  const bool shows = options.show_files || options.show_config;
  return options.watch && !shows ? watch(options, streams) : check_now(options, streams);
}

Status check_now(const Options& options, Streams& streams, Remembered* remembered) {
  Stopwatch stopwatch;
  stopwatch.enter("stories");
  text::Diagnostics diagnostics;
  const story::Tree tree = story::disk();
  story::Configs configs(tree, diagnostics);
  std::vector<story::Story> stories =
      story::find_stories(request_of(options), configs, diagnostics);
  const bool shows = options.show_files || options.show_config;
  if (shows && !options.by_content) return show(stories, configs, diagnostics, options, streams);
  if (!shows && is_written_over(stories, options, diagnostics)) {
    print_diagnostics(diagnostics, options, streams);
    return Status::trouble;
  }
  stopwatch.enter("rules");
  const rule::RuleBook rules = load_rules(stories, configs, options, diagnostics);
  const std::vector<std::string> ids = rule_ids(rules);
  const Toolbox toolbox(rules);
  stopwatch.enter("stories");
  if (options.by_content) {
    Progress progress(story::articles_in(stories), options, streams);
    stories =
        by_content(std::move(stories), {toolbox, options, configs, tree, &progress, remembered});
  }
  if (shows) return show(stories, configs, diagnostics, options, streams);
  report::Report report = report_of(rules, options);
  std::optional<Earlier> earlier;
  if (!options.since.empty()) {
    earlier = look_back(stories, options, diagnostics);
    // A report of everything is not what was asked for.
    if (!earlier) {
      print_diagnostics(diagnostics, options, streams);
      return Status::trouble;
    }
  }
  Baselines baselines(options, configs, diagnostics);
  Progress progress(story::articles_in(stories), options, streams);
  bool failed = false;
  for (const story::Story& story : stories) {
    if (earlier && !has_changed(story, *earlier, configs)) continue;
    const Desk desk{toolbox, options, configs, tree, &progress, remembered, &stopwatch};
    report.stories.push_back(check_story(story, desk, diagnostics));
    stopwatch.enter("sift");
    const RunSettings settings = settings_of(story, configs, options);
    set_known_aside(report.stories.back(), story, baselines, ids, diagnostics);
    if (earlier) keep_what_is_new(report.stories.back(), story, desk, *earlier);
    failed = failed || fails(report.stories.back(), settings.fail_on);
  }
  progress.finish();
  stopwatch.enter("report");
  diagnostics.sort();
  report.diagnostics = &diagnostics;
  text::Diagnostics of_writing;
  write_report(report, options, streams, of_writing);
  add_all(diagnostics, of_writing);
  print_diagnostics(diagnostics, options, streams);
  if (options.statistics) streams.err << statistics_text(report) << stopwatch.text();
  if (diagnostics.has_errors()) return Status::trouble;
  return failed ? Status::found : Status::clean;
}

void print_diagnostics(text::Diagnostics& diagnostics, const Options& options, Streams& streams) {
  diagnostics.sort();
  const bool color = use_color(options.color, streams.terminal, streams.terminal.errors);
  for (const text::Diagnostic& diagnostic : diagnostics.items()) {
    const bool warns = diagnostic.severity == text::Severity::warning && !diagnostic.loses;
    if (options.quiet && warns) continue;
    std::string text = text::render(diagnostic, color);
    if (!text.ends_with('\n')) text += '\n';
    streams.err << text;
  }
  streams.err.flush();
}

}  // namespace concord::cli
