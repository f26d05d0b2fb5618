#include "match/runner.h"

#include <algorithm>
#include <utility>

namespace concord::match {

using rule::Instruction;
using rule::Op;
using rule::Shape;

std::optional<std::uint32_t> Runner::run(const rule::CompiledPattern& pattern,
                                         const Stretch& stretch, std::uint32_t start) {
  choices_.clear();
  taken_.clear();
  floor_ = 0;
  steps_ = 0;
  return walk({pattern.code.begin, start}, stretch);
}

// The token where some way arrives at an accept.
std::optional<std::uint32_t> Runner::walk(Place place, const Stretch& stretch) {
  const Instruction* const code = compiled_.code.data();
  std::uint32_t steps = steps_;
  while (steps < most_steps) {
    const Instruction& now = code[place.instruction];
    if (now.op == Op::accept) break;
    ++steps;
    steps_ = steps;
    if (!step(now, place, stretch) && !go_back(place, stretch)) return std::nullopt;
    steps = steps_;
  }
  if (steps == most_steps) return std::nullopt;
  return place.token;
}

// Whether the code from an instruction on matches at the token, which leaves no trace. Its ways are
// tried above those of the code around it, and count against the same limit of steps.
bool Runner::stands_here(Place place, const Stretch& stretch) {
  const std::size_t taken = taken_.size();
  const std::size_t floor = std::exchange(floor_, choices_.size());
  const bool stands = walk(place, stretch).has_value();
  choices_.resize(floor_);
  taken_.resize(taken);
  floor_ = floor;
  return stands;
}

bool Runner::step(const Instruction& now, Place& place, const Stretch& stretch) {
  const std::uint32_t token = place.token;
  const bool inside = token < stretch.last;
  bool good = false;
  switch (now.op) {
    case Op::accept:
      break;
    case Op::term:
      return inside && chart_.has(now.a, token) &&
             term(now, place, stretch.token_terms[token], stretch);
    case Op::mention: {
      const std::uint32_t filling = inside ? chart_.filling(now.a, token) : no_filling;
      return filling != no_filling && mention(now, place, filling);
    }
    case Op::shape:
      return shape(now, place, stretch);
    case Op::gap:
      return gap(now, place, now.a, stretch);
    case Op::but_not:
      good = !stands_here({place.instruction + 1, token}, stretch);
      place.instruction = now.a;
      return good;
    case Op::jump:
      place.instruction = now.a;
      return true;
    case Op::split:
      return split(now, place);
    case Op::among:
      good = chart_.stands(now.among, token);
      break;
    case Op::word:
      good = inside && stretch.words[token] == now.a;
      if (good) {
        ++place.token;
      } else {
        good = token == stretch.border && is_understood(now.a);
      }
      break;
    case Op::glued:
      good = inside && token > stretch.first && stretch.tokens[token].glued;
      break;
    case Op::start:
      good = token == stretch.first;
      break;
    case Op::end:
      good = token >= stretch.soft_end;
      break;
  }
  ++place.instruction;
  return good;
}

// Between a heading and its cell nobody writes "is".
bool Runner::is_understood(rule::WordId word) const {
  return std::binary_search(compiled_.border_words.begin(), compiled_.border_words.end(), word);
}

// Takes the first term of the hole's kind, of those at the token from one on, and keeps the next for
// later. One is known to stand there.
bool Runner::term(const Instruction& now, Place& place, std::uint32_t from,
                  const Stretch& stretch) {
  const std::uint32_t end = stretch.token_terms[place.token + 1];
  const auto next_of_kind = [&](std::uint32_t at) {
    const auto fits = [&](const TermKeys& keys) { return keys.key == now.a || keys.also == now.a; };
    while (at < end && !fits(stretch.term_keys[at])) ++at;
    return at;
  };
  const std::uint32_t taken = next_of_kind(from);
  const std::uint32_t other = next_of_kind(taken + 1);
  if (other < end) keep(place, other, 0);
  const std::uint32_t last = stretch.terms[taken].last;
  if (now.b != rule::no_capture) {
    taken_.push_back({now.b, place.token, last, Op::term, now.a, taken});
  }
  place = {place.instruction + 1, last};
  return true;
}

// The same of mentions.
bool Runner::mention(const Instruction& now, Place& place, std::uint32_t filling) {
  const Filling& taken = chart_.at(filling);
  const std::uint32_t other = chart_.next_filling(filling);
  if (other != no_filling) keep(place, other, 0);
  if (now.b != rule::no_capture) {
    taken_.push_back({now.b, place.token, taken.last, Op::mention, now.a, taken.index});
  }
  place = {place.instruction + 1, taken.last};
  return true;
}

bool Runner::shape(const Instruction& now, Place& place, const Stretch& stretch) {
  if (place.token >= stretch.last) return false;
  const Token& token = stretch.tokens[place.token];
  bool good = true;
  switch (static_cast<Shape>(now.a)) {
    case Shape::word:
      good = token.kind == TokenKind::word;
      break;
    case Shape::capital:
      good = token.kind == TokenKind::word && token.capital;
      break;
    case Shape::numeral:
      good = token.kind == TokenKind::numeral;
      break;
    case Shape::any:
      break;
  }
  if (!good) return false;
  taken_.push_back({now.b, place.token, place.token + 1, Op::shape, now.a, UINT32_MAX});
  place = {place.instruction + 1, place.token + 1};
  return true;
}

// The first way where it can begin here, and the other when that fails.
bool Runner::split(const Instruction& now, Place& place) {
  if (now.among != rule::no_set && !chart_.stands(now.among, place.token)) {
    place.instruction = now.b;
    return true;
  }
  keep({now.b, place.token}, no_filling, 0);
  place.instruction = now.a;
  return true;
}

// Goes on at the first token where what follows can begin, and later only when that fails.
bool Runner::gap(const Instruction& now, Place& place, std::uint32_t left, const Stretch& stretch) {
  if (now.among != rule::no_set) {
    const std::uint32_t end = place.token + std::min(left + 1, stretch.last - place.token);
    const std::uint32_t next = chart_.next_place(now.among, place.token, end);
    if (next == end) return false;
    left -= next - place.token;
    place.token = next;
  }
  if (left > 0 && place.token < stretch.last) {
    keep({place.instruction, place.token + 1}, no_filling, left);
  }
  ++place.instruction;
  return true;
}

// The last way not yet tried.
bool Runner::go_back(Place& place, const Stretch& stretch) {
  while (choices_.size() > floor_) {
    const Choice choice = choices_.back();
    choices_.pop_back();
    taken_.resize(choice.taken);
    const Instruction& now = compiled_.code[choice.place.instruction];
    place = choice.place;
    if (choice.filling != no_filling) {
      return now.op == Op::term ? term(now, place, choice.filling, stretch)
                                : mention(now, place, choice.filling);
    }
    if (choice.left == 0 || gap(now, place, choice.left - 1, stretch)) return true;
  }
  return false;
}

}  // namespace concord::match
