#include <catch2/catch.hpp>

#include "room.h"

using namespace concord::cli;

namespace {

const char* const limits_in_markdown =
    "# Limits of Tarn\n\n## Plans\n\n"
    "| Plan | Storage (GB) | Price per month |\n|---|---:|---|\n"
    "| Free | 5 | $0 |\n| Team | 200 | $19 |\n| Business | 2,000 | $79 |\n\n"
    "## Requirements\n\n"
    "| Requirement | Value |\n|---|---|\n| Latest version | 4.2.1 |\n| Default timeout | 30 "
    "seconds |\n"
    "| Maximum upload size | 50 MB |\n";

const char* const limits_in_html =
    "<html><body><h1>Limits of Tarn</h1><h2>Plans</h2><table><thead><tr><th>Plan<th>Storage (GB)"
    "<th>Price per month</thead><tr><td>Free<td>5<td>$0<tr><td>Team<td>200<td>$19<tr><td>Business"
    "<td>2,000<td>$79</table><h2>Requirements</h2><table><tr><th>Latest version<td>4.2.1<tr>"
    "<th>Default timeout<td>30 seconds<tr><th>Maximum upload size<td>50&nbsp;MB</table>";

const char* const limits_in_prose =
    "# Getting started\n\nThe Team plan costs $19 per month and has 250 GB of storage. The "
    "Business "
    "plan allows 6,000 requests per minute, and the Free plan never ends.\n\nThe latest version is "
    "4.2.0. You need a minimum of 8 GB of memory. The default timeout is 60 seconds. The maximum "
    "upload size is 50 MB.\n";

const char* const results_in_html =
    "<html><body><h1>Quill Ferries publishes results</h1><p>The firm published its results on "
    "Thursday, after a hard year.</p><table><caption>Revenue (US$ bn)</caption><tr><th>Division"
    "<th>2030<th>2031<tr><th>Ferries<td>14.3<td>15.1<tr><th>Railways<td>7.2<td>6.9</table>";

const char* const results_in_markdown =
    "# Quill Ferries publishes results\n\nThe firm published its results on Thursday, after a hard "
    "year.\n\n### Revenue (US$ bn)\n\n| Division | 2030 | 2031 |\n|---|---|---|\n"
    "| Ferries | 14.3 | 15.1 |\n| Railways | 7.2 | 6.9 |\n";

const char* const results_in_prose =
    "Quill Ferries grows\n\nQuill Ferries said on Thursday that revenue of its ferries division "
    "was $15.4 billion in 2031, up from $14.3 billion in 2030. Revenue of the railways division "
    "was $6.9 billion in 2031.\n";

std::string check(const std::string& name, const char* table, const char* prose) {
  const Room story;
  story.write(name, table);
  story.write("z.md", prose);
  return run_with({"check", story.path(), "--format", "ndjson"}).out;
}

// The line of the report that has both words; empty when there is none.
std::string line_with(const std::string& report, const std::string& one, const std::string& other) {
  for (std::size_t at = 0; at < report.size();) {
    const std::size_t end = report.find('\n', at);
    const std::string line = report.substr(at, end - at);
    if (contains(line, one) && contains(line, other)) return line;
    at = end + 1;
  }
  return "";
}

}  // namespace

TEST_CASE("tables: versions, limits and prices of a table are held against prose") {
  for (const auto& [name, table] :
       {std::pair("a.md", limits_in_markdown), std::pair("a.html", limits_in_html)}) {
    const std::string report = check(name, table, limits_in_prose);
    INFO(report);
    CHECK(contains(line_with(report, R"("text":"4.2.1")", R"("text":"4.2.0")"), "conflict"));
    CHECK(contains(line_with(report, "30 seconds", "60 seconds"), "conflict"));
    CHECK(contains(line_with(report, R"("text":"200")", R"("text":"250 GB")"), "conflict"));
    CHECK(contains(line_with(report, R"("text":"$19")", "z.md"), "agreement"));
    CHECK(contains(line_with(report, "50 megabyte", "z.md"), "agreement"));
    CHECK_FALSE(contains(line_with(report, R"("text":"$79")", "status"), "conflict"));
  }
}

TEST_CASE("tables: the results of a table are held against an article, each year with its own") {
  for (const auto& [name, table] :
       {std::pair("a.md", results_in_markdown), std::pair("a.html", results_in_html)}) {
    const std::string report = check(name, table, results_in_prose);
    INFO(report);
    CHECK(contains(line_with(report, R"("text":"15.1")", "$15.4 billion"), "conflict"));
    CHECK(contains(line_with(report, R"("text":"14.3")", "$14.3 billion"), "agreement"));
    CHECK(contains(line_with(report, R"("text":"6.9")", "$6.9 billion"), "agreement"));
    CHECK(contains(line_with(report, R"("text":"7.2")", "status"), "single-source"));
  }
}

TEST_CASE("tables: cells of one table never contradict each other") {
  const Room story;
  story.write("a.md", results_in_markdown);
  CHECK(run_with({"check", story.path("a.md")}).status == 0);
}

namespace {

// Names along the top, what is told of them down the side.
const char* const phones_on_their_side_in_html =
    "<html><body><h1>Phones of the year</h1><p>The maker showed two phones on Monday.</p><table>"
    "<thead><tr><th></th><th scope=col>Lume Duo</th><th scope=col>Lume Trio</th></tr></thead>"
    "<tr><th scope=row>Weight (g)</th><td>410</td><td>455</td></tr><tr><th scope=row>Price (US$)"
    "</th><td>149</td><td>199</td></tr></table>";

const char* const phones_on_their_side_in_markdown =
    "# Phones of the year\n\nThe maker showed two phones on Monday.\n\n"
    "|  | Lume Duo | Lume Trio |\n|---|---|---|\n| Weight (g) | 410 | 455 |\n"
    "| Price (US$) | 149 | 199 |\n";

const char* const phones_in_html =
    "<html><body><h1>Phones of the year</h1><p>The maker showed two phones on Monday.</p><table>"
    "<tr><th rowspan=2>Model<th colspan=2>Facts<tr><th>Weight (g)<th>Price (US$)<tr><td>Lume Duo"
    "<td>410<td>149<tr><td>Lume Trio<td>455<td>199</table>";

const char* const phones_in_prose =
    "The year in phones\n\nThe phone Lume Duo weighs 430 grams and costs $149. The phone Lume Trio "
    "weighs 455 grams and costs $219.\n";

}  // namespace

TEST_CASE("tables: units in headings, spans, and names along the top are read as they are meant") {
  for (const auto& [name, table] :
       {std::pair("a.html", phones_on_their_side_in_html),
        std::pair("a.md", phones_on_their_side_in_markdown), std::pair("a.html", phones_in_html)}) {
    const std::string report = check(name, table, phones_in_prose);
    INFO(report);
    CHECK(contains(line_with(report, R"("text":"410")", "430 grams"), "conflict"));
    CHECK(contains(line_with(report, R"("text":"455")", "455 grams"), "agreement"));
    CHECK(contains(line_with(report, R"("text":"149")", "$149"), "agreement"));
    CHECK(contains(line_with(report, R"("text":"199")", "$219"), "conflict"));
  }
}

TEST_CASE("tables: in Markdown rows without the line of dashes are a paragraph") {
  const Room story;
  const auto found = [&](const std::string& dashes) {
    story.write("a.md", "# Phones\n\nTwo are new.\n\n| Model | Weight (g) |\n" + dashes +
                            "| Lume Duo | 410 |\n");
    return run_with({"claims", story.path("a.md")}).out;
  };
  CHECK(contains(found("|---|---|\n"), "products.weight"));
  CHECK_FALSE(contains(found(""), "products.weight"));
}

TEST_CASE("tables: the title of a page may be the caption of the table below it") {
  const Room story;
  story.write("a.md",
              "Revenue (US$ m)\n\n| Firm | 2030 | 2031 |\n|---|---|---|\n| Harpa Works | 480 | 510 "
              "|\n");
  CHECK(
      contains(run_with({"claims", story.path("a.md")}).out, "510,000,000 USD  companies.revenue"));
}

TEST_CASE(
    "tables: a unit is read wherever a table gives it, and an article has the same in words") {
  const char* const tables[] = {
      "| Measure | 2031 |\n|---|---|\n| Revenue (US$ m) | 1,430 |\n",
      "| Measure | 2031 |\n|---|---|\n| Revenue, US$ m | 1,430 |\n",
      "| Measure | 2031 |\n|---|---|\n| Revenue in US$ m | 1,430 |\n",
      "| Measure | 2031 |\n|---|---|\n| Revenue (US$ m, audited) | 1,430 |\n",
      "| Measure | 2031 |\n|---|---|\n| Revenue ($'000) | 1,430,000 |\n",
      "| Measure | 2031 |\n|---|---|\n| Revenue (USDm) | 1,430 |\n",
      "| US$ million | 2031 |\n|---|---|\n| Revenue | 1,430 |\n",
      "| (US$ million) | 2031 |\n|---|---|\n| Revenue | 1,430 |\n",
      "| Measure | 2031 (US$ m) |\n|---|---|\n| Revenue (net) | 1,430 |\n",
      "| Measure | Unit | 2031 |\n|---|---|---|\n| Revenue | US$ m | 1,430 |\n| Staff | | 430 |\n",
  };
  for (const std::string table : tables) {
    const std::string page =
        "# Harpa Works results\n\nThe firm published its results on Thursday.\n\n" + table;
    const std::string report =
        check("a.md", page.c_str(),
              "# Harpa Works grows\n\nHarpa Works said on Thursday that revenue was $1.5 billion "
              "in 2031.\n");
    INFO(table << report);
    CHECK(contains(line_with(report, "1,430,000,000 USD", "$1.5 billion"), "conflict"));
    CHECK_FALSE(contains(report, "\"text\":\"million"));  // a unit alone is no claim
  }
}

TEST_CASE("tables: what heads a row of sums is nobody's name") {
  const Room story;
  story.write("a.md",
              "# Results\n\nThe firms published results on Thursday.\n\nRevenue (US$ m)\n\n"
              "| Firm | 2031 |\n|---|---|\n| Harpa Works | 510 |\n| Quill Ferries | 69 |\n"
              "| Total | 579 |\n");
  const std::string claims = run_with({"claims", story.path("a.md")}).out;
  INFO(claims);
  CHECK(contains(claims, "What was Quill Ferries's revenue (2031)?"));
  CHECK_FALSE(contains(claims, "What was Total"));
}
