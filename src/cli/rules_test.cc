#include "cli/rules_test.h"

#include <fmt/format.h>

#include "cli/help.h"
#include "cli/parallel.h"
#include "cli/rules_choice.h"
#include "cli/rules_gold.h"
#include "cli/rules_update.h"
#include "rule/load.h"

namespace concord::cli {

namespace {

using Outcome = ExampleResult::Outcome;

std::string complaint_line(const Case& one) {
  const bool gap = one.result.outcome == Outcome::known_gap;
  const std::string line =
      fmt::format("{}:{}:{}: {}: {}: {}\n  in \"{}\"\n", one.rule->file, one.example->where.line,
                  one.example->where.column, gap ? "known gap" : "failed", one.rule->id,
                  one.result.complaint, one.example->text);
  return one.result.hint.empty() ? line : line + fmt::format("  = {}\n", one.result.hint);
}

struct Told {
  std::string text;
  std::size_t failed = 0;
};

Told tell(const std::vector<Case>& cases) {
  Told told;
  std::size_t gaps = 0;
  for (const Case& one : cases) {
    if (one.result.outcome == Outcome::passed) continue;
    ++(one.result.outcome == Outcome::failed ? told.failed : gaps);
    told.text += complaint_line(one);
  }
  told.text += fmt::format("{} example{}: {} passed, {} failed, {} known gap{}\n", cases.size(),
                           cases.size() == 1 ? "" : "s", cases.size() - told.failed - gaps,
                           told.failed, gaps, gaps == 1 ? "" : "s");
  return told;
}

}  // namespace

std::vector<Case> run_examples(const rule::RuleBook& rules, const Options& options,
                               text::Diagnostics& diagnostics) {
  const Toolbox toolbox(rules);
  std::vector<Case> cases;
  for (const rule::Rule* rule : choose_rules(rules, options, diagnostics)) {
    for (const rule::Example& example : rule->examples) cases.push_back({rule, &example, {}});
  }
  for_each_index(cases.size(), options.threads, [&](std::size_t i, std::size_t) {
    cases[i].result = run_example(*cases[i].rule, *cases[i].example, toolbox);
  });
  return cases;
}

Status test_rules(const Options& options, Streams& streams) {
  if (!options.gold.empty()) return test_against_gold(options, streams);
  text::Diagnostics diagnostics;
  rule::RuleBook rules = rule::load_rules(options.rules, diagnostics);
  std::vector<Case> cases = run_examples(rules, options, diagnostics);
  std::string rewritten;
  if (options.update) {
    // A file with mistakes is not touched: who mends it sees what it says now.
    if (!diagnostics.has_errors()) rewritten = update_examples(cases, options, diagnostics);
    if (!rewritten.empty()) {
      rules = rule::load_rules(options.rules, diagnostics);
      cases = run_examples(rules, options, diagnostics);
    }
  }
  const Told told = tell(cases);
  const Status printed = print(rewritten + told.text, options, streams);
  const Status status = told.failed > 0 ? Status::found : printed;
  return finish(status, diagnostics, options, streams);
}

}  // namespace concord::cli
