#include "read/languages.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <span>

#include "text/byte_block.h"
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
  for (std::size_t c = 'a'; c <= 'z'; ++c) {
    letters[c] = letters[c - 'a' + 'A'] = static_cast<char>(c);
  }
  letters['\''] = '\'';
  return letters;
}
constexpr std::array<char, 256> letters = make_letters();

char letter_of(char c) {
  return letters[static_cast<unsigned char>(c)];
}

// Which of the 64 bytes from `from` on are no part of a word; the end of the text is none, and those behind it
// are left out.
std::uint64_t gaps_from(std::string_view text, std::size_t from) {
  const std::uint64_t gaps = ~text::ByteBlock(text, from).where([](text::BytePart part) {
    return part.letter() | part.is('\'') | part.high();
  });
  const std::size_t rest = text.size() - from;
  return rest < text::ByteBlock::size ? gaps & ((std::uint64_t{2} << rest) - 1) : gaps;
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

bool has_letter_of(const Language& language, std::string_view text) {
  return std::ranges::any_of(language.telling_letters, [&](const std::string& letter) {
    return text.find(letter) != std::string_view::npos;
  });
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
  const std::span guessed = std::span(all_).first(std::min(all_.size(), most_guessed));
  std::size_t count = 0;
  for (const Language& language : guessed) {
    count += language.small_words.size() + language.telling_words.size();
  }
  small_words_.resize(std::bit_ceil(2 * count + 1));
  for (std::size_t place = 0; place < guessed.size(); ++place) {
    for (const std::string& word : guessed[place].small_words) note_small_word(word, place);
    for (const std::string& word : guessed[place].telling_words) note_small_word(word, place);
  }
}

void Languages::note_small_word(const std::string& word, std::size_t language) {
  if (word.empty() || word.size() > longest_word) return;
  const char first = letter_of(word.front());
  for (std::size_t byte = 0; byte < lengths_.size(); ++byte) {
    if (letters[byte] == first) lengths_[byte] |= 1U << word.size();
  }
  SmallWord fresh = packed(word, word.size());
  const std::uint64_t hash = hash_of(fresh);
  const std::uint64_t bit = hash >> (64 - filter_bits);
  filter_[bit / 64] |= std::uint64_t{1} << bit % 64;
  SmallWord& slot = small_words_[slot_of(fresh, hash)];
  fresh.languages = slot.languages | 1U << language;
  slot = fresh;
}

Languages::SmallWord Languages::packed(std::string_view text, std::size_t length) {
  ShortWord end{};
  const char* begins = text.data();
  if (text.size() < longest_word) {
    std::memcpy(end.data(), begins, length);
    begins = end.data();
  }
  const auto part = [&](std::size_t begin) {
    const std::uint64_t mask = text::load_eight(masks[length].data() + begin);
    const std::uint64_t bytes = text::load_eight(begins + begin);
    // of ASCII letters and apostrophes capitals alone lack this bit
    const std::uint64_t ascii = ~bytes & text::each_byte(0x80);
    return (bytes | ascii >> 2) & mask;
  };
  return {part(0), part(sizeof(std::uint64_t)), 0};
}

std::uint64_t Languages::hash_of(const SmallWord& word) {
  // a multiplier without a pattern: the golden ratio in 64 bits
  constexpr std::uint64_t mixer = 0x9E3779B97F4A7C15U;
  return (word.head ^ word.tail * mixer) * mixer;
}

// Where the word is, or where it would go.
std::size_t Languages::slot_of(const SmallWord& word, std::uint64_t hash) const {
  const std::size_t mask = small_words_.size() - 1;
  std::size_t slot = (hash >> 32) & mask;
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

// Without branches, which nothing would foretell.
void Languages::find_likely(std::string_view text, std::size_t from, Likely& found) const {
  std::size_t begin = found.end;
  found.count = 0;
  for (std::uint64_t gaps = gaps_from(text, from); gaps != 0 && begin < text.size();
       gaps &= gaps - 1) {
    const std::size_t end = from + static_cast<std::size_t>(std::countr_zero(gaps));
    const std::size_t length = end - begin;
    const std::uint32_t lengths = lengths_[static_cast<unsigned char>(text[begin])];
    found.words[found.count] = {begin, length};
    found.count += lengths >> length % 32 & static_cast<std::uint32_t>(length <= longest_word);
    begin = end + 1;
  }
  found.end = begin;
}

// Without branches as well: about half of them are.
void Languages::sift(std::string_view text, const Likely& likely, Asked& asked) const {
  asked.count = 0;
  for (const WordPlace word : std::span(likely.words).first(likely.count)) {
    const SmallWord small = packed(text.substr(word.begin), word.length);
    const std::uint64_t hash = hash_of(small);
    const std::uint64_t bit = hash >> (64 - filter_bits);
    asked.words[asked.count] = small;
    asked.hashes[asked.count] = hash;
    asked.count += filter_[bit / 64] >> bit % 64 & 1U;
  }
}

const Language& Languages::guess(std::string_view text) const {
  if (all_.size() == 1) return standard();
  std::array<int, most_guessed> room{};
  const std::span counts = std::span(room).first(std::min(all_.size(), room.size()));
  text = text.substr(0, beginning);
  int met = 0;
  Likely likely;
  Asked asked;
  for (std::size_t from = 0; from <= text.size(); from += text::ByteBlock::size) {
    find_likely(text, from, likely);
    sift(text, likely, asked);
    for (std::size_t i = 0; i < asked.count; ++i) {
      const std::size_t slot = slot_of(asked.words[i], asked.hashes[i]);
      const std::uint32_t languages = small_words_[slot].languages;
      if (languages == 0) continue;
      for (std::uint32_t rest = languages; rest != 0; rest &= rest - 1) {
        ++room[static_cast<std::size_t>(std::countr_zero(rest))];
      }
      if (++met < clear_lead) continue;
      if (const Leader leader = leader_of(counts); leader.lead >= clear_lead) {
        return all_[leader.place];
      }
    }
  }
  const Leader leader = leader_of(counts);
  const Language& likely_one = all_[leader.place];
  // of a short text a letter may tell as much as a word
  const bool told = leader.lead >= least_lead ||
                    (leader.lead == least_lead - 1 && has_letter_of(likely_one, text));
  return told ? likely_one : standard();
}

}  // namespace concord::read
