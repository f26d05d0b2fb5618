#include <catch2/catch.hpp>
#include <chrono>

#include "scratch.h"
#include "story/configs.h"

using namespace concord;
using concord::story::test::Scratch;

namespace {

std::int64_t day(int year, unsigned month, unsigned day_of_month) {
  using namespace std::chrono;
  const year_month_day date{std::chrono::year(year), std::chrono::month(month),
                            std::chrono::day(day_of_month)};
  return sys_days(date).time_since_epoch().count();
}

read::Document article(const std::string& path) {
  read::Document document;
  document.path = path;
  document.metadata.outlet = "Its Own";
  document.metadata.published = day(2001, 1, 1);
  document.metadata.published_minute = 1;
  return document;
}

// What one concord.yaml makes of the article s/a.txt, and what it complains about.
std::pair<read::Metadata, std::vector<text::Diagnostic>> applied(const std::string& yaml) {
  const Scratch scratch;
  Scratch::write("s/a.txt");
  Scratch::write("s/b.txt");
  Scratch::write("s/concord.yaml", yaml);
  text::Diagnostics diagnostics;
  story::Configs configs(story::disk(), diagnostics);
  read::Document document = article("s/a.txt");
  configs.apply(document);
  diagnostics.sort();
  return {document.metadata, diagnostics.items()};
}

}  // namespace

TEST_CASE("config: what concord.yaml says wins, the rest stays as the article says") {
  const auto [m, mistakes] = applied(
      "articles:\n  a.txt: {published: 2026-04-10, title: T, url: u, language: de, role: draft}\n  "
      "b.txt: {}\n");
  CHECK(m.published == day(2026, 4, 10));
  CHECK(m.title == "T");
  CHECK(m.url == "u");
  CHECK(m.language == "de");
  CHECK(m.role == read::Role::draft);
  CHECK(m.outlet == "Its Own");
  CHECK(mistakes.empty());
}

TEST_CASE("config: a day that concord.yaml gives takes the article's minute with it") {
  const auto minute = [](const std::string& published) {
    return applied("articles: {a.txt: {published: " + published + "}}").first.published_minute;
  };
  CHECK_FALSE(minute("2026-04-08"));
  CHECK(minute("2026-04-08T09:30:00Z") == day(2026, 4, 8) * 24 * 60 + 9 * 60 + 30);
}

TEST_CASE("config: every mistake is told at its place, and the rest counts") {
  const auto [m, mistakes] = applied(
      "artcles: {}\n"
      "articles:\n"
      "  a.txt:\n"
      "    publshed: 2026-04-10\n"
      "    updated: 2026-02-30\n"
      "    role: drft\n"
      "    title: [x]\n"
      "    outlet: Given\n"
      "  a.txt: 5\n");
  struct Mistake {
    std::string code;
    text::Location where;
    std::string cure;
  };
  const Mistake expected[] = {
      {"unknown-key", {1, 1}, "did you mean \"articles\"?"},
      {"unknown-key", {4, 5}, "did you mean \"published\"?"},
      {"bad-date", {5, 14}, "write year, month and day: 2026-04-08"},
      {"bad-role", {6, 11}, "did you mean \"draft\"?"},
      {"wrong-type", {7, 12}, "write one word, number or text there"},
      {"duplicate-key", {9, 3}, "keep one of them"},
      {"wrong-type", {9, 10}, "write keys and what they hold: \"key: value\""},
  };
  REQUIRE(mistakes.size() == std::size(expected));
  for (std::size_t i = 0; i < mistakes.size(); ++i) {
    CHECK(mistakes[i].code == expected[i].code);
    CHECK(mistakes[i].where == expected[i].where);
    CHECK(mistakes[i].cure == expected[i].cure);
    CHECK(mistakes[i].file == "s/concord.yaml");
    CHECK(mistakes[i].severity == text::Severity::error);
  }
}

TEST_CASE("config: broken YAML is one error with its place") {
  const auto [m, mistakes] = applied("articles:\n  a.txt: {published: 2026-04-10\nx: [\n");
  CHECK(m.published == day(2001, 1, 1));
  REQUIRE(mistakes.size() == 1);
  CHECK(mistakes[0].code == "bad-yaml");
  CHECK(mistakes[0].where.has_value());
}

TEST_CASE("config: deep nesting and empty files are no crash") {
  CHECK(applied("").second.empty());
  CHECK(applied("articles:\n").second.empty());
  CHECK(applied(std::string(100'000, '[')).second.size() == 1);
}

TEST_CASE("config: the nearest file above the article wins whole") {
  const Scratch scratch;
  Scratch::write("concord.yaml", "articles: {s/a.txt: {outlet: Far}, t/b.txt: {outlet: Far}}");
  Scratch::write("s/concord.yaml", "articles: {a.txt: {title: Near}}");
  text::Diagnostics diagnostics;
  story::Configs configs(story::disk(), diagnostics);
  read::Document a = article("s/a.txt");
  read::Document b = article("t/../t/b.txt");
  std::filesystem::create_directories("t");
  configs.apply(a);
  configs.apply(b);
  CHECK(a.metadata.outlet == "Its Own");
  CHECK(a.metadata.title == "Near");
  CHECK(b.metadata.outlet == "Far");
}

TEST_CASE("config: mistakes of one file are told once, however many articles it speaks of") {
  const Scratch scratch;
  Scratch::write("concord.yaml", "x: 1");
  text::Diagnostics diagnostics;
  story::Configs configs(story::disk(), diagnostics);
  for (const std::string path : {"a.txt", "b.txt"}) {
    read::Document document = article(path);
    configs.apply(document);
  }
  CHECK(diagnostics.items().size() == 1);
}

TEST_CASE("config: a folder named concord.yaml is told, not read") {
  const Scratch scratch;
  std::filesystem::create_directories("concord.yaml");
  text::Diagnostics diagnostics;
  story::Configs configs(story::disk(), diagnostics);
  read::Document document = article("a.txt");
  configs.apply(document);
  CHECK(diagnostics.has_errors());
}

TEST_CASE("config: an article or a folder of rules that is not there is told at its place") {
  const auto [m, mistakes] = applied(
      "rules: [house-rules]\n"
      "articles:\n"
      "  a.txt: {outlet: Given}\n"
      "  c.txt: {published: 2026-04-10}\n");
  CHECK(m.outlet == "Given");
  REQUIRE(mistakes.size() == 2);
  CHECK(mistakes[0].code == "missing-rules");
  CHECK(mistakes[0].where == text::Location{1, 9});
  CHECK(mistakes[1].code == "missing-article");
  CHECK(mistakes[1].where == text::Location{4, 3});
  CHECK(mistakes[1].severity == text::Severity::warning);
  for (const text::Diagnostic& mistake : mistakes) CHECK(!mistake.cure.empty());
}

TEST_CASE("config: a folder that is called as a configuration is an error with a cure") {
  const Scratch scratch;
  Scratch::write("s/concord.yaml/a.txt");
  text::Diagnostics diagnostics;
  story::Configs configs(story::disk(), diagnostics);
  CHECK(configs.nearest("s/b.txt") == nullptr);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].code == "config-is-directory");
  CHECK(diagnostics.items()[0].file == "s/concord.yaml");
  CHECK(!diagnostics.items()[0].cure.empty());
}
