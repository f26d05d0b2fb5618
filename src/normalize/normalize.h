#pragma once

#include <cstdint>
#include <vector>

#include "match/match.h"
#include "normalize/claim.h"
#include "normalize/language.h"
#include "normalize/normal_names.h"
#include "read/document.h"

namespace concord::normalize {

struct Impossible;  // impossible.h

// A mention with its value, as `concord extract` prints it: modifier words found and their effect
// on the value applied.
struct ReadMention {
  std::uint32_t mention = 0;  // index into Matches::mentions
  text::Span figure;          // of Document::text: the words of the value alone
  text::Span span;            // of Document::text, modifier words included
  std::uint32_t first = 0;    // tokens of the figure: [first, last)
  std::uint32_t last = 0;
  // an empty name until it is read, which costs least
  value::Value value{std::in_place_type<value::Name>};
  value::Modifier modifier = value::Modifier::exact;
  bool inner = false;      // part of a longer mention that has a value of its own
  bool of_period = false;  // inner, and yet said: the two years of "the past two years"
  Direction direction = Direction::none;
  // A mention of two figures is read three times: the first, the second, and what it says of both.
  enum class Part { whole, first, second, both } part = Part::whole;
  // "10 km (six miles)": the bracket says the same again in another unit, and is no claim of its own.
  bool conversion = false;
  // "140 million euros ($163 million)": the mention in front of the bracket, where only a rate of the
  // day tells whether both are the same; they answer one question.
  static constexpr std::uint32_t nothing = UINT32_MAX;
  std::uint32_t restates = nothing;
  bool named = false;  // a number that is a name or part of one: no figure (name_numbers.h)
  bool in_heading =
      false;  // in a heading told with a cell of a table (read/tables.h): said elsewhere
};

// Whether a mention is a figure of its own, as `concord extract` tells it.
[[nodiscard]] inline bool is_told(const ReadMention& read) {
  return !read.named && !read.in_heading && (!read.inner || read.of_period);
}

// Values of the mentions that make one; in their order. Mentions without a value (31 June) are left
// out.
std::vector<ReadMention> read_mentions(const read::Document& document,
                                       const match::Matches& matches, const Language& language);
// The same for one who reads many articles to tell of them: `names` must be of their language, and what is in `mentions` is
// replaced. A figure inside of a longer one may be left an empty status, unless a claim took it: nobody else asks for it.
void read_mentions(const read::Document& document, const match::Matches& matches,
                   NormalNames& names, std::vector<ReadMention>& mentions);

// The claims of one article as they stand in it: those of rules, and every other typed mention as
// an open claim. Names are canonical within the article; `unify_names` does the story. `index`
// becomes Claim::document. Safe to run in threads. `impossible`: also told what looks like a value
// and is none that can be, where somebody wants to know.
std::vector<Claim> read_claims(std::uint32_t index, const read::Document& document,
                               const match::Matches& matches, const Language& language,
                               std::vector<Impossible>* impossible = nullptr);

// A claim of a rule without what only comparing needs.
struct Statement {
  text::Span span;  // of Document::text: the words that carry the value, modifier included
  std::uint32_t sentence = 0;
  const rule::Rule* rule = nullptr;
  std::string question;  // in words, for people
  value::Value value{std::in_place_type<value::Name>};
  value::Modifier modifier = value::Modifier::exact;
  Direction direction = Direction::none;
  std::string attribution;  // who the article says it comes from; empty: the article itself
};

// What an article states by the rules, for one who compares nothing. `mentions`: what read_mentions()
// gives. They take the place of what is in `statements`.
void read_statements(const read::Document& document, const match::Matches& matches,
                     const std::vector<ReadMention>& mentions, const Language& language,
                     std::vector<Statement>& statements);

// Makes names one over all articles of a story: aliases, short forms (a surname, an acronym, a
// leading or trailing part) where just one longer name of the story fits. Rewrites canonical names,
// keys and questions of the claims.
void unify_names(std::vector<Claim>& claims, const Language& language);

// Lets go of what only comparing needs; reports need the rest. A run over many stories keeps their
// claims to the end.
void drop_contexts(std::vector<Claim>& claims);

// All of a story in one call: read_claims for every article, then unify_names.
std::vector<Claim> normalize(const std::vector<read::Document>& documents,
                             const std::vector<match::Matches>& matches, const Language& language);

}  // namespace concord::normalize
