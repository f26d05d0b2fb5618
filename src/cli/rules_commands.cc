#include "cli/rules_commands.h"

#include "cli/describe_rule.h"
#include "cli/help.h"
#include "cli/rules_choice.h"
#include "cli/settings.h"
#include "rule/load.h"

namespace concord::cli {

namespace {

// Prints one rule in the way `describe` does.
Status print_rule(const Options& asked, Streams& streams,
                  std::string (*describe)(const rule::Rule&, const rule::RuleSet&)) {
  text::Diagnostics diagnostics;
  const Options options = with_house_rules(asked, diagnostics);
  const rule::RuleBook rules = rule::load_rules(options.rules, diagnostics);
  const std::string& id = options.operands.front();
  Status status = Status::trouble;
  for (const rule::RuleSet& set : rules.sets) {
    const rule::Rule* rule = set.find(id);
    if (rule != nullptr) status = print(describe(*rule, set), options, streams);
  }
  if (rules.find(id) == nullptr) diagnostics.add(unknown_rule(id, rules));
  return finish(status, diagnostics, options, streams);
}

}  // namespace

Status list_rules(const Options& asked, Streams& streams) {
  text::Diagnostics diagnostics;
  const Options options = with_house_rules(asked, diagnostics);
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

}  // namespace concord::cli
