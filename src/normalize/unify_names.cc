#include <algorithm>
#include <unordered_map>
#include <variant>

#include "normalize/name_table.h"
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

void rename_claim(Claim& claim, const NameTable& table) {
  if (auto* name = std::get_if<value::Name>(&claim.value)) {
    // A bare name keeps its own spelling, so that somebody may look at it; whatever is said of it is
    // said of the name that is meant.
    if (claim.fact.empty()) claim.usual_spelling = table.usual_spelling(name->canonical);
    if (claim.usual_spelling.empty()) name->canonical = table.canonical(name->canonical);
  }
  if (auto* set = std::get_if<value::NameSet>(&claim.value)) rename_members(*set, table);
  for (KeyPart& part : claim.key) {
    if (part.is_name) part.canonical = table.canonical(part.canonical);
  }
  claim.context.subject = table.canonical(claim.context.subject);
}

}  // namespace

void unify_names(std::vector<Claim>& claims, const Language& language) {
  NameTable table(language);
  for (const Claim& claim : claims) add_names(claim, table);
  table.resolve();
  // Claims of one sentence share its context: it is rewritten once.
  std::unordered_map<const SentenceContext*, std::shared_ptr<const SentenceContext>> renamed;
  for (Claim& claim : claims) {
    rename_claim(claim, table);
    auto& sentence = renamed[claim.context.sentence.get()];
    if (!sentence) {
      auto copy = std::make_shared<SentenceContext>(*claim.context.sentence);
      rename(copy->names, table);
      sentence = std::move(copy);
    }
  }
  for (Claim& claim : claims) claim.context.sentence = renamed[claim.context.sentence.get()];
}

}  // namespace concord::normalize
