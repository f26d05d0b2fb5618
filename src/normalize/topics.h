#pragma once

#include <cstdint>
#include <vector>

#include "match/match.h"
#include "normalize/token_notes.h"
#include "read/document.h"

namespace concord::normalize {

// What the sentences of an article stand under, and do not say again: the nearest heading ("Opening
// hours"), the question they answer ("Can I bring my dog?"), and the word or two that a paragraph or
// an item of a list begins with ("Guarantee. Three years from the day of purchase.").
class Topics {
 public:
  Topics(const read::Document& document, const match::Matches& matches,
         const std::vector<TokenNote>& notes);

  // The sentences that say it, by index, ascending; none for headings, titles and cells, which have
  // their own headings told with them.
  [[nodiscard]] std::vector<std::uint32_t> of(std::uint32_t sentence) const;

 private:
  struct Topic {
    std::uint32_t heading = none;
    std::uint32_t question = none;
    std::uint32_t label = none;
  };
  static constexpr std::uint32_t none = UINT32_MAX;

  std::vector<Topic> topics_;  // one a sentence
};

}  // namespace concord::normalize
