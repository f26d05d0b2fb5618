#include <fmt/format.h>

#include "report/finding_json.h"
#include "report/summary.h"
#include "value/calendar.h"

namespace concord::report {

namespace {

// "2026-04-08" from days since 1970; null when unknown.
void write_day(JsonWriter& json, std::string_view key, const std::optional<std::int64_t>& day) {
  if (!day) return json.null_member(key);
  json.member(key, value::iso_day(*day));
}

std::string_view in_words(read::Role role) {
  switch (role) {
    case read::Role::draft:
      return "draft";
    case read::Role::reference:
      return "reference";
    case read::Role::facts:
      return "facts";
    case read::Role::source:
      break;
  }
  return "source";
}

void write_articles(JsonWriter& json, const StoryReport& story) {
  const auto articles = json.array("articles");
  for (const read::Document& document : story.documents) {
    const auto article = json.object();
    json.member("doc", document.path);
    json.member("role", in_words(document.metadata.role));
    json.member("language", document.metadata.language);
    json.member("outlet", document.metadata.outlet);
    json.member("title", document.metadata.title);
    json.member("url", document.metadata.url);
    write_day(json, "published", document.metadata.published);
    write_day(json, "updated", document.metadata.updated);
  }
}

void write_story(JsonWriter& json, const StoryReport& story, const Style& style) {
  const auto object = json.object();
  json.member("name", story.name);
  write_articles(json, story);
  Places places(story);
  const auto facts = json.array("facts");
  for (const diff::Finding& finding : story.findings) {
    if (!is_listed(finding, style)) continue;
    const auto fact = json.object();
    write_finding(json, story, finding, places);
  }
}

void write_problems(JsonWriter& json, const Report& report) {
  const auto problems = json.array("problems");
  if (report.diagnostics == nullptr) return;
  for (const text::Diagnostic& diagnostic : report.diagnostics->items()) {
    const auto problem = json.object();
    json.member("severity", diagnostic.severity == text::Severity::error ? "error" : "warning");
    json.member("code", diagnostic.code);
    json.member("file", diagnostic.file);
    if (diagnostic.where) {
      json.member("line", diagnostic.where->line);
      json.member("column", diagnostic.where->column);
    }
    json.member("message", diagnostic.message);
    json.member("cure", diagnostic.cure);
  }
}

void write_summary(JsonWriter& json, const Report& report) {
  const Totals totals = count(report);
  const auto summary = json.object("summary");
  json.member("articles", static_cast<std::int64_t>(totals.articles));
  json.member("agreements", static_cast<std::int64_t>(totals.agreements));
  json.member("conflicts", static_cast<std::int64_t>(totals.conflicts));
  json.member("possible_conflicts", static_cast<std::int64_t>(totals.possible));
  json.member("evolving", static_cast<std::int64_t>(totals.evolving));
  json.member("single_sources", static_cast<std::int64_t>(totals.single_sources));
}

}  // namespace

std::string write_json(const Report& report, const Style& style) {
  JsonWriter json(JsonWriter::Layout::indented);
  {
    const auto top = json.object();
    json.member("version", report.version);
    {
      const auto stories = json.array("stories");
      for (const StoryReport& story : report.stories) write_story(json, story, style);
    }
    write_summary(json, report);
    write_problems(json, report);
  }
  return json.take() + '\n';
}

}  // namespace concord::report
