#include <catch2/catch.hpp>

#include "room.h"

using namespace concord::cli;

namespace {

// The report of a story of two articles, without claim rules: what their words alone bring together.
std::string compare(const std::string& one, const std::string& other) {
  const Room story;
  story.write("a.txt", "Ferry Pella\n\n" + one + "\n");
  story.write("b.txt", "Ferry Pella\n\n" + other + "\n");
  return run_with({"check", story.path(), "--format", "ndjson", "--no-claim-rules"}).out;
}

bool conflict(const std::string& one, const std::string& other) {
  return contains(compare(one, other), R"("status":"conflict")");
}

}  // namespace

TEST_CASE("rivals: two figures in like words are a conflict") {
  CHECK(conflict("The harbour board bought 14 cranes from Sundline for the northern quay.",
                 "The harbour board bought 17 cranes from Sundline for the northern quay."));
}

TEST_CASE("rivals: what is left over is no rival of what is counted") {
  CHECK(conflict("Eight sailors of the ferry Pella were released from the Marrow hospital.",
                 "Five sailors of the ferry Pella were released from the Marrow hospital."));
  CHECK_FALSE(conflict("Eight sailors of the ferry Pella were released from the Marrow hospital.",
                       "All but five sailors of the ferry Pella were released from the Marrow "
                       "hospital."));
}

TEST_CASE("rivals: the day of the words is no rival of the day they tell of") {
  CHECK(conflict("The ferry Pella burned off Marrow on Monday, with 180 passengers aboard.",
                 "The ferry Pella burned off Marrow on Tuesday, with 180 passengers aboard."));
  CHECK_FALSE(conflict("The ferry Pella burned off Marrow on Monday, with 180 passengers aboard.",
                       "The ferry Pella burned off Marrow, officials said on Tuesday, with 180 "
                       "passengers aboard."));
}

TEST_CASE("rivals: bounds of one side are compared by what they name") {
  CHECK(conflict("The repairs of the ferry Pella will save $6 million by the end of 2029.",
                 "The repairs of the ferry Pella will save $6 million by the end of 2030."));
  CHECK_FALSE(conflict("The repairs of the ferry Pella will save $6 million by the end of 2029.",
                       "The repairs of the ferry Pella will save $6 million by December 2029."));
}

TEST_CASE("rivals: a bracket that says the same in another unit is no claim of its own") {
  const std::string report = compare("The wreck lies 55 kilometres (34 miles) west of Marrow.",
                                     "The wreck lies 55 kilometres west of Marrow.");
  CHECK(contains(report, R"("status":"agreement")"));
  CHECK_FALSE(contains(report, R"("text":"34 miles")"));
}

TEST_CASE("rivals: days of sentences that have no word in common are none") {
  const Room story;
  for (const char* name : {"a.md", "b.md", "c.md", "d.md"}) {
    story.write(name, "Harpa's shares rose 9% on Monday, its best day since spring.\n");
  }
  story.write("e.md", "Varna has a new library since Friday.\n");
  CHECK(contains(run_with({"check", story.path()}).out, "0 conflicts"));
}

TEST_CASE("rivals: two digits in another order are a slip where one thing is counted") {
  CHECK(conflict("The bridge was opened in 1968 and carried 18,000 vehicles a day.",
                 "The bridge, built in 1968, carried 81,000 vehicles a day."));
  CHECK_FALSE(conflict("The bridge was opened in 1968 and carried 18,000 vehicles a day.",
                       "The bridge, built in 1968, carried 81,000 tonnes of salt."));
}

TEST_CASE("rivals: a rise and a fall by one figure are a conflict that says so") {
  const Room story;
  story.write("a.txt", "The revenue of Harpa rose 14 percent in 2030.\n");
  story.write("b.txt", "The revenue of Harpa fell 14 percent in 2030.\n");
  const std::string report = run_with({"check", story.path(), "--format", "ndjson"}).out;
  CHECK(contains(report, R"("reason":"opposite-moves")"));
  const std::string text = run_with({"check", story.path()}).out;
  CHECK(contains(text, "it rises here and falls there"));
  CHECK(contains(text, "\n  down 14 %\n"));
  // By other figures they may be of two periods, and of others they are two facts.
  story.write("b.txt", "The revenue of Harpa fell 9 percent in 2030.\n");
  CHECK_FALSE(contains(run_with({"check", story.path()}).out, "conflict  "));
  story.write("b.txt", "The revenue of Brightwater fell 14 percent in 2030.\n");
  CHECK_FALSE(contains(run_with({"check", story.path()}).out, "conflict  "));
}
