#include "cli/describe_rule.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "cli/examples.h"
#include "cli/pairs.h"
#include "report/told.h"
#include "workshop/pattern_words.h"

namespace concord::cli {

namespace {

std::string kind_of(const rule::Rule& rule) {
  if (rule.layer == rule::Layer::recognizer) return rule.type;
  return rule.family.empty() ? "claim" : "state";
}

std::string line(std::string_view key, std::string_view value) {
  return value.empty() ? "" : fmt::format("{:<11} {}\n", fmt::format("{}:", key), value);
}

std::string pattern_line(const rule::Pattern& pattern) {
  std::string text = "  " + pattern.source;
  if (pattern.engine == rule::Engine::re2) text += "  (regular expression)";
  if (pattern.engine == rule::Engine::boost) text += "  (regular expression, engine: boost)";
  if (!pattern.state.empty()) text += fmt::format("  → {}", pattern.state);
  if (pattern.open) text += "  (more may belong)";
  return text + '\n';
}

std::string example_line(const rule::Example& example) {
  std::string text = fmt::format("  {}\n", in_marks(example.text, 2));
  std::string finds = example.none ? "nothing" : fmt::format("\"{}\"", example.find);
  if (!example.value.empty()) finds += fmt::format(" = {}", example.value);
  if (!example.subject.empty()) finds += fmt::format(", of {}", example.subject);
  if (example.todo) finds += ", a known gap";
  return text + fmt::format("    finds {}\n", finds);
}

std::string examples_of(const rule::Rule& rule, bool none) {
  std::string text;
  for (const rule::Example& example : rule.examples) {
    if (example.none == none && !example.todo) text += example_line(example);
  }
  return text;
}

std::string words_of(const std::vector<rule::SentenceWord>& words) {
  std::vector<std::string> texts;
  texts.reserve(words.size());
  for (const rule::SentenceWord& word : words) texts.push_back(word.text);
  return fmt::format("{}", fmt::join(texts, ", "));
}

std::string tolerance_of(const rule::Rule& rule) {
  const rule::Tolerance& tolerance = rule.tolerance;
  if (tolerance.unit.empty() || tolerance.unit == "%") return tolerance.amount + tolerance.unit;
  return fmt::format("{} {}", tolerance.amount, tolerance.unit);
}

std::string_view members_of(const rule::Rule& rule) {
  if (rule.members == rule::Members::as_said) return "";
  return rule.members == rule::Members::all ? "true" : "false";
}

std::string_view name_of(rule::Changes changes) {
  constexpr std::array<std::string_view, 4> names{"", "hourly", "daily", "yearly"};
  return names[static_cast<std::size_t>(changes)];
}

std::string_view explained(rule::Changes changes) {
  switch (changes) {
    case rule::Changes::hourly:
      return "The figure changes from hour to hour: those told of two hours are no conflict.\n";
    case rule::Changes::daily:
      return "The figure changes from day to day: those of two days or hours are no conflict.\n";
    case rule::Changes::yearly:
      return "The figure goes up by one each year: those that birthdays between two articles "
             "explain "
             "are no conflict.\n";
    case rule::Changes::no:
      break;
  }
  return "";
}

// When two articles agree or conflict by a claim rule.
std::string verdicts_of(const rule::Rule& rule) {
  std::string text = fmt::format("It answers the question \"{}\"", rule.question);
  text +=
      rule.key.empty() ? ".\n" : fmt::format(", one for each {}.\n", fmt::join(rule.key, " and "));
  if (rule.many) {
    return text + "Several answers may be true at once: different ones are no conflict.\n";
  }
  if (rule.loose) {
    return text +
           "It brings like answers together; whether different ones conflict is judged as if "
           "there were no rule.\n";
  }
  if (!rule.tolerance.amount.empty()) {
    text += fmt::format("Values no further apart than {} agree.\n", tolerance_of(rule));
  }
  if (rule.members != rule::Members::as_said) {
    text += rule.members == rule::Members::all
                ? "Its lists name all their members: lists of other members conflict.\n"
                : "Its lists may name some of their members only.\n";
  }
  text += rule.family.empty()
              ? "Two articles conflict when no value can be what both say.\n"
              : "Two articles conflict when the states they give exclude each other.\n";
  if (rule.grows) {
    text +=
        "The figure may grow while a story runs: a higher one in a later article is an evolving "
        "conflict.\n";
  }
  text += explained(rule.changes);
  if (rule.severity != rule::Severity::error) {
    text += fmt::format("Its conflicts are told as {}s and fail no run by themselves.\n",
                        report::to_string(rule.severity));
  }
  return text + fmt::format("Of such conflicts, about {} in 100 are real.\n", rule.confidence);
}

// "@rise: advance, climb and 40 more"; nothing for what has no words of its own.
std::string words_line(const std::string& name, std::vector<std::string> words) {
  constexpr std::size_t most = 8;
  if (words.empty()) return "";
  const std::size_t more = words.size() > most ? words.size() - most : 0;
  words.resize(words.size() - more);
  return fmt::format("  {}: {}{}\n", name, fmt::join(words, ", "),
                     more > 0 ? fmt::format(" and {} more", more) : "");
}

// The wordings one by one: as they are written, and in words.
std::string wordings_of(const rule::Rule& rule, const rule::Lexicon& lexicon) {
  std::string text = "\nIt looks for, within one sentence:\n";
  for (const rule::Pattern& pattern : rule.patterns) {
    if (pattern.made) continue;
    text += pattern_line(pattern) + fmt::format("    {}\n", workshop::in_words(pattern));
  }
  if (rule.pronouns) {
    text += fmt::format(
        "  Those that begin with the {} are read with a pronoun at the head of a sentence too.\n",
        rule.key.front());
  }
  for (const std::string& family : workshop::families_in(rule)) {
    text += words_line("@" + family, workshop::words_of_family(lexicon, family));
  }
  for (const std::string& list : workshop::classes_in(rule)) {
    std::vector<std::string> words;
    for (auto& [phrase, value] : lexicon.phrases(list)) words.push_back(phrase);
    text += words_line(list, std::move(words));
  }
  return text;
}

// What else must hold.
std::string conditions_of(const rule::Rule& rule) {
  std::string text;
  if (!rule.unit.empty()) text += fmt::format("A bare number is read in the unit {}.\n", rule.unit);
  if (rule.exact) {
    text +=
        "The figure is a limit or a setting: \"up to\" does not widen it, and it is never "
        "rounded.\n";
  }
  if (rule.least > 0) text += fmt::format("A figure below {} is not taken.\n", rule.least);
  if (rule.most != rule::no_most)
    text += fmt::format("A figure above {} is not taken.\n", rule.most);
  if (!rule.unless.empty()) {
    text += fmt::format(
        "It is silent where one of these words stands in or just before its words: {}.\n",
        fmt::join(rule.unless, ", "));
  }
  if (!rule.in.empty()) {
    text += fmt::format("It reads only what stands in: {}.\n", fmt::join(rule.in, ", "));
  }
  if (!rule.not_in.empty()) {
    text += fmt::format("It leaves alone what stands in: {}.\n", fmt::join(rule.not_in, ", "));
  }
  if (!rule.has.empty()) {
    text += fmt::format("Its sentences must hold one of: {}.\n", words_of(rule.has));
  }
  if (!rule.has_not.empty()) {
    text += fmt::format("It is silent in sentences with one of: {}.\n", words_of(rule.has_not));
  }
  return text.empty() ? "" : '\n' + text;
}

std::string pairs_of(const rule::Rule& rule) {
  std::string text;
  for (const rule::Pair& pair : rule.pairs) {
    text += fmt::format("  {}\n  {}\n    → {}: {}\n", in_marks(pair.a, 2), in_marks(pair.b, 2),
                        to_string(pair.gives), pair.because);
  }
  return text.empty() ? "" : "pairs:\n" + text;
}

// What to do about its conflicts.
std::string advice_of(const rule::Advice& advice) {
  std::string text = advice.help.empty() ? "" : '\n' + advice.help;
  if (!text.empty() && !text.ends_with('\n')) text += '\n';
  for (const auto& [heading, sentences] :
       {std::pair("As it should be:", &advice.good), std::pair("As it should not:", &advice.bad)}) {
    if (!sentences->empty()) text += fmt::format("{}\n", heading);
    for (const std::string& sentence : *sentences) text += fmt::format("  \"{}\"\n", sentence);
  }
  return text;
}

}  // namespace

std::string rule_table(const rule::RuleBook& rules) {
  std::vector<const rule::Rule*> sorted = rules.all();
  std::size_t ids = 0;
  std::size_t kinds = 0;
  for (const rule::Rule* rule : sorted) {
    ids = std::max(ids, rule->id.size());
    kinds = std::max(kinds, kind_of(*rule).size());
  }
  std::sort(sorted.begin(), sorted.end(),
            [](const rule::Rule* a, const rule::Rule* b) { return a->id < b->id; });
  std::string text;
  for (const rule::Rule* rule : sorted) {
    text += fmt::format("{:<{}}  {:<{}}  {}\n", rule->id, ids, kind_of(*rule), kinds, rule->about);
  }
  return text;
}

std::string show(const rule::Rule& rule, const rule::RuleSet& /*set*/) {
  std::string text = line("id", rule.id) + line("about", rule.about);
  text += line("file", fmt::format("{}:{}", rule.file, rule.where.line));
  text += line("type", rule.type) + line("fact", rule.fact) + line("question", rule.question);
  text += line("key", fmt::format("{}", fmt::join(rule.key, ", "))) + line("family", rule.family);
  if (rule.layer == rule::Layer::claim) {
    text += line("value", rule.value) + line("label", rule.label);
    text += line("grows", rule.grows ? "true" : "") + line("many", rule.many ? "true" : "");
    text += line("changes", name_of(rule.changes));
    text += line("loose", rule.loose ? "true" : "");
    text += line("pronouns", rule.pronouns ? "true" : "");
    text += line("exact", rule.exact ? "true" : "");
    text += line("confidence", std::to_string(rule.confidence)) + line("unit", rule.unit);
    text += line("in", fmt::format("{}", fmt::join(rule.in, ", ")));
    text += line("not-in", fmt::format("{}", fmt::join(rule.not_in, ", ")));
    text += line("unless", fmt::format("{}", fmt::join(rule.unless, ", ")));
    text += line("has", words_of(rule.has)) + line("has-not", words_of(rule.has_not));
    text += line("tolerance", tolerance_of(rule)) + line("closed", members_of(rule));
    const bool error = rule.severity == rule::Severity::error;
    text += line("severity", error ? "" : report::to_string(rule.severity));
    text += line("link", rule.advice.link) + line("author", rule.advice.author);
    text += line("since", rule.advice.since);
    text += line("tags", fmt::format("{}", fmt::join(rule.advice.tags, ", ")));
    if (rule.least > 0) text += line("least", std::to_string(rule.least));
    if (rule.most != rule::no_most) text += line("most", std::to_string(rule.most));
  }
  text += line("priority", rule.priority == 50 ? "" : std::to_string(rule.priority));
  text += "patterns:\n";
  for (const rule::Pattern& pattern : rule.patterns) {
    if (!pattern.made) text += pattern_line(pattern);
  }
  text += "examples:\n";
  for (const rule::Example& example : rule.examples) text += example_line(example);
  return text + pairs_of(rule);
}

std::string explain(const rule::Rule& rule, const rule::RuleSet& set) {
  std::string text = fmt::format("{}\n\n{}\n", rule.id, rule.about);
  if (rule.layer == rule::Layer::claim) {
    text += verdicts_of(rule);
  } else {
    text += fmt::format("It finds mentions of type {}, which rules and open claims are made of.\n",
                        rule.type);
  }
  text += wordings_of(rule, set.lexicon) + conditions_of(rule);
  const std::string found = examples_of(rule, false);
  const std::string left = examples_of(rule, true);
  if (!found.empty()) text += "\nIt reads:\n" + found;
  if (!left.empty()) text += "\nIt leaves alone:\n" + left;
  if (!rule.pairs.empty()) text += "\nIt compares, in " + pairs_of(rule);
  text += advice_of(rule.advice);
  const rule::Advice& advice = rule.advice;
  text += fmt::format("\nWritten in {}, line {}", rule.file, rule.where.line);
  if (!advice.author.empty()) text += fmt::format(", by {}", advice.author);
  if (!advice.since.empty()) text += fmt::format(", since {}", advice.since);
  text += ".\n";
  if (!advice.tags.empty()) text += fmt::format("Tags: {}.\n", fmt::join(advice.tags, ", "));
  return advice.link.empty() ? text : text + fmt::format("More: {}\n", advice.link);
}

}  // namespace concord::cli
