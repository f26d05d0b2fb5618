#include "value/number_steps.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "value/named_rows.h"

namespace concord::value {
namespace {

constexpr std::int32_t hundred = 2;         // the power of ten that binds tighter than the others
constexpr std::int32_t largest_scale = 33;  // a decillion
constexpr int largest_exponent = 100;       // what is larger is no figure anybody compares
constexpr std::int32_t most_places = 15;    // decimals said one by one

using Reading = NumberReading;
using Step = void (*)(Reading&, const Piece&);

// "1/3" of an entry as its two numbers; a whole number has 1 below.
struct Part {
  Decimal above;
  Decimal below{1};
};

std::optional<Part> entry_part(const Piece& piece) {
  const std::string_view text = piece.entry.empty() ? piece.text : piece.entry;
  const std::size_t slash = text.find('/');
  const auto above = Decimal::parse(text.substr(0, slash));
  if (!above || slash == std::string_view::npos) {
    return above ? std::optional(Part{*above, Decimal(1)}) : std::nullopt;
  }
  const auto below = Decimal::parse(text.substr(slash + 1));
  if (!below || below->is_zero()) return std::nullopt;
  return Part{*above, *below};
}

std::optional<Decimal> entry_number(const Piece& piece) {
  const auto part = entry_part(piece);
  if (!part) return std::nullopt;
  return part->below == Decimal(1) ? part->above : part->above / part->below;
}

// Is `number` smaller than 10^power?
bool fits(const Decimal& number, std::int32_t power) {
  return number < Decimal(1, power);
}

// An entry says the digits where the language writes them with other marks.
std::optional<Decimal> digits_of(const Piece& piece) {
  return read_digits(piece.entry.empty() ? piece.text : piece.entry);
}

void take_digits(Reading& reading, const Piece& piece) {
  const auto number = digits_of(piece);
  const bool continues = reading.begun && reading.room && number && fits(*number, *reading.room);
  if (!number || (reading.begun && !continues)) {
    reading.failed = true;
    return;
  }
  reading.current = continues ? reading.current + *number : *number;
  reading.begun = true;
}

void take_word(Reading& reading, const Piece& piece) {
  const auto number = entry_number(piece);
  if (!number || (reading.room && !fits(*number, *reading.room))) {
    reading.failed = true;
    return;
  }
  reading.current = reading.current + *number;
  reading.begun = reading.amount.in_words = true;
}

// What was said before a scale belongs to it when that scale is the larger: "two hundred thousand
// million".
void take_large_scale(Reading& reading, std::int32_t power) {
  const std::int32_t largest = std::max(power, reading.amount.scale.value_or(0));
  // "one million and two million" are two figures, "a million thousand" is none
  const bool again = reading.begun && reading.amount.scale == power;
  const bool alone = !reading.begun && reading.amount.scale && power < *reading.amount.scale;
  if (again || alone) {
    reading.failed = true;
  } else if (reading.amount.scale && power >= *reading.amount.scale) {
    reading.total = (reading.total + reading.current).shifted(power);
  } else {
    const Decimal count = reading.begun ? reading.current : Decimal(1);
    reading.total = reading.total + count.shifted(power);
  }
  reading.amount.scale = largest;
  reading.current = Decimal();
  reading.begun = false;
}

void take_scale(Reading& reading, const Piece& piece) {
  const auto power = entry_number(piece);
  if (!power || power->exponent() != 0 || power->coefficient() > largest_scale) {
    reading.failed = true;
    return;
  }
  const auto n = static_cast<std::int32_t>(power->coefficient());
  reading.amount.in_words |= !reading.begun && !reading.amount.scale;
  reading.amount.is_fraction = false;
  if (n == hundred) {
    reading.current = (reading.begun ? reading.current : Decimal(1)).shifted(n);
    reading.begun = true;
  } else {
    take_large_scale(reading, n);
  }
  reading.room = n;
}

// A group of a regular expression: its name is the scale.
template <std::int32_t power>
void take_power(Reading& reading, const Piece&) {
  if (reading.begun || reading.amount.scale) take_large_scale(reading, power);
}

// "Half a dozen" is 6, and no 6.0.
Decimal without_empty_places(const Decimal& number) {
  constexpr std::int64_t ten = 10;
  Decimal shorter = number;
  while (shorter.exponent() < 0 && shorter.coefficient() % ten == 0) {
    shorter = Decimal(shorter.coefficient() / ten, shorter.exponent() + 1);
  }
  return shorter;
}

void take_times(Reading& reading, const Piece& piece) {
  const auto factor = entry_number(piece);
  if (!factor) {
    reading.failed = true;
    return;
  }
  reading.current = without_empty_places((reading.begun ? reading.current : Decimal(1)) * *factor);
  reading.begun = true;
  reading.amount.is_fraction = false;
}

// Behind decimals it is a part of the last of them: "6.41½".
void take_plus(Reading& reading, const Piece& piece) {
  const auto part = entry_number(piece);
  if (!part) {
    reading.failed = true;
    return;
  }
  const bool alone = !reading.begun && !reading.amount.scale;
  reading.amount.is_fraction = alone;
  reading.amount.in_words |= alone;
  const std::int32_t places = std::min(reading.current.exponent(), 0);
  reading.current = reading.current + part->shifted(alone ? 0 : places);
  reading.begun = true;
}

// "and a half": of the scale before it, if there is one.
void take_half(Reading& reading, const Piece& piece) {
  const auto part = entry_number(piece);
  const bool ready = reading.begun || reading.amount.scale;
  if (!part || !ready) {
    reading.failed = true;
    return;
  }
  const bool scaled = !reading.begun;
  reading.current = reading.current + (scaled ? part->shifted(*reading.amount.scale) : *part);
  reading.begun = true;
}

void take_and(Reading& reading, const Piece&) {
  reading.before_and = reading.total + reading.current;
}

// "three fifths". "One hundred and three quarters" is 100.75; "one hundred and thirty fifths" is 26,
// for thirty fifths are no proper fraction.
void divide(Reading& reading, const Decimal& above, const Decimal& below) {
  const Decimal all =
      reading.begun || reading.amount.scale ? reading.total + reading.current : Decimal(1);
  const Decimal rest = reading.before_and ? all - *reading.before_and : all;
  const bool proper = reading.before_and && rest < below;
  const bool whole = proper && !reading.before_and->is_zero();
  reading.total = proper ? *reading.before_and : Decimal();
  reading.current = (proper ? rest : all) * above / below;
  reading.amount.is_fraction = !whole;
  reading.room.reset();
  reading.begun = true;
}

void take_of(Reading& reading, const Piece& piece) {
  const auto part = entry_part(piece);
  if (!part) {
    reading.failed = true;
    return;
  }
  divide(reading, part->above, part->below);
}

void take_parts_tens(Reading& reading, const Piece& piece) {
  const auto tens = entry_number(piece);
  if (tens) reading.parts_tens = *tens;
}

void take_parts(Reading& reading, const Piece& piece) {
  const auto number = entry_number(piece);
  if (!number || number->is_zero()) {
    reading.failed = true;
    return;
  }
  divide(reading, Decimal(1), reading.parts_tens + *number);
}

// "one over twenty".
void take_over(Reading& reading, const Piece& piece) {
  const auto below = read_amount(piece);
  const bool ready = reading.begun || reading.numerator;
  if (!below || below->number.is_zero() || !ready) {
    reading.failed = true;
    return;
  }
  if (!reading.begun) reading.current = *reading.numerator;
  reading.begun = true;
  divide(reading, Decimal(1), below->number);
}

void take_num(Reading& reading, const Piece& piece) {
  reading.numerator = digits_of(piece);
}

void take_den(Reading& reading, const Piece& piece) {
  const auto below = digits_of(piece);
  if (!reading.numerator || !below || below->is_zero()) {
    reading.failed = true;
    return;
  }
  reading.amount.is_fraction = !reading.begun;
  const std::int32_t places = std::min(reading.current.exponent(), 0);
  reading.current = reading.current + (*reading.numerator / *below).shifted(places);
  reading.begun = true;
}

void take_sign(Reading& reading, const Piece&) {
  reading.negative = true;
}

// Decimals after a spoken "point", in words or digits: "two point one four", "3 point 05".
void take_place(Reading& reading, const Piece& piece) {
  NumberReading said;
  for (const Piece& inner : piece.pieces) read_capture(said, inner);
  const bool in_digits = piece.pieces.empty() && said.current.is_zero();
  const auto number = in_digits ? digits_of(piece) : std::optional(said.current);
  const bool whole = number && number->exponent() == 0 && !said.failed && !said.amount.scale;
  if (!whole || reading.places > most_places) {
    reading.failed = true;
    return;
  }
  reading.places += static_cast<std::int32_t>(
      in_digits ? piece.text.size() : std::to_string(number->coefficient()).size());
  reading.current = reading.current + number->shifted(-reading.places);
  reading.begun = true;
}

// The exponent that a group of a regular expression holds: "-4", "+23", "--23".
std::optional<int> exponent_of(std::string_view text) {
  const std::size_t first = text.find_first_of("0123456789");
  if (first == std::string_view::npos) return std::nullopt;
  int exponent = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data() + first, end, exponent);
  if (error != std::errc{} || stop != end || exponent > largest_exponent) return std::nullopt;
  const std::string_view signs = text.substr(0, first);
  const bool long_minus = signs.find("−") != std::string_view::npos;
  const auto minus = std::count(signs.begin(), signs.end(), '-') + (long_minus ? 1 : 0);
  return minus % 2 == 0 ? exponent : -exponent;
}

// "6.2 × 10^-4": the power of ten.
void take_ten_to(Reading& reading, const Piece& piece) {
  const auto exponent = exponent_of(piece.text);
  if (!exponent || !reading.begun) {
    reading.failed = true;
    return;
  }
  reading.current = reading.current.shifted(*exponent);
  reading.amount.scale = *exponent;
}

// "1.1^23", "8 × 2^10": all that was said before times the base as often as the exponent says.
void take_exponent(Reading& reading, const Piece& piece) {
  const auto exponent = exponent_of(piece.text);
  const Decimal base = reading.numerator.value_or(reading.current);
  if (!exponent || !reading.begun || base.is_zero()) {
    reading.failed = true;
    return;
  }
  Decimal power(1);
  for (int i = 0; i < std::abs(*exponent); ++i) power = power * base;
  if (*exponent < 0) power = Decimal(1) / power;
  reading.current = reading.numerator ? reading.current * power : power;
}

// The second amount of "6 ft 2 in" and a margin are read on their own.
void take_nothing(Reading&, const Piece&) {}

struct NamedStep {
  std::string_view name;
  Step step;
};
constexpr NamedRows steps(std::array<NamedStep, 26>{{{"digits", take_digits},
                                                     {"word", take_word},
                                                     {"scale", take_scale},
                                                     {"times", take_times},
                                                     {"plus", take_plus},
                                                     {"half", take_half},
                                                     {"and", take_and},
                                                     {"of", take_of},
                                                     {"parts-tens", take_parts_tens},
                                                     {"parts", take_parts},
                                                     {"over", take_over},
                                                     {"num", take_num},
                                                     {"base", take_num},
                                                     {"den", take_den},
                                                     {"sign", take_sign},
                                                     {"place", take_place},
                                                     {"tento", take_ten_to},
                                                     {"exponent", take_exponent},
                                                     {"thousand", take_power<3>},
                                                     {"lakh", take_power<5>},
                                                     {"million", take_power<6>},
                                                     {"crore", take_power<7>},
                                                     {"billion", take_power<9>},
                                                     {"trillion", take_power<12>},
                                                     {"more", take_nothing},
                                                     {"margin", take_nothing}}});

}  // namespace

void read_capture(NumberReading& reading, const Piece& piece) {
  const NamedStep* step = steps.find(piece.name);
  if (step == nullptr) {
    for (const Piece& inner : piece.pieces) read_capture(reading, inner);
    return;
  }
  step->step(reading, piece);
  if (step->step != take_scale && step->step != take_and) reading.room.reset();
}

}  // namespace concord::value
