#include <stdlib.h>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include "rule/load.h"
#include "rules_from.h"

using namespace concord;

namespace {

using Files = std::vector<rule::RuleFile>;
using Mistakes = std::vector<std::string>;

// "file:line:column code" of every mistake, with what a circle is made of.
Mistakes mistakes_in_files(const Files& files) {
  text::Diagnostics diagnostics;
  rule::load_files({}, files, diagnostics);
  Mistakes all;
  for (const text::Diagnostic& item : diagnostics.items()) {
    all.push_back(item.file + ':' + std::to_string(item.where->line) + ':' +
                  std::to_string(item.where->column) + ' ' + item.code);
    CHECK_FALSE(item.cure.empty());
  }
  return all;
}

text::Diagnostic mistake_of(const Files& files) {
  text::Diagnostics diagnostics;
  rule::load_files({}, files, diagnostics);
  REQUIRE(diagnostics.items().size() == 1);
  return diagnostics.items().front();
}

// Two packs beside each other, gone when the test is.
class Packs {
 public:
  Packs() {
    // tests run beside each other
    std::string name = (std::filesystem::temp_directory_path() / "concord-import-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
    std::filesystem::create_directories(path_ / "house" / "words");
    std::filesystem::create_directories(path_ / "harbour");
  }
  ~Packs() { std::filesystem::remove_all(path_); }
  Packs(const Packs&) = delete;
  Packs& operator=(const Packs&) = delete;

  void write(const std::string& name, const std::string& content) const {
    std::ofstream(path_ / name) << content;
  }
  [[nodiscard]] std::string path(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

bool has_family(const rule::RuleSet& set, const std::string& word) {
  return set.lexicon.has("family", word);
}

}  // namespace

TEST_CASE("imports: what leads nowhere or out of the pack is a mistake at its place") {
  const auto [import, expected] = GENERATE(table<std::string, Mistakes>({
      {"words.yaml", {}},
      {"[words.yaml]", {}},
      {"{from: words.yaml, take: sail}", {}},
      {"{from: words.yaml, take: [sail, vessel]}", {}},
      {"word.yaml", {"house/a.yaml:1:9 missing-import"}},
      {"[words.yaml, no.yml]", {"house/a.yaml:1:22 missing-import"}},
      {"../words.yaml", {"house/a.yaml:1:9 import-outside"}},
      {"below/../../words.yaml", {"house/a.yaml:1:9 import-outside"}},
      {"/house/words.yaml", {"house/a.yaml:1:9 import-outside"}},
      {"nowhere-to-be-found", {"house/a.yaml:1:9 missing-import"}},
      {"../harbour", {"house/a.yaml:1:9 bad-import"}},
      {"'..'", {"house/a.yaml:1:9 bad-import"}},
      {"''", {"house/a.yaml:1:9 bad-import"}},
      {"{from: words.yaml, take: [sail, boat]}", {"house/a.yaml:1:41 missing-import"}},
  }));
  INFO(import);
  CHECK(mistakes_in_files({{"house/a.yaml", "import: " + import + "\n", "house"},
                           {"house/words.yaml",
                            "lexicon: {vessel: [ship]}\nfamilies: {sail: [sail]}\n", "house"}}) ==
        expected);
}

TEST_CASE("imports: the cure names what was meant") {
  const auto [import, cure] = GENERATE(table<std::string, std::string>({
      {"{from: words.yaml, take: [vesel]}", "did you mean \"vessel\"?"},
      {"{from: words.yaml, take: [quagga]}", "it has: sail, vessel"},
      {"../harbour/words.yaml",
       "another pack is imported by the name of its folder, which lies beside this one: "
       "import: harbour"},
  }));
  CHECK(mistake_of({{"house/a.yaml", "import: " + import + "\n", "house"},
                    {"house/words.yaml", "lexicon: {vessel: [ship]}\nfamilies: {sail: [sail]}\n",
                     "house"}})
            .cure == cure);
}

TEST_CASE("imports: a circle is a mistake that names all of its files") {
  const text::Diagnostic circle =
      mistake_of({{"house/a.yaml", "import: b.yaml\n", "house"},
                  {"house/b.yaml", "import: deep/c.yaml\n", "house"},
                  {"house/deep/c.yaml", "lexicon: {x: [y]}\nimport: [../b.yaml]\n", "house"}});
  CHECK(circle.code == "import-circle");
  CHECK(circle.file == "house/deep/c.yaml");
  CHECK(circle.where == text::Location{2, 10});
  CHECK(circle.message ==
        "these files import each other in a circle: "
        "house/b.yaml → house/deep/c.yaml → house/b.yaml");
  CHECK(circle.cure == "put the words that both need into a third file, and import that");
  CHECK(mistake_of({{"house/a.yaml", "import: a.yaml\n", "house"}}).message ==
        "these files import each other in a circle: house/a.yaml → house/a.yaml");
  // two ways to one file are no circle
  CHECK(mistakes_in_files({{"house/a.yaml", "import: [b.yaml, c.yaml]\n", "house"},
                           {"house/b.yaml", "import: d.yaml\n", "house"},
                           {"house/c.yaml", "import: d.yaml\n", "house"},
                           {"house/d.yaml", "lexicon: {x: [y]}\n", "house"}})
            .empty());
}

TEST_CASE("imports: files in an endless row are refused before they are followed to its end") {
  Files files;
  for (int i = 0; i < 20'000; ++i) {
    files.push_back({"house/" + std::to_string(i) + ".yaml",
                     "import: " + std::to_string(i + 1) + ".yaml\n", "house"});
  }
  files.push_back({"house/20000.yaml", "lexicon: {x: [y]}\n", "house"});
  const Mistakes found = mistakes_in_files(files);
  REQUIRE_FALSE(found.empty());
  CHECK(found.front() == "house/49.yaml:1:9 import-too-deep");
}

TEST_CASE("imports: words come along, from this pack and from another, and rules do not") {
  const Packs packs;
  packs.write("house/ferries.yaml",
              "import:\n  - words/ships.yaml\n  - {from: harbour, take: [moor]}\n");
  packs.write("house/words/ships.yaml", "families: {zeel: [zeel]}\nimport: more.yaml\n");
  packs.write("house/words/more.yaml", "families: {zorn: [zorn]}\n");
  packs.write("harbour/words.yaml",
              "families: {moor: [zmoor], dock: [zdock]}\nlexicon: {z-pier: [pier]}\n");
  packs.write("harbour/rules.yaml",
              "claims:\n  - {id: harbour.rule, fact: f, patterns: ['x {value:word}'], examples: "
              "[{text: x a, find: a}, {text: b, none: true}]}\n");
  text::Diagnostics diagnostics;
  // a folder brings its files anyhow, a file that is named alone only what it imports
  const std::string named = GENERATE("house", "house/ferries.yaml");
  const rule::RuleSet set = rule::load_rules({packs.path(named)}, diagnostics).standard();
  CHECK(diagnostics.items().empty());
  CHECK(has_family(set, "zeel"));
  CHECK(has_family(set, "zorn"));
  CHECK(has_family(set, "zmoor"));
  CHECK_FALSE(has_family(set, "zdock"));
  CHECK_FALSE(set.lexicon.has_class("z-pier"));
  CHECK(set.find("harbour.rule") == nullptr);
}

TEST_CASE("imports: a pack comes whole where nothing is chosen, and is read once") {
  const Packs packs;
  packs.write("house/a.yaml", "import: harbour\n");
  packs.write("house/b.yaml", "import: [harbour, {from: harbour, take: [moor]}]\n");
  packs.write("harbour/words.yaml",
              "families: {moor: [zmoor], dock: [zdock]}\nlexicon: {z-pier: [pier]}\n");
  text::Diagnostics diagnostics;
  const rule::RuleSet set = rule::load_rules({packs.path("house")}, diagnostics).standard();
  CHECK(diagnostics.items().empty());
  CHECK(has_family(set, "zmoor"));
  CHECK(has_family(set, "zdock"));
  CHECK(set.lexicon.has_class("z-pier"));
}

TEST_CASE("imports: what needs a newer concord is refused once, and nothing else is said of it") {
  const auto [file, content, expected] = GENERATE(table<std::string, std::string, Mistakes>({
      {"house/a.yaml", "min-version: 0.1\n", {}},
      {"house/a.yaml", "min-version: 0.0.9\n", {}},
      {"house/a.yaml", "min-version: 99\nfuture: key\n", {"house/a.yaml:1:14 needs-newer"}},
      {"house/a.yaml", "min-version: new\n", {"house/a.yaml:1:14 bad-version"}},
      {"house/a.yaml", "min-version: 0.1.\n", {"house/a.yaml:1:14 bad-version"}},
      {"house/a.yaml", "min-version: 0.1.0.1\n", {"house/a.yaml:1:14 bad-version"}},
      {"house/pack.yaml", "min-version: 99\n", {"house/pack.yaml:1:14 needs-newer"}},
  }));
  Files files = {{file, content, "house"}};
  const bool whole = file == "house/pack.yaml";
  if (whole) files.push_back({"house/below/b.yaml", "future: key\n", "house"});
  INFO(content);
  CHECK(mistakes_in_files(files) == expected);
}
