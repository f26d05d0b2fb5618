#include "story/subject.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

#include "text/utf8.h"

namespace concord::story {
namespace {

constexpr std::size_t most_words = 256;  // of an article; those that stand out least are left out
constexpr float name_factor = 2;
constexpr std::uint32_t shortest = 3;  // characters

// FNV-1a, folded to 32 bits.
WordNumber number_of(std::string_view folded) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : folded) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return static_cast<WordNumber>(hash ^ (hash >> 32));
}

struct Seen {
  std::uint32_t times = 0;
  bool small = false;    // written with a small letter
  bool capital = false;  // and with a capital
};

class Counter {
 public:
  explicit Counter(const WordNumbers& small_words) : small_words_(small_words) {}

  void add(std::string_view text) {
    std::string word;
    std::uint32_t characters = 0;
    bool capital = false;
    for (std::uint32_t at = 0; at < text.size();) {
      const text::CodePoint point = text::decode(text, at);
      if (text::is_letter(point.value) || text::is_digit(point.value)) {
        if (characters++ == 0) capital = text::is_upper(point.value);
        word += text.substr(at, point.length);
      } else {
        take(word, characters, capital);
        word.clear();
        characters = 0;
      }
      at += point.length;
    }
    take(word, characters, capital);
  }

  [[nodiscard]] std::vector<Subject::Word> words() const {
    std::vector<Subject::Word> words;
    for (const auto& [number, seen] : seen_) {
      const float weight = 1 + std::log(static_cast<float>(seen.times));
      const bool is_name = seen.capital && !seen.small;
      words.push_back({number, is_name ? weight * name_factor : weight});
    }
    std::ranges::stable_sort(words, std::greater<>(), &Subject::Word::weight);
    if (words.size() > most_words) words.resize(most_words);
    std::ranges::sort(words, {}, &Subject::Word::number);
    return words;
  }

 private:
  void take(const std::string& word, std::uint32_t characters, bool capital) {
    if (characters < shortest) return;
    const WordNumber number = number_of(text::fold(word));
    if (small_words_.contains(number)) return;
    Seen& seen = seen_[number];
    ++seen.times;
    (capital ? seen.capital : seen.small) = true;
  }

  const WordNumbers& small_words_;
  std::map<WordNumber, Seen> seen_;
};

}  // namespace

WordNumbers numbers_of(const std::vector<std::string>& words) {
  WordNumbers numbers;
  for (const std::string& word : words) numbers.insert(number_of(text::fold(word)));
  return numbers;
}

Subject subject_of(const read::Document& document, const WordNumbers& small_words) {
  Counter counter(small_words);
  for (const read::Block& block : document.blocks) {
    if (block.furniture) continue;
    counter.add(std::string_view(document.text).substr(block.span.begin, block.span.size()));
  }
  return {document.metadata.published, counter.words()};
}

}  // namespace concord::story
