#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "match/decimal_mark.h"
#include "match/store.h"
#include "match/term_table.h"
#include "read/document.h"
#include "rule/rule.h"
#include "rule/tokenize.h"
#include "rule/word_table.h"
#include "text/diagnostic.h"
#include "text/span.h"
#include "value/read_value.h"

namespace concord::match {

using rule::TokenKind;  // word, numeral, symbol

// A word (clitic 's is a token of its own), a numeral ("14.3", "8,712,721"), or one punctuation or
// currency character.
struct Token {
  text::Span span;  // of Document::text
  std::string_view folded;
  std::uint32_t sentence = 0;
  TokenKind kind = TokenKind::word;
  bool capital = false;  // first letter is upper case
  bool glued = false;    // no blank between this and the token before
};

constexpr std::uint32_t no_rule = UINT32_MAX;

// A typed mention: what a recognizer found.
struct Mention {
  std::string_view type;
  text::Span span;          // of Document::text
  std::uint32_t first = 0;  // tokens [first, last)
  std::uint32_t last = 0;
  std::uint32_t sentence = 0;
  std::uint32_t rule = 0;     // index into RuleSet::rules; no_rule: names, which code finds
  std::uint32_t pattern = 0;  // which wording of the rule
  value::Piece piece;         // captures, by name
  bool open = false;          // a list that says more may belong
  // lies inside a longer mention (the number of a percentage, a name in a list)
  bool inner = false;
};

struct Capture {
  std::string_view name;
  text::Span span;                    // of Document::text
  std::uint32_t first = 0, last = 0;  // tokens
  std::int32_t mention = -1;  // index into Matches::mentions, when the hole is a mention type
  std::string_view entry;     // what the lexicon takes the words for, when the hole is a class
};

// A claim rule that matched one sentence.
struct ClaimMatch {
  std::uint32_t rule = 0;     // index into RuleSet::rules
  std::uint32_t pattern = 0;  // which wording
  std::uint32_t sentence = 0;
  text::Span span;              // the whole match
  std::span<Capture> captures;  // of Matches::store
};

// What was found in one document. Everything is sorted by place. Its words belong to the document
// and to the rule set: neither may go, move or change before it. Those that the rules lack it has a share in.
struct Matches {
  const read::Document* document = nullptr;
  const std::vector<std::string>* names = nullptr;  // CompiledPatterns::names
  DecimalHabit decimals;
  std::vector<Token> tokens;
  std::vector<std::uint32_t> sentence_tokens;  // first token of each sentence; one more at the end
  // by token: its number in CompiledPatterns::words; no_word in furniture and for words that no
  // pattern or phrase holds
  std::vector<rule::WordId> words;
  TermTable terms;
  std::vector<Mention> mentions;  // by span; inner ones included and marked
  // longest → priority → file order has decided overlaps of one rule
  std::vector<ClaimMatch> claims;
  Store store;                           // what neither document nor rules hold
  std::shared_ptr<const Store> letters;  // folded words that the rules lack

  // Of one of the terms; owned by the rule set.
  [[nodiscard]] std::string_view class_of(const Term& term) const {
    return (*names)[term.class_number];
  }
  [[nodiscard]] std::string_view value_of(const Term& term) const {
    return (*names)[term.value_number];
  }
  // The terms that begin at tokens [first, last).
  [[nodiscard]] TermTable::Terms terms_of(std::uint32_t first, std::uint32_t last) const {
    return terms.of(first, last);
  }
  [[nodiscard]] TermTable::Terms terms_at(std::uint32_t token) const {
    return terms_of(token, token + 1);
  }
  [[nodiscard]] TermTable::Terms all_terms() const {
    return terms_of(0, static_cast<std::uint32_t>(tokens.size()));
  }

  void clear();  // keeps its memory
};

// Finds all rules' matches in one document after the other, and keeps its memory between them: one
// a thread. Furniture blocks are tokenized but not matched. Linear in the text for patterns and
// RE2; a Boost pattern that runs away is a diagnostic (rule, file, line), never silence.
class Matcher {
 public:
  explicit Matcher(const rule::RuleSet& rules);  // which must stay
  ~Matcher();
  Matcher(Matcher&&) noexcept;
  Matcher& operator=(Matcher&&) noexcept;

  // Valid until the next call, and as long as the document.
  const Matches& match(const read::Document& document, text::Diagnostics& diagnostics);
  // The last matches, for one who wants to keep them.
  Matches take();
  // What all calls together did, counted in steps whose cost is bounded: tokens looked at, patterns
  // tried, their instructions run, bytes searched by expressions. For tests, which measure no time.
  [[nodiscard]] std::uint64_t work() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

// The matches of a single document.
Matches match(const read::Document& document, const rule::RuleSet& rules,
              text::Diagnostics& diagnostics);
void match(const read::Document&&, const rule::RuleSet&, text::Diagnostics&) = delete;

}  // namespace concord::match
