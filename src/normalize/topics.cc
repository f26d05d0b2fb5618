#include "normalize/topics.h"

#include <algorithm>
#include <string_view>

namespace concord::normalize {

namespace {

using read::BlockKind;

// A label is no longer.
constexpr int most_words_of_label = 3;

bool is_question(const read::Document& document, std::uint32_t sentence) {
  const text::Span span = document.sentences[sentence].span;
  const auto words = std::string_view(document.text).substr(span.begin, span.size());
  const std::size_t last = words.find_last_not_of(" \t\n*_\"'");
  return last != std::string_view::npos && words[last] == '?';
}

// "Guarantee.", "Boost.", "How to pay": few words, and nothing that is said of them.
bool is_label(const match::Matches& matches, const std::vector<TokenNote>& notes,
              std::uint32_t sentence) {
  int words = 0;
  for (std::uint32_t i = matches.sentence_tokens[sentence];
       i < matches.sentence_tokens[sentence + 1]; ++i) {
    if (notes[i].figure) return false;
    words += matches.tokens[i].kind == match::TokenKind::word ? 1 : 0;
  }
  return words > 0 && words <= most_words_of_label;
}

}  // namespace

Topics::Topics(const read::Document& document, const match::Matches& matches,
               const std::vector<TokenNote>& notes)
    : topics_(document.sentences.size()) {
  Topic now;
  std::uint32_t block = none;
  bool asked_before = false;  // the block before is one question
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    const std::uint32_t own = document.sentences[i].block;
    const BlockKind kind = document.blocks[own].kind;
    const bool first = own != block;
    const bool last = i + 1 == document.sentences.size() || document.sentences[i + 1].block != own;
    block = own;
    if (kind == BlockKind::title || kind == BlockKind::heading) {
      now = {kind == BlockKind::heading ? i : none, none, none};
      continue;
    }
    if (kind == BlockKind::table_cell) continue;
    if (first) now.label = none;
    if (first && !asked_before) now.question = none;
    topics_[i] = now;
    const bool question = is_question(document, i);
    if (question) now.question = i;
    if (first && !last && !question && is_label(matches, notes, i)) now.label = i;
    asked_before = question && first && last;
  }
}

std::vector<std::uint32_t> Topics::of(std::uint32_t sentence) const {
  std::vector<std::uint32_t> found;
  const Topic& topic = topics_[sentence];
  for (const std::uint32_t one : {topic.heading, topic.question, topic.label}) {
    if (one != none) found.push_back(one);
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace concord::normalize
