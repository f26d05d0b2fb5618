#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "match/match.h"
#include "normalize/language.h"
#include "normalize/normalize.h"
#include "read/document.h"

namespace concord::normalize {

// For whom a pronoun at the head of a sentence stands: the one person whom the nearest sentence
// before it names. Where that names two, or somebody's relative, nobody can say.
class Antecedents {
 public:
  // `mentions` are the article's own, with their values; all must stay.
  Antecedents(const read::Document& document, const match::Matches& matches,
              const std::vector<ReadMention>& mentions, const Language& language)
      : document_(document), matches_(matches), read_(mentions), language_(language) {}

  // Null where it is not sure.
  [[nodiscard]] const value::Name* of(std::uint32_t sentence) const;

 private:
  // What an article tells of the persons of one surname.
  struct Surname {
    const value::Name* name = nullptr;  // the longest
    bool several = false;               // "Ada Quill" and "Tom Quill"
    bool told = false;                  // something tells that it is a person's
    bool alone = false;                 // it stands alone: places and firms keep their first word
    bool female = false;
    bool male = false;

    [[nodiscard]] bool is_full() const;
    [[nodiscard]] bool is_person() const { return told || (alone && is_full()); }
  };
  using Surnames = std::unordered_map<std::string, Surname>;
  struct Told {
    const Surname* surname = nullptr;
    bool opens = false;  // the name is the first word of its sentence
    bool owns = false;   // "Quill's brother"
  };

  [[nodiscard]] const Surnames& surnames() const;
  void note(const ReadMention& read, Surnames& surnames) const;
  [[nodiscard]] bool is_told_person(const match::Mention& mention) const;
  [[nodiscard]] bool is(std::uint32_t token, const char* lexical_class) const;
  [[nodiscard]] std::vector<Told> persons_in(std::uint32_t sentence) const;
  [[nodiscard]] const Surname* person_in(const std::vector<Told>& told) const;
  [[nodiscard]] std::uint32_t begin_of_sentence(std::uint32_t token) const;
  [[nodiscard]] std::uint32_t title_before(std::uint32_t first) const;
  [[nodiscard]] bool is_text(std::uint32_t sentence) const;

  const read::Document& document_;
  const match::Matches& matches_;
  const std::vector<ReadMention>& read_;
  const Language& language_;
  mutable std::optional<Surnames> surnames_;  // once asked for
};

}  // namespace concord::normalize
