#include "workshop/one_class.h"

#include <catch2/catch.hpp>

#include "rule/load.h"

namespace {

using namespace concord;

// One rule, whose wording stands on line 7.
std::string file_of(const std::string& id, const std::string& asks, const std::string& lexicon) {
  return "claims:\n  - id: " + id + "\n    fact: a\n    about: a\n    question: a\n    key: []\n" +
         "    patterns: [\"{value:number} {what:" + asks + "}\"]\n" +
         "    examples: [{text: 3 looms, find: \"3\"}, {text: A loom, none: true}]\n" + lexicon;
}

// "file:line" of what is told of two files beside the shipped rules.
std::vector<std::string> told_of(const std::string& first, const std::string& second) {
  static const rule::RuleBook shipped = rule::load_shipped_rules();
  const std::vector<rule::RuleFile> files = {{"a.yaml", first}, {"b.yaml", second}};
  text::Diagnostics diagnostics;
  const rule::RuleBook book = rule::load_book(shipped, files, diagnostics);
  for (const text::Diagnostic& one : diagnostics.items()) FAIL_CHECK(text::render(one, false));
  std::vector<std::string> told;
  for (const text::Diagnostic& one : workshop::find_classes_in_two(book, files, shipped)) {
    CHECK(one.code == "one-class");
    CHECK(one.severity == text::Severity::warning);
    told.push_back(one.file + ":" + std::to_string(one.where->line));
  }
  return told;
}

}  // namespace

TEST_CASE("one class: two files that write and ask for one name are told, at the second") {
  const std::string boats = file_of("t.boats", "craft", "lexicon:\n  craft: [boats]\n");
  const std::string looms = file_of("t.looms", "craft", "lexicon:\n  craft: [looms]\n");
  CHECK(told_of(boats, looms) == std::vector<std::string>{"b.yaml:10"});
}

TEST_CASE("one class: words beside rules that do not ask for them are an addition") {
  const std::string boats = file_of("t.boats", "craft", "lexicon:\n  craft: [boats]\n");
  CHECK(told_of(boats, file_of("t.looms", "word", "lexicon:\n  craft: [looms]\n")).empty());
  CHECK(told_of(boats, file_of("t.looms", "craft", "")).empty());
  CHECK(told_of(boats, "lexicon:\n  craft: [looms]\n").empty());
}

TEST_CASE("one class: a name that the shipped wordings ask for is told") {
  const std::string lexicon = "lexicon:\n  hit-person: [looms]\n";
  CHECK(told_of(file_of("t.looms", "hit-person", lexicon), "") ==
        std::vector<std::string>{"a.yaml:10"});
  // a shipped rule of the house's own making
  CHECK(told_of(file_of("casualties.dead", "hit-person", lexicon), "").empty());
  CHECK(told_of(lexicon, "").empty());
}

TEST_CASE("one class: no two files of the shipped rules share one") {
  text::Diagnostics diagnostics;
  const std::vector<rule::RuleFile> files =
      rule::read_packs({CONCORD_SOURCE_DIR "/rules"}, diagnostics);
  const rule::RuleBook book = rule::load_book({}, files, diagnostics);
  REQUIRE(book.sets.size() > 1);
  for (const text::Diagnostic& one : workshop::find_classes_in_two(book, files, {})) {
    FAIL_CHECK(text::render(one, false));
  }
}
