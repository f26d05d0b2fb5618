#include <catch2/catch.hpp>

#include "room.h"

namespace {

using namespace concord::cli;

// An invented language in a folder of its own: number words, a unit's name, a modifier and a claim.
void write_pack(const Room& room) {
  room.write("rules/qq/language.yaml", R"(language:
  id: qq
  name: Quillish
  decimal-comma: true
)");
  room.write("rules/qq/words.yaml", R"(lexicon:
  stop-word: [ul, ka, nef, om, tis]
  digit-word: {un: 1, dor: 2, tril: 3}
  ten-word: {dek: 10}
  modifier: {over: [plu ol], about: [cirk]}
  unit: {kilometre: [kilomo, kilomi], percent: [procan]}
  weekday: {ludi: 1, mardi: 2}
compounds:
  number-word: ["{digit-word}", "{ten-word}{digit-word}"]
recognizers:
  - id: qq.number
    type: number
    patterns: ["{digits:numeral}", "{word:number-word}"]
    examples:
      - {text: "Dor naf nef.", find: Dor, value: "2"}
      - {text: "Dektril naf nef.", find: Dektril, value: "13"}
      - {text: "Ul 1.250,5 nef.", find: "1.250,5", value: "1,250.5"}
      - {text: "Ul naf nef.", none: true}
  - id: qq.measure
    type: measure
    patterns: ["{value:number} {unit:unit}"]
    examples:
      - {text: "Om 6,5 kilomi nef.", find: "6,5 kilomi", value: "6.5 kilometre"}
      - {text: "Om kilomi nef.", none: true}
claims:
  - id: qq.casualties.dead
    fact: people killed
    question: "How many people were killed?"
    kind: count
    key: []
    patterns: ["{value:number} mortan"]
    examples:
      - {text: "Nef dektril mortan.", find: dektril, value: "13"}
      - {text: "Nef dektril naf.", none: true}
)");
}

const char* const quillish = "Ul naf ka nef om tis: plu ol dektril mortan. Om 6,5 kilomi ka nef.";

TEST_CASE("language pack: a folder of rules adds a language, and its examples run in it") {
  const Room room;
  write_pack(room);
  const std::string rules = room.path("rules");
  const Outcome tested = run_with({"rules", "test", "--rules", rules});
  CHECK(tested.err == "");
  CHECK(tested.status == 0);
  const std::string path = room.write("stories/a.txt", quillish);
  const Outcome outcome = run_with({"extract", path, "--rules", rules});
  CHECK(contains(outcome.out, R"("value":{"number":6.5,"unit":"kilometre"})"));
  CHECK(contains(outcome.out, R"("rule":"qq.casualties.dead")"));
  CHECK(contains(outcome.out, R"("number":13,"mod":"over")"));
}

TEST_CASE("language pack: its articles meet those in other languages in one fact") {
  const Room room;
  write_pack(room);
  room.write("stories/a.txt", quillish);
  room.write("stories/b.txt",
             "The flood took many houses. The death toll of the flood rose to 12.");
  room.write("stories/c.txt",
             "Bei der Flut kamen 12 Menschen ums Leben und die Stadt ist ohne Wasser.");
  const Outcome outcome = run_with(
      {"check", room.path("stories"), "--rules", room.path("rules"), "--format", "ndjson"});
  CHECK(contains(outcome.out, R"("status":"conflict")"));
  CHECK(contains(outcome.out, "a.txt"));
  CHECK(contains(outcome.out, R"("fact":"How many people were killed?")"));
  CHECK(contains(outcome.out, "(13, "));
}

TEST_CASE("language pack: rules of one language leave the others alone") {
  const Room room;
  write_pack(room);
  const std::string line =
      R"({"id":"a","text":"Dor and dektril mortan were 13 of 14.","language":"en"})";
  const Outcome with = run_with({"extract", "-i", "ndjson", "-r", room.path("rules")}, line);
  CHECK(with.out == run_with({"extract", "-i", "ndjson"}, line).out);
}

TEST_CASE("language pack: a line of JSON may name its language") {
  const auto number = [](const std::string& language) {
    return run_with({"extract", "-i", "ndjson"},
                    R"({"id":"a","text":"1.250 Euro","language":")" + language + "\"}")
        .out;
  };
  CHECK(contains(number("de"), R"("number":1250,)"));
  CHECK(contains(number("de-AT"), R"("number":1250,)"));
  CHECK(contains(number("en"), R"("number":1.250,)"));
}

// Where every noun has a capital, a figure between two of them counts the second.
TEST_CASE("language pack: a capital tells no name where nouns have them") {
  const auto extracted = [](const std::string& text) {
    return run_with({"extract", "--input", "ndjson"},
                    R"({"id":"a","text":")" + text + R"(","language":"de"})")
        .out;
  };
  CHECK(contains(extracted("Sie zählten in Corvo 450.716 Boote."), R"("text":"450.716")"));
  CHECK(contains(extracted("Dort pendeln 170 Busse."), R"("text":"170")"));
  CHECK_FALSE(contains(extracted("Er fuhr in der Formel 1 mit."), R"("text":"1")"));
}

}  // namespace
