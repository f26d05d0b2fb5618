#include "story/tell_apart.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace concord::story {
namespace {

constexpr std::size_t most_words = 60;   // of an article, that likeness is measured by
constexpr std::size_t most_keys = 32;    // of these, by which its neighbours are found
constexpr std::size_t reach = 8;         // neighbours by one key, to either side
constexpr std::size_t least_keys = 2;    // that two articles must share to be held together
constexpr std::int64_t days_apart = 14;  // at most, of two articles
constexpr std::int64_t days_of_story = 31;

// A whole in a likeness: weights are parts of it, so that a product is a part of its square.
constexpr double unit = 4096;
// Measured on stories of two to nine articles: of one story 0.10 and more, of two 0.07 and less.
constexpr double alike = 0.12;
constexpr double alike_on_the_whole = 0.10;

using Index = std::uint32_t;

// A word of an article among all articles.
struct Word {
  WordNumber number = 0;
  std::int64_t weight = 0;  // parts of `unit`; the squares of an article sum up to its square
  Index articles = 0;       // that have it
};
using Words = std::vector<Word>;

std::vector<Words> weigh(const std::vector<Subject>& subjects) {
  std::unordered_map<WordNumber, Index> counts;
  for (const Subject& subject : subjects) {
    for (const Subject::Word& word : subject.words) ++counts[word.number];
  }
  const auto all = static_cast<double>(subjects.size());
  std::vector<Words> weighed;
  weighed.reserve(subjects.size());
  for (const Subject& subject : subjects) {
    std::vector<std::tuple<double, WordNumber, Index>> ranked;
    for (const Subject::Word& word : subject.words) {
      const Index count = counts.at(word.number);
      ranked.emplace_back(-word.weight * std::log(1 + all / count), word.number, count);
    }
    std::ranges::sort(ranked);
    if (ranked.size() > most_words) ranked.resize(most_words);
    double square = 0;
    for (const auto& [weight, number, count] : ranked) square += weight * weight;
    Words& words = weighed.emplace_back();
    for (const auto& [weight, number, count] : ranked) {
      words.push_back({number, std::llround(-weight / std::sqrt(square) * unit), count});
    }
  }
  return weighed;
}

// The heaviest words of an article that others have too.
std::vector<WordNumber> keys_of(const Words& words) {
  std::vector<WordNumber> keys;
  for (const Word& word : words) {
    if (word.articles > 1 && keys.size() < most_keys) keys.push_back(word.number);
  }
  return keys;
}

// Both by number.
std::int64_t likeness(const Words& a, const Words& b) {
  std::int64_t sum = 0;
  for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
    if (left->number == right->number)
      sum += left++->weight * right++->weight;
    else
      ++(left->number < right->number ? left : right);
  }
  return sum;
}

// Two articles that are near each other, the likest first.
struct Pair {
  std::int64_t likeness = 0;
  Index first = 0;
  Index second = 0;
  friend bool operator<(const Pair& a, const Pair& b) {
    return std::tie(b.likeness, a.first, a.second) < std::tie(a.likeness, b.first, b.second);
  }
};

// An article under one of its keys, in the order of days.
struct Entry {
  WordNumber key = 0;
  std::int64_t day = 0;
  Index article = 0;
  friend auto operator<=>(const Entry&, const Entry&) = default;
};

class Pairs {
 public:
  Pairs(const std::vector<Subject>& subjects, std::vector<Words>& words)
      : subjects_(subjects), words_(words), places_(subjects.size()) {
    for (Index i = 0; i < words.size(); ++i) {
      for (const WordNumber key : keys_of(words[i])) {
        entries_.push_back({key, subjects[i].day.value_or(0), i});
      }
      std::ranges::sort(words[i], {}, &Word::number);
    }
    std::ranges::sort(entries_);
    for (Index at = 0; at < entries_.size(); ++at) places_[entries_[at].article].push_back(at);
  }

  std::vector<Pair> likest() const {
    std::vector<Pair> pairs;
    for (Index i = 0; i < words_.size(); ++i) {
      std::vector<Index> met = neighbours(i);
      std::ranges::sort(met);
      for (auto at = met.begin(); at != met.end();) {
        const auto end = std::upper_bound(at, met.end(), *at);
        if (static_cast<std::size_t>(end - at) >= least_keys) add(i, *at, pairs);
        at = end;
      }
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
  }

 private:
  // Those behind it, once for each key they share; those before it find it themselves.
  [[nodiscard]] std::vector<Index> neighbours(Index article) const {
    std::vector<Index> met;
    for (const Index place : places_[article]) {
      const Entry& own = entries_[place];
      const std::size_t end = std::min<std::size_t>(entries_.size(), place + 1 + reach);
      for (std::size_t at = place + 1; at < end && entries_[at].key == own.key; ++at) {
        met.push_back(entries_[at].article);
      }
    }
    return met;
  }

  void add(Index a, Index b, std::vector<Pair>& pairs) const {
    const auto& day = subjects_[a].day;
    const auto& other = subjects_[b].day;
    if (day && other && std::abs(*day - *other) > days_apart) return;
    const std::int64_t like = likeness(words_[a], words_[b]);
    if (static_cast<double>(like) >= alike * unit * unit) {
      pairs.push_back({like, std::min(a, b), std::max(a, b)});
    }
  }

  const std::vector<Subject>& subjects_;
  const std::vector<Words>& words_;
  std::vector<Entry> entries_;
  std::vector<std::vector<Index>> places_;  // of each article in `entries_`
};

// Articles that are one story so far.
struct Group {
  Words words;  // sums, by number
  std::int64_t size = 1;
  std::optional<std::int64_t> first;
  std::optional<std::int64_t> last;
};

// The sums of two groups. A large group keeps its heaviest words alone, so that to hold one group
// against another costs the same however large they are.
Words sum_of(const Words& a, const Words& b) {
  constexpr std::size_t most = 512;
  Words sum;
  sum.reserve(a.size() + b.size());
  std::ranges::merge(a, b, std::back_inserter(sum), {}, &Word::number, &Word::number);
  auto end = sum.begin();
  for (auto at = sum.begin(); at != sum.end(); ++at) {
    if (end != sum.begin() && std::prev(end)->number == at->number) {
      std::prev(end)->weight += at->weight;
    } else {
      *end++ = *at;
    }
  }
  sum.erase(end, sum.end());
  if (sum.size() <= 2 * most) return sum;
  std::ranges::sort(sum, {}, [](const Word& w) { return std::tuple(-w.weight, w.number); });
  sum.resize(most);
  std::ranges::sort(sum, {}, &Word::number);
  return sum;
}

class Groups {
 public:
  Groups(const std::vector<Subject>& subjects, const std::vector<Words>& words)
      : parents_(words.size()), groups_(words.size()) {
    std::iota(parents_.begin(), parents_.end(), 0U);
    for (Index i = 0; i < words.size(); ++i) {
      groups_[i].words = words[i];
      groups_[i].first = groups_[i].last = subjects[i].day;
    }
  }

  Index root(Index article) {
    while (parents_[article] != article) {
      parents_[article] = parents_[parents_[article]];
      article = parents_[article];
    }
    return article;
  }

  void join(Index a, Index b) {
    a = root(a);
    b = root(b);
    if (a == b || !are_one(groups_[a], groups_[b])) return;
    Group& to = groups_[a];
    Group& from = groups_[b];
    to.words = sum_of(to.words, from.words);
    to.size += from.size;
    if (from.first && (!to.first || *from.first < *to.first)) to.first = from.first;
    if (from.last && (!to.last || *from.last > *to.last)) to.last = from.last;
    from.words = {};
    parents_[b] = a;
  }

 private:
  static bool are_one(const Group& a, const Group& b) {
    if (a.first && b.first &&
        std::max(*a.last, *b.last) - std::min(*a.first, *b.first) > days_of_story) {
      return false;
    }
    const std::int64_t sum = likeness(a.words, b.words);
    const double pairs = static_cast<double>(a.size) * static_cast<double>(b.size);
    return static_cast<double>(sum) >= alike_on_the_whole * unit * unit * pairs;
  }

  std::vector<Index> parents_;
  std::vector<Group> groups_;
};

}  // namespace

std::vector<std::vector<std::size_t>> tell_apart(const std::vector<Subject>& subjects) {
  std::vector<Words> words = weigh(subjects);
  const std::vector<Pair> pairs = Pairs(subjects, words).likest();
  Groups groups(subjects, words);
  for (const Pair& pair : pairs) groups.join(pair.first, pair.second);
  std::map<Index, std::vector<std::size_t>> by_root;
  for (Index i = 0; i < subjects.size(); ++i) by_root[groups.root(i)].push_back(i);
  std::vector<std::vector<std::size_t>> stories;
  stories.reserve(by_root.size());
  for (auto& [root, members] : by_root) stories.push_back(std::move(members));
  std::ranges::sort(stories);
  return stories;
}

}  // namespace concord::story
