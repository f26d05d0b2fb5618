#include "normalize/currencies.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "text/utf8.h"
#include "value/amount.h"

namespace concord::normalize {

namespace {

using match::Matches;
using match::Mention;
using value::Unit;

// A phrase such as "all figures are in" stands within so many tokens before the currency's name.
constexpr std::uint32_t cue_reach = 5;

enum Kind : std::uint32_t { word = 1, cue = 2 };

std::string_view family_of(const Unit& unit) {
  return value::comparable_dimension(unit.dimension);
}
bool has_family(const Unit& unit) {
  return family_of(unit).find(':') != std::string_view::npos;
}

// What the article shows of one family.
struct Evidence {
  const Unit* standard = nullptr;  // what the shared sign is told as
  const Unit* declared = nullptr;
  std::set<const Unit*> own;  // by signs and words of their own
  std::set<const Unit*>
      foreign;  // what the shared sign is not: it stands beside it in a conversion
};

// A sum of money, by the currency that its words name.
struct Sum {
  const Unit* unit = nullptr;
  bool shared = false;
  const Mention* mention = nullptr;
};

class Decider {
 public:
  Decider(const read::Document& document, const Matches& matches, const Language& language)
      : document_(document), matches_(matches), language_(language) {}

  std::vector<const Unit*> run() {
    collect_sums();
    if (sums_.empty()) return {};
    std::vector<const Unit*> decided;
    std::set<std::string_view> seen;
    for (const Sum& sum : sums_) {
      if (!sum.shared || !seen.insert(family_of(*sum.unit)).second) continue;
      if (const Unit* unit = decide(*sum.unit)) decided.push_back(unit);
    }
    return decided;
  }

 private:
  [[nodiscard]] std::optional<Sum> sum_of(std::string_view entry, const Mention* mention) const {
    const bool shared = entry.ends_with(value::shared_mark);
    if (shared) entry.remove_suffix(1);
    const Unit* unit = language_.rules().units.find(entry);
    if (unit == nullptr || !has_family(*unit)) return std::nullopt;
    return Sum{unit, shared, mention};
  }

  void collect_sums() {
    for (const Mention& mention : matches_.mentions) {
      if (mention.type != "money") continue;
      const value::Piece* currency = value::find_deep(mention.piece, "currency");
      const value::Piece* minor = value::find_deep(mention.piece, "minor");
      std::optional<Sum> sum;
      if (currency != nullptr) {
        sum = sum_of(currency->entry, &mention);
      } else if (minor != nullptr) {  // "USD/100": cents of some dollar, "CAD/100": of one
        sum = sum_of(minor->entry.substr(0, minor->entry.find('/')), &mention);
        const Unit* cents = language_.rules().units.find(minor->entry);
        if (sum) sum->shared = cents == nullptr || !cents->may_be.empty();
      }
      if (sum) sums_.push_back(*sum);
    }
  }

  // The second stands in brackets right behind the first.
  [[nodiscard]] bool is_conversion(const Sum& first, const Sum& second) const {
    const std::uint32_t open = second.mention->first;
    return open > 0 && matches_.tokens[open - 1].folded == "(" && first.mention->last + 1 == open;
  }

  [[nodiscard]] Evidence evidence_of(const Unit& sign) const {
    Evidence found;
    found.standard = &sign;
    for (std::size_t i = 0; i < sums_.size(); ++i) {
      const Sum& sum = sums_[i];
      if (family_of(*sum.unit) != family_of(sign)) continue;
      if (!sum.shared) found.own.insert(sum.unit);
      if (i == 0 || family_of(*sums_[i - 1].unit) != family_of(sign)) continue;
      const Sum& before = sums_[i - 1];
      if (sum.shared != before.shared && is_conversion(before, sum)) {
        found.foreign.insert(sum.shared ? before.unit : sum.unit);
      }
    }
    found.declared = declared(sign);
    return found;
  }

  // "All figures are in Canadian dollars".
  [[nodiscard]] const Unit* declared(const Unit& sign) const {
    const bool may_be = std::ranges::any_of(matches_.words, [&](rule::WordId word) {
      return language_.is(WordClass::opens_currency_cue, word);
    });
    if (!may_be) return nullptr;
    for (const match::Term& term : matches_.all_terms()) {
      if (language_.currency_kinds().of(term) != Kind::word || !follows_cue(term.first)) continue;
      const auto sum = sum_of(matches_.value_of(term), nullptr);
      if (sum && !sum->shared && family_of(*sum->unit) == family_of(sign)) return sum->unit;
    }
    return nullptr;
  }
  [[nodiscard]] bool follows_cue(std::uint32_t token) const {
    const std::uint32_t from = token > cue_reach ? token - cue_reach : 0;
    // no further: an archive in one article has a hundred thousand terms behind it
    return std::ranges::any_of(matches_.terms_of(from, token), [&](const match::Term& term) {
      return language_.currency_kinds().of(term) == Kind::cue && term.last == token;
    });
  }

  [[nodiscard]] const Unit* decide(const Unit& sign) const {
    const Evidence found = evidence_of(sign);
    const auto is_foreign = [&](const Unit* unit) { return found.foreign.contains(unit); };
    if (found.declared != nullptr && !is_foreign(found.declared)) return found.declared;
    if (const Unit* home = home_of(sign); home != nullptr && !is_foreign(home)) return home;
    if (!found.foreign.empty() && !is_foreign(found.standard)) return found.standard;
    const Unit* only = nullptr;
    for (const Unit* unit : found.own) {
      if (is_foreign(unit)) continue;
      if (only != nullptr) return nullptr;
      only = unit;
    }
    return only == found.standard ? nullptr : only;
  }

  // The currency of that family at home where the article comes from.
  [[nodiscard]] const Unit* home_of(const Unit& sign) const {
    const std::string outlet = text::fold(document_.metadata.outlet);
    const std::string host = text::fold(host_of(document_.metadata.url));
    if (outlet.empty() && host.empty() && document_.metadata.region.empty()) return nullptr;
    const auto names = [&](const std::string& place) {
      if (place == outlet || place == document_.metadata.region || place == host) return true;
      return host.size() > place.size() && host.ends_with(place) &&
             host[host.size() - place.size() - 1] == '.';
    };
    for (const Unit& unit : language_.rules().units.all()) {
      if (std::ranges::any_of(unit.home, names) && family_of(unit) == family_of(sign)) return &unit;
    }
    return nullptr;
  }
  static std::string_view host_of(std::string_view url) {
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos) return {};
    url.remove_prefix(scheme + 3);
    return url.substr(0, url.find_first_of("/:?#"));
  }

  const read::Document& document_;
  const Matches& matches_;
  const Language& language_;
  std::vector<Sum> sums_;  // of families, in order
};

}  // namespace

std::uint32_t currency_kinds(std::string_view lexical_class) {
  if (lexical_class == "currency-word") return Kind::word;
  return lexical_class == currency_cue_class ? std::uint32_t{Kind::cue} : 0;
}

std::vector<const Unit*> decide_currencies(const read::Document& document, const Matches& matches,
                                           const Language& language) {
  return Decider(document, matches, language).run();
}

}  // namespace concord::normalize
