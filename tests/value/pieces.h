#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "value/read_value.h"

namespace concord::value {

// Captures as a recognizer would make them. All words are literals: a piece owns nothing.
inline Piece leaf(const char* name, const char* text, const char* entry = "") {
  return {name, "", text, entry, {}};
}

inline Piece node(const char* name, std::vector<Piece> pieces) {
  static std::deque<std::vector<Piece>> kept;
  return {name, "", "", "", kept.emplace_back(std::move(pieces))};
}

inline Piece digits(const char* text) {
  return leaf("digits", text);
}
inline Piece word(const char* number) {
  return leaf("word", "", number);
}
inline Piece scale(const char* power) {
  return leaf("scale", "", power);
}

// A few units, independent of those in rules/.
inline const UnitTable& some_units() {
  static const UnitTable table = [] {
    UnitTable units;
    const auto number = [](const char* text) { return *Decimal::parse(text); };
    units.add({"percent", "percent", "%", Decimal(1), {}, {}});
    units.add({"foot", "length", "ft", number("0.3048"), {}, {}});
    units.add({"inch", "length", "in", number("0.0254"), {}, {}});
    units.add({"celsius", "temperature", "°C", Decimal(1), number("273.15"), {}});
    units.add({"month", "time", "mo", number("2629746"), {}, {}});
    units.add({"year", "time", "y", number("31556952"), {}, {}});
    units.add({"second", "time", "s", Decimal(1), {}, {}});
    units.add({"hour", "time", "h", number("3600"), {}, {}});
    units.add({"USD", "money:USD", "USD", Decimal(1), {}, {}});
    units.add({"USD/100", "money:USD", "USD/100", number("0.01"), {}, {}});
    return units;
  }();
  return table;
}

// What a mention reads as when printed; "nothing" when it reads as nothing.
inline std::string reading(const char* type, const Piece& mention, Vocabulary vocabulary = {}) {
  vocabulary.units = &some_units();
  const auto value = read_value(type, mention, vocabulary);
  return value ? to_string(*value) : "nothing";
}

}  // namespace concord::value
