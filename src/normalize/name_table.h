#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "normalize/claim.h"
#include "normalize/language.h"
#include "normalize/normal_names.h"

namespace concord::normalize {

// All names of a story, and which of them are short forms of which.
class NameTable {
 public:
  explicit NameTable(const Language& language) : language_(&language) {}

  // One mention of a normal name, as it was written in an article of the story. Mentions of one
  // article come in their order; `introduced`: in its text, not in a headline.
  void add(const std::string& normal, std::string_view written, std::uint32_t document = 0,
           bool introduced = true);
  // Decides once, when all are added.
  void resolve();
  // The canonical name of a normal one: the longest form of the story it surely stands for, or
  // itself.
  [[nodiscard]] const std::string& canonical(const std::string& normal) const;
  [[nodiscard]] Word canonical(Word normal) const;
  // The canonical name of which this one is likely a misspelling: the story spells it otherwise, and
  // more often. Empty for most names, and for another transcription of a foreign one.
  [[nodiscard]] std::string usual_spelling(const std::string& normal) const;

 private:
  struct Entry {
    std::vector<std::string> words;  // of the normal name, initials left out
    std::string given;               // initials of all words but the last: "aj" of "Ada J. Quill"
    std::string written;             // its most frequent first spelling
    std::uint32_t count = 0;
    std::map<std::uint32_t, std::uint32_t> introduced;  // article → number of the first mention
    std::string canonical;
    bool misspelt = false;
  };
  [[nodiscard]] bool is_usual(const Entry& entry, const Entry& other, const Entry* best) const;
  [[nodiscard]] std::string usual_spelling(const Entry& entry) const;
  [[nodiscard]] std::string usual_transcription(const Entry& entry) const;
  [[nodiscard]] std::string longer_form(const Entry& entry) const;
  [[nodiscard]] std::string without_origin(const Entry& entry) const;
  [[nodiscard]] bool stands_for(const Entry& brief, const Entry& full) const;
  [[nodiscard]] bool is_short_form(const Entry& brief, const Entry& full, std::size_t extra) const;
  [[nodiscard]] bool has_pet_form(const Entry& brief, const Entry& full) const;
  [[nodiscard]] bool leaves_out_middle(const Entry& brief, const Entry& full) const;
  [[nodiscard]] std::string core_of(const Entry& entry) const;
  [[nodiscard]] std::vector<const Entry*> longer_forms(const Entry& entry) const;
  [[nodiscard]] static bool is_told_by_rest(const Entry& entry, std::size_t which);
  [[nodiscard]] static bool stands_first(const Entry& brief, const Entry& full);

  const Language* language_;
  std::uint32_t mentions_ = 0;
  std::unordered_map<Word, Word> canonical_words_;
  std::map<std::string, Entry> entries_;
  std::map<std::string, std::vector<const Entry*>> by_last_word_;  // stem of the last word
  std::map<std::string, std::vector<const Entry*>> by_initials_;
  std::map<std::string, std::vector<const Entry*>> by_family_;  // "park" of "Park Min-su"
  std::map<std::string, std::vector<const Entry*>> by_core_;  // without the words of a firm's trade
  std::map<std::string, std::vector<const Entry*>>
      by_frame_;  // all of one word but its ends left out
  std::map<std::string, std::vector<const Entry*>> by_sound_;  // in one transcription
};

}  // namespace concord::normalize
