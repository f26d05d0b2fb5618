#include "normalize/subjects.h"

#include <algorithm>

namespace concord::normalize {

namespace {

using match::Mention;

// The search ends so many mentions before the figure: a page without stops must not be read once
// for each of its figures.
constexpr std::uint32_t farthest = 60;

}  // namespace

Subjects::Subjects(const match::Matches& matches, const std::vector<ReadMention>& mentions)
    : matches_(matches), names_(matches.mentions.size(), nullptr) {
  for (const ReadMention& read : mentions) {
    names_[read.mention] = std::get_if<value::Name>(&read.value);
  }
}

std::string Subjects::canonical(std::uint32_t mention) const {
  return names_[mention] == nullptr ? std::string() : names_[mention]->canonical;
}

std::string Subjects::before(std::uint32_t token) const {
  const std::uint32_t sentence = matches_.tokens[token].sentence;
  const auto at = std::ranges::lower_bound(matches_.mentions, matches_.tokens[token].span.begin, {},
                                           [](const Mention& m) { return m.span.begin; });
  std::uint32_t steps = 0;
  for (auto it = at; it != matches_.mentions.begin() && steps < farthest; ++steps) {
    --it;
    if (it->sentence != sentence) break;
    const auto index = static_cast<std::uint32_t>(it - matches_.mentions.begin());
    if (names_[index] != nullptr && it->last <= token) return names_[index]->canonical;
  }
  return {};
}

}  // namespace concord::normalize
