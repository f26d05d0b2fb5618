#include "rule/lexicon.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace concord::rule {

void Lexicon::add(std::string_view lexical_class, std::string_view phrase, std::string_view value,
                  std::string_view spelling) {
  const WordId id = phrases_.add(phrase);
  if (id == ranges_.size()) ranges_.emplace_back();
  Range& range = ranges_[id];
  const Numbers fresh{texts_.add(lexical_class), texts_.add(value), texts_.add(spelling)};
  for (std::uint32_t at = range.begin; at < range.end; ++at) {
    const Numbers& known = entries_[at];
    const bool same = known.lexical_class == fresh.lexical_class && known.value == fresh.value;
    if (same && known.spelling == fresh.spelling) return;
  }
  if (range.end != entries_.size()) {  // to the end, where there is room for one more
    const Range before = range;
    range = {static_cast<std::uint32_t>(entries_.size()), 0};
    for (std::uint32_t at = before.begin; at < before.end; ++at) {
      const Numbers moved = entries_[at];
      entries_.push_back(moved);
    }
  }
  entries_.push_back(fresh);
  range.end = static_cast<std::uint32_t>(entries_.size());
}

void Lexicon::add_all(const Lexicon& other) {
  for (const std::string_view phrase : other.all_phrases()) {
    for (const Entry entry : other.find(phrase)) {
      add(entry.lexical_class, phrase, entry.value, entry.spelling);
    }
  }
}

Lexicon::Entries Lexicon::find(std::string_view phrase) const {
  const WordId id = phrases_.find(phrase);
  if (id == no_word) return {};
  return {this, entries_.data() + ranges_[id].begin, entries_.data() + ranges_[id].end};
}

bool Lexicon::has(std::string_view lexical_class, std::string_view phrase) const {
  for (const Entry entry : find(phrase)) {
    if (entry.lexical_class == lexical_class) return true;
  }
  return false;
}

std::vector<std::pair<std::string, std::string>> Lexicon::phrases(
    std::string_view lexical_class) const {
  std::vector<std::pair<std::string, std::string>> found;
  const WordId wanted = texts_.find(lexical_class);
  for (WordId phrase = 0; wanted != no_word && phrase < ranges_.size(); ++phrase) {
    for (std::uint32_t at = ranges_[phrase].begin; at < ranges_[phrase].end; ++at) {
      if (entries_[at].lexical_class != wanted) continue;
      found.emplace_back(phrases_.word(phrase), texts_.word(entries_[at].value));
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

Lexicon::ByClass::ByClass(const Lexicon& lexicon)
    : lexicon_(lexicon), begins_(lexicon.texts_.size() + 2, 0) {
  const auto for_each_place = [&](auto visit) {
    for (WordId phrase = 0; phrase < lexicon.ranges_.size(); ++phrase) {
      const Range range = lexicon.ranges_[phrase];
      for (auto at = range.begin; at < range.end; ++at) visit(phrase, lexicon.entries_[at]);
    }
  };
  // counted two places on, so that the second pass leaves each class's begin where it belongs
  for_each_place([&](WordId, const Numbers& entry) { ++begins_[entry.lexical_class + 2]; });
  std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
  places_.resize(begins_.back());
  for_each_place([&](WordId phrase, const Numbers& entry) {
    places_[begins_[entry.lexical_class + 1]++] = {phrase, entry.value};
  });
}

std::vector<std::pair<std::string, std::string>> Lexicon::ByClass::phrases(
    std::string_view lexical_class) const {
  std::vector<std::pair<std::string, std::string>> found;
  const WordId wanted = lexicon_.texts_.find(lexical_class);
  if (wanted == no_word) return found;
  for (auto at = begins_[wanted]; at < begins_[wanted + 1]; ++at) {
    found.emplace_back(lexicon_.phrases_.word(places_[at].phrase),
                       lexicon_.texts_.word(places_[at].value));
  }
  std::sort(found.begin(), found.end());
  return found;
}

bool Lexicon::has_class(std::string_view lexical_class) const {
  const WordId wanted = texts_.find(lexical_class);
  return wanted != no_word &&
         std::ranges::find(entries_, wanted, &Numbers::lexical_class) != entries_.end();
}

std::vector<std::string> Lexicon::classes() const {
  std::set<std::string> names;
  for (const Numbers& entry : entries_) names.emplace(texts_.word(entry.lexical_class));
  return {names.begin(), names.end()};
}

std::vector<std::string_view> Lexicon::all_phrases() const {
  std::vector<std::string_view> found;
  found.reserve(ranges_.size());
  for (WordId phrase = 0; phrase < ranges_.size(); ++phrase) found.push_back(phrases_.word(phrase));
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace concord::rule
