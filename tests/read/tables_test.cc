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
        Texts{"Riders / North / Pell / May / 10", "Riders / North / Pell / June / 11",
              "North / Pell / Staff / 5", "Riders / North / Pell / May / 12",
              "Riders / North / Pell / June / 13", "North / Pell / Staff / 6"});
  CHECK(told_in_page("<table><tr><th>Line<th>Riders<th>Staff<tr><td colspan=3>North<tr><td>Pell"
                     "<td>10<td>5<tr><td colspan=3>South<tr><td>Sarn<td>12<td>6</table>") ==
        Texts{"North / Pell / Riders / 10", "North / Pell / Staff / 5",
              "South / Sarn / Riders / 12", "South / Sarn / Staff / 6"});
}

TEST_CASE("tables: in Markdown groups of columns stand above empty cells") {
  CHECK(told_in_markdown(
            "| | May | | June | |\n|---|---|---|---|---|\n"
            "| Line | Riders | Staff | Riders | Staff |\n| Pell | 10 | 5 | 11 | 6 |\n") ==
        Texts{"May / Pell / Riders / 10", "May / Pell / Staff / 5", "June / Pell / Riders / 11",
              "June / Pell / Staff / 6"});
  // a row of words is no heading where the columns have theirs
  CHECK(told_in_markdown("| Line | State | Riders |\n|---|---|---|\n| Pell | open | many |\n"
                         "| Sarn | open | 12 |\n") ==
        Texts{"Pell / State / open", "Pell / Riders / many", "Sarn / State / open",
              "Sarn / Riders / 12"});
}

TEST_CASE("tables: a unit stands behind a comma or a small word, in the corner or in its column") {
  const Texts expected{"Length / May / 12 (km)"};
  CHECK(told_in_markdown("| | May |\n|---|---|\n| Length, km | 12 |\n") == expected);
  CHECK(told_in_markdown("| | May |\n|---|---|\n| Length in km | 12 |\n") == expected);
  CHECK(told_in_markdown("| | May |\n|---|---|\n| Length (in all; km) | 12 |\n") == expected);
  CHECK(told_in_markdown("| | May [a] |\n|---|---|\n| Length (km) [12] | 12 |\n") == expected);
  CHECK(told_in_markdown("| (km) | May |\n|---|---|\n| Length | 12 |\n") == expected);
  CHECK(told_in_markdown("| Part (km) | May |\n|---|---|\n| Length | 12 |\n") == expected);
  CHECK(told_in_markdown("| | May (km) |\n|---|---|\n| Length (whole) | 12 |\n") == expected);
  CHECK(told_in_markdown("| Part | Unit | May |\n|---|---|---|\n| Length | km | 12 |\n") ==
        Texts{"Length / Unit / km", "Length / May / 12 (km)"});
  CHECK(told_in_markdown("| Share | May |\n|---|---|\n| Ferries, % | 12 |\n") ==
        Texts{"Ferries / May / 12 (%)"});
  CHECK(told_in_markdown("| Trade | Million EUR |\n|---|---|\n| Ferries | 12 |\n") ==
        Texts{"Ferries / 12 (Million EUR)"});
  CHECK(told_in_markdown("| Team | KM |\n|---|---|\n| Pell | 12 |\n") == Texts{"Pell / KM / 12"});
  CHECK(told_in_markdown("| Share | May |\n|---|---|\n| Ferries, % y/y | 12 |\n") ==
        Texts{"Ferries / y/y / May / 12 (%)"});
  CHECK(told_in_markdown("| Share | May |\n|---|---|\n| Ferries, % all | 12 |\n") ==
        Texts{"Ferries, % all / May / 12"});
  CHECK(told_in_markdown("| Share | US |\n|---|---|\n| Ferries | 12 |\n") ==
        Texts{"Ferries / US / 12"});
}

TEST_CASE("tables: the unit in a heading is read with the cells alone") {
  const auto document =
      *read("a.md", "| Part | Length (km) |\n|---|---|\n| Pell | 12 |\n").document;
  CHECK(texts(document) == Texts{"Part", "Length", "Pell", "12"});
}

TEST_CASE("tables: those of HTML stand in pages of Markdown as well") {
  const Texts expected{"Pell / Riders / 10", "Pell / Staff / 5"};
  CHECK(
      told_in_markdown("# Lines\n\nAll is well.\n\n<table>\n<tr><th>Line</th><th>Riders</th>\n"
                       "<th>Staff</th></tr>\n<tr><td>Pell</td><td>10</td><td>5</td></tr>\n</table>"
                       "\n\n## More\n\nText of 12.\n") == expected);
  CHECK(told_in_markdown("<table><tr><th>Line<th>Riders<th>Staff<tr><td>Pell<td>10<td>5\n") ==
        expected);
  CHECK(told_in_markdown("<table><tr><th>Line<th colspan=2>Crew<tr><th><th>Riders<th>Staff<tr><td>"
                         "Pell<td>10<td>5\n\n## More\n\n12\n") ==
        Texts{"Crew / Pell / Riders / 10", "Crew / Pell / Staff / 5"});
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
