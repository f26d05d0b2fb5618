#include "value/decimal.h"

#include <array>
#include <bit>
#include <cmath>

namespace concord::value {
namespace {

__extension__ typedef __int128 Wide;

constexpr int most_digits = 18;  // what a coefficient holds
constexpr int wide_digits = 37;

constexpr std::array<Wide, wide_digits + 2> make_powers() {
  std::array<Wide, wide_digits + 2> powers{};
  powers[0] = 1;
  for (std::size_t n = 1; n < powers.size(); ++n) powers[n] = powers[n - 1] * 10;
  return powers;
}
constexpr auto powers_of_ten = make_powers();

Wide power_of_ten(int n) {
  return powers_of_ten[static_cast<std::size_t>(n)];
}

constexpr std::array<std::uint64_t, most_digits + 1> make_small_powers() {
  std::array<std::uint64_t, most_digits + 1> powers{1};
  for (std::size_t n = 1; n < powers.size(); ++n) powers[n] = powers[n - 1] * 10;
  return powers;
}
constexpr auto small_powers_of_ten = make_small_powers();

// By the binary digits: log10(2) is 1233 / 4096 and a little more.
int digits_of_small(std::uint64_t n) {
  const auto least = static_cast<std::size_t>(std::bit_width(n) * 1233 >> 12);
  return static_cast<int>(least) + (n >= small_powers_of_ten[least] ? 1 : 0);
}

int digits_of(Wide n) {
  if (n < 0) n = -n;
  if (n < powers_of_ten[most_digits]) return digits_of_small(static_cast<std::uint64_t>(n));
  int count = most_digits;
  while (count < static_cast<int>(powers_of_ten.size()) && n >= power_of_ten(count)) ++count;
  return count;
}

// n / divisor, half away from zero.
Wide divide_rounded(Wide n, Wide divisor) {
  const Wide half = divisor / 2;
  return n < 0 ? (n - half) / divisor : (n + half) / divisor;
}

Decimal from_wide(Wide n, std::int32_t exponent) {
  int surplus = digits_of(n) - most_digits;
  if (surplus > 0) {
    n = divide_rounded(n, power_of_ten(surplus));
    exponent += surplus;
  }
  if (digits_of(n) > most_digits) {  // 999… rounded up
    n /= 10;
    ++exponent;
  }
  return Decimal(static_cast<std::int64_t>(n), exponent);
}

struct Aligned {
  Wide a = 0;
  Wide b = 0;
  std::int32_t exponent = 0;
};

// Both at the smaller exponent where that fits; a number too small to matter at 18 digits becomes
// zero.
Aligned align(const Decimal& a, const Decimal& b) {
  if (a.is_zero()) return {0, b.coefficient(), b.exponent()};
  if (b.is_zero()) return {a.coefficient(), 0, a.exponent()};
  const bool a_low = a.exponent() <= b.exponent();
  const Decimal& low = a_low ? a : b;
  const Decimal& high = a_low ? b : a;
  const int room = wide_digits - 1 - digits_of(high.coefficient());
  const std::int64_t gap = std::int64_t{high.exponent()} - low.exponent();
  const int raise = static_cast<int>(gap < room ? gap : room);
  const Wide raised = Wide{high.coefficient()} * power_of_ten(raise);
  const std::int64_t rest = gap - raise;
  Wide lowered = low.coefficient();
  if (rest > most_digits)
    lowered = 0;
  else if (rest > 0)
    lowered = divide_rounded(lowered, power_of_ten(static_cast<int>(rest)));
  const std::int32_t exponent = high.exponent() - raise;
  return a_low ? Aligned{lowered, raised, exponent} : Aligned{raised, lowered, exponent};
}

std::string group_by_thousands(const std::string& digits) {
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out += ',';
    out += digits[i];
  }
  return out;
}

std::string print(const Decimal& number, bool grouped) {
  std::string digits = std::to_string(std::abs(number.coefficient()));
  std::string fraction;
  if (number.exponent() > 0 && !number.is_zero()) {
    digits.append(static_cast<std::size_t>(number.exponent()), '0');
  } else if (number.exponent() < 0) {
    const auto places = static_cast<std::size_t>(-number.exponent());
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    fraction = "." + digits.substr(digits.size() - places);
    digits.erase(digits.size() - places);
  }
  return (number.is_negative() ? "-" : "") + (grouped ? group_by_thousands(digits) : digits) +
         fraction;
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view digits) {
  const bool minus = !digits.empty() && digits.front() == '-';
  if (minus || (!digits.empty() && digits.front() == '+')) digits.remove_prefix(1);
  std::int64_t coefficient = 0;
  std::int32_t exponent = 0;
  int significant = 0;
  bool point = false;
  bool any = false;
  for (const char c : digits) {
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (c < '0' || c > '9') return std::nullopt;
    any = true;
    if (coefficient != 0 || c != '0') ++significant;
    if (significant > most_digits || exponent < -most_digits) return std::nullopt;
    coefficient = coefficient * 10 + (c - '0');
    if (point) --exponent;
  }
  if (!any || digits.back() == '.') return std::nullopt;
  return Decimal(minus ? -coefficient : coefficient, exponent);
}

Decimal Decimal::negated() const {
  return Decimal(-coefficient_, exponent_);
}

Decimal Decimal::shifted(std::int32_t power) const {
  return Decimal(coefficient_, exponent_ + power);
}

double Decimal::to_double() const {
  return static_cast<double>(coefficient_) * std::pow(10.0, exponent_);
}

std::string Decimal::to_string() const {
  if (exponent_ < 0) return print(*this, false);
  std::string digits = std::to_string(coefficient_);
  if (!is_zero()) digits.append(static_cast<std::size_t>(exponent_), '0');
  return digits;
}

std::string Decimal::to_grouped_string() const {
  return print(*this, true);
}

Decimal Decimal::plain() const {
  Decimal result = *this;
  if (is_zero()) return Decimal();
  while (result.coefficient_ % 10 == 0) {
    result.coefficient_ /= 10;
    ++result.exponent_;
  }
  return result;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  if (a.exponent_ == b.exponent_) return a.coefficient_ <=> b.coefficient_;
  const int sign_a = (a.coefficient_ > 0) - (a.coefficient_ < 0);
  const int sign_b = (b.coefficient_ > 0) - (b.coefficient_ < 0);
  if (sign_a != sign_b || sign_a == 0) return sign_a <=> sign_b;
  const std::int64_t size_a = digits_of(a.coefficient_) + std::int64_t{a.exponent_};
  const std::int64_t size_b = digits_of(b.coefficient_) + std::int64_t{b.exponent_};
  if (size_a != size_b) return sign_a > 0 ? size_a <=> size_b : size_b <=> size_a;
  const Aligned same = align(a, b);
  return same.a == same.b
             ? std::strong_ordering::equal
             : (same.a < same.b ? std::strong_ordering::less : std::strong_ordering::greater);
}

Decimal operator+(const Decimal& a, const Decimal& b) {
  if (a.is_zero()) return b;
  if (b.is_zero()) return a;
  const Aligned same = align(a, b);
  return from_wide(same.a + same.b, same.exponent);
}

Decimal operator-(const Decimal& a, const Decimal& b) {
  return a + b.negated();
}

Decimal operator*(const Decimal& a, const Decimal& b) {
  if (b.coefficient_ == 1) return a.shifted(b.exponent_);
  return from_wide(Wide{a.coefficient_} * b.coefficient_, a.exponent_ + b.exponent_);
}

Decimal operator/(const Decimal& a, const Decimal& b) {
  if (a.is_zero()) return Decimal();
  const int raise = wide_digits - digits_of(a.coefficient_);
  const Wide quotient = Wide{a.coefficient_} * power_of_ten(raise) / b.coefficient_;
  return from_wide(quotient, a.exponent_ - raise - b.exponent_).plain();
}

}  // namespace concord::value
