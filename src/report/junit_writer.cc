#include <fmt/format.h>

#include "report/told.h"
#include "report/words.h"
#include "text/utf8.h"

namespace concord::report {

namespace {

// XML 1.0 knows these characters alone (section 2.2); a control character that an article holds would make the file unreadable.
bool is_character(char32_t c) {
  return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0xfffe && c != 0xffff);
}

std::string escape(std::string_view text) {
  std::string out;
  for (std::uint32_t at = 0; at < text.size();) {
    const text::CodePoint point = text::decode(text, at);
    at += point.length;
    switch (point.value) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        text::append_utf8(out, is_character(point.value) ? point.value : 0xfffd);
    }
  }
  return out;
}

// An attribute's line end would be read as a blank.
std::string escape_attribute(std::string_view text) {
  std::string out = escape(text);
  for (std::size_t at = out.find('\n'); at != std::string::npos; at = out.find('\n', at)) {
    out.replace(at, 1, "&#10;");
  }
  return out;
}

// One test: its tags, and what it counts as.
struct Case {
  std::string xml;
  int failures = 0;
  int errors = 0;
  int skipped = 0;
};

std::string open_case(std::string_view name, std::string_view rule) {
  return fmt::format("    <testcase classname=\"{}\" name=\"{}\"", escape_attribute(rule),
                     escape_attribute(name));
}

Case passed(std::string_view name, std::string_view rule) {
  return {open_case(name, rule) + "/>\n", 0, 0};
}

// A possible conflict, or one whose rule calls it no error, is a test that nobody ran yet: it is
// shown, and fails nothing.
Case skipped(const StoryReport& story, const diff::Finding& finding, Places& places) {
  const std::string message = told_in_words(story, finding, tell(story, finding), places);
  return {open_case(question_of(story, finding), finding.rule) +
              fmt::format(">\n      <skipped message=\"{}\"/>\n    </testcase>\n",
                          escape_attribute(message)),
          0, 0, 1};
}

Case failed(const StoryReport& story, const diff::Finding& finding, Places& places) {
  const Told told = tell(story, finding);
  const normalize::Claim& primary = story.claims[told.primary];
  std::string body;
  for (const std::uint32_t index : finding.claims) {
    const normalize::Claim& claim = story.claims[index];
    body += fmt::format("{}: {}\n", plain_path(places.link(claim)), quoted_words(places, claim));
  }
  std::string xml = open_case(question_of(story, finding), finding.rule);
  xml += fmt::format(" file=\"{}\" line=\"{}\">\n",
                     escape_attribute(plain_path(places.document(primary).path)),
                     places.of(primary).begin.line);
  xml += fmt::format("      <failure message=\"{}\" type=\"{}\">{}</failure>\n    </testcase>\n",
                     escape_attribute(told_in_words(story, finding, told, places)),
                     finding.evolving ? "evolving" : "conflict", escape(body));
  return {xml, 1, 0};
}

Case broken(const text::Diagnostic& diagnostic) {
  std::string xml = open_case(diagnostic.file.empty() ? "run" : diagnostic.file, diagnostic.code);
  xml += fmt::format(">\n      <error message=\"{}\" type=\"{}\">{}</error>\n    </testcase>\n",
                     escape_attribute(diagnostic.message), escape_attribute(diagnostic.code),
                     escape(diagnostic.cure));
  return {xml, 0, 1};
}

// A fact that several articles state is a test: passed when they agree. That they name the same people is none.
std::vector<Case> cases_of(const StoryReport& story, const Style& style) {
  Places places(story);
  std::vector<Case> cases;
  for (const diff::Finding& finding : story.findings) {
    if (is_told(finding)) {
      const bool fails = !finding.possible && finding.severity == rule::Severity::error;
      cases.push_back(!fails ? skipped(story, finding, places) : failed(story, finding, places));
    }
    const bool is_test =
        finding.verdict == diff::Verdict::agreement && !is_bare_name(story, finding);
    if (!is_test || style.quiet) continue;
    cases.push_back(passed(question_of(story, finding), finding.rule));
  }
  // A suite without a test counts as broken in some servers.
  if (cases.empty()) cases.push_back(passed("no article contradicts another", "concord"));
  return cases;
}

struct Counts {
  std::size_t tests = 0;
  int failures = 0;
  int errors = 0;
  int skipped = 0;
};

std::string suite(std::string_view name, const std::vector<Case>& cases, Counts& all) {
  Counts here;
  here.tests = cases.size();
  std::string body;
  for (const Case& one : cases) {
    here.failures += one.failures;
    here.errors += one.errors;
    here.skipped += one.skipped;
    body += one.xml;
  }
  all.tests += here.tests;
  all.failures += here.failures;
  all.errors += here.errors;
  return fmt::format(
      "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\">\n{}  "
      "</testsuite>\n",
      escape_attribute(name), here.tests, here.failures, here.errors, here.skipped, body);
}

}  // namespace

std::string write_junit(const Report& report, const Style& style) {
  Counts counts;
  std::string body;
  std::vector<Case> problems;
  if (report.diagnostics != nullptr) {
    for (const text::Diagnostic& diagnostic : report.diagnostics->items()) {
      if (diagnostic.severity == text::Severity::error) problems.push_back(broken(diagnostic));
    }
  }
  if (!problems.empty()) body += suite("run", problems, counts);
  for (const StoryReport& story : report.stories) {
    body += suite(story.name, cases_of(story, style), counts);
  }
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites name=\"concord\" tests=\"{}\" failures=\"{}\" errors=\"{}\">\n{}</testsuites>\n",
      counts.tests, counts.failures, counts.errors, body);
}

}  // namespace concord::report
