#include "normalize/speakers.h"

#include <algorithm>
#include <array>
#include <span>

namespace concord::normalize {

namespace {

using match::Term;
using match::TokenKind;

// "Had also quietly said": so many words may stand between a speaker and the verb.
constexpr std::uint32_t adverbs = 3;
// ", a spokesman of the harbour board," is no longer than this, in tokens.
constexpr std::uint32_t longest_apposition = 16;
// "Said disaster agency official Brandt": so many words of an office may stand before the name.
constexpr std::uint32_t longest_office = 5;

// By Speakers::Kind.
constexpr std::array<std::string_view, 11> kind_names{"adverb",
                                                      "attribution-phrase",
                                                      "attribution-verb",
                                                      "auxiliary",
                                                      "determiner",
                                                      "hearer-verb",
                                                      "person-pronoun",
                                                      "role",
                                                      "speaker-noun",
                                                      "stop-word",
                                                      "title"};

}  // namespace

std::uint32_t speaker_kinds(std::string_view lexical_class) {
  const auto* const found = std::ranges::find(kind_names, lexical_class);
  return found == kind_names.end() ? 0 : 1U << (found - kind_names.begin());
}

bool tells_attribution(std::string_view lexical_class) {
  return lexical_class == "attribution-phrase" || lexical_class == "attribution-verb";
}

Speakers::Speakers(const read::Document& document, const match::Matches& matches,
                   const Language& language, const std::vector<ReadMention>& mentions,
                   std::uint32_t end)
    : document_(document), matches_(matches), kinds_(language.speaker_kinds()), speakers_(end) {
  const std::vector<Verb> verbs = find_verbs(language);
  if (verbs.empty()) return;  // nobody speaks
  find_people(mentions);
  for (auto verb = verbs.begin(); verb != verbs.end();) {
    const std::uint32_t sentence = matches_.tokens[verb->first].sentence;
    Speaker& speaker = speakers_[sentence];
    for (; verb != verbs.end() && matches_.tokens[verb->first].sentence == sentence; ++verb) {
      if (speaker.words.empty()) speaker = speaker_at(*verb);
    }
    if (is_named(speaker)) last_person_ = speaker.words;
  }
  spread_over_quotations();
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
    if (const Named* name = find(by_first_, &Named::first, term.last)) {
      note(matches_.value_of(term), name->words);
    }
    const std::uint32_t comma =
        term.first - std::min(term.first, is(term.first - 1, Kind::determiner) ? 2U : 1U);
    if (matches_.tokens[comma].folded != ",") continue;
    if (const Named* name = find(by_last_, &Named::last, comma))
      note(matches_.value_of(term), name->words);
  }
}

std::vector<Speakers::Verb> Speakers::find_verbs(const Language& language) const {
  std::vector<Verb> verbs;
  const auto words = std::span(matches_.words).first(matches_.sentence_tokens[speakers_.size()]);
  const auto opens = [&](rule::WordId word) {
    return language.is(WordClass::opens_attribution, word);
  };
  // nearly no word does
  for (auto word = std::ranges::find_if(words, opens); word != words.end();
       word = std::find_if(word + 1, words.end(), opens)) {
    for (const Term& term : matches_.terms_at(static_cast<std::uint32_t>(word - words.begin()))) {
      const bool phrase = is(term, Kind::attribution_phrase);
      if (!phrase && !is(term, Kind::attribution_verb)) continue;
      verbs.push_back({term.first, term.last, phrase, is(term.first, Kind::hearer_verb)});
    }
  }
  return verbs;
}

Speakers::Speaker Speakers::speaker_at(const Verb& verb) {
  if (verb.source_follows) return behind(verb.last);
  // "…, said Orla Brandt": the name stands right behind the verb.
  if (!verb.hearer_follows) {
    if (Speaker speaker = behind(verb.last); !speaker.words.empty()) return speaker;
  }
  return before(verb.first);
}

// "Said Pell police captain Orla Brandt": the last name of the run, else what it calls him.
Speakers::Speaker Speakers::behind(std::uint32_t token) const {
  const std::uint32_t size = static_cast<std::uint32_t>(matches_.tokens.size());
  const std::uint32_t sentence = matches_.tokens[token - 1].sentence;
  Speaker found;
  for (std::uint32_t i = token, reach = token + longest_office; i < std::min(size, reach);) {
    if (matches_.tokens[i].sentence != sentence) break;
    if (matches_.tokens[i].kind != TokenKind::word) break;
    if (const Named* name = find(by_first_, &Named::first, i)) {
      found = words_of(name->first, name->last);
      found.words = name->words;
      i = name->last;
      reach = i + longest_office;
      continue;
    }
    if (const std::optional<Term> noun = term_at(i, Kind::speaker_noun, false);
        noun && found.words.empty()) {
      found = words_of(noun->first, noun->last);
    }
    // "Said that the harbour …" tells what was said, not who said it.
    const bool office = is(i, Kind::determiner) || is(i, Kind::title) || !is(i, Kind::stop_word);
    if (!office) break;
    ++i;
  }
  return found;
}

Speakers::Speaker Speakers::before(std::uint32_t token) {
  const std::uint32_t begin = matches_.sentence_tokens[matches_.tokens[token].sentence];
  for (std::uint32_t end = token; end > begin && token - end <= adverbs; --end) {
    if (Speaker speaker = ending_at(end); !speaker.words.empty()) return speaker;
    const match::Token& last = matches_.tokens[end - 1];
    if (last.folded == ",") {
      const std::uint32_t name_end = before_apposition(end);
      return name_end == 0 ? Speaker{} : ending_at(name_end);
    }
    const bool between = is(end - 1, Kind::auxiliary) || is(end - 1, Kind::adverb);
    if (!between) break;
  }
  return {};
}

std::uint32_t Speakers::before_apposition(std::uint32_t end) const {
  const std::uint32_t begin = matches_.sentence_tokens[matches_.tokens[end - 1].sentence];
  for (std::uint32_t i = end - 1; i > begin && end - i < longest_apposition; --i) {
    if (matches_.tokens[i - 1].folded == ",") return i - 1;
  }
  return 0;
}

Speakers::Speaker Speakers::ending_at(std::uint32_t end) {
  if (const Named* name = find(by_last_, &Named::last, end)) {
    return {name->words,
            {matches_.tokens[name->first].span.begin, matches_.tokens[end - 1].span.end}};
  }
  if (const std::optional<Term> role = term_at(end, Kind::role, true)) {
    if (!roles_) find_roles();
    const auto it = roles_->find(matches_.value_of(*role));
    if (it != roles_->end() && !it->second.empty()) return {it->second, {}};
    return words_of(role->first, role->last);
  }
  // "She said": who spoke last.
  if (end > 0 && is(end - 1, Kind::person_pronoun)) return {last_person_, {}};
  if (const std::optional<Term> noun = term_at(end, Kind::speaker_noun, true)) {
    return words_of(noun->first, noun->last);
  }
  return {};
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
  const auto first =
      std::ranges::lower_bound(matches_.tokens, speaker.span.begin, {},
                               [](const match::Token& token) { return token.span.begin; });
  const auto token = static_cast<std::uint32_t>(first - matches_.tokens.begin());
  return !speaker.span.empty() && find(by_first_, &Named::first, token) != nullptr;
}

bool Speakers::is(std::uint32_t token, Kind kind) const {
  return token < matches_.tokens.size() && term_at(token, kind, false).has_value();
}

Speakers::Speaker Speakers::words_of(std::uint32_t first, std::uint32_t last) const {
  const text::Span span{matches_.tokens[first].span.begin, matches_.tokens[last - 1].span.end};
  return {std::string_view(document_.text).substr(span.begin, span.size()), span};
}

// A quotation of several sentences has its speaker beside one of them.
void Speakers::spread_over_quotations() {
  std::uint32_t block = UINT32_MAX;
  bool inside = false;
  const Speaker* speaker = nullptr;
  for (std::uint32_t sentence = 0; sentence < speakers_.size(); ++sentence) {
    if (document_.sentences[sentence].block != block) {
      block = document_.sentences[sentence].block;
      inside = false;
      speaker = nullptr;
    }
    const std::uint32_t first = matches_.sentence_tokens[sentence];
    const std::uint32_t last = matches_.sentence_tokens[sentence + 1];
    bool quoted = inside;
    for (std::uint32_t i = first; i < last; ++i) {
      const match::Token& token = matches_.tokens[i];
      const bool mark = token.kind == TokenKind::symbol &&
                        (token.folded == "“" || token.folded == "\"" || token.folded == "”");
      if (mark) inside = token.folded != "”" && !inside;
      quoted = quoted || (i == first && inside);
    }
    if (!speakers_[sentence].words.empty()) speaker = &speakers_[sentence];
    if (quoted && speaker != nullptr) speakers_[sentence].words = speaker->words;
  }
}

}  // namespace concord::normalize
