#include "value/read_value.h"

#include <algorithm>
#include <array>

#include "text/same_word.h"
#include "value/readers.h"

namespace concord::value {
namespace {

using Reader = std::optional<Value> (*)(const Piece&, const Vocabulary&);

struct NamedReader {
  std::string_view type;
  Reader read;
};
constexpr std::array<NamedReader, 13> reader_table{{{"number", read_number},
                                                    {"percent", read_with_unit},
                                                    {"money", read_money},
                                                    {"measure", read_with_unit},
                                                    {"duration", read_duration},
                                                    {"ordinal", read_ordinal},
                                                    {"ratio", read_ratio},
                                                    {"date", read_date},
                                                    {"vague-date", read_reference},
                                                    {"set", read_set},
                                                    {"time", read_time},
                                                    {"score", read_score},
                                                    {"version", read_version}}};

}  // namespace

const Piece* Piece::find(std::string_view wanted) const {
  if ((names_below & name_bit(wanted)) == 0) return nullptr;
  const auto found = std::find_if(pieces.begin(), pieces.end(), [&](const Piece& piece) {
    return text::is_same_word(piece.name, wanted);
  });
  return found == pieces.end() ? nullptr : &*found;
}

std::optional<Value> read_value(std::string_view type, const Piece& mention,
                                const Vocabulary& vocabulary) {
  const auto* found =
      std::find_if(reader_table.begin(), reader_table.end(),
                   [type](const NamedReader& reader) { return reader.type == type; });
  if (found == reader_table.end()) return std::nullopt;
  return found->read(mention, vocabulary);
}

}  // namespace concord::value
