#include <catch2/catch.hpp>

#include "reading.h"

using namespace concord::read;
using namespace concord::read::test;

namespace {

Texts told_in_page(const std::string& table) {
  return told(*read("a.html", "<html><body><p>It was a good year for all.</p>" + table).document);
}

Texts told_in_markdown(const std::string& table) {
  return told(*read("a.md", table).document);
}

}  // namespace

TEST_CASE("tables: a cell is told with the headings of its row and its column") {
  const Texts expected{"Quill / Ferries / 14", "Quill / Staff / 300", "Brandt / Ferries / 9",
                       "Brandt / Staff / 210"};
  CHECK(told_in_markdown("| Firm | Ferries | Staff |\n|---|---|---|\n| Quill | 14 | 300 |\n"
                         "| Brandt | 9 | 210 |\n") == expected);
  CHECK(told_in_page("<table><tr><th>Firm<th>Ferries<th>Staff<tr><th>Quill<td>14<td>300"
                     "<tr><th>Brandt<td>9<td>210</table>") == expected);
  CHECK(told_in_page("<table><tr><td>Firm<td>Ferries<td>Staff<tr><td>Quill<td>14<td>300"
                     "<tr><td>Brandt<td>9<td>210</table>") == expected);
}

TEST_CASE("tables: the caption comes first, and a unit in brackets stands behind the figure") {
  const Texts expected{"Revenue / Ferries / 2030 / | 14.3 (US$ bn)",
                       "Revenue / Ferries / 2031 / | 15.1 (US$ bn)"};
  CHECK(told_in_page("<table><caption>Revenue (US$ bn)</caption><tr><th><th>2030<th>2031"
                     "<tr><th>Ferries<td>14.3<td>15.1</table>") == expected);
  CHECK(told_in_page("<figure><table><tr><th><th>2030<th>2031<tr><th>Ferries<td>14.3<td>15.1"
                     "</table><figcaption>Revenue (US$ bn)</figcaption></figure>") == expected);
  CHECK(told_in_markdown("### Revenue (US$ bn)\n\n| | 2030 | 2031 |\n|---|---|---|\n"
                         "| Ferries | 14.3 | 15.1 |\n") == expected);
  CHECK(told_in_markdown("Revenue (US$ bn):\n\n| | 2030 | 2031 |\n|---|---|---|\n"
                         "| Ferries | 14.3 | 15.1 |\n") == expected);
}

TEST_CASE("tables: the nearest bracket with a unit counts, and only figures take it") {
  CHECK(told_in_markdown("# Harbour\n\nSizes (m)\n\n| Part | Length (km) | State |\n|---|---|---|\n"
                         "| Pier [cm] | 12 | closed |\n| Mole | 3 | open |\n") ==
        Texts{"Sizes / Pier / Length / 12 (km)", "Sizes / Pier / State / closed",
              "Sizes / Mole / Length / 3 (km)", "Sizes / Mole / State / open"});
}

TEST_CASE("tables: a column that only says that values stand below is not told") {
  CHECK(told_in_markdown("| Quantity | Value |\n|---|---|\n| Depth | 10 km |\n") ==
        Texts{"Depth / 10 km"});
}

TEST_CASE("tables: a pair is a row, even where the page makes it a heading") {
  CHECK(told_in_markdown("| Magnitude | 6.4 |\n|---|---|\n| Depth | 10 km |\n") ==
        Texts{"Magnitude / 6.4", "Depth / 10 km"});
}

TEST_CASE("tables: cells that reach over others, and headings between rows") {
  CHECK(told_in_page("<table><tr><th rowspan=2>Line<th colspan=2>Riders<th rowspan=2>Staff"
                     "<tr><th>May<th>June"
                     "<tr><th colspan=4>North"
                     "<tr><td rowspan=2>Pell<td>10<td>11<td>5"
                     "<tr><td>12<td>13<td>6</table>") ==
        Texts{"Riders / May / Pell / North / 10", "Riders / June / Pell / North / 11",
              "Staff / Pell / North / 5", "Riders / May / Pell / North / 12",
              "Riders / June / Pell / North / 13", "Staff / Pell / North / 6"});
}

TEST_CASE("tables: boxes that lay out a page are left alone") {
  CHECK(told_in_page("<table><tr><td>Home<td>News<td>About</table>").empty());
  std::string prose = "The ferry to Pell did not sail on Friday because of the storm that came up ";
  prose += "from the north in the night and broke the mole";
  CHECK(told_in_page("<table><tr><th>Then<th>Now<tr><td>" + prose + "<td>" + prose + " 9</table>")
            .empty());
  CHECK(told_in_page("<table><tr><td>12<tr><td>13</table>").empty());
}

TEST_CASE("tables: what is told leads back to the cell alone") {
  const Document document =
      *read("a.md", "| Firm | Pay (&euro;) |\n|---|---|\n| Quill | **30** |\n| Brandt | 9 |\n")
           .document;
  REQUIRE(told(document).front() == "Quill / Pay / 30 (€)");
  const Block& cell = document.blocks[3];
  CHECK(document.map.to_source(cell.own) == document.map.to_source(cell.span));
  CHECK(source_of(document, "30 (") == "30");
  CHECK(source_of(document, "Pay\t30") == "30");
}

TEST_CASE("tables: comments keep their places") {
  const auto result = read("a.md",
                           "| Firm | Pay |\n|---|---|\n| Quill | 30 |\n| Brandt | 9 |\n\n"
                           "<!-- concord-ignore all: old -->\n\nIt pays 40.\n\nIt pays 50.\n");
  const Document& document = *result.document;
  REQUIRE(document.ignores.size() == 1);
  const auto at = static_cast<std::uint32_t>(document.text.find("40"));
  const auto other = static_cast<std::uint32_t>(document.text.find("50"));
  CHECK(covers(document, document.ignores.front(), {at, at + 2}));
  CHECK_FALSE(covers(document, document.ignores.front(), {other, other + 2}));
}

TEST_CASE("tables: a page of a great many rows, columns and headings is read in one go") {
  std::string page = "<table>";
  for (int i = 0; i < 3'000; ++i) page += "<tr><th colspan=999999 rowspan=999999>heading";
  for (int i = 0; i < 3'000; ++i) page += "<td>" + std::to_string(i);
  CHECK(told_in_page(page).size() < 3'000);
}
