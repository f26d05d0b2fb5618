#pragma once

#include <cstdint>
#include <vector>

#include "rule/small_regex.h"

namespace concord::rule {

// Follows the steps of a program that take no byte, up to those that do. Keeps its memory.
class StepWalk {
 public:
  using Steps = std::vector<SmallRegex::Step>;

  // The program must stay until the next one.
  void begin(const Steps& steps) {
    steps_ = &steps;
    ++round_;
    if (seen_.size() < steps.size()) seen_.resize(steps.size(), 0);
    takers_.clear();
    accepts_ = false;
  }

  // From a step on, over what was not seen yet. `passes` says which edges, beginnings and ends do not hinder.
  // Whether the end of the program is among it.
  template <class Passes>
  bool go(std::uint32_t from, const Passes& passes) {
    bool accepts = false;
    pending_.push_back(from);
    while (!pending_.empty()) {
      const std::uint32_t at = pending_.back();
      pending_.pop_back();
      if (seen_[at] == round_) continue;
      seen_[at] = round_;
      const SmallRegex::Step& step = (*steps_)[at];
      if (step.op == SmallRegex::Op::bytes) {
        takers_.push_back(at);
      } else if (step.op == SmallRegex::Op::accept) {
        accepts = true;
      } else if (step.op == SmallRegex::Op::split || step.op == SmallRegex::Op::jump) {
        if (step.op == SmallRegex::Op::split) pending_.push_back(step.b);
        pending_.push_back(step.a);
      } else if (step.op == SmallRegex::Op::open || step.op == SmallRegex::Op::close ||
                 passes(step.op)) {
        pending_.push_back(at + 1);
      }
    }
    accepts_ = accepts_ || accepts;
    return accepts;
  }

  // The steps that take a byte, and whether the end was among what was seen since the beginning.
  [[nodiscard]] const std::vector<std::uint32_t>& takers() const { return takers_; }
  [[nodiscard]] bool accepts() const { return accepts_; }

 private:
  const Steps* steps_ = nullptr;
  std::uint64_t round_ = 0;
  std::vector<std::uint64_t> seen_;  // by step: the last round
  std::vector<std::uint32_t> pending_;
  std::vector<std::uint32_t> takers_;
  bool accepts_ = false;
};

}  // namespace concord::rule
