#include "read/html_elements.h"

#include <algorithm>
#include <array>

namespace concord::read {
namespace {

// With what the page takes back: "<del>12</del> 14".
constexpr std::array<std::string_view, 19> skipped = {
    "aside",  "button", "del",      "footer",   "form",    "head",   "iframe",
    "math",   "nav",    "noscript", "object",   "s",       "script", "select",
    "strike", "style",  "svg",      "template", "textarea"};

constexpr std::array<std::string_view, 37> inlined = {
    "",      "a",    "abbr", "acronym", "b",  "bdi",  "bdo",   "big",  "br",     "cite",
    "code",  "data", "del",  "dfn",     "em", "font", "i",     "img",  "ins",    "kbd",
    "label", "mark", "nobr", "q",       "s",  "samp", "small", "span", "strike", "strong",
    "sub",   "sup",  "time", "tt",      "u",  "var",  "wbr"};

struct ElementKind {
  std::string_view name;
  BlockKind kind;
};

constexpr std::array<ElementKind, 15> kinds = {{{"blockquote", BlockKind::quote},
                                                {"caption", BlockKind::caption},
                                                {"dd", BlockKind::list_item},
                                                {"dt", BlockKind::term},
                                                {"figcaption", BlockKind::caption},
                                                {"h1", BlockKind::heading},
                                                {"h2", BlockKind::heading},
                                                {"h3", BlockKind::heading},
                                                {"h4", BlockKind::heading},
                                                {"h5", BlockKind::heading},
                                                {"h6", BlockKind::heading},
                                                {"li", BlockKind::list_item},
                                                {"pre", BlockKind::code},
                                                {"td", BlockKind::table_cell},
                                                {"th", BlockKind::table_cell}}};

// The lists are searched by halves.
static_assert(std::ranges::is_sorted(skipped));
static_assert(std::ranges::is_sorted(inlined));
static_assert(std::ranges::is_sorted(kinds, {}, &ElementKind::name));

}  // namespace

bool is_skipped_element(std::string_view name) {
  return std::ranges::binary_search(skipped, name);
}

bool is_inline_element(std::string_view name) {
  return std::ranges::binary_search(inlined, name);
}

std::uint8_t heading_level(std::string_view name) {
  const bool heading = name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
  return heading ? static_cast<std::uint8_t>(name[1] - '0') : 0;
}

BlockKind kind_of_element(std::string_view name, BlockKind outer) {
  const auto found = std::ranges::lower_bound(kinds, name, {}, &ElementKind::name);
  return found != kinds.end() && found->name == name ? found->kind : outer;
}

}  // namespace concord::read
