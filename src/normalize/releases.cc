#include "normalize/releases.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace concord::normalize {

namespace {

using match::Mention;
using read::BlockKind;
using Numbers = std::vector<int>;

constexpr std::string_view digits = "0123456789";

struct Release {
  std::uint32_t heading = 0;  // its sentence
  Numbers numbers;            // "v4.2.1" → 4, 2, 1
};

// The numbers with stops between them that `words` begin with, and how long they are there.
std::pair<Numbers, std::size_t> read_numbers(std::string_view words) {
  Numbers numbers;
  std::size_t at = 0;
  while (at < words.size()) {
    int number = 0;
    const auto [behind, error] =
        std::from_chars(words.data() + at, words.data() + words.size(), number);
    if (error != std::errc{}) break;
    numbers.push_back(number);
    at = static_cast<std::size_t>(behind - words.data());
    const bool goes_on = at + 1 < words.size() && words[at] == '.' &&
                         digits.find(words[at + 1]) != std::string_view::npos;
    if (!goes_on) break;
    ++at;
  }
  return {std::move(numbers), at};
}

// Whether a date covers the token.
bool is_of_day(const match::Matches& matches, std::uint32_t sentence, std::uint32_t token) {
  const auto in = std::ranges::equal_range(matches.mentions, sentence, {}, &Mention::sentence);
  return std::ranges::any_of(in, [&](const Mention& mention) {
    return mention.type == "date" && mention.first <= token && token < mention.last;
  });
}

// The release that a heading names, where it says nothing behind it but a day: "2.1 Installation"
// numbers a chapter.
std::optional<Release> release_of(const read::Document& document, const match::Matches& matches,
                                  std::uint32_t sentence) {
  const text::Span span = document.sentences[sentence].span;
  const auto words = std::string_view(document.text).substr(span.begin, span.size());
  const std::size_t begin = words.find_first_of(digits);
  if (begin == std::string_view::npos) return std::nullopt;
  const auto [numbers, length] = read_numbers(words.substr(begin));
  if (numbers.size() < 2) return std::nullopt;
  // what a reader takes for the day of the page is not looked at for mentions
  if (document.blocks[document.sentences[sentence].block].furniture)
    return Release{sentence, numbers};
  const std::uint32_t end = span.begin + static_cast<std::uint32_t>(begin + length);
  for (std::uint32_t i = matches.sentence_tokens[sentence];
       i < matches.sentence_tokens[sentence + 1]; ++i) {
    const match::Token& token = matches.tokens[i];
    const bool says = token.kind == match::TokenKind::word && token.span.begin >= end;
    if (says && !is_of_day(matches, sentence, i)) return std::nullopt;
  }
  return Release{sentence, numbers};
}

bool is_heading(BlockKind kind) {
  return kind == BlockKind::heading || kind == BlockKind::title;
}

}  // namespace

Releases::Releases(const read::Document& document, const match::Matches& matches) {
  const auto block_of = [&](std::uint32_t sentence) -> const read::Block& {
    return document.blocks[document.sentences[sentence].block];
  };
  std::vector<Release> releases;
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    if (!is_heading(block_of(i).kind)) continue;
    if (auto release = release_of(document, matches, i)) {
      releases.push_back(*std::move(release));
    }
  }
  if (releases.size() < 2) return;
  const Numbers newest = std::ranges::max_element(releases, {}, &Release::numbers)->numbers;
  replaced_.assign(document.sentences.size(), false);
  for (const Release& release : releases) {
    if (release.numbers == newest) continue;
    const std::uint8_t level = block_of(release.heading).level;
    for (std::uint32_t i = release.heading; i < document.sentences.size(); ++i) {
      const read::Block& block = block_of(i);
      if (i > release.heading && is_heading(block.kind) && block.level <= level) break;
      replaced_[i] = true;
    }
  }
}

}  // namespace concord::normalize
