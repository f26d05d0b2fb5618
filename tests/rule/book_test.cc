#include "rule/book.h"

#include <catch2/catch.hpp>

#include "rule/folder.h"
#include "rule/pack.h"

using namespace concord;

namespace {

rule::RuleFile file(const std::string& name, const std::string& content) {
  return {name, content};
}

std::string recognizer(const std::string& id, const std::string& pattern) {
  return "recognizers:\n  - {id: " + id + ", type: t, patterns: ['" + pattern +
         "'], examples: [{text: a, find: a}, {text: b, none: true}]}\n";
}

// Two languages, and words and units that belong to both.
const std::vector<rule::RuleFile> small_book = {
    file("rules/en/language.yaml", "language: {id: en, name: English}\n"),
    file("rules/en/deep/words.yaml",
         "lexicon: {fruit: [apple]}\n" + recognizer("fruit", "{fruit}")),
    file("rules/qq/language.yaml", "language: {id: qq, name: Quill}\n"),
    file("rules/qq/words.yaml", "lexicon: {fruit: [umber], unit: {ell: [elna]}}\n" +
                                    recognizer("qq.fruit", "{fruit} {unit}")),
    file("rules/units.yaml",
         "units: [{id: ell, dimension: length, words: [ell, ells], symbols: [eL]}]\n"),
};

rule::RuleBook load(const std::vector<rule::RuleFile>& files, std::vector<std::string>& mistakes,
                    rule::RuleBook base = {}) {
  text::Diagnostics diagnostics;
  rule::RuleBook book = rule::load_book(std::move(base), files, diagnostics);
  for (const text::Diagnostic& item : diagnostics.items()) mistakes.push_back(item.code);
  return book;
}

bool has(const rule::RuleSet& set, const std::string& lexical_class, const std::string& phrase) {
  return set.lexicon.has(lexical_class, phrase);
}

}  // namespace

TEST_CASE("book: every language has its own rules and words, and shares units and symbols") {
  std::vector<std::string> mistakes;
  const rule::RuleBook book = load(small_book, mistakes);
  CHECK(mistakes.empty());
  REQUIRE(book.sets.size() == 2);
  const rule::RuleSet& english = book.standard();
  const rule::RuleSet& quill = *book.of("qq");
  CHECK(english.language.id == "en");
  CHECK(quill.language.name == "Quill");
  CHECK(book.of("de") == nullptr);
  CHECK((has(english, "fruit", "apple") && !has(english, "fruit", "umber")));
  CHECK((has(quill, "fruit", "umber") && !has(quill, "fruit", "apple")));
  CHECK((has(english, "unit-symbol", "el") && has(quill, "unit-symbol", "el")));
  // the names beside a unit that no language owns are those of the standard language
  CHECK((has(english, "unit", "ells") && !has(quill, "unit", "ells")));
  CHECK(quill.units.find("ell") != nullptr);
  CHECK(english.rules.size() == 1);
  CHECK(book.find("qq.fruit") == &quill.rules[0]);
  CHECK(book.all().size() == 2);
}

TEST_CASE("book: a file may name its language itself, and a new one needs no more than that") {
  std::vector<std::string> mistakes;
  rule::RuleBook base = load(small_book, mistakes);
  const rule::RuleBook book =
      load({file("house/a.yaml", "language: qq\nlexicon: {fruit: [okra]}\n"),
            file("house/b.yaml", "language: zz\n" + recognizer("zz.ell", "{unit-symbol}")),
            file("house/c.yaml", "lexicon: {alias: {Q.: Quillon}}\n" + recognizer("house", "x"))},
           mistakes, std::move(base));
  CHECK(mistakes.empty());
  REQUIRE(book.sets.size() == 3);
  CHECK(has(*book.of("qq"), "fruit", "okra"));
  CHECK_FALSE(has(book.standard(), "fruit", "okra"));
  CHECK(has(*book.of("zz"), "unit-symbol", "el"));
  for (const rule::RuleSet& set : book.sets) CHECK(has(set, "alias", "q ."));
  CHECK(book.standard().find("house") != nullptr);
}

TEST_CASE("book: mistakes in what languages share are told once, and an id is one in all") {
  std::vector<std::string> mistakes;
  std::vector<rule::RuleFile> files = small_book;
  files.push_back(file("rules/bad.yaml", "lexicn: {}\nlexicon: {unit: {klick: none}}\n"));
  files.push_back(file("rules/qq/twice.yaml", recognizer("fruit", "{fruit}")));
  load(files, mistakes);
  std::sort(mistakes.begin(), mistakes.end());
  CHECK(mistakes == std::vector<std::string>{"duplicate-id", "unknown-key", "unknown-unit"});
}

TEST_CASE("book: all languages come back as they were packed") {
  std::vector<std::string> mistakes;
  const rule::RuleBook before = load(small_book, mistakes);
  const rule::RuleBook after = rule::unpack_book(rule::pack_book(before));
  CHECK(rule::pack_book(after) == rule::pack_book(before));
  CHECK(after.sets.size() == 2);
  CHECK(has(*after.of("qq"), "fruit", "umber"));
  CHECK(after.shared.units.find("ell") != nullptr);
}
