#pragma once

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "match/match.h"
#include "normalize/normalize.h"
#include "read/read.h"
#include "rule/load.h"

namespace concord::normalize::testing {

inline const rule::RuleSet& shipped() {
  static const rule::RuleSet rules = rule::load_shipped_rules().standard();
  return rules;
}

inline const Language& language() {
  static const Language made(shipped());
  return made;
}

// One article of plain text, read and matched with the shipped rules.
struct Article {
  read::Document document;
  match::Matches matches;

  explicit Article(const std::string& text, std::int64_t published = 0) {
    text::Diagnostics diagnostics;
    read::Language words;
    words.abbreviations = {"sen", "st", "mr", "dr", "gov"};
    if (auto read = read::read_document("article.txt", text, words, diagnostics)) {
      document = std::move(*read);
    }
    if (published != 0) document.metadata.published = published;
    matches = match::match(document, shipped(), diagnostics);
  }

  [[nodiscard]] std::vector<Claim> claims() const {
    std::vector<Claim> made = read_claims(0, document, matches, language());
    unify_names(made, language());
    return made;
  }
  [[nodiscard]] std::vector<ReadMention> mentions() const {
    return read_mentions(document, matches, language());
  }
  [[nodiscard]] std::string words(text::Span span) const {
    return document.text.substr(span.begin, span.size());
  }
};

// The claims of several articles, one document each, before their names are made one.
inline std::vector<Claim> claims_of(const std::vector<std::string>& articles) {
  std::vector<Claim> claims;
  for (std::uint32_t i = 0; i < articles.size(); ++i) {
    const Article article(articles[i]);
    std::ranges::move(read_claims(i, article.document, article.matches, language()),
                      std::back_inserter(claims));
  }
  return claims;
}

// The first claim whose underlined words are `words`.
inline const Claim* find_claim(const Article& article, const std::vector<Claim>& claims,
                               const std::string& words) {
  const auto it = std::ranges::find_if(
      claims, [&](const Claim& claim) { return article.words(claim.span) == words; });
  return it == claims.end() ? nullptr : &*it;
}

}  // namespace concord::normalize::testing
