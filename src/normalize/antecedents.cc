#include "normalize/antecedents.h"

#include <algorithm>
#include <string_view>

namespace concord::normalize {

namespace {

// A pronoun reaches so many sentences back: between them stand some that name nobody.
constexpr std::uint32_t reach = 3;
// "Ada Quill, the harbour's long-serving master": behind a name what somebody is stands this near.
constexpr std::uint32_t beside = 5;
constexpr std::size_t digits_of_age = 2;

std::string_view surname_of(std::string_view canonical) {
  return canonical.substr(canonical.rfind(' ') + 1);
}

bool has_more_words(const value::Name& one, const value::Name& other) {
  return std::ranges::count(one.canonical, ' ') > std::ranges::count(other.canonical, ' ');
}

}  // namespace

// "FC Corvelo" begins with no first name.
bool Antecedents::Surname::is_full() const {
  const std::string_view first = std::string_view(name->text).substr(0, name->text.find(' '));
  const bool small = std::ranges::any_of(first, [](char c) { return c >= 'a' && c <= 'z'; });
  return small && name->canonical.find(' ') != std::string::npos;
}

bool Antecedents::is(std::uint32_t token, const char* lexical_class) const {
  return token < matches_.tokens.size() &&
         language_.is(lexical_class, matches_.tokens[token].folded);
}

bool Antecedents::is_text(std::uint32_t sentence) const {
  const read::Block& block = document_.blocks[document_.sentences[sentence].block];
  return !block.furniture && block.cell.table == 0 && block.kind != read::BlockKind::title &&
         block.kind != read::BlockKind::heading;
}

std::uint32_t Antecedents::begin_of_sentence(std::uint32_t token) const {
  return matches_.sentence_tokens[matches_.tokens[token].sentence];
}

// The word before a name that is a title: "Mr. Quill".
std::uint32_t Antecedents::title_before(std::uint32_t first) const {
  const std::uint32_t within = first - begin_of_sentence(first);
  const bool dotted = within > 1 && matches_.tokens[first - 1].folded == ".";
  const std::uint32_t before = first - std::min(within, dotted ? 2U : 1U);
  return is(first, "title") ? first : before;
}

// "Mr Quill", "said Ada Quill", "the mayor, Ada Quill", "Ada Quill, 42,", "Ada Quill, who".
bool Antecedents::is_told_person(const match::Mention& mention) const {
  const std::uint32_t first = mention.first;
  const std::uint32_t last = mention.last;
  if (is(title_before(first), "title")) return true;
  const std::uint32_t within = first - begin_of_sentence(first);
  const std::uint32_t comma = within > 0 && matches_.tokens[first - 1].folded == "," ? 1 : 0;
  const std::uint32_t before = first - std::min(within, 1 + comma);
  if (is(before, "role") || (comma == 0 && is(before, "attribution-verb"))) return true;
  const std::uint32_t end = matches_.sentence_tokens[mention.sentence + 1];
  if (last < end && (is(last, "attribution-verb") || is(last, "relative-person"))) return true;
  if (last + 1 >= end || matches_.tokens[last].folded != ",") return false;
  const match::Token& behind = matches_.tokens[last + 1];
  if (behind.kind == match::TokenKind::numeral && behind.folded.size() == digits_of_age)
    return true;
  for (std::uint32_t i = last + 1; i < std::min(end, last + 1 + beside); ++i) {
    if (matches_.tokens[i].folded == ",") break;
    if (is(i, "role") || is(i, "person-word") || is(i, "relative-person")) return true;
  }
  return false;
}

void Antecedents::note(const ReadMention& read, Surnames& surnames) const {
  const auto* name = std::get_if<value::Name>(&read.value);
  if (name == nullptr || read.inner || name->canonical.empty()) return;
  const match::Mention& mention = matches_.mentions[read.mention];
  Surname& known = surnames[std::string(surname_of(name->canonical))];
  if (known.name == nullptr || has_more_words(*name, *known.name)) {
    known.name = name;
  } else if (!has_more_words(*known.name, *name) && known.name->canonical != name->canonical) {
    known.several = true;
  }
  const std::uint32_t title = title_before(mention.first);
  known.female = known.female || is(title, "female-title");
  known.male = known.male || is(title, "male-title");
  known.told = known.told || is_told_person(mention);
  known.alone = known.alone || name->canonical.find(' ') == std::string::npos;
}

const Antecedents::Surnames& Antecedents::surnames() const {
  if (!surnames_) {
    surnames_.emplace();
    for (const ReadMention& read : read_) note(read, *surnames_);
  }
  return *surnames_;
}

std::vector<Antecedents::Told> Antecedents::persons_in(std::uint32_t sentence) const {
  const auto sentence_of = [&](const ReadMention& read) {
    return matches_.mentions[read.mention].sentence;
  };
  std::vector<Told> told;
  for (const ReadMention& read : std::ranges::equal_range(read_, sentence, {}, sentence_of)) {
    const auto* name = std::get_if<value::Name>(&read.value);
    if (name == nullptr || read.inner) continue;
    const auto known = surnames().find(std::string(surname_of(name->canonical)));
    if (known == surnames().end()) continue;
    const match::Mention& mention = matches_.mentions[read.mention];
    const bool owns = mention.last < matches_.tokens.size() &&
                      language_.is(WordClass::possessive_sign, matches_.words[mention.last]);
    told.push_back({&known->second, mention.first == matches_.sentence_tokens[sentence], owns});
  }
  return told;
}

// Of several names the one that something tells to be a person's; else a full name that opens the
// sentence.
const Antecedents::Surname* Antecedents::person_in(const std::vector<Told>& told) const {
  const Surname* found = nullptr;
  for (const Told& one : told) {
    if (!one.surname->is_person()) continue;
    if (one.owns || (found != nullptr && found != one.surname)) return nullptr;
    found = one.surname;
  }
  if (found != nullptr) return found;
  const auto is_full = [](const Told& one) { return one.surname->is_full(); };
  const Told& first = told.front();
  const bool alone = std::ranges::count_if(told, is_full) == 1;
  return first.opens && is_full(first) && alone && !first.owns ? first.surname : nullptr;
}

const value::Name* Antecedents::of(std::uint32_t sentence) const {
  if (!is_text(sentence)) return nullptr;
  const std::uint32_t pronoun = matches_.sentence_tokens[sentence];
  const std::uint32_t nearest = sentence - std::min(sentence, reach);
  for (std::uint32_t before = sentence; before > nearest; --before) {
    if (!is_text(before - 1)) return nullptr;
    const std::vector<Told> told = persons_in(before - 1);
    if (told.empty()) continue;
    const Surname* person = person_in(told);
    if (person == nullptr || person->several) return nullptr;
    const bool other = (is(pronoun, "female-person") && person->male) ||
                       (is(pronoun, "male-person") && person->female);
    return other ? nullptr : person->name;
  }
  return nullptr;
}

}  // namespace concord::normalize
