#pragma once

#include <optional>
#include <vector>

#include "match/chart.h"
#include "match/match.h"
#include "rule/compile.h"

namespace concord::match {

// What one hole took.
struct Taken {
  std::uint32_t name = 0;   // index into CompiledPatterns::names
  std::uint32_t first = 0;  // tokens
  std::uint32_t last = 0;
  rule::Op kind = rule::Op::shape;   // term, mention or shape
  rule::Key key = rule::no_key;      // of terms and mentions; for shapes the rule::Shape
  std::uint32_t index = UINT32_MAX;  // into Matches::terms or Matches::mentions
};

// One sentence's tokens for the runner.
struct Stretch {
  const Token* tokens = nullptr;        // of the whole document
  const rule::WordId* words = nullptr;  // likewise
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t soft_end = 0;  // where only closing marks follow
  // of a cell told with its headings: its first own token
  std::uint32_t border = UINT32_MAX;
};

// Runs one pattern at one token, by backtracking with a limit of steps: greedy where the pattern
// is, and the first way that works is the match. Which ways are tried never depends on anything but
// pattern and sentence.
class Runner {
 public:
  Runner(const rule::CompiledPatterns& compiled, Chart& chart)
      : compiled_(compiled), chart_(chart) {}

  // One past the last token of the match. Nothing when there is none, or none within the limit.
  std::optional<std::uint32_t> run(const rule::CompiledPattern& pattern, const Stretch& stretch,
                                   std::uint32_t start);
  // The last run ended at the limit of steps.
  [[nodiscard]] bool gave_up() const { return steps_ >= most_steps; }
  // Of the last run.
  [[nodiscard]] std::uint32_t steps() const { return steps_; }
  // Of the last match.
  [[nodiscard]] const std::vector<Taken>& taken() const { return taken_; }

  // Steps (instructions run) a pattern may take at one token before it counts as no match.
  static constexpr std::uint32_t most_steps = 4'000;

 private:
  // A way not yet tried.
  struct Choice {
    std::uint32_t instruction = 0;
    std::uint32_t token = 0;
    std::uint32_t taken = 0;             // captures to keep
    std::uint32_t filling = UINT32_MAX;  // of a hole: the filling to try
    std::uint32_t left = 0;              // of a gap: tokens it may still take
  };
  enum class Outcome { go_on, failed, accepted };

  bool stands_here(std::uint32_t instruction, const Stretch& stretch);
  Outcome step(const Stretch& stretch);
  [[nodiscard]] bool is_understood(rule::WordId word) const;
  Outcome hole(const rule::Instruction& instruction, const Stretch& stretch);
  Outcome shape(const rule::Instruction& instruction, const Stretch& stretch);
  Outcome split(const rule::Instruction& instruction);
  Outcome gap(const rule::Instruction& instruction, std::uint32_t left, const Stretch& stretch);
  void fill(const rule::Instruction& instruction, std::uint32_t filling);
  bool go_back(const Stretch& stretch);

  const rule::CompiledPatterns& compiled_;
  Chart& chart_;
  std::vector<Choice> choices_;
  std::size_t floor_ = 0;  // of choices_: those below are not the code's that runs
  std::vector<Taken> taken_;
  std::uint32_t instruction_ = 0;
  std::uint32_t token_ = 0;
  std::uint32_t steps_ = 0;
};

}  // namespace concord::match
