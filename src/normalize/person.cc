#include "normalize/person.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "text/utf8.h"

namespace concord::normalize {

namespace {

using match::Term;
using match::Token;
using match::TokenKind;

// "The Secretary of State for Employment, Ada Quill": an office has so many words at most.
constexpr std::uint32_t longest_office = 8;
// "Ada Quill, the harbour's long-serving master": behind a name it begins this near, as relatives do
// on either side.
constexpr std::uint32_t beside = 5;

// Tokens [first, last).
struct Stretch {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

class BesideReader {
 public:
  BesideReader(const match::Matches& matches, const Language& language)
      : matches_(matches), language_(language) {}

  void read(std::uint32_t first, std::uint32_t last, Person& person) const {
    note(before(first), first, person);
    const Stretch apposition = behind(last);
    note(apposition, first, person);
    const bool aged = apposition.first > last + 1;
    person.told = person.told || aged || is_titled(first);
    if (person.brief.empty()) person.brief = abbreviation(last);
  }

 private:
  [[nodiscard]] bool is_comma(std::uint32_t token) const {
    return matches_.tokens[token].folded == ",";
  }
  [[nodiscard]] bool ends(std::uint32_t token) const {
    const Token& at = matches_.tokens[token];
    return at.kind == TokenKind::symbol && at.folded != "-" && at.folded != "'";
  }
  [[nodiscard]] bool is_titled(std::uint32_t first) const {
    const auto is_title = [&](std::uint32_t token) {
      return language_.is("title", matches_.tokens[token].folded);
    };
    return is_title(first) || (first > 0 && is_title(first - 1)) ||
           (first > 1 && matches_.tokens[first - 1].folded == "." && is_title(first - 2));
  }

  // "(LBS)" right behind a name; empty for most.
  [[nodiscard]] std::string_view abbreviation(std::uint32_t last) const {
    constexpr std::uint32_t longest = 8;
    if (last + 2 >= matches_.tokens.size() || matches_.tokens[last].folded != "(") return {};
    if (matches_.tokens[last + 2].folded != ")") return {};
    const text::Span span = matches_.tokens[last + 1].span;
    const auto text = std::string_view(matches_.document->text).substr(span.begin, span.size());
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const bool brief = text.size() >= 3 && text.size() <= longest;
    return brief && std::ranges::all_of(text, is_capital) ? text : std::string_view();
  }

  // "Father of four" tells of no relative that anybody could be taken for.
  [[nodiscard]] bool is_counted(std::uint32_t behind) const {
    const std::size_t size = matches_.tokens.size();
    if (behind + 1 >= size || !language_.is("preposition", matches_.tokens[behind].folded))
      return false;
    return matches_.tokens[behind + 1].kind == TokenKind::numeral ||
           language_.is("number-small", matches_.tokens[behind + 1].folded);
  }

  // "… farmer Ada Quill", "The mayor, Ada Quill": no further than where the phrase opens.
  [[nodiscard]] Stretch before(std::uint32_t first) const {
    const std::uint32_t begin = matches_.sentence_tokens[matches_.tokens[first].sentence];
    Stretch found{first, first};
    // "The mayor of Pell" is not Pell.
    if (first > begin && language_.is("preposition", matches_.tokens[first - 1].folded))
      return found;
    if (first > begin && is_comma(first - 1)) --found.first, --found.last;
    while (found.first > begin && found.last - found.first < longest_office &&
           !ends(found.first - 1)) {
      --found.first;
      const bool opens = language_.is("phrase-opener", matches_.tokens[found.first].folded);
      const bool inside = found.first > begin &&
                          language_.is("part-connector", matches_.tokens[found.first - 1].folded);
      if (opens && !inside) break;
    }
    return found;
  }

  // "Ada Quill, 62, the mayor of Corvo, …": an age is passed over.
  [[nodiscard]] Stretch behind(std::uint32_t last) const {
    const std::uint32_t end = matches_.sentence_tokens[matches_.tokens[last - 1].sentence + 1];
    Stretch found{last, last};
    if (last >= end || !is_comma(last)) return found;
    found.first = last + 1;
    for (std::uint32_t i = found.first; i < end && i < found.first + 3; ++i) {
      if (!is_comma(i)) continue;
      const bool age = matches_.tokens[i - 1].kind == TokenKind::numeral;
      if (age) found.first = i + 1;
      break;
    }
    found.last = found.first;
    while (found.last < end && found.last - found.first < longest_office && !ends(found.last)) {
      ++found.last;
    }
    const bool goes_on =
        found.first < found.last && is_any_of(found.first, "conjunction", "clause-break");
    return goes_on ? Stretch{found.first, found.first} : found;
  }

  [[nodiscard]] bool is_any_of(std::uint32_t token, std::string_view a, std::string_view b) const {
    const std::string_view word = matches_.tokens[token].folded;
    return language_.is(a, word) || language_.is(b, word);
  }

  // "The director, Ada Quill", "the museum's director": there is one.
  [[nodiscard]] bool is_definite(Stretch stretch, std::uint32_t office) const {
    const auto holds = [&](std::uint32_t token) {
      return language_.is("definite-opener", matches_.tokens[token].folded);
    };
    return holds(stretch.first) || (office > 0 && holds(office - 1));
  }

  // What a stretch before or behind the name that begins at a token says.
  void note(Stretch stretch, std::uint32_t name, Person& person) const {
    bool calling = false;
    Stretch office;
    for (const Term& term : matches_.terms_of(stretch.first, stretch.last)) {
      // A vice president is no president.
      const bool inside = term.first > office.first && term.last <= office.last;
      if (inside || term.last > stretch.last) continue;
      const std::string_view kind = matches_.class_of(term);
      if (kind == "role") office = {term.first, term.last};
      const bool before = term.last <= name;
      const bool is_near = before ? term.last + beside > name : term.first < stretch.first + beside;
      if (!before && !is_near) continue;
      person.kin = person.kin || (kind == "kin-word" && is_near && !is_counted(term.last));
      person.past = person.past || kind == "past-holder";
      person.sole = person.sole || kind == "sole-role" || kind == "chief-role" ||
                    (kind == "role" && is_definite(stretch, term.first));
      person.crowd = person.crowd || kind == "crowd-role";
      if (kind == "role") person.offices.push_back(word_of(matches_.value_of(term)));
      calling = calling || kind == "role" || kind == "person-word";
    }
    person.told = person.told || calling;
    for (std::uint32_t i = stretch.first; calling && i < stretch.last; ++i) {
      const std::string_view word = matches_.tokens[i].folded;
      const bool content = matches_.tokens[i].kind == TokenKind::word && word.size() > 1 &&
                           !language_.is("stop-word", word);
      if (content) person.words.push_back(word_of(language_.stem(word)));
    }
  }

  const match::Matches& matches_;
  const Language& language_;
};

}  // namespace

void note_persons(std::vector<Claim>& claims, const match::Matches& matches,
                  const std::vector<ReadMention>& mentions, const Language& language) {
  const BesideReader reader(matches, language);
  std::map<std::string_view, std::shared_ptr<Person>> persons;  // by canonical name
  for (const ReadMention& read : mentions) {
    const auto* name = std::get_if<value::Name>(&read.value);
    if (name == nullptr || read.inner || name->canonical.find(' ') == std::string::npos) continue;
    auto& person = persons[name->canonical];
    if (!person) person = std::make_shared<Person>();
    reader.read(read.first, read.last, *person);
  }
  for (auto& [name, person] : persons) {
    sort_unique(person->offices);
    sort_unique(person->words);
  }
  for (Claim& claim : claims) {
    const auto* name = std::get_if<value::Name>(&claim.value);
    if (name == nullptr) continue;
    if (const auto it = persons.find(name->canonical); it != persons.end()) {
      claim.person = it->second;
    }
  }
}

}  // namespace concord::normalize
