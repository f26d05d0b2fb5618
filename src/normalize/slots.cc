#include "normalize/slots.h"

#include <algorithm>

namespace concord::normalize {

namespace {

// A thing counted stands within so many tokens of its figure: "13 more badly wounded people".
constexpr std::uint32_t reach = 5;
// "Killed more than 24": only so many words of weight stand between a verb and its object.
constexpr int between_verb_and_object = 1;

class Reader {
 public:
  Reader(const match::Matches& matches, const std::vector<TokenNote>& notes, std::uint32_t begin,
         std::uint32_t end)
      : matches_(matches), notes_(notes), begin_(begin), end_(end) {}

  [[nodiscard]] std::uint32_t counted_behind(std::uint32_t last) const;
  [[nodiscard]] std::uint32_t measured_before(std::uint32_t first) const;
  [[nodiscard]] std::uint32_t event(std::uint32_t first, std::uint32_t last, Figure figure) const;

 private:
  struct Found {
    std::uint32_t token = no_token;
    int words = 0;  // words of weight between it and the figure
  };
  [[nodiscard]] bool has_weight(std::uint32_t token) const {
    const TokenNote& note = notes_[token];
    return matches_.tokens[token].kind == match::TokenKind::word && !note.stop && !note.figure &&
           matches_.tokens[token].folded.size() > 1;
  }
  [[nodiscard]] bool is_event(std::uint32_t token) const {
    const TokenNote& note = notes_[token];
    if (!has_weight(token) || note.name || note.thing) return false;
    return !note.family.empty() || note.verb_like;
  }
  [[nodiscard]] Found event_before(std::uint32_t first) const;
  [[nodiscard]] Found event_behind(std::uint32_t last) const;

  const match::Matches& matches_;
  const std::vector<TokenNote>& notes_;
  std::uint32_t begin_;
  std::uint32_t end_;
};

std::uint32_t Reader::counted_behind(std::uint32_t last) const {
  std::uint32_t counted = no_token;
  for (std::uint32_t i = last; i < std::min(end_, last + reach); ++i) {
    if (!has_weight(i)) {
      const bool ends = counted != no_token || notes_[i].breaks || !notes_[i].preposition.empty();
      if (ends) break;
      continue;
    }
    if (!is_event(i)) counted = i;
    // "24 people dead": what is said of the people ends them.
    if (is_event(i) && counted != no_token) break;
  }
  return counted;
}

std::uint32_t Reader::measured_before(std::uint32_t first) const {
  for (std::uint32_t i = first; i > begin_ && i + reach > first; --i) {
    if (notes_[i - 1].breaks) break;
    if (has_weight(i - 1) && !notes_[i - 1].name) return i - 1;
  }
  return no_token;
}

Reader::Found Reader::event_before(std::uint32_t first) const {
  Found found;
  for (std::uint32_t i = first; i > begin_; --i) {
    if (notes_[i - 1].conjunction) break;
    if (is_event(i - 1)) return {i - 1, found.words};
    found.words += has_weight(i - 1) ? 1 : 0;
  }
  return found;
}

Reader::Found Reader::event_behind(std::uint32_t last) const {
  Found found;
  for (std::uint32_t i = last; i < end_; ++i) {
    if (notes_[i].conjunction) break;
    if (is_event(i)) return {i, found.words};
    found.words += has_weight(i) ? 1 : 0;
  }
  return found;
}

std::uint32_t Reader::event(std::uint32_t first, std::uint32_t last, Figure figure) const {
  const Found before = event_before(first);
  const Found behind = event_behind(last);
  const bool governs = figure == Figure::time || before.words <= between_verb_and_object;
  if (before.token != no_token && governs) return before.token;
  return behind.token != no_token ? behind.token : before.token;
}

}  // namespace

std::uint32_t counted_in(const match::Matches& matches, const std::vector<TokenNote>& notes,
                         std::uint32_t begin, std::uint32_t end) {
  return Reader(matches, notes, begin, end).counted_behind(begin);
}

Slots read_slots(const match::Matches& matches, const std::vector<TokenNote>& notes,
                 std::uint32_t begin, std::uint32_t end, std::uint32_t first, std::uint32_t last,
                 Figure figure) {
  const Reader reader(matches, notes, begin, end);
  Slots slots{no_token, reader.event(first, last, figure)};
  if (figure == Figure::number) slots.counted = reader.counted_behind(last);
  if (figure == Figure::measure) slots.counted = reader.measured_before(first);
  return slots;
}

}  // namespace concord::normalize
