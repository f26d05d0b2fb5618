#include "report/excerpt.h"

#include <catch2/catch.hpp>

#include "text/utf8.h"

namespace {

using namespace concord;
using report::Excerpt;
using report::make_excerpt;
using report::shorten;

text::Span find(const std::string& text, const std::string& words) {
  const auto begin = static_cast<std::uint32_t>(text.find(words));
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

Excerpt excerpt_of(const std::string& text, const std::string& words, std::uint32_t width) {
  return make_excerpt(text, {0, static_cast<std::uint32_t>(text.size())}, find(text, words), width);
}

std::string whole(const Excerpt& excerpt) {
  return excerpt.before + excerpt.marked + excerpt.after;
}

TEST_CASE("excerpt: a sentence that fits is shown whole") {
  const Excerpt excerpt = excerpt_of("The share rose 9% on Monday.", "9%", 60);
  CHECK(excerpt.before == "The share rose ");
  CHECK(excerpt.marked == "9%");
  CHECK(excerpt.after == " on Monday.");
}

TEST_CASE("excerpt: a long sentence is cut at words on both sides") {
  const std::string text =
      "After a long day of talks in the old town hall, the share rose 9% on Monday, and nobody in "
      "the room was ready to say what that could mean for the year.";
  const Excerpt excerpt = excerpt_of(text, "9%", 50);
  CHECK(excerpt.marked == "9%");
  CHECK(excerpt.before.starts_with("… "));
  CHECK(excerpt.after.ends_with(" …"));
  CHECK(text::display_width(whole(excerpt)) <= 50);
  CHECK(text::display_width(whole(excerpt)) >= 30);
  const std::string inner = whole(excerpt).substr(4, whole(excerpt).size() - 8);
  CHECK(text.find(' ' + inner) != std::string::npos);
}

TEST_CASE("excerpt: line ends and runs of blanks are one blank") {
  const Excerpt excerpt = excerpt_of("The share\n   rose\t9%\r\non Monday.", "9%", 60);
  CHECK(whole(excerpt) == "The share rose 9% on Monday.");
}

TEST_CASE("excerpt: an article cannot steer the terminal") {
  const Excerpt excerpt = excerpt_of("a \x1b[31mred\x1b[0m \u202E9% \x07 b", "9%", 60);
  CHECK(whole(excerpt).find('\x1b') == std::string::npos);
  CHECK(whole(excerpt).find('\x07') == std::string::npos);
  CHECK(whole(excerpt).find("\u202E") == std::string::npos);
}

TEST_CASE("excerpt: columns are counted as a terminal shows them") {
  const std::string text =
      "東京の株価は月曜日に9%上がりました、と新聞が書いています、と彼は言いました。";
  for (std::uint32_t width = 20; width < 80; width += 7) {
    const Excerpt excerpt = excerpt_of(text, "9%", width);
    CHECK(excerpt.marked == "9%");
    CHECK(text::display_width(whole(excerpt)) <= width);
  }
}

TEST_CASE("excerpt: a line of a megabyte costs no more than one of a page") {
  std::string text(1 << 20, 'x');
  text.replace(text.size() / 2, 4, " 9% ");
  const Excerpt excerpt = excerpt_of(text, "9%", 60);
  CHECK(excerpt.marked == "9%");
  CHECK(text::display_width(whole(excerpt)) <= 60);
}

TEST_CASE("excerpt: marked words longer than the line show their beginning") {
  const std::string words = "one two three four five six seven eight nine ten eleven twelve";
  const Excerpt excerpt = excerpt_of("It names " + words + ".", words, 40);
  CHECK(excerpt.marked.starts_with("one two three"));
  CHECK(text::display_width(whole(excerpt)) <= 40);
}

TEST_CASE("excerpt: shortening keeps what fits") {
  CHECK(shorten("short", 10) == "short");
  CHECK(shorten("a longer text", 8) == "a longe…");
  CHECK(shorten("two  lines\nin one", 40) == "two lines in one");
  CHECK(shorten("東京タワー", 5) == "東京…");
}

}  // namespace
