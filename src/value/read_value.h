#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string_view>

#include "value/period.h"
#include "value/unit.h"
#include "value/value.h"

namespace concord::value {

// A piece of text that a recognizer captured, by the name its rule gave it, with the pieces inside
// it: {name "amount", type "number", text "14.3 billion", pieces {numeral "14.3"}, {scale
// "billion"}}.
// It owns nothing: names and entries belong to the rules, the words to the article.
struct Piece {
  std::string_view name;  // capture name in the rule
  std::string_view type;  // mention type or lexicon class
  std::string_view text;  // the words, as in the article
  // the value of the lexicon entry, where `type` is a lexicon class: scale "billion" has "9", month
  // "June" has "6"
  std::string_view entry;
  std::span<const Piece> pieces;
  // the bits of all names at any depth below; all bits where nobody has put them together
  std::uint64_t names_below = ~std::uint64_t{0};

  [[nodiscard]] const Piece* find(std::string_view name) const;  // first direct piece of that name
};

// One of 64 bits for the name of a piece. Names may share one: it only ever says that none is there.
constexpr std::uint64_t name_bit(std::string_view name) {
  if (name.empty()) return 1;
  const auto letter = [](char c) { return static_cast<unsigned>(static_cast<unsigned char>(c)); };
  // these factors part the names that are asked for from those that most pieces have
  const std::size_t mixed = 3 * name.size() + 13 * letter(name.front()) + 3 * letter(name.back()) +
                            5 * letter(name[name.size() / 2]);
  return std::uint64_t{1} << mixed % 64;
}

// When the clause around a mention plays.
enum class Tense { unknown, past, future };

// How the article writes days in digits.
enum class DayOrder { unknown, day_first, month_first };

// What a reader may look up.
struct Vocabulary {
  const UnitTable* units = nullptr;
  std::optional<std::int64_t> published;  // the article's own date, in days since 1970-01-01
  Tense tense = Tense::unknown;
  // The mention stands before the verb that tells the tense, or that verb says that all is over.
  bool firm = false;
  DayOrder day_order = DayOrder::unknown;
  // What signs that several currencies share stand for in this article, one of a family.
  std::span<const Unit* const> currencies;
  // The same of units whose words are also those of others: "seven degrees".
  std::span<const MeantUnit> units_meant;
  // Days [from, to) that a distance is counted from: the Tuesday of "two weeks from Tuesday".
  std::optional<Period> anchor;
  // Days of the date that the text has named last: "two weeks later", "that year".
  std::optional<Period> told;
};

// The captures that each reader expects are listed in value/readers.h (quantities) and
// value/date_parts.h (dates). The value of a recognized mention of `type` ("number", "percent",
// "money", "measure", "duration", "ordinal", "ratio", "date", "time", "score", "version"); nothing
// when the pieces make none (31 June, "two one"): such a mention is dropped.
std::optional<Value> read_value(std::string_view type, const Piece& mention,
                                const Vocabulary& vocabulary);

}  // namespace concord::value
