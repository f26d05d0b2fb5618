#include "normalize/name_list.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace concord::normalize {

namespace {

// The items of a list in words. Items with only a blank between them are one: "and smart glasses".
std::vector<std::string_view> items_of(const value::Piece& list) {
  std::vector<std::string_view> items;
  std::size_t end = 0;
  for (const value::Piece& piece : list.pieces) {
    if (piece.name != "item") continue;
    const std::size_t begin = list.text.find(piece.text, end);
    if (begin == std::string_view::npos) continue;
    if (!items.empty() && begin == end + 1 && list.text[end] == ' ') {
      const std::size_t longer = items.back().size() + 1 + piece.text.size();
      items.back() = list.text.substr(begin + piece.text.size() - longer, longer);
    } else {
      items.push_back(list.text.substr(begin, piece.text.size()));
    }
    end = begin + piece.text.size();
  }
  return items;
}

}  // namespace

value::NameSet read_list(const match::Mention& mention, NameReader& names) {
  value::NameSet set;
  set.open = mention.open;
  for (const std::string_view item : items_of(mention.piece)) {
    set.members.push_back(names.read_words(item));
  }
  std::ranges::sort(set.members, {}, &value::Name::canonical);
  const auto same = [](const value::Name& a, const value::Name& b) {
    return a.canonical == b.canonical;
  };
  set.members.erase(std::unique(set.members.begin(), set.members.end(), same), set.members.end());
  return set;
}

}  // namespace concord::normalize
