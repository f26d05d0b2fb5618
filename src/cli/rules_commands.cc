#include "cli/rules_commands.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "cli/describe_rule.h"
#include "cli/examples.h"
#include "cli/help.h"
#include "cli/parallel.h"
#include "rule/load.h"

namespace concord::cli {

namespace {

namespace fs = std::filesystem;

// Ends a command over rules: broken rule files are trouble whatever else came out.
Status finish(Status status, text::Diagnostics& diagnostics, const Options& options,
              Streams& streams) {
  print_diagnostics(diagnostics, options, streams);
  return diagnostics.has_errors() ? Status::trouble : status;
}

// The rule is there, but its own mistakes, told in the same run, keep it from being used.
void add_left_out_rule(const rule::LeftOutRule& rule, text::Diagnostics& diagnostics) {
  text::Diagnostic left_out;
  left_out.code = "faulty-rule";
  left_out.file = rule.file;
  left_out.where = rule.where;
  left_out.message = fmt::format("rule '{}' has mistakes and is left out", rule.id);
  left_out.cure = "mend the other mistakes told of it";
  diagnostics.add(left_out);
}

void add_unknown_rule(const std::string& id, const rule::RuleBook& rules,
                      text::Diagnostics& diagnostics) {
  std::vector<std::string> ids;
  for (const rule::RuleSet& set : rules.sets) {
    for (const rule::LeftOutRule& rule : set.left_out) {
      if (rule.id == id) return add_left_out_rule(rule, diagnostics);
      ids.push_back(rule.id);
    }
  }
  for (const rule::Rule* rule : rules.all()) ids.push_back(rule->id);
  const std::string nearest = text::did_you_mean(id, ids);
  text::Diagnostic unknown;
  unknown.code = "unknown-rule";
  unknown.message = fmt::format("there is no rule '{}'", id);
  unknown.cure = nearest.empty() ? "concord rules list names them all"
                                 : fmt::format("did you mean '{}'?", nearest);
  diagnostics.add(unknown);
}

// Prints one rule in the way `describe` does.
Status print_rule(const Options& options, Streams& streams,
                  std::string (*describe)(const rule::Rule&)) {
  text::Diagnostics diagnostics;
  const rule::RuleBook rules = rule::load_rules(options.rules, diagnostics);
  const std::string& id = options.operands.front();
  const rule::Rule* rule = rules.find(id);
  Status status = Status::clean;
  if (rule != nullptr) {
    status = print(describe(*rule), options, streams);
  } else {
    add_unknown_rule(id, rules, diagnostics);
  }
  return finish(status, diagnostics, options, streams);
}

// An example with the rule it belongs to, in the order they are tested and told.
struct Case {
  const rule::Rule* rule = nullptr;
  const rule::Example* example = nullptr;
  ExampleResult result;
};

// An operand names a rule, or the end of a rule file's path.
bool is_named(const rule::Rule& rule, const std::string& operand) {
  if (rule.id == operand) return true;
  const bool whole_names = rule.file.size() == operand.size() ||
                           (rule.file.size() > operand.size() &&
                            rule.file[rule.file.size() - operand.size() - 1] == '/');
  return rule.file.ends_with(operand) && whole_names;
}

// Whether the file was typed as it lies on disk, and no --rules folder holds it: its rules were
// never loaded, and "0 examples" would pass for success.
bool is_left_out(const std::string& file, const std::vector<std::string>& folders) {
  std::error_code ignored;
  if (!fs::exists(file, ignored)) return false;
  const std::string path = fs::weakly_canonical(file, ignored).generic_string();
  return std::none_of(folders.begin(), folders.end(), [&](const std::string& folder) {
    return path.starts_with(fs::weakly_canonical(folder, ignored).generic_string());
  });
}

void add_left_out(const std::string& file, text::Diagnostics& diagnostics) {
  const std::string folder = fs::path(file).parent_path().generic_string();
  text::Diagnostic left_out;
  left_out.code = "unknown-rule-file";
  left_out.file = file;
  left_out.message = "this file is not among the rules";
  left_out.cure = fmt::format("--rules {} adds its folder", folder.empty() ? "." : folder);
  diagnostics.add(left_out);
}

std::vector<Case> choose_cases(const rule::RuleBook& rules, const Options& options,
                               text::Diagnostics& diagnostics) {
  const std::vector<std::string>& operands = options.operands;
  const std::vector<const rule::Rule*> all = rules.all();
  std::vector<Case> cases;
  for (const std::string& operand : operands) {
    const bool known = std::any_of(
        all.begin(), all.end(), [&](const rule::Rule* rule) { return is_named(*rule, operand); });
    if (known) continue;
    if (!operand.ends_with(".yaml") && !operand.ends_with(".yml")) {
      add_unknown_rule(operand, rules, diagnostics);
    } else if (is_left_out(operand, options.rules)) {
      add_left_out(operand, diagnostics);
    }
  }
  for (const rule::Rule* rule : all) {
    const bool chosen = operands.empty() || std::any_of(operands.begin(), operands.end(),
                                                        [&](const std::string& operand) {
                                                          return is_named(*rule, operand);
                                                        });
    if (!chosen) continue;
    for (const rule::Example& example : rule->examples) cases.push_back({rule, &example, {}});
  }
  return cases;
}

std::string complaint_line(const Case& one) {
  const bool gap = one.result.outcome == ExampleResult::Outcome::known_gap;
  return fmt::format("{}:{}:{}: {}: {}: {}\n  in \"{}\"\n", one.rule->file, one.example->where.line,
                     one.example->where.column, gap ? "known gap" : "failed", one.rule->id,
                     one.result.complaint, one.example->text);
}

}  // namespace

Status list_rules(const Options& options, Streams& streams) {
  text::Diagnostics diagnostics;
  const rule::RuleBook rules = rule::load_rules(options.rules, diagnostics);
  const Status status = print(rule_table(rules), options, streams);
  return finish(status, diagnostics, options, streams);
}

Status show_rule(const Options& options, Streams& streams) {
  return print_rule(options, streams, show);
}

Status explain_rule(const Options& options, Streams& streams) {
  return print_rule(options, streams, explain);
}

Status test_rules(const Options& options, Streams& streams) {
  text::Diagnostics diagnostics;
  const rule::RuleBook rules = rule::load_rules(options.rules, diagnostics);
  const Toolbox toolbox(rules);
  std::vector<Case> cases = choose_cases(rules, options, diagnostics);
  for_each_index(cases.size(), options.threads, [&](std::size_t i, std::size_t) {
    cases[i].result = run_example(*cases[i].rule, *cases[i].example, toolbox);
  });
  std::string text;
  std::size_t failed = 0;
  std::size_t gaps = 0;
  for (const Case& one : cases) {
    if (one.result.outcome == ExampleResult::Outcome::passed) continue;
    ++(one.result.outcome == ExampleResult::Outcome::failed ? failed : gaps);
    text += complaint_line(one);
  }
  text += fmt::format("{} example{}: {} passed, {} failed, {} known gap{}\n", cases.size(),
                      cases.size() == 1 ? "" : "s", cases.size() - failed - gaps, failed, gaps,
                      gaps == 1 ? "" : "s");
  const Status printed = print(text, options, streams);
  const Status status = failed > 0 ? Status::found : printed;
  return finish(status, diagnostics, options, streams);
}

}  // namespace concord::cli
