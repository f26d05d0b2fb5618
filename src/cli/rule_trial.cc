#include "cli/rule_trial.h"

#include <fmt/format.h>

#include <algorithm>

#include "match/match.h"
#include "normalize/normalize.h"
#include "rule/folder.h"
#include "workshop/rule_draft.h"

namespace concord::cli {

bool RuleTrial::holds(rule::Rule& rule) const {
  return correct_examples(rule) && passes(rule);
}

text::Diagnostics RuleTrial::failures(const rule::Rule& rule) const {
  text::Diagnostics told;
  const rule::RuleBook book = load(rule, told);
  if (told.has_errors()) return told;
  const Toolbox toolbox(book);
  const rule::Rule& loaded = *book.find(rule.id);
  for (const rule::Example& example : loaded.examples) {
    const ExampleResult result = run_example(loaded, example, toolbox);
    if (result.outcome == ExampleResult::Outcome::passed) continue;
    text::Diagnostic one;
    one.code = "no-rule";
    one.message = fmt::format("no wording was found that holds; the nearest, \"{}\", {}, in \"{}\"",
                              rule.patterns.front().source, result.complaint, example.text);
    one.cure = !result.trace.empty() ? result.trace.front()
               : example.none        ? "take two sentences that say more of what the rule is about"
                                     : "take two sentences that are more alike";
    told.add(std::move(one));
  }
  return told;
}

rule::RuleBook RuleTrial::load(const rule::Rule& rule, text::Diagnostics& mistakes) const {
  return load_book(base_, {{"the new rule", workshop::with_rule("", rule, language_)}}, mistakes);
}

bool RuleTrial::correct_examples(rule::Rule& rule) const {
  text::Diagnostics mistakes;
  const rule::RuleBook book = load(rule, mistakes);
  if (mistakes.has_errors()) return false;
  const Toolbox toolbox(book);
  const rule::Rule& loaded = *book.find(rule.id);
  for (rule::Example& example : rule.examples) {
    if (example.none) continue;
    const ExampleResult result = run_example(loaded, example, toolbox);
    const Find* find = corrected(example, result.finds);
    if (find == nullptr) return false;
    example.find = find->words;
    example.value = find->value;
    if (!rule.key.empty() && !find->subjects.empty()) example.subject = find->subjects.front();
    example.key.clear();
    for (std::size_t i = 1; i < rule.key.size() && i < find->key.size(); ++i) {
      example.key.push_back({find->key[i].name, find->key[i].text});
    }
  }
  return true;
}

bool RuleTrial::passes(const rule::Rule& rule) const {
  text::Diagnostics mistakes;
  const rule::RuleBook book = load(rule, mistakes);
  if (mistakes.has_errors()) return false;
  const Toolbox toolbox(book);
  const rule::Rule& loaded = *book.find(rule.id);
  return std::ranges::all_of(loaded.examples, [&](const rule::Example& example) {
    return run_example(loaded, example, toolbox).outcome == ExampleResult::Outcome::passed;
  });
}

std::string reader_of(const std::string& sentence, text::Span words, const Tongue& tongue,
                      const Toolbox& toolbox) {
  const read::Document document = read_passage(sentence, tongue.rules.language.id, toolbox);
  text::Diagnostics ignored;
  const match::Matches matches = match::match(document, tongue.rules, ignored);
  for (const normalize::Claim& claim :
       normalize::read_claims(0, document, matches, tongue.language)) {
    if (!claim.fact.empty() && claim.span.overlaps(words)) return claim.rule;
  }
  return "";
}

}  // namespace concord::cli
