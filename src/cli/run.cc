#include "cli/run.h"

#include <algorithm>
#include <iterator>
#include <ostream>

#include "cli/article.h"
#include "cli/parallel.h"
#include "cli/write_report.h"
#include "diff/diff.h"
#include "match/match.h"
#include "normalize/normalize.h"
#include "report/report.h"
#include "rule/load.h"
#include "story/story.h"

namespace concord::cli {

namespace {

// What one article says. Its tokens and matches are gone when this returns: a story keeps only claims.
std::vector<normalize::Claim> claims_of(std::size_t index, const read::Document& document,
                                        const Toolbox& toolbox, text::Diagnostics& diagnostics) {
  const match::Matches matches = match::match(document, toolbox.rules, diagnostics);
  return normalize::read_claims(static_cast<std::uint32_t>(index), document, matches,
                                toolbox.language);
}

std::vector<normalize::Claim> all_claims(const std::vector<read::Document>& documents,
                                         const Toolbox& toolbox, std::uint32_t threads,
                                         text::Diagnostics& diagnostics) {
  std::vector<std::vector<normalize::Claim>> by_article(documents.size());
  std::vector<text::Diagnostics> complaints(documents.size());
  for_each_index(documents.size(), threads, [&](std::size_t i) {
    by_article[i] = claims_of(i, documents[i], toolbox, complaints[i]);
  });
  std::vector<normalize::Claim> claims;
  std::size_t total = 0;
  for (const auto& of_article : by_article) total += of_article.size();
  claims.reserve(total);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    add_all(diagnostics, complaints[i]);
    std::move(by_article[i].begin(), by_article[i].end(), std::back_inserter(claims));
  }
  return claims;
}

// The line of stages for one story; each hands on what the next one needs.
report::StoryReport check_story(const story::Story& story, const Toolbox& toolbox,
                                const Options& options, text::Diagnostics& diagnostics) {
  report::StoryReport result;
  result.name = story.name;
  result.documents = read_articles(story.paths, toolbox, options.threads, diagnostics);
  story::Config config;
  for (read::Document& document : result.documents) config.apply(document, diagnostics);
  result.claims = all_claims(result.documents, toolbox, options.threads, diagnostics);
  if (options.no_open_claims) {
    std::erase_if(result.claims, [](const normalize::Claim& claim) { return claim.fact.empty(); });
  }
  normalize::unify_names(result.claims, toolbox.language);
  result.findings = diff::diff(result.claims);
  normalize::drop_contexts(result.claims);
  return result;
}

bool fails(const report::Report& report, const std::string& fail_on) {
  const auto counts = [&](const diff::Finding& finding) {
    if (fail_on == "never") return false;
    if (finding.verdict == diff::Verdict::conflict) return true;
    return fail_on == "single-source" && finding.verdict == diff::Verdict::single_source;
  };
  return std::any_of(report.stories.begin(), report.stories.end(), [&](const auto& story) {
    return std::any_of(story.findings.begin(), story.findings.end(), counts);
  });
}

}  // namespace

Status check(const Options& options, Streams& streams) {
  text::Diagnostics diagnostics;
  const rule::RuleSet rules = rule::load_rules(options.rules, diagnostics);
  const Toolbox toolbox(rules);
  report::Report report;
  report.rules = &rules;
  report.version = CONCORD_VERSION;
  report.homepage = CONCORD_HOMEPAGE;
  report.repository = {options.repository, options.revision};
  for (const story::Story& story : story::find_stories(options.operands, diagnostics)) {
    report.stories.push_back(check_story(story, toolbox, options, diagnostics));
  }
  diagnostics.sort();
  report.diagnostics = &diagnostics;
  text::Diagnostics of_writing;
  write_report(report, options, streams, of_writing);
  add_all(diagnostics, of_writing);
  print_diagnostics(diagnostics, options, streams);
  if (diagnostics.has_errors()) return Status::trouble;
  return fails(report, options.fail_on) ? Status::found : Status::clean;
}

void print_diagnostics(text::Diagnostics& diagnostics, const Options& options, Streams& streams) {
  diagnostics.sort();
  const bool color = use_color(options.color, streams.terminal, streams.terminal.errors);
  for (const text::Diagnostic& diagnostic : diagnostics.items()) {
    if (options.quiet && diagnostic.severity == text::Severity::warning) continue;
    std::string text = text::render(diagnostic, color);
    if (!text.ends_with('\n')) text += '\n';
    streams.err << text;
  }
  streams.err.flush();
}

}  // namespace concord::cli
