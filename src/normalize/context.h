#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "match/match.h"
#include "normalize/claim.h"
#include "normalize/language.h"
#include "normalize/normalize.h"
#include "normalize/releases.h"
#include "normalize/subjects.h"
#include "normalize/token_notes.h"
#include "normalize/topics.h"
#include "read/document.h"

namespace concord::normalize {

// What the claims of one article are described with. Sentences are looked at once, when the first
// claim of them asks.
class ContextReader {
 public:
  // `mentions` are the article's own, with their values: dates around a figure.
  ContextReader(const read::Document& document, const match::Matches& matches,
                const Language& language, const std::vector<ReadMention>& mentions,
                const Subjects& subjects);

  // The context of a claim of this kind whose figure covers tokens [first, last).
  Context read(std::string_view kind, std::uint32_t first, std::uint32_t last);
  [[nodiscard]] Modality modality(std::uint32_t first, std::uint32_t last) const;

  // "An earlier version of this article said 14": the article takes back what the sentence says.
  [[nodiscard]] bool is_taken_back(std::uint32_t sentence) const;
  // In the title or a heading.
  [[nodiscard]] bool is_title(std::uint32_t sentence) const;
  // In the line that says where and when the story was written.
  [[nodiscard]] bool is_dateline(std::uint32_t sentence) const {
    return document_.sentences[sentence].dateline;
  }
  // The year of the earlier event that a figure at tokens [first, last) belongs to: a date well
  // before the article, or any year where the article has no date, stands before it in its sentence
  // ("In 2004, …") or in its clause; 0 else.
  [[nodiscard]] std::int32_t earlier_year(std::uint32_t first, std::uint32_t last) const;

 private:
  struct Clause {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };
  struct SentenceNotes {
    std::shared_ptr<const SentenceContext> context;
    std::vector<Word> stems;  // one a token; 0 for tokens that say nothing
  };

  const SentenceNotes& sentence_notes(std::uint32_t sentence);
  [[nodiscard]] Clause clause_around(std::uint32_t first, std::uint32_t last) const;
  [[nodiscard]] bool is_content(std::uint32_t token) const;
  void read_near(Clause clause, std::uint32_t first, std::uint32_t last, const SentenceNotes& notes,
                 Context& context) const;
  void read_compounds(Clause clause, const SentenceNotes& notes, Context& context) const;
  [[nodiscard]] std::uint32_t first_mention_from(std::uint32_t token) const;
  // A colon, and a figure right behind it.
  [[nodiscard]] bool heads_figure(std::uint32_t token) const {
    return token + 1 < notes_.size() && matches_.tokens[token].folded == ":" &&
           notes_[token + 1].figure;
  }
  void read_where(Clause clause, std::uint32_t last, const SentenceNotes& notes,
                  Context& context) const;
  [[nodiscard]] bool is_day_of_move(Clause clause, std::uint32_t date, std::uint32_t event) const;
  [[nodiscard]] bool is_of_other_thing(std::uint32_t date_last, std::uint32_t first) const;
  void read_times(Clause clause, std::uint32_t first, std::uint32_t last, Context& context) const;
  [[nodiscard]] Clause heading_of(std::uint32_t first) const;
  void read_words(Clause clause, std::uint32_t first, std::uint32_t last,
                  const SentenceNotes& notes, Context& context) const;

  const read::Document& document_;
  const match::Matches& matches_;
  const Language& language_;
  const Subjects& subjects_;
  std::vector<TokenNote> notes_;
  Topics topics_;
  Releases releases_;
  std::vector<std::uint32_t> places_;     // one a sentence
  std::vector<SentenceNotes> sentences_;  // empty until asked for
  // Dates by the index of their mention; those inside longer dates are left out.
  std::map<std::uint32_t, const value::Date*> dates_;
  std::vector<std::uint32_t> moves_;  // the first token of each figure that is said to move, sorted
};

}  // namespace concord::normalize
