#include <catch2/catch.hpp>

#include "room.h"

namespace {

using namespace concord::cli;

std::string explained(const std::string& article) {
  const Room room;
  const std::string path = room.write("a.txt", article);
  const Outcome outcome = run_with({"extract", "--explain", path});
  CHECK(outcome.err == "");
  CHECK(outcome.status == 0);
  std::string out = outcome.out;
  for (std::size_t at = out.find(path); at != std::string::npos; at = out.find(path)) {
    out.replace(at, path.size(), "a.txt");
  }
  return out;
}

// Places in rule files move with every rule.
std::string without_places(std::string text) {
  for (std::size_t at = text.find(" (rules/"); at != std::string::npos;
       at = text.find(" (rules/")) {
    text.erase(at, text.find(')', at) + 1 - at);
  }
  return text;
}

TEST_CASE("explain: a figure tells its rule, captures, unit and modifier") {
  CHECK(
      without_places(
          explained("---\nlang: de\n---\nDer Bau kostet mehr als 14,3 Milliarden Euro.\n")) ==
      R"(a.txt:4:16: money "mehr als 14,3 Milliarden Euro" is (14,300,000,000 EUR, 20,000,000,000 EUR)
  rule      de.money.sum
  wording   {value:number} -? {currency:currency-word}
  captures  value "14,3 Milliarden" (number)
              value "14,3 Milliarden" (amount)
                digits "14,3" = 14.3 (numeral)
                scale "Milliarden" = 9
            currency "Euro" = EUR (currency-word)
  unit      EUR, of money:EUR
  modifier  "mehr als" = over

)");
}

TEST_CASE("explain: a date tells the day it was read against, and where none is known") {
  const std::string known = explained("---\npublished: 2031-05-09\n---\nIt opened on Wednesday.\n");
  CHECK(contains(known, "a.txt:4:14: date \"Wednesday\" is 2031-05-07\n"));
  CHECK(contains(known, "read against 2031-05-09\n"));
  CHECK(contains(known, "captures  calendar \"Wednesday\"\n"));
  CHECK(contains(known, "weekday \"Wednesday\" = 3\n"));
  const std::string open = explained("It opened on Wednesday.\n");
  CHECK(contains(open, "open: the article has no day of its own\n"));
}

TEST_CASE("explain: a converted unit tells its factor, a name that no rule found it") {
  const std::string text = explained("The mayor, Ada Quill, walked 6.5 miles on Monday.\n");
  CHECK(contains(text, "unit      mile, of length, × 1609.344\n"));
  CHECK(contains(
      text, "name \"Ada Quill\" is ada quill\n  rule      none: names are told by capitals\n"));
}

TEST_CASE("explain: lines of JSON say it in a member of each mention") {
  const Outcome outcome = run_with({"extract", "-i", "ndjson", "--explain"},
                                   R"({"id":"a","text":"It rose 9.3% today."})");
  CHECK(contains(
      outcome.out,
      R"("explained":{"rule":"percent.plain","wording":"{value:number} -? {unit:percent-unit}","file":"rules/en/percent.yaml","line":)"));
  CHECK(contains(outcome.out,
                 R"({"name":"unit","type":"percent-unit","text":"%","entry":"percent"})"));
}

}  // namespace
