#include <catch2/catch.hpp>

#include "article.h"
#include "normalize/normal_names.h"

using namespace concord;
using concord::normalize::testing::Article;
using concord::normalize::testing::language;

namespace {

std::string told(const std::vector<normalize::ReadMention>& mentions,
                 const std::vector<normalize::Statement>& statements) {
  std::string all;
  for (const normalize::ReadMention& read : mentions) {
    if (!normalize::is_told(read)) continue;
    all += std::to_string(read.mention) + " " + value::to_string(read.value) + "\n";
  }
  for (const normalize::Statement& one : statements) {
    all += one.rule->id + " " + one.question + " " + value::to_string(one.value) + " " +
           one.attribution + "\n";
  }
  return all;
}

}  // namespace

TEST_CASE("read mentions: what was read before changes nothing", "[normalize]") {
  const std::vector<std::string> texts{
      "Mayor Orla Brandt said on Tuesday that at least 12 people died in Pellmark.", "",
      "Shares of Quill Ltd. fell 9% to $14.30, its chief executive Ada Quill said.", "Nobody came.",
      "The bridge is 1,200 metres long and was opened on 4 May 1998 by Mr. Brandt."};
  normalize::NormalNames names(language());
  std::vector<normalize::ReadMention> mentions;
  std::vector<normalize::Statement> statements;
  for (int round = 0; round < 2; ++round) {
    for (const std::string& text : texts) {
      const Article article(text);
      std::vector<normalize::Statement> fresh;
      const auto alone = article.mentions();
      read_statements(article.document, article.matches, alone, language(), fresh);
      read_mentions(article.document, article.matches, names, mentions);
      read_statements(article.document, article.matches, mentions, language(), statements);
      INFO(text);
      CHECK(told(mentions, statements) == told(alone, fresh));
    }
  }
}

TEST_CASE(
    "read mentions: who only tells of an article has the numbers inside of figures where claims "
    "took them",
    "[normalize]") {
  const Article article(
      "Shares of Quill Ltd. fell 9% to $14.30. The bridge cost $3 million ($5 million).");
  normalize::NormalNames names(language());
  std::vector<normalize::ReadMention> mentions;
  read_mentions(article.document, article.matches, names, mentions);
  const auto all = article.mentions();
  REQUIRE(mentions.size() == all.size());
  std::size_t unread = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    CHECK(mentions[i].inner == all[i].inner);
    if (mentions[i].value == all[i].value) continue;
    CHECK(mentions[i].value == value::Value(value::Status{}));
    CHECK_FALSE(normalize::is_told(mentions[i]));
    ++unread;
  }
  CHECK(unread > 0);
}
