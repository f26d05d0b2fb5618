#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "value/decimal.h"

namespace concord::value {

// A unit of measure. value_in_base = value × factor + offset (the offset is for temperatures
// alone). Two units compare when their dimensions are equal. Money: one dimension per currency
// ("money:EUR"), with its family where several share a sign ("money:dollar:USD"), factor 1. Dimensions that are always there: "count", "percent", "factor" (times),
// "order" (ordinals), "time" (seconds).
struct Unit {
  std::string id;         // "mile", "USD", "percent"
  std::string dimension;  // "length", "money:USD", "percent"
  std::string symbol;     // how it is printed after a number: "mi", "USD", "%"
  Decimal factor{1};
  Decimal offset{0};
  std::string plural;  // the words for more than one, for reports: "miles"; empty: as the id
  // Of a currency whose sign others share: countries ("ca"), hosts and outlets, folded, that mean it
  // by the sign alone.
  std::vector<std::string> home = {};
  // Ids of what its shared words name as well: "degrees" are of Celsius or of Fahrenheit, or of an angle, "pounds" are money.
  std::vector<std::string> may_be = {};
};

// Ends the entry of a sign or a word that other currencies of the family share, or units that may be meant: "USD~" for "$".
constexpr char shared_mark = '~';

// What the shared words of a unit stand for in an article.
struct MeantUnit {
  const Unit* said = nullptr;
  const Unit* meant = nullptr;
};

// What figures may be compared over: the dimension, or the family of a currency ("money:dollar").
std::string_view comparable_dimension(std::string_view dimension);

// Units by id. Which words name a unit is the lexicon's business (class "unit", the entry's value
// is the id).
class UnitTable {
 public:
  // False when a unit with that id is there already.
  bool add(Unit unit);
  [[nodiscard]] const Unit* find(std::string_view id) const;
  [[nodiscard]] const std::vector<Unit>& all() const { return units_; }

 private:
  std::vector<Unit> units_;
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> index_;
};

}  // namespace concord::value
