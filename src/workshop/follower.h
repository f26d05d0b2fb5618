#pragma once

#include <cstdint>
#include <vector>

#include "match/match.h"
#include "rule/lexicon.h"
#include "workshop/flat_wordings.h"

namespace concord::workshop {

// How far one way to read a wording goes in a sentence.
struct Progress {
  std::uint32_t things = 0;  // words and holes that fit
  std::uint32_t first = 0;   // tokens that fit: [first, last)
  std::uint32_t last = 0;
  std::size_t next = 0;  // place of the way that does not fit; its size: all fit
  // tokens [last, ruled_out): what must not stand there does; 0: that is not why it stops
  std::uint32_t ruled_out = 0;
};

// Follows ways through one sentence, as the matcher would, and remembers where they stop.
class Follower {
 public:
  Follower(const match::Matches& matches, std::size_t sentence, const rule::Lexicon& lexicon);

  Progress furthest(const Way& way);

  // Whether what a place asks for stands at this token of the sentence.
  [[nodiscard]] bool stands(const Place& wanted, std::uint32_t token) const;
  [[nodiscard]] std::uint32_t begin() const { return begin_; }
  [[nodiscard]] std::uint32_t end() const { return end_; }

 private:
  void follow(std::size_t place, std::uint32_t token, std::uint32_t left, std::uint32_t things);
  void pass(std::size_t place, std::uint32_t token, std::uint32_t things);
  void note(std::size_t place, std::uint32_t token, std::uint32_t things);
  // Where what must not stand at this token ends; 0 where it does not stand.
  [[nodiscard]] std::uint32_t stands_until(const Place& ruled_out, std::uint32_t token) const;
  [[nodiscard]] std::uint32_t end_of(const Way& way, std::size_t place, std::uint32_t token,
                                     std::uint32_t left) const;
  [[nodiscard]] bool holds(const Place& condition, std::uint32_t token) const;
  [[nodiscard]] bool is_end(std::uint32_t token) const;
  [[nodiscard]] bool is_understood(const Place& wanted, std::uint32_t token) const;
  [[nodiscard]] std::vector<std::uint32_t> ends_of(const Place& wanted, std::uint32_t token) const;

  const match::Matches& matches_;
  const rule::Lexicon& lexicon_;
  std::uint32_t begin_;
  std::uint32_t end_;
  std::uint32_t border_;  // where the cell of a table begins behind its headings; end_: nowhere
  const Way* way_ = nullptr;
  std::uint32_t first_ = 0;
  std::uint32_t steps_ = 0;
  Progress best_;
};

}  // namespace concord::workshop
