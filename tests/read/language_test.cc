#include <catch2/catch.hpp>

#include "reading.h"

using namespace concord::read;
using namespace concord::read::test;

TEST_CASE("language: words alone are compared") {
  CHECK(words_of("Skip — to Content!") == "skip to content");
  CHECK(words_of("Example3 min read1 423") == "example 3 min read 1 423");
  CHECK(words_of("* * *").empty());
}

TEST_CASE("language: phrases are found at the start, anywhere, or as a whole") {
  Phrases phrases;
  phrases.insert("sign up for");
  phrases.insert("...");
  CHECK(phrases.contains("sign up for"));
  CHECK_FALSE(phrases.contains("sign up"));
  CHECK(phrases.begin("sign up for news"));
  CHECK_FALSE(phrases.begin("sign up forever"));
  CHECK_FALSE(phrases.begin("please sign up for news"));
  CHECK(phrases.stand_in("please sign up for"));
  CHECK_FALSE(phrases.contains(""));
}

TEST_CASE("language: a lexicon gives months by number and abbreviations as they are written") {
  const Language language = make_language([](std::string_view lexical_class) {
    std::vector<std::pair<std::string, std::string>> rows;
    if (lexical_class == "month")
      rows = {{"Jan.", "1"}, {"January", "1"}, {"May", "5"}, {"x", "13"}};
    if (lexical_class == "abbreviation") rows = {{"e . g", ""}, {"Ph.D", ""}, {"no #", ""}};
    return rows;
  });
  CHECK(language.date_words.months[0] == "jan january");
  CHECK(language.date_words.months[4] == "may");
  CHECK(language.abbreviations == concord::text::Abbreviations{"e.g", "ph.d", "no #"});
}
