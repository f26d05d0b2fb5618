#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "match/match.h"
#include "rule/inflect.h"
#include "rule/rule.h"
#include "workshop/follower.h"

namespace concord::workshop {

// How far a wording goes in a text that it does not fit.
struct Stop {
  std::uint32_t pattern = 0;  // index into Rule::patterns
  std::string fits;    // the words it fits; empty with `whole`, and when none begins in the text
  std::string wanted;  // what must come then, as the wording has it: "{value:duration}"; when none
                       // begins, what they begin with
  std::string stands;  // the word or value that stands there; empty: the end
  std::string is;      // what people call it, where another type is wanted: "a duration"
  std::string cure;    // what would let the wording go on; empty: nothing is known
  std::string ruled_out;  // the words that "(but not …)" rules out stand there; else empty
  bool whole = false;     // it fits: something else keeps the rule silent
};

// Words of a document as people read them: headings and the cell of a table with "|" between.
std::string shown_words(const read::Document& document, text::Span span);

// Follows the wordings of one rule set through texts.
class Tracer {
 public:
  explicit Tracer(const rule::RuleSet& rules);  // which must stay

  // Of the rule's wordings the one that goes furthest. Nothing when they cannot be followed (regular
  // expressions, endless repeats).
  [[nodiscard]] std::optional<Stop> where_it_stops(const rule::Rule& rule,
                                                   const match::Matches& matches) const;

  // Whether a wording can be followed: no regular expression, no endless repeat.
  [[nodiscard]] bool follows(const rule::Pattern& pattern) const;

  // Whether a wording fits anywhere in the text. True of what cannot be followed.
  [[nodiscard]] bool fits(const rule::Pattern& pattern, const match::Matches& matches) const;

  // Whether it would fit if it ruled nothing out. The bounds of holes do not count in either.
  [[nodiscard]] bool fits_but_for(const rule::Pattern& pattern,
                                  const match::Matches& matches) const;

 private:
  [[nodiscard]] Stop stop_at(const Progress& found, const Way& way, const Follower& follower,
                             const match::Matches& matches) const;
  [[nodiscard]] std::string cure_of(const Place& wanted, const Progress& found, const Way& way,
                                    const Follower& follower, const match::Matches& matches) const;
  [[nodiscard]] std::string base_of(const std::string& one, const std::string& other) const;
  [[nodiscard]] Stop nowhere(const std::vector<Place>& firsts, const match::Matches& matches) const;

  [[nodiscard]] bool fits_one_of(const std::vector<Way>& ways, const match::Matches& matches) const;

  const rule::RuleSet& rules_;
  rule::Inflector forms_;
};

}  // namespace concord::workshop
