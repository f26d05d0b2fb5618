#include "normalize/normalize.h"

#include <algorithm>
#include <utility>

#include "normalize/attribution.h"
#include "normalize/context.h"
#include "normalize/modifier.h"
#include "normalize/name_numbers.h"
#include "normalize/name_reader.h"
#include "normalize/open_claims.h"
#include "normalize/rule_claims.h"
#include "normalize/subjects.h"
#include "normalize/token_notes.h"

namespace concord::normalize {

namespace {

using match::Matches;
using match::Mention;

// The items of a list in words. Items with only a blank between them are one: "and smart glasses".
std::vector<std::string_view> items_of(const value::Piece& list) {
  std::vector<std::string_view> items;
  std::size_t end = 0;
  for (const value::Piece& piece : list.pieces) {
    if (piece.name != "item") continue;
    const std::size_t begin = list.text.find(piece.text, end);
    if (begin == std::string_view::npos) continue;
    if (!items.empty() && begin == end + 1 && list.text[end] == ' ') {
      const std::size_t longer = items.back().size() + 1 + piece.text.size();
      items.back() = list.text.substr(begin + piece.text.size() - longer, longer);
    } else {
      items.push_back(list.text.substr(begin, piece.text.size()));
    }
    end = begin + piece.text.size();
  }
  return items;
}

value::NameSet read_list(const Mention& mention, NameReader& names) {
  value::NameSet set;
  set.open = mention.open;
  for (const std::string_view item : items_of(mention.piece)) {
    set.members.push_back(names.read_words(item));
  }
  std::ranges::sort(set.members, {}, &value::Name::canonical);
  const auto same = [](const value::Name& a, const value::Name& b) {
    return a.canonical == b.canonical;
  };
  set.members.erase(std::unique(set.members.begin(), set.members.end(), same), set.members.end());
  return set;
}

std::optional<value::Value> read_mention(const Mention& mention, NameReader& names,
                                         const value::Vocabulary& vocabulary) {
  if (mention.type == "name" || mention.type == "reference") return names.read(mention);
  if (mention.type == "list") return read_list(mention, names);
  return value::read_value(mention.type, mention.piece, vocabulary);
}

void attribute(std::vector<Claim>& claims, const read::Document& document, const Matches& matches) {
  std::string attribution;  // of the sentence last looked at
  std::uint32_t sentence = UINT32_MAX;
  for (Claim& claim : claims) {
    if (claim.sentence != sentence) attribution = attribution_of(document, matches, claim.sentence);
    sentence = claim.sentence;
    claim.attribution = attribution;
  }
}

text::Span span_of(const Matches& matches, std::uint32_t first, std::uint32_t last,
                   text::Span mention) {
  if (first >= last) return mention;
  return text::join(mention, {matches.tokens[first].span.begin, matches.tokens[last - 1].span.end});
}

}  // namespace

std::vector<ReadMention> read_mentions(const read::Document& document, const Matches& matches,
                                       const Language& language) {
  value::Vocabulary vocabulary;
  vocabulary.units = &language.rules().units;
  vocabulary.published = document.metadata.published;
  NameReader names(document, matches, language);
  const std::vector<bool> named = find_name_numbers(document, matches, language);
  std::vector<ReadMention> read;
  std::uint32_t reach = 0;  // end of the mentions with values so far; they come longest first
  for (std::uint32_t i = 0; i < matches.mentions.size(); ++i) {
    const Mention& mention = matches.mentions[i];
    if (claim_kind(mention.type).empty()) continue;
    auto value = read_mention(mention, names, vocabulary);
    if (!value) continue;
    ReadMention& entry = read.emplace_back();
    entry.mention = i;
    entry.span = mention.span;
    entry.value = std::move(*value);
    entry.inner = mention.span.end <= reach;
    entry.named = named[i];
    reach = std::max(reach, mention.span.end);
    if (!is_figure(mention.type)) continue;
    const Modified modified = find_modifier(matches, mention.type, mention.first, mention.last);
    if (modified.modifier == value::Modifier::exact) {
      if (const auto* quantity = std::get_if<value::Quantity>(&entry.value)) {
        entry.modifier = quantity->modifier;
      }
      continue;
    }
    entry.modifier = modified.modifier;
    entry.value = value::with_modifier(std::move(entry.value), modified.modifier);
    entry.span = span_of(matches, modified.first, modified.last, mention.span);
  }
  return read;
}

std::vector<Claim> read_claims(std::uint32_t index, const read::Document& document,
                               const Matches& matches, const Language& language) {
  const std::vector<ReadMention> mentions = read_mentions(document, matches, language);
  const Subjects subjects(matches, mentions);
  ContextReader contexts(document, matches, language, mentions, subjects);
  std::vector<bool> taken(matches.mentions.size(), false);
  std::vector<Claim> claims =
      rule_claims(document, matches, mentions, language, subjects, &contexts, taken);
  std::vector<Claim> open = open_claims(matches, mentions, taken, contexts);
  std::vector<Claim> both;
  both.reserve(claims.size() + open.size());
  std::ranges::merge(
      std::move_iterator(claims.begin()), std::move_iterator(claims.end()),
      std::move_iterator(open.begin()), std::move_iterator(open.end()), std::back_inserter(both),
      {}, [](const Claim& claim) { return claim.span; },
      [](const Claim& claim) { return claim.span; });
  for (Claim& claim : both) {
    claim.document = index;
    claim.published = document.metadata.published.value_or(0);
  }
  attribute(both, document, matches);
  return both;
}

std::vector<Claim> read_statements(const read::Document& document, const Matches& matches,
                                   const std::vector<ReadMention>& mentions,
                                   const Language& language) {
  if (matches.claims.empty()) return {};
  const Subjects subjects(matches, mentions);
  std::vector<bool> taken(matches.mentions.size(), false);
  std::vector<Claim> claims =
      rule_claims(document, matches, mentions, language, subjects, nullptr, taken);
  attribute(claims, document, matches);
  return claims;
}

void drop_contexts(std::vector<Claim>& claims) {
  for (Claim& claim : claims) {
    Context kept;
    kept.clause_span = claim.context.clause_span;
    kept.title = claim.context.title;
    claim.context = std::move(kept);
    claim.key = {};
  }
  claims.shrink_to_fit();
}

std::vector<Claim> normalize(const std::vector<read::Document>& documents,
                             const std::vector<Matches>& matches, const Language& language) {
  std::vector<Claim> claims;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    std::ranges::move(read_claims(i, documents[i], matches[i], language),
                      std::back_inserter(claims));
  }
  unify_names(claims, language);
  return claims;
}

}  // namespace concord::normalize
