#include "report/told.h"

#include <catch2/catch.hpp>

#include "sample.h"

namespace {

using namespace concord;
using namespace concord::report;

// a.txt and d.txt say 9%, b.md says 8%.
StoryReport three_articles() {
  StoryReport story = sample::story();
  story.documents.push_back(sample::article("./news/d.txt", "It rose 9%."));
  story.claims.push_back(sample::claim(story, 3, "9%", 9));
  story.findings[0].claims = {0, 2, 5};
  story.findings[0].sides = {0, 1, 0};
  return story;
}

TEST_CASE("told: a conflict is told from the side of the fewest articles") {
  const StoryReport story = three_articles();
  const Told told = tell(story, story.findings[0]);
  CHECK(told.primary == 2);
  CHECK(told.others == std::vector<std::uint32_t>{0, 5});
  CHECK(told.opposed == 2);
}

TEST_CASE("told: a draft, then an article that changed, comes before the side of the fewest") {
  StoryReport story = three_articles();
  story.changed = {3};
  Told told = tell(story, story.findings[0]);
  CHECK(told.primary == 5);
  CHECK(told.others == std::vector<std::uint32_t>{2, 0});
  CHECK(told.opposed == 1);
  story.documents[0].metadata.role = read::Role::draft;
  told = tell(story, story.findings[0]);
  CHECK(told.primary == 0);
  CHECK(told.others == std::vector<std::uint32_t>{2, 5});
}

TEST_CASE("told: a reference is not what needs mending") {
  StoryReport story = three_articles();
  story.documents[1].metadata.role = read::Role::reference;
  CHECK(tell(story, story.findings[0]).primary == 0);
}

TEST_CASE("told: in words, with the place of every other side") {
  const StoryReport story = three_articles();
  Places places(story);
  const diff::Finding& finding = story.findings[0];
  CHECK(told_in_words(story, finding, tell(story, finding), places) ==
        "Articles disagree: 'roughly 8%' here, '9%' in news/a.txt:2:22, '9%' in news/d.txt:1:9. "
        "By how much did Harpa's share price rise?");
}

// news/a.txt is a file of pinned facts, in agreement with d.txt; b.md says something else.
StoryReport pinned(diff::Reason reason) {
  StoryReport story = three_articles();
  story.documents[0].metadata.role = read::Role::facts;
  story.findings[0].reason = reason;
  story.findings[0].question = "share price";
  return story;
}

std::string message_of(const StoryReport& story) {
  Places places(story);
  const diff::Finding& finding = story.findings[0];
  return told_in_words(story, finding, tell(story, finding), places);
}

TEST_CASE("told: a pinned fact that is contradicted is told as such, and never from its side") {
  StoryReport story = pinned(diff::Reason::contradicts_fact);
  story.documents[3].metadata.role = read::Role::draft;
  CHECK(message_of(story) ==
        "A pinned fact says otherwise: 'roughly 8%' here, '9%' in news/a.txt:2:22, '9%' in "
        "news/d.txt:1:9. The fact: share price.");
  const Told told = tell(story, story.findings[0]);
  CHECK(told_verb(story, told, 0) == "The pinned fact says");
  CHECK(told_verb(story, told, 1) == "Says");
  CHECK(message_of(pinned(diff::Reason::out_of_date))
            .starts_with("Out of date: a pinned fact has changed since: 'roughly 8%' here"));
}

TEST_CASE("told: a conflict that stands in a draft begins with what the draft says") {
  StoryReport story = three_articles();
  story.documents[1].metadata.role = read::Role::draft;
  CHECK(message_of(story).starts_with("Your draft says 8 %, both sources say 9 %: 'roughly 8%'"));
  story.findings[0].evolving = true;
  CHECK(message_of(story).starts_with(
      "Your draft says 8 %, both sources say 9 % (the figure may have moved): "));
  story = pinned(diff::Reason::out_of_date);
  story.documents[1].metadata.role = read::Role::draft;
  CHECK(
      message_of(story).starts_with("Your draft says 8 %, the pinned fact says 9 % (out of date"));
}

TEST_CASE("told: one article alone does not disagree, it contradicts itself") {
  StoryReport story = three_articles();
  story.claims[2] = story.claims[1];
  story.findings[0].claims = {0, 2};
  story.findings[0].sides = {0, 1};
  CHECK(message_of(story).starts_with("The article contradicts itself: '9%' here, '49%' in "));
}

TEST_CASE("told: of many places a few are named and the rest counted") {
  StoryReport story = three_articles();
  diff::Finding& finding = story.findings[0];
  for (int i = 0; i < 300; ++i) {
    finding.claims.push_back(5);
    finding.sides.push_back(0);
  }
  Places places(story);
  const Told told = tell(story, finding);
  CHECK(told.others.size() == 100);
  const std::string words = told_in_words(story, finding, told, places);
  CHECK(words.size() < 500);
  CHECK(words.find(" and 92 more. By how much") != std::string::npos);
}

TEST_CASE("told: agreements and single sources are not") {
  const StoryReport story = sample::story();
  CHECK(is_told(story.findings[0]));
  CHECK(!is_told(story.findings[1]));
  CHECK(!is_told(story.findings[2]));
}

}  // namespace
