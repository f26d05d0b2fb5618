#include "cli/rules_gold.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "cli/article.h"
#include "cli/help.h"
#include "cli/look.h"
#include "cli/rules_choice.h"
#include "normalize/normalize.h"
#include "workshop/gold.h"

namespace concord::cli {

namespace {

using workshop::GoldMark;
using workshop::MarkedArticle;

struct Score {
  std::uint32_t right = 0;
  std::uint32_t noisy = 0;
  std::uint32_t missing = 0;
};

std::string percent(std::uint32_t part, std::uint32_t whole) {
  return whole == 0 ? "-" : fmt::format("{:.1f}", 100.0 * part / whole);
}

std::string row(std::string_view name, std::size_t width, const Score& score) {
  const std::uint32_t found = score.right + score.noisy;
  const std::uint32_t wanted = score.right + score.missing;
  return fmt::format("{:<{}}  {:>9}  {:>6}  {:>5}  {:>5}  {:>5}  {:>7}\n", name, width,
                     percent(score.right, found), percent(score.right, wanted),
                     percent(2 * score.right, found + wanted), score.right, score.noisy,
                     score.missing);
}

// Holds the claims of articles against their marks.
class GoldTest {
 public:
  GoldTest(const Options& options, text::Diagnostics& diagnostics)
      : options_(options),
        diagnostics_(diagnostics),
        look_({{options.gold}}, options, diagnostics) {}

  Status run(Streams& streams) {
    read_marked();
    choose();
    if (scores_.empty()) return nothing_judged(streams);
    for (const story::Story& story : look_.stories()) judge(story);
    std::string text = lines_;
    std::size_t width = std::string_view("rule").size();
    Score all;
    for (const auto& [rule, score] : scores_) {
      width = std::max(width, rule.size());
      all.right += score.right;
      all.noisy += score.noisy;
      all.missing += score.missing;
    }
    text += fmt::format("{}{:<{}}  precision  recall     F1  right  noisy  missing\n",
                        lines_.empty() ? "" : "\n", "rule", width);
    for (const auto& [rule, score] : scores_) text += row(rule, width, score);
    text += row("all", width, all);
    text += "\nper cent; noisy: found and not marked, missing: marked and not found\n";
    const Status printed = print(text, options_, streams);
    const bool perfect = all.noisy + all.missing == 0;
    return finish(perfect ? printed : Status::found, diagnostics_, options_, streams);
  }

 private:
  // Without marks, rules that are named or rules of --rules there is nothing to count.
  Status nothing_judged(Streams& streams) {
    if (!diagnostics_.has_errors()) {
      text::Diagnostic unmarked;
      unmarked.code = "no-marks";
      unmarked.file = options_.gold;
      unmarked.message = "no words are marked in these articles";
      unmarked.cure = "mark what a rule should find: [[ferries.fare: 12 euros]]";
      diagnostics_.add(std::move(unmarked));
    }
    return finish(Status::trouble, diagnostics_, options_, streams);
  }

  void read_marked() {
    for (const story::Story& story : look_.stories()) {
      for (const std::string& path : story.paths) {
        const auto bytes = read::read_file(path, largest_article, diagnostics_);
        if (!bytes) continue;
        Gold& gold = articles_[path];
        gold.file = *bytes;
        gold.article = workshop::read_marks(path, gold.file, diagnostics_);
        for (const GoldMark& mark : gold.article.marks) check_rule(path, gold.file, mark);
      }
    }
  }

  void check_rule(const std::string& path, std::string_view file, const GoldMark& mark) {
    if (look_.rules().find(mark.rule) != nullptr) return;
    text::Diagnostic unknown = unknown_rule(mark.rule, look_.rules());
    unknown.file = path;
    unknown.where = text::LineIndex(file).locate(mark.at);
    diagnostics_.add(std::move(unknown));
  }

  // Rules that were named are judged; else those that are marked somewhere, and those of --rules.
  void choose() {
    if (!options_.operands.empty()) {
      Options options = options_;
      options.rules = look_.rule_folders();
      for (const rule::Rule* rule : choose_rules(look_.rules(), options, diagnostics_)) {
        if (rule->layer == rule::Layer::claim) scores_[rule->id];
      }
      return;
    }
    for (const auto& [path, gold] : articles_) {
      for (const GoldMark& mark : gold.article.marks) scores_[mark.rule];
    }
    const std::set<std::string> own = files_of(look_.rule_folders());
    for (const rule::Rule* rule : look_.rules().all()) {
      if (rule->layer == rule::Layer::claim && own.contains(rule->file)) scores_[rule->id];
    }
  }

  void judge(const story::Story& story) {
    const report::StoryReport report = look_.compare(
        story, [&](const std::string& path, std::uint64_t limit, text::Diagnostics& diagnostics) {
          const auto known = articles_.find(path);
          return known == articles_.end() ? read::read_file(path, limit, diagnostics)
                                          : std::optional(known->second.article.bytes);
        });
    for (std::uint32_t i = 0; i < report.documents.size(); ++i) {
      const auto known = articles_.find(report.documents[i].path);
      if (known != articles_.end()) judge(report, i, known->second, known->first);
    }
  }

  struct Gold {
    std::string file;  // its bytes, marks included
    MarkedArticle article;
  };

  void judge(const report::StoryReport& report, std::uint32_t document, const Gold& gold,
             const std::string& path) {
    std::vector<GoldMark> missing = gold.article.marks;
    std::map<std::pair<std::uint32_t, std::string>, std::string> told;  // by place in the file
    for (const normalize::Claim& claim : report.claims) {
      const auto score = scores_.find(claim.rule);
      if (claim.document != document || score == scores_.end()) continue;
      const text::Span span = report.documents[document].map.to_source(claim.span);
      const auto mark = std::ranges::find_if(
          missing, [&](const GoldMark& one) { return one.rule == claim.rule && one.span == span; });
      if (mark != missing.end()) {
        ++score->second.right;
        missing.erase(mark);
        continue;
      }
      ++score->second.noisy;
      told[{gold.article.in_file(span.begin), claim.rule}] =
          "noisy: " + words(gold, claim.rule, span);
    }
    for (const GoldMark& mark : missing) {
      const auto score = scores_.find(mark.rule);
      if (score == scores_.end()) continue;
      ++score->second.missing;
      told[{mark.at, mark.rule + " "}] =
          "missing: " + words(gold, mark.rule, mark.span) + reader_of(report, document, mark);
    }
    const text::LineIndex lines(gold.file);
    for (const auto& [place, line] : told) {
      const text::Location at = lines.locate(place.first);
      lines_ += fmt::format("{}:{}:{}: {}\n", path, at.line, at.column, line);
    }
  }

  // Which rule reads the words instead.
  static std::string reader_of(const report::StoryReport& report, std::uint32_t document,
                               const GoldMark& mark) {
    for (const normalize::Claim& claim : report.claims) {
      if (claim.document != document || claim.fact.empty() || claim.rule == mark.rule) continue;
      const text::Span span = report.documents[document].map.to_source(claim.span);
      if (span.overlaps(mark.span)) return fmt::format(", which '{}' reads", claim.rule);
    }
    return "";
  }

  static std::string words(const Gold& gold, const std::string& rule, text::Span span) {
    return fmt::format("{}: \"{}\"", rule, gold.article.bytes.substr(span.begin, span.size()));
  }

  const Options& options_;
  text::Diagnostics& diagnostics_;
  Look look_;
  std::map<std::string, Gold> articles_;  // by path
  std::map<std::string, Score> scores_;   // by rule
  std::string lines_;
};

}  // namespace

Status test_against_gold(const Options& options, Streams& streams) {
  text::Diagnostics diagnostics;
  return GoldTest(options, diagnostics).run(streams);
}

}  // namespace concord::cli
