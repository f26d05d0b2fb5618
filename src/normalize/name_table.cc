#include "normalize/name_table.h"

#include <algorithm>

#include "normalize/spelling.h"

namespace concord::normalize {

namespace {

// One full name must be this many times as frequent as the next before an ambiguous short form is
// taken for it.
constexpr std::uint32_t clear_lead = 3;
// A first name and a surname.
constexpr std::size_t fewest_of_full_name = 2;
// So many more articles must have the short form first than the long one.
constexpr int clear_order = 2;

std::string join_words(const std::vector<std::string>& words) {
  std::string joined;
  for (const std::string& word : words) {
    if (!joined.empty()) joined += ' ';
    joined += word;
  }
  return joined;
}

// A name with but the ends of one word: spellings of one name have it in common.
std::string frame_of(std::vector<std::string> words, std::size_t which) {
  const std::string& word = words[which];
  words[which] = {word.front(), '*', word.back()};
  return join_words(words);
}

std::string first_words(const std::vector<std::string>& words, std::size_t count) {
  return join_words({words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count)});
}

bool is_acronym(std::string_view written) {
  std::size_t letters = 0;
  for (const char c : written) {
    if (c == '.') continue;
    if (c < 'A' || c > 'Z') return false;
    ++letters;
  }
  return letters >= 2 && letters <= 6;
}

// "Park Min-su": the family name stands first.
bool begins_with_family(std::string_view written) {
  const std::size_t sign = written.rfind('-');
  if (sign == std::string_view::npos || sign + 1 >= written.size()) return false;
  const bool small = written[sign + 1] >= 'a' && written[sign + 1] <= 'z';
  return small && std::ranges::count(written, ' ') == 1 && written.find(' ') < sign;
}

// One word, or one of them with an ending of names: "merkel", "merkels"; "whit" and "white" are two.
bool is_plural(std::string_view a, std::string_view b, const Language& language) {
  if (a.size() > b.size()) std::swap(a, b);
  if (!b.starts_with(a)) return false;
  const std::vector<std::string>& endings = language.rules().language.endings.names;
  return a.size() == b.size() || std::ranges::find(endings, b.substr(a.size())) != endings.end();
}

}  // namespace

void NameTable::add(const std::string& normal, std::string_view written, std::uint32_t document,
                    bool introduced) {
  Entry& entry = entries_[normal];
  ++mentions_;
  if (introduced) entry.introduced.try_emplace(document, mentions_);
  if (entry.count++ == 0) {
    entry.written = written;
    for (std::string& word : words_of_name(normal)) {
      // An initial may be left out; a number makes another thing: "Marlow 1", "Marlow 2".
      const bool initial = word.size() == 1 && (word[0] < '0' || word[0] > '9');
      if (!initial) entry.words.push_back(std::move(word));
    }
    if (entry.words.empty()) entry.words = words_of_name(normal);
    const std::vector<std::string> all = words_of_name(normal);
    for (std::size_t i = 0; i + 1 < all.size(); ++i) entry.given += all[i].front();
  }
}

void NameTable::resolve() {
  for (auto& [normal, entry] : entries_) {
    entry.canonical = normal;
    if (entry.words.empty()) continue;
    by_last_word_[language_->stem(entry.words.back())].push_back(&entry);
    std::string initials;
    for (const std::string& word : entry.words) {
      if (!language_->is("name-connector", word)) initials += word.front();
    }
    if (entry.words.size() > 1) by_initials_[initials].push_back(&entry);
    if (begins_with_family(entry.written)) by_family_[entry.words.front()].push_back(&entry);
    if (const std::string core = core_of(entry); !core.empty()) by_core_[core].push_back(&entry);
    by_sound_[plain_transcription(join_words(entry.words), *language_)].push_back(&entry);
    for (std::size_t i = 0; i < entry.words.size(); ++i) {
      by_frame_[frame_of(entry.words, i)].push_back(&entry);
    }
  }
  std::map<std::string, std::string> longer;
  for (auto& [normal, entry] : entries_) {
    longer[normal] = longer_form(entry);
    if (longer[normal].empty()) longer[normal] = without_origin(entry);
    if (longer[normal].empty()) longer[normal] = usual_transcription(entry);
    if (!longer[normal].empty()) continue;
    longer[normal] = usual_spelling(entry);
    entry.misspelt = !longer[normal].empty();
  }
  // Short forms of short forms: "Labs" → "X Labs" → "Corvin X Labs". Spellings that stand for each other in
  // a ring would never end.
  for (auto& [normal, entry] : entries_) {
    std::string at = normal;
    for (std::size_t steps = 0; steps < entries_.size(); ++steps) {
      const auto it = longer.find(at);
      if (it == longer.end() || it->second.empty()) break;
      at = it->second;
    }
    entry.canonical = at;
    if (at != normal) canonical_words_[word_of(normal)] = word_of(at);
  }
}

// Whether another name is written more often. Of two full names that two articles write once each
// the one that comes first in the alphabet stands for both: nothing tells which is right.
bool NameTable::is_usual(const Entry& entry, const Entry& other, const Entry* best) const {
  if (best != nullptr) return other.count > best->count;
  if (other.count != entry.count) return other.count > entry.count;
  const auto told_in = [](const Entry& name) {
    return name.introduced.empty() ? 0 : name.introduced.begin()->first;
  };
  return entry.words.size() > 1 && told_in(entry) != told_in(other) &&
         other.introduced.size() == 1 && other.words < entry.words;
}

// Whether what stands beside a word tells that another name with it is the same: "Jonas" of "Jonas Reed".
bool NameTable::is_told_by_rest(const Entry& entry, std::size_t which) {
  constexpr std::size_t telling = 4;
  return entry.words.size() == fewest_of_full_name && entry.words[1 - which].size() >= telling;
}

// A name in no more than one article that differs by its spelling alone from one that is written
// more often: the other words are the same.
std::string NameTable::usual_spelling(const Entry& entry) const {
  if (entry.introduced.size() > 1 || entry.words.empty()) return {};
  const Entry* best = nullptr;
  for (std::size_t i = 0; i < entry.words.size(); ++i) {
    const auto it = by_frame_.find(frame_of(entry.words, i));
    if (it == by_frame_.end()) continue;
    for (const Entry* other : it->second) {
      const bool likely =
          is_spelling_variant(entry.words[i], other->words[i]) ||
          (is_told_by_rest(entry, i) && is_short_variant(entry.words[i], other->words[i]));
      if (!likely) continue;
      if (is_usual(entry, *other, best)) best = other;
    }
  }
  return best == nullptr ? std::string() : best->canonical;
}

// Of names that are one in another transcription the most frequent, then the smallest.
std::string NameTable::usual_transcription(const Entry& entry) const {
  const auto it = by_sound_.find(plain_transcription(join_words(entry.words), *language_));
  if (it == by_sound_.end()) return {};
  const Entry* best = &entry;
  for (const Entry* other : it->second) {
    if (std::pair(other->count, best->canonical) > std::pair(best->count, other->canonical)) {
      best = other;
    }
  }
  return best == &entry ? std::string() : best->canonical;
}

// "Ada Quill" of "Ada Quill of Pell" where the story has both; nothing of "Bank of Pell" where it has "Bank of Corvo" too.
std::string NameTable::without_origin(const Entry& entry) const {
  for (std::size_t i = fewest_of_full_name; i < entry.words.size(); ++i) {
    if (!language_->is("part-connector", entry.words[i])) continue;
    const std::string brief = first_words(entry.words, i);
    const std::string with_origin = first_words(entry.words, i + 1) + ' ';
    auto of = entries_.lower_bound(with_origin);
    if (of != entries_.end()) ++of;
    const bool several = of != entries_.end() && of->first.starts_with(with_origin);
    const auto it = entries_.find(brief);
    return several || it == entries_.end() ? std::string() : it->second.canonical;
  }
  return {};
}

// "Kestrel" of "Kestrel Foods"; empty where nothing tells the trade.
std::string NameTable::core_of(const Entry& entry) const {
  std::vector<std::string> words = entry.words;
  while (words.size() > 1 && language_->is("firm-word", words.back())) words.pop_back();
  return words.size() == entry.words.size() ? std::string() : join_words(words);
}

// A full name comes first and is shortened then. "Aster" that stands before "Port Aster" in the
// articles that have both is another place.
bool NameTable::stands_first(const Entry& brief, const Entry& full) {
  int first = 0;
  for (const auto& [document, mention] : brief.introduced) {
    const auto other = full.introduced.find(document);
    if (other != full.introduced.end()) first += mention < other->second ? 1 : -1;
  }
  return first >= clear_order;
}

bool NameTable::stands_for(const Entry& brief, const Entry& full) const {
  if (&brief == &full || full.words.size() < brief.words.size()) return false;
  const std::size_t extra = full.words.size() - brief.words.size();
  // "North Sumatra" is not Sumatra: a word that makes another place or body of it stands before.
  if (extra > 0 && language_->is("name-modifier", full.words[extra - 1])) return false;
  // Nor is "Bank of Sumatra".
  if (extra > 0 && language_->is("part-connector", full.words[extra - 1])) return false;
  if (extra > 0 && stands_first(brief, full)) return false;
  // "A.J. Quill" is Ada J. Quill.
  if (brief.words.size() == 2 && brief.words.front().size() > 1 &&
      brief.words.front() == full.given && brief.words.back() == full.words.back()) {
    return true;
  }
  if (extra > 0 && leaves_out_middle(brief, full)) return true;
  if (extra == 0 && has_pet_form(brief, full)) return true;
  for (std::size_t i = 0; i + 1 < brief.words.size(); ++i) {
    if (brief.words[i] != full.words[extra + i]) return false;
  }
  if (language_->stem(brief.words.back()) != language_->stem(full.words.back())) return false;
  if (extra > 0) return is_short_form(brief, full, extra);
  if (brief.words.size() > 1 && !is_plural(brief.words.back(), full.words.back(), *language_)) {
    return false;
  }
  // Same words but for initials or a plural: the more frequent, then the smaller one, is the
  // canonical one.
  return std::pair(full.count, brief.canonical) > std::pair(brief.count, full.canonical);
}

// "Sam Quill" of "Samantha Quill".
bool NameTable::has_pet_form(const Entry& brief, const Entry& full) const {
  return brief.words.size() == fewest_of_full_name && brief.words.back() == full.words.back() &&
         is_pet_form(brief.words.front(), full.words.front(), *language_);
}

// "Ada Quill" of "Ada Marie Quill".
bool NameTable::leaves_out_middle(const Entry& brief, const Entry& full) const {
  return brief.words.size() == fewest_of_full_name &&
         full.words.size() == fewest_of_full_name + 1 &&
         brief.words.front() == full.words.front() && brief.words.back() == full.words.back() &&
         !language_->is("name-connector", full.words[1]);
}

// A surname, or the name of a part after that of its owner: "Labs" of "Corvin Labs", "Insight Labs"
// of "Corvin Insight Labs".
bool NameTable::is_short_form(const Entry& brief, const Entry& full, std::size_t extra) const {
  if (brief.words.size() == 1) return !is_acronym(brief.written);
  if (language_->is("name-connector", brief.words.front())) return true;
  return entries_.contains(
      join_words({full.words.begin(), full.words.begin() + static_cast<std::ptrdiff_t>(extra)}));
}

std::vector<const NameTable::Entry*> NameTable::longer_forms(const Entry& entry) const {
  std::vector<const Entry*> forms;
  if (const auto it = by_last_word_.find(language_->stem(entry.words.back()));
      it != by_last_word_.end()) {
    for (const Entry* full : it->second) {
      if (stands_for(entry, *full)) forms.push_back(full);
    }
  }
  const auto add = [&](const std::map<std::string, std::vector<const Entry*>>& index,
                       const std::string& key) {
    const auto it = index.find(key);
    if (it != index.end()) forms.insert(forms.end(), it->second.begin(), it->second.end());
  };
  if (is_acronym(entry.written)) add(by_initials_, entry.words.front());
  add(by_core_, join_words(entry.words));
  if (entry.words.size() == 1) {
    add(by_family_, entry.words.front());
    std::erase_if(forms, [&](const Entry* full) {
      return begins_with_family(full->written) && stands_first(entry, *full);
    });
  }
  return forms;
}

std::string NameTable::longer_form(const Entry& entry) const {
  if (entry.words.empty()) return {};
  std::vector<const Entry*> candidates = longer_forms(entry);
  if (candidates.empty()) return {};
  // The shortest of the longer forms is the next step; two that are not forms of each other leave
  // it open.
  std::ranges::stable_sort(candidates,
                           [](const Entry* a, const Entry* b) { return a->count > b->count; });
  const Entry* first = candidates.front();
  for (const Entry* other : candidates) {
    if (other == first || stands_for(*first, *other) || stands_for(*other, *first)) continue;
    if (first->count < clear_lead * other->count) return {};
  }
  return first->canonical;
}

const std::string& NameTable::canonical(const std::string& normal) const {
  const auto it = entries_.find(normal);
  return it == entries_.end() ? normal : it->second.canonical;
}

std::string NameTable::usual_spelling(const std::string& normal) const {
  const auto it = entries_.find(normal);
  return it == entries_.end() || !it->second.misspelt ? std::string() : it->second.canonical;
}

Word NameTable::canonical(Word normal) const {
  const auto it = canonical_words_.find(normal);
  return it == canonical_words_.end() ? normal : it->second;
}

}  // namespace concord::normalize
