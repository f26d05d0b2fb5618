#pragma once

#include <span>
#include <vector>

#include "match/candidate.h"
#include "match/match.h"
#include "rule/compile.h"

namespace concord::match {

// Turns candidates into what the stage hands on.
class PieceMaker {
 public:
  PieceMaker(const rule::RuleSet& rules, Matches& matches) : rules_(rules), matches_(matches) {}

  // What the holes or groups of a candidate took.
  struct Parts {
    std::span<const Taken> taken;
    std::span<const Group> groups;

    [[nodiscard]] std::size_t size() const { return taken.size() + groups.size(); }
  };
  // Adds a mention of a type, which belongs to the rules, to the matches.
  void add_mention(const Candidate& candidate, const Parts& parts, std::string_view type,
                   std::uint32_t sentence);
  // `nearby`: mentions of the sentence, among which the groups of a regular expression find theirs.
  [[nodiscard]] ClaimMatch claim(const Candidate& candidate, const Parts& parts,
                                 std::uint32_t sentence,
                                 const std::vector<std::uint32_t>& nearby) const;
  [[nodiscard]] text::Span span(std::uint32_t first, std::uint32_t last) const;

 private:
  void fill(value::Piece& made, const Taken& taken) const;
  [[nodiscard]] Capture capture(const Group& group, std::string_view type,
                                const std::vector<std::uint32_t>& nearby) const;
  [[nodiscard]] std::string_view text(text::Span span) const;
  [[nodiscard]] std::string_view digits(std::string_view words) const;

  const rule::RuleSet& rules_;
  Matches& matches_;
  const Mention blank_;  // a copy is made in less time than a new one
};

}  // namespace concord::match
