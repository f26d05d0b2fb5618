#pragma once

#include <string>
#include <utility>
#include <vector>

#include "value/read_value.h"

namespace concord::value {

// Captures as a recognizer would make them.
inline Piece leaf(std::string name, std::string text, std::string entry = "") {
  return {std::move(name), "", std::move(text), std::move(entry), {}};
}

inline Piece node(std::string name, std::vector<Piece> pieces) {
  return {std::move(name), "", "", "", std::move(pieces)};
}

inline Piece digits(std::string text) {
  return leaf("digits", std::move(text));
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
    units.add({"percent", "percent", "%", Decimal(1), {}});
    units.add({"foot", "length", "ft", number("0.3048"), {}});
    units.add({"inch", "length", "in", number("0.0254"), {}});
    units.add({"celsius", "temperature", "°C", Decimal(1), number("273.15")});
    units.add({"month", "time", "mo", number("2629746"), {}});
    units.add({"year", "time", "y", number("31556952"), {}});
    units.add({"hour", "time", "h", number("3600"), {}});
    units.add({"USD", "money:USD", "USD", Decimal(1), {}});
    units.add({"USD/100", "money:USD", "USD/100", number("0.01"), {}});
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
