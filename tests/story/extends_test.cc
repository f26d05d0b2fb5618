#include <catch2/catch.hpp>

#include "scratch.h"
#include "story/configs.h"

using namespace concord;
using concord::story::test::Scratch;

TEST_CASE("config: what is extended counts first, each with paths of its own folder") {
  const Scratch scratch;
  Scratch::write("house/base.yaml",
                 "fail-on: single-source\nmin-confidence: 60\ndisable: [open.name]\nrules: [r]\n"
                 "overrides:\n  - {files: ['**'], outlet: House}\n");
  Scratch::write("s/concord.yaml",
                 "extends: ../house/base.yaml\nfail-on: never\nrules: [own]\n"
                 "overrides:\n  - files: ['d-*.md', 'x/*']\n    role: draft\n    disable: open.*\n"
                 "articles: {d-2.md: {outlet: Own}}\n");
  for (const char* name : {"house/r/x.yaml", "s/own/x.yaml", "s/d-2.md"}) Scratch::write(name);
  text::Diagnostics diagnostics;
  story::Configs configs(story::disk(), diagnostics);
  const story::Configuration* found = configs.nearest("s/d-1.md");
  REQUIRE(found != nullptr);
  const story::Settings settings = found->settings();
  CHECK(settings.fail_on == "never");
  CHECK(settings.min_confidence == 60U);
  REQUIRE(settings.rules.size() == 2);
  CHECK(settings.rules[0].text == scratch.path() + "/house/r");
  CHECK(settings.rules[1].text == scratch.path() + "/s/own");
  CHECK(configs.entry("s/d-1.md").role == read::Role::draft);
  CHECK_FALSE(configs.entry("s/a.md").role.has_value());
  // "**" of the house means its own folder, and s is beside it.
  CHECK_FALSE(configs.entry("s/d-1.md").outlet.has_value());
  CHECK(configs.entry("s/d-2.md").outlet == "Own");
  CHECK(configs.is_disabled("s/d-1.md", "open.count"));
  CHECK_FALSE(configs.is_disabled("s/a.md", "open.count"));
  CHECK(configs.is_disabled("s/a.md", "open.name"));
  configs.warn_of_unknown_rules({"open.count", "open.name"});
  CHECK(diagnostics.items().empty());
  configs.warn_of_unknown_rules({"open.count", "open.date"});
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].severity == text::Severity::warning);
  CHECK(diagnostics.items()[0].file == "house/base.yaml");
  CHECK(diagnostics.items()[0].where == text::Location{3, 11});
}

TEST_CASE("config: extends that lead back are refused, and the rest counts") {
  const Scratch scratch;
  Scratch::write("concord.yaml", "extends: [a.yaml]\nfail-on: never\n");
  Scratch::write("a.yaml", "extends: b.yaml\n");
  Scratch::write("b.yaml", "extends:\n  - concord.yaml\n  - none.yaml\n");
  text::Diagnostics diagnostics;
  story::Configs configs(story::disk(), diagnostics);
  REQUIRE(configs.nearest("x.md") != nullptr);
  CHECK(configs.nearest("x.md")->settings().fail_on == "never");
  diagnostics.sort();
  REQUIRE(diagnostics.items().size() == 2);
  CHECK(diagnostics.items()[0].code == "cyclic-extends");
  CHECK(diagnostics.items()[0].file == "b.yaml");
  CHECK(diagnostics.items()[0].where == text::Location{2, 5});
  CHECK(diagnostics.items()[1].code == "missing-config");
}

TEST_CASE("config: unknown keys anywhere are told with the nearest known one") {
  const Scratch scratch;
  Scratch::write("concord.yaml",
                 "extend: a.yaml\nfail-on: conflicts\noverrides:\n  - {file: ['*'], rol: draft}\n"
                 "stories:\n  - {nmae: x, files: ['*']}\nmin-confidence: 900\n");
  text::Diagnostics diagnostics;
  story::Configs configs(story::disk(), diagnostics);
  configs.nearest("x.md");
  diagnostics.sort();
  std::vector<std::string> cures;
  for (const text::Diagnostic& one : diagnostics.items()) cures.push_back(one.cure);
  CHECK(cures == std::vector<std::string>{"did you mean \"extends\"?",
                                          "paths are relative to the file that names them",
                                          "did you mean \"conflict\"?", "did you mean \"files\"?",
                                          "did you mean \"role\"?", "did you mean \"name\"?",
                                          "write it in digits: min-confidence: 50"});
}
