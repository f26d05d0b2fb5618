#include "read/related_stories.h"

#include <algorithm>
#include <set>
#include <string>

#include "read/block_text.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

constexpr std::size_t longest_heading = 60;  // bytes
// A paragraph goes on with the story when it names this many of its names, and they are the most of
// its own.
constexpr std::size_t fewest_shared_names = 2;
constexpr std::size_t shortest_paragraph = 120;  // bytes

using Names = std::set<std::string>;

// Words that begin with a capital inside a sentence.
Names names_in(std::string_view text) {
  Names names;
  bool sentence_begins = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    const bool capital = !word.empty() && text::is_upper(text::decode(word, 0).value);
    if (capital && !sentence_begins) {
      std::uint32_t length = 0;
      while (length < word.size() && text::is_letter(text::decode(word, length).value)) {
        length += text::decode(word, length).length;
      }
      if (length > 2) names.insert(text::fold(word.substr(0, length)));
    }
    sentence_begins = ends_like_sentence(word);
    at = end + 1;
  }
  return names;
}

// Whether another cell stands beside it: "Recommended" over a column of figures heads that column
// alone, not what follows on the page.
bool has_cell_beside(const Document& document, std::size_t i) {
  const Cell& cell = document.blocks[i].cell;
  if (cell.table == 0) return false;
  const auto in_row = [&](std::size_t other) {
    const Cell& that = document.blocks[other].cell;
    return that.table == cell.table && that.row == cell.row;
  };
  return (i > 0 && in_row(i - 1)) || (i + 1 < document.blocks.size() && in_row(i + 1));
}

bool opens_section(std::string_view text, const Language& language) {
  if (text.size() > longest_heading || ends_like_sentence(text)) return false;
  if (text.substr(0, text.size() - 1).find(':') != text.npos)
    return false;  // "More from X: a headline"
  const std::string words = words_of(text);
  if (language.furniture_sections.contains(words)) return true;
  return language.furniture_section_starts.begin(words);
}

// An item of a list of references: "[3] Example Times, …" or one with an address.
bool is_reference(std::string_view text) {
  return text.starts_with('[') || text.find("://") != std::string_view::npos;
}

bool resumes(std::string_view text, const Names& story) {
  if (text.size() < shortest_paragraph || !is_prose(text) || is_reference(text)) return false;
  const Names own = names_in(text);
  const auto shared = static_cast<std::size_t>(
      std::ranges::count_if(own, [&](const std::string& name) { return story.contains(name); }));
  return shared >= fewest_shared_names && shared * 2 > own.size();
}

}  // namespace

void mark_related_stories(Document& document, const Language& language) {
  Names story;  // names of the story so far, gathered only once a section opens
  std::size_t gathered = 0;
  bool inside = false;
  for (std::size_t i = 1; i < document.blocks.size(); ++i) {
    Block& block = document.blocks[i];
    if (block.kind == BlockKind::title || block.kind == BlockKind::code) continue;
    const std::string_view text = text_of(document, block);
    if (opens_section(text, language) && !has_cell_beside(document, i)) {
      for (; gathered < i; ++gathered) {
        const Block& before = document.blocks[gathered];
        if (!before.furniture) story.merge(names_in(text_of(document, before)));
      }
      inside = true;
    } else if (inside && resumes(text, story)) {
      inside = false;
    }
    block.furniture = block.furniture || inside;
  }
}

}  // namespace concord::read
