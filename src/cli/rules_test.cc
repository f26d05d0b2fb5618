#include "cli/rules_test.h"

#include <fmt/format.h>

#include "cli/help.h"
#include "cli/pairs.h"
#include "cli/parallel.h"
#include "cli/rules_choice.h"
#include "cli/rules_gold.h"
#include "cli/rules_update.h"
#include "cli/settings.h"
#include "rule/load.h"
#include "text/utf8.h"

namespace concord::cli {

namespace {

using Outcome = ExampleResult::Outcome;

std::string complaint_line(const Case& one) {
  const bool gap = one.result.outcome == Outcome::known_gap;
  std::string lines =
      fmt::format("{}:{}:{}: {}: {}: {}\n  in {}\n", one.rule->file, one.example->where.line,
                  one.example->where.column, gap ? "known gap" : "failed", one.rule->id,
                  one.result.complaint, in_marks(one.example->text, 5));
  for (const std::string& line : one.result.trace) lines += fmt::format("  = {}\n", line);
  return lines;
}

struct Told {
  std::string text;
  std::size_t failed = 0;
};

// Two texts that are compared, with the rule they belong to.
struct PairCase {
  const rule::Rule* rule = nullptr;
  const rule::Pair* pair = nullptr;
  ExampleResult result;
};

std::vector<PairCase> run_pairs(const rule::RuleBook& rules, const Options& options) {
  text::Diagnostics told_before;  // operands that name nothing: the examples came first
  const Toolbox toolbox(rules);
  std::vector<PairCase> cases;
  for (const rule::Rule* rule : choose_rules(rules, options, told_before)) {
    for (const rule::Pair& pair : rule->pairs) cases.push_back({rule, &pair, {}});
  }
  for_each_index(cases.size(), options.threads, [&](std::size_t i, std::size_t) {
    cases[i].result = run_pair(*cases[i].rule, *cases[i].pair, toolbox);
  });
  return cases;
}

std::string complaint_line(const PairCase& one) {
  const bool gap = one.result.outcome == Outcome::known_gap;
  std::string lines =
      fmt::format("{}:{}:{}: {}: {}: {}\n  a {}\n  b {}\n", one.rule->file, one.pair->where.line,
                  one.pair->where.column, gap ? "known gap" : "failed", one.rule->id,
                  one.result.complaint, in_marks(one.pair->a, 4), in_marks(one.pair->b, 4));
  for (const std::string& line : one.result.trace) lines += fmt::format("  = {}\n", line);
  return lines;
}

Told tell(const std::vector<Case>& examples, const std::vector<PairCase>& pairs) {
  Told told;
  std::size_t gaps = 0;
  const auto add = [&](const auto& one) {
    if (one.result.outcome == Outcome::passed) return;
    ++(one.result.outcome == Outcome::failed ? told.failed : gaps);
    told.text += complaint_line(one);
  };
  for (const Case& one : examples) add(one);
  for (const PairCase& one : pairs) add(one);
  const std::size_t count = examples.size() + pairs.size();
  told.text += fmt::format("{} example{}: {} passed, {} failed, {} known gap{}\n", count,
                           count == 1 ? "" : "s", count - told.failed - gaps, told.failed, gaps,
                           gaps == 1 ? "" : "s");
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

Status test_rules(const Options& asked, Streams& streams) {
  if (!asked.gold.empty()) return test_against_gold(asked, streams);
  text::Diagnostics diagnostics;
  const Options options = with_house_rules(asked, diagnostics);
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
  if (cases.empty() && diagnostics.has_errors()) {
    return finish(Status::trouble, diagnostics, options, streams);
  }
  const Told told = tell(cases, run_pairs(rules, options));
  const Status printed = print(rewritten + text::harmless(told.text), options, streams);
  const Status status = told.failed > 0 ? Status::found : printed;
  return finish(status, diagnostics, options, streams);
}

}  // namespace concord::cli
