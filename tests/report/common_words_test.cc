#include "report/common_words.h"

#include <catch2/catch.hpp>

#include "sample.h"

namespace {

using namespace concord;
using namespace concord::report;

// A conflict of two sentences that no rule took; the figures are theirs.
StoryReport dispute(const std::string& a, const std::string& b) {
  StoryReport story = sample::story();
  story.documents = {sample::article("a.txt", a), sample::article("b.txt", b)};
  story.claims = {sample::claim(story, 0, "9%", 9), sample::claim(story, 1, "8%", 8)};
  story.findings.resize(1);
  story.findings[0].claims = {0, 1};
  story.findings[0].question.clear();
  return story;
}

std::string common(const StoryReport& story) {
  return common_words(story, story.findings[0]);
}

TEST_CASE(
    "common words: what both sentences tell of beside their figures, in the first one's order") {
  CHECK(common(dispute("The ferries carried 9% of all tourists to Varna.\n",
                       "To Varna went 8% of each tourist in ferries.\n")) ==
        "both tell of ferries, tourists, varna");
}

TEST_CASE("common words: small words are none of them") {
  StoryReport story = dispute("The ferries carried 9% of the tourists.\n",
                              "Of the tourists 8% went in the ferries.\n");
  CHECK(common(story) == "both tell of the, ferries, tourists");
  rule::Lexicon lexicon;
  lexicon.add("stop-word", "the", "the");
  story.lexicons = {&lexicon};
  CHECK(common(story) == "both tell of ferries, tourists");
}

TEST_CASE("common words: one word says nothing, and a rule's question needs none") {
  CHECK(common(dispute("The ferries took 9%.\n", "A ferry had 8%.\n")).empty());
  StoryReport story = dispute("Ferries took 9% of tourists.\n", "Ferries had 8% of tourists.\n");
  CHECK(!common(story).empty());
  story.findings[0].question = "What share of tourists took the ferry?";
  CHECK(common(story).empty());
}

TEST_CASE("common words: the text report tells them as the reason") {
  const StoryReport story =
      dispute("Ferries took 9% of tourists.\n", "Ferries had 8% of tourists.\n");
  const std::string text = write_text(sample::report_of(story), {});
  CHECK(text.find("cannot both be true, and both tell of ferries, tourists\n") !=
        std::string::npos);
  CHECK(text.find("  97 % sure · ") != std::string::npos);
}

}  // namespace
