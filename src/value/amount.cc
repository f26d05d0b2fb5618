#include "value/amount.h"

#include <algorithm>
#include <array>

namespace concord::value {
namespace {

constexpr std::int32_t hundred = 2;  // the power of ten that binds tighter than the others

// A number being read from its words, left to right.
struct Reading {
  Decimal total;    // what ended with a scale word: "two million"
  Decimal current;  // what is still growing: "three hundred and five"
  std::optional<Decimal> numerator;
  Amount amount;
  bool begun = false;
  bool whole = false;
  bool negative = false;
  bool failed = false;
};

using Step = void (*)(Reading&, const Piece&);

std::optional<Decimal> entry_number(const Piece& piece) {
  const std::string_view text = piece.entry.empty() ? piece.text : piece.entry;
  if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
    const auto above = Decimal::parse(text.substr(0, slash));
    const auto below = Decimal::parse(text.substr(slash + 1));
    if (!above || !below || below->is_zero()) return std::nullopt;
    return *above / *below;
  }
  return Decimal::parse(text);
}

void take_digits(Reading& reading, const Piece& piece) {
  const auto number = read_digits(piece.text);
  if (!number || reading.begun) {
    reading.failed = true;
    return;
  }
  reading.current = *number;
  reading.begun = reading.whole = true;
}

void take_word(Reading& reading, const Piece& piece) {
  const auto number = entry_number(piece);
  if (!number) {
    reading.failed = true;
    return;
  }
  reading.current = reading.current + *number;
  reading.begun = reading.whole = reading.amount.in_words = true;
}

void take_scale(Reading& reading, const Piece& piece) {
  const auto power = entry_number(piece);
  if (!power || power->exponent() != 0 || power->coefficient() > 15) {
    reading.failed = true;
    return;
  }
  const auto n = static_cast<std::int32_t>(power->coefficient());
  const Decimal scaled = (reading.begun ? reading.current : Decimal(1)).shifted(n);
  reading.amount.in_words |= !reading.begun;
  reading.amount.is_fraction = false;
  reading.whole = true;
  if (n == hundred) {
    reading.current = scaled;
    reading.begun = true;
    return;
  }
  reading.amount.scale = std::max(n, reading.amount.scale.value_or(0));
  reading.total = reading.total + scaled;
  reading.current = Decimal();
  reading.begun = false;
}

// A group of a regular expression: its name is the scale.
template <std::int32_t power>
void take_power(Reading& reading, const Piece&) {
  if (!reading.begun) return;
  reading.total = reading.total + reading.current.shifted(power);
  reading.amount.scale = power;
  reading.current = Decimal();
  reading.begun = false;
}

void take_times(Reading& reading, const Piece& piece) {
  const auto factor = entry_number(piece);
  if (!factor) {
    reading.failed = true;
    return;
  }
  reading.current = (reading.begun ? reading.current : Decimal(1)) * *factor;
  reading.begun = reading.whole = true;
  reading.amount.is_fraction = false;
}

void take_plus(Reading& reading, const Piece& piece) {
  const auto part = entry_number(piece);
  if (!part) {
    reading.failed = true;
    return;
  }
  reading.amount.is_fraction = !reading.begun;
  reading.amount.in_words = reading.amount.in_words || !reading.begun;
  reading.current = reading.current + *part;
  reading.begun = true;
}

void take_of(Reading& reading, const Piece& piece) {
  const auto part = entry_number(piece);
  if (!part) {
    reading.failed = true;
    return;
  }
  reading.current = (reading.begun ? reading.current : Decimal(1)) * *part;
  reading.amount.is_fraction = true;
  reading.begun = true;
}

void take_num(Reading& reading, const Piece& piece) {
  reading.numerator = read_digits(piece.text);
}

void take_den(Reading& reading, const Piece& piece) {
  const auto below = read_digits(piece.text);
  if (!reading.numerator || !below || below->is_zero()) {
    reading.failed = true;
    return;
  }
  reading.amount.is_fraction = !reading.begun;
  reading.current = reading.current + *reading.numerator / *below;
  reading.begun = true;
}

void take_sign(Reading& reading, const Piece&) {
  reading.negative = true;
}

// The second amount of "6 ft 2 in" is read on its own.
void take_nothing(Reading&, const Piece&) {}

struct NamedStep {
  std::string_view name;
  Step step;
};
constexpr std::array<NamedStep, 15> steps{{{"digits", take_digits},
                                           {"word", take_word},
                                           {"vague", take_word},
                                           {"scale", take_scale},
                                           {"times", take_times},
                                           {"plus", take_plus},
                                           {"of", take_of},
                                           {"num", take_num},
                                           {"den", take_den},
                                           {"sign", take_sign},
                                           {"thousand", take_power<3>},
                                           {"million", take_power<6>},
                                           {"billion", take_power<9>},
                                           {"trillion", take_power<12>},
                                           {"more", take_nothing}}};

void walk(Reading& reading, const Piece& piece) {
  const auto* step = std::find_if(steps.begin(), steps.end(),
                                  [&](const NamedStep& s) { return s.name == piece.name; });
  if (step != steps.end()) {
    step->step(reading, piece);
    return;
  }
  for (const Piece& inner : piece.pieces) walk(reading, inner);
}

// "$115 to $135 billion": the first end is in billions too, unless that would carry it past the
// second.
void share_scale(Amount& low, const Amount& high) {
  if (low.scale || !high.scale || low.number.is_zero()) return;
  const Decimal scaled = low.number.shifted(*high.scale);
  if (scaled <= high.number) low.number = scaled;
}

}  // namespace

const Piece* find_deep(const Piece& piece, std::string_view name) {
  for (const Piece& inner : piece.pieces) {
    if (inner.name == name) return &inner;
    if (const Piece* found = find_deep(inner, name)) return found;
  }
  return nullptr;
}

std::optional<Decimal> read_digits(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if ((c >= '0' && c <= '9') || c == '.') digits += c;
  }
  return Decimal::parse(digits);
}

std::optional<Amount> read_amount(const Piece& piece) {
  Reading reading;
  if (piece.pieces.empty()) take_digits(reading, piece);  // a group of a regular expression
  for (const Piece& inner : piece.pieces) walk(reading, inner);
  const bool empty = !reading.begun && !reading.amount.scale;
  if (reading.failed || empty) return std::nullopt;
  reading.amount.number = reading.total + reading.current;
  if (reading.negative) reading.amount.number = reading.amount.number.negated();
  return reading.amount;
}

std::optional<Range> read_range(const Piece& piece) {
  const Piece* low = find_deep(piece, "low");
  const Piece* high = find_deep(piece, "high");
  if (low == nullptr || high == nullptr) {
    const Piece* value = find_deep(piece, "value");
    const auto amount = read_amount(value != nullptr ? *value : piece);
    if (!amount) return std::nullopt;
    return Range{*amount, *amount};
  }
  auto first = read_amount(*low);
  const auto second = read_amount(*high);
  if (!first || !second) return std::nullopt;
  share_scale(*first, *second);
  if (second->number < first->number) return std::nullopt;
  return Range{*first, *second};
}

}  // namespace concord::value
