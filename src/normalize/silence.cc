#include "normalize/silence.h"

#include <algorithm>
#include <span>

namespace concord::normalize {

namespace {

using match::Capture;
using match::ClaimMatch;
using match::Matches;
using Reason = Silence::Reason;

// As rules name the places of an article.
std::string_view place_of(read::BlockKind kind) {
  switch (kind) {
    case read::BlockKind::title:
    case read::BlockKind::heading:
      return "heading";
    case read::BlockKind::list_item:
    case read::BlockKind::term:
      return "list";
    case read::BlockKind::table_cell:
      return "table";
    case read::BlockKind::caption:
      return "caption";
    case read::BlockKind::quote:
      return "quotation";
    default:
      return "text";
  }
}

// How many tokens stand for those words, which blanks part, at the start of a text; 0: others do.
std::size_t count_at(std::span<const match::Token> tokens, std::string_view words) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!words.starts_with(tokens[i].folded)) return 0;
    words.remove_prefix(tokens[i].folded.size());
    if (words.empty()) return i + 1;
    if (words.front() != ' ') return 0;
    words.remove_prefix(1);
  }
  return 0;
}

}  // namespace

std::pair<std::uint32_t, std::uint32_t> tokens_of(const Matches& matches, std::uint32_t sentence,
                                                  text::Span span) {
  const auto begin = matches.tokens.begin() + matches.sentence_tokens[sentence];
  const auto end = matches.tokens.begin() + matches.sentence_tokens[sentence + 1];
  const auto begin_of = [](const match::Token& token) { return token.span.begin; };
  const auto first = std::ranges::lower_bound(begin, end, span.begin, {}, begin_of);
  const auto last = std::ranges::lower_bound(first, end, span.end, {}, begin_of);
  return {static_cast<std::uint32_t>(first - matches.tokens.begin()),
          static_cast<std::uint32_t>(last - matches.tokens.begin())};
}

const rule::Rule& Conditions::rule_of(const ClaimMatch& match) const {
  return language_.rules().rules[match.rule];
}

std::optional<Silence> Conditions::silence(const ClaimMatch& match) const {
  const rule::Rule& rule = rule_of(match);
  std::optional<Silence> silence;  // most rules have none of the conditions, or one
  if (!rule.in.empty() || !rule.not_in.empty()) silence = of_place(match);
  if (!silence && !rule.unless.empty()) silence = of_words(match);
  if (!silence && (!rule.has.empty() || !rule.has_not.empty())) silence = of_sentence(match);
  if (!silence && !rule.patterns[match.pattern].bounds.empty()) silence = of_bounds(match);
  if (!silence && !rule.family.empty()) silence = of_condition(match);
  return silence;
}

// The rule does not speak of sentences in this place of an article.
std::optional<Silence> Conditions::of_place(const ClaimMatch& match) const {
  const rule::Rule& rule = rule_of(match);
  const std::uint32_t block = document_.sentences[match.sentence].block;
  const auto kind = document_.blocks[block].kind;
  const bool quoted = kind == read::BlockKind::quote || is_quoted(match);
  const std::string_view place = place_of(kind);
  const auto names = [&](const std::vector<std::string>& places) {
    return std::ranges::any_of(places, [&](const std::string& one) {
      return one == place || (quoted && one == "quotation") || (one == "lead" && is_lead(block));
    });
  };
  const bool elsewhere = !rule.in.empty() && !names(rule.in);
  if (!elsewhere && !names(rule.not_in)) return std::nullopt;
  return Silence{Reason::place, match.span, quoted && !elsewhere ? "quotation" : place};
}

// The block is the first paragraph of the article.
bool Conditions::is_lead(std::uint32_t block) const {
  const auto first = std::ranges::find_if(document_.blocks, [](const read::Block& one) {
    return one.kind == read::BlockKind::paragraph && !one.furniture;
  });
  return first - document_.blocks.begin() == static_cast<std::ptrdiff_t>(block);
}

// An open double quotation mark stands before the match in its sentence.
bool Conditions::is_quoted(const ClaimMatch& match) const {
  const std::uint32_t first = tokens_of(matches_, match.sentence, match.span).first;
  bool open = false;
  for (std::uint32_t i = matches_.sentence_tokens[match.sentence]; i < first; ++i) {
    const std::string_view mark = matches_.tokens[i].folded;
    if (mark == "\"") open = !open;
    if (mark == "“" || mark == "„" || mark == "«") open = true;
    if (mark == "”" || mark == "»") open = false;
  }
  return open;
}

// A word of the rule's `unless` stands in the match or just before it: "former".
std::optional<Silence> Conditions::of_words(const ClaimMatch& match) const {
  const std::vector<std::string>& words = rule_of(match).unless;
  constexpr std::uint32_t before = 2;
  const auto [first, last] = tokens_of(matches_, match.sentence, match.span);
  const std::uint32_t sentence = matches_.sentence_tokens[match.sentence];
  const std::uint32_t from = std::max(sentence, first - std::min(first, before));
  const UnlessWords& known = language_.unless_words(match.rule);
  const auto tokens = std::span(matches_.tokens).first(last);
  // where one may begin that reaches so far
  for (std::size_t i = std::max(sentence + known.longest, from + 1) - known.longest; i < last;
       ++i) {
    const std::string_view word = tokens[i].folded;
    if ((known.letters & first_letter_bit(word)) == 0) continue;  // nearly always
    for (const std::string& one : words) {
      if (!one.starts_with(word.front())) continue;
      const std::size_t count = count_at(tokens.subspan(i), one);
      if (count == 0 || i + count <= from) continue;
      const text::Span span{tokens[i].span.begin, tokens[i + count - 1].span.end};
      return Silence{Reason::word, span, {}};
    }
  }
  return std::nullopt;
}

// "Once the road is open": of a state that is a condition nobody says whether it holds.
std::optional<Silence> Conditions::of_condition(const ClaimMatch& match) const {
  constexpr std::uint32_t before = 3;  // "until the last two roads are open"
  const std::uint32_t first = tokens_of(matches_, match.sentence, match.span).first;
  const std::uint32_t sentence = matches_.sentence_tokens[match.sentence];
  std::uint32_t from = first;
  while (from > sentence && first - from < before &&
         matches_.tokens[from - 1].kind != match::TokenKind::symbol) {
    --from;
  }
  for (const match::Term& term : matches_.terms_of(from, first)) {
    if (matches_.class_of(term) != "condition-word") continue;
    const text::Span span{matches_.tokens[term.first].span.begin,
                          matches_.tokens[term.last - 1].span.end};
    return Silence{Reason::condition, span, {}};
  }
  return std::nullopt;
}

// The first such word of a sentence; empty where it has none.
text::Span Conditions::find(const rule::SentenceWord& word, std::uint32_t sentence) const {
  const std::uint32_t first = matches_.sentence_tokens[sentence];
  const std::uint32_t end = matches_.sentence_tokens[sentence + 1];
  const auto span_of = [&](std::size_t from, std::size_t to) {
    return text::Span{matches_.tokens[from].span.begin, matches_.tokens[to - 1].span.end};
  };
  if (word.text.starts_with('@')) {
    const std::string_view family = std::string_view(word.text).substr(1);
    for (const match::Term& term : matches_.terms_of(first, end)) {
      const bool meant = matches_.class_of(term) == "family" && matches_.value_of(term) == family;
      if (meant) return span_of(term.first, term.last);
    }
    return {};
  }
  const auto tokens = std::span(matches_.tokens).first(end);
  for (std::size_t i = first; i < end; ++i) {
    if (!tokens[i].folded.starts_with(word.text.front())) continue;  // nearly always
    const std::size_t count = count_at(tokens.subspan(i), word.text);
    if (count > 0) return span_of(i, i + count);
  }
  return {};
}

// The sentence lacks what the rule's `sentence` asks for, or has what it does not want.
std::optional<Silence> Conditions::of_sentence(const ClaimMatch& match) const {
  const rule::Rule& rule = rule_of(match);
  const auto stands = [&](const rule::SentenceWord& word) {
    return !find(word, match.sentence).empty();
  };
  if (!rule.has.empty() && std::ranges::none_of(rule.has, stands)) {
    return Silence{Reason::sentence, match.span, {}};
  }
  const auto unwanted = std::ranges::find_if(rule.has_not, stands);
  if (unwanted == rule.has_not.end()) return std::nullopt;
  return Silence{Reason::sentence, find(*unwanted, match.sentence), {}};
}

// A figure that a hole took lies outside the bounds of the hole, in the figure's own unit.
std::optional<Silence> Conditions::of_bounds(const ClaimMatch& match) const {
  for (const rule::Bound& bound : rule_of(match).patterns[match.pattern].bounds) {
    const auto capture = std::ranges::find(match.captures, bound.capture, &Capture::name);
    if (capture == match.captures.end() || !is_outside(bound, *capture)) continue;
    return Silence{Reason::bounds, capture->span, {}};
  }
  return std::nullopt;
}

bool Conditions::is_outside(const rule::Bound& bound, const Capture& capture) const {
  std::optional<value::Decimal> low;
  std::optional<value::Decimal> high;
  if (capture.mention < 0) {
    const bool comma = language_.rules().language.decimal == value::DecimalMark::comma;
    std::string digits = document_.text.substr(capture.span.begin, capture.span.size());
    std::erase(digits, comma ? '.' : ',');
    if (comma) std::ranges::replace(digits, ',', '.');
    low = high = value::Decimal::parse(digits);
  } else if (const ReadMention* read = figure_of(figures_, capture)) {
    if (const auto* quantity = std::get_if<value::Quantity>(&read->value)) {
      low = quantity->low;
      high = quantity->high;
    }
  }
  const auto least = value::Decimal::parse(bound.least);
  const auto most = value::Decimal::parse(bound.most);
  return !low || (least && *low < *least) || (most && *most < *high);
}

bool Conditions::has_hollow_key(const ClaimMatch& match) const {
  const std::vector<std::string>& key = rule_of(match).key;
  return std::ranges::any_of(match.captures, [&](const Capture& capture) {
    if (capture.last != capture.first + 1 || capture.mention >= 0) return false;
    const rule::WordId word = matches_.words[capture.first];
    const bool hollow =
        language_.is(WordClass::stop_word, word) || language_.is(WordClass::hollow_key, word);
    return hollow && std::ranges::find(key, capture.name) != key.end();
  });
}

}  // namespace concord::normalize
