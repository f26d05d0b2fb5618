#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "report/common_words.h"
#include "report/draft.h"
#include "report/excerpt.h"
#include "report/markdown_text.h"
#include "report/shown_value.h"
#include "report/summary.h"
#include "report/told.h"
#include "report/uri.h"
#include "report/words.h"
#include "story/articles.h"

namespace concord::report {

namespace {

// GitHub takes 65,536 characters in a comment; bytes are never fewer, and something is left for what a workflow adds.
constexpr std::size_t most_bytes = 64000;
constexpr std::size_t most_sides = 12;
constexpr std::size_t most_places = 4;  // of one side
constexpr std::uint32_t quote_width = 160;
constexpr std::uint32_t value_width = 120;

// A comment while it is written: what no longer fits is counted, never cut.
class Page {
 public:
  void add(std::string_view text) { text_ += text; }
  // False when the text, and the closing words after it, would be too much.
  bool try_add(std::string_view text) {
    constexpr std::size_t room_for_closing = 400;
    if (text_.size() + text.size() + room_for_closing > most_bytes) return false;
    text_ += text;
    return true;
  }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

// A story while it is told.
struct Telling {
  const StoryReport& story;
  const Repository& repository;
  Places places;
};

std::string place_text(Telling& of, const normalize::Claim& claim) {
  const std::string_view path = plain_path(of.places.document(claim).path);
  const std::uint32_t line = of.places.of(claim).begin.line;
  const std::string name = markdown_code(fmt::format("{}:{}", path, line));
  const std::string page = page_of(of.repository, path, line);
  return page.empty() ? name : fmt::format("[{}]({})", name, page);
}

std::string words_text(Telling& of, const normalize::Claim& claim) {
  const read::Document& document = of.places.document(claim);
  const text::Span sentence = claim.sentence < document.sentences.size()
                                  ? document.sentences[claim.sentence].span
                                  : claim.span;
  const Excerpt words = make_excerpt(document.text, sentence, claim.span, quote_width);
  return fmt::format("{}<b>{}</b>{}", markdown_text(words.before), markdown_text(words.marked),
                     markdown_text(words.after));
}

std::string value_text(Telling& of, const normalize::Claim& claim) {
  return markdown_text(shorten(shown_value(of.story, claim), value_width));
}

// A row for each place of one side; its value stands in the first.
std::string side_rows(Telling& of, const std::vector<std::uint32_t>& claims) {
  std::string rows;
  std::string value_before;
  const std::size_t shown = std::min(claims.size(), most_places);
  for (std::size_t i = 0; i < shown; ++i) {
    const normalize::Claim& claim = of.story.claims[claims[i]];
    const std::string value = value_text(of, claim);
    rows += fmt::format("| {} | {} | {} |\n", value == value_before ? "" : "<b>" + value + "</b>",
                        place_text(of, claim), words_text(of, claim));
    value_before = value;
  }
  if (shown < claims.size()) rows += fmt::format("| | and {} more | |\n", claims.size() - shown);
  return rows;
}

std::string conflict_section(Telling& of, const diff::Finding& finding) {
  std::string why = why_in_words(finding);
  if (const std::string common = common_words(of.story, finding); !common.empty()) {
    why += ", and " + markdown_text(common);
  }
  std::string told = markdown_text(shorten(told_from_draft(of.story, finding), 300));
  if (!told.empty()) told += "\n\n";
  std::string text = fmt::format(
      "\n#### {}: {}\n\n{}{} · {} % sure · {}\n\n| says | where | words |\n| --- | --- | --- |\n",
      verdict_in_words(finding), markdown_text(shorten(question_of(of.story, finding), 300)), told,
      why, finding.confidence, markdown_code(finding.rule));
  const auto sides = sides_from_draft(of.story, finding);
  for (std::size_t i = 0; i < std::min(sides.size(), most_sides); ++i) {
    text += side_rows(of, sides[i]);
  }
  if (sides.size() > most_sides) {
    text += fmt::format("| and {} more values | | |\n", sides.size() - most_sides);
  }
  return text;
}

void add_conflicts(Page& page, const Report& report) {
  std::size_t left_out = 0;
  for (const StoryReport& story : report.stories) {
    Telling of{story, report.repository, Places(story)};
    for (const diff::Finding& finding : story.findings) {
      if (!is_told(finding)) continue;
      if (left_out > 0 || !page.try_add(conflict_section(of, finding))) ++left_out;
    }
  }
  if (left_out == 0) return;
  page.add(fmt::format("\nHere is no room for {} more. `concord check` shows them all.\n",
                       count_of(left_out, "conflict")));
}

std::string agreement_row(Telling& of, const diff::Finding& finding) {
  std::string where;
  std::set<std::uint32_t> seen;
  for (const std::uint32_t index : finding.claims) {
    const normalize::Claim& claim = of.story.claims[index];
    if (!seen.insert(claim.document).second || seen.size() > most_places) continue;
    where += (where.empty() ? "" : ", ") + place_text(of, claim);
  }
  if (seen.size() > most_places) where += fmt::format(" and {} more", seen.size() - most_places);
  return fmt::format("| {} | {} | {} |\n", value_text(of, clearest_claim(of.story, finding)),
                     markdown_text(shorten(question_of(of.story, finding), quote_width)), where);
}

std::string name_text(Telling& of, const diff::Finding& finding) {
  return markdown_text(
      shorten(shown_value(of.story, clearest_claim(of.story, finding)), value_width));
}

std::string single_row(Telling& of, const diff::Finding& finding) {
  const normalize::Claim& claim = of.story.claims[finding.claims.front()];
  return fmt::format("| {} | {} | {} |\n", value_text(of, claim), words_text(of, claim),
                     place_text(of, claim));
}

// One verdict as a table that is folded away; rows that do not fit are counted.
struct Folded {
  diff::Verdict verdict;
  std::string title;
  std::string_view columns;
  std::string (*row)(Telling&, const diff::Finding&);
};

void add_folded(Page& page, const Report& report, const Folded& folded) {
  const std::string head =
      fmt::format("\n<details><summary>{}</summary>\n\n{}\n| --- | --- | --- |\n", folded.title,
                  folded.columns);
  if (!page.try_add(head)) return;
  std::size_t left_out = 0;
  std::string names;
  for (const StoryReport& story : report.stories) {
    Telling of{story, report.repository, Places(story)};
    for (const diff::Finding& finding : story.findings) {
      if (finding.verdict != folded.verdict || finding.claims.empty()) continue;
      if (is_bare_name(story, finding)) continue;
      if (left_out > 0 || !page.try_add(folded.row(of, finding))) ++left_out;
    }
    for (const diff::Finding* finding : bare_names(story, folded.verdict)) {
      names += (names.empty() ? "" : ", ") + name_text(of, *finding);
    }
  }
  if (left_out > 0) page.add(fmt::format("\nand {} more\n", left_out));
  if (!names.empty()) page.try_add(fmt::format("\nnames: {}\n", names));
  page.add("\n</details>\n");
}

}  // namespace

std::string write_markdown(const Report& report, const Style& style) {
  const Totals totals = count(report);
  Page page;
  // A workflow finds the comment it wrote before by this line, and writes it anew.
  page.add(fmt::format("{}\n", story::report_mark));
  page.add(
      fmt::format("### concord: {}\n\n{}\n",
                  totals.conflicts == 0 ? "no conflict" : count_of(totals.conflicts, "conflict"),
                  in_words(totals)));
  add_conflicts(page, report);
  if (style.quiet) return page.take();
  if (totals.agreements > 0) {
    add_folded(page, report,
               {diff::Verdict::agreement, count_of(totals.agreements, "agreement"),
                "| value | question | where |", agreement_row});
  }
  if (totals.single_sources > 0) {
    add_folded(page, report,
               {diff::Verdict::single_source,
                count_of(totals.single_sources, "fact") + " that one article alone states",
                "| value | words | where |", single_row});
  }
  return page.take();
}

}  // namespace concord::report
