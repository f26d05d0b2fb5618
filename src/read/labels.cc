#include "read/labels.h"

#include <algorithm>
#include <array>

#include "read/block_text.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

constexpr std::uint32_t longest_label = 8;   // words
constexpr std::uint32_t longest_figure = 8;  // likewise, of one that opens with its digits
constexpr std::uint32_t longest_led_in = 5;  // of "up to 5 GB in all"
constexpr std::uint32_t longest_lead = 2;    // of it, "up to"
constexpr std::uint32_t shortest_sentence = 4;

bool begins_like_figure(std::string_view text) {
  constexpr std::array<std::string_view, 14> signs{"US$", "$", "€", "£", "¥", "₹", "~",
                                                   "≈",   "<", ">", "±", "+", "-", "−"};
  const auto is_before = [&](std::string_view sign) { return text.starts_with(sign); };
  for (auto it = std::ranges::find_if(signs, is_before); it != signs.end();
       it = std::ranges::find_if(signs, is_before)) {
    text.remove_prefix(it->size());
  }
  return !text.empty() && text::is_digit(text.front());
}

std::string_view without_bracket(std::string_view text) {
  const std::size_t open = text.rfind('(');
  const bool at_end = open != std::string_view::npos && text.find(')', open) + 2 >= text.size();
  return at_end ? text.substr(0, open) : text;
}

// "12 people were hurt."; "12 kg." and "€900 million (at prices of 2030)." are none.
bool is_sentence(std::string_view text) {
  return ends_like_sentence(text) && count_words(without_bracket(text)) >= shortest_sentence;
}

bool is_led_in(std::string_view text) {
  if (count_words(text) > longest_led_in) return false;
  for (std::uint32_t lead = 0; lead < longest_lead; ++lead) {
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos) return false;
    text.remove_prefix(blank + 1);
    if (begins_like_figure(text)) return true;
  }
  return false;
}

// "30 seconds", "€900 million (at prices of 2030).", "up to 5 GB"; not "1. Open the lid", "12 boats came. They left."
bool is_figure_alone(std::string_view text) {
  const bool leads = begins_like_figure(text) && count_words(text) <= longest_figure;
  if ((!leads && !is_led_in(text)) || is_sentence(text)) return false;
  return text.find(". ") == std::string_view::npos && text.find(": ") == std::string_view::npos;
}

// "Weight" of "3.2 Weight:"; the ten of "10 GB plan" is none of its number.
std::string_view without_number(std::string_view label) {
  const std::size_t end = std::min(label.find_first_not_of("0123456789.)"), label.size());
  const std::string_view number = label.substr(0, end);
  const bool counts = number.find_first_of(".)") != std::string_view::npos;
  if (counts && label.substr(end).starts_with(' ')) label.remove_prefix(end + 1);
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
