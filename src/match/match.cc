#include "match/match.h"

#include <algorithm>
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
    order_.clear();
    for (const Mention& mention : matches.mentions) {
      const auto index = static_cast<std::uint32_t>(order_.size());
      const std::uint64_t begin = mention.span.begin;
      order_.push_back({begin << 32U | (UINT32_MAX - mention.span.end), index});
    }
    std::sort(order_.begin(), order_.end());
    places_.resize(order_.size());
    sorted_.clear();
    for (const auto& [place, index] : order_) {
      places_[index] = static_cast<std::int32_t>(sorted_.size());
      sorted_.push_back(matches.mentions[index]);
    }
    std::swap(matches.mentions, sorted_);
    for (ClaimMatch& claim : matches.claims) {
      for (Capture& capture : claim.captures) {
        if (capture.mention < 0) continue;
        capture.mention = places_[static_cast<std::size_t>(capture.mention)];
      }
    }
  }

 private:
  struct Place {
    std::uint64_t span = 0;   // by begin, then by how far the end is from the last there can be
    std::uint32_t index = 0;  // before sorting

    friend bool operator<(const Place& a, const Place& b) {
      return a.span < b.span || (a.span == b.span && a.index > b.index);
    }
  };

  std::vector<Place> order_;
  std::vector<std::int32_t> places_;  // by index before sorting
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
