#include <catch2/catch.hpp>

#include "scratch.h"
#include "story/configs.h"

using namespace concord;
using concord::story::test::Scratch;

namespace {

struct Read {
  story::FactFile file;
  std::vector<text::Diagnostic> mistakes;
};

Read read_facts(const std::string& yaml) {
  text::Diagnostics diagnostics;
  Read read{story::read_facts("facts.yaml", yaml, diagnostics), {}};
  diagnostics.sort();
  read.mistakes = diagnostics.items();
  return read;
}

}  // namespace

TEST_CASE("facts: a value is found at its place in the file") {
  const std::string yaml =
      "facts:\n"
      "  - name: upload limit\n"
      "    aliases: [largest upload]\n"
      "    value: 25 MB   # since spring\n"
      "    source: the price list\n"
      "  - {name: port, value: \"8080\"}\n";
  const Read read = read_facts(yaml);
  CHECK(read.mistakes.empty());
  REQUIRE(read.file.facts.size() == 2);
  const auto words = [&](const story::PinnedFact& fact) {
    const text::Span span = fact.values.front().span;
    return yaml.substr(span.begin, span.size());
  };
  CHECK(words(read.file.facts[0]) == "25 MB");
  CHECK(words(read.file.facts[1]) == "8080");
  CHECK(read.file.facts[0].aliases.front().text == "largest upload");
  CHECK(read.file.facts[0].source == "the price list");
}

TEST_CASE("facts: values follow each other, each until the next one") {
  const Read read = read_facts(
      "facts:\n"
      "  - name: price\n"
      "    values:\n"
      "      - {value: 12 euros, valid-from: 2030-01-01}\n"
      "      - {value: 10 euros}\n");
  CHECK(read.mistakes.empty());
  REQUIRE(read.file.facts.size() == 1);
  const auto& values = read.file.facts[0].values;
  CHECK(values[0].text.text == "10 euros");
  CHECK(*values[0].until + 1 == *values[1].from);
  CHECK_FALSE(values[1].until.has_value());
}

TEST_CASE("facts: each mistake is told at its place, and the other facts count") {
  const Read read = read_facts(
      "facts:\n"
      "  - {name: a, valeu: 1}\n"
      "  - {value: 1}\n"
      "  - {name: c, value: 1, valid-from: 2030-02-01, valid-until: 2030-01-01}\n"
      "  - {name: d, values: [{value: 1}, {value: 2}]}\n"
      "  - {name: e, value: 1, values: [{value: 2}]}\n"
      "  - {name: f, value: 1}\n");
  std::vector<std::pair<std::string, std::uint32_t>> found;
  for (const text::Diagnostic& one : read.mistakes) found.emplace_back(one.code, one.where->line);
  CHECK(found == std::vector<std::pair<std::string, std::uint32_t>>{{"unknown-key", 2},
                                                                    {"missing-key", 3},
                                                                    {"bad-fact", 4},
                                                                    {"bad-fact", 5},
                                                                    {"bad-fact", 6}});
  REQUIRE(read.file.facts.size() == 2);
  CHECK(read.file.facts[1].name.text == "f");
}

TEST_CASE("facts: a file without facts says how to begin one") {
  CHECK(read_facts("hosts: [a, b]\n").mistakes.front().code == "bad-fact");
  CHECK(read_facts("").mistakes.front().code == "bad-fact");
  CHECK(read_facts("facts: [\n").mistakes.front().code == "bad-yaml");
}

TEST_CASE("facts: those beside the articles, in the configuration and in files it names count") {
  const Scratch scratch;
  Scratch::write("docs/facts.yaml", "facts: [{name: a, value: 1}]");
  Scratch::write("concord.yaml", "facts: [{name: b, value: 2}, house.yaml, none.yaml]");
  Scratch::write("house.yaml", "facts: [{name: c, value: 3}]");
  text::Diagnostics diagnostics;
  story::Configs configs(story::disk(), diagnostics);
  std::vector<std::string> paths;
  for (const story::FactFile& file : configs.facts({"docs/x.md", "docs/y.md"})) {
    paths.push_back(file.path);
  }
  CHECK(paths == std::vector<std::string>{"concord.yaml", "docs/facts.yaml", "house.yaml"});
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].code == "missing-facts");
}
