#include "report/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
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

// The claim whose clause tells best what the figure is about.
const normalize::Claim& clearest_clause(const StoryReport& story, const diff::Finding& finding) {
  const normalize::Claim& fullest = story.claims[finding.claims[finding.fullest]];
  if (opens_sentence(story, fullest)) return fullest;
  for (const std::uint32_t index : finding.claims) {
    if (opens_sentence(story, story.claims[index])) return story.claims[index];
  }
  return fullest;
}

// The clause a claim stands in, with a gap for its words.
std::string clause_with_gap(const StoryReport& story, const normalize::Claim& claim) {
  const std::string& text = story.documents[claim.document].text;
  const text::Span clause = text::join(claim.context.clause_span, claim.span);
  std::string after = text.substr(claim.span.end, clause.end - claim.span.end);
  // A gap at the end needs no full stop behind it.
  if (after.find_first_not_of(".,;:!? \n") == std::string::npos) after.clear();
  std::string words =
      text.substr(clause.begin, claim.span.begin - clause.begin) + "…" + std::move(after);
  std::replace(words.begin(), words.end(), '\n', ' ');
  std::replace(words.begin(), words.end(), read::cell_border, ' ');
  return without_loose_marks(std::move(words));
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
  return words == "…" ? claim.kind : words;
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
