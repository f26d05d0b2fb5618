#include "read/headings.h"

#include <algorithm>
#include <optional>

#include "read/block_text.h"

namespace concord::read {
namespace {

constexpr std::uint32_t fewest_title_words = 4;
constexpr std::uint32_t most_heading_words = 16;
constexpr std::uint32_t most_name_words = 4;
constexpr std::uint32_t most_rubric_words = 8;
constexpr std::size_t byline_blocks = 12;  // from the top, among which the byline stands

bool is_headline(std::string_view text) {
  if (!is_short(text) || text.ends_with(':') || text.ends_with(',')) return false;
  const char32_t last = last_character(text);
  return !ends_like_sentence(text) || (last == '?' && count_words(text) <= most_heading_words);
}

// The blocks before the first paragraph of prose.
std::size_t head_size(const Document& document) {
  const auto prose = std::ranges::find_if(document.blocks, [&](const Block& block) {
    return !block.furniture && is_prose(text_of(document, block));
  });
  return static_cast<std::size_t>(prose - document.blocks.begin());
}

std::optional<std::size_t> find_title(const Document& document, std::size_t head) {
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < head; ++i) {
    const Block& block = document.blocks[i];
    const std::string_view text = text_of(document, block);
    const bool candidate = !block.furniture && block.kind == BlockKind::paragraph &&
                           is_headline(text) && !has_glued_words(text);
    if (!candidate) continue;
    if (count_words(text) >= fewest_title_words) return i;
    if (!first) first = i;
  }
  return first;
}

// Names and rubrics right above a byline, a date or the like belong to it.
void mark_names(Document& document, std::size_t begin) {
  const std::size_t end = std::min(document.blocks.size(), byline_blocks);
  for (std::size_t i = end; i-- > begin;) {
    const bool above = i + 1 < document.blocks.size() && document.blocks[i + 1].furniture;
    const std::string_view text = text_of(document, document.blocks[i]);
    if (above && is_headline(text) && count_words(text) <= most_name_words) {
      document.blocks[i].furniture = true;
    }
  }
}

}  // namespace

void mark_headings(Document& document) {
  const std::size_t head = head_size(document);
  const auto title = find_title(document, head);
  if (title) {
    document.blocks[*title].kind = BlockKind::title;
    for (std::size_t i = 0; i < *title; ++i) {
      const std::string_view text = text_of(document, document.blocks[i]);
      const bool label = count_words(text) <= most_rubric_words && !ends_like_sentence(text);
      if (label || has_glued_words(text)) document.blocks[i].furniture = true;
    }
    mark_names(document, *title + 1);
  }
  for (std::size_t i = title ? *title + 1 : head; i < document.blocks.size(); ++i) {
    Block& block = document.blocks[i];
    const std::string_view text = text_of(document, block);
    const bool heading = block.kind == BlockKind::paragraph && !block.furniture &&
                         is_headline(text) && count_words(text) <= most_heading_words;
    if (heading) block.kind = BlockKind::heading;
  }
}

}  // namespace concord::read
