#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "match/form.h"
#include "match/letter_table.h"
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
  // The places of a document's tokens, for meet() and at(). Many are looked up together: the memory of
  // all of them is on its way before the first is compared.
  void find(std::string_view text, std::span<const rule::RawToken> cut, std::uint32_t* places);

  // Valid until the next find(), as are the keys.
  [[nodiscard]] const Form& at(std::uint32_t place) const { return forms_[place]; }
  // The same, and notes that it stands in the document.
  const Form& meet(std::uint32_t place) {
    Form& form = forms_[place];
    form.document = document_;
    if (form.otherwise_small) spellings_[form.spelling].small = document_;
    // who asked for the form goes on to its keys
    __builtin_prefetch(keys_.data() + form.keys.begin);
    return form;
  }
  // So many can be read of every form at once; those behind its own have no meaning.
  static constexpr std::uint32_t keys_at_once = 4;
  [[nodiscard]] std::span<const rule::Key> keys(const Form& form) const {
    return {keys_.data() + form.keys.begin, keys_.data() + form.keys.end};
  }

  // Of forms whose words the rules lack: held for as long as somebody has a share in it.
  [[nodiscard]] const std::shared_ptr<Store>& letters() const { return letters_; }
  // Spellings are numbered from 0 to this.
  [[nodiscard]] std::uint32_t spelling_count() const {
    return static_cast<std::uint32_t>(spellings_.size());
  }
  // Whether the document has a word of that spelling without a capital.
  [[nodiscard]] bool stands_small(std::uint32_t spelling) const;

 private:
  struct Spelling {
    std::uint32_t plain = UINT32_MAX;  // the form that is written so; none so far
    std::uint32_t small = 0;           // the last document with another small form
  };
  void clear();
  void fetch_word(std::string_view written, const rule::RawToken& cut);
  std::uint32_t add(std::string_view written, std::uint64_t key, const rule::RawToken& cut);
  std::string_view fold(std::string_view written, const rule::RawToken& cut, Form& form);
  void spell(std::string_view folded, std::uint64_t key, Form& form);
  void add_meanings(std::string_view written, Form& form);
  void open_keys(Form& form, rule::TokenKind kind);
  void add_key(Form& form, rule::Key key);
  void close_keys(Form& form);

  const rule::CompiledPatterns& compiled_;
  ClassMarks class_marks_;
  SoughtKeys sought_;
  std::uint32_t document_ = 0;
  std::vector<Form> forms_;
  LetterTable written_;  // their places
  LetterTable others_;   // words that the rules lack; their spellings are numbered behind
  std::vector<std::string_view> other_words_;  // by number in others_
  std::vector<Spelling> spellings_;
  std::vector<rule::Key> keys_;
  std::shared_ptr<Store> letters_;    // of what stands in the tables
  std::string folded_;                // of one form
  std::vector<std::uint64_t> asked_;  // keys of one call; what is behind them has no meaning
  std::vector<std::uint32_t> fresh_;  // of one call: tokens whose forms were not known before
};

}  // namespace concord::match
