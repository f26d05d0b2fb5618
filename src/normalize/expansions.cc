#include "normalize/expansions.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <variant>

#include "normalize/person.h"

namespace concord::normalize {

namespace {

struct Expansion {
  std::set<std::string> words;
  std::set<std::uint32_t> documents;
};
using Expansions = std::map<std::string, Expansion>;  // by canonical name

std::set<std::string> words_of(std::string_view name) {
  std::set<std::string> words;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find_first_of(" -"), name.size());
    if (end > 0) words.emplace(name.substr(0, end));
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return words;
}

bool are_rivals(const Expansion& a, const Expansion& b) {
  std::vector<std::string> shared;
  std::ranges::set_intersection(a.words, b.words, std::back_inserter(shared));
  const auto [least, most] = std::minmax({a.words.size(), b.words.size()});
  if (shared.size() == least || 2 * shared.size() < most) return false;
  return std::ranges::none_of(a.documents,
                              [&](std::uint32_t one) { return b.documents.contains(one); });
}

}  // namespace

void add_other_expansions(const std::vector<Claim>& claims,
                          std::map<std::string, OtherName>& others) {
  std::map<std::string_view, Expansions> by_abbreviation;
  for (const Claim& claim : claims) {
    const auto* name = std::get_if<value::Name>(&claim.value);
    if (name == nullptr || claim.person == nullptr || claim.person->brief.empty()) continue;
    Expansion& one = by_abbreviation[claim.person->brief][name->canonical];
    one.documents.insert(claim.document);
    if (one.words.empty()) one.words = words_of(name->canonical);
  }
  for (const auto& [brief, expansions] : by_abbreviation) {
    if (expansions.size() < 2) continue;
    const auto usual = std::ranges::max_element(
        expansions, {}, [](const auto& one) { return one.second.documents.size(); });
    for (const auto& [name, one] : expansions) {
      if (name == usual->first || !are_rivals(one, usual->second)) continue;
      others.try_emplace(name, OtherName{usual->first, OtherName::misspelt});
    }
  }
}

}  // namespace concord::normalize
