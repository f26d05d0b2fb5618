#include "normalize/rule_claims.h"

#include <algorithm>
#include <tl/expected.hpp>

#include "text/utf8.h"
#include "value/exactly.h"
#include "value/with_unit.h"

namespace concord::normalize {

namespace {

using match::Capture;
using match::ClaimMatch;
using match::Matches;
using Reason = Silence::Reason;

// What one rule match says, before it is known whether a longer match says it better.
struct Reading {
  value::Value value;
  value::Modifier modifier = value::Modifier::exact;
  text::Span span;
  std::uint32_t first = 0;  // tokens of the value
  std::uint32_t last = 0;
  std::int32_t mention = -1;
  Direction direction = Direction::none;
};

// Or what keeps the rule silent.
using MaybeReading = tl::expected<Reading, Silence>;

const Capture* find_capture(const ClaimMatch& match, std::string_view name) {
  const auto it = std::ranges::find(match.captures, name, &Capture::name);
  return it == match.captures.end() ? nullptr : &*it;
}

std::string words_of(const read::Document& document, text::Span span) {
  return document.text.substr(span.begin, span.size());
}

class RuleClaims {
 public:
  RuleClaims(const read::Document& document, const Matches& matches,
             const std::vector<ReadMention>& mentions, const Language& language,
             const Subjects& subjects)
      : document_(document),
        matches_(matches),
        language_(language),
        subjects_(subjects),
        conditions_(document, matches, language, by_mention_) {
    by_mention_.resize(matches.mentions.size());
    // Of two figures told as a change a rule means the later one.
    for (const ReadMention& read : mentions) {
      if (read.part != ReadMention::Part::both) by_mention_[read.mention] = &read;
    }
  }

  MaybeReading reading(const ClaimMatch& match) const;
  Claim claim(const ClaimMatch& match, const Reading& reading) const;
  void add_surroundings(const ClaimMatch& match, const Reading& reading, ContextReader& contexts,
                        Claim& claim) const;

 private:
  MaybeReading figure(const rule::Rule& rule, Reading reading) const;
  MaybeReading status(const ClaimMatch& match, const rule::Rule& rule) const;
  KeyPart key_part(const std::string& name, const ClaimMatch& match) const;

  const read::Document& document_;
  const Matches& matches_;
  const Language& language_;
  const Subjects& subjects_;
  ReadByMention by_mention_;
  Conditions conditions_;
};

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

// A status is underlined by its label, or by the whole match.
MaybeReading RuleClaims::status(const ClaimMatch& match, const rule::Rule& rule) const {
  const std::string& state = rule.patterns[match.pattern].state;
  Reading reading;
  reading.span = match.span;
  std::string words = state;
  const Capture* label = find_capture(match, rule.label.empty() ? rule.value : rule.label);
  if (label != nullptr) {
    reading.span = label->span;
    if (words.empty()) words = label->entry;
    if (words.empty()) words = text::fold(words_of(document_, label->span));
  }
  if (words.empty()) return tl::unexpected(Silence{Reason::no_value, match.span, {}});
  reading.value = value::Status{rule.family, words};
  std::tie(reading.first, reading.last) = tokens_of(matches_, reading.span);
  return reading;
}

MaybeReading RuleClaims::reading(const ClaimMatch& match) const {
  if (const auto silence = conditions_.silence(match)) return tl::unexpected(*silence);
  const rule::Rule& rule = language_.rules().rules[match.rule];
  const Capture* captured = find_capture(match, rule.value);
  const bool is_status = !rule.patterns[match.pattern].state.empty();
  if (is_status || captured == nullptr || captured->mention < 0) return status(match, rule);
  const ReadMention* figure_read = figure_of(by_mention_, *captured);
  if (figure_read == nullptr) {
    return tl::unexpected(Silence{Reason::no_value, captured->span, {}});
  }
  const ReadMention& read = *figure_read;
  if (rule.loose && (read.inner || conditions_.has_hollow_key(match))) {
    return tl::unexpected(Silence{Reason::loose_key, match.span, {}});
  }
  Reading reading{read.value,     read.modifier,     read.span,     captured->first,
                  captured->last, captured->mention, read.direction};
  if (read.part != ReadMention::Part::whole) {
    reading.first = read.first;
    reading.last = read.last;
  }
  if (const Capture* label = find_capture(match, rule.label)) {
    reading.span = text::join(reading.span, label->span);
  }
  return figure(rule, std::move(reading));
}

// What a rule's tolerance comes to.
std::shared_ptr<const value::Leeway> leeway_of(const rule::Tolerance& tolerance,
                                               const value::UnitTable& units) {
  const auto amount = value::Decimal::parse(tolerance.amount);
  if (!amount) return nullptr;
  using Of = value::Leeway::Of;
  if (tolerance.unit.empty()) {
    return std::make_shared<value::Leeway>(value::Leeway{Of::own_unit, *amount, {}});
  }
  const value::Unit* unit = units.find(tolerance.unit);
  if (unit == nullptr) {
    return std::make_shared<value::Leeway>(value::Leeway{Of::share, amount->shifted(-2), {}});
  }
  return std::make_shared<value::Leeway>(
      value::Leeway{Of::dimension, *amount * unit->factor, unit->dimension});
}

// A value in the unit of the rule, and a list as whole as the rule says; nothing when the rule is about others.
MaybeReading RuleClaims::figure(const rule::Rule& rule, Reading reading) const {
  if (const value::Unit* unit = language_.rules().units.find(rule.unit)) {
    reading.value = value::with_unit(std::move(reading.value), *unit);
    const auto* figure = std::get_if<value::Quantity>(&reading.value);
    if (figure != nullptr && figure->dimension != unit->dimension)
      return tl::unexpected(Silence{Reason::figure, reading.span, {}});
  }
  if (rule.exact) reading.value = value::exactly(std::move(reading.value));
  auto* list = std::get_if<value::NameSet>(&reading.value);
  if (list != nullptr && rule.members != rule::Members::as_said) {
    list->open = rule.members == rule::Members::some;
  }
  const auto* quantity = std::get_if<value::Quantity>(&reading.value);
  if (quantity == nullptr) return reading;
  const bool below = rule.least > 0 && quantity->low < value::Decimal{rule.least};
  const bool above = rule.most != rule::no_most && value::Decimal{rule.most} < quantity->high;
  if (below || above) return tl::unexpected(Silence{Reason::figure, reading.span, {}});
  return reading;
}

KeyPart RuleClaims::key_part(const std::string& name, const ClaimMatch& match) const {
  const Capture* capture = find_capture(match, name);
  if (capture == nullptr) return {name, {}, {}, false};
  KeyPart part{name, words_of(document_, capture->span), {}, false};
  part.is_name = capture->mention >= 0 && matches_.mentions[capture->mention].type == "name";
  if (part.is_name) {
    part.canonical = subjects_.canonical(static_cast<std::uint32_t>(capture->mention));
    return part;
  }
  if (const ReadMention* read = figure_of(by_mention_, *capture)) {
    part.canonical = value::to_string(read->value);
    return part;
  }
  if (const std::string_view value = lexical_value(matches_, *capture); !value.empty()) {
    part.canonical = value;
    if (!capture->entry.empty()) part.text = value;  // "chief executive" asks better than "CEO"
    return part;
  }
  for (std::uint32_t i = capture->first; i < capture->last; ++i) {
    if (matches_.tokens[i].kind == match::TokenKind::symbol) continue;
    if (!part.canonical.empty()) part.canonical += ' ';
    const std::string_view word = matches_.tokens[i].folded;
    const auto same = language_.value("same-word", word);  // "St.", "Street"
    part.canonical += language_.stem(same.value_or(word));
  }
  return part;
}

Claim RuleClaims::claim(const ClaimMatch& match, const Reading& reading) const {
  const rule::Rule& rule = language_.rules().rules[match.rule];
  Claim claim;
  claim.rule = rule.id;
  claim.kind = rule.type;
  claim.fact = rule.fact;
  claim.sentence = match.sentence;
  claim.span = reading.span;
  claim.value = reading.value;
  claim.modifier = reading.modifier;
  claim.direction = reading.direction;
  claim.grows = rule.grows;
  claim.changes = rule.changes;
  claim.many = rule.many;
  claim.loose = rule.loose;
  claim.confidence = rule.confidence;
  claim.severity = rule.severity;
  claim.leeway = leeway_of(rule.tolerance, language_.rules().units);
  for (const std::string& name : rule.key) {
    claim.key.push_back(key_part(name, match));
  }
  if (!claim.key.empty() && claim.key.front().text.empty()) {
    const std::string subject = subjects_.before(reading.first);
    claim.key.front() = {rule.key.front(), subject, subject, true};
  }
  claim.question = fill_question(rule.question, claim.key);
  return claim;
}

void RuleClaims::add_surroundings(const ClaimMatch& match, const Reading& reading,
                                  ContextReader& contexts, Claim& claim) const {
  claim.modality = contexts.modality(reading.first, reading.last);
  claim.context = contexts.read(claim.kind, reading.first, reading.last);
  // A toll of an earlier event, or a figure whose rule names no subject, is a question of its own.
  // A date answers for itself.
  const rule::Rule& rule = language_.rules().rules[match.rule];
  if (std::holds_alternative<value::Date>(claim.value)) return;
  if (!rule.grows && !rule.key.empty()) return;
  if (const std::int32_t year = contexts.earlier_year(reading.first, reading.last); year != 0) {
    claim.key.push_back({"year", std::to_string(year), std::to_string(year), false});
    claim.grows = false;
  }
}

void replace_all(std::string& in, std::string_view old, std::string_view words) {
  for (std::size_t at = in.find(old); at != std::string::npos;
       at = in.find(old, at + words.size())) {
    in.replace(at, old.size(), words);
  }
}

}  // namespace

std::string fill_question(std::string_view question, const std::vector<KeyPart>& key) {
  std::string filled(question);
  for (const KeyPart& part : key) {
    const std::string hole = "{" + part.name + "}";
    if (part.text.empty()) {
      replace_all(filled, " (" + hole + ")", "");
      replace_all(filled, hole + "'s", "its");
    }
    replace_all(filled, hole, part.text.empty() ? "it" : part.text);
  }
  return filled;
}

std::optional<Silence> why_silent(const ClaimMatch& match, const read::Document& document,
                                  const Matches& matches, const Language& language) {
  const std::vector<ReadMention> mentions = read_mentions(document, matches, language);
  const Subjects subjects(matches, mentions);
  const auto reading = RuleClaims(document, matches, mentions, language, subjects).reading(match);
  return reading ? std::nullopt : std::optional(reading.error());
}

std::vector<Claim> rule_claims(const read::Document& document, const Matches& matches,
                               const std::vector<ReadMention>& mentions, const Language& language,
                               const Subjects& subjects, ContextReader* contexts,
                               std::vector<bool>& taken) {
  const RuleClaims reader(document, matches, mentions, language, subjects);
  struct Candidate {
    const ClaimMatch* match;
    Reading reading;
  };
  std::vector<Candidate> candidates;
  for (const ClaimMatch& match : matches.claims) {
    auto reading = reader.reading(match);
    if (!reading) continue;
    const read::Block& block = document.blocks[document.sentences[match.sentence].block];
    reading->span = read::own_words(block, reading->span);
    if (!reading->span.empty()) candidates.push_back({&match, std::move(*reading)});
  }
  // Of the rules that would speak of one value one with a single answer knows more than one with
  // many or none, then the longest match, then the higher priority, then the order of the rules.
  const auto rank = [&](const Candidate* one) {
    const rule::Rule& rule = language.rules().rules[one->match->rule];
    return std::tuple(one->reading.span, rule.many || rule.loose,
                      UINT32_MAX - one->match->span.size(), 100 - rule.priority, one->match->rule,
                      one->match->pattern);
  };
  std::vector<const Candidate*> order;
  order.reserve(candidates.size());
  for (const Candidate& candidate : candidates) order.push_back(&candidate);
  std::ranges::stable_sort(order, {}, rank);
  std::vector<Claim> claims;
  const Candidate* last = nullptr;
  for (const Candidate* candidate : order) {
    const bool repeated = last != nullptr && last->reading.span == candidate->reading.span;
    last = candidate;
    if (repeated) continue;
    if (candidate->reading.mention >= 0) taken[candidate->reading.mention] = true;
    Claim& claim = claims.emplace_back(reader.claim(*candidate->match, candidate->reading));
    if (contexts != nullptr) {
      reader.add_surroundings(*candidate->match, candidate->reading, *contexts, claim);
    }
  }
  return claims;
}

}  // namespace concord::normalize
