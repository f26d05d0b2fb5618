#include "read/languages.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <span>

#include "text/eight_bytes.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

// A language that leads by so many words has won; at the end of the text so many will do.
constexpr int clear_lead = 8;
constexpr int least_lead = 2;
// Bytes that are looked at: what so long a beginning does not tell, the rest will not.
constexpr std::size_t beginning = 16'384;
// Letters of a short word, zeros behind them.
using ShortWord = std::array<char, 16>;
constexpr std::size_t longest_word = std::tuple_size_v<ShortWord>;

// By length: the bytes that belong to a word of so many.
constexpr std::array<ShortWord, longest_word + 1> make_masks() {
  std::array<ShortWord, longest_word + 1> masks{};
  for (std::size_t length = 0; length < masks.size(); ++length) {
    for (std::size_t at = 0; at < length; ++at) masks[length][at] = static_cast<char>(0xFF);
  }
  return masks;
}
constexpr std::array<ShortWord, longest_word + 1> masks = make_masks();

// By byte: the small letter, or 0 where it is no part of a word.
constexpr std::array<char, 256> make_letters() {
  std::array<char, 256> letters{};
  for (std::size_t byte = 0x80; byte < 0x100; ++byte) letters[byte] = static_cast<char>(byte);
  for (char c = 'a'; c <= 'z'; ++c) {
    letters[static_cast<std::size_t>(c)] = c;
    letters[static_cast<std::size_t>(c - 'a' + 'A')] = c;
  }
  letters['\''] = '\'';
  return letters;
}
constexpr std::array<char, 256> letters = make_letters();

char letter_of(char c) {
  return letters[static_cast<unsigned char>(c)];
}

// A bit for each of the 64 bytes from `from` on: whether it is no part of a word, as none is behind the
// text.
std::uint64_t gaps_from(std::string_view text, std::size_t from) {
  constexpr std::size_t width = sizeof(std::uint64_t);
  std::uint64_t gaps = 0;
  for (std::size_t part = 0; part < 8; ++part) {
    const std::size_t at = from + part * width;
    std::uint64_t bits = 0xFF;
    if (at < text.size()) {
      const std::uint64_t eight = text::eight_at(text, at);
      const std::uint64_t others = text::not_letters(eight) & ~text::equal_to(eight, '\'') & ~eight;
      bits = text::as_bits(others);
    }
    gaps |= bits << part * width;
  }
  return gaps;
}

// Calls visit(at, length) with where the words of a text begin and their bytes, until it says stop. Left out
// are those of more letters than a small word has.
template <class Visit>
void for_each_word(std::string_view text, Visit visit) {
  std::size_t begin = 0;
  for (std::size_t from = 0; from <= text.size(); from += 64) {
    for (std::uint64_t gaps = gaps_from(text, from); gaps != 0; gaps &= gaps - 1) {
      const std::size_t end = from + static_cast<std::size_t>(std::countr_zero(gaps));
      const std::size_t length = end - begin;
      const bool goes_on = length == 0 || length > longest_word || visit(begin, length);
      if (!goes_on) return;
      begin = end + 1;
    }
  }
}

// Small ASCII letters for capitals, eight bytes at a time. Bytes beyond ASCII stay.
std::uint64_t in_small_letters(std::uint64_t word) {
  constexpr std::uint64_t each = 0x0101010101010101U;
  if ((word & each * 0x80) == 0) {
    // of letters and apostrophes capitals alone lack this bit; zeros are no letters
    return word | ((word + each * 0x7F) & each * 0x80) >> 2;
  }
  std::array<char, sizeof word> bytes{};
  std::memcpy(bytes.data(), &word, sizeof word);
  std::ranges::transform(bytes, bytes.begin(), letter_of);
  std::memcpy(&word, bytes.data(), sizeof word);
  return word;
}

// The place of the largest count, the first of equals, and by how much it leads.
struct Leader {
  std::size_t place = 0;
  int lead = 0;
};

Leader leader_of(std::span<const int> counts) {
  const auto best = std::max_element(counts.begin(), counts.end());
  int second = 0;
  for (auto it = counts.begin(); it != counts.end(); ++it) {
    if (it != best) second = std::max(second, *it);
  }
  return {static_cast<std::size_t>(best - counts.begin()), *best - second};
}

}  // namespace

Languages::Languages(std::vector<Language> all) : all_(std::move(all)) {
  date_words_.months.resize(12);
  note_small_words();
  for (const Language& language : all_) {
    const DateWords& words = language.date_words;
    for (std::size_t month = 0; month < words.months.size(); ++month) {
      std::string& names = date_words_.months[month];
      names += (names.empty() ? "" : " ") + words.months[month];
    }
    date_words_.day_endings.insert(date_words_.day_endings.end(), words.day_endings.begin(),
                                   words.day_endings.end());
  }
}

Languages::Languages(Language only) : Languages(std::vector<Language>{std::move(only)}) {}

void Languages::note_small_words() {
  std::size_t count = 0;
  for (const Language& language : all_) count += language.small_words.size();
  small_words_.resize(std::bit_ceil(2 * count + 1));
  for (std::size_t place = 0; place < all_.size(); ++place) {
    for (const std::string& word : all_[place].small_words) {
      if (word.empty() || word.size() > longest_word) continue;
      for (std::size_t byte = 0; byte < lengths_.size(); ++byte) {
        const bool begins = letters[byte] == letter_of(word.front());
        if (begins) lengths_[byte] |= 1U << word.size();
      }
      SmallWord fresh = packed(word, word.size());
      SmallWord& slot = small_words_[slot_of(fresh)];
      fresh.languages = slot.languages | 1U << place;
      slot = fresh;
    }
  }
}

Languages::SmallWord Languages::packed(std::string_view text, std::size_t length) {
  ShortWord word{};
  if (text.size() >= word.size()) {
    std::memcpy(word.data(), text.data(), word.size());
  } else {
    std::memcpy(word.data(), text.data(), length);
  }
  const auto part = [&](std::size_t begin) {
    std::uint64_t bytes = 0;
    std::uint64_t mask = 0;
    std::memcpy(&bytes, word.data() + begin, sizeof bytes);
    std::memcpy(&mask, masks[length].data() + begin, sizeof mask);
    return (bytes & mask) == 0 ? 0 : in_small_letters(bytes & mask);
  };
  SmallWord made;
  made.head = part(0);
  made.tail = part(sizeof made.head);
  return made;
}

// Where the word is, or where it would go.
std::size_t Languages::slot_of(const SmallWord& word) const {
  // a multiplier without a pattern: the golden ratio in 64 bits
  constexpr std::uint64_t mixer = 0x9E3779B97F4A7C15U;
  const std::uint64_t mixed = (word.head ^ word.tail * mixer) * mixer;
  const std::size_t mask = small_words_.size() - 1;
  std::size_t slot = (mixed >> 32) & mask;
  const auto is_other = [&](const SmallWord& known) {
    return known.languages != 0 && (known.head != word.head || known.tail != word.tail);
  };
  while (is_other(small_words_[slot])) slot = (slot + 1) & mask;
  return slot;
}

const Language* Languages::named(std::string_view tag) const {
  const std::string id = text::fold(tag.substr(0, tag.find_first_of("-_")));
  const auto found =
      std::find_if(all_.begin(), all_.end(), [&](const Language& one) { return one.id == id; });
  return found == all_.end() ? nullptr : &*found;
}

const Language& Languages::guess(std::string_view text) const {
  if (all_.size() == 1) return standard();
  // as many as SmallWord has bits for
  std::array<int, 32> room{};
  const std::span counts = std::span(room).first(std::min(all_.size(), room.size()));
  text = text.substr(0, beginning);
  int met = 0;
  for_each_word(text, [&](std::size_t at, std::size_t length) {
    if ((lengths_[static_cast<unsigned char>(text[at])] >> length & 1U) == 0) return true;
    const SmallWord word = packed(text.substr(at), length);
    const std::uint32_t languages = small_words_[slot_of(word)].languages;
    if (languages == 0) return true;
    for (std::size_t place = 0; place < counts.size(); ++place) {
      counts[place] += static_cast<int>(languages >> place & 1U);
    }
    return ++met < clear_lead || leader_of(counts).lead < clear_lead;
  });
  const Leader leader = leader_of(counts);
  return leader.lead >= least_lead ? all_[leader.place] : standard();
}

}  // namespace concord::read
