#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <string_view>
#include <tuple>
#include <variant>

#include "diff/item.h"

namespace concord::diff {

namespace {

using Words = std::vector<ItemWord>;

// The words of the sentence, of the clause and of the nearest as one list.
void join(const Item& item, Words& words) {
  words.clear();
  const auto add = [&](const std::vector<WordId>& from, ItemWord::Where where) {
    for (const WordId word : from) words.push_back({word, WordBits::bit_of(word), where});
  };
  add(item.sentence, ItemWord::in_sentence);
  add(item.clause, ItemWord::in_clause);
  add(item.near, ItemWord::is_near);
  std::ranges::sort(words, {}, &ItemWord::word);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (kept > 0 && words[kept - 1].word == words[i].word) {
      words[kept - 1].where |= words[i].where;
    } else {
      words[kept++] = words[i];
    }
  }
  words.resize(kept);
}

// What an article says in one sentence, it says nowhere else.
void mark_said_once(Items& made) {
  std::vector<Item>& items = made.items;
  std::vector<std::uint32_t> sentences(made.weights.size(), 0);  // that hold a word
  for (std::uint32_t begin = 0; begin < items.size();) {
    std::uint32_t end = begin;
    while (end < items.size() && items[end].claim->document == items[begin].claim->document) ++end;
    const auto for_words = [&](auto visit) {
      for (std::uint32_t i = begin; i < end; i = items[i].sentence_end) {
        for (const WordId word : items[i].sentence) visit(sentences[word]);
      }
    };
    for_words([](std::uint32_t& count) { ++count; });
    for (std::uint32_t i = begin; i < end; ++i) {
      const Around& around = made.around[items[i].place];
      for (std::uint32_t at = around.words; at < around.heads; ++at) {
        ItemWord& word = made.words[at];
        if (sentences[word.word] == 1) word.where |= ItemWord::said_once;
      }
    }
    for_words([](std::uint32_t& count) { count = 0; });
    begin = end;
  }
}

// Ids of the class "preposition", which all languages share: what stands before nearly every day.
constexpr std::array<std::string_view, 3> before_any_day{"at", "in", "on"};

// Numbers the prepositions from 1.
class Prepositions {
 public:
  // "On Tuesday" and "on Wednesday" have nothing in common; "since Tuesday" and "since Wednesday" do.
  void read(const normalize::Claim& claim, Around& around) {
    const std::string_view word = claim.context.preposition;
    if (word.empty()) return;
    const auto next = static_cast<std::uint16_t>(numbers_.size() + 1);
    around.preposition = numbers_.try_emplace(word, next).first->second;
    const bool bare = std::ranges::find(before_any_day, word) != before_any_day.end();
    const bool date = std::holds_alternative<value::Date>(claim.value);
    around.preposition_says_much = !(bare && date);
  }

 private:
  std::map<std::string_view, std::uint16_t> numbers_;
};

// In the order of the items, those of one comparable and document side by side.
std::vector<std::uint32_t> order_of(const std::vector<Item>& items) {
  std::vector<std::uint32_t> order(items.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, {}, [&](std::uint32_t i) {
    return std::tuple(items[i].comparable, items[i].claim->document);
  });
  return order;
}

void find_peers(Items& made) {
  std::vector<Item>& items = made.items;
  for (std::uint32_t begin = 0; begin < items.size();) {
    const Item& first = items[made.around[begin].item];
    std::uint32_t end = begin;
    const auto is_peer = [&](const Item& item) {
      return item.comparable == first.comparable && item.claim->document == first.claim->document;
    };
    while (end < items.size() && is_peer(items[made.around[end].item])) ++end;
    for (std::uint32_t place = begin; place < end; ++place) {
      Item& item = items[made.around[place].item];
      item.place = place;
      item.peers_begin = place - std::min(place - begin, peers_reach);
      item.peers_end = place + std::min(end - place, peers_reach);
    }
    begin = end;
  }
}

}  // namespace

std::span<const Around> Items::peers(const Item& item, const Item& other) const {
  if (item.comparable == other.comparable) return peers(other);
  const auto range = std::ranges::equal_range(
      around, std::tuple(item.comparable, other.claim->document), {}, [&](const Around& one) {
        return std::tuple(items[one.item].comparable, items[one.item].claim->document);
      });
  // those about where it would stand
  const auto index = static_cast<std::uint32_t>(&other - items.data());
  const auto middle = std::ranges::lower_bound(range, index, {}, &Around::item);
  const auto reach = static_cast<std::ptrdiff_t>(peers_reach);
  return {middle - std::min(middle - range.begin(), reach),
          middle + std::min(range.end() - middle, reach)};
}

void lay_out(Items& made) {
  Prepositions prepositions;
  Words words;
  for (const std::uint32_t i : order_of(made.items)) {
    const Item& item = made.items[i];
    Around& around = made.around.emplace_back();
    around.item = i;
    around.question = item.question;
    around.event = item.claim->context.event;
    prepositions.read(*item.claim, around);
    join(item, words);
    for (const ItemWord& word : words) {
      if (made.weights[word.word] > 0) around.bits.add(word.bit);
    }
    around.words = static_cast<std::uint32_t>(made.words.size());
    made.words.insert(made.words.end(), words.begin(), words.end());
    around.heads = static_cast<std::uint32_t>(made.words.size());
    for (const WordId word : item.head) made.words.push_back({word, WordBits::bit_of(word)});
    around.end = static_cast<std::uint32_t>(made.words.size());
  }
  find_peers(made);
  mark_said_once(made);
}

}  // namespace concord::diff
