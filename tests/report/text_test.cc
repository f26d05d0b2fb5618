#include <catch2/catch.hpp>

#include "report/words.h"
#include "sample.h"
#include "text/utf8.h"

namespace {

using namespace concord::report;

TEST_CASE("text: the whole report of a small story") {
  CHECK(write_text(sample::report_of(sample::story()), {}) ==
        R"(conflict  By how much did Harpa's share price rise?
          these values cannot both be true · 97 % sure · open.percent

  9 %
    news/a.txt:2:22
      Shares of Harpa rose 9% on Monday.
                           ^^

  8 %
    news/b.md:1:18  according to Orla Fenn
      The stock gained roughly 8% after the news.
                       ^^^^^^^^^^

Agreement

  49 %  What stake does Harpa hold?                                                a.txt:3, c.html:1

One source only

  news/c.html
    2:25     30 %  Critics give the deal a 30% chance.

1 agreement, 1 conflict, 1 single-source fact in 3 articles
)");
}

TEST_CASE("text: where one article plans what another states, each place says so") {
  StoryReport story = sample::story();
  story.claims[2].modality = concord::normalize::Modality::possible;
  std::string text = write_text(sample::report_of(story), {});
  CHECK(text.find("news/a.txt:2:22\n") != std::string::npos);
  CHECK(text.find("news/b.md:1:18  possible, according to Orla Fenn\n") != std::string::npos);
  story.claims[0].modality = concord::normalize::Modality::possible;
  text = write_text(sample::report_of(story), {});
  CHECK(text.find("possible") == std::string::npos);
}

TEST_CASE("text: of many places of a side those of other articles are shown, in their order") {
  StoryReport story = sample::story();
  story.documents[0] = sample::article("news/a.txt", "Up 9%.\nYes, 9%.\nSo 9%.\nAll of 9%.\n");
  story.claims.resize(2);
  for (const char* words : {"9%.\nYes", "9%.\nSo", "9%.\nAll", "of 9%"}) {
    story.documents[0].sentences = {{{0, 34}, 0}};
    story.claims.push_back(sample::claim(story, 0, words, 9));
  }
  story.claims.push_back(sample::claim(story, 1, "roughly 8%", 9));
  story.findings.resize(1);
  story.findings[0].claims = {2, 3, 4, 5, 6};
  story.findings[0].sides = {0, 0, 0, 0, 0};
  const std::string text = write_text(sample::report_of(story), {});
  const auto at = [&](std::string_view words) { return text.find(words); };
  CHECK(at("    news/a.txt:1:4\n") < at("    news/a.txt:2:6\n"));
  CHECK(at("    news/a.txt:2:6\n") < at("    news/b.md:1:18\n"));
  CHECK(at("    news/b.md:1:18\n") < at("    also news/a.txt:3:4, news/a.txt:4:5\n"));
  CHECK(at("    also news/a.txt:3:4, news/a.txt:4:5\n") != std::string::npos);
  Style narrow;
  narrow.width = 30;
  CHECK(write_text(sample::report_of(story), narrow)
            .find("    also news/a.txt:3:4,\n         news/a.txt:4:5\n") != std::string::npos);
}

TEST_CASE("text: a side with a pinned fact says so, and counts the articles beside it") {
  StoryReport story = sample::story();
  story.documents[0].metadata.role = concord::read::Role::facts;
  CHECK(write_text(sample::report_of(story), {}).find("  9 %  pinned\n") != std::string::npos);
  story.claims.push_back(story.claims[3]);
  story.findings[0].claims = {0, 2, 5};
  story.findings[0].sides = {0, 1, 0};
  CHECK(write_text(sample::report_of(story), {}).find("pinned, and in 1 article\n") !=
        std::string::npos);
}

TEST_CASE("text: an open question ends with its gap where the sentence does") {
  StoryReport story = sample::story();
  story.documents[2] = sample::article("news/c.html", "Critics give it a chance of 30%.");
  story.claims = {sample::claim(story, 2, "30%", 30)};
  story.claims[0].context.clause_span = {0, 32};
  story.findings = {story.findings[2]};
  story.findings[0].claims = {0};
  story.findings[0].question.clear();
  const std::string text = write_ndjson(sample::report_of(story), {});
  CHECK(text.find("\"Critics give it a chance of …\"") != std::string::npos);
}

TEST_CASE("text: an open question begins with a word, not with half a pair of marks") {
  const auto [mark, begin] =
      GENERATE(table<std::string, std::string>({{"\" ", "Critics"},
                                                {"\xe2\x80\xa2 ", "Critics"},
                                                {"(", "Critics"},
                                                {"(The) ", "(The) Critics"}}));
  StoryReport story = sample::story();
  const std::string sentence = mark + "Critics give it a chance of 30%.";
  story.documents[2] = sample::article("news/c.html", sentence);
  story.claims = {sample::claim(story, 2, "30%", 30)};
  story.claims[0].context.clause_span = {0, static_cast<std::uint32_t>(sentence.size())};
  story.findings = {story.findings[2]};
  story.findings[0].claims = {0};
  story.findings[0].question.clear();
  CHECK(question_of(story, story.findings[0]) == begin + " give it a chance of …");
}

TEST_CASE("text: an open question is told from the head of its sentence, or says that it is not") {
  const std::string near = "On Monday critics at the mill, give it a chance of 30%.";
  const std::string far =
      "On Monday, as the old mill by the river was still shut and the board had not yet met again, "
      "critics give it a chance of 30%.";
  const auto [sentence, question] = GENERATE_COPY(table<std::string, std::string>(
      {{near, "On Monday critics at the mill, give it a chance of …"},
       {far, "… critics give it a chance of …"}}));
  StoryReport story = sample::story();
  story.documents[2] = sample::article("news/c.html", sentence);
  story.claims = {sample::claim(story, 2, "30%", 30)};
  const auto clause = static_cast<std::uint32_t>(sentence.rfind(", ") + 2);
  const auto size = static_cast<std::uint32_t>(sentence.size());
  story.claims[0].context.clause_span = {clause, size};
  story.findings = {story.findings[2]};
  story.findings[0].claims = {0};
  story.findings[0].question.clear();
  CHECK(question_of(story, story.findings[0]) == question);
}

TEST_CASE("text: an open question is asked in the language of most articles") {
  StoryReport story = sample::story();
  story.documents[0] = sample::article("a.txt", "Die Mühle hat an diesem Tag eine Chance von 30%.");
  story.documents[1] = sample::article("b.txt", "Critics at the old mill give it a chance of 30%.");
  story.documents[2] = sample::article("c.txt", "Critics give 31%.");
  story.documents[0].metadata.language = "de";
  story.documents[1].metadata.language = story.documents[2].metadata.language = "en";
  story.claims = {sample::claim(story, 0, "30%", 30), sample::claim(story, 1, "30%", 30),
                  sample::claim(story, 2, "31%", 31)};
  for (auto& claim : story.claims) {
    claim.context.clause_span = story.documents[claim.document].sentences.front().span;
  }
  story.findings = {story.findings[2]};
  story.findings[0].claims = {0, 1, 2};
  story.findings[0].question.clear();
  CHECK(question_of(story, story.findings[0]) == "Critics at the old mill give it a chance of …");
}

TEST_CASE(
    "text: an open question is asked by a clause that opens its sentence, where there is one") {
  StoryReport story = sample::story();
  const std::string whole = "Critics of the new looms give them a chance of 30%.";
  const std::string part = "The weavers met, and just 40% of them say they have a chance.";
  story.documents[0] = sample::article("news/a.txt", part);
  story.documents[2] = sample::article("news/c.txt", whole);
  story.claims = {sample::claim(story, 0, "40%", 40), sample::claim(story, 2, "30%", 30)};
  story.claims[0].context.clause_span = {17, static_cast<std::uint32_t>(part.size())};
  story.claims[1].context.clause_span = {0, static_cast<std::uint32_t>(whole.size())};
  story.findings = {story.findings[2]};
  story.findings[0].claims = {0, 1};
  story.findings[0].question.clear();
  CHECK(question_of(story, story.findings[0]) ==
        "Critics of the new looms give them a chance of …");
  story.findings[0].claims = {0};
  CHECK(question_of(story, story.findings[0]) ==
        "The weavers met, and just … of them say they have a chance.");
}

TEST_CASE("text: names that take several lines end none with a blank") {
  StoryReport story = sample::story();
  const std::uint32_t first = static_cast<std::uint32_t>(story.claims.size());
  for (std::uint32_t i = 0; i < 12; ++i) {
    story.claims.push_back(story.claims[3]);
    story.claims.back().value =
        concord::value::Name{"Somebody Else " + std::to_string(i % 11), "somebody else"};
    story.findings.push_back(story.findings[1]);
    story.findings.back().question.clear();
    story.findings.back().claims = {first + i, 3};
  }
  Style style;
  style.width = 80;
  const std::string text = write_text(sample::report_of(story), style);
  CHECK(text.find("  named by several: Somebody Else 0 (2), Somebody Else 1 (2),") !=
        std::string::npos);
  // two findings have this name
  CHECK(text.find("Somebody Else 0") == text.rfind("Somebody Else 0"));
  CHECK(text.find(" \n") == std::string::npos);
}

TEST_CASE("text: no line is wider than the terminal") {
  StoryReport story = sample::story();
  story.documents[0] = sample::article(
      "news/a.txt",
      "Harpa buys Lume.\nShares of Harpa, the maker of looms, rose 9% on Monday in a market "
      "that had waited for weeks to hear of the deal, and for its price.\nIt holds 49%.\n");
  story.claims[0] = sample::claim(story, 0, "9%", 9);
  story.claims[1] = sample::claim(story, 0, "49%", 49);
  for (std::uint32_t width = 80; width <= 120; width += 20) {
    Style style;
    style.width = width;
    const std::string text = write_text(sample::report_of(story), style);
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
      CHECK(concord::text::display_width(text.substr(at, text.find('\n', at) - at)) <= width);
    }
  }
}

TEST_CASE("text: colour adds nothing but colour") {
  Style style;
  const std::string plain = write_text(sample::report_of(sample::story()), style);
  CHECK(plain.find('\x1b') == std::string::npos);
  style.color = true;
  std::string colored = write_text(sample::report_of(sample::story()), style);
  CHECK(colored != plain);
  for (std::size_t at = colored.find('\x1b'); at != std::string::npos; at = colored.find('\x1b')) {
    colored.erase(at, colored.find('m', at) - at + 1);
  }
  CHECK(colored == plain);
}

TEST_CASE("text: quiet shows conflicts and the summary") {
  Style style;
  style.quiet = true;
  const std::string text = write_text(sample::report_of(sample::story()), style);
  CHECK(text.find("conflict  By how much") != std::string::npos);
  CHECK(text.find("What stake") == std::string::npos);
  CHECK(text.find("Critics") == std::string::npos);
  CHECK(text.ends_with("1 agreement, 1 conflict, 1 single-source fact in 3 articles\n"));
}

TEST_CASE("text: an evolving conflict says so") {
  StoryReport story = sample::story();
  story.findings[0].evolving = true;
  const std::string text = write_text(sample::report_of(story), {});
  CHECK(text.starts_with("evolving  By how much"));
  CHECK(text.find("1 conflict (1 evolving)") != std::string::npos);
}

TEST_CASE("text: of many places of one side a few are shown and the rest named") {
  StoryReport story = sample::story();
  concord::diff::Finding& conflict = story.findings[0];
  for (std::uint32_t i = 0; i < 5; ++i) {
    const auto document = static_cast<std::uint32_t>(story.documents.size());
    story.documents.push_back(sample::article("news/more" + std::to_string(i), "It rose 9%."));
    conflict.claims.push_back(static_cast<std::uint32_t>(story.claims.size()));
    conflict.sides.push_back(0);
    story.claims.push_back(sample::claim(story, document, "9%", 9));
  }
  const std::string text = write_text(sample::report_of(story), {});
  CHECK(text.find("9 %  in 6 articles") != std::string::npos);
  CHECK(text.find("also news/more2:1:9, news/more3:1:9, news/more4:1:9\n") != std::string::npos);
}

TEST_CASE("text: stories are told apart by their names when there are several") {
  Report report = sample::report_of(sample::story());
  report.stories.push_back(sample::story());
  report.stories[1].name = "other";
  const std::string text = write_text(report, {});
  CHECK(text.starts_with("== news\n"));
  CHECK(text.find("\n== other\n") != std::string::npos);
  CHECK(text.ends_with("2 agreements, 2 conflicts, 2 single-source facts in 6 articles\n"));
}

TEST_CASE("text: a run that found nothing still says what it read") {
  StoryReport story = sample::story();
  story.findings.clear();
  CHECK(write_text(sample::report_of(story), {}) ==
        "0 agreements, 0 conflicts, 0 single-source facts in 3 articles\n");
}

TEST_CASE("text: a possible conflict is called so, and counted apart") {
  const std::string text = write_text(sample::report_of(sample::doubtful_story()), {});
  CHECK(text.starts_with("possible conflict  By how much did Harpa's share price rise?\n"));
  CHECK(text.find("cannot both be true · 40 % sure") != std::string::npos);
  CHECK(text.ends_with(
      "1 agreement, 0 conflicts, 1 possible conflict, 1 single-source fact in 3 articles\n"));
}

}  // namespace
