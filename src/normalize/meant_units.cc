#include "normalize/meant_units.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace concord::normalize {

namespace {

using value::Piece;
using value::Unit;

// The units of an article: those whose words are theirs alone, and those whose words may name others.
class Named {
 public:
  explicit Named(const value::UnitTable& units) : units_(units) {}

  void note(const Piece& piece) {
    const bool named = piece.name == "unit" || piece.name == "low-unit" || piece.name == "currency";
    if (named) note_entry(piece.entry.empty() ? piece.text : piece.entry);
    // whose cents they are the word does not tell
    if (piece.name == "minor") note_unit(piece.entry, true);
    // a group of a regular expression may be named as its unit
    if (!named && piece.entry.empty()) note_unit(piece.name, false);
    for (const Piece& inner : piece.pieces) note(inner);
  }

  [[nodiscard]] std::vector<value::MeantUnit> meant() const {
    std::vector<value::MeantUnit> found;
    for (const Unit* unit : shared_) {
      const Unit* meant = own_.empty() ? nullptr : only_of(*unit);
      if (meant != nullptr) found.push_back({unit, meant});
    }
    return found;
  }

 private:
  void note_entry(std::string_view entry) {
    const bool shared = entry.ends_with(value::shared_mark);
    if (shared) entry.remove_suffix(1);
    note_unit(entry, shared);
  }
  // Of "$" and its like the currencies are one another's family, and no other units.
  void note_unit(std::string_view id, bool shared) {
    const Unit* unit = units_.find(id);
    if (unit != nullptr) (shared && !unit->may_be.empty() ? shared_ : own_).insert(unit);
  }

  [[nodiscard]] const Unit* only_of(const Unit& said) const {
    const Unit* only = nullptr;
    for (const Unit* unit : own_) {
      if (is_of_kind(*unit, said)) return nullptr;
      if (std::ranges::find(said.may_be, unit->id) == said.may_be.end()) continue;
      if (only != nullptr) return nullptr;
      only = unit;
    }
    return only;
  }
  static bool is_of_kind(const Unit& unit, const Unit& said) {
    return value::comparable_dimension(unit.dimension) ==
           value::comparable_dimension(said.dimension);
  }

  const value::UnitTable& units_;
  std::set<const Unit*> own_;
  std::set<const Unit*> shared_;
};

}  // namespace

std::vector<value::MeantUnit> meant_units(const match::Matches& matches,
                                          const value::UnitTable& units) {
  Named named(units);
  for (const match::Mention& mention : matches.mentions) {
    if (mention.type == "money" || mention.type == "measure") named.note(mention.piece);
  }
  return named.meant();
}

}  // namespace concord::normalize
