#include "match/name_marks.h"

#include <utility>

namespace concord::match {
namespace {

constexpr std::pair<std::string_view, NameMark> marks_of_classes[] = {
    {"stop-word", NameMark::common},
    {"common-noun", NameMark::common},
    {"plain-opener", NameMark::opener},
    {"plain-noun", NameMark::plain_noun},
    {"month", NameMark::common},
    {"weekday", NameMark::common},
    {"number-word", NameMark::common},
    {"name-connector", NameMark::connector},
    {"title", NameMark::office},
    {"role", NameMark::office},
    {"name-suffix", NameMark::suffix},
    {"corporate-suffix", NameMark::suffix},
    {"unit", NameMark::unit},
    {"scale", NameMark::unit},
    {"currency-word", NameMark::unit},
    {"auxiliary", NameMark::verb},
    {"attribution-verb", NameMark::verb},
    {"family", NameMark::family},
    {"article", NameMark::article},
    {"capital-pronoun", NameMark::pronoun},
    {"name-prefix", NameMark::prefix},
    {"number-small", NameMark::number},
    {"many-of", NameMark::number},
    {"table-sum", NameMark::sum},
    {"stand-in", NameMark::stand_in},
    {"compound-end", NameMark::compound_end},
    {"part-connector", NameMark::part},
};

constexpr NameMarks not_asked = UINT32_MAX;

NameMarks mark_of(std::string_view lexical_class) {
  for (const auto& [name, mark] : marks_of_classes) {
    if (name == lexical_class) return static_cast<NameMarks>(mark);
  }
  return 0;
}

}  // namespace

ClassMarks::ClassMarks(const std::vector<std::string>& names, bool nouns_have_capitals)
    : names_(names),
      nouns_have_capitals_(nouns_have_capitals),
      denying_(NameMark::common | NameMark::pronoun),
      by_class_(names.size(), not_asked) {
  if (nouns_have_capitals) denying_ = denying_ | NameMark::unit | NameMark::family;
}

NameMarks ClassMarks::of(std::uint32_t class_number) {
  NameMarks& known = by_class_[class_number];
  if (known == not_asked) {
    // "Power 500 W" is no name, and where nouns have capitals a symbol denies none either
    const bool symbol = !nouns_have_capitals_ && names_[class_number] == "unit-symbol";
    known = symbol ? static_cast<NameMarks>(NameMark::unit) : mark_of(names_[class_number]);
  }
  return known;
}

}  // namespace concord::match
