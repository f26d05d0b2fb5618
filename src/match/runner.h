#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "match/chart.h"
#include "match/stretch.h"
#include "rule/compile.h"

namespace concord::match {

// What one hole took.
struct Taken {
  std::uint32_t name = 0;   // index into CompiledPatterns::names
  std::uint32_t first = 0;  // tokens
  std::uint32_t last = 0;
  rule::Op kind = rule::Op::shape;   // term, mention or shape
  rule::Key key = rule::no_key;      // of terms and mentions; for shapes the rule::Shape
  std::uint32_t index = UINT32_MAX;  // of TermTable::entry() or Matches::mentions
};

// Runs one pattern at one token, by backtracking with a limit of steps: greedy where the pattern
// is, and the first way that works is the match. Which ways are tried never depends on anything but
// pattern and sentence.
class Runner {
 public:
  // Steps (instructions run) a pattern may take at one token before it counts as no match. Each keeps
  // one way for later, or takes one thing, at most.
  static constexpr std::uint32_t most_steps = 4'000;

  // With room for as much as the steps of a run can ask for.
  Runner(const rule::CompiledPatterns& compiled, Chart& chart)
      : compiled_(compiled), chart_(chart), choices_(most_steps), taken_(most_steps) {}

  // One past the last token that the code from an instruction on matches. no_match when there is no match,
  // or none within the limit.
  std::uint32_t run(std::uint32_t code, const Stretch& stretch, std::uint32_t start) {
    choice_count_ = floor_ = 0;
    taken_count_ = 0;
    steps_ = 0;
    return walk(jump(code, start), stretch);
  }
  static constexpr std::uint32_t no_match = UINT32_MAX;
  // The last run ended at the limit of steps.
  [[nodiscard]] bool gave_up() const { return steps_ >= most_steps; }
  // Of the last run.
  [[nodiscard]] std::uint32_t steps() const { return steps_; }
  // Of the last match.
  [[nodiscard]] std::span<const Taken> taken() const { return {taken_.data(), taken_count_}; }

 private:
  // Where a run stands. Both fill a register.
  struct Place {
    const rule::Instruction* at = nullptr;  // nothing: the way leads nowhere
    std::size_t token = 0;

    [[nodiscard]] std::uint32_t token_number() const { return static_cast<std::uint32_t>(token); }
  };
  // A way not yet tried.
  struct Choice {
    Place place;
    std::uint32_t taken = 0;  // captures to keep
    // of a hole: the first term to try, or the filling of the chart that was tried, behind which to look on
    std::uint32_t filling = UINT32_MAX;
    std::uint32_t left = 0;  // of a gap: tokens it may still take
  };

  std::uint32_t walk(Place place, const Stretch& stretch);
  bool stands_here(Place place, const Stretch& stretch);
  // These give where the next instruction runs.
  Place step(Place place, const Stretch& stretch);
  Place word(Place place, const Stretch& stretch) const;
  Place term(Place place, std::uint32_t from, const Stretch& stretch);
  Place mention(Place place, std::uint32_t filling);
  Place shape(Place place, const Stretch& stretch);
  Place split(Place place);
  Place gap(Place place, std::uint32_t left, const Stretch& stretch);
  [[nodiscard]] Place jump(std::uint32_t instruction, std::size_t token) const {
    return {compiled_.code.data() + instruction, token};
  }
  Place go_back(const Stretch& stretch);
  Place other(const Choice& choice, const Stretch& stretch);
  [[nodiscard]] bool is_understood(rule::WordId word) const;
  void keep(Place place, std::uint32_t filling, std::uint32_t left) {
    choices_[choice_count_++] = {place, taken_count_, filling, left};
  }
  void take(const Taken& taken) { taken_[taken_count_++] = taken; }

  const rule::CompiledPatterns& compiled_;
  Chart& chart_;
  std::vector<Choice> choices_;  // those from choice_count_ on have no meaning
  std::uint32_t choice_count_ = 0;
  std::uint32_t floor_ = 0;  // of choices_: those below are not the code's that runs
  std::vector<Taken> taken_;
  std::uint32_t taken_count_ = 0;
  std::uint32_t steps_ = 0;
};

}  // namespace concord::match
