#include "marked.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace concord::weights;

namespace {

const Fact& fact_of(const MarkedStory& story, const std::string& id) {
  return *std::ranges::find(story.gold.facts, id, &Fact::id);
}

}  // namespace

TEST_CASE("marked: marks are taken out and say what each fact comes to") {
  const MarkedStory story = read_marked(
      "A ferry.\n=== a.md\nThe {ship|Aurelia} had {aboard=40|40 people} and {crew|six}.\n"
      "=== b.md\nAll {aboard=46|46} of the {ship|Aurelia}, {old?|maybe old}.\n");
  REQUIRE(story.articles.size() == 2);
  CHECK(story.articles[0].second == "The Aurelia had 40 people and six.\n");
  CHECK(fact_of(story, "ship").status == "agreement");
  CHECK(fact_of(story, "aboard").status == "conflict");
  CHECK(fact_of(story, "crew").status == "single-source");
  CHECK(fact_of(story, "old").arguable);
  const Mention& aboard = story.gold.mentions[1];
  CHECK(story.articles[0].second.substr(aboard.start, aboard.end - aboard.start) == "40 people");
}

TEST_CASE("marked: an answer among several contradicts neither") {
  const MarkedStory story =
      read_marked("A ferry.\n=== a.md\n{dead=24/26|Over 20} died.\n=== b.md\n{dead=26|26} died.\n");
  CHECK(fact_of(story, "dead").status == "agreement");
}

TEST_CASE("marked: what is no mark is refused with its place") {
  for (const char* bad :
       {"A ferry.\n", "A ferry.\n=== a.md\nThe {ship|Aurelia sank.\n",
        "A ferry.\n=== a.md\nThe {ship} sank.\n", "A ferry.\n=== a.md\nThe {|Aurelia} sank.\n"}) {
    CAPTURE(bad);
    CHECK_THROWS(read_marked(bad));
  }
}

TEST_CASE("marked: every shipped story is read and holds conflicts") {
  const char* name = GENERATE("stories", "manuals");
  const auto folder = std::filesystem::path(CONCORD_SOURCE_DIR) / "tests/weights" / name;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    CAPTURE(entry.path());
    std::ifstream file(entry.path());
    const MarkedStory story = read_marked({std::istreambuf_iterator<char>(file), {}});
    CHECK(story.articles.size() >= 3);
    CHECK(std::ranges::count(story.gold.facts, "conflict", &Fact::status) >= 3);
  }
}

TEST_CASE("marked: where nobody contradicts, all say one thing") {
  const MarkedStory story =
      read_marked("A ferry.\n=== a.md\n{crew|Six}.\n=== b.md\nA crew of {crew|6}.\n");
  CHECK(story.gold.mentions[0].sides == story.gold.mentions[1].sides);
  CHECK(story.gold.mentions[0].sides.size() == 1);
}
