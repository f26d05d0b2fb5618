#include "cli/rules_lint.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cli/examples.h"
#include "cli/help.h"
#include "cli/parallel.h"
#include "cli/rules_choice.h"
#include "cli/settings.h"
#include "match/match.h"
#include "rule/load.h"
#include "workshop/lint.h"
#include "workshop/one_class.h"
#include "workshop/pattern_words.h"
#include "workshop/trace.h"

namespace concord::cli {

namespace {

using workshop::warning_of;

// A known gap that is none any more.
void add_closed_gaps(const rule::Rule& rule, const Toolbox& toolbox, text::Diagnostics& found) {
  for (const rule::Example& example : rule.examples) {
    if (!example.todo) continue;
    if (run_example(rule, example, toolbox).outcome != ExampleResult::Outcome::passed) continue;
    found.add(warning_of(rule, example.where, "closed-gap",
                         "this example holds, and is marked as a known gap",
                         "take \"todo: true\" out"));
  }
}

// Who writes as the help says leaves the rule behind.
void add_unread_help(const rule::Rule& rule, const Toolbox& toolbox, text::Diagnostics& found) {
  for (const std::string& sentence : rule.advice.good) {
    rule::Example example;
    example.text = sentence;
    if (!run_example(rule, example, toolbox).finds.empty()) continue;
    found.add(
        warning_of(rule, rule.where, "unread-help",
                   fmt::format("its help calls \"{}\" good, and it finds nothing there", sentence),
                   "a wording that reads the sentence, or another sentence"));
  }
}

void add_untested(const rule::Rule& rule, const rule::Pattern& pattern, std::string_view what,
                  std::string cure, text::Diagnostics& found) {
  found.add(warning_of(rule, pattern.where, "untested", fmt::format("no example shows {}", what),
                       std::move(cure)));
}

// What the examples of a rule show of one wording.
struct Shown {
  bool itself = false;
  bool ruled_out = false;  // a silent example that it would fit but for its "but not"
  bool bounds = false;     // a silent example that it fits but for the bounds of its holes
};

// A wording that no example shows, and what it leaves out and no example shows.
void add_untested(const rule::Rule& rule, const Toolbox& toolbox, text::Diagnostics& found) {
  const Tongue& tongue = tongue_of(rule, toolbox);
  const workshop::Tracer tracer(tongue.rules);
  std::vector<Shown> shown(rule.patterns.size());
  for (const rule::Example& example : rule.examples) {
    const read::Document document = read_passage(example.text, tongue.rules.language.id, toolbox);
    text::Diagnostics ignored;
    const match::Matches matches = match::match(document, tongue.rules, ignored);
    for (std::size_t i = 0; i < shown.size(); ++i) {
      const bool fits = tracer.fits(rule.patterns[i], matches);
      shown[i].itself = shown[i].itself || (fits && !example.none);
      shown[i].bounds = shown[i].bounds || (fits && example.none);
      if (!example.none || fits) continue;
      shown[i].ruled_out = shown[i].ruled_out || tracer.fits_but_for(rule.patterns[i], matches);
    }
  }
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const rule::Pattern& pattern = rule.patterns[i];
    if (pattern.made || !tracer.follows(pattern)) continue;
    if (!shown[i].itself) {
      add_untested(rule, pattern, "this wording", "add a sentence that it reads", found);
    } else if (!shown[i].ruled_out && workshop::rules_out(pattern)) {
      add_untested(rule, pattern, "what \"but not\" leaves out here",
                   "add a sentence with those words, with \"none: true\"", found);
    } else if (!pattern.bounds.empty() && !shown[i].bounds) {
      add_untested(rule, pattern, "a figure beyond the bounds of this wording",
                   "add a sentence with one, with \"none: true\"", found);
    }
  }
}

// A wording that can never match has no example to add.
void drop_untested_impossible(text::Diagnostics& found) {
  text::Diagnostics kept;
  for (const text::Diagnostic& one : found.items()) {
    const auto never = [&](const text::Diagnostic& other) {
      return other.code == "never-matches" && other.file == one.file && other.where == one.where;
    };
    if (one.code == "untested" && std::ranges::any_of(found.items(), never)) continue;
    kept.add(one);
  }
  found = std::move(kept);
}

// What concerns files, where any rule of theirs was asked for.
void add_classes_in_two(const rule::RuleBook& book, const Options& options,
                        const std::vector<const rule::Rule*>& rules, text::Diagnostics& found) {
  if (options.rules.empty()) return;
  text::Diagnostics told_by_the_loader;
  const std::vector<rule::RuleFile> files = rule::read_packs(options.rules, told_by_the_loader);
  for (text::Diagnostic& one :
       workshop::find_classes_in_two(book, files, rule::load_shipped_rules())) {
    const auto is_there = [&](const rule::Rule* rule) { return rule->file == one.file; };
    if (std::ranges::any_of(rules, is_there)) found.add(std::move(one));
  }
}

bool is_of(const text::Diagnostic& one, const std::vector<const rule::Rule*>& rules) {
  return std::ranges::any_of(rules, [&](const rule::Rule* rule) {
    return one.file == rule->file && one.message.starts_with(rule->id + ":");
  });
}

}  // namespace

Status lint_rules(const Options& asked, Streams& streams) {
  text::Diagnostics diagnostics;
  const Options options = with_house_rules(asked, diagnostics);
  const rule::RuleBook book = rule::load_rules(options.rules, diagnostics);
  const std::vector<const rule::Rule*> rules = choose_rules(book, options, diagnostics);
  if (rules.empty() && diagnostics.has_errors()) {
    return finish(Status::trouble, diagnostics, options, streams);
  }
  const Toolbox toolbox(book);
  text::Diagnostics found;
  for (const rule::RuleSet& set : book.sets) {
    for (text::Diagnostic& one : workshop::lint(set)) {
      if (is_of(one, rules)) found.add(std::move(one));
    }
  }
  for (const rule::Rule* rule : rules) {
    add_closed_gaps(*rule, toolbox, found);
    add_unread_help(*rule, toolbox, found);
    if (rule->layer == rule::Layer::claim) add_untested(*rule, toolbox, found);
  }
  add_classes_in_two(book, options, rules, found);
  drop_untested_impossible(found);
  found.sort();
  const bool color = use_color(options.color, streams.terminal, streams.terminal.output);
  std::string text;
  for (const text::Diagnostic& one : found.items()) {
    text += text::render(one, color);
    if (!text.ends_with('\n')) text += '\n';
  }
  const std::size_t count = found.items().size();
  text += fmt::format("{} rule{}: {}\n", rules.size(), rules.size() == 1 ? "" : "s",
                      count == 0   ? "nothing to mend"
                      : count == 1 ? "1 thing to mend"
                                   : fmt::format("{} things to mend", count));
  const Status printed = print(text, options, streams);
  return finish(count > 0 ? Status::found : printed, diagnostics, options, streams);
}

}  // namespace concord::cli
