#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "match/match.h"
#include "normalize/language.h"
#include "normalize/normalize.h"
#include "read/document.h"

namespace concord::normalize {

// What keeps a rule silent where one of its wordings fits.
struct Silence {
  enum class Reason {
    place,      // the sentence stands where the rule does not speak (in, not-in)
    word,       // a word of its `unless` stands there
    sentence,   // its sentence lacks what it asks for there, or has what it does not want
    bounds,     // a figure lies outside the bounds of its hole
    figure,     // the value lies below `least` or above `most`
    no_value,   // what looks like a value is none (31 June), or says no state
    loose_key,  // of a loose rule: the key says nothing, or the value is part of a longer one
    nobody,     // a pronoun, and nothing tells for whom it stands
    condition,  // "once the road is open": a state that is not told, only asked for
  };
  Reason reason = Reason::no_value;
  text::Span span;         // of Document::text: the word or the figure, else the whole match
  std::string_view place;  // with Reason::place: where the sentence stands, as rules name it
};

// The figures that a rule means, by their index into Matches::mentions. Rules ask for few of them.
class ReadByMention {
 public:
  // `mentions`: what read_mentions() gives, which must stay.
  explicit ReadByMention(const std::vector<ReadMention>& mentions) : read_(mentions) {}

  // Null where there is none. Of two figures told as a change a rule means the later one.
  const ReadMention* operator[](std::size_t mention) const {
    auto read = std::ranges::upper_bound(read_, mention, {}, &ReadMention::mention);
    while (read != read_.begin() && (--read)->mention == mention) {
      if (read->part != ReadMention::Part::both) return &*read;
    }
    return nullptr;
  }
  // The sum in brackets behind it that says the same in another currency; null where there is none.
  [[nodiscard]] const ReadMention* restated(std::size_t mention) const {
    const auto behind = std::ranges::upper_bound(read_, mention, {}, &ReadMention::mention);
    const auto restates = [&](const ReadMention& read) { return read.restates == mention; };
    constexpr std::ptrdiff_t reach = 4;  // numbers inside the two sums lie between them
    const auto end = behind + std::min<std::ptrdiff_t>(reach, read_.end() - behind);
    const auto found = std::find_if(behind, end, restates);
    return found == end ? nullptr : &*found;
  }

 private:
  const std::vector<ReadMention>& read_;
};

// That of a capture; null for one that took no mention.
inline const ReadMention* figure_of(const ReadByMention& figures, const match::Capture& capture) {
  return capture.mention < 0 ? nullptr : figures[static_cast<std::size_t>(capture.mention)];
}

// The conditions that a rule sets beside its wordings: where its sentences stand, which words and
// figures it leaves alone.
class Conditions {
 public:
  Conditions(const read::Document& document, const match::Matches& matches,
             const Language& language, const ReadByMention& figures)
      : document_(document), matches_(matches), language_(language), figures_(figures) {}

  // Nothing where all of them hold.
  [[nodiscard]] std::optional<Silence> silence(const match::ClaimMatch& match) const;
  // "300 of the": words of grammar say of no two figures that they are alike.
  [[nodiscard]] bool has_hollow_key(const match::ClaimMatch& match) const;

 private:
  [[nodiscard]] const rule::Rule& rule_of(const match::ClaimMatch& match) const;
  [[nodiscard]] std::optional<Silence> of_place(const match::ClaimMatch& match) const;
  [[nodiscard]] std::optional<Silence> of_words(const match::ClaimMatch& match) const;
  [[nodiscard]] std::optional<Silence> of_sentence(const match::ClaimMatch& match) const;
  [[nodiscard]] text::Span find(const rule::SentenceWord& word, std::uint32_t sentence) const;
  [[nodiscard]] bool is_lead(std::uint32_t block) const;
  [[nodiscard]] std::optional<Silence> of_condition(const match::ClaimMatch& match) const;
  [[nodiscard]] std::optional<Silence> of_bounds(const match::ClaimMatch& match) const;
  [[nodiscard]] bool is_quoted(const match::ClaimMatch& match) const;
  [[nodiscard]] bool is_outside(const rule::Bound& bound, const match::Capture& capture) const;

  const read::Document& document_;
  const match::Matches& matches_;
  const Language& language_;
  const ReadByMention& figures_;
};

// The tokens inside a span of a sentence.
std::pair<std::uint32_t, std::uint32_t> tokens_of(const match::Matches& matches,
                                                  std::uint32_t sentence, text::Span span);

}  // namespace concord::normalize
