// Who stands before a verb of saying.
#include <algorithm>

#include "normalize/speakers.h"

namespace concord::normalize {

namespace {

using match::Term;
using match::TokenKind;

// "Had also quietly said": so many words may stand between a speaker and the verb.
constexpr std::uint32_t adverbs = 3;
// "Police in the Pell district of Corvo": as far a head may stand before the last name, in tokens.
constexpr std::uint32_t farthest_head = 8;

}  // namespace

Speakers::Speaker Speakers::before(std::uint32_t token) {
  const std::uint32_t begin = matches_.sentence_tokens[matches_.tokens[token].sentence];
  for (std::uint32_t end = token; end > begin && token - end <= adverbs; --end) {
    if (Speaker speaker = ending_at(end); !speaker.words.empty()) return speaker;
    const match::Token& last = matches_.tokens[end - 1];
    if (last.folded == ",") {
      return before_apposition(end);
    }
    const bool between = is(end - 1, Kind::auxiliary) || is(end - 1, Kind::adverb);
    if (between) continue;
    // "Fishermen said": who begins a sentence and says something speaks, whoever that is
    const bool whoever = end == begin + 1 && last.kind == TokenKind::word && last.capital &&
                         is(token, Kind::saying_verb) && !is(end - 1, Kind::stop_word);
    return whoever ? words_of(begin, end) : Speaker{};
  }
  return {};
}

// Of several commas the nearest one with a speaker before it: "Brandt, 54, of Pell, said".
Speakers::Speaker Speakers::before_apposition(std::uint32_t end) {
  const std::uint32_t begin = matches_.sentence_tokens[matches_.tokens[end - 1].sentence];
  for (std::uint32_t i = end - 1; i > begin && end - i < longest_apposition; --i) {
    if (matches_.tokens[i - 1].folded != ",") continue;
    if (Speaker speaker = ending_at(i - 1); !speaker.words.empty()) return speaker;
  }
  return {};
}

Speakers::Speaker Speakers::ending_at(std::uint32_t end) {
  if (const Named* name = find(by_last_, &Named::last, end)) return name_ending(*name);
  if (const std::optional<Term> role = term_at(end, Kind::role, true)) return role_ending(*role);
  // "She said": who spoke last.
  if (end > 0 && is(end - 1, Kind::person_pronoun)) return {last_person_, {}};
  if (const std::optional<Term> noun = term_at(end, Kind::speaker_noun, true)) {
    return noun_ending(*noun);
  }
  return {};
}

Speakers::Speaker Speakers::role_ending(const Term& role) {
  if (!roles_) find_roles();
  const auto it = roles_->find(matches_.value_of(role));
  if (it != roles_->end() && !it->second.empty()) return {it->second, {}};
  return words_of(role.first, role.last);
}

// "Police and witnesses said", "Corvo officials said".
Speakers::Speaker Speakers::noun_ending(const Term& noun) const {
  if (const Named* name = find(by_last_, &Named::last, noun.first)) {
    Speaker speaker = words_of(name->first, noun.last);
    speaker.crowd = true;
    return speaker;
  }
  if (noun.first < 2 || !is(noun.first - 1, Kind::conjunction)) {
    return words_of(noun.first, noun.last);
  }
  const std::optional<Term> other = term_at(noun.first - 1, Kind::speaker_noun, true);
  return words_of(other ? other->first : noun.first, noun.last);
}

// "Harpa and Corvo said", "Arrel/Brandt said"; of "a spokesman of the Corvo Institute said" the
// spokesman.
Speakers::Speaker Speakers::name_ending(const Named& name) {
  const std::uint32_t begin = matches_.sentence_tokens[matches_.tokens[name.first].sentence];
  if (name.first > begin + 1) {
    const bool slash = matches_.tokens[name.first - 1].folded == "/";
    const bool joined = slash || is(name.first - 1, Kind::conjunction);
    const Named* other = joined ? find(by_last_, &Named::last, name.first - 1) : nullptr;
    if (other != nullptr && (slash || other->first == begin || is_symbol(other->first - 1))) {
      return words_of(other->first, name.last);
    }
    if (Speaker head = head_of(name); !head.words.empty()) return head;
  }
  // Of "a friend of Ada Quill said", "in Pell said" nobody is known who spoke.
  if (name.first > begin && is(name.first - 1, Kind::speaker_link)) return {};
  Speaker speaker = words_of(name.first, name.last);
  speaker.words = name.words;
  return speaker;
}

Speakers::Speaker Speakers::head_of(const Named& name) {
  const std::uint32_t begin = matches_.sentence_tokens[matches_.tokens[name.first].sentence];
  for (std::uint32_t i = name.first; i > begin && name.first - i < farthest_head; --i) {
    if (is(i - 1, Kind::speaker_link) && i - 1 > begin) {
      Speaker head = ending_at(i - 1);
      if (!head.words.empty()) return head;
      continue;
    }
    if (is_symbol(i - 1) && matches_.tokens[i - 1].folded != "-") break;
    if (is_grammar(i - 1)) break;
    // "The minister of finance Orla Brandt"
    const bool office = i == name.first && !is(i - 1, Kind::determiner);
    if (office) break;
  }
  return {};
}

}  // namespace concord::normalize
