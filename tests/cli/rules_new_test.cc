#include <catch2/catch.hpp>

#include "room.h"

namespace {

using namespace concord::cli;

const std::string ferries =
    "claims:\n"
    "  - id: ferries.crossing\n"
    "    about: \"How long a ferry takes.\"\n"
    "    fact: \"crossing\"\n"
    "    question: \"How long does the ferry to {subject} take?\"\n"
    "    key: [subject]\n"
    "    patterns:\n"
    "      - \"(ferry|boat) to {subject:name} (takes|took) ...2 {value:duration}\"\n"
    "    examples:\n"
    "      - {text: \"The ferry to Pell takes about 40 minutes.\", find: \"about 40 minutes\", "
    "value: \"≈ 40 minute\", subject: \"Pell\"}\n"
    "      - {text: \"A boat to Harrow Isle took two hours in the fog.\", find: \"two hours\", "
    "value: \"2 hour\", subject: \"Harrow Isle\"}\n"
    "      - {text: \"The ferry to Pell takes cars.\", none: true}\n";

const char* const said =
    "The ferry to Pell takes [about 40 minutes].\n"
    "A boat to Harrow Isle took [two hours] in the fog.\n"
    "The ferry to Pell takes cars.\n"
    "id: ferries.crossing\nabout: How long a ferry takes.\nfact: crossing\n"
    "question: How long does the ferry to {subject} take?\n";

// Two sentences in, the first pattern out; else what went wrong.
std::string pattern_from(const std::string& one, const std::string& other) {
  const Outcome outcome = run_with({"rules", "new"}, one + '\n' + other + '\n');
  if (outcome.status != 0) return outcome.err;
  const std::size_t at = outcome.out.find("      - \"") + 9;
  return outcome.out.substr(at, outcome.out.find("\"\n", at) - at);
}

TEST_CASE("rules new: two sentences make a rule that loads, passes and is clean at once") {
  const Outcome made = run_with({"rules", "new"}, said);
  CHECK(made.err == "");
  CHECK(made.status == 0);
  CHECK(made.out == ferries);
  const Room room;
  room.write("rules/ferries.yaml", made.out);
  const Outcome tested = run_with({"rules", "test", "ferries.crossing", "-r", room.path("rules")});
  CHECK(tested.out == "3 examples: 3 passed, 0 failed, 0 known gaps\n");
  CHECK(run_with({"rules", "lint", "ferries.crossing", "-r", room.path("rules")}).status == 0);
}

TEST_CASE("rules new: what the sentences share becomes words, families, names and gaps") {
  struct Row {
    const char* one;
    const char* other;
    const char* pattern;
  };
  const Row rows[] = {
      {"Entry to the museum costs [12 euros].", "Entry to Corvo Castle costs [9 euros].",
       "entry to ...2 costs ...2 {value:money}"},
      {"The mill of Harpa grew by [nine] looms.", "In May the mill of Oakes shrank by [two] looms.",
       "mill of {subject:name} (grew|shrank) by ...2 {value:number} looms"},
      {"Herring landings rose [9%].", "Last week herring landings climbed [3 percent].",
       "herring landings @rise ...2 {value:percent}"},
      {"[Forty] lamps burn at night.", "They say [twelve] lamps burn.",
       "{value:number} lamps burn"},
      // a title in quotation marks, and words in runs of unequal length
      {"The film \"Dry Land\" lost [$12 million] on its opening weekend.",
       "The comedy Night Bus gave away [$9 million] over its first weekend.",
       "(film|comedy) \\\"? {subject:name} \\\"? (lost|gave away) ...2 {value:money} (on|over) its "
       "...1 weekend"},
      // forms of one word
      {"The new Harrow Mill opens on [3 May].", "The Oakes Mill will open on [12 June].",
       "{subject:name} ...1 ~open on ...2 {value:date}"},
      // the name of a street is a name
      {"The inn at Salt Road has [40] beds.", "The inn at Harrow has [nine] beds.",
       "inn at {subject:name} has ...2 {value:number} beds"},
  };
  for (const Row& row : rows) {
    INFO(row.one);
    CHECK(pattern_from(row.one, row.other) == row.pattern);
  }
}

TEST_CASE("rules new: sentences of another language make a rule of that language") {
  const Outcome made =
      run_with({"rules", "new"},
               "Die Fähre nach Pell braucht [rund 40 Minuten] für die Strecke.\n"
               "Die Fähre nach Harrow braucht [zwei Stunden], wenn der Wind weht.\n"
               "Die Fähre nach Pell braucht einen Kapitän.\n"
               "id: de.faehren.dauer\n");
  CHECK(contains(made.err, "warning: no name is in its key"));  // capitals tell none there
  CHECK(made.out.starts_with("language: de\n\nclaims:\n  - id: de.faehren.dauer\n"));
  const Room room;
  room.write("rules/faehren.yaml", made.out);
  CHECK(run_with({"rules", "test", "de.faehren.dauer", "-r", room.path("rules")}).out ==
        "3 examples: 3 passed, 0 failed, 0 known gaps\n");
}

TEST_CASE("rules new: what makes no rule is told with its cure") {
  struct Row {
    const char* one;
    const char* other;
    const char* message;
  };
  const Row rows[] = {
      {"The ferry takes [3] hours.", "It is red.", "two sentences with a value in [brackets]"},
      {"The ferry takes [3 hours].", "The ferry takes [cars].", "is no number, sum, date, name"},
      {"The ferry takes [3 hours].", "The ferry carries [40] cars.",
       "one value is of type duration, another of type number"},
      {"The ferry takes [3 hours]. It is red.", "The ferry takes [2 hours].",
       "more than one sentence"},
      {"The ferry takes [3 hours.", "The ferry takes [2 hours].", "standard input:1:1: error"},
      {"It is [40].", "They have [30].", "share no word beside the value"},
      {"Harpa's shares rose [9%].", "Acme's shares rose [3%].", "'markets.share-rise' reads these"},
  };
  for (const Row& row : rows) {
    INFO(row.one);
    const std::string told = pattern_from(row.one, row.other);
    CHECK(contains(told, row.message));
    CHECK(contains(told, "\n  = "));
  }
}

TEST_CASE("rules new: what makes a rule wider than its sentences is told") {
  struct Row {
    const char* said;
    const char* warning;
  };
  const Row rows[] = {
      {"Herring landings rose [9%].\nHerring landings climbed [3%].\n", "no name is in its key"},
      {"Snow closed [140] piers in Pell.\n[Ninety] piers in Harrow stayed closed.\n",
       "both sentences say \"closed\", and it does without"},
      {"Last year the Harrow police arrested [240] people.\nThe Pell police arrested [90] "
       "people.\n",
       "'courts.arrests' reads these values too, and asks: How many people were arrested?"},
  };
  for (const Row& row : rows) {
    const Outcome made = run_with({"rules", "new"}, row.said);
    INFO(row.said << made.err);
    CHECK(made.status == 0);
    CHECK(contains(made.err, row.warning));
  }
}

TEST_CASE("rules new: words that ask two questions are kept apart") {
  const std::string sentences =
      "Week tickets for the Harrow Museum fetch [12 euros].\n"
      "Day tickets for the Pell Museum fetch [5 euros].\nTickets for the Pell Museum fetch much.\n";
  const Outcome made = run_with({"rules", "new"}, sentences + "apart: week\nid: my.fare\n");
  CHECK(contains(made.out, "    question: \"{which} tickets for the {subject} fetch …?\"\n"));
  CHECK(contains(made.out, "    key: [subject, which]\n"));
  CHECK(contains(made.out, "      - \"{which:word} tickets for the {subject:name} fetch ...2 "));
  CHECK(contains(made.out, "subject: \"Pell Museum\", which: \"Day\"}"));
  const Room room;
  room.write("rules/fares.yaml", made.out);
  CHECK(run_with({"rules", "test", "my.fare", "-r", room.path("rules")}).status == 0);
  CHECK(run_with({"rules", "new"}, sentences + "apart: cheap\n").status == 2);
}

TEST_CASE("rules new: a rule that is there already can be made all the same") {
  const std::string sentences = "Harpa's shares rose [9%].\nAcme's shares rose [3%].\n";
  const Outcome refused = run_with({"rules", "new"}, sentences);
  CHECK(contains(refused.err,
                 "and asks: By how much did {subject}'s share price rise? (one answer "
                 "for each subject)"));
  CHECK(contains(refused.err, "the line \"anyway: yes\" makes one all the same"));
  CHECK(run_with({"rules", "new"}, sentences + "anyway: yes\n").status == 0);
}

TEST_CASE("rules new: where nothing holds the nearest wording is told") {
  const std::string told = pattern_from(
      "The ferry to Pell takes [40 minutes].",
      "The ferry to Harrow takes [two hours].\nThe ferry to Pell takes 40 minutes to load.");
  CHECK(contains(told, "the nearest, \"ferry to {subject:name} takes ...2 {value:duration}\", "));
}

TEST_CASE("rules new: where it cannot be written is told before anything is asked") {
  Terminal terminal;
  terminal.input = true;
  const Room room;
  const Outcome lost = run_with({"rules", "new", "-o", room.path("no/f.yaml")}, said, terminal);
  CHECK(lost.status == 2);
  CHECK(contains(lost.err, "there is no folder"));
  CHECK(!contains(lost.err, "First sentence"));
  const Outcome device = run_with({"rules", "new", "-o", "/dev/null"}, said, terminal);
  CHECK(device.status == 2);
  CHECK(contains(device.err, "is no file that a rule could be added to"));
}

TEST_CASE("rules new: an id of the file it goes to is taken") {
  const Room room;
  const std::string file = room.path("ferries.yaml");
  CHECK(run_with({"rules", "new", "-o", file}, said).status == 0);
  const std::string herring = "Herring landings rose [9%].\nHerring landings climbed [3%].\n";
  const Outcome again = run_with({"rules", "new", "-o", file}, herring + "id: ferries.crossing\n");
  CHECK(again.status == 2);
  CHECK(contains(again.err, "there is a rule 'ferries.crossing' already"));
  CHECK(read_whole(file) == ferries);
  // what is proposed is free, and named after the file
  CHECK(run_with({"rules", "new", "-o", file}, herring).status == 0);
  CHECK(contains(read_whole(file), "  - id: ferries.herring-landings-rise\n"));
}

TEST_CASE("rules new: what is too long for a sentence is refused") {
  std::string sentence = "The ferry";
  for (int i = 0; i < 2'000; ++i) sentence += " and the boat";
  sentence += " takes [3 hours].";
  CHECK(contains(pattern_from(sentence, sentence), "this is too long"));
}

TEST_CASE("rules new: a rule goes behind those that a file has, and nowhere else") {
  const Room room;
  const std::string file = room.path("ferries.yaml");
  CHECK(run_with({"rules", "new", "-o", file}, said).status == 0);
  CHECK(read_whole(file) == ferries);
  const std::string second =
      "Herring landings rose [9%].\nHerring landings climbed [3%].\nid: ferries.herring\n";
  CHECK(run_with({"rules", "new", "-o", file}, second).status == 0);
  CHECK(read_whole(file).starts_with(ferries + "\n  - id: ferries.herring\n"));
  CHECK(run_with({"rules", "test", "-r", file}).status == 0);
  const std::string other = room.write("words.yaml", "lexicon: {a: {b: [c]}}\n");
  CHECK(run_with({"rules", "new", "-o", other}, second).status == 2);
  CHECK(read_whole(other) == "lexicon: {a: {b: [c]}}\n");
}

TEST_CASE("rules new: what a user's own rules read already makes no rule") {
  const Room room;
  room.write("rules/ferries.yaml", ferries);
  const Outcome outcome = run_with({"rules", "new", "-r", room.path("rules")}, said);
  CHECK(outcome.status == 2);
  CHECK(contains(outcome.err, "'ferries.crossing' reads these values already"));
}

TEST_CASE("rules new: an id that is taken, or is none, is told") {
  const std::string sentences = "Herring landings rose [9%].\nHerring landings climbed [3%].\n";
  CHECK(contains(run_with({"rules", "new"}, sentences + "id: markets.share-rise\n").err,
                 "there is a rule 'markets.share-rise' already"));
  CHECK(contains(run_with({"rules", "new"}, sentences + "id: My Rule\n").err, "is no rule id"));
}

TEST_CASE("rules new: on a terminal each thing is asked for, and a mistake asked again") {
  Terminal terminal;
  terminal.input = true;
  const Outcome outcome = run_with({"rules", "new"},
                                   "The ferry to Pell takes 40 minutes.\n"
                                   "The ferry to Pell takes [40 minutes].\n"
                                   "A boat to Harrow Isle took [two hours].\n"
                                   "The ferry to Pell takes [cars].\n"
                                   "The ferry to Pell takes cars.\n\n"
                                   "adlt\n\nFerry times\nmarkets.share-rise\n"
                                   "ferries.crossing\n\n\n\n",
                                   terminal);
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.err, "put the value in brackets"));
  CHECK(contains(outcome.err, "nothing is marked in this one"));
  CHECK(!contains(outcome.out, "[cars]"));
  CHECK(contains(outcome.err, "It will look for: (ferry|boat) to {subject:name}"));
  CHECK(contains(outcome.err, "It takes for the same: \"ferry\" and \"boat\""));
  CHECK(contains(outcome.err, "\"adlt\" is none of them"));
  CHECK(contains(outcome.err, "\"Ferry times\" is no rule id"));
  CHECK(contains(outcome.err, "there is a rule 'markets.share-rise' already"));
  CHECK(contains(outcome.err, "(Enter: The ferry to {subject} takes …?)"));
  CHECK(contains(outcome.out, "  - id: ferries.crossing\n"));
}

}  // namespace
