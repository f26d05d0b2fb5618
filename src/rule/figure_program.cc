#include "rule/figure_program.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace concord::rule {
namespace {

using Op = SmallRegex::Op;
using Step = SmallRegex::Step;
using ByteClass = SmallRegex::ByteClass;
using Items = FigureProgram::Items;

bool is_digit(std::size_t byte) {
  return byte >= '0' && byte <= '9';
}

bool is_word(std::size_t byte) {
  const std::size_t small = byte | 0x20U;
  return is_digit(byte) || byte == '_' || (small >= 'a' && small <= 'z' && byte < 0x80);
}

// Whether all of the bytes are digits, or none; nothing when some are.
std::optional<bool> takes_digits(const ByteClass& bytes) {
  std::size_t digits = 0;
  for (std::size_t c = '0'; c <= '9'; ++c) digits += bytes[c] ? 1 : 0;
  if (digits == 0) return false;
  if (digits == bytes.count()) return true;
  return std::nullopt;
}

void sort_once(Items& numbers) {
  if (!std::ranges::is_sorted(numbers)) std::ranges::sort(numbers);
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

bool is_every_edge(Op /*op*/) {
  return true;
}
bool is_no_word_edge(Op op) {
  return op != Op::word_edge;
}

}  // namespace

// Reads the program from its beginning to its first digits.
std::optional<FigureProgram::Beginning> FigureProgram::beginning_of(
    const SmallRegex::Program& program) {
  const auto digits = [&](std::uint32_t step) {
    return takes_digits(program.classes[program.steps[step].a]);
  };
  Beginning made;
  made.before.resize(program.steps.size());
  StepWalk walk;
  walk.begin(program.steps);
  walk.go(0, is_every_edge);
  made.steps = walk.takers();
  bool without_digit = walk.accepts();
  std::vector<bool> seen(program.steps.size(), false);
  Items pending = made.steps;
  while (!pending.empty()) {
    const std::uint32_t step = pending.back();
    pending.pop_back();
    if (seen[step]) continue;
    seen[step] = true;
    if (!digits(step)) return std::nullopt;
    if (*digits(step)) {
      made.first_digits.push_back(step);
      continue;
    }
    walk.begin(program.steps);
    walk.go(step + 1, is_every_edge);
    without_digit = without_digit || walk.accepts();
    for (const std::uint32_t next : walk.takers()) {
      made.before[next].push_back(step);
      pending.push_back(next);
    }
  }
  // without an edge before it, the first digit might be the second one of a figure
  walk.begin(program.steps);
  walk.go(0, is_no_word_edge);
  const bool inside = std::ranges::any_of(walk.takers(), [&](auto step) { return *digits(step); });
  if (without_digit || inside) return std::nullopt;
  return made;
}

bool FigureProgram::add(std::uint32_t index, const SmallRegex::Program& program) {
  const std::optional<Beginning> beginning = beginning_of(program);
  if (!beginning) return false;
  const auto from = static_cast<std::uint32_t>(steps_.size());
  const auto slot = static_cast<Slot>(indices_.size());
  Items classes;  // by the program's
  for (const ByteClass& bytes : program.classes) {
    const auto fresh = static_cast<std::uint32_t>(classes_.size());
    const auto [known, is_new] = class_numbers_.try_emplace(bytes, fresh);
    if (is_new) classes_.push_back(bytes);
    classes.push_back(known->second);
  }
  for (Step step : program.steps) {
    if (step.op == Op::bytes) step.a = classes[step.a];
    if (step.op == Op::split || step.op == Op::jump) step.a += from;
    if (step.op == Op::split) step.b += from;
    steps_.push_back(step);
  }
  slots_.resize(steps_.size(), slot);
  begins_.resize(steps_.size(), false);
  for (const std::uint32_t step : beginning->steps) begins_[from + step] = true;
  for (const Items& before : beginning->before) {
    Items& made = before_.emplace_back();
    for (const std::uint32_t step : before) made.push_back(from + step);
  }
  for (const std::uint32_t step : beginning->first_digits) {
    first_digits_.push_back(from + step);
    if (begins_[from + step]) beginning_digits_.push_back(from + step);
  }
  indices_.push_back(index);
  return true;
}

// What is told apart by letters and digits, and then by one class after the other.
void FigureProgram::note_symbols() {
  std::array<std::uint32_t, 256> symbols{};
  for (std::size_t c = 0; c < symbols.size(); ++c) symbols[c] = is_word(c) ? 1 : 0;
  std::uint32_t count = 2;
  for (const ByteClass& bytes : classes_) {
    std::array<std::uint32_t, 2 * 256> numbers{};  // from one on
    count = 0;
    for (std::size_t c = 0; c < symbols.size(); ++c) {
      std::uint32_t& number = numbers[2 * symbols[c] + (bytes[c] ? 1 : 0)];
      if (number == 0) number = ++count;
      symbols[c] = number - 1;
    }
  }
  byte_of_.resize(count);
  for (std::size_t c = 0; c < symbols.size(); ++c) {
    symbols_[c] = static_cast<std::uint8_t>(symbols[c]);
    byte_of_[symbols[c]] = static_cast<unsigned char>(c);
  }
}

bool FigureProgram::takes(std::uint32_t step, std::uint32_t symbol) const {
  return symbol != end_symbol() && classes_[steps_[step].a][byte_of_[symbol]];
}

void FigureProgram::read_on(const Items& items, std::uint32_t symbol, StepWalk& walk, Items& next,
                            Items& matched) const {
  const bool word_behind = items.front() != 0;
  const bool word_ahead = symbol != end_symbol() && is_word(byte_of_[symbol]);
  const auto passes = [&](Op op) {
    if (op == Op::word_edge) return word_behind != word_ahead;
    if (op == Op::no_word_edge) return word_behind == word_ahead;
    return op == Op::end && symbol == end_symbol();
  };
  walk.begin(steps_);
  for (auto item = items.begin() + 1; item != items.end(); ++item) {
    if (walk.go(*item, passes)) matched.push_back(slots_[*item]);
  }
  sort_once(matched);
  for (const std::uint32_t step : walk.takers()) {
    if (takes(step, symbol) && !std::ranges::binary_search(matched, slots_[step]))
      next.push_back(step + 1);
  }
  sort_once(next);
  if (!next.empty()) next.insert(next.begin(), word_ahead ? 1 : 0);
}

void FigureProgram::read_back(const Items& items, std::uint32_t symbol, Items& before,
                              Items& begun) const {
  for (const std::uint32_t item : items) {
    for (const std::uint32_t step : before_[item]) {
      if (!takes(step, symbol)) continue;
      before.push_back(step);
      if (begins_[step]) begun.push_back(slots_[step]);
    }
  }
  sort_once(before);
  sort_once(begun);
}

}  // namespace concord::rule
