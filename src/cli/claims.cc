#include "cli/claims.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "cli/help.h"
#include "cli/look.h"
#include "report/excerpt.h"
#include "report/place.h"
#include "report/shown_value.h"
#include "report/words.h"
#include "text/utf8.h"

namespace concord::cli {

namespace {

// One claim on one line.
struct Row {
  std::string place;
  std::string value;
  std::string rule;
  std::string asks;
};

std::vector<Row> rows_of(const report::StoryReport& story, std::uint32_t document,
                         report::Places& places) {
  constexpr std::uint32_t widest_value = 30;
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < story.claims.size(); ++i) {
    if (story.claims[i].document == document) order.push_back(i);
  }
  std::ranges::sort(order, {}, [&](std::uint32_t i) {
    return std::tuple(story.claims[i].span, std::string_view(story.claims[i].rule), i);
  });
  std::vector<Row> rows;
  for (const std::uint32_t i : order) {
    const normalize::Claim& claim = story.claims[i];
    const text::Location at = places.of(claim).begin;
    const std::string rule = claim.pin.group == 0 ? claim.rule : claim.rule + " (pinned)";
    rows.push_back({fmt::format("{}:{}", at.line, at.column),
                    report::shorten(report::shown_value(story, claim), widest_value), rule,
                    asked(story, i)});
  }
  return rows;
}

std::uint32_t widest(const std::vector<Row>& rows, std::string Row::*column) {
  std::uint32_t width = 0;
  for (const Row& row : rows) width = std::max(width, text::display_width(row.*column));
  return width;
}

std::string article_text(const report::StoryReport& story, std::uint32_t document,
                         report::Places& places, std::uint32_t width) {
  const std::vector<Row> rows = rows_of(story, document, places);
  std::string text = text::on_one_line(story.documents[document].path) + '\n';
  if (rows.empty()) return text + "  nothing that can be compared\n";
  const std::uint32_t place = widest(rows, &Row::place);
  const std::uint32_t value = widest(rows, &Row::value);
  const std::uint32_t rule = widest(rows, &Row::rule);
  constexpr std::uint32_t least = 30;
  const std::uint32_t used = 2 + place + 2 + value + 2 + rule + 2;
  const std::uint32_t room = width > used + least ? width - used : least;
  for (const Row& row : rows) {
    text += fmt::format("  {}  {}  {}  {}\n", report::pad(row.place, place),
                        report::pad(row.value, value), report::pad(row.rule, rule),
                        report::shorten(row.asks, room));
  }
  return text;
}

}  // namespace

Status claims(const Options& options, Streams& streams) {
  text::Diagnostics diagnostics;
  Look look({options.operands}, options, diagnostics, &streams);
  std::string text;
  const std::uint32_t width = streams.terminal.output ? streams.terminal.width : 120;
  for (const story::Story& story : look.stories()) {
    const report::StoryReport report = look.compare(story);
    report::Places places(report);
    for (std::uint32_t i = 0; i < report.documents.size(); ++i) {
      if (report.documents[i].metadata.role == read::Role::facts) continue;
      text += (text.empty() ? "" : "\n") + article_text(report, i, places, width);
    }
  }
  const Status printed = print(text, options, streams);
  print_diagnostics(diagnostics, options, streams);
  return diagnostics.has_errors() ? Status::trouble : printed;
}

}  // namespace concord::cli
