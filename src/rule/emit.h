#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rule/compile.h"
#include "rule/rule_check.h"

namespace concord::rule {

// Instructions of one pattern; more than any readable pattern needs.
constexpr std::size_t most_instructions = 2'000;

// A pattern that needs more.
RuleMistake too_long(std::uint32_t rule, std::uint32_t pattern, const PatternItem& root);

// Numbers for all names of a rule set while it is compiled.
class KeyTable {
 public:
  KeyTable(CompiledPatterns& into, const KnownNames& names, const RuleSet& set);

  std::uint32_t name(std::string_view text);  // index into CompiledPatterns::names
  // made on first use; only once all pattern words are in the word table
  Key key(KeyKind kind, std::string_view name);
  // The key of a class or family when some pattern asks for it.
  [[nodiscard]] Key find(KeyKind kind, std::string_view name) const;
  [[nodiscard]] const KnownNames& known() const { return names_; }
  // The key of what a hole asks for; no_key for shapes but "numeral".
  Key hole_key(const Rule& rule, const PatternItem& hole);
  // The number of a set of keys; `keys` sorted.
  std::uint32_t set(const std::vector<Key>& keys);
  // A guess at how many sentences of ten thousand hold the key, for choosing among a pattern's own.
  [[nodiscard]] int commonness(Key key) const;
  static constexpr int nearly_all = 9'000;
  // That of any of several keys.
  [[nodiscard]] int commonness(const std::vector<Key>& keys) const;
  // How many words of the class "frequent-word" a class or family has; 0 of other keys.
  [[nodiscard]] int frequent_words(Key key) const;
  // A wording of a mention type whose rarest need is so common.
  void note_wording(Key type, int commonness);

 private:
  void note_classes();
  [[nodiscard]] int commonness_of_word(std::string_view word) const;

  CompiledPatterns& into_;
  const KnownNames& names_;
  const Lexicon& lexicon_;
  const Language& language_;
  std::unordered_map<std::string, std::uint32_t> name_index_;
  std::map<std::pair<KeyKind, std::string>, Key> keys_;
  std::map<std::vector<Key>, std::uint32_t> sets_;
  // by name: that of the words and marks in a class or family that are not rare
  std::map<std::pair<KeyKind, std::string>, int> of_classes_;
  std::map<std::pair<KeyKind, std::string>, int> frequent_;  // by name: see frequent_words()
  std::map<Key, int> of_types_;
};

// Appends the instructions of a pattern; false when it is too long.
bool emit_pattern(const PatternItem& root, const Rule& rule, KeyTable& keys,
                  CompiledPatterns& into);

// Sets of keys of each of which one must stand in any sentence the pattern matches.
std::vector<std::vector<Key>> needed_keys(const PatternItem& item, const Rule& rule, KeyTable& keys,
                                          const CompiledPatterns& compiled);

// What items that follow each other can begin with; no_set where that may be anything, or nothing.
std::uint32_t first_of(std::span<const PatternItem> items, const Rule& rule, KeyTable& keys,
                       const CompiledPatterns& compiled);

// The first place of a pattern where a list says what its token can be, and what stands behind that.
PatternStart start_of(const PatternItem& root, const Rule& rule, KeyTable& keys,
                      const CompiledPatterns& compiled);

// The sets that the fewest sentences hold come first.
void sort_by_rarity(std::vector<std::vector<Key>>& sets, const KeyTable& keys);

}  // namespace concord::rule
