#include "diff/quotations.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>

#include "diff/describe.h"
#include "normalize/quotations.h"

namespace concord::diff {

namespace {

using normalize::Claim;
using Members = std::vector<std::uint32_t>;  // indices of claims

// Words in a row that two quotations must share before they are held against each other.
constexpr std::size_t shingle_words = 3;
// Percent: what stands between quotation marks word for word was said once.
constexpr std::uint32_t sure_wording = 95;
// A row of words that more quotations hold says nothing.
constexpr std::size_t most_holders = 24;

std::string_view words_of(const Claim& claim) {
  const auto* status = std::get_if<value::Status>(&claim.value);
  return status == nullptr ? std::string_view{} : std::string_view(status->state);
}

std::set<std::string_view> shingles_of(std::string_view words) {
  std::vector<std::size_t> begins{0};
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == ' ') begins.push_back(i + 1);
  }
  std::set<std::string_view> shingles;
  for (std::size_t i = 0; i + shingle_words <= begins.size(); ++i) {
    const bool is_last = i + shingle_words == begins.size();
    const std::size_t end = is_last ? words.size() : begins[i + shingle_words] - 1;
    shingles.insert(words.substr(begins[i], end - begins[i]));
  }
  return shingles;
}

std::string_view last_word(std::string_view name) {
  return name.substr(name.rfind(' ') + 1);
}

// A speaker is named in full here and by the surname there; nobody is named in some articles.
bool may_be_one_speaker(const Claim& a, const Claim& b) {
  return a.attribution.empty() || b.attribution.empty() ||
         last_word(a.attribution) == last_word(b.attribution);
}

// The quotations that are one saying: each knows the first of its group.
class Sayings {
 public:
  explicit Sayings(std::size_t size) : first_(size) {
    for (std::uint32_t i = 0; i < size; ++i) first_[i] = i;
  }
  [[nodiscard]] std::uint32_t first_of(std::uint32_t i) const {
    while (first_[i] != i) i = first_[i];
    return i;
  }
  void join(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t of_a = first_of(a);
    const std::uint32_t of_b = first_of(b);
    first_[std::max(of_a, of_b)] = std::min(of_a, of_b);
  }
  [[nodiscard]] std::vector<Members> groups(const Members& quotations) const {
    std::map<std::uint32_t, Members> by_first;
    for (std::uint32_t i = 0; i < first_.size(); ++i) {
      by_first[first_of(i)].push_back(quotations[i]);
    }
    std::vector<Members> groups;
    groups.reserve(by_first.size());
    for (auto& [first, members] : by_first) groups.push_back(std::move(members));
    return groups;
  }

 private:
  std::vector<std::uint32_t> first_;
};

Members quotations_of(const std::vector<Claim>& claims) {
  Members quotations;
  for (std::uint32_t i = 0; i < claims.size(); ++i) {
    if (claims[i].kind == normalize::quotation_kind) quotations.push_back(i);
  }
  std::ranges::sort(quotations, {}, [&](std::uint32_t i) {
    return std::tuple(claims[i].document, claims[i].span, i);
  });
  return quotations;
}

// Pairs, as indices into the quotations, that have some words in a row in common.
std::set<std::pair<std::uint32_t, std::uint32_t>> pairs_of(const Members& quotations,
                                                           const std::vector<Claim>& claims) {
  std::map<std::string_view, std::vector<std::uint32_t>> holders;
  for (std::uint32_t i = 0; i < quotations.size(); ++i) {
    for (const std::string_view shingle : shingles_of(words_of(claims[quotations[i]]))) {
      holders[shingle].push_back(i);
    }
  }
  std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const auto& [shingle, holding] : holders) {
    if (holding.size() > most_holders) continue;
    for (std::size_t a = 0; a < holding.size(); ++a) {
      for (std::size_t b = a + 1; b < holding.size(); ++b) pairs.insert({holding[a], holding[b]});
    }
  }
  return pairs;
}

std::vector<std::uint32_t> sides_of(const Members& members, const std::vector<Claim>& claims) {
  std::vector<std::string_view> wordings;
  std::vector<std::uint32_t> sides;
  for (const std::uint32_t i : members) {
    const auto side = std::ranges::find_if(wordings, [&](std::string_view wording) {
      return compare_wordings(wording, words_of(claims[i])) >= Wording::within;
    });
    sides.push_back(static_cast<std::uint32_t>(side - wordings.begin()));
    if (side == wordings.end()) wordings.push_back(words_of(claims[i]));
  }
  return sides;
}

Finding finding_of(Members members, const std::vector<Claim>& claims, const Weights& weights) {
  Finding finding;
  finding.sides = sides_of(members, claims);
  finding.possible =
      std::ranges::any_of(finding.sides, [](std::uint32_t side) { return side > 0; });
  finding.verdict = finding.possible ? Verdict::conflict : Verdict::agreement;
  finding.reason = finding.possible ? Reason::wordings_differ : Reason::same_words;
  finding.basis = Basis::spelling;
  finding.confidence = finding.possible ? weights.wording : sure_wording;
  finding.rule = claims[members.front()].rule;
  std::set<std::uint32_t> documents;
  std::set<std::string> parts = {finding.rule};
  for (const std::uint32_t i : members) {
    documents.insert(claims[i].document);
    parts.emplace(words_of(claims[i]));
  }
  finding.id = identify(parts);
  finding.sources = static_cast<std::uint32_t>(documents.size());
  finding.independent = 1;  // whoever spoke
  finding.claims = std::move(members);
  return finding;
}

}  // namespace

std::vector<Finding> quotation_findings(const std::vector<Claim>& claims, const Weights& weights,
                                        std::uint32_t least) {
  const Members quotations = quotations_of(claims);
  Sayings sayings(quotations.size());
  const bool with_near = weights.wording >= least;
  for (const auto& [a, b] : pairs_of(quotations, claims)) {
    const Claim& x = claims[quotations[a]];
    const Claim& y = claims[quotations[b]];
    if (!may_be_one_speaker(x, y)) continue;
    const Wording wording = compare_wordings(words_of(x), words_of(y));
    if (wording >= (with_near ? Wording::near : Wording::within)) sayings.join(a, b);
  }
  std::vector<Finding> findings;
  for (Members& members : sayings.groups(quotations)) {
    Finding finding = finding_of(std::move(members), claims, weights);
    if (finding.sources > 1) findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace concord::diff
