#pragma once

#include "ensure.h"
#include "read/document.h"
#include "text/utf8.h"

namespace concord::fuzz {

// What every reader promises of every document: all spans lie inside, in order, and a block leads
// back to the source in order.
inline void check_promises(const read::Document& document) {
  const text::Span whole{0, static_cast<std::uint32_t>(document.text.size())};
  const auto inside = [&](text::Span span) {
    return span.begin <= span.end && span.end <= whole.end &&
           document.map.to_source(span).end <= document.source.size();
  };
  std::uint32_t end = 0;
  for (const read::Block& block : document.blocks) {
    ensure(inside(block.span) && block.span.begin >= end, "blocks lie in the text, in order");
    end = block.span.end;
  }
  end = 0;
  for (const read::Sentence& sentence : document.sentences) {
    ensure(sentence.block < document.blocks.size(), "a sentence stands in a block");
    ensure(inside(sentence.span) && sentence.span.begin >= end, "sentences are in order");
    end = sentence.span.end;
  }
  for (const read::Block& block : document.blocks) {
    text::Span before;
    for (std::uint32_t at = block.span.begin; at < block.span.end;) {
      const std::uint32_t length = text::decode(document.text, at).length;
      const text::Span source = document.map.to_source({at, at + length});
      ensure(source.begin >= before.begin && source.end >= before.end, "the map is monotone");
      before = source;
      at += length;
    }
  }
}

}  // namespace concord::fuzz
