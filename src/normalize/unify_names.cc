#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <variant>

#include "normalize/expansions.h"
#include "normalize/name_table.h"
#include "normalize/namesakes.h"
#include "normalize/normalize.h"

namespace concord::normalize {

namespace {

void add_names(const Claim& claim, NameTable& table) {
  if (const auto* name = std::get_if<value::Name>(&claim.value)) {
    table.add(name->canonical, name->text, claim.document, !claim.context.title);
  }
  if (const auto* set = std::get_if<value::NameSet>(&claim.value)) {
    for (const value::Name& member : set->members) {
      table.add(member.canonical, member.text, claim.document, !claim.context.title);
    }
  }
  for (const KeyPart& part : claim.key) {
    if (part.is_name && !part.canonical.empty())
      table.add(part.canonical, part.text, claim.document, !claim.context.title);
  }
}

void rename(std::vector<Word>& names, const NameTable& table) {
  for (Word& name : names) name = table.canonical(name);
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
}

void rename_members(value::NameSet& set, const NameTable& table) {
  for (value::Name& member : set.members) member.canonical = table.canonical(member.canonical);
  std::ranges::sort(set.members, {}, &value::Name::canonical);
  const auto same = [](const value::Name& a, const value::Name& b) {
    return a.canonical == b.canonical;
  };
  set.members.erase(std::unique(set.members.begin(), set.members.end(), same), set.members.end());
}

// The names of one story: which stand for others, and which are another's by mistake.
struct Names {
  NameTable table;
  std::map<std::string, OtherName> others;
  std::set<std::string> two_named;  // persons of two names, under either
  // of those: article and surname → the full name it has there
  std::map<std::pair<std::uint32_t, std::string>, std::string> by_surname;

  explicit Names(const Language& language) : table(language) {}

  // The canonical name, but for one that is only spelt otherwise.
  [[nodiscard]] std::string own(const std::string& normal) const {
    return table.usual_spelling(normal).empty() ? table.canonical(normal) : normal;
  }
};

// A bare name keeps its own spelling, so that somebody may look at it; whatever is said of it is
// said of the name that is meant. Who has two names keeps both.
void rename_value(Claim& claim, value::Name& name, const Names& names) {
  const auto surname = names.by_surname.find({claim.document, name.canonical});
  if (surname != names.by_surname.end()) name.canonical = surname->second;
  if (names.two_named.contains(name.canonical)) {
    const auto other = names.others.find(name.canonical);
    if (claim.fact.empty() && other != names.others.end()) {
      claim.other_name = {names.own(other->second.canonical), other->second.kind};
    }
    name.canonical = names.own(name.canonical);
    return;
  }
  if (claim.fact.empty()) claim.other_name = {names.table.usual_spelling(name.canonical)};
  if (claim.other_name.canonical.empty()) name.canonical = names.table.canonical(name.canonical);
}

void rename_claim(Claim& claim, const Names& names) {
  if (auto* name = std::get_if<value::Name>(&claim.value)) rename_value(claim, *name, names);
  if (auto* set = std::get_if<value::NameSet>(&claim.value)) rename_members(*set, names.table);
  for (KeyPart& part : claim.key) {
    if (part.is_name) part.canonical = names.table.canonical(part.canonical);
  }
  claim.context.subject = names.table.canonical(claim.context.subject);
}

std::string surname_of(const std::string& name) {
  return name.substr(name.rfind(' ') + 1);
}

// In an article that gives a person one of two names, the surname alone stands for that.
void find_surnames(const std::vector<Claim>& claims, Names& names) {
  for (const auto& [name, other] : names.others) names.two_named.insert({name, other.canonical});
  for (const Claim& claim : claims) {
    const auto* name = std::get_if<value::Name>(&claim.value);
    if (name == nullptr || !names.two_named.contains(name->canonical)) continue;
    names.by_surname.try_emplace({claim.document, surname_of(name->canonical)}, name->canonical);
  }
}

}  // namespace

void unify_names(std::vector<Claim>& claims, const Language& language) {
  Names names(language);
  for (const Claim& claim : claims) add_names(claim, names.table);
  names.table.resolve();
  names.others = find_namesakes(claims, language);
  add_other_expansions(claims, names.others);
  find_surnames(claims, names);
  // Claims of one sentence share its context: it is rewritten once.
  std::unordered_map<const SentenceContext*, std::shared_ptr<const SentenceContext>> renamed;
  for (Claim& claim : claims) {
    rename_claim(claim, names);
    auto& sentence = renamed[claim.context.sentence.get()];
    if (!sentence) {
      auto copy = std::make_shared<SentenceContext>(*claim.context.sentence);
      rename(copy->names, names.table);
      sentence = std::move(copy);
    }
  }
  for (Claim& claim : claims) claim.context.sentence = renamed[claim.context.sentence.get()];
}

}  // namespace concord::normalize
