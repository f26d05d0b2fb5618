#include <catch2/catch.hpp>

#include "report/markdown_text.h"
#include "sample.h"

namespace {

using namespace concord::report;

constexpr std::size_t most_characters = 65536;  // of a comment on GitHub

std::string markdown_of(const StoryReport& story, const Style& style = {}) {
  return write_markdown(sample::report_of(story), style);
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("markdown: the whole comment on a small story") {
  CHECK(markdown_of(sample::story()) == R"(<!-- concord -->
### concord: 1 conflict

1 agreement, 1 conflict, 1 single-source fact in 3 articles

#### conflict: By how much did Harpa's share price rise?

these values cannot both be true · 97 % sure · `open.percent`

| says | where | words |
| --- | --- | --- |
| <b>9 %</b> | `news/a.txt:2` | Shares of Harpa rose <b>9%</b> on Monday. |
| <b>8 %</b> | `news/b.md:1` | The stock gained <b>roughly 8%</b> after the news. |

<details><summary>1 agreement</summary>

| value | question | where |
| --- | --- | --- |
| 49 % | What stake does Harpa hold? | `news/a.txt:3`, `news/c.html:1` |

</details>

<details><summary>1 fact that one article alone states</summary>

| value | words | where |
| --- | --- | --- |
| 30 % | Critics give the deal a <b>30%</b> chance. | `news/c.html:2` |

</details>
)");
}

TEST_CASE("markdown: places are links where the repository is known") {
  Report report = sample::report_of(sample::story());
  report.repository = {"https://github.com/merrow/desk", "0123abc"};
  const std::string text = write_markdown(report, {});
  CHECK(holds(text, "[`news/a.txt:2`](https://github.com/merrow/desk/blob/0123abc/news/a.txt#L2)"));
}

TEST_CASE("markdown: quiet leaves the conflicts") {
  Style style;
  style.quiet = true;
  CHECK(!holds(markdown_of(sample::story(), style), "<details>"));
}

TEST_CASE(
    "markdown: a comment never grows beyond what GitHub takes, and counts what it leaves out") {
  StoryReport story = sample::story();
  for (std::size_t verdict = 0; verdict < 3; ++verdict) {
    const concord::diff::Finding finding = story.findings[verdict];
    StoryReport many = story;
    for (int i = 0; i < 2000; ++i) many.findings.push_back(finding);
    const std::string text = markdown_of(many);
    CHECK(text.size() < most_characters);
    CHECK(text.size() > most_characters / 2);
    CHECK(holds(text, verdict == 0 ? "Here is no room for " : "\nand "));
    const auto count = [&](std::string_view part) {
      std::size_t times = 0;
      for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++times;
      return times;
    };
    CHECK(count("<details>") == count("</details>"));
  }
}

TEST_CASE("markdown: many values and places of one conflict are cut and counted") {
  StoryReport story = sample::story();
  concord::diff::Finding& finding = story.findings[0];
  for (std::uint32_t side = 2; side < 400; ++side) {
    finding.claims.push_back(0);
    finding.sides.push_back(side);
    finding.claims.push_back(2);
    finding.sides.push_back(1);
  }
  const std::string text = markdown_of(story);
  CHECK(text.size() < 10000);
  CHECK(holds(text, "| | and 395 more | |"));
  CHECK(holds(text, "| and 388 more values | | |"));
}

TEST_CASE("markdown: an article's signs are shown as they stand and call nobody") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"plain words, 5.9 (about) - 7+", "plain words, 5.9 (about) - 7+"},
      {"a|b", "a\\|b"},
      {"*not* _so_ ~~fast~~ `code`", "\\*not\\* \\_so\\_ \\~\\~fast\\~\\~ \\`code\\`"},
      {"[x](y)", "\\[x\\](y)"},
      {"back\\slash", "back\\\\slash"},
      {"<script>&amp;", "&lt;script>&amp;amp;"},
      {"thanks @orla for #12", "thanks @<!-- -->orla for #<!-- -->12"},
      {"https://example.org www.example.org",
       "https<!-- -->://example.org www<!-- -->.example.org"},
      {"two\nlines", "two lines"},
  };
  for (const auto& [text, shown] : cases) CHECK(markdown_text(text) == shown);
}

TEST_CASE("markdown: a path is shown in code, whatever signs it has") {
  CHECK(markdown_code("a_b/[c].md") == "`a_b/[c].md`");
  CHECK(markdown_code("a`b|c.md") == "<code>a\\`b\\|c.md</code>");
  CHECK(markdown_code("") == "<code></code>");
}

TEST_CASE("markdown: a possible conflict is called so, and is no conflict in the title") {
  const std::string text = markdown_of(sample::doubtful_story());
  CHECK(holds(text, "### concord: no conflict\n"));
  CHECK(holds(text, "#### possible conflict: By how much did Harpa's share price rise?"));
}

}  // namespace
