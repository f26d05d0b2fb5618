#include "read/labels.h"

#include <algorithm>
#include <array>

#include "read/block_text.h"

namespace concord::read {
namespace {

constexpr std::uint32_t longest_label = 8;   // words
constexpr std::uint32_t longest_figure = 8;  // likewise

bool begins_like_figure(std::string_view text) {
  constexpr std::array<std::string_view, 10> signs{"$", "€", "£", "¥", "₹",
                                                   "~", "≈", "<", ">", "±"};
  for (const std::string_view sign : signs) {
    if (text.starts_with(sign)) text.remove_prefix(sign.size());
  }
  return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

// "30 seconds", "€900 million (at prices of 2030)."; not "1. Open the lid", "12 boats came. They left."
bool is_figure_alone(std::string_view text) {
  if (!begins_like_figure(text) || count_words(text) > longest_figure) return false;
  return text.find(". ") == std::string_view::npos && text.find(": ") == std::string_view::npos;
}

// "Weight" of "3.2 Weight:".
std::string_view without_number(std::string_view label) {
  const std::size_t words = label.find_first_not_of("0123456789. ");
  label.remove_prefix(std::min(words, label.size()));
  while (label.ends_with(':') || label.ends_with(' ')) label.remove_suffix(1);
  return label;
}

}  // namespace

std::string_view label_of(const Document& document, std::size_t index) {
  if (index == 0) return {};
  const Block& block = document.blocks[index];
  const Block& before = document.blocks[index - 1];
  const bool term = before.kind == BlockKind::term && block.kind == BlockKind::list_item;
  const bool heading = before.kind == BlockKind::heading && block.kind == BlockKind::paragraph;
  if ((!term && !heading) || before.furniture || block.furniture) return {};
  if (before.cell.table > 0 || block.cell.table > 0) return {};
  if (!is_figure_alone(text_of(document, block))) return {};
  const std::string_view label = without_number(text_of(document, before));
  const bool fits = count_words(label) <= longest_label && !ends_like_sentence(label);
  return fits && !has_digit(label) ? label : std::string_view();
}

std::string_view section_of_label(const Document& document, std::size_t index) {
  const Block& label = document.blocks[index - 1];
  for (std::size_t i = index - 1; i-- > 0;) {
    const Block& block = document.blocks[i];
    if (block.kind == BlockKind::title) return {};
    if (block.kind != BlockKind::heading || block.furniture) continue;
    const bool above = block.level != 0 && block.level < label.level;
    if (label.kind == BlockKind::heading && !above) continue;
    const std::string_view section = without_number(text_of(document, block));
    return count_words(section) <= longest_label ? section : std::string_view();
  }
  return {};
}

}  // namespace concord::read
