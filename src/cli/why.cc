#include "cli/why.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <set>

#include "cli/help.h"
#include "cli/look.h"
#include "cli/near_rule.h"
#include "cli/why_apart.h"
#include "report/common_words.h"
#include "report/place.h"
#include "report/words.h"
#include "value/relate.h"

namespace concord::cli {

namespace {

constexpr std::size_t most_shown = 8;

// "a.md:4:18": the column may be missing.
struct Target {
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

struct Place {
  text::Location at;
  std::string words;
};

// Takes ":18" from the end; 0 when there is none.
std::uint32_t take_number(std::string& text) {
  const std::size_t colon = text.rfind(':');
  if (colon == std::string::npos || colon + 1 == text.size()) return 0;
  std::uint32_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data() + colon + 1, end, number);
  if (error != std::errc() || stop != end) return 0;
  text.resize(colon);
  return number;
}

std::optional<Target> read_target(const std::string& operand) {
  Target target{operand};
  const std::uint32_t last = take_number(target.file);
  const std::uint32_t first = take_number(target.file);
  target.line = first == 0 ? last : first;
  target.column = first == 0 ? 0 : last;
  if (target.line == 0 || target.file.empty()) return std::nullopt;
  return target;
}

std::string row(std::string_view label, const std::string& text) {
  return text.empty() ? "" : fmt::format("  {:<14}{}\n", label, text);
}

std::string matched_by(const normalize::Claim& claim, const rule::RuleBook& rules) {
  const rule::Rule* rule = rules.find(claim.rule);
  if (claim.pin.is_fact) return "its place in the file: it is a pinned fact";
  if (claim.pin.group != 0 && rule == nullptr) {
    return fmt::format("no rule: {}, whose clause has the words of a pinned fact", claim.rule);
  }
  if (rule == nullptr) {
    return fmt::format("no rule: {}, compared by the words around it", claim.rule);
  }
  return fmt::format("{}: {}", claim.rule, rule->about);
}

std::string normalised_to(const normalize::Claim& claim) {
  static constexpr const char* modes[] = {"", ", planned", ", possible", ", denied"};
  std::string text = value::to_string(claim.value);
  if (claim.modifier != value::Modifier::exact) {
    text += fmt::format(" ({})", value::to_string(claim.modifier));
  }
  return text + modes[static_cast<std::size_t>(claim.modality)];
}

std::string keyed_as(const normalize::Claim& claim) {
  if (claim.fact.empty()) return "";
  std::string text = claim.fact;
  for (const normalize::KeyPart& part : claim.key) {
    text += fmt::format(" · {} = {}", part.name,
                        part.canonical.empty() ? std::string("(not said)") : part.canonical);
  }
  return text;
}

// Claims of one question that are another fact: by their keys, or by what stands around them.
std::string not_compared(const report::StoryReport& story, std::uint32_t index,
                         const std::set<std::uint32_t>& met, report::Places& places) {
  const normalize::Claim& claim = story.claims[index];
  std::string text;
  std::size_t shown = 0;
  for (std::uint32_t i = 0; i < story.claims.size() && shown < most_shown; ++i) {
    const normalize::Claim& other = story.claims[i];
    if (met.contains(i) || other.document == claim.document) continue;
    if (claim.fact.empty() || other.fact != claim.fact) continue;
    ++shown;
    const std::string key = keyed_as(other);
    text += row(text.empty() ? "not compared" : "",
                fmt::format("{} \"{}\", {}", places.link(other), places.words_as_read(other),
                            key == keyed_as(claim)
                                ? fmt::format("keyed the same, but {}", why_apart(story, index, i))
                                : "keyed as " + key));
  }
  return text;
}

std::string compared_with(const report::StoryReport& story, std::uint32_t index,
                          const diff::Finding& finding, report::Places& places) {
  const normalize::Claim& claim = story.claims[index];
  std::string text;
  std::size_t shown = 0;
  for (const std::uint32_t i : finding.claims) {
    if (i == index) continue;
    if (++shown > most_shown) continue;
    const normalize::Claim& other = story.claims[i];
    text += row(text.empty() ? "compared with" : "",
                fmt::format("{} \"{}\" = {}: {}", places.link(other), places.words_as_read(other),
                            value::to_string(other.value),
                            value::to_string(value::relate(claim.value, other.value))));
  }
  if (shown > most_shown) text += row("", fmt::format("and {} more", shown - most_shown));
  return text;
}

std::string claim_text(const report::StoryReport& story, std::uint32_t index, const Look& look,
                       report::Places& places) {
  const normalize::Claim& claim = story.claims[index];
  std::string text = fmt::format("{}  \"{}\"\n", places.link(claim), places.words_as_read(claim));
  text += row("matched by", matched_by(claim, look.rules()));
  text += row("not by", near_rule(places.document(claim), claim, look));
  text += row("normalised to", normalised_to(claim));
  text += row("asks", asked(story, index));
  text += row("keyed as", keyed_as(claim));
  text += row("according to", claim.attribution);
  std::set<std::uint32_t> met = {index};
  for (const diff::Finding& finding : story.findings) {
    if (std::ranges::find(finding.claims, index) == finding.claims.end()) continue;
    met.insert(finding.claims.begin(), finding.claims.end());
    text += compared_with(story, index, finding, places);
    text += not_compared(story, index, met, places);
    const std::string common = report::common_words(story, finding);
    text += row("verdict", fmt::format("{}, because: {}{}{}", report::verdict_in_words(finding),
                                       report::in_words(finding.reason),
                                       common.empty() ? "" : ", and " + common,
                                       finding.verdict == diff::Verdict::single_source
                                           ? ""
                                           : fmt::format(" ({} % sure)", finding.confidence)));
  }
  return text;
}

// What a file has on the line that was asked for, and where claims are if there is none.
struct Answer {
  std::string text;
  std::vector<Place> elsewhere;
};

// An operand that leads nowhere: the nearest claim is told.
text::Diagnostic nothing_there(const Target& target, const std::vector<Place>& elsewhere) {
  text::Diagnostic d;
  d.code = "no-claim";
  d.file = target.file;
  d.where = text::Location{target.line, std::max(target.column, 1U)};
  d.message = target.column == 0 ? "there is no claim on this line" : "there is no claim here";
  const auto nearest = std::ranges::min_element(elsewhere, {}, [&](const Place& place) {
    const auto apart = [](std::uint32_t a, std::uint32_t b) { return a > b ? a - b : b - a; };
    return std::pair(apart(place.at.line, target.line), apart(place.at.column, target.column));
  });
  d.cure = nearest == elsewhere.end()
               ? "nor is there one in the rest of the file; concord claims lists them all"
               : fmt::format("the nearest is {}:{}:{} \"{}\"", target.file, nearest->at.line,
                             nearest->at.column, nearest->words);
  return d;
}

void explain(const report::StoryReport& story, const Target& target, const Look& look,
             Answer& answer) {
  report::Places places(story);
  const std::string wanted = story::absolute_path(target.file);
  for (std::uint32_t i = 0; i < story.claims.size(); ++i) {
    const normalize::Claim& claim = story.claims[i];
    if (story::absolute_path(places.document(claim).path) != wanted) continue;
    const report::Place place = places.of(claim);
    answer.elsewhere.push_back({place.begin, std::string(places.words_as_read(claim))});
    const bool on_line = place.begin.line <= target.line && target.line <= place.end.line;
    const bool at_column = target.column == 0 || (place.begin.column <= target.column &&
                                                  target.column < place.end.column);
    if (!on_line || !at_column) continue;
    answer.text += (answer.text.empty() ? "" : "\n") + claim_text(story, i, look, places);
  }
}

// The stories of an article; of a file of facts or a configuration, those it may speak of.
story::Request stories_of(const std::string& file) {
  const std::filesystem::path path(file);
  const std::string extension = path.extension().string();
  if (extension != ".yaml" && extension != ".yml") return {{file}, true};
  return {{path.has_parent_path() ? path.parent_path().generic_string() : "."}};
}

}  // namespace

Status why(const Options& options, Streams& streams) {
  text::Diagnostics diagnostics;
  const auto target = read_target(options.operands.front());
  Status printed = Status::clean;
  if (!target) {
    text::Diagnostic d;
    d.code = "no-place";
    d.message = fmt::format("'{}' names no place", options.operands.front());
    d.cure = "write FILE:LINE or FILE:LINE:COLUMN, as the report prints it";
    diagnostics.add(std::move(d));
  } else {
    std::error_code error;
    const bool exists = std::filesystem::exists(target->file, error);
    Look look(exists ? stories_of(target->file) : story::Request{{target->file}}, options,
              diagnostics, &streams);
    Answer answer;
    for (const story::Story& story : look.stories()) {
      explain(look.compare(story), *target, look, answer);
    }
    if (!answer.text.empty()) {
      printed = print(answer.text, options, streams);
    } else if (!diagnostics.has_errors()) {
      diagnostics.add(nothing_there(*target, answer.elsewhere));
    }
  }
  print_diagnostics(diagnostics, options, streams);
  return diagnostics.has_errors() ? Status::trouble : printed;
}

}  // namespace concord::cli
