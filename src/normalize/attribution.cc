#include "normalize/attribution.h"

#include <algorithm>

namespace concord::normalize {

namespace {

using match::Matches;
using match::Mention;
using match::Term;

// Between a name and its verb of saying there may be a comma and a short apposition.
constexpr std::uint32_t reach = 3;

bool near(const Mention& name, const Term& verb) {
  if (name.last <= verb.first) return verb.first - name.last <= reach;
  return verb.last <= name.first && name.first - verb.last <= reach;
}

// "… for Corvin, and says": what stands before "and" is not who speaks.
bool are_parted(const Matches& matches, std::uint32_t first, std::uint32_t last) {
  auto it = std::ranges::lower_bound(matches.terms, first, {}, &Term::first);
  for (; it != matches.terms.end() && it->first < last; ++it) {
    if (it->lexical_class == "conjunction") return true;
  }
  return false;
}

// "Orla Brandt said": the nearest name before the verb; "said Orla Brandt": else the nearest one
// after it.
const Mention* name_near(const Matches& matches, const Term& verb, bool only_after) {
  const std::uint32_t sentence = matches.tokens[verb.first].sentence;
  const Mention* before = nullptr;
  const Mention* after = nullptr;
  auto it = std::ranges::lower_bound(matches.mentions, sentence, {}, &Mention::sentence);
  for (; it != matches.mentions.end() && it->sentence == sentence; ++it) {
    if (it->type != "name" || !near(*it, verb)) continue;
    if (it->last <= verb.first && !are_parted(matches, it->last, verb.first)) before = &*it;
    if (it->first >= verb.last && after == nullptr) after = &*it;
  }
  return before != nullptr && !only_after ? before : after;
}

}  // namespace

std::string attribution_of(const read::Document& document, const Matches& matches,
                           std::uint32_t sentence) {
  const std::uint32_t first = matches.sentence_tokens[sentence];
  const std::uint32_t last = matches.sentence_tokens[sentence + 1];
  auto it = std::ranges::lower_bound(matches.terms, first, {}, &Term::first);
  for (; it != matches.terms.end() && it->first < last; ++it) {
    const bool phrase = it->lexical_class == "attribution-phrase";
    if (!phrase && it->lexical_class != "attribution-verb") continue;
    if (const Mention* name = name_near(matches, *it, phrase)) {
      return document.text.substr(name->span.begin, name->span.size());
    }
  }
  return {};
}

}  // namespace concord::normalize
