#include "rule/figure_scan.h"

#include <algorithm>

namespace concord::rule {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

Automaton::Items behind_no_letter(const FigureProgram& program) {
  Automaton::Items items{0};
  items.insert(items.end(), program.beginning_digits().begin(), program.beginning_digits().end());
  return items;
}

}  // namespace

FigureScan::FigureScan(const FigureProgram& program)
    : program_(program),
      on_(program.symbol_count(), behind_no_letter(program),
          [&program, walk = StepWalk()](const auto& items, std::uint32_t symbol, auto& next,
                                        auto& matched) mutable {
            if (!items.empty()) program.read_on(items, symbol, walk, next, matched);
          }),
      back_(program.symbol_count(), program.first_digits(),
            [&program](const auto& items, std::uint32_t symbol, auto& before, auto& begun) {
              program.read_back(items, symbol, before, begun);
            }) {}

std::span<const RegexStart> FigureScan::starts(const WindowLook& look) {
  starts_.clear();
  cut_short_ = false;
  const std::string_view window = look.window();
  for (const std::uint32_t figure : look.figures()) {
    const bool in_word = figure > 0 && is_letter(window[figure - 1]);
    if (!in_word) read_on(window, figure);
    read_back(window, figure);
  }
  if (starts_.size() > 1) std::ranges::sort(starts_);
  return starts_;
}

void FigureScan::read_on(std::string_view window, std::uint32_t figure) {
  const auto add = [&](FigureProgram::Slot slot) {
    starts_.push_back({program_.index(slot), figure});
  };
  std::uint16_t state = on_.start();
  const std::size_t end = std::min(window.size(), figure + longest);
  for (std::size_t at = figure; at < end; ++at) {
    const Automaton::Move move = on_.move(state, program_.symbol_of(window[at]));
    if (move.told != 0) std::ranges::for_each(on_.told(move), add);
    state = move.to;
    if (state == Automaton::dead) return;
  }
  if (end == window.size()) {
    const Automaton::Move move = on_.move(state, program_.end_symbol());
    std::ranges::for_each(on_.told(move), add);
    return;
  }
  cut_short_ = true;
  FigureProgram::Slot last = FigureProgram::no_slot;
  for (const std::uint32_t step : std::span(on_.items(state)).subspan(1)) {
    const FigureProgram::Slot slot = program_.slot_of(step);
    if (slot != last) add(slot);
    last = slot;
  }
}

void FigureScan::read_back(std::string_view window, std::uint32_t figure) {
  std::uint16_t state = back_.start();
  const std::size_t end = figure > longest ? figure - longest : 0;
  for (std::size_t at = figure; at > end;) {
    const Automaton::Move move = back_.move(state, program_.symbol_of(window[--at]));
    for (const FigureProgram::Slot slot : back_.told(move)) {
      starts_.push_back({program_.index(slot), static_cast<std::uint32_t>(at)});
    }
    state = move.to;
    if (state == Automaton::dead) return;
  }
  if (end == 0) return;
  cut_short_ = true;
  for (const std::uint32_t step : back_.items(state)) {
    starts_.push_back({program_.index(program_.slot_of(step)), anywhere});
  }
}

}  // namespace concord::rule
