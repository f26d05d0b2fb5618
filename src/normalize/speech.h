#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "match/match.h"
#include "read/document.h"
#include "text/span.h"

namespace concord::normalize {

// One verb of saying with the one who speaks, and where what he says stands: "Ada Quill said that
// …", "…, said Tom Arrel".
struct Speech {
  std::uint32_t sentence = 0;
  std::string_view speaker;  // the name, or "police" where nobody is named; never empty
  text::Span span;           // the speaker with all that is told of him, and the verb
  text::Span name;           // the speaker alone; empty where no name speaks
  bool leads = false;        // what is said stands behind
  bool trails = false;       // what is said stands before
};

// The one who says what stands at the span, of the speeches of its sentence in order; null: whoever
// writes. What is told of a speaker ("Ada Quill, keeper of the Corvo mill") he says not
// himself.
const Speech* speech_of(std::span<const Speech> speeches, text::Span told);

// A quotation of several sentences has its speaker beside one of them: who that is, by sentence,
// for those that `quoted` has room for. `speeches` are the article's, by place.
void continue_quotations(const read::Document& document, const match::Matches& matches,
                         std::span<const Speech> speeches, std::vector<std::string_view>& quoted);

}  // namespace concord::normalize
