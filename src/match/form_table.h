#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "match/form.h"
#include "match/sought_keys.h"
#include "match/store.h"
#include "rule/tokenize.h"

namespace concord::match {

// The forms of one document after the other. Articles write the same few thousand words again and
// again: what the rules say of each is settled when it is first seen, and read from one record
// wherever it stands later. What is said of a form never depends on the documents before.
class FormTable {
 public:
  explicit FormTable(const rule::RuleSet& rules);  // which must stay

  // Starts a document. Places of documents before may have no meaning any more.
  void begin();
  // The places of a document's tokens, for at(). Many are looked up together: the memory of all of
  // them is on its way before the first is compared.
  void find(std::string_view text, std::span<const rule::RawToken> cut, std::uint32_t* places);

  // Valid until the next find(), as are the keys.
  [[nodiscard]] const Form& at(std::uint32_t place) const { return forms_[place]; }
  // So many can be read of every form at once; those behind its own have no meaning.
  static constexpr std::uint32_t keys_at_once = 4;
  [[nodiscard]] std::span<const rule::Key> keys(const Form& form) const {
    return {keys_.data() + form.keys.begin, keys_.data() + form.keys.end};
  }

  // The form as it is compared; until the next begin().
  [[nodiscard]] std::string_view folded(const Form& form) const;
  // Spellings are numbered from 0 to this.
  [[nodiscard]] std::uint32_t spelling_count() const {
    return static_cast<std::uint32_t>(spellings_.size());
  }
  // Whether the document has a word of that spelling without a capital.
  [[nodiscard]] bool stands_small(std::uint32_t spelling) const;

 private:
  // Where a form may be. Of up to eight bytes the key is all of it, of longer ones a hash.
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t place = UINT32_MAX;  // in forms_; none: free
    std::uint32_t size = 0;            // in bytes
  };
  struct Spelling {
    std::uint32_t plain = UINT32_MAX;  // the form that is written so; none so far
    std::uint32_t small = 0;           // the last document with another small form
  };
  void clear();
  void grow();
  [[nodiscard]] std::size_t slot_of(std::uint64_t key) const;
  void fetch(std::string_view text, std::span<const rule::RawToken> cut);
  [[nodiscard]] bool is_there(const Slot& slot, std::uint64_t key, std::string_view written) const;
  std::uint32_t search(std::string_view written, std::uint64_t key, const rule::RawToken& cut);
  void add(std::string_view written, const rule::RawToken& cut);
  void add_spelling(Form& form);
  void add_meanings(std::string_view written, Form& form);
  void open_keys(Form& form, rule::TokenKind kind);
  void add_key(Form& form, rule::Key key);
  void close_keys(Form& form);

  const rule::CompiledPatterns& compiled_;
  ClassMarks class_marks_;
  SoughtKeys sought_;
  std::uint32_t document_ = 0;
  std::vector<Form> forms_;
  std::vector<std::string_view> written_;  // by place
  std::vector<Slot> slots_;                // open addressing, a power of two, at most half full
  std::uint32_t shift_ = 0;                // of 64 bits, to a place in slots_
  rule::WordTable others_;  // words that the rules lack; their spellings are numbered behind
  std::vector<Spelling> spellings_;
  std::vector<rule::Key> keys_;
  Store letters_;                     // of written_
  std::string folded_;                // of one form
  std::vector<std::uint64_t> asked_;  // keys of one call; what is behind them has no meaning
};

}  // namespace concord::match
