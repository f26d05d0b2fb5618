#include "normalize/gender.h"

#include <algorithm>

namespace concord::normalize {

namespace {

// "A 45-year-old local woman": so many tokens behind the age.
constexpr std::uint32_t reach_behind = 3;
// "Two men from the town, aged 31 and 36": so many before it.
constexpr std::uint32_t reach_before = 6;

// Words that tell no gender end the search too: "he said the driver, 45, fled".
bool is_person(const TokenNote& note) {
  return note.female || note.male || note.person || note.name;
}

Gender told_by(const TokenNote& note) {
  if (note.name || note.female == note.male) return Gender::unknown;
  return note.female ? Gender::female : Gender::male;
}

}  // namespace

Gender gender_of(const match::Matches& matches, const std::vector<TokenNote>& notes,
                 std::uint32_t first, std::uint32_t last) {
  const std::uint32_t sentence = matches.tokens[first].sentence;
  const std::uint32_t end = std::min(matches.sentence_tokens[sentence + 1], last + reach_behind);
  for (std::uint32_t i = last; i < end && !notes[i].breaks && !notes[i].stop; ++i) {
    if (is_person(notes[i])) return told_by(notes[i]);
  }
  const std::uint32_t begin =
      std::max(matches.sentence_tokens[sentence], first - std::min(first, reach_before));
  for (std::uint32_t i = first; i > begin; --i) {
    if (is_person(notes[i - 1])) return told_by(notes[i - 1]);
  }
  return Gender::unknown;
}

}  // namespace concord::normalize
