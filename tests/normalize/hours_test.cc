#include <catch2/catch.hpp>

#include "article.h"
#include "value/relate.h"

using namespace concord;
using namespace concord::normalize;
using concord::normalize::testing::Article;

namespace {

// What an article states apart from what stands inside of longer figures, by kind and words.
std::string figures_in(const std::string& text) {
  const Article article(text);
  std::string all;
  for (const ReadMention& read : article.mentions()) {
    const match::Mention& mention = article.matches.mentions[read.mention];
    if (read.inner || (mention.type != "date" && mention.type != "time")) continue;
    all += (all.empty() ? "" : "|") + std::string(mention.type) + " ";
    all += article.words(read.span);
  }
  return all;
}

value::Value time_in(const std::string& text) {
  const Article article(text);
  for (const ReadMention& read : article.mentions()) {
    if (article.matches.mentions[read.mention].type == "time") return read.value;
  }
  return {};
}

}  // namespace

TEST_CASE("hours: those behind days are a figure of their own") {
  CHECK(figures_in("It is open Monday to Friday from 8 am to 6 pm.") ==
        "date Monday to Friday|time from 8 am to 6 pm");
  CHECK(figures_in("It is open Mon–Fri 9:00–18:00 there.") == "date Mon–Fri|time 9:00–18:00");
  CHECK(figures_in("It is open 8 am to 6 pm, Monday to Friday.") ==
        "time 8 am to 6 pm|date Monday to Friday");
}

TEST_CASE("hours: one end told alone is held against the same end of both") {
  const auto [end, agrees] =
      GENERATE(table<std::string, bool>({{"until 6 pm", true},
                                         {"until 5 pm", false},
                                         {"from 8 am", true},
                                         {"from 9 am", false},
                                         {"until six in the evening", true}}));
  INFO(end);
  const value::Value both = time_in("The desk is open from 8 am to 6 pm daily.");
  const value::Value one = time_in("The desk is open " + end + " daily.");
  CHECK(value::is_compatible(value::relate(both, one)) == agrees);
  CHECK(value::is_compatible(value::relate(one, both)) == agrees);
}
