#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace concord::value {

// An exact decimal number: coefficient × 10^exponent, at most 18 significant digits. Stated numbers
// are never binary floating point.
class Decimal {
 public:
  constexpr Decimal() = default;
  constexpr explicit Decimal(std::int64_t coefficient, std::int32_t exponent = 0)
      : coefficient_(coefficient), exponent_(exponent) {}

  // Plain digits with at most one '.', an optional sign, no grouping: "14.3", "-7". Nothing on
  // anything else.
  static std::optional<Decimal> parse(std::string_view digits);

  [[nodiscard]] std::int64_t coefficient() const { return coefficient_; }
  [[nodiscard]] std::int32_t exponent() const { return exponent_; }
  [[nodiscard]] bool is_zero() const { return coefficient_ == 0; }
  [[nodiscard]] bool is_negative() const { return coefficient_ < 0; }
  [[nodiscard]] Decimal negated() const;
  // 10^power times this, exactly.
  [[nodiscard]] Decimal shifted(std::int32_t power) const;
  // The same number without trailing zeros in its coefficient: 14000 is 14 × 10^3.
  [[nodiscard]] Decimal plain() const;
  [[nodiscard]] double to_double() const;  // for closeness and sorting by size, never for equality

  // "14300000000", "0.35"; grouped: "14,300,000,000".
  [[nodiscard]] std::string to_string() const;
  [[nodiscard]] std::string to_grouped_string() const;

  // Compare and equal by value: 1.50 == 1.5.
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
  friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }

  // Exact where 18 digits hold the result, else rounded half away from zero to 18 digits.
  friend Decimal operator+(const Decimal& a, const Decimal& b);
  friend Decimal operator-(const Decimal& a, const Decimal& b);
  friend Decimal operator*(const Decimal& a, const Decimal& b);
  // To 18 significant digits; the divisor must not be zero.
  friend Decimal operator/(const Decimal& a, const Decimal& b);

 private:
  std::int64_t coefficient_ = 0;
  std::int32_t exponent_ = 0;
};

}  // namespace concord::value
