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

  struct Speaker {
    std::string_view words;  // the name, or "police" where nobody is named; empty: nobody
    text::Span span;         // where it stands; empty when it stands in another sentence
  };
  [[nodiscard]] const Speaker& of(std::uint32_t sentence) const { return speakers_[sentence]; }

 private:
  struct Verb {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool source_follows = false;  // "according to"
    bool hearer_follows = false;  // "told"
  };
  // The lexical classes that tell of speakers.
  enum class Kind : std::uint32_t {
    adverb,
    attribution_phrase,
    attribution_verb,
    auxiliary,
    determiner,
    hearer_verb,
    person_pronoun,
    role,
    speaker_noun,
    stop_word,
    title
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
  [[nodiscard]] std::vector<Verb> find_verbs(const Language& language) const;
  [[nodiscard]] Speaker speaker_at(const Verb& verb);
  [[nodiscard]] Speaker before(std::uint32_t token);
  [[nodiscard]] Speaker behind(std::uint32_t token) const;
  // A name, a role, a pronoun or "police" whose last token is the one before `end`; of an
  // apposition, the name it stands with.
  [[nodiscard]] Speaker ending_at(std::uint32_t end);
  [[nodiscard]] std::uint32_t before_apposition(std::uint32_t end) const;
  static constexpr std::uint32_t bit(Kind kind) { return 1U << static_cast<std::uint32_t>(kind); }
  [[nodiscard]] bool is(const match::Term& term, Kind kind) const {
    return (kinds_.of(term) & bit(kind)) != 0;
  }
  [[nodiscard]] std::optional<match::Term> term_at(std::uint32_t token, Kind kind, bool ends) const;
  [[nodiscard]] bool is(std::uint32_t token, Kind kind) const;
  [[nodiscard]] Speaker words_of(std::uint32_t first, std::uint32_t last) const;
  [[nodiscard]] bool is_named(const Speaker& speaker) const;
  void spread_over_quotations();

  const read::Document& document_;
  const match::Matches& matches_;
  const TermKinds& kinds_;
  std::vector<Named> by_first_;  // names by their first token
  std::vector<Named> by_last_;   // and by the token behind them
  // role → who alone was named with it; once a role speaks
  std::optional<std::map<std::string, std::string, std::less<>>> roles_;
  std::vector<Speaker> speakers_;  // one a sentence
  std::string_view last_person_;   // who spoke last, while they are found
};

}  // namespace concord::normalize
