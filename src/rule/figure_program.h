#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "rule/small_regex.h"
#include "rule/step_walk.h"

namespace concord::rule {

// Expressions that hold a figure whatever they match, as one program: what FigureScan runs over a window.
class FigureProgram {
 public:
  // Takes in what a small machine can run, if every match holds a digit and the first one of each begins a
  // figure; false for any other. `index` is what the expression is known by.
  bool add(std::uint32_t index, const SmallRegex::Program& program);
  // When all are in: bytes that no expression tells apart are one symbol.
  void note_symbols();

  using Items = std::vector<std::uint32_t>;  // steps
  using Slot = std::uint32_t;                // number of an expression here
  static constexpr Slot no_slot = UINT32_MAX;

  [[nodiscard]] std::uint32_t symbol_of(char byte) const {
    return symbols_[static_cast<unsigned char>(byte)];
  }
  // Stands behind the last byte of a window.
  [[nodiscard]] std::uint32_t end_symbol() const {
    return static_cast<std::uint32_t>(byte_of_.size());
  }
  [[nodiscard]] std::uint32_t symbol_count() const { return end_symbol() + 1; }
  [[nodiscard]] std::uint32_t index(Slot slot) const { return indices_[slot]; }
  [[nodiscard]] Slot slot_of(std::uint32_t step) const { return slots_[step]; }
  // The steps that take the first digit of a match, and those of them that a match may begin with.
  [[nodiscard]] const Items& first_digits() const { return first_digits_; }
  [[nodiscard]] const Items& beginning_digits() const { return beginning_digits_; }

  // From some steps, before which there may be edges, with a symbol to those behind it. Expressions that match
  // up to the symbol are not followed further. The first item is 1 behind a letter or digit, and 0 elsewhere.
  void read_on(const Items& items, std::uint32_t symbol, StepWalk& walk, Items& next,
               Items& matched) const;
  // Back from some steps to those that take a symbol before them, and the expressions that may begin there.
  void read_back(const Items& items, std::uint32_t symbol, Items& before, Items& begun) const;

 private:
  using Step = SmallRegex::Step;
  struct Beginning {
    Items steps;                // that a match may begin with
    Items first_digits;         // that take its first digit
    std::vector<Items> before;  // by step: those that may take the byte before its own
  };
  static std::optional<Beginning> beginning_of(const SmallRegex::Program& program);
  [[nodiscard]] bool takes(std::uint32_t step, std::uint32_t symbol) const;

  std::vector<Step> steps_;
  std::vector<SmallRegex::ByteClass> classes_;  // no two are alike
  std::unordered_map<SmallRegex::ByteClass, std::uint32_t> class_numbers_;
  std::vector<std::uint32_t> indices_;
  std::vector<Slot> slots_;    // by step
  std::vector<Items> before_;  // by step: those that may take the byte before its own
  std::vector<bool> begins_;   // by step: a match may begin with it
  Items first_digits_;
  Items beginning_digits_;
  std::array<std::uint8_t, 256> symbols_{};
  std::vector<unsigned char> byte_of_;  // by symbol: one of its bytes
};

}  // namespace concord::rule
