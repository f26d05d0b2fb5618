#include "normalize/speech.h"

#include <algorithm>
#include <iterator>

#include "normalize/quotation_marks.h"

namespace concord::normalize {

namespace {

// "Tom Arrel said that the mayor said …": the last one who had begun to speak.
const Speech* leading(std::span<const Speech> before) {
  const auto found = std::ranges::find_if(before.rbegin(), before.rend(), &Speech::leads);
  return found == before.rend() ? nullptr : &*found;
}

}  // namespace

const Speech* speech_of(std::span<const Speech> speeches, text::Span told) {
  const auto at = std::ranges::find_if(
      speeches, [&](const Speech& speech) { return told.begin < speech.span.end; });
  const auto before = speeches.first(static_cast<std::size_t>(at - speeches.begin()));
  const auto rest = speeches.subspan(before.size());
  if (!rest.empty() && rest.front().span.overlaps(told)) {
    // "…, Tom Arrel said" is told by whoever writes.
    return rest.front().trails ? nullptr : leading(before);
  }
  // The sentence goes on from what this one begins to say: "the firm said 14 were hurt and …".
  const Speech* begun = before.empty() || !before.back().leads ? nullptr : &before.back();
  const auto behind = std::ranges::find_if(rest, &Speech::trails);
  if (behind != rest.end() && begun == nullptr) return &*behind;
  if (begun != nullptr) return begun;
  return before.empty() ? nullptr : &before.back();
}

void continue_quotations(const read::Document& document, const match::Matches& matches,
                         std::span<const Speech> speeches, std::vector<std::string_view>& quoted) {
  std::uint32_t block = UINT32_MAX;
  bool inside = false;
  std::string_view speaker;
  auto speech = speeches.begin();
  for (std::uint32_t sentence = 0; sentence < quoted.size(); ++sentence) {
    if (document.sentences[sentence].block != block) {
      block = document.sentences[sentence].block;
      inside = false;
      speaker = {};
    }
    const std::uint32_t first = matches.sentence_tokens[sentence];
    const std::uint32_t last = matches.sentence_tokens[sentence + 1];
    bool is_quoted = inside;
    for (std::uint32_t i = first; i < last; ++i) {
      const match::Token& token = matches.tokens[i];
      // what „ opens “ closes
      if (is_quotation_mark(token)) inside = token.folded != "”" && !inside;
      is_quoted = is_quoted || (i == first && inside);
    }
    for (; speech != speeches.end() && speech->sentence == sentence; ++speech) {
      speaker = speech->speaker;
    }
    if (is_quoted) quoted[sentence] = speaker;
  }
}

}  // namespace concord::normalize
