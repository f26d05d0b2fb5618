#include "match/match.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <tuple>

#include "match/cascade.h"
#include "match/names.h"
#include "match/words.h"

namespace concord::match {
namespace {

// Sorts mentions, and keeps its memory between documents.
class MentionSorter {
 public:
  // By place, longer first, those found later in the cascade first among equals; captures follow
  // them.
  void sort(Matches& matches) {
    const auto count = static_cast<std::uint32_t>(matches.mentions.size());
    order_.clear();
    for (const Mention& mention : matches.mentions) {
      const std::uint64_t begin = mention.span.begin;
      order_.push_back(begin << 32U | (UINT32_MAX - mention.span.end));
    }
    by_place_.resize(count);
    places_.assign(count, 0);
    if (count <= few) {
      rank();
    } else {
      rank_many();
    }
    sorted_.clear();
    for (const std::uint32_t index : by_place_) sorted_.push_back(matches.mentions[index]);
    std::swap(matches.mentions, sorted_);
    for (ClaimMatch& claim : matches.claims) {
      for (Capture& capture : claim.captures) {
        if (capture.mention < 0) continue;
        capture.mention = places_[static_cast<std::size_t>(capture.mention)];
      }
    }
  }

 private:
  // So many are ranked by comparing all with all: their order is hard to foretell, and branches that are
  // foretold wrongly cost more than comparisons.
  static constexpr std::uint32_t few = 24;

  void rank() {
    const std::span<const std::uint64_t> order = order_;
    for (std::size_t later = 1; later < order.size(); ++later) {
      std::int32_t before = 0;
      for (std::size_t one = 0; one < later; ++one) {
        const std::int32_t is_before = order[one] < order[later] ? 1 : 0;
        before += is_before;
        places_[one] += 1 - is_before;
      }
      places_[later] = before;
    }
    for (std::uint32_t i = 0; i < places_.size(); ++i) {
      by_place_[static_cast<std::size_t>(places_[i])] = i;
    }
  }

  void rank_many() {
    std::iota(by_place_.begin(), by_place_.end(), 0U);
    std::sort(by_place_.begin(), by_place_.end(), [&](std::uint32_t a, std::uint32_t b) {
      return order_[a] < order_[b] || (order_[a] == order_[b] && a > b);
    });
    for (std::size_t i = 0; i < by_place_.size(); ++i) {
      places_[by_place_[i]] = static_cast<std::int32_t>(i);
    }
  }

  // by begin, then by how far the end is from the last there can be
  std::vector<std::uint64_t> order_;     // of the unsorted
  std::vector<std::int32_t> places_;     // by index before sorting
  std::vector<std::uint32_t> by_place_;  // indices before sorting
  std::vector<Mention> sorted_;
};

// In that order a mention is inside another exactly when one before it reaches as far.
void mark_inner(std::vector<Mention>& mentions) {
  std::uint32_t reach = 0;
  for (Mention& mention : mentions) {
    mention.inner = mention.span.end <= reach;
    reach = std::max(reach, mention.span.end);
  }
}

void sort_claims(std::vector<ClaimMatch>& claims) {
  constexpr std::size_t few = 16;
  const auto before = [](const ClaimMatch& a, const ClaimMatch& b) {
    return std::tuple(a.span.begin, a.span.end, a.rule) <
           std::tuple(b.span.begin, b.span.end, b.rule);
  };
  if (claims.size() > few) return std::stable_sort(claims.begin(), claims.end(), before);
  // most articles have one or two, and a stable sort asks for memory
  for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
    const auto place = std::upper_bound(claims.begin(), claim, *claim, before);
    if (place != claim) std::rotate(place, claim, claim + 1);
  }
}

}  // namespace

void Matches::clear() {
  document = nullptr;
  tokens.clear();
  sentence_tokens.clear();
  words.clear();
  terms.clear();
  mentions.clear();
  claims.clear();
  store.clear();
}

struct Matcher::Parts {
  explicit Parts(const rule::RuleSet& rules)
      : cutter(rules), terms(*rules.compiled), names(rules), cascade(rules, numbers, matches) {
    matches.names = &rules.compiled->names;
  }

  void run_cascade(text::Diagnostics& diagnostics);

  Matches matches;
  Numbers numbers;
  TokenCutter cutter;
  TermFinder terms;
  NameFinder names;
  Cascade cascade;
  MentionSorter sorter;
};

void Matcher::Parts::run_cascade(text::Diagnostics& diagnostics) {
  const read::Document& document = *matches.document;
  cascade.begin(diagnostics);
  const auto names_end = static_cast<std::uint32_t>(matches.mentions.size());
  rule::Range names_of;
  for (std::uint32_t sentence = 0; sentence < document.sentences.size(); ++sentence) {
    const std::uint32_t end = matches.sentence_tokens[sentence + 1];
    names_of.begin = names_of.end;
    while (names_of.end < names_end && matches.mentions[names_of.end].first < end) ++names_of.end;
    if (document.blocks[document.sentences[sentence].block].furniture) continue;
    cascade.run(sentence, names_of);
  }
}

Matcher::Matcher(const rule::RuleSet& rules) : parts_(std::make_unique<Parts>(rules)) {}
Matcher::~Matcher() = default;
Matcher::Matcher(Matcher&&) noexcept = default;
Matcher& Matcher::operator=(Matcher&&) noexcept = default;

const Matches& Matcher::match(const read::Document& document, text::Diagnostics& diagnostics) {
  Matches& matches = parts_->matches;
  matches.clear();
  matches.document = &document;
  parts_->cutter.cut(matches, parts_->numbers);
  if (matches.tokens.empty()) return matches;  // as of many lines of an archive
  parts_->terms.find(matches, parts_->numbers);
  parts_->names.find(parts_->numbers, matches);
  parts_->run_cascade(diagnostics);
  parts_->sorter.sort(matches);
  mark_inner(matches.mentions);
  sort_claims(matches.claims);
  return matches;
}

std::uint64_t Matcher::work() const {
  return parts_->cascade.work();
}

Matches Matcher::take() {
  return std::move(parts_->matches);
}

Matches match(const read::Document& document, const rule::RuleSet& rules,
              text::Diagnostics& diagnostics) {
  Matcher matcher(rules);
  matcher.match(document, diagnostics);
  return matcher.take();
}

}  // namespace concord::match
