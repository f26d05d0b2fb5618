#include "story/tell_apart.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

#include "read/document.h"

namespace {

using namespace concord;
using story::Subject;
using Groups = std::vector<std::vector<std::size_t>>;

Subject subject(const std::string& text, std::optional<std::int64_t> day = std::nullopt) {
  read::Document document;
  document.text = text;
  document.metadata.published = day;
  const auto size = static_cast<std::uint32_t>(text.size());
  document.blocks.push_back({{0, size}, read::BlockKind::paragraph, false});
  return story::subject_of(document, story::numbers_of({"the", "and", "was", "has"}));
}

// Words of no language: those of one number are the same everywhere.
std::string words(const std::string& stem, int from, int to) {
  std::string text;
  for (int i = from; i < to; ++i) text += stem + std::to_string(i) + ' ';
  return text;
}

// Articles of a story share half of their words.
std::string article(int story, int number) {
  return words("shared" + std::to_string(story) + "x", 0, 20) +
         words("own" + std::to_string(story) + "y" + std::to_string(number) + "z", 0, 20);
}

TEST_CASE("tell apart: articles that share rare words are one story, and the others are not") {
  std::vector<Subject> subjects;
  for (int number = 0; number < 3; ++number) {
    for (int story = 0; story < 4; ++story) subjects.push_back(subject(article(story, number)));
  }
  CHECK(story::tell_apart(subjects) == Groups{{0, 4, 8}, {1, 5, 9}, {2, 6, 10}, {3, 7, 11}});
}

TEST_CASE("tell apart: of one kind of news, the names and days tell which is which") {
  const std::string kind =
      "ferry collided pier passengers injured harbour captain inquiry repairs ";
  const std::vector<Subject> subjects = {
      subject(kind + "Marlow Orrin Tessaly Vance Kellet Quill", 100),
      subject(kind + "Brack Ulland Sorrel Niven Dray Pottle", 100),
      subject(kind + "Marlow Orrin Tessaly Vance Dunmere Quill", 101),
      subject(kind + "Marlow Orrin Tessaly Vance Kellet Quill", 160),
      subject(kind + "Brack Ulland Sorrel Niven Dray Gannet", 99),
      subject(words("elsewhere", 0, 20), 100),
      subject(words("nothing", 0, 20), 100),
  };
  const Groups groups = story::tell_apart(subjects);
  const auto together = [&](std::size_t a, std::size_t b) {
    return std::ranges::any_of(groups, [&](const auto& group) {
      return std::ranges::count(group, a) == 1 && std::ranges::count(group, b) == 1;
    });
  };
  CHECK(together(0, 2));
  CHECK(together(1, 4));
  CHECK(!together(0, 3));
}

TEST_CASE("tell apart: a chain of neighbours is no story") {
  constexpr int length = 16;
  std::vector<Subject> subjects;
  for (int i = 0; i < length; ++i) {
    subjects.push_back(subject(words("link", i * 10, i * 10 + 20)));
  }
  for (const auto& group : story::tell_apart(subjects)) CHECK(group.size() < length / 2);
}

TEST_CASE("tell apart: a story lies within a month, though each day has its neighbour") {
  std::vector<Subject> subjects;
  for (int i = 0; i < 20; ++i) subjects.push_back(subject(article(1, i), 100 + i * 7));
  for (const auto& group : story::tell_apart(subjects)) CHECK(group.size() <= 5);
}

TEST_CASE("tell apart: what is like nothing stands alone, and nothing is no story") {
  CHECK(story::tell_apart({}).empty());
  CHECK(story::tell_apart({subject("")}) == Groups{{0}});
  CHECK(story::tell_apart({subject(""), subject("Ada Quill"), subject("")}) ==
        Groups{{0}, {1}, {2}});
}

// Each group as the texts in it.
std::vector<std::vector<std::string>> by_text(const std::vector<std::string>& texts) {
  std::vector<Subject> subjects;
  for (const std::string& text : texts) subjects.push_back(subject(text));
  std::vector<std::vector<std::string>> groups;
  for (const auto& group : story::tell_apart(subjects)) {
    auto& members = groups.emplace_back();
    for (const std::size_t index : group) members.push_back(texts[index]);
    std::ranges::sort(members);
  }
  std::ranges::sort(groups);
  return groups;
}

TEST_CASE("tell apart: a thousand articles come apart in any order") {
  std::vector<std::string> texts;
  for (int story = 0; story < 250; ++story) {
    for (int number = 0; number < 4; ++number) texts.push_back(article(story, number));
  }
  const auto groups = by_text(texts);
  CHECK(groups.size() == 250);
  std::mt19937 random(7);
  std::ranges::shuffle(texts, random);
  CHECK(by_text(texts) == groups);
}

TEST_CASE("subject: names count double, small words and furniture nothing") {
  const Subject subject_of_text =
      subject("Harpa was at the mill. The mill is by HARPA and a mill.");
  REQUIRE(subject_of_text.words.size() == 2);
  const auto [low, high] = std::ranges::minmax(subject_of_text.words, {}, &Subject::Word::weight);
  CHECK(high.weight > low.weight);
  CHECK(subject("mill Mill").words == subject("Mill's mill").words);
  read::Document page;
  page.text = "Most read";
  page.blocks.push_back({{0, 9}, read::BlockKind::paragraph, true});
  CHECK(story::subject_of(page, {}).words.empty());
}

}  // namespace
