#include "rule/phrase_index.h"

#include <catch2/catch.hpp>

#include <map>
#include <random>
#include <set>

using namespace concord::rule;

TEST_CASE("phrase index: finds exactly the phrases that begin at a word, shortest first") {
  std::mt19937 random(3);
  for (int round = 0; round < 300; ++round) {
    constexpr std::uint32_t letters = 4;
    std::set<std::vector<WordId>> all;
    for (int i = 0; i < 12; ++i) {
      std::vector<WordId> words(1 + random() % 4);
      for (WordId& word : words) word = random() % letters;
      all.insert(words);
    }
    std::vector<PhraseIndex::Phrase> phrases;
    std::uint32_t number = 0;
    std::map<std::uint32_t, std::vector<WordId>> by_number;
    for (const std::vector<WordId>& words : all) {
      PhraseEntry entry;
      entry.value = number;
      by_number[number++] = words;
      phrases.push_back({words, {entry}});
    }
    PhraseIndex index;
    index.build(phrases, letters);

    std::vector<WordId> text(6);
    for (WordId& word : text) word = random() % 5 == 0 ? no_word : random() % letters;
    std::vector<std::vector<WordId>> found;
    const auto note = [&](std::uint32_t length, std::span<const PhraseEntry> entries) {
      REQUIRE(entries.size() == 1);
      CHECK(entries[0].length == length);
      CHECK(by_number[entries[0].value].size() == length);
      found.push_back(by_number[entries[0].value]);
    };
    if (const auto alone = index.alone(text[0]); !alone.empty()) note(1, alone);
    index.find_longer(text.data(), 6, note);
    std::vector<std::vector<WordId>> expected;
    for (std::size_t length = 1; length <= 6; ++length) {
      const std::vector<WordId> start(text.begin(),
                                      text.begin() + static_cast<std::ptrdiff_t>(length));
      if (all.count(start) > 0) expected.push_back(start);
    }
    CHECK(found == expected);
  }
}
