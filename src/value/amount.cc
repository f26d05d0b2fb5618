#include "value/amount.h"

#include <algorithm>
#include <charconv>

#include "text/same_word.h"
#include "value/number_steps.h"

namespace concord::value {
namespace {

// "$115 to $135 billion": the first end is in billions too, unless that would carry it past the
// second.
void share_scale(Amount& low, const Amount& high) {
  if (low.scale || !high.scale || low.number.is_zero()) return;
  const Decimal scaled = low.number.shifted(*high.scale);
  if (scaled <= high.number) low.number = scaled;
}

// Is there a dash between the two, and nothing else?
bool joined_by_dash(std::string_view first, std::string_view second) {
  const char* end = first.data() + first.size();
  for (const std::string_view dash : {"-", "–"}) {
    if (second.data() == end + dash.size() && std::string_view(end, dash.size()) == dash) {
      return true;
    }
  }
  return false;
}

// The decimals of the first end with the digits of the second for their last ones.
void complete_high(const Amount& low, Amount& high) {
  constexpr std::int32_t least_places = 2;
  const Decimal most_times_larger(105, -2);
  const std::int32_t places = -low.number.exponent();
  if (places < least_places || low.scale || high.scale || high.number.exponent() != 0) return;
  const std::int64_t ending = high.number.coefficient();
  if (ending < 0 || !(high.number < Decimal(1, places))) return;
  std::int64_t step = 1;
  while (step <= ending) step *= 10;
  const std::int64_t kept = low.number.coefficient() - low.number.coefficient() % step;
  Decimal completed(kept + ending, -places);
  if (completed < low.number) completed = completed + Decimal(step, -places);
  if (completed <= low.number * most_times_larger) high.number = completed;
}

// "2-3,000" has thousands at both ends.
void complete_low(Amount& low, const Amount& high, std::string_view high_words) {
  constexpr std::int32_t thousand = 3;
  if (low.scale || high.scale || low.number.exponent() != 0 || low.number.is_zero()) return;
  if (!high_words.ends_with(",000")) return;
  const Decimal thousands = low.number.shifted(thousand);
  if (thousands < high.number) low.number = thousands;
}

// The exponent of "4e14", "9.8e-3".
std::optional<int> power_of(std::string_view text) {
  constexpr int largest = 100;  // what is larger is no figure anybody compares
  if (text.starts_with('+')) text.remove_prefix(1);
  int power = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), power);
  const bool good = error == std::errc{} && stop == text.data() + text.size();
  return good && power >= -largest && power <= largest ? std::optional(power) : std::nullopt;
}

bool is_mark(char c) {
  return c == '.' || c == ',';
}

// Where the decimal mark stands; npos when all marks group thousands. The last of two kinds of
// marks is decimal, and so is a comma before other than three digits.
std::size_t decimal_mark(std::string_view text, DecimalMark mark) {
  const std::size_t point = text.rfind('.');
  const std::size_t comma = text.rfind(',');
  constexpr std::size_t none = std::string_view::npos;
  if (point == none && comma == none) return none;
  if (point != none && comma != none) return std::max(point, comma);
  const std::size_t last = point != none ? point : comma;
  const bool alone = std::ranges::find_if(text, is_mark) == text.begin() + last;
  const std::size_t behind = text.size() - last - 1;
  const bool blank = behind != 0 && text[last + 1] == ' ';  // "20, 000"
  const bool groups = !alone || behind == 3 || blank;
  const bool usual = (mark == DecimalMark::comma) == (last == comma);
  return alone && (usual || !groups) ? last : none;
}

// "hundreds": the least and the most the word may mean, "100-1000"; "dozens" has only the least.
// A scale may follow: "several hundred million".
std::optional<Range> read_vague(const Piece& vague, const Piece* scale) {
  const std::size_t dash = vague.entry.find('-');
  const auto low = Decimal::parse(vague.entry.substr(0, dash));
  const auto high =
      dash == std::string_view::npos ? low : Decimal::parse(vague.entry.substr(dash + 1));
  const auto power = scale != nullptr ? Decimal::parse(scale->entry) : Decimal(0);
  if (!low || !high || *high < *low || !power) return std::nullopt;
  const auto n = static_cast<std::int32_t>(power->coefficient());
  return Range{{low->shifted(n), {}, true, false}, {high->shifted(n), {}, true, false}};
}

// What is digits alone.
std::optional<Decimal> read_whole(std::string_view text) {
  constexpr std::size_t most_digits = 18;
  if (text.empty() || text.size() > most_digits) return std::nullopt;
  std::int64_t number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return Decimal(number);
}

}  // namespace

void complete_ends(const Piece& low_words, Amount& low, const Piece& high_words, Amount& high) {
  if (!joined_by_dash(low_words.text, high_words.text)) return;
  complete_high(low, high);
  complete_low(low, high, high_words.text);
}

const Piece* search_deep(const Piece& piece, std::string_view name) {
  for (const Piece& inner : piece.pieces) {
    if (text::is_same_word(inner.name, name)) return &inner;
    if (const Piece* found = find_deep(inner, name)) return found;
  }
  return nullptr;
}

int other_power(std::string_view text, DecimalMark mark) {
  constexpr std::size_t group = 3;
  const std::size_t at = text.find_first_not_of("0123456789");
  if (at == std::string_view::npos || at == 0 || at > group || text.size() != at + 1 + group)
    return 0;
  if (text[at] != '.' && text[at] != ',') return 0;
  if (text.find_first_not_of("0123456789", at + 1) != std::string_view::npos) return 0;
  const bool decimal = (text[at] == ',') == (mark == DecimalMark::comma);
  return decimal ? static_cast<int>(group) : -static_cast<int>(group);
}

std::optional<Decimal> read_digits(std::string_view text, DecimalMark mark) {
  if (const auto number = read_whole(text)) return number;
  // "45·6": medical journals set the decimal point at half height
  constexpr std::string_view raised = "\u00B7";
  if (const std::size_t at = text.find(raised); at != std::string_view::npos) {
    return Decimal::parse(std::string(text.substr(0, at)) + "." +
                          std::string(text.substr(at + raised.size())));
  }
  int exponent = 0;
  const auto is_exponent = [](char c) { return c == 'e' || c == 'E'; };
  if (const auto found = std::ranges::find_if(text, is_exponent); found != text.end()) {
    const auto at = static_cast<std::size_t>(found - text.begin());
    const auto power = power_of(text.substr(at + 1));
    if (!power) return std::nullopt;
    exponent = *power;
    text = text.substr(0, at);
  }
  const std::size_t point = decimal_mark(text, mark);
  std::string digits;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] >= '0' && text[i] <= '9') digits += text[i];
    if (i == point) digits += '.';
  }
  const auto number = Decimal::parse(digits);
  return number ? std::optional(number->shifted(exponent)) : std::nullopt;
}

std::optional<Amount> read_amount(const Piece& piece) {
  NumberReading reading;
  if (piece.pieces.empty()) {  // a group of a regular expression
    read_capture(reading, {"digits", "", piece.text, piece.entry, {}});
  }
  for (const Piece& inner : piece.pieces) read_capture(reading, inner);
  const bool empty = !reading.begun && !reading.amount.scale;
  if (reading.failed || empty) return std::nullopt;
  reading.amount.number = reading.total + reading.current;
  if (reading.negative) reading.amount.number = reading.amount.number.negated();
  return reading.amount;
}

std::optional<Range> read_range(const Piece& piece) {
  if (const Piece* vague = find_deep(piece, "vague")) {
    return read_vague(*vague, find_deep(piece, "scale"));
  }
  // "30s" of somebody's life: both ends in one word
  if (const Piece* ends = find_deep(piece, "ends")) return read_vague(*ends, nullptr);
  const Piece* low = find_deep(piece, "low");
  const Piece* high = find_deep(piece, "high");
  if (low == nullptr || high == nullptr) {
    const Piece* value = find_deep(piece, "value");
    const auto amount = read_amount(value != nullptr ? *value : piece);
    if (!amount) return std::nullopt;
    return Range{*amount, *amount};
  }
  auto first = read_amount(*low);
  auto second = read_amount(*high);
  if (!first || !second) return std::nullopt;
  complete_ends(*low, *first, *high, *second);
  share_scale(*first, *second);
  if (second->number < first->number) return std::nullopt;
  return Range{*first, *second};
}

}  // namespace concord::value
