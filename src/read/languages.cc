#include "read/languages.h"

#include <algorithm>

#include "text/utf8.h"

namespace concord::read {
namespace {

// A language that leads by so many words has won; at the end of the text so many will do.
constexpr int clear_lead = 8;
constexpr int least_lead = 2;
// Bytes that are looked at: what so long a beginning does not tell, the rest will not.
constexpr std::size_t beginning = 16'384;
constexpr std::size_t longest_word = 16;  // bytes; small words are short

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || c == '\'';
}

// Calls visit(word) with the words of a text in small ASCII letters until it says stop.
template <class Visit>
void for_each_word(std::string_view text, Visit visit) {
  char word[longest_word];
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 0;
    for (; at < text.size() && is_word_byte(text[at]); ++at, ++length) {
      const char c = text[at];
      if (length < longest_word) {
        word[length] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      }
    }
    if (length > 0 && length <= longest_word && !visit(std::string_view(word, length))) return;
    while (at < text.size() && !is_word_byte(text[at])) ++at;
  }
}

// The place of the largest count, the first of equals, and by how much it leads.
struct Leader {
  std::size_t place = 0;
  int lead = 0;
};

Leader leader_of(const std::vector<int>& counts) {
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
  for (std::size_t place = 0; place < all_.size(); ++place) {
    for (const std::string& word : all_[place].small_words) {
      small_words_[word] |= 1U << place;
    }
    const DateWords& words = all_[place].date_words;
    for (std::size_t month = 0; month < words.months.size(); ++month) {
      std::string& names = date_words_.months[month];
      names += (names.empty() ? "" : " ") + words.months[month];
    }
    date_words_.day_endings.insert(date_words_.day_endings.end(), words.day_endings.begin(),
                                   words.day_endings.end());
  }
}

Languages::Languages(Language only) : Languages(std::vector<Language>{std::move(only)}) {}

const Language* Languages::named(std::string_view tag) const {
  const std::string id = text::fold(tag.substr(0, tag.find_first_of("-_")));
  const auto found =
      std::find_if(all_.begin(), all_.end(), [&](const Language& one) { return one.id == id; });
  return found == all_.end() ? nullptr : &*found;
}

const Language& Languages::guess(std::string_view text) const {
  if (all_.size() == 1) return standard();
  std::vector<int> counts(all_.size(), 0);
  for_each_word(text.substr(0, beginning), [&](std::string_view word) {
    const auto found = small_words_.find(word);
    if (found == small_words_.end()) return true;
    for (std::size_t place = 0; place < counts.size(); ++place) {
      counts[place] += static_cast<int>(found->second >> place & 1U);
    }
    return leader_of(counts).lead < clear_lead;
  });
  const Leader leader = leader_of(counts);
  return leader.lead >= least_lead ? all_[leader.place] : standard();
}

}  // namespace concord::read
