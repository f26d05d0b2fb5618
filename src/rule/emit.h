#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rule/compile.h"
#include "rule/rule_check.h"

namespace concord::rule {

// Numbers for all names of a rule set while it is compiled.
class KeyTable {
 public:
  KeyTable(CompiledPatterns& into, const KnownNames& names) : into_(into), names_(names) {}

  std::uint32_t name(std::string_view text);  // index into CompiledPatterns::names
  // made on first use; only once all pattern words are in the word table
  Key key(KeyKind kind, std::string_view name);
  // The key of a class or family when some pattern asks for it.
  [[nodiscard]] Key find(KeyKind kind, std::string_view name) const;
  [[nodiscard]] const KnownNames& known() const { return names_; }
  // The key of what a hole asks for; no_key for shapes but "numeral".
  Key hole_key(const Rule& rule, const PatternItem& hole);

 private:
  CompiledPatterns& into_;
  const KnownNames& names_;
  std::unordered_map<std::string, std::uint32_t> name_index_;
  std::map<std::pair<KeyKind, std::string>, Key> keys_;
};

// Appends the instructions of a pattern; false when it is too long.
bool emit_pattern(const PatternItem& root, const Rule& rule, KeyTable& keys,
                  CompiledPatterns& into);

// Sets of keys of each of which one must stand in any sentence the pattern matches.
std::vector<std::vector<Key>> needed_keys(const PatternItem& item, const Rule& rule, KeyTable& keys,
                                          const CompiledPatterns& compiled);

// What the token `offset` after the first can be: the first place where a list says it. No keys:
// none does.
struct StartKeys {
  std::vector<Key> keys;
  std::uint32_t offset = 0;
};
StartKeys start_keys(const PatternItem& root, const Rule& rule, KeyTable& keys,
                     const CompiledPatterns& compiled);

// The sets that the fewest sentences hold come first.
void sort_by_rarity(std::vector<std::vector<Key>>& sets, const CompiledPatterns& compiled);

}  // namespace concord::rule
