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
  instruction_ = pattern.code.begin;
  token_ = start;
  for (steps_ = 0; steps_ < most_steps; ++steps_) {
    const Outcome outcome = step(stretch);
    if (outcome == Outcome::accepted) return token_;
    if (outcome == Outcome::failed && !go_back(stretch)) return std::nullopt;
  }
  return std::nullopt;
}

// Whether the code from an instruction on matches at the token, which leaves no trace. Its ways are
// tried above those of the code around it, and count against the same limit of steps.
bool Runner::stands_here(std::uint32_t instruction, const Stretch& stretch) {
  const std::uint32_t token = token_;
  const std::size_t taken = taken_.size();
  const std::size_t floor = std::exchange(floor_, choices_.size());
  instruction_ = instruction;
  bool stands = false;
  bool open = true;
  while (open && steps_ < most_steps) {
    ++steps_;
    const Outcome outcome = step(stretch);
    stands = outcome == Outcome::accepted;
    open = !stands && (outcome == Outcome::go_on || go_back(stretch));
  }
  choices_.resize(floor_);
  taken_.resize(taken);
  floor_ = floor;
  token_ = token;
  return stands;
}

Runner::Outcome Runner::step(const Stretch& stretch) {
  const Instruction& now = compiled_.code[instruction_];
  const bool inside = token_ < stretch.last;
  bool good = true;
  switch (now.op) {
    case Op::accept:
      return Outcome::accepted;
    case Op::term:
    case Op::mention:
      return hole(now, stretch);
    case Op::shape:
      return shape(now, stretch);
    case Op::gap:
      return gap(now, now.a, stretch);
    case Op::but_not: {
      const std::uint32_t behind = now.a;
      const bool stands = stands_here(instruction_ + 1, stretch);
      instruction_ = behind;
      return stands ? Outcome::failed : Outcome::go_on;
    }
    case Op::jump:
      instruction_ = now.a;
      return Outcome::go_on;
    case Op::split:
      return split(now);
    case Op::among:
      good = chart_.stands(now.among, token_);
      break;
    case Op::word:
      good = inside && stretch.words[token_] == now.a;
      if (good) {
        ++token_;
      } else {
        good = token_ == stretch.border && is_understood(now.a);
      }
      break;
    case Op::glued:
      good = inside && token_ > stretch.first && stretch.tokens[token_].glued;
      break;
    case Op::start:
      good = token_ == stretch.first;
      break;
    case Op::end:
      good = token_ >= stretch.soft_end;
      break;
  }
  ++instruction_;
  return good ? Outcome::go_on : Outcome::failed;
}

// Between a heading and its cell nobody writes "is".
bool Runner::is_understood(rule::WordId word) const {
  return std::binary_search(compiled_.border_words.begin(), compiled_.border_words.end(), word);
}

Runner::Outcome Runner::hole(const Instruction& instruction, const Stretch& stretch) {
  if (token_ >= stretch.last) return Outcome::failed;
  const std::uint32_t filling = chart_.filling(instruction.a, token_);
  if (filling == no_filling) return Outcome::failed;
  fill(instruction, filling);
  return Outcome::go_on;
}

// Takes one filling and keeps the next for later.
void Runner::fill(const Instruction& instruction, std::uint32_t filling) {
  const Filling& taken = chart_.at(filling);
  if (const std::uint32_t next = chart_.next_filling(filling); next != no_filling) {
    choices_.push_back({instruction_, token_, static_cast<std::uint32_t>(taken_.size()), next, 0});
  }
  if (instruction.b != rule::no_capture) {
    taken_.push_back(
        {instruction.b, token_, taken.last, instruction.op, instruction.a, taken.index});
  }
  token_ = taken.last;
  ++instruction_;
}

Runner::Outcome Runner::shape(const Instruction& instruction, const Stretch& stretch) {
  if (token_ >= stretch.last) return Outcome::failed;
  const Token& token = stretch.tokens[token_];
  bool good = true;
  switch (static_cast<Shape>(instruction.a)) {
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
  if (!good) return Outcome::failed;
  taken_.push_back({instruction.b, token_, token_ + 1, Op::shape, instruction.a, UINT32_MAX});
  ++token_;
  ++instruction_;
  return Outcome::go_on;
}

// The first way where it can begin here, and the other when that fails.
Runner::Outcome Runner::split(const Instruction& instruction) {
  if (instruction.among != rule::no_set && !chart_.stands(instruction.among, token_)) {
    instruction_ = instruction.b;
    return Outcome::go_on;
  }
  choices_.push_back(
      {instruction.b, token_, static_cast<std::uint32_t>(taken_.size()), no_filling, 0});
  instruction_ = instruction.a;
  return Outcome::go_on;
}

// Goes on at the first token where what follows can begin, and later only when that fails.
Runner::Outcome Runner::gap(const Instruction& instruction, std::uint32_t left,
                            const Stretch& stretch) {
  if (instruction.among != rule::no_set) {
    const std::uint32_t end = token_ + std::min(left + 1, stretch.last - token_);
    const std::uint32_t next = chart_.next_place(instruction.among, token_, end);
    if (next == end) return Outcome::failed;
    left -= next - token_;
    token_ = next;
  }
  if (left > 0 && token_ < stretch.last) {
    choices_.push_back(
        {instruction_, token_ + 1, static_cast<std::uint32_t>(taken_.size()), no_filling, left});
  }
  ++instruction_;
  return Outcome::go_on;
}

bool Runner::go_back(const Stretch& stretch) {
  while (choices_.size() > floor_) {
    const Choice choice = choices_.back();
    choices_.pop_back();
    instruction_ = choice.instruction;
    token_ = choice.token;
    taken_.resize(choice.taken);
    const Instruction& now = compiled_.code[instruction_];
    if (choice.filling != no_filling) {
      fill(now, choice.filling);
    } else if (choice.left > 0 && gap(now, choice.left - 1, stretch) == Outcome::failed) {
      continue;
    }
    return true;
  }
  return false;
}

}  // namespace concord::match
