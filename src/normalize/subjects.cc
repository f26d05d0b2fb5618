#include "normalize/subjects.h"

#include <algorithm>

#include "normalize/name_reader.h"

namespace concord::normalize {

namespace {

using match::Mention;

// The search ends so many mentions before the figure: a page without stops must not be read once
// for each of its figures.
constexpr std::uint32_t farthest = 60;

}  // namespace

// A name is read once, and what is read comes in the order of the mentions.
const value::Name* Subjects::name(std::uint32_t mention) const {
  const auto read = std::ranges::lower_bound(read_, mention, {}, &ReadMention::mention);
  const bool known = read != read_.end() && read->mention == mention;
  return known ? std::get_if<value::Name>(&read->value) : nullptr;
}

std::string Subjects::canonical(std::uint32_t mention) const {
  const value::Name* found = name(mention);
  return found == nullptr ? std::string() : found->canonical;
}

const value::Name* Subjects::before(std::uint32_t token) const {
  const std::uint32_t sentence = matches_.tokens[token].sentence;
  const auto at = std::ranges::lower_bound(matches_.mentions, matches_.tokens[token].span.begin, {},
                                           [](const Mention& m) { return m.span.begin; });
  std::uint32_t steps = 0;
  for (auto it = at; it != matches_.mentions.begin() && steps < farthest; ++steps) {
    --it;
    if (it->sentence != sentence) break;
    const auto index = static_cast<std::uint32_t>(it - matches_.mentions.begin());
    if (it->last > token) continue;
    if (const value::Name* found = name(index)) return found;
    if (NameReader::is_stand_in(*it)) return nullptr;  // "the company", and nobody knows which
  }
  return nullptr;
}

}  // namespace concord::normalize
