#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "match/match.h"
#include "normalize/normal_names.h"
#include "read/document.h"
#include "value/value.h"

namespace concord::normalize {

// Reads the names of one article. "The company" is read as the name the article
// is about, where that is safe: one name stands clearly above all others in it.
class NameReader {
 public:
  NameReader(const read::Document& document, const match::Matches& matches, NormalNames& known);

  // Nothing for a stand-in that could be anybody.
  std::optional<value::Name> read(const match::Mention& mention);
  value::Name read_words(std::string_view words);
  // The same of one that stands for itself, without making a name first.
  void read_into(const match::Mention& mention, value::Name& name);
  [[nodiscard]] static bool is_stand_in(const match::Mention& mention) {
    return mention.piece.entry == "stand-in";
  }

 private:
  [[nodiscard]] std::string_view words_of(const match::Mention& mention) const;
  [[nodiscard]] bool join_plain(const match::Mention& mention, std::string& canonical) const;
  [[nodiscard]] std::optional<value::Name> find_main_name();

  const read::Document& document_;
  const match::Matches& matches_;
  NormalNames& known_;
  std::optional<std::optional<value::Name>> main_;  // once asked for
};

}  // namespace concord::normalize
