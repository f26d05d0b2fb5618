#include "report/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>

#include "normalize/quotations.h"
#include "value/value.h"

namespace concord::report {

std::string_view in_words(diff::Reason reason) {
  switch (reason) {
    case diff::Reason::only_one:
      return "one source only";
    case diff::Reason::equal:
      return "the same value";
    case diff::Reason::rounds_to:
      return "one value rounds to the other";
    case diff::Reason::contains:
      return "one value lies within the other";
    case diff::Reason::overlaps:
      return "the values can both be true";
    case diff::Reason::converted:
      return "the same after conversion of units";
    case diff::Reason::same_members:
      return "the same members";
    case diff::Reason::open_list:
      return "one list names only some of the members";
    case diff::Reason::tolerated:
      return "no further apart than the rule tolerates";
    case diff::Reason::disjoint:
      return "these values cannot both be true";
    case diff::Reason::opposite_moves:
      return "it rises here and falls there";
    case diff::Reason::members_differ:
      return "the lists have different members";
    case diff::Reason::status_differs:
      return "these states exclude each other";
    case diff::Reason::names_differ:
      return "the names differ";
    case diff::Reason::same_words:
      return "the same words";
    case diff::Reason::wordings_differ:
      return "one quotation in two wordings";
    case diff::Reason::spellings_differ:
      return "one name in two spellings";
    case diff::Reason::out_of_date:
      return "out of date: a pinned fact has changed since";
    case diff::Reason::contradicts_fact:
      return "a pinned fact says otherwise";
  }
  return "";
}

std::string why_in_words(const diff::Finding& finding) {
  const bool one_person =
      finding.basis == diff::Basis::spelling && finding.reason == diff::Reason::names_differ;
  std::string why(one_person ? "likely one person under two names" : in_words(finding.reason));
  if (finding.evolving) why += ", but the figure may have moved";
  return why;
}

std::string_view verdict_in_words(const diff::Finding& finding) {
  if (finding.verdict != diff::Verdict::conflict) return diff::to_string(finding.verdict);
  if (finding.possible) return "possible conflict";
  if (finding.evolving) return "evolving";
  switch (finding.severity) {
    case rule::Severity::warning:
      return "conflict (warning)";
    case rule::Severity::note:
      return "conflict (note)";
    case rule::Severity::error:
      break;
  }
  return "conflict";
}

namespace {

// Without a bullet, and without a mark whose other half stands outside: "“There are … on board".
std::string without_loose_marks(std::string words) {
  static constexpr std::array<std::string_view, 7> bullets{"•", "*", "–", "—", ",", ";", " "};
  static constexpr std::array<std::array<std::string_view, 2>, 6> pairs{
      {{"“", "”"}, {"\"", "\""}, {"‘", "’"}, {"(", ")"}, {"”", ""}, {")", ""}}};
  const auto loose = [&]() -> std::size_t {
    for (const std::string_view bullet : bullets) {
      if (words.starts_with(bullet)) return bullet.size();
    }
    for (const auto& [open, close] : pairs) {
      if (!words.starts_with(open)) continue;
      const bool closed = !close.empty() && words.find(close, open.size()) != std::string::npos;
      return closed ? 0 : open.size();
    }
    return 0;
  };
  for (std::size_t size = loose(); size > 0; size = loose()) words.erase(0, size);
  return words;
}

// Whether its clause opens its sentence and says something: "just … later the quake sent" asks nothing.
bool opens_sentence(const StoryReport& story, const normalize::Claim& claim) {
  constexpr std::uint32_t least_size = 30;
  const read::Document& document = story.documents[claim.document];
  const text::Span clause = claim.context.clause_span;
  return claim.sentence < document.sentences.size() && clause.size() >= least_size &&
         clause.begin <= document.sentences[claim.sentence].span.begin;
}

const std::string& language_of(const StoryReport& story, std::uint32_t index) {
  return story.documents[story.claims[index].document].metadata.language;
}

// The language of most claims of a finding, then of most articles: a question in another is none to its readers.
std::string_view usual_language(const StoryReport& story, const diff::Finding& finding) {
  std::map<std::string_view, std::pair<std::size_t, std::size_t>> counts;
  for (const std::uint32_t index : finding.claims) ++counts[language_of(story, index)].first;
  if (counts.size() == 1) return counts.begin()->first;
  for (const read::Document& document : story.documents) {
    const auto it = counts.find(document.metadata.language);
    if (it != counts.end()) ++it->second.second;
  }
  return std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; })->first;
}

// The claim whose clause tells best what the figure is about.
const normalize::Claim& clearest_clause(const StoryReport& story, const diff::Finding& finding) {
  const std::uint32_t fullest = finding.claims[finding.fullest];
  const std::string_view language = usual_language(story, finding);
  std::vector<std::uint32_t> read;  // in that language, the fullest first
  if (language_of(story, fullest) == language) read.push_back(fullest);
  std::ranges::copy_if(finding.claims, std::back_inserter(read), [&](std::uint32_t index) {
    return index != fullest && language_of(story, index) == language;
  });
  for (const std::uint32_t index : read) {
    if (opens_sentence(story, story.claims[index])) return story.claims[index];
  }
  return story.claims[read.front()];
}

// The words that a question is made of: the clause, and what stands before it in its sentence where
// that is short.
text::Span asked_span(const StoryReport& story, const normalize::Claim& claim) {
  constexpr std::uint32_t longest_opening = 90;
  text::Span clause = text::join(claim.context.clause_span, claim.span);
  const std::vector<read::Sentence>& sentences = story.documents[claim.document].sentences;
  if (claim.sentence >= sentences.size() || claim.context.table > 0) return clause;
  const std::uint32_t begin = sentences[claim.sentence].span.begin;
  const bool near = begin < clause.begin && claim.span.begin - begin <= longest_opening;
  if (near) clause.begin = begin;
  return clause;
}

// The clause a claim stands in, with a gap for its words. What begins in the middle of its sentence says so.
std::string clause_with_gap(const StoryReport& story, const normalize::Claim& claim) {
  const read::Document& document = story.documents[claim.document];
  const std::string& text = document.text;
  const text::Span clause = asked_span(story, claim);
  std::string after = text.substr(claim.span.end, clause.end - claim.span.end);
  // A gap at the end needs no full stop behind it.
  if (after.find_first_not_of(".,;:!? \n") == std::string::npos) after.clear();
  std::string words =
      text.substr(clause.begin, claim.span.begin - clause.begin) + "…" + std::move(after);
  std::replace(words.begin(), words.end(), '\n', ' ');
  std::replace(words.begin(), words.end(), read::cell_border, ' ');
  words = without_loose_marks(std::move(words));
  const bool torn = claim.sentence < document.sentences.size() && claim.context.table == 0 &&
                    clause.begin > document.sentences[claim.sentence].span.begin;
  return torn && !words.starts_with("…") ? "… " + words : words;
}

// "Tickets for the collections: …": of a figure that stands alone, under its heading. Empty where it has none.
std::string under_heading(const StoryReport& story, const normalize::Claim& claim) {
  const read::Document& document = story.documents[claim.document];
  if (claim.sentence >= document.sentences.size()) return {};
  for (std::uint32_t block = document.sentences[claim.sentence].block; block-- > 0;) {
    const read::Block& above = document.blocks[block];
    if (above.kind == read::BlockKind::title) break;
    if (above.kind != read::BlockKind::heading || above.furniture) continue;
    std::string words = document.text.substr(above.span.begin, above.span.size());
    std::replace(words.begin(), words.end(), '\n', ' ');
    while (words.ends_with(':') || words.ends_with(' ')) words.pop_back();
    return words + ": …";
  }
  return {};
}

}  // namespace

std::string question_of(const StoryReport& story, const diff::Finding& finding) {
  if (!finding.question.empty()) return finding.question;
  const normalize::Claim& claim = story.claims[finding.claims[finding.fullest]];
  if (const auto* name = std::get_if<value::Name>(&claim.value); name != nullptr) return name->text;
  if (claim.kind == normalize::quotation_kind) {
    return claim.attribution.empty() ? "Who said what?"
                                     : fmt::format("What did {} say?", claim.attribution);
  }
  const std::string words = clause_with_gap(story, clearest_clause(story, finding));
  if (words != "…") return words;
  const std::string heading = under_heading(story, clearest_clause(story, finding));
  return heading.empty() ? claim.kind : heading;
}

std::string count_of(std::size_t number, std::string_view one) {
  return fmt::format("{} {}{}", number, one, number == 1 ? "" : "s");
}

const normalize::Claim& clearest_claim(const StoryReport& story, const diff::Finding& finding) {
  const auto vague = [](const normalize::Claim& claim) {
    const auto* date = std::get_if<value::Date>(&claim.value);
    return (date != nullptr && date->partial) || claim.modifier != value::Modifier::exact;
  };
  for (const std::uint32_t index : finding.claims) {
    if (!vague(story.claims[index])) return story.claims[index];
  }
  return story.claims[finding.claims.front()];
}

bool is_bare_name(const StoryReport& story, const diff::Finding& finding) {
  const normalize::Claim& claim = story.claims[finding.claims.front()];
  return finding.question.empty() && std::holds_alternative<value::Name>(claim.value);
}

std::vector<const diff::Finding*> bare_names(const StoryReport& story, diff::Verdict verdict) {
  std::set<std::string> agreed;
  std::map<std::pair<std::uint32_t, std::string>, std::size_t> places;
  std::vector<const diff::Finding*> names;
  for (const diff::Finding& finding : story.findings) {
    if (!is_bare_name(story, finding)) continue;
    const normalize::Claim& claim = clearest_claim(story, finding);
    const std::string& name = std::get<value::Name>(claim.value).text;
    if (finding.verdict == diff::Verdict::agreement) agreed.insert(name);
    if (finding.verdict != verdict) continue;
    const bool alone = verdict == diff::Verdict::single_source;
    const auto [known, fresh] =
        places.try_emplace({alone ? claim.document : 0, name}, names.size());
    if (fresh) {
      names.push_back(&finding);
    } else if (names[known->second]->sources < finding.sources) {
      names[known->second] = &finding;
    }
  }
  if (verdict == diff::Verdict::single_source) {
    std::erase_if(names, [&](const diff::Finding* finding) {
      return agreed.contains(std::get<value::Name>(clearest_claim(story, *finding).value).text);
    });
  }
  return names;
}

}  // namespace concord::report
