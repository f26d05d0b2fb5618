#include "normalize/rule_claims.h"

#include <algorithm>
#include <array>
#include <span>
#include <tl/expected.hpp>

#include "normalize/rule_keys.h"
#include "normalize/rule_leeway.h"
#include "text/utf8.h"
#include "value/exactly.h"
#include "value/with_unit.h"

namespace concord::normalize {

namespace {

using match::Capture;
using match::ClaimMatch;
using match::Matches;
using Reason = Silence::Reason;

// What one rule match says.
struct Reading {
  value::Value value;
  value::Modifier modifier = value::Modifier::exact;
  std::uint32_t first = 0;  // tokens of the value
  std::uint32_t last = 0;
  std::int32_t mention = -1;
  Direction direction = Direction::none;
};

// Or what keeps the rule silent.
using MaybeReading = tl::expected<Reading, Silence>;

// In a rule about an order "round 7" is the seventh round.
void read_as_order(const rule::Rule& rule, value::Value& value) {
  auto* quantity = std::get_if<value::Quantity>(&value);
  const bool bare = quantity != nullptr && quantity->unit == "count" &&
                    quantity->low == quantity->high && quantity->modifier == value::Modifier::exact;
  if (bare && rule.type == "order") quantity->dimension = quantity->unit = "order";
}

class RuleClaims {
 public:
  explicit RuleClaims(const ReadArticle& article)
      : document_(article.document),
        matches_(article.matches),
        language_(article.language),
        by_mention_(article.mentions),
        keys_(article, by_mention_),
        conditions_(document_, matches_, language_, by_mention_) {}

  // What a claim of the match would underline.
  text::Span span(const ClaimMatch& match) const;
  // A loose rule fits next to everything and seldom speaks: what keeps it silent is asked at once.
  bool is_idle(const ClaimMatch& match) const;
  MaybeReading reading(const ClaimMatch& match) const;
  // That of the claim.
  std::string question(const ClaimMatch& match, const Reading& reading) const {
    return keys_.question(match, reading.first);
  }
  // Moves the reading's value.
  void fill(const ClaimMatch& match, Reading& reading, Claim& claim) const;
  // "140 million euros ($163 million)" answers in two currencies: the claim of the second.
  std::optional<Claim> restated(const Reading& reading, const Claim& claim,
                                std::vector<bool>& taken) const;
  void add_surroundings(const ClaimMatch& match, const Reading& reading, ContextReader& contexts,
                        Claim& claim) const;

 private:
  bool fit(const rule::Rule& rule, value::Value& value) const;
  MaybeReading status(const ClaimMatch& match, const rule::Rule& rule) const;
  // The capture whose mention is the value; null for a status.
  const Capture* figure_capture(const ClaimMatch& match, const rule::Rule& rule) const;

  const read::Document& document_;
  const Matches& matches_;
  const Language& language_;
  ReadByMention by_mention_;
  RuleKeys keys_;
  Conditions conditions_;
};

// "61" of "61 percent of the voters", of "$61 million" and of "April 8" counts nobody; "75 basis points" may be
// asked for as a count.
bool counts_nobody(const Matches& matches, const ReadByMention& figures, std::uint32_t mention) {
  const match::Mention& inner = matches.mentions[mention];
  for (std::uint32_t i = mention; i-- > 0;) {
    const match::Mention& around = matches.mentions[i];
    if (around.sentence != inner.sentence) return false;
    if (around.span.end < inner.span.end) continue;
    const ReadMention* figure = figures[i];
    if (figure == nullptr) continue;
    if (std::holds_alternative<value::Date>(figure->value)) return true;
    const auto* whole = std::get_if<value::Quantity>(&figure->value);
    return whole != nullptr && (whole->unit == "percent" || whole->dimension.starts_with("money"));
  }
  return false;
}

const Capture* status_label(const ClaimMatch& match, const rule::Rule& rule) {
  return find_capture(match, rule.label.empty() ? rule.value : rule.label);
}

MaybeReading RuleClaims::status(const ClaimMatch& match, const rule::Rule& rule) const {
  std::string words = rule.patterns[match.pattern].state;
  const Capture* label = status_label(match, rule);
  if (label != nullptr) {
    if (words.empty()) words = label->entry;
    if (words.empty()) words = text::fold(words_of(document_, label->span));
  }
  if (words.empty()) return tl::unexpected(Silence{Reason::no_value, match.span, {}});
  Reading reading;
  reading.value = value::Status{rule.family, std::move(words)};
  std::tie(reading.first, reading.last) =
      tokens_of(matches_, match.sentence, label != nullptr ? label->span : match.span);
  return reading;
}

const Capture* RuleClaims::figure_capture(const ClaimMatch& match, const rule::Rule& rule) const {
  if (!rule.patterns[match.pattern].state.empty()) return nullptr;
  const Capture* captured = find_capture(match, rule.value);
  return captured == nullptr || captured->mention < 0 ? nullptr : captured;
}

// A figure with its modifier, and with the label that stands beside it; a status by its label, or the
// whole match.
text::Span RuleClaims::span(const ClaimMatch& match) const {
  const rule::Rule& rule = language_.rules().rules[match.rule];
  const Capture* captured = figure_capture(match, rule);
  if (captured == nullptr) {
    const Capture* label = status_label(match, rule);
    return label != nullptr ? label->span : match.span;
  }
  const ReadMention* read = figure_of(by_mention_, *captured);
  const text::Span span = read == nullptr ? captured->span : read->span;
  const Capture* label = rule.label.empty() ? nullptr : find_capture(match, rule.label);
  return label == nullptr ? span : text::join(span, label->span);
}

bool is_below_least(const rule::Rule& rule, const value::Value& value) {
  const auto* quantity = std::get_if<value::Quantity>(&value);
  return rule.least > 0 && quantity != nullptr && quantity->low < value::Decimal{rule.least};
}

// Its value is part of a longer one or too small, or its key is a word of grammar.
bool RuleClaims::is_idle(const ClaimMatch& match) const {
  const rule::Rule& rule = language_.rules().rules[match.rule];
  const Capture* captured = rule.loose ? figure_capture(match, rule) : nullptr;
  const ReadMention* read = captured == nullptr ? nullptr : figure_of(by_mention_, *captured);
  if (read == nullptr) return false;
  if (read->inner) return true;
  const bool as_it_is = rule.unit.empty() && !rule.exact;
  if (as_it_is && is_below_least(rule, read->value)) return true;
  return conditions_.has_hollow_key(match);
}

// "17" of "Java 17", where a rule asks for a version: its parts as they are written, so that 3.10 is no 3.1.
// Nothing for a number in words, and for anything but a bare number.
std::optional<value::Version> version_of(const value::Value& value, std::string_view written) {
  const auto* quantity = std::get_if<value::Quantity>(&value);
  if (quantity == nullptr || quantity->unit != "count" || quantity->low != quantity->high)
    return std::nullopt;
  constexpr std::string_view digits = "0123456789";
  const std::size_t first = written.find_first_of(digits);
  if (first == std::string_view::npos) return std::nullopt;
  value::Version version;
  for (std::size_t at = first; at < written.size();) {
    const std::size_t end = std::min(written.find_first_not_of(digits, at), written.size());
    if (end == at) break;
    version.parts.emplace_back(written.substr(at, end - at));
    if (end == written.size() || written[end] != '.') break;
    at = end + 1;
  }
  return version;
}

MaybeReading RuleClaims::reading(const ClaimMatch& match) const {
  if (const auto silence = conditions_.silence(match)) return tl::unexpected(*silence);
  if (keys_.is_of_nobody(match)) return tl::unexpected(Silence{Reason::nobody, match.span, {}});
  const rule::Rule& rule = language_.rules().rules[match.rule];
  const Capture* captured = figure_capture(match, rule);
  if (captured == nullptr) return status(match, rule);
  const ReadMention* figure_read = figure_of(by_mention_, *captured);
  if (figure_read == nullptr) {
    return tl::unexpected(Silence{Reason::no_value, captured->span, {}});
  }
  const ReadMention& read = *figure_read;
  if (read.inner && rule.type == "count" && counts_nobody(matches_, by_mention_, read.mention)) {
    return tl::unexpected(Silence{Reason::no_value, captured->span, {}});
  }
  if (rule.loose && (read.inner || conditions_.has_hollow_key(match))) {
    return tl::unexpected(Silence{Reason::loose_key, match.span, {}});
  }
  const bool whole = read.part == ReadMention::Part::whole;
  MaybeReading reading(tl::in_place, read.value, read.modifier,
                       whole ? captured->first : read.first, whole ? captured->last : read.last,
                       captured->mention, read.direction);
  if (rule.type == "version") {
    if (auto version = version_of(reading->value, words_of(document_, captured->span))) {
      reading->value = std::move(*version);
      reading->modifier = value::Modifier::exact;
    }
  }
  if (!fit(rule, reading->value)) return tl::unexpected(Silence{Reason::figure, span(match), {}});
  return reading;
}

// Puts a value into the unit of the rule, and makes a list as whole as the rule says. False when the
// rule is about others.
bool RuleClaims::fit(const rule::Rule& rule, value::Value& value) const {
  read_as_order(rule, value);
  const value::Unit* unit = rule.unit.empty() ? nullptr : language_.rules().units.find(rule.unit);
  if (unit != nullptr) value = value::with_unit(std::move(value), *unit);
  const auto* quantity = std::get_if<value::Quantity>(&value);
  if (unit != nullptr && quantity != nullptr && quantity->dimension != unit->dimension)
    return false;
  if (rule.exact) value = value::exactly(std::move(value));
  auto* list = std::get_if<value::NameSet>(&value);
  if (list != nullptr && rule.members != rule::Members::as_said) {
    list->open = rule.members == rule::Members::some;
  }
  quantity = std::get_if<value::Quantity>(&value);
  if (quantity == nullptr) return true;
  const bool above = rule.most != rule::no_most && value::Decimal{rule.most} < quantity->high;
  return !above && !is_below_least(rule, value);
}

void RuleClaims::fill(const ClaimMatch& match, Reading& reading, Claim& claim) const {
  const rule::Rule& rule = language_.rules().rules[match.rule];
  claim.rule = rule.id;
  claim.kind = rule.type;
  claim.fact = rule.fact;
  claim.sentence = match.sentence;
  claim.value = std::move(reading.value);
  claim.modifier = reading.modifier;
  claim.direction = reading.direction;
  claim.grows = rule.grows;
  claim.changes = rule.changes;
  claim.many = rule.many;
  claim.loose = rule.loose;
  claim.confidence = rule.confidence;
  claim.severity = rule.severity;
  claim.leeway = leeway_of(rule.tolerance, language_.rules().units);
  claim.key = keys_.key(match, reading.first);
  claim.question = question(match, reading);
}

std::optional<Claim> RuleClaims::restated(const Reading& reading, const Claim& claim,
                                          std::vector<bool>& taken) const {
  if (claim.kind != "money" || reading.mention < 0) return std::nullopt;
  const ReadMention* read = by_mention_.restated(static_cast<std::size_t>(reading.mention));
  if (read == nullptr) return std::nullopt;
  taken[read->mention] = true;
  Claim second = claim;
  second.span = read->span;
  second.value = read->value;
  second.modifier = read->modifier;
  return second;
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

// One match of those that speak, and what its claim underlines.
struct Candidate {
  const ClaimMatch* match = nullptr;
  text::Span span;
};

// Calls tell(match, span, reading) for one match a value, in order.
template <class Tell>
void for_each_told(const ReadArticle& article, const RuleClaims& reader, Tell tell) {
  constexpr std::size_t usual = 8;  // at most
  std::array<Candidate, usual> few;
  std::vector<Candidate> many;
  const std::vector<ClaimMatch>& claims = article.matches.claims;
  if (claims.size() > usual) many.resize(claims.size());
  const std::span all = many.empty() ? std::span<Candidate>(few) : std::span<Candidate>(many);
  std::size_t count = 0;
  for (const ClaimMatch& match : claims) {
    if (reader.is_idle(match)) continue;
    const read::Block& block =
        article.document.blocks[article.document.sentences[match.sentence].block];
    const text::Span span = read::own_words(block, reader.span(match));
    if (!span.empty()) all[count++] = {&match, span};
  }
  const auto candidates = all.first(count);
  // Of the rules that would speak of one value one with a single answer knows more than one with
  // many or none, then the longest match, then the higher priority, then the order of the rules.
  const auto rank = [&](const Candidate& one) {
    const rule::Rule& rule = article.language.rules().rules[one.match->rule];
    return std::tuple(one.span, rule.many || rule.loose, UINT32_MAX - one.match->span.size(),
                      100 - rule.priority, one.match->rule, one.match->pattern, one.match);
  };
  if (count > 1) std::ranges::sort(candidates, {}, rank);
  const Candidate* told = nullptr;
  for (const Candidate& candidate : candidates) {
    if (told != nullptr && told->span == candidate.span) continue;
    auto reading = reader.reading(*candidate.match);
    if (!reading) continue;
    told = &candidate;
    tell(*candidate.match, candidate.span, *reading);
  }
}

}  // namespace

std::optional<Silence> why_silent(const ClaimMatch& match, const read::Document& document,
                                  const Matches& matches, const Language& language) {
  const std::vector<ReadMention> mentions = read_mentions(document, matches, language);
  const Subjects subjects(matches, mentions);
  const auto reading = RuleClaims({document, matches, mentions, language, subjects}).reading(match);
  return reading ? std::nullopt : std::optional(reading.error());
}

void rule_claims(const ReadArticle& article, ContextReader& contexts, std::vector<bool>& taken,
                 std::vector<Claim>& claims) {
  const RuleClaims reader(article);
  for_each_told(article, reader, [&](const ClaimMatch& match, text::Span span, Reading& reading) {
    if (reading.mention >= 0) taken[reading.mention] = true;
    Claim& claim = claims.emplace_back();
    claim.span = span;
    reader.fill(match, reading, claim);
    reader.add_surroundings(match, reading, contexts, claim);
    if (auto second = reader.restated(reading, claim, taken)) claims.push_back(*std::move(second));
  });
}

void rule_statements(const ReadArticle& article, std::vector<Statement>& statements) {
  const RuleClaims reader(article);
  for_each_told(article, reader, [&](const ClaimMatch& match, text::Span span, Reading& reading) {
    Statement& statement = statements.emplace_back();
    statement.span = span;
    statement.sentence = match.sentence;
    statement.rule = &article.language.rules().rules[match.rule];
    statement.question = reader.question(match, reading);
    statement.value = std::move(reading.value);
    statement.modifier = reading.modifier;
    statement.direction = reading.direction;
  });
}

}  // namespace concord::normalize
