#include <catch2/catch.hpp>

#include "sample.h"

namespace {

using namespace concord;
using namespace concord::report;

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("junit: a fact of several articles is a test, and fails where they disagree") {
  const std::string xml = write_junit(sample::report_of(sample::story()), {});
  CHECK(
      xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"concord\" "
                      "tests=\"2\" failures=\"1\" errors=\"0\">\n  <testsuite name=\"news\" "
                      "tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"0\">\n"));
  CHECK(holds(
      xml, "name=\"By how much did Harpa's share price rise?\" file=\"news/a.txt\" line=\"2\">"));
  CHECK(holds(xml, "<failure message=\"Articles disagree: '9%' here, "));
  CHECK(holds(xml,
              "type=\"conflict\">news/a.txt:2:22: '9%'\nnews/b.md:1:18: 'roughly 8%'\n</failure>"));
  CHECK(holds(xml, "<testcase classname=\"open.percent\" name=\"What stake does Harpa hold?\"/>"));
  CHECK(!holds(xml, "What chance"));
  CHECK(xml.ends_with("  </testsuite>\n</testsuites>\n"));
}

TEST_CASE("junit: a story in which nothing is wrong is one passed test") {
  StoryReport story = sample::story();
  story.findings.clear();
  const std::string xml = write_junit(sample::report_of(story), {});
  CHECK(holds(xml, "tests=\"1\" failures=\"0\""));
  CHECK(holds(xml, "name=\"no article contradicts another\"/>"));
}

TEST_CASE("junit: quiet leaves the failures") {
  Style style;
  style.quiet = true;
  const std::string xml = write_junit(sample::report_of(sample::story()), style);
  CHECK(holds(xml, "tests=\"1\" failures=\"1\""));
  CHECK(!holds(xml, "What stake"));
}

TEST_CASE("junit: signs of XML are escaped, and characters that XML forbids replaced") {
  StoryReport story = sample::story();
  story.findings[0].question = "Is <a> & \"b\"\x01\n\uFFFE ok?";
  const std::string xml = write_junit(sample::report_of(story), {});
  CHECK(holds(xml, "name=\"Is &lt;a&gt; &amp; &quot;b&quot;\uFFFD&#10;\uFFFD ok?\""));
  CHECK(!holds(xml, "\x01"));
}

TEST_CASE("junit: an error of the run is an error of a test, a warning is not") {
  Report report = sample::report_of(sample::story());
  text::Diagnostics diagnostics;
  text::Diagnostic missing;
  missing.code = "unreadable-file";
  missing.file = "news/x.txt";
  missing.message = "the file cannot be read";
  diagnostics.add(missing);
  missing.severity = text::Severity::warning;
  missing.code = "empty-file";
  diagnostics.add(missing);
  report.diagnostics = &diagnostics;
  const std::string xml = write_junit(report, {});
  CHECK(holds(xml, "tests=\"3\" failures=\"1\" errors=\"1\""));
  CHECK(holds(xml, "<error message=\"the file cannot be read\" type=\"unreadable-file\">"));
  CHECK(!holds(xml, "empty-file"));
}

TEST_CASE("junit: a possible conflict is skipped, and fails nothing") {
  const std::string xml = write_junit(sample::report_of(sample::doubtful_story()), {});
  CHECK(holds(xml, "tests=\"2\" failures=\"0\" errors=\"0\" skipped=\"1\">"));
  CHECK(holds(xml, "<skipped message=\"Articles may disagree: '9%' here, "));
}

}  // namespace
