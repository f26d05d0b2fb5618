#include "cli/examples.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "cli/example_trace.h"
#include "match/match.h"
#include "normalize/normalize.h"
#include "text/utf8.h"
#include "value/amount.h"
#include "value/read_value.h"
#include "value/value.h"

namespace concord::cli {

namespace {

using Outcome = ExampleResult::Outcome;

// A recognizer speaks for its mention alone: a modifier beside it is no part of the value. Parts of longer mentions (the number of
// a percentage) are finds only where the example asks for one.
std::vector<Find> finds_of_recognizer(std::uint32_t rule, const read::Document& document,
                                      const match::Matches& matches, bool with_inner,
                                      const Tongue& tongue) {
  std::map<std::uint32_t, value::Value> whole;  // lists and names get their values from normalize/
  for (normalize::ReadMention& read :
       normalize::read_mentions(document, matches, tongue.language)) {
    whole.emplace(read.mention, std::move(read.value));
  }
  value::Vocabulary vocabulary;
  vocabulary.units = &tongue.rules.units;
  vocabulary.published = document.metadata.published;
  std::vector<Find> finds;
  for (std::uint32_t i = 0; i < matches.mentions.size(); ++i) {
    const match::Mention& mention = matches.mentions[i];
    if (mention.rule != rule || (mention.inner && !with_inner)) continue;
    Find find{
        mention.span, document.text.substr(mention.span.begin, mention.span.size()), "", {}, {}};
    const auto bare = value::read_value(mention.type, mention.piece, vocabulary);
    const auto read = whole.find(i);
    // a date leans on its clause, and what has two units is read as its ends are
    const bool whole_first =
        read != whole.end() && (std::holds_alternative<value::Date>(read->second) ||
                                value::find_deep(mention.piece, "low-unit") != nullptr);
    if (bare || read != whole.end())
      find.value = value::to_string(bare && !whole_first ? *bare : read->second);
    finds.push_back(std::move(find));
  }
  return finds;
}

std::vector<Find> finds_of_claim_rule(const rule::Rule& rule, const read::Document& document,
                                      const match::Matches& matches, const Tongue& tongue) {
  std::vector<Find> finds;
  std::vector<normalize::Claim> claims =
      normalize::read_claims(0, document, matches, tongue.language);
  normalize::unify_names(claims, tongue.language);
  for (const normalize::Claim& claim : claims) {
    if (claim.rule != rule.id) continue;
    Find find{claim.span,
              document.text.substr(claim.span.begin, claim.span.size()),
              value::to_string(claim.value),
              {},
              claim.key};
    if (!claim.key.empty()) find.subjects = {claim.key.front().text, claim.key.front().canonical};
    finds.push_back(std::move(find));
  }
  return finds;
}

// The text of an example, ready to be judged. The document stays where it is: matches point into it.
struct ReadExample {
  read::Document document;
  match::Matches matches;
};

void read_example(const rule::Example& example, const Toolbox& toolbox, const Tongue& tongue,
                  ReadExample& into) {
  into.document = read_passage(example.text, tongue.rules.language.id, toolbox);
  into.document.metadata.published = parse_day(example.published);
  text::Diagnostics ignored;
  into.matches = match::match(into.document, tongue.rules, ignored);
}

std::vector<Find> finds_in(const ReadExample& read, const rule::Rule& rule,
                           const rule::Example& example, const Tongue& tongue) {
  if (rule.layer == rule::Layer::claim) {
    return finds_of_claim_rule(rule, read.document, read.matches, tongue);
  }
  const auto index =
      static_cast<std::uint32_t>(tongue.rules.find(rule.id) - tongue.rules.rules.data());
  return finds_of_recognizer(index, read.document, read.matches, !example.none, tongue);
}

std::string list(const std::vector<Find>& finds) {
  std::string text;
  for (const Find& find : finds) {
    text += fmt::format("{}\"{}\" ({})", text.empty() ? "" : ", ", find.words, find.value);
  }
  return text.empty() ? "nothing" : text;
}

bool has_subject(const Find& find, const std::string& subject) {
  return std::any_of(find.subjects.begin(), find.subjects.end(), [&](const std::string& stated) {
    return text::fold(stated) == text::fold(subject);
  });
}

// What else of the key is not as the example has it; empty: nothing.
std::string wrong_key(const rule::Example& example, const Find& find) {
  for (const rule::KeyWords& wanted : example.key) {
    const auto part = std::ranges::find(find.key, wanted.capture, &normalize::KeyPart::name);
    if (part == find.key.end()) return fmt::format("there is no {}", wanted.capture);
    const std::string words = text::fold(wanted.words);
    if (words == text::fold(part->text) || words == text::fold(part->canonical)) continue;
    return fmt::format("the {} must be {}, is {}", wanted.capture, wanted.words, part->text);
  }
  return "";
}

// Empty when the finds are what the example says.
std::string complaint_of(const rule::Example& example, const std::vector<Find>& finds) {
  if (example.none) {
    return finds.empty() ? "" : fmt::format("must find nothing, found {}", list(finds));
  }
  const auto exact = std::find_if(finds.begin(), finds.end(),
                                  [&](const Find& find) { return find.words == example.find; });
  if (exact == finds.end()) {
    return fmt::format("must find \"{}\", found {}", example.find, list(finds));
  }
  const auto rival = std::find_if(finds.begin(), finds.end(), [&](const Find& find) {
    return &find != &*exact && find.span.overlaps(exact->span);
  });
  if (rival != finds.end()) return fmt::format("finds \"{}\" as well", rival->words);
  if (!example.value.empty() && exact->value != example.value) {
    return fmt::format("the value of \"{}\" must be {}, is {}", example.find, example.value,
                       exact->value.empty() ? "none" : exact->value);
  }
  if (!example.subject.empty() && !has_subject(*exact, example.subject)) {
    return fmt::format("the subject must be {}, is {}", example.subject,
                       exact->subjects.empty() ? "none" : exact->subjects.front());
  }
  return wrong_key(example, *exact);
}

}  // namespace

std::string in_marks(std::string_view text, std::size_t column) {
  while (text.ends_with('\n')) text.remove_suffix(1);
  std::string told = "\"";
  for (const char c : text) {
    told += c;
    if (c == '\n') told.append(column + 1, ' ');
  }
  return told + '"';
}

const Tongue& tongue_of(const rule::Rule& rule, const Toolbox& toolbox) {
  return *std::find_if(toolbox.tongues.begin(), toolbox.tongues.end(),
                       [&](const Tongue& one) { return one.rules.find(rule.id) != nullptr; });
}

ExampleResult run_example(const rule::Rule& rule, const rule::Example& example,
                          const Toolbox& toolbox) {
  const Tongue& tongue = tongue_of(rule, toolbox);
  ReadExample read;
  read_example(example, toolbox, tongue, read);
  ExampleResult result;
  result.finds = finds_in(read, rule, example, tongue);
  result.complaint = complaint_of(example, result.finds);
  if (result.complaint.empty()) return result;
  result.outcome = example.todo ? Outcome::known_gap : Outcome::failed;
  result.trace = trace_example(rule, read.document, read.matches, tongue);
  return result;
}

const Find* corrected(const rule::Example& example, const std::vector<Find>& finds) {
  if (example.none) return nullptr;
  const auto begin = static_cast<std::uint32_t>(example.text.find(example.find));
  const text::Span expected{begin, begin + static_cast<std::uint32_t>(example.find.size())};
  const auto is_there = [&](const Find& find) { return find.span.overlaps(expected); };
  const auto found = std::ranges::find_if(finds, is_there);
  if (found == finds.end()) return finds.size() == 1 ? &finds.front() : nullptr;
  return std::ranges::count_if(finds, is_there) == 1 ? &*found : nullptr;
}

}  // namespace concord::cli
