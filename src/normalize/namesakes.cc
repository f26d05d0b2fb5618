#include "normalize/namesakes.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <variant>

#include "normalize/name_table.h"
#include "normalize/person.h"
#include "normalize/spelling.h"
#include "value/relate.h"

namespace concord::normalize {

namespace {

// A surname of more different persons is no sign of anybody.
constexpr std::size_t most_of_a_surname = 8;
constexpr std::size_t longest_name = 4;  // words
// What must stand beside two names of no, some or more likeness before they are one person's.
constexpr int proof_of_strangers = 3;
constexpr int proof_of_beginnings = 2;
constexpr int proof_of_likes = 1;
// Ages of one person in articles of a year: 54 and 55.
constexpr double nearly_one_age = 0.06;
constexpr std::size_t telling_words = 2;
// Letters at the head of two surnames that end otherwise: of few more must be known.
constexpr std::size_t fewest_alike = 4;
constexpr std::size_t many_alike = 6;

// A full name of the story, and what all articles say of it.
struct Named {
  std::string name;
  std::vector<std::string> words;
  std::set<std::uint32_t> documents;
  Person person;
  std::map<std::string_view, const Claim*> answers;  // rule's fact → what it says of the name

  [[nodiscard]] const std::string& first() const { return words.front(); }
  [[nodiscard]] const std::string& surname() const { return words.back(); }
};

bool meet(const std::set<std::uint32_t>& a, const std::set<std::uint32_t>& b) {
  return std::ranges::any_of(a, [&](std::uint32_t document) { return b.contains(document); });
}

std::size_t count_shared(const std::vector<Word>& a, const std::vector<Word>& b) {
  return static_cast<std::size_t>(
      std::ranges::count_if(a, [&](Word word) { return std::ranges::binary_search(b, word); }));
}

void unite(std::vector<Word>& into, const std::vector<Word>& from) {
  into.insert(into.end(), from.begin(), from.end());
  sort_unique(into);
}

bool is_full_name(const std::vector<std::string>& words, const Language& language) {
  if (words.size() < 2 || words.front().size() < 3) return false;
  // "Old Halden", "Premier Quill"
  constexpr std::array<std::string_view, 6> no_first_names{
      "name-modifier", "rank", "rank-word", "role", "person-word", "title"};
  if (std::ranges::any_of(no_first_names, [&](std::string_view lexical_class) {
        return language.is(lexical_class, words.front());
      })) {
    return false;
  }
  return std::ranges::all_of(words, [&](const std::string& word) {
    const bool plain = std::ranges::all_of(
        word, [](unsigned char c) { return (c >= 'a' && c <= 'z') || c == '\'' || c > 127; });
    return plain && !language.is("firm-word", word) && !language.is("part-connector", word) &&
           !language.is("name-suffix", word);
  });
}

bool is_better(const Named& one, const Named& other) {
  return std::pair(other.documents.size(), one.name) > std::pair(one.documents.size(), other.name);
}

// All persons of one surname.
class Family {
 public:
  Family(const std::vector<const Named*>& members, const Language& language)
      : members_(members), language_(language) {
    for (const Named* a : members_) {
      for (const Named* b : members_) {
        related_ = related_ || (!is_same(*a, *b) && meet(a->documents, b->documents));
      }
    }
  }

  // The name by which the story knows the person better; nothing for most.
  [[nodiscard]] const Named* other_name(const Named& one) const {
    const Named* best = nullptr;
    for (const Named* other : members_) {
      if (!is_better(one, *other) || !are_one(one, *other)) continue;
      if (best == nullptr || is_better(*best, *other)) best = other;
    }
    return best;
  }

 private:
  [[nodiscard]] NameLikeness likeness(const Named& a, const Named& b) const {
    return first_name_likeness(a.first(), b.first(), language_);
  }

  // "Joe Quill" and "Mayor Joseph Quill".
  [[nodiscard]] bool is_same(const Named& a, const Named& b) const {
    const auto holds = [&](const Named& all, const Named& one) {
      return std::any_of(all.words.begin(), all.words.end() - 1, [&](const std::string& word) {
        return first_name_likeness(word, one.first(), language_) == NameLikeness::same;
      });
    };
    return holds(a, b) || holds(b, a);
  }

  // The articles that name somebody under this name, whatever stands before it.
  [[nodiscard]] std::set<std::uint32_t> articles(const Named& one) const {
    std::set<std::uint32_t> all;
    for (const Named* other : members_) {
      if (is_same(one, *other)) all.insert(other->documents.begin(), other->documents.end());
    }
    return all;
  }

  // Few people have the surname, and nothing beside them is for two.
  [[nodiscard]] bool is_rare(const Named& a, const Named& b) const {
    const std::string surname = plain_transcription(a.surname(), language_);
    return !language_.is("common-surname", surname) && !a.person.crowd && !b.person.crowd &&
           a.person.past == b.person.past;
  }

  [[nodiscard]] bool are_one(const Named& a, const Named& b) const;

  const std::vector<const Named*>& members_;
  const Language& language_;
  bool related_ = false;  // an article names two of them
};

// Two champions of one surname may be sisters: more words of what many are say no more.
int proof_beside(const Person& a, const Person& b) {
  if (a.past != b.past) return 0;
  const bool like = count_shared(a.words, b.words) >= telling_words;
  if (count_shared(a.offices, b.offices) == 0) return like ? 1 : 0;
  if (a.crowd || b.crowd) return 1;
  return (a.sole && b.sole ? 3 : 2) + (like ? 2 : 0);
}

// A middle name, or a surname of two words.
bool share_middle(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return a.size() > 2 && b.size() > 2 && a[a.size() - 2] == b[b.size() - 2];
}

// What speaks for two names being one person's; below 0: something speaks against it.
int proof(const Named& a, const Named& b) {
  int proof = proof_beside(a.person, b.person);
  if (share_middle(a.words, b.words)) ++proof;
  for (const auto& [fact, claim] : a.answers) {
    const auto it = b.answers.find(fact);
    if (it == b.answers.end()) continue;
    const value::Value& x = claim->value;
    const value::Value& y = it->second->value;
    if (value::is_compatible(value::relate(x, y))) {
      proof += 2;
    } else if (value::distance(x, y) > nearly_one_age) {
      return -1;
    }
  }
  return proof;
}

bool Family::are_one(const Named& a, const Named& b) const {
  if (is_same(a, b) || a.words.size() > longest_name || b.words.size() > longest_name) return false;
  if (!a.person.told && !b.person.told) return false;
  if (meet(articles(a), articles(b))) return false;
  const int found = proof(a, b);
  if (found < 0) return false;
  const NameLikeness like = likeness(a, b);
  // Relatives have like names, and hold no office together.
  if (related_ || a.person.kin != b.person.kin) {
    return like == NameLikeness::slip && found >= proof_of_beginnings;
  }
  switch (like) {
    case NameLikeness::same:
      return false;
    case NameLikeness::slip:
      return true;
    case NameLikeness::like:
      return found >= proof_of_likes || is_rare(a, b);
    case NameLikeness::beginning:
      return found >= proof_of_beginnings || is_rare(a, b);
    case NameLikeness::none:
      return found >= proof_of_strangers;
  }
  return false;
}

std::map<std::string, Named> read_names(const std::vector<Claim>& claims,
                                        const Language& language) {
  std::map<std::string, Named> names;
  for (const Claim& claim : claims) {
    const auto* name = std::get_if<value::Name>(&claim.value);
    if (name == nullptr || !claim.fact.empty() || claim.person == nullptr) continue;
    Named& one = names[name->canonical];
    if (one.name.empty()) {
      one.name = name->canonical;
      one.words = words_of_name(one.name);
    }
    one.documents.insert(claim.document);
    unite(one.person.offices, claim.person->offices);
    unite(one.person.words, claim.person->words);
    one.person.sole = one.person.sole || claim.person->sole;
    one.person.crowd = one.person.crowd || claim.person->crowd;
    one.person.told = one.person.told || claim.person->told;
    one.person.kin = one.person.kin || claim.person->kin;
    one.person.past = one.person.past || claim.person->past;
  }
  std::erase_if(names, [&](const auto& one) { return !is_full_name(one.second.words, language); });
  for (const Claim& claim : claims) {
    if (claim.fact.empty()) continue;
    if (const auto* name = std::get_if<value::Name>(&claim.value)) {
      const auto it = names.find(name->canonical);
      if (it != names.end()) it->second.person.told = true;  // who founded it, who scored
    }
    if (claim.many || claim.key.empty() || !claim.key.front().is_name) continue;
    const auto it = names.find(claim.key.front().canonical);
    const bool figure = std::holds_alternative<value::Quantity>(claim.value);
    if (it != names.end() && figure) it->second.answers.emplace(claim.fact, &claim);
  }
  return names;
}

// "Quint" of "Quintal" and "Quintana": how many letters, where they are most of either name.
std::size_t like_beginning(const std::string& a, const std::string& b) {
  const auto same = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
  return 3 * same >= 2 * std::max(a.size(), b.size()) ? same : 0;
}

// "Annika Lindqvist" and "Annika Lindkvist", "Ada Ferrand" and "Ada Ferrant"; "Ada Morris" and "Ada
// Norris" only where something speaks for it.
bool is_slip_of_surname(const Named& a, const Named& b) {
  if (a.words.size() != b.words.size() ||
      !std::equal(a.words.begin(), a.words.end() - 1, b.words.begin())) {
    return false;
  }
  if (!is_slip_apart(a.surname(), b.surname())) {
    const std::size_t same = like_beginning(a.surname(), b.surname());
    if (same < fewest_alike) return false;
    return same >= many_alike ? proof(a, b) >= 0 : proof(a, b) >= proof_of_beginnings;
  }
  return a.surname().front() == b.surname().front() || proof(a, b) > 0;
}

void add_slips_of_surnames(const std::vector<const Named*>& members,
                           std::map<std::string, OtherName>& others) {
  if (members.size() > most_of_a_surname) return;
  for (const Named* one : members) {
    for (const Named* other : members) {
      const bool told = one->person.told || other->person.told;
      if (!told || !is_better(*one, *other) || !is_slip_of_surname(*one, *other)) continue;
      if (meet(one->documents, other->documents) || proof(*one, *other) < 0) continue;
      others[one->name] = {other->name, OtherName::spelt};
    }
  }
}

}  // namespace

std::map<std::string, OtherName> find_namesakes(const std::vector<Claim>& claims,
                                                const Language& language) {
  std::map<std::string, OtherName> others;
  const std::map<std::string, Named> names = read_names(claims, language);
  std::map<std::string_view, std::vector<const Named*>> by_surname;
  std::map<std::string_view, std::vector<const Named*>> by_first;
  for (const auto& [name, one] : names) {
    by_surname[one.surname()].push_back(&one);
    by_first[one.first()].push_back(&one);
  }
  for (const auto& [first, members] : by_first) add_slips_of_surnames(members, others);
  for (const auto& [surname, members] : by_surname) {
    if (members.size() < 2 || members.size() > most_of_a_surname) continue;
    const Family family(members, language);
    for (const Named* one : members) {
      if (const Named* other = family.other_name(*one)) {
        const bool slip =
            first_name_likeness(one->first(), other->first(), language) == NameLikeness::slip;
        others[one->name] = {other->name, slip ? OtherName::spelt : OtherName::named};
      }
    }
  }
  return others;
}

}  // namespace concord::normalize
