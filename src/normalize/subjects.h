#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "match/match.h"
#include "normalize/normalize.h"

namespace concord::normalize {

// The names of one article by place: who a figure is said of when its rule does not say.
class Subjects {
 public:
  // `mentions` are the article's own, with their values, and must stay.
  Subjects(const match::Matches& matches, const std::vector<ReadMention>& mentions)
      : matches_(matches), read_(mentions) {}

  // The mention's name; null for what is no name.
  [[nodiscard]] const value::Name* name(std::uint32_t mention) const;
  // A name as it is compared: without titles, possessives and suffixes, aliases resolved. Empty for
  // "the company" where nobody knows whom it stands for.
  [[nodiscard]] std::string canonical(std::uint32_t mention) const;
  // The name nearest before a token of its sentence; null when there is none, or one that could be
  // anybody's ("the company").
  [[nodiscard]] const value::Name* before(std::uint32_t token) const;

 private:
  const match::Matches& matches_;
  const std::vector<ReadMention>& read_;
};

}  // namespace concord::normalize
