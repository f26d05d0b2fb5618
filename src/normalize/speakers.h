#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "match/match.h"
#include "normalize/language.h"
#include "normalize/normalize.h"
#include "normalize/speech.h"
#include "read/document.h"

namespace concord::normalize {

// The kind (for TermKinds) of a lexical class that tells of speakers.
std::uint32_t speaker_kinds(std::string_view lexical_class);

// Whether phrases of a lexical class tell who speaks: "said", "according to".
bool tells_attribution(std::string_view lexical_class);

// Who speaks in the sentences of one article, by the order of words around the verbs of saying.
class Speakers {
 public:
  // `mentions` are the article's own, with their values, and must stay. Nobody may ask for a sentence
  // from `end` on.
  Speakers(const read::Document& document, const match::Matches& matches, const Language& language,
           const std::vector<ReadMention>& mentions, std::uint32_t end);

  // Who says what stands at the span; empty: nobody but the article.
  [[nodiscard]] std::string_view of(std::uint32_t sentence, text::Span told) const;

  // Whether who is named there speaks in the sentence.
  [[nodiscard]] bool is_speaker(std::uint32_t sentence, text::Span name) const;

 private:
  // ", a spokesman of the harbour board," is no longer than this, in tokens.
  static constexpr std::uint32_t longest_apposition = 16;

  struct Speaker {
    std::string_view words;  // the name, or "police" where nobody is named; empty: nobody
    text::Span span;         // where it stands; empty when it stands in another sentence
    std::uint32_t last = 0;  // the token behind it, of one who stands behind the verb
    bool crowd = false;      // "Corvo officials": the name in it does not speak
    [[nodiscard]] text::Span name() const { return crowd ? text::Span{} : span; }
  };
  struct Verb {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool source_follows = false;  // "according to"
    bool hearer_follows = false;  // "told"
  };
  // The lexical classes that tell of speakers.
  enum class Kind : std::uint32_t {
    added_thing,
    adding_verb,
    adverb,
    attribution_phrase,
    attribution_verb,
    auxiliary,
    conjunction,
    determiner,
    hearer_verb,
    more_speech,
    person_pronoun,
    preposition,
    role,
    saying_verb,
    speaker_aside,
    speaker_link,
    speaker_noun,
    speech_opener,
    statement_of,
    stop_word,
    title,
    weekday
  };
  struct Named {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::string_view words;  // owned by the mentions
  };

  // The one whose `end` (Named::first, Named::last) is the token; null when there is none.
  [[nodiscard]] static const Named* find(const std::vector<Named>& people,
                                         std::uint32_t Named::*end, std::uint32_t token);
  void find_people(const std::vector<ReadMention>& mentions);
  void find_roles();
  // Whether a verb of saying follows before the next mark.
  [[nodiscard]] bool tells_speech(std::uint32_t token) const;
  [[nodiscard]] std::vector<Verb> find_verbs(const Language& language) const;
  // The speech of a verb; of nobody, if nobody is found.
  [[nodiscard]] Speech speech_at(const Verb& verb);
  [[nodiscard]] Speech told_by_source(const Verb& verb) const;
  [[nodiscard]] Speech told_behind(const Verb& verb, const Speaker& speaker);
  [[nodiscard]] Speech told_before(const Verb& verb, const Speaker& speaker) const;
  [[nodiscard]] Speaker before(std::uint32_t token);
  [[nodiscard]] Speaker behind(std::uint32_t token) const;
  // A name, a role, a pronoun or "police" whose last token is the one before `end`; of an
  // apposition, the name it stands with.
  [[nodiscard]] Speaker ending_at(std::uint32_t end);
  [[nodiscard]] Speaker name_ending(const Named& name);
  [[nodiscard]] Speaker head_of(const Named& name);
  [[nodiscard]] Speaker role_ending(const match::Term& role);
  [[nodiscard]] Speaker noun_ending(const match::Term& noun) const;
  [[nodiscard]] Speaker before_apposition(std::uint32_t end);
  [[nodiscard]] std::uint32_t end_of_apposition(std::uint32_t token) const;
  // "Brandt added 12" is told of points.
  [[nodiscard]] bool is_added(std::uint32_t token) const;
  // Whether a speaker's words end here: "said Mexico is" tells what was said.
  [[nodiscard]] bool ends_speaker(std::uint32_t token) const;
  [[nodiscard]] bool says_no_more(const Verb& verb) const;
  [[nodiscard]] bool is_symbol(std::uint32_t token) const {
    return matches_.tokens[token].kind == match::TokenKind::symbol;
  }
  static constexpr std::uint32_t bit(Kind kind) { return 1U << static_cast<std::uint32_t>(kind); }
  [[nodiscard]] bool is(const match::Term& term, Kind kind) const {
    return (kinds_.of(term) & bit(kind)) != 0;
  }
  [[nodiscard]] std::optional<match::Term> term_at(std::uint32_t token, Kind kind, bool ends) const;
  // Of the terms that begin at the token, together.
  [[nodiscard]] std::uint64_t kinds_at(std::uint32_t token) const;
  [[nodiscard]] bool is(std::uint32_t token, Kind kind) const {
    return (kinds_at(token) & bit(kind)) != 0;
  }
  [[nodiscard]] bool is_grammar(std::uint32_t token) const;
  [[nodiscard]] Speaker words_of(std::uint32_t first, std::uint32_t last) const;
  [[nodiscard]] bool is_named(const Speaker& speaker) const;
  [[nodiscard]] std::uint32_t token_at(std::uint32_t place) const;
  [[nodiscard]] std::uint32_t begin_of(std::uint32_t token) const {
    return matches_.tokens[token].span.begin;
  }
  [[nodiscard]] std::uint32_t end_of(std::uint32_t token) const {
    return matches_.tokens[token - 1].span.end;
  }

  const read::Document& document_;
  const match::Matches& matches_;
  const TermKinds& kinds_;
  std::vector<Named> by_first_;  // names by their first token
  std::vector<Named> by_last_;   // and by the token behind them
  // role → who alone was named with it; once a role speaks
  std::optional<std::map<std::string, std::string, std::less<>>> roles_;
  std::vector<Speech> speeches_;          // by place
  std::vector<std::string_view> quoted_;  // by sentence: who goes on being quoted
  std::string_view last_person_;          // who spoke last, while they are found
};

}  // namespace concord::normalize
