#include <catch2/catch.hpp>

#include "article.h"

using namespace concord;
using namespace concord::normalize;
using concord::normalize::testing::Article;

namespace {

// Claims of one line without a stop, so many times these words, each with the tokens of its sentence: for
// each figure its whole sentence is looked through.
std::uint64_t work_of(const std::string& words, int times) {
  std::string line;
  for (int i = 0; i < times; ++i) line += words;
  const Article article(line + "\n");
  const std::vector<std::uint32_t>& firsts = article.matches.sentence_tokens;
  std::uint64_t work = 0;
  for (const Claim& claim : article.claims()) {
    work += firsts[claim.sentence + 1] - firsts[claim.sentence];
  }
  return work;
}

}  // namespace

TEST_CASE("work: twice the figures in a line without a stop are twice the reading") {
  const std::string words = GENERATE(as<std::string>{}, "lorem 12 ipsum ", "12;", "on 5 June, ",
                                     "shares fell 9.5% to $14.3 billion, said Orla Brandt, and ");
  INFO(words);
  const std::uint64_t once = work_of(words, 4'000);
  const std::uint64_t twice = work_of(words, 8'000);
  CHECK(once > 0);
  CHECK(twice <= once * 22 / 10);
}
