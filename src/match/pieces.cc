#include "match/pieces.h"

#include <algorithm>

#include "text/utf8.h"

namespace concord::match {
namespace {

std::string_view shape_name(rule::Key shape) {
  switch (static_cast<rule::Shape>(shape)) {
    case rule::Shape::word:
      return "word";
    case rule::Shape::capital:
      return "Capital";
    case rule::Shape::numeral:
      return "numeral";
    case rule::Shape::any:
      return "token";
  }
  return "token";
}

}  // namespace

text::Span PieceMaker::span(std::uint32_t first, std::uint32_t last) const {
  return {matches_.tokens[first].span.begin, matches_.tokens[last - 1].span.end};
}

std::string_view PieceMaker::text(text::Span span) const {
  return std::string_view(matches_.document->text).substr(span.begin, span.size());
}

void PieceMaker::fill(value::Piece& made, const Taken& taken) const {
  made.name = rules_.compiled->names[taken.name];
  made.names_below = 0;
  made.text = text(span(taken.first, taken.last));
  switch (taken.kind) {
    case rule::Op::mention: {
      const Mention& mention = matches_.mentions[taken.index];
      made.type = mention.type;
      made.pieces = mention.piece.pieces;
      made.names_below = mention.piece.names_below;
      break;
    }
    case rule::Op::term: {
      const rule::PhraseEntry& entry = matches_.terms.entry(taken.index);
      made.type = rules_.compiled->names[entry.lexical_class];
      made.entry = rules_.compiled->names[entry.value];
      break;
    }
    default:
      made.type = shape_name(taken.key);
      made.entry = digits(made.text);
      break;
  }
}

// A figure with a decimal comma as the values read it: "1.234,5" is 1234.5. Empty where the words
// say it themselves.
std::string_view PieceMaker::digits(std::string_view words) const {
  if (matches_.decimals.mark == value::DecimalMark::point) return {};
  using text::is_digit;
  const bool figure = !words.empty() && is_digit(words.front()) && is_digit(words.back()) &&
                      words.find_first_not_of("0123456789.,'") == std::string_view::npos;
  if (!figure || words.find_first_of(".,") == std::string_view::npos) return {};
  const auto number = value::read_digits(words, value::DecimalMark::comma);
  return number ? matches_.store.keep(number->to_string()) : std::string_view{};
}

void PieceMaker::add_mention(const Candidate& candidate, const Parts& parts, std::string_view type,
                             std::uint32_t sentence) {
  Mention& made = matches_.mentions.emplace_back(blank_);
  made.type = type;
  made.span = candidate.span;
  made.first = candidate.first;
  made.last = candidate.last;
  made.sentence = sentence;
  made.rule = candidate.rule;
  made.pattern = candidate.pattern;
  made.open = candidate.open;
  made.piece.name = type;
  made.piece.type = type;
  made.piece.text = text(candidate.span);
  const std::span pieces = matches_.store.list<value::Piece>(parts.size());
  std::uint64_t names_below = 0;
  value::Piece* next = pieces.data();
  for (const Taken& one : parts.taken) {
    fill(*next, one);
    names_below |= value::name_bit(next->name) | next->names_below;
    ++next;
  }
  for (const Group& group : parts.groups) {
    const std::string_view words = text(group.span);
    *next++ = {group.name, group.name, words, digits(words), {}, 0};
    names_below |= value::name_bit(group.name);
  }
  made.piece.pieces = pieces;
  made.piece.names_below = names_below;
}

// A group that covers exactly a mention stands for it: one of the rule's own kind first, else the
// last that was found.
Capture PieceMaker::capture(const Group& group, std::string_view type,
                            const std::vector<std::uint32_t>& nearby) const {
  Capture made{group.name, group.span, group.first, group.last, -1, {}};
  for (const std::uint32_t index : nearby) {
    const Mention& mention = matches_.mentions[index];
    if (mention.span != group.span) continue;
    made.mention = static_cast<std::int32_t>(index);
    if (mention.type == type) break;
  }
  return made;
}

ClaimMatch PieceMaker::claim(const Candidate& candidate, const Parts& parts, std::uint32_t sentence,
                             const std::vector<std::uint32_t>& nearby) const {
  ClaimMatch made;
  made.rule = candidate.rule;
  made.pattern = candidate.pattern;
  made.sentence = sentence;
  made.span = candidate.span;
  made.captures = matches_.store.list<Capture>(parts.size());
  auto next = made.captures.begin();
  for (const Taken& one : parts.taken) {
    Capture& capture = *next++;
    capture.name = rules_.compiled->names[one.name];
    capture.span = span(one.first, one.last);
    capture.first = one.first;
    capture.last = one.last;
    if (one.kind == rule::Op::mention) capture.mention = static_cast<std::int32_t>(one.index);
    if (one.kind == rule::Op::term) {
      capture.entry = rules_.compiled->names[matches_.terms.entry(one.index).value];
    }
  }
  for (const Group& group : parts.groups) {
    *next++ = capture(group, rules_.rules[candidate.rule].type, nearby);
  }
  return made;
}

}  // namespace concord::match
