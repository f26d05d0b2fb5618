#include "match/runner.h"

#include <algorithm>
#include <utility>

namespace concord::match {

using rule::Instruction;
using rule::Op;
using rule::Shape;

// Whether the code from an instruction on matches at the token, which leaves no trace. Its ways are
// tried above those of the code around it, and count against the same limit of steps.
[[gnu::noinline]] bool Runner::stands_here(Place place, const Stretch& stretch) {
  const std::uint32_t taken = taken_count_;
  const std::uint32_t floor = std::exchange(floor_, choice_count_);
  const bool stands = walk(place, stretch) != no_match;
  choice_count_ = floor_;
  taken_count_ = taken;
  floor_ = floor;
  return stands;
}

[[gnu::always_inline]] inline Runner::Place Runner::step(Place place, const Stretch& stretch) {
  const Instruction& now = *place.at;
  const std::uint32_t token = place.token_number();
  const Place next{place.at + 1, place.token};
  const bool inside = token < stretch.last;
  switch (now.op) {
    case Op::accept:
      break;
    case Op::word:
      return word(place, stretch);
    case Op::term:
      return inside ? term(place, stretch.terms->at(token).begin, stretch) : Place();
    case Op::mention: {
      const std::uint32_t filling = inside ? chart_.filling(now.a, token) : no_filling;
      return filling == no_filling ? Place() : mention(place, filling);
    }
    case Op::shape:
      return shape(place, stretch);
    case Op::gap:
      return gap(place, now.a, stretch);
    case Op::but_not:
      return stands_here(next, stretch) ? Place() : jump(now.a, token);
    case Op::jump:
      return jump(now.a, token);
    case Op::split:
      return split(place);
    case Op::among:
      if (!chart_.stands(now.among, token)) return {};
      // at a border one of them may be understood
      return now.a != 0 && token != stretch.border ? jump(now.a, token + 1) : next;
    case Op::glued:
      return inside && token > stretch.first && stretch.tokens[token].glued ? next : Place();
    case Op::start:
      return token == stretch.first ? next : Place();
    case Op::end:
      return token >= stretch.soft_end ? next : Place();
  }
  return {};
}

[[gnu::always_inline]] inline Runner::Place Runner::word(Place place,
                                                         const Stretch& stretch) const {
  const Instruction& now = *place.at;
  const Place behind{place.at + 1, place.token + 1};
  if (place.token < stretch.last && stretch.words[place.token] == now.a) return behind;
  if (place.token != stretch.border || !is_understood(now.a)) return {};
  return {place.at + 1, place.token};
}

// Between a heading and its cell nobody writes "is".
bool Runner::is_understood(rule::WordId word) const {
  return std::binary_search(compiled_.border_words.begin(), compiled_.border_words.end(), word);
}

// Takes the first term of the hole's kind, of those at the token from one on, and keeps what stands behind it
// for later.
Runner::Place Runner::term(Place place, std::uint32_t from, const Stretch& stretch) {
  const Instruction& now = *place.at;
  const std::uint32_t first = place.token_number();
  const std::uint32_t end = stretch.terms->at(first).end;
  if (from >= end) return {};
  // of one token they stand in one list
  const rule::PhraseEntry* entry = &stretch.terms->entry(from);
  const auto fits = [&] { return entry->key == now.a || entry->also == now.a; };
  std::uint32_t taken = from;
  for (; !fits(); ++entry) {
    if (++taken == end) return {};
  }
  // whether it is of the same kind shows when the way is gone
  if (taken + 1 < end) keep(place, taken + 1, 0);
  const std::uint32_t last = first + entry->length;
  if (now.b != rule::no_capture) take({now.b, first, last, Op::term, now.a, taken});
  return {place.at + 1, last};
}

// The same of mentions.
[[gnu::always_inline]] inline Runner::Place Runner::mention(Place place, std::uint32_t filling) {
  const Instruction& now = *place.at;
  const Filling& taken = chart_.at(filling);
  // whether it is of the same key shows when the way is gone
  if (taken.next != no_filling) keep(place, filling, 0);
  if (now.b != rule::no_capture) {
    take({now.b, place.token_number(), taken.last, Op::mention, now.a, taken.index});
  }
  return {place.at + 1, taken.last};
}

Runner::Place Runner::shape(Place place, const Stretch& stretch) {
  const Instruction& now = *place.at;
  if (place.token >= stretch.last) return {};
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
  if (!good) return {};
  const std::uint32_t first = place.token_number();
  take({now.b, first, first + 1, Op::shape, now.a, UINT32_MAX});
  return {place.at + 1, place.token + 1};
}

// The first way where it can begin here, and the other when that fails.
[[gnu::always_inline]] inline Runner::Place Runner::split(Place place) {
  const Instruction& now = *place.at;
  const Place other = jump(now.b, place.token);
  if (now.among != rule::no_set && !chart_.stands(now.among, place.token_number())) return other;
  keep(other, no_filling, 0);
  return jump(now.a, place.token);
}

// Goes on at the first token where what follows can begin, and later only when that fails.
[[gnu::noinline]] Runner::Place Runner::gap(Place place, std::uint32_t left,
                                            const Stretch& stretch) {
  const Instruction& now = *place.at;
  if (now.among != rule::no_set) {
    const std::uint32_t token = place.token_number();
    const std::uint32_t end = token + std::min(left + 1, stretch.last - token);
    const std::uint32_t next = chart_.next_place(now.among, token, end);
    if (next == end) return {};
    left -= next - token;
    place.token = next;
  }
  if (left > 0 && place.token < stretch.last) {
    keep({place.at, place.token + 1}, no_filling, left);
  }
  return {place.at + 1, place.token};
}

// The last way not yet tried that leads on.
[[gnu::noinline]] Runner::Place Runner::go_back(const Stretch& stretch) {
  while (choice_count_ > floor_) {
    const Choice& choice = choices_[--choice_count_];
    taken_count_ = choice.taken;
    const Place place = choice.place;
    if (choice.filling == no_filling && choice.left == 0) return place;
    const Place behind = other(choice, stretch);
    if (behind.at != nullptr) return behind;
  }
  return {};
}

// The next way of a hole or a gap, if there is one.
Runner::Place Runner::other(const Choice& choice, const Stretch& stretch) {
  const Place place = choice.place;
  if (choice.filling == no_filling) return gap(place, choice.left - 1, stretch);
  if (place.at->op == Op::term) return term(place, choice.filling, stretch);
  const std::uint32_t filling = chart_.next_filling(choice.filling);
  return filling == no_filling ? Place() : mention(place, filling);
}

// The token where some way arrives at an accept.
std::uint32_t Runner::walk(Place place, const Stretch& stretch) {
  while (steps_ < most_steps) {
    if (place.at->op == Op::accept) return place.token_number();
    ++steps_;
    place = step(place, stretch);
    if (place.at == nullptr) place = go_back(stretch);
    if (place.at == nullptr) break;
  }
  return no_match;
}

}  // namespace concord::match
