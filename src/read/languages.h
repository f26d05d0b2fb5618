#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "read/language.h"

namespace concord::read {

// The languages articles may be in.
class Languages {
 public:
  // The first is the standard one. At most 32.
  explicit Languages(std::vector<Language> all);
  // One alone: every text is in it.
  Languages(Language only);  // NOLINT(google-explicit-constructor)

  [[nodiscard]] const Language& standard() const { return all_.front(); }
  // The language a page names: "de", "de-AT", "DE_de"; nothing when it is none of these.
  [[nodiscard]] const Language* named(std::string_view tag) const;
  // The language whose small words (Language::small_words) the beginning of a text has most of;
  // the standard one when they do not tell, as in a text of a few words.
  [[nodiscard]] const Language& guess(std::string_view text) const;

  // Of all languages: what a page says of itself may be in another than its text.
  [[nodiscard]] const DateWords& date_words() const { return date_words_; }

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  // by word: one bit for each language it is a small word of
  using SmallWords = std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>>;

  std::vector<Language> all_;
  SmallWords small_words_;
  DateWords date_words_;
};

}  // namespace concord::read
