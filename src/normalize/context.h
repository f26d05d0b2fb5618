#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "match/match.h"
#include "normalize/claim.h"
#include "normalize/language.h"
#include "normalize/token_notes.h"
#include "read/document.h"

namespace concord::normalize {

// What the claims of one article are described with. Sentences are looked at once, when the first
// claim of them asks.
class ContextReader {
 public:
  ContextReader(const read::Document& document, const match::Matches& matches,
                const Language& language);

  // The context of a figure that covers tokens [first, last).
  Context read(std::uint32_t first, std::uint32_t last);
  [[nodiscard]] Modality modality(std::uint32_t first, std::uint32_t last) const;

  // The canonical name nearest before a token of its sentence; empty when there is none.
  [[nodiscard]] std::string subject_before(std::uint32_t token) const;
  // Names as they are compared: without titles, possessives and suffixes, aliases resolved.
  [[nodiscard]] std::string canonical_name(text::Span span) const;
  // The year of an earlier event the sentence is about, when it dates itself well before the
  // article ("In 2004, …"); 0 else.
  [[nodiscard]] std::int32_t earlier_year(std::uint32_t token) const;

  // Dates mentioned, by the index of their mention: other claims' time.
  void set_dates(std::map<std::uint32_t, value::Date> dates) { dates_ = std::move(dates); }

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
  void read_times(Clause clause, std::uint32_t first, std::uint32_t last, Context& context) const;
  void read_words(Clause clause, std::uint32_t first, std::uint32_t last,
                  const SentenceNotes& notes, Context& context) const;

  const read::Document& document_;
  const match::Matches& matches_;
  const Language& language_;
  std::vector<TokenNote> notes_;
  std::vector<SentenceNotes> sentences_;  // empty until asked for
  std::map<std::uint32_t, value::Date> dates_;
};

}  // namespace concord::normalize
