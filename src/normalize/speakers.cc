#include "normalize/speakers.h"

#include <algorithm>
#include <array>
#include <span>

#include "normalize/quotation_marks.h"

namespace concord::normalize {

namespace {

using match::Term;
using match::TokenKind;

// "Said disaster agency official Brandt": so many words of an office may stand before the name.
constexpr std::uint32_t longest_office = 5;

// "Said Corvo aid workers."
constexpr std::uint32_t longest_crowd = 2;
// ", Brandt said in Pell on Monday." has no more words behind the verb.
constexpr std::uint32_t longest_aside = 8;

// By Speakers::Kind.
constexpr std::array<std::string_view, 22> kind_names{
    "added-thing",    "adding-verb",  "adverb",        "attribution-phrase", "attribution-verb",
    "auxiliary",      "conjunction",  "determiner",    "hearer-verb",        "more-speech",
    "person-pronoun", "preposition",  "role",          "saying-verb",        "speaker-aside",
    "speaker-link",   "speaker-noun", "speech-opener", "statement-of",       "stop-word",
    "title",          "weekday"};

// Thousands of names are asked for: length, first and last letter tell a kind from the others.
constexpr std::size_t kind_slots = 128;
constexpr std::size_t slot_of(std::string_view name) {
  return (name.size() * 2 + static_cast<unsigned char>(name.front()) * 3U +
          static_cast<unsigned char>(name.back())) %
         kind_slots;
}

constexpr std::uint8_t no_kind = UINT8_MAX;
constexpr auto kind_by_slot = [] {
  std::array<std::uint8_t, kind_slots> kinds{};
  kinds.fill(no_kind);
  for (std::size_t i = 0; i < kind_names.size(); ++i) {
    kinds[slot_of(kind_names[i])] = static_cast<std::uint8_t>(i);
  }
  return kinds;
}();
static_assert(kind_slots - std::ranges::count(kind_by_slot, no_kind) == kind_names.size());

// Some papers quote with single marks, which an apostrophe looks like everywhere else.
bool may_end_quotation(const match::Token& token) {
  return is_quotation_mark(token) || token.folded == "'";
}

}  // namespace

std::uint32_t speaker_kinds(std::string_view lexical_class) {
  if (lexical_class.empty()) return 0;
  const std::uint8_t kind = kind_by_slot[slot_of(lexical_class)];
  return kind != no_kind && kind_names[kind] == lexical_class ? 1U << kind : 0;
}

bool tells_attribution(std::string_view lexical_class) {
  return lexical_class == "attribution-phrase" || lexical_class == "attribution-verb";
}

Speakers::Speakers(const read::Document& document, const match::Matches& matches,
                   const Language& language, const std::vector<ReadMention>& mentions,
                   std::uint32_t end)
    : document_(document), matches_(matches), kinds_(language.speaker_kinds()), quoted_(end) {
  const std::vector<Verb> verbs = find_verbs(language);
  if (verbs.empty()) return;  // nobody speaks
  find_people(mentions);
  for (const Verb& verb : verbs) {
    const Speech speech = speech_at(verb);
    if (!speech.speaker.empty()) speeches_.push_back(speech);
  }
  continue_quotations(document, matches, speeches_, quoted_);
}

std::string_view Speakers::of(std::uint32_t sentence, text::Span told) const {
  const auto [first, last] = std::ranges::equal_range(speeches_, sentence, {}, &Speech::sentence);
  if (first == last) return quoted_[sentence];
  const Speech* speech = speech_of({first, last}, told);
  return speech == nullptr ? std::string_view() : speech->speaker;
}

bool Speakers::is_speaker(std::uint32_t sentence, text::Span name) const {
  const auto speeches = std::ranges::equal_range(speeches_, sentence, {}, &Speech::sentence);
  return std::ranges::any_of(speeches,
                             [&](const Speech& speech) { return speech.name.overlaps(name); });
}

void Speakers::find_people(const std::vector<ReadMention>& mentions) {
  by_first_.reserve(mentions.size());
  for (const ReadMention& read : mentions) {
    const auto* name = std::get_if<value::Name>(&read.value);
    const match::Mention& mention = matches_.mentions[read.mention];
    if (name == nullptr || mention.first >= mention.last) continue;
    by_first_.push_back({mention.first, mention.last, name->text});
  }
  by_last_ = by_first_;
  // of several the first counts
  // mentions come by place, and sorting asks for memory
  if (!std::ranges::is_sorted(by_first_, {}, &Named::first)) {
    std::ranges::stable_sort(by_first_, {}, &Named::first);
  }
  if (!std::ranges::is_sorted(by_last_, {}, &Named::last)) {
    std::ranges::stable_sort(by_last_, {}, &Named::last);
  }
}

const Speakers::Named* Speakers::find(const std::vector<Named>& people, std::uint32_t Named::*end,
                                      std::uint32_t token) {
  const auto found = std::ranges::lower_bound(people, token, {}, end);
  return found == people.end() || (*found).*end != token ? nullptr : &*found;
}

// "Mayor Orla Brandt", "Orla Brandt, the mayor": a role of two people stands for nobody.
void Speakers::find_roles() {
  roles_.emplace();
  const auto note = [&](std::string_view role, std::string_view name) {
    const auto [it, is_new] = roles_->try_emplace(std::string(role), name);
    if (!is_new && it->second != name && !name.ends_with(it->second)) it->second.clear();
  };
  for (const Term& term : matches_.all_terms()) {
    if (!is(term, Kind::role)) continue;
    const std::uint32_t sentence = matches_.tokens[term.first].sentence;
    const Named* behind = find(by_first_, &Named::first, term.last);
    if (behind != nullptr && matches_.tokens[behind->first].sentence == sentence) {
      note(matches_.value_of(term), behind->words);
    }
    const std::uint32_t within = term.first - matches_.sentence_tokens[sentence];
    const bool determined = within > 0 && is(term.first - 1, Kind::determiner);
    const std::uint32_t comma = term.first - std::min(within, determined ? 2U : 1U);
    if (matches_.tokens[comma].folded != ",") continue;
    const Named* name = find(by_last_, &Named::last, comma);
    if (name != nullptr && !tells_speech(term.last)) note(matches_.value_of(term), name->words);
  }
}

// "In Corvo, a spokesman of the mill said": whose role it is stands behind.
bool Speakers::tells_speech(std::uint32_t token) const {
  const std::uint32_t end = matches_.sentence_tokens[matches_.tokens[token - 1].sentence + 1];
  for (std::uint32_t i = token; i < end && !is_symbol(i); ++i) {
    if (is(i, Kind::attribution_verb)) return true;
  }
  return false;
}

std::vector<Speakers::Verb> Speakers::find_verbs(const Language& language) const {
  std::vector<Verb> verbs;
  const auto words = std::span(matches_.words).first(matches_.sentence_tokens[quoted_.size()]);
  const auto opens = [&](rule::WordId word) {
    return language.is(WordClass::opens_attribution, word);
  };
  // nearly no word does
  for (auto word = std::ranges::find_if(words, opens); word != words.end();
       word = std::find_if(word + 1, words.end(), opens)) {
    const auto token = static_cast<std::uint32_t>(word - words.begin());
    const std::uint64_t kinds = kinds_at(token);
    if ((kinds & bit(Kind::adding_verb)) != 0 && is_added(token + 1)) continue;
    for (const Term& term : matches_.terms_at(token)) {
      const bool phrase = is(term, Kind::attribution_phrase);
      // "Brandt added 12" is told of points
      if (!phrase && !is(term, Kind::attribution_verb)) continue;
      verbs.push_back({term.first, term.last, phrase, (kinds & bit(Kind::hearer_verb)) != 0});
    }
  }
  return verbs;
}

Speech Speakers::speech_at(const Verb& verb) {
  if (verb.source_follows) return told_by_source(verb);
  const std::uint32_t begin = matches_.sentence_tokens[matches_.tokens[verb.first].sentence];
  // "…, said Orla Brandt": the name stands right behind the verb where no subject stands before it.
  if (!verb.hearer_follows && (verb.first == begin || is_symbol(verb.first - 1))) {
    const Speaker speaker = behind(verb.last);
    const bool quoted = verb.first > begin && may_end_quotation(matches_.tokens[verb.first - 1]);
    if (!speaker.words.empty() && (quoted || ends_speaker(speaker.last))) {
      return told_behind(verb, speaker);
    }
  }
  const Speaker speaker = before(verb.first);
  if (is_named(speaker)) last_person_ = speaker.words;
  return told_before(verb, speaker);
}

Speech Speakers::told_by_source(const Verb& verb) const {
  const std::uint32_t sentence = matches_.tokens[verb.first].sentence;
  const Speaker speaker = behind(verb.last);
  const bool leads = verb.first == matches_.sentence_tokens[sentence];
  const std::uint32_t last = std::max(speaker.last, verb.last);
  return {sentence,       speaker.words, {begin_of(verb.first), end_of(last)},
          speaker.name(), leads,         !leads};
}

Speech Speakers::told_behind(const Verb& verb, const Speaker& speaker) {
  if (is_named(speaker)) last_person_ = speaker.words;
  const std::uint32_t sentence = matches_.tokens[verb.first].sentence;
  const bool leads = verb.first == matches_.sentence_tokens[sentence];
  const text::Span span{begin_of(verb.first), end_of(end_of_apposition(speaker.last))};
  return {sentence, speaker.words, span, speaker.name(), leads, !leads};
}

// "Brandt said that …" and "…, Brandt said in Pell."
Speech Speakers::told_before(const Verb& verb, const Speaker& speaker) const {
  const std::uint32_t sentence = matches_.tokens[verb.first].sentence;
  const std::uint32_t begin = matches_.sentence_tokens[sentence];
  std::uint32_t first = speaker.span.empty() ? verb.first : token_at(speaker.span.begin);
  // his title and his office
  for (std::uint32_t end = first; first > begin && end - first < longest_apposition; --first) {
    if (is_symbol(first - 1)) break;
    if (is_grammar(first - 1)) break;
  }
  const bool trails = first > begin && says_no_more(verb);
  const text::Span span{begin_of(first), end_of(verb.last)};
  return {sentence, speaker.words, span, speaker.name(), !trails, trails};
}

bool Speakers::says_no_more(const Verb& verb) const {
  if (!verb.hearer_follows && !ends_speaker(verb.last)) return false;
  const std::uint32_t end = matches_.sentence_tokens[matches_.tokens[verb.first].sentence + 1];
  for (std::uint32_t i = verb.last; i < end; ++i) {
    if (is_symbol(i)) return matches_.tokens[i].folded != ":";
    if (is(i, Kind::speech_opener) || i - verb.last >= longest_aside) return false;
  }
  return true;
}

bool Speakers::is_added(std::uint32_t token) const {
  if (token >= matches_.tokens.size()) return false;
  return matches_.tokens[token].kind == TokenKind::numeral || is(token, Kind::added_thing);
}

bool Speakers::ends_speaker(std::uint32_t token) const {
  const std::uint32_t end = matches_.sentence_tokens[matches_.tokens[token - 1].sentence + 1];
  if (token >= end || is_symbol(token)) return true;
  constexpr std::uint32_t ends = bit(Kind::preposition) | bit(Kind::weekday) | bit(Kind::adverb) |
                                 bit(Kind::speaker_aside) | bit(Kind::speech_opener);
  return (kinds_at(token) & ends) != 0;
}

// Behind "said Ada Quill": ", keeper of the Corvo mill, who is 54". What she goes on to say is none.
std::uint32_t Speakers::end_of_apposition(std::uint32_t token) const {
  const std::uint32_t end = matches_.sentence_tokens[matches_.tokens[token - 1].sentence + 1];
  std::uint32_t i = token;
  for (; i < end; ++i) {
    const match::Token& at = matches_.tokens[i];
    if (at.folded == ";" || at.folded == ":" || may_end_quotation(at)) return i;
    if (at.folded != ",") continue;
    if (i + 1 == end || is(i + 1, Kind::more_speech) || is(i + 1, Kind::conjunction)) return i;
    if (may_end_quotation(matches_.tokens[i + 1])) return i;
  }
  return token < end && matches_.tokens[token].folded == "," ? i : token;
}

// "Said Pell police captain Orla Brandt": the last name of the run, else what it calls him.
Speakers::Speaker Speakers::behind(std::uint32_t token) const {
  const std::uint32_t size = static_cast<std::uint32_t>(matches_.tokens.size());
  const std::uint32_t sentence = matches_.tokens[token - 1].sentence;
  Speaker found;
  bool named = false;
  std::uint32_t i = token;
  for (std::uint32_t reach = token + longest_office; i < std::min(size, reach);) {
    if (matches_.tokens[i].sentence != sentence) break;
    if (matches_.tokens[i].kind != TokenKind::word) break;
    if (const Named* name = find(by_first_, &Named::first, i)) {
      found = words_of(name->first, name->last);
      found.words = name->words;
      named = true;
      i = name->last;
      reach = i + longest_office;
      continue;
    }
    const std::optional<Term> noun = term_at(i, Kind::speaker_noun, false);
    // "Corvo officials"
    if (noun && (!named || found.last == i)) {
      found = words_of(found.last == i ? token_at(found.span.begin) : noun->first, noun->last);
      found.crowd = true;
      named = false;
    } else if (const auto of = term_at(i, Kind::statement_of, false); of && !named) {
      i = of->last;  // "a statement issued by the harbour board"
      reach = i + longest_office;
      continue;
    }
    // "Said that the harbour …" tells what was said, not who said it.
    constexpr std::uint32_t of_office = bit(Kind::determiner) | bit(Kind::title);
    const std::uint64_t kinds = kinds_at(i);
    const bool office = (kinds & of_office) != 0 || (kinds & bit(Kind::stop_word)) == 0 ||
                        matches_.tokens[i].folded == "'s";
    // "the government's news service Corvo"
    if (matches_.tokens[i].folded == "'s") reach = i + 1 + longest_office;
    if (!office) break;
    ++i;
  }
  // "Said Corvo fishermen."
  const bool crowd = named && found.last < i && i - found.last <= longest_crowd;
  if (crowd && (i >= size || matches_.tokens[i].sentence != sentence || is_symbol(i))) {
    found = words_of(token_at(found.span.begin), i);
    found.crowd = true;
  }
  return found;
}

std::optional<Term> Speakers::term_at(std::uint32_t token, Kind kind, bool ends) const {
  const std::uint32_t from = ends ? token - std::min(token, longest_office) : token;
  const auto size = static_cast<std::uint32_t>(matches_.tokens.size());
  for (const Term& term : matches_.terms_of(from, std::min(token + 1, size))) {
    if (!is(term, kind)) continue;
    if (ends ? term.last == token : term.first == token) return term;
  }
  return std::nullopt;
}

bool Speakers::is_named(const Speaker& speaker) const {
  if (speaker.span.empty()) return false;
  const Named* name = find(by_first_, &Named::first, token_at(speaker.span.begin));
  return name != nullptr && name->words == speaker.words;
}

std::uint64_t Speakers::kinds_at(std::uint32_t token) const {
  if (token >= matches_.tokens.size()) return 0;
  std::uint64_t kinds = 0;
  for (const Term& term : matches_.terms_at(token)) kinds |= kinds_.of(term);
  return kinds;
}

// A word of grammar, and no article.
bool Speakers::is_grammar(std::uint32_t token) const {
  return (kinds_at(token) & (bit(Kind::stop_word) | bit(Kind::determiner))) == bit(Kind::stop_word);
}

Speakers::Speaker Speakers::words_of(std::uint32_t first, std::uint32_t last) const {
  const text::Span span{begin_of(first), end_of(last)};
  return {std::string_view(document_.text).substr(span.begin, span.size()), span, last, false};
}

std::uint32_t Speakers::token_at(std::uint32_t place) const {
  const auto found = std::ranges::lower_bound(
      matches_.tokens, place, {}, [](const match::Token& token) { return token.span.begin; });
  return static_cast<std::uint32_t>(found - matches_.tokens.begin());
}

}  // namespace concord::normalize
