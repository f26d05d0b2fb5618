#pragma once

#include <cstdint>
#include <optional>

#include "match/match.h"
#include "normalize/language.h"
#include "normalize/subjects.h"
#include "rule/rule.h"

namespace concord::normalize {

// Whom a rule about people means where its wording took a name that stands nearer, or further off:
// "Northgate University professor Ada Quill died", "Ada Quill, born in Pell, died".
class MeantSubject {
 public:
  // All must stay.
  MeantSubject(const match::Matches& matches, const Language& language, const Subjects& subjects)
      : matches_(matches), language_(language), subjects_(subjects) {}

  // The name that is meant, empty where nobody can say; nothing where it is the captured one.
  [[nodiscard]] std::optional<value::Name> of(const match::ClaimMatch& match,
                                              const rule::Rule& rule) const;

 private:
  [[nodiscard]] bool is(std::uint32_t token, const char* lexical_class) const;
  [[nodiscard]] bool is_calling(std::uint32_t token) const;
  [[nodiscard]] bool describes(std::uint32_t owner, std::uint32_t first) const;
  [[nodiscard]] std::uint32_t described(std::uint32_t mention, std::uint32_t limit) const;
  [[nodiscard]] bool ends_apposition(const match::Mention& name) const;
  [[nodiscard]] bool is_place_or_owner(std::uint32_t mention, bool may_own) const;
  [[nodiscard]] std::optional<std::uint32_t> before(std::uint32_t mention,
                                                    std::uint32_t limit) const;
  [[nodiscard]] bool acts_on_another(std::uint32_t from, std::uint32_t to) const;

  const match::Matches& matches_;
  const Language& language_;
  const Subjects& subjects_;
};

}  // namespace concord::normalize
