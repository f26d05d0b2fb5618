#include <algorithm>

#include "value/amount.h"
#include "value/readers.h"

namespace concord::value {

namespace {

// The numbers of "254 for six", at any depth; false where one is none.
bool add_parts(const Piece& piece, Tuple& tuple) {
  if (piece.name == "part") {
    const auto part = piece.entry.empty() ? read_amount(piece) : std::nullopt;
    const auto number = part ? part->number : Decimal::parse(piece.entry);
    if (number) tuple.parts.push_back(*number);
    return number.has_value();
  }
  return std::ranges::all_of(piece.pieces,
                             [&](const Piece& inner) { return add_parts(inner, tuple); });
}

// The score that is taken, and none that only stands beside it: "25-23" of "19-25 and 25-23".
const Piece* own_score(const Piece& mention) {
  for (const Piece& piece : mention.pieces) {
    if (piece.name == "lead" || piece.name == "tail") continue;
    if (piece.name == "score") return &piece;
    if (const Piece* found = find_deep(piece, "score")) return found;
  }
  return nullptr;
}

}  // namespace

std::optional<Value> read_score(const Piece& mention, const Vocabulary&) {
  Tuple tuple;
  if (find_deep(mention, "part") != nullptr) {
    return add_parts(mention, tuple) && tuple.parts.size() >= 2 ? std::optional<Value>(tuple)
                                                                : std::nullopt;
  }
  const Piece* score = own_score(mention);
  const std::string_view text = (score != nullptr ? *score : mention).text;
  std::string digits;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const bool digit = i < text.size() && text[i] >= '0' && text[i] <= '9';
    if (digit) digits += text[i];
    if (digit || digits.empty()) continue;
    const auto part = Decimal::parse(digits);
    if (!part) return std::nullopt;
    tuple.parts.push_back(*part);
    digits.clear();
  }
  if (tuple.parts.size() < 2) return std::nullopt;
  return tuple;
}

std::optional<Value> read_version(const Piece& mention, const Vocabulary&) {
  const Piece* piece = find_deep(mention, "version");
  const std::string_view text = (piece != nullptr ? *piece : mention).text;
  Version version;
  std::string part;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const bool ends = i == text.size() || text[i] == '.' || text[i] == '-' || text[i] == ' ';
    if (!ends) {
      part += text[i];
    } else if (!part.empty()) {
      version.parts.push_back(part);
      part.clear();
    }
  }
  if (version.parts.empty()) return std::nullopt;
  if (version.parts.front().size() > 1 && version.parts.front().front() == 'v')
    version.parts.front().erase(0, 1);
  return version;
}

}  // namespace concord::value
