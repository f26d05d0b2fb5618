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
      const auto alone = read_mentions(article.document, article.matches, language());
      read_statements(article.document, article.matches, alone, language(), fresh);
      read_mentions(article.document, article.matches, names, mentions);
      read_statements(article.document, article.matches, mentions, language(), statements);
      INFO(text);
      CHECK(told(mentions, statements) == told(alone, fresh));
    }
  }
}
