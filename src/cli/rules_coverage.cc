#include "cli/rules_coverage.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <variant>

#include "cli/help.h"
#include "cli/look.h"
#include "cli/rules_choice.h"
#include "report/excerpt.h"
#include "report/place.h"
#include "report/words.h"
#include "text/utf8.h"

namespace concord::cli {

namespace {

// What one rule did in all articles.
struct Deeds {
  std::uint32_t claims = 0;
  std::set<std::string> articles;
  std::array<std::uint32_t, 3> verdicts{};  // by diff::Verdict
};

struct Unclaimed {
  std::string place;
  std::string kind;
  std::string words;
  std::string clause;
};

// Whether a claim without a rule holds a figure: names and lists are no numbers.
bool is_figure(const normalize::Claim& claim) {
  return !std::holds_alternative<value::Name>(claim.value) &&
         !std::holds_alternative<value::NameSet>(claim.value) &&
         !std::holds_alternative<value::Status>(claim.value);
}

class Coverage {
 public:
  Coverage(const Options& options, text::Diagnostics& diagnostics)
      : diagnostics_(diagnostics), look_({options.operands}, options, diagnostics) {}

  std::string text(std::uint32_t width) {
    for (const story::Story& story : look_.stories()) take(look_.compare(story));
    const bool told = articles_ == 0 && diagnostics_.has_errors();
    return told ? "" : table() + silent() + unclaimed(width);
  }

 private:
  void take(const report::StoryReport& story) {
    report::Places places(story);
    for (const read::Document& document : story.documents) {
      if (document.metadata.role != read::Role::facts) ++articles_;
    }
    for (std::uint32_t i = 0; i < story.claims.size(); ++i) {
      const normalize::Claim& claim = story.claims[i];
      if (story.documents[claim.document].metadata.role == read::Role::facts) continue;
      if (is_figure(claim)) ++figures_;
      if (!claim.fact.empty()) {
        Deeds& deeds = deeds_[claim.rule];
        ++deeds.claims;
        deeds.articles.insert(story.documents[claim.document].path);
      } else if (is_figure(claim)) {
        note_unclaimed(story, i, places);
      }
    }
    for (const diff::Finding& finding : story.findings) {
      std::set<std::string> rules;
      for (const std::uint32_t claim : finding.claims) {
        if (!story.claims[claim].fact.empty()) rules.insert(story.claims[claim].rule);
      }
      for (const std::string& rule : rules) {
        ++deeds_[rule].verdicts[static_cast<std::size_t>(finding.verdict)];
      }
    }
  }

  void note_unclaimed(const report::StoryReport& story, std::uint32_t claim,
                      report::Places& places) {
    const normalize::Claim& one = story.claims[claim];
    const read::Document& document = story.documents[one.document];
    const text::Location at = places.of(one).begin;
    unclaimed_.push_back({fmt::format("{}:{}:{}", document.path, at.line, at.column),
                          one.rule.substr(one.rule.find('.') + 1),
                          document.text.substr(one.span.begin, one.span.size()),
                          asked(story, claim)});
  }

  [[nodiscard]] std::string table() const {
    std::vector<std::pair<std::string, Deeds>> rows(deeds_.begin(), deeds_.end());
    std::ranges::stable_sort(rows, std::greater(),
                             [](const auto& row) { return row.second.claims; });
    std::size_t width = std::string_view("rule").size();
    for (const auto& [rule, deeds] : rows) width = std::max(width, rule.size());
    std::string text = fmt::format("{:<{}}  claims  articles  agreement  conflict  single-source\n",
                                   "rule", width);
    for (const auto& [rule, deeds] : rows) {
      const auto count = [&](diff::Verdict verdict) {
        return deeds.verdicts[static_cast<std::size_t>(verdict)];
      };
      text += fmt::format("{:<{}}  {:>6}  {:>8}  {:>9}  {:>8}  {:>13}\n", rule, width, deeds.claims,
                          deeds.articles.size(), count(diff::Verdict::agreement),
                          count(diff::Verdict::conflict), count(diff::Verdict::single_source));
    }
    return text;
  }

  // How many rules never spoke; the user's own by name.
  [[nodiscard]] std::string silent() {
    const std::set<std::string> own = files_of(look_.rule_folders());
    std::size_t claim_rules = 0;
    std::string names;
    for (const rule::Rule* rule : look_.rules().all()) {
      if (rule->layer != rule::Layer::claim) continue;
      ++claim_rules;
      if (own.contains(rule->file) && !deeds_.contains(rule->id)) {
        names += fmt::format("  {}  {}:{}\n", rule->id, rule->file, rule->where.line);
      }
    }
    std::string text = fmt::format("\n{} of {} found something in {}.\n", deeds_.size(),
                                   report::count_of(claim_rules, "claim rule"),
                                   report::count_of(articles_, "article"));
    if (!names.empty()) text += "Of yours these found nothing:\n" + names;
    return text;
  }

  [[nodiscard]] std::string unclaimed(std::uint32_t width) const {
    std::string text =
        fmt::format("\nOf {} no rule claims {}{}\n", report::count_of(figures_, "figure"),
                    unclaimed_.size(), unclaimed_.empty() ? "." : ":");
    std::uint32_t place = 0;
    std::uint32_t words = 0;
    constexpr std::uint32_t widest_words = 30;
    constexpr std::uint32_t kind = 8;
    for (const Unclaimed& one : unclaimed_) {
      place = std::max(place, text::display_width(one.place));
      words = std::max(words, std::min(text::display_width(one.words), widest_words));
    }
    const std::uint32_t used = 2 + place + 2 + kind + 2 + words + 2;
    constexpr std::uint32_t least = 30;
    const std::uint32_t room = width > used + least ? width - used : least;
    for (const Unclaimed& one : unclaimed_) {
      text += fmt::format("  {}  {:<{}}  {}  {}\n", report::pad(one.place, place), one.kind, kind,
                          report::pad(report::shorten(one.words, widest_words), words),
                          report::shorten(one.clause, room));
    }
    return text;
  }

  text::Diagnostics& diagnostics_;
  Look look_;
  std::map<std::string, Deeds> deeds_;  // by rule
  std::vector<Unclaimed> unclaimed_;    // in the order of articles and places
  std::size_t articles_ = 0;
  std::size_t figures_ = 0;
};

}  // namespace

Status cover_articles(const Options& options, Streams& streams) {
  text::Diagnostics diagnostics;
  const std::uint32_t width = streams.terminal.output ? streams.terminal.width : 120;
  const std::string text = Coverage(options, diagnostics).text(width);
  const Status printed = print(text, options, streams);
  return finish(printed, diagnostics, options, streams);
}

}  // namespace concord::cli
