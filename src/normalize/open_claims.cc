#include "normalize/open_claims.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

#include "normalize/quotations.h"
#include "value/exactly.h"

namespace concord::normalize {

namespace {

using match::Matches;
using match::Mention;

constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kinds{{
    {"number", "count"},
    {"percent", "percent"},
    {"money", "money"},
    {"measure", "measure"},
    {"duration", "duration"},
    {"date", "date"},
    {"time", "time"},
    {"ratio", "ratio"},
    {"score", "score"},
    {"version", "version"},
    {"ordinal", "order"},
    {"name", "name"},
    {"list", "list"},
    {"reference", "name"},
}};

// "[3]" after a sentence is a reference to a source, not a figure.
bool is_reference_mark(const Matches& matches, const Mention& mention) {
  if (mention.first == 0 || mention.last >= matches.tokens.size()) return false;
  return matches.tokens[mention.first - 1].folded == "[" &&
         matches.tokens[mention.last].folded == "]";
}

bool makes_claim(const Matches& matches, const ReadMention& read) {
  const Mention& mention = matches.mentions[read.mention];
  // "The company" tells of somebody who is named elsewhere.
  const bool stand_in = mention.piece.entry == "stand-in";
  const bool apart = !read.inner && !read.named && !read.conversion && !read.in_heading;
  return apart && read.part != ReadMention::Part::both && !stand_in &&
         !claim_kind(mention.type).empty() && !is_reference_mark(matches, mention);
}

// "MANNHEIM, Germany (EX) -": who wrote it, and on which day, is no fact of the story.
bool names_place(const Matches& matches, const ReadMention& read) {
  const auto from =
      matches.tokens.begin() + matches.sentence_tokens[matches.mentions[read.mention].sentence];
  const auto until = matches.tokens.begin() + read.first;
  return std::holds_alternative<value::Name>(read.value) &&
         std::ranges::none_of(from, until, [](const auto& token) { return token.folded == "("; });
}

// "Ten pounds" may be a weight or money, which the article shows.
std::string_view kind_of(const Mention& mention, const value::Value& value) {
  const auto* quantity = std::get_if<value::Quantity>(&value);
  const bool money = quantity != nullptr && quantity->dimension.starts_with("money:");
  return claim_kind(money ? "money" : mention.type);
}

// "Port 8080", "room 300": what a thing is called by, which nobody rounds.
bool is_label(const Matches& matches, const ReadMention& read) {
  if (matches.mentions[read.mention].type != "number" || read.first == 0) return false;
  return std::ranges::any_of(matches.terms_at(read.first - 1), [&](const match::Term& term) {
    return term.last == read.first && matches.class_of(term) == "label-noun";
  });
}

}  // namespace

std::string_view claim_kind(std::string_view mention_type) {
  const auto* it =
      std::ranges::find(kinds, mention_type, &std::pair<std::string_view, std::string_view>::first);
  return it == kinds.end() ? std::string_view{} : it->second;
}

std::vector<std::string> open_rules() {
  std::set<std::string> ids = {std::string("open.") + quotation_kind};
  for (const auto& [mention_type, kind] : kinds) ids.insert("open." + std::string(kind));
  return {ids.begin(), ids.end()};
}

std::vector<Claim> open_claims(const Matches& matches, const std::vector<ReadMention>& mentions,
                               const std::vector<bool>& taken, ContextReader& contexts) {
  std::vector<Claim> claims;
  claims.reserve(mentions.size());
  // A name is stated once in the headlines of an article and once in its text.
  std::set<std::pair<std::string, bool>> names_seen;
  for (const ReadMention& read : mentions) {
    const Mention& mention = matches.mentions[read.mention];
    if (!makes_claim(matches, read)) continue;
    if (contexts.is_dateline(mention.sentence) && !names_place(matches, read)) continue;
    // Who is named is a fact beside what a rule says of the name.
    const auto* name = std::get_if<value::Name>(&read.value);
    const bool earlier = read.part == ReadMention::Part::first;  // no rule speaks of it
    if (name == nullptr && taken[read.mention] && !earlier) continue;
    if (name != nullptr &&
        !names_seen.emplace(name->canonical, contexts.is_title(mention.sentence)).second) {
      continue;
    }
    Claim& claim = claims.emplace_back();
    claim.kind = kind_of(mention, read.value);
    claim.rule = "open." + claim.kind;
    claim.sentence = mention.sentence;
    claim.span = read.span;
    claim.value = is_label(matches, read) ? value::exactly(read.value) : read.value;
    claim.modifier = read.modifier;
    claim.direction = read.direction;
    claim.modality = contexts.modality(read.first, read.last);
    claim.context = contexts.read(claim.kind, read.first, read.last);
    claim.grows = claim.kind == "count" && claim.context.running;
  }
  return claims;
}

}  // namespace concord::normalize
