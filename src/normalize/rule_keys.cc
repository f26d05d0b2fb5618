#include "normalize/rule_keys.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "normalize/noun_group.h"
#include "normalize/question.h"
#include "text/same_word.h"

namespace concord::normalize {

namespace {

using match::Capture;
using match::ClaimMatch;
using match::Matches;

// What the lexicon takes the captured words for: "CEO" and "chief executive officer" are one
// office. Empty when it holds them only for their grammar.
std::string_view lexical_value(const Matches& matches, const Capture& capture) {
  if (!capture.entry.empty()) return capture.entry;
  for (const match::Term& term : matches.terms_at(capture.first)) {
    const std::string_view name = matches.class_of(term);
    const bool grammar =
        name == "family" || name == "stop-word" || name == "title" || name == "name-connector";
    if (term.last == capture.last && !grammar) return matches.value_of(term);
  }
  return {};
}

}  // namespace

const Capture* find_capture(const ClaimMatch& match, std::string_view name) {
  const auto it = std::ranges::find_if(match.captures, [&](const Capture& capture) {
    return text::is_same_word(capture.name, name);
  });
  return it == match.captures.end() ? nullptr : &*it;
}

RuleKeys::RuleKeys(const ReadArticle& article, const ReadByMention& figures)
    : article_(article),
      figures_(figures),
      antecedents_(article.document, article.matches, article.mentions, article.language),
      meant_(article.matches, article.language, article.subjects) {}

const rule::Rule& RuleKeys::rule_of(const ClaimMatch& match) const {
  return article_.language.rules().rules[match.rule];
}

bool RuleKeys::is_by_anaphor(const ClaimMatch& match) const {
  return rule_of(match).patterns[match.pattern].by_anaphor;
}

bool RuleKeys::is_of_nobody(const ClaimMatch& match) const {
  return is_by_anaphor(match) && antecedents_.of(match.sentence) == nullptr;
}

value::Name RuleKeys::subject(const ClaimMatch& match, std::uint32_t figure) const {
  if (is_by_anaphor(match)) {
    const value::Name* person = antecedents_.of(match.sentence);
    return person == nullptr ? value::Name{} : *person;
  }
  const value::Name* before = article_.subjects.before(figure);
  return before == nullptr ? value::Name{} : *before;
}

// As people read it: "chief executive" asks better than "CEO".
std::string_view RuleKeys::words(const Capture& capture) const {
  const bool is_word =
      capture.mention < 0 || (article_.matches.mentions[capture.mention].type != "name" &&
                              figure_of(figures_, capture) == nullptr);
  return is_word && !capture.entry.empty() ? capture.entry
                                           : words_of(article_.document, capture.span);
}

// Loose rules capture one word of a group: "college" of "Chinese college students".
std::string_view RuleKeys::asked_words(const Capture& capture, bool is_group) const {
  if (!is_group || capture.mention >= 0 || !capture.entry.empty()) return words(capture);
  const Matches& matches = article_.matches;
  const std::uint32_t end = end_of_noun_group(matches, article_.language, capture.last);
  return words_of(article_.document, text::join(capture.span, matches.tokens[end - 1].span));
}

std::string RuleKeys::question(const ClaimMatch& match, std::uint32_t figure) const {
  const rule::Rule& rule = rule_of(match);
  std::string told;  // where the match names none
  const auto words_of_part = [&](std::string_view name) -> std::optional<std::string_view> {
    const auto part = std::ranges::find(rule.key, name);
    if (part == rule.key.end()) return std::nullopt;
    if (part == rule.key.begin()) {
      if (auto meant = meant_.of(match, rule)) {
        told = std::move(meant->text);
        return told;
      }
    }
    const Capture* capture = find_capture(match, name);
    const std::string_view stated =
        capture == nullptr ? "" : asked_words(*capture, rule.loose && name == rule.key.back());
    if (!stated.empty() || part != rule.key.begin()) return stated;
    told = subject(match, figure).text;
    return told;
  };
  return fill_question(rule.question, std::ref(words_of_part));
}

KeyPart RuleKeys::part(const std::string& name, const ClaimMatch& match) const {
  const Capture* capture = find_capture(match, name);
  if (capture == nullptr) return {name, {}, {}, false};
  KeyPart part{name, std::string(words(*capture)), {}, false};
  part.is_name =
      capture->mention >= 0 && article_.matches.mentions[capture->mention].type == "name";
  if (part.is_name) {
    part.canonical = article_.subjects.canonical(static_cast<std::uint32_t>(capture->mention));
    return part;
  }
  if (const ReadMention* read = figure_of(figures_, *capture)) {
    part.canonical = value::to_string(read->value);
    part.is_date = std::holds_alternative<value::Date>(read->value);
    return part;
  }
  if (const std::string_view value = lexical_value(article_.matches, *capture); !value.empty()) {
    part.canonical = value;
    return part;
  }
  for (std::uint32_t i = capture->first; i < capture->last; ++i) {
    if (article_.matches.tokens[i].kind == match::TokenKind::symbol) continue;
    if (!part.canonical.empty()) part.canonical += ' ';
    const std::string_view word = article_.matches.tokens[i].folded;
    const auto same = article_.language.value("same-word", word);  // "St.", "Street"
    part.canonical += article_.language.stem(same.value_or(word));
  }
  return part;
}

std::vector<KeyPart> RuleKeys::key(const ClaimMatch& match, std::uint32_t figure) const {
  const rule::Rule& rule = rule_of(match);
  std::vector<KeyPart> key;
  key.reserve(rule.key.size());
  for (const std::string& name : rule.key) key.push_back(part(name, match));
  if (!key.empty() && key.front().text.empty()) {
    value::Name told = subject(match, figure);
    key.front() = {rule.key.front(), std::move(told.text), std::move(told.canonical), true};
  } else if (auto meant = meant_.of(match, rule)) {
    key.front() = {rule.key.front(), std::move(meant->text), std::move(meant->canonical), true};
  }
  return key;
}

}  // namespace concord::normalize
