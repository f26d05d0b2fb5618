#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rule/phrase_index.h"
#include "rule/regex_need.h"
#include "rule/rule.h"
#include "rule/word_table.h"

namespace concord::rule {

// What can stand at a place in a sentence, as a small number: a word of some pattern (its word id),
// or a lexical class, a word family, a mention type or "numeral" (from
// CompiledPatterns::first_named_key on).
using Key = std::uint32_t;
constexpr Key no_key = UINT32_MAX;
constexpr std::uint32_t no_capture = UINT32_MAX;

enum class KeyKind : std::uint32_t { lexical_class, family, mention, numeral };

enum class Op : std::uint32_t {
  word,     // a: word id
  term,     // a: key of a class or family, b: capture
  mention,  // a: key of a type, b: capture
  shape,    // a: Shape, b: capture
  split,  // a is tried first, where one of `among` stands, then b (instructions of the same pattern)
  jump,   // a
  gap,    // up to a tokens, as few as will do, before one of `among`
  among,  // one of `among` stands here; where all are words of one token, a is behind it, and else 0
  glued,    // no blank before the next token
  start,    // of the sentence
  end,      // of the sentence, its closing marks aside
  but_not,  // what stands behind it, up to its accept, must not match here; goes on at a
  accept,
};

enum class Shape : std::uint32_t { word, capital, numeral, any };

// A set of keys by number: an index into CompiledPatterns::sets, or, of a single key, that key with this bit.
constexpr std::uint32_t single_key = 1U << 31U;
constexpr std::uint32_t no_set = UINT32_MAX;

struct Instruction {
  Op op = Op::accept;
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  std::uint32_t among = no_set;  // a set: what can begin here; none: anything
};

// [begin, end) of some flat list.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

// Several keys of which one is asked for: [begin, end) of `keys`.
struct KeySet {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t late = 0;  // 1: some are types of mentions, which are found while patterns run
};

// Where in a sentence a pattern can begin.
struct PatternStart {
  // a set: what the token `offset` after the first can be; no_set: anything
  std::uint32_t set = no_set;
  std::uint32_t offset = 0;
  std::uint32_t one_token = 0;  // 1: each of the set is one token long
  // a set: what must stand behind that token's word, term or mention, with `skip` tokens between,
  // and up to `reach` more; no_set: anything
  std::uint32_t then = no_set;
  std::uint32_t skip = 0;
  std::uint32_t reach = 0;
  std::uint32_t at_front = 0;  // 1: only at the first token of the sentence
};

// Of `needs`: one key of each of those sets must stand in the sentence. First those that are known before
// the first stage, then those of mentions, the rarest first; the rarest of all is what `anchored` lists.
struct PatternNeeds {
  static constexpr std::uint32_t most_at_once = 2;

  Range sets;
  std::uint32_t at_once =
      0;  // so many of them are asked for with the anchor, before the first stage
};

// One wording, ready to run.
struct CompiledPattern {
  std::uint32_t rule = 0;
  std::uint32_t pattern = 0;  // index into Rule::patterns
  // recognizers: place in the cascade; claim rules: CompiledPatterns::stages
  std::uint32_t stage = 0;
  Range code;  // of `code`; empty for regular expressions
  PatternNeeds needs;
  PatternStart start;
};

// Regular expressions run on a sentence's text, before the patterns.
struct CompiledRegex {
  std::uint32_t rule = 0;
  std::uint32_t pattern = 0;
  std::uint32_t stage = 0;
  RegexNeed need;
};

struct NamedKey {
  KeyKind kind = KeyKind::lexical_class;
  std::uint32_t name = 0;  // index into `names`
};

class RegexCache;  // expressions compiled so far: regex_cache.h

// What match/ runs. Plain flat tables, so that the shipped rules load by copying.
struct CompiledPatterns {
  WordTable words;  // of patterns first, then of phrases
  PhraseIndex phrases;
  std::vector<std::string> names;    // of keys, captures, lexical classes and their values
  std::vector<NamedKey> named_keys;  // key first_named_key + i
  Key first_named_key = 0;
  Key numeral_key = no_key;
  Key name_key = no_key;                   // of the mention type "name"
  std::uint32_t stages = 0;                // of the cascade of recognizers; claim rules come after
  std::vector<std::uint32_t> stage_types;  // key of the mention type each stage gives
  std::vector<CompiledPattern> patterns;   // by stage
  std::vector<CompiledRegex> regexes;
  std::vector<Instruction> code;
  std::vector<Key> keys;
  std::vector<KeySet> sets;          // no two are alike
  std::vector<std::uint32_t> needs;  // sets by their numbers
  // by key: of `anchored_patterns`, run when the key stands in the sentence
  std::vector<Range> anchored;
  std::vector<std::uint32_t> anchored_patterns;
  std::vector<std::uint32_t> unanchored;  // patterns that every sentence must try
  // Keys of frequent words that call no pattern, as "fraction-tail", which holds every mark: a sentence
  // is searched for one of them only when a pattern asks.
  static constexpr std::size_t most_sought = 64;
  std::vector<Key> sought;
  // words of patterns of the class "border-word", sorted: between a heading of a table and its cell
  // any of them is understood ("Magnitude | 6.4")
  std::vector<WordId> border_words;
  std::shared_ptr<RegexCache> regex_cache;

  [[nodiscard]] std::uint32_t key_count() const {
    return first_named_key + static_cast<std::uint32_t>(named_keys.size());
  }
  [[nodiscard]] bool is_mention(Key key) const {
    return key >= first_named_key && named_keys[key - first_named_key].kind == KeyKind::mention;
  }
  // Whether mentions may be among a set, which are found while patterns run.
  [[nodiscard]] bool is_late(std::uint32_t set) const {
    return (set & single_key) != 0 ? is_mention(set ^ single_key) : sets[set].late != 0;
  }
};

// A mistake in one pattern of one rule.
struct RuleMistake {
  std::uint32_t rule = 0;
  std::uint32_t pattern = UINT32_MAX;  // UINT32_MAX: the rule as a whole
  std::uint32_t offset = 0;            // of the pattern's text, in bytes
  std::uint32_t length = 1;
  std::string code;
  std::string message;
  std::string cure;
  text::Location where{0, 0};  // line 0: the pattern's or the rule's own place
};

// Checks and compiles all patterns of the set. On any mistake `set.compiled` is left as it was. The
// type "name" and the shapes word, Capital, numeral and token are always known.
std::vector<RuleMistake> compile(RuleSet& set);

}  // namespace concord::rule
