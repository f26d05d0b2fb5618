#include "match_of.h"

using namespace concord;
using namespace concord::match;
using All = std::vector<std::string>;

namespace {

// A small language of its own, so that what is tested are the shapes and not the shipped words.
const rule::RuleSet& rules() {
  static const rule::RuleSet set = rules_of(
      "language: {id: en, name: English, endings: {openers: [s, ing, ed, ly],\n"
      "  participles: [ing], plurals: [s]}}\n"
      "lexicon:\n"
      "  article: [the]\n"
      "  capital-pronoun: [i, i'd]\n"
      "  name-prefix: [st]\n"
      "  stop-word: [the, a, in, on, at, by, given, but, we, it, they]\n"
      "  month: {march: '3'}\n"
      "  name-connector: [of, van, de, and, al]\n"
      "  compound-end: [led]\n"
      "  part-connector: [of]\n"
      "  many-of: [shares, members]\n"
      "  number-small: [two]\n"
      "  title: [mr, dr]\n"
      "  role: [mayor, police chief]\n"
      "  name-suffix: [jr, sr]\n"
      "  plain-opener: [perhaps]\n"
      "  name-owner: [people, workers]\n"
      "  possessive-sign: [\"'s\", \"'\"]\n"
      "  plain-noun: [turnout]\n"
      "  corporate-suffix: [inc]\n"
      "  unit: {percent: percent, seconds: second}\n"
      "  auxiliary: [was, has, will]\n"
      "  attribution-verb: [said]\n"
      "families: {hit: [strikes, quake]}\n"
      "units: [{id: percent, dimension: share}, {id: second, dimension: time}]\n");
  return set;
}

All names_of(const read::Document& document) {
  text::Diagnostics diagnostics;
  All names;
  for (const Mention& mention : match::match(document, rules(), diagnostics).mentions) {
    if (mention.type == "name") names.emplace_back(mention.piece.text);
  }
  return names;
}

struct Row {
  std::vector<std::string> sentences;
  All names;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.sentences.front());
    CHECK(names_of(document_of(row.sentences)) == row.names);
  }
}

}  // namespace

TEST_CASE("names: words with capitals side by side are one name") {
  check({
      {{"People in the town met Orla Brandt on the bridge."}, {"Orla Brandt"}},
      {{"They flew by Tarn Air, Velmo and Ostwick Rail."}, {"Tarn Air", "Velmo and Ostwick Rail"}},
      {{"They met in March at the lake."}, {}},
      {{"On that day I saw what I'd lost."}, {}},
  });
}

TEST_CASE("names: connectors join capitals and end no name") {
  check({
      {{"It was in the Bay of Llano."}, {"Bay of Llano"}},
      {{"It was in the Bank of the Isles."}, {"Bank of the Isles"}},
      {{"They met Orla May Brandt of the Tarn Board."}, {"Orla May Brandt", "Tarn Board"}},
      {{"They met Pieter van Holm there."}, {"Pieter van Holm"}},
      {{"It was sold to Corvo & Holm there."}, {"Corvo & Holm"}},
      {{"They saw the River of ice."}, {"River"}},
      {{"Two of Brandt's boats sank."}, {"Brandt"}},
      {{"Shares of Corvo fell."}, {"Corvo"}},
      {{"Members of the Corvo board left."}, {"Corvo"}},
      {{"Bank of Corvo fell."}, {"Bank of Corvo"}},
  });
}

TEST_CASE("names: initials, titles and suffixes keep their stops") {
  check({
      {{"They met Orla J. Brandt there."}, {"Orla J. Brandt"}},
      {{"They met Orla Brandt, Jr. there."}, {"Orla Brandt, Jr"}},
      {{"They sued Velmo, Inc there."}, {"Velmo, Inc"}},
      {{"The road ends at St. Tarn now."}, {"St. Tarn"}},
      {{"They ran by Mill St. Tarn saw it."}, {"Mill St", "Tarn"}},
      {{"They met Brandt. Holm left."}, {"Brandt", "Holm"}},
  });
}

TEST_CASE("names: a short numeral belongs to a name unless it counts or measures") {
  check({
      {{"They built the Harpa 3.1 Pro there."}, {"Harpa 3.1 Pro"}},
      {{"They built the Llano 4."}, {"Llano 4"}},
      {{"They were on Flight 447 to Velmo."}, {"Flight 447", "Velmo"}},
      {{"The race gave Brandt 44 seconds."}, {"Brandt"}},
      {{"The vote gave Brandt 12% of it."}, {"Brandt"}},
      {{"The fleet gave Corvo 14 ferries."}, {"Corvo"}},
      {{"The fleet gave Corvo 14,000 then."}, {"Corvo"}},
  });
}

TEST_CASE("names: a hyphen without blanks joins, one between blanks parts") {
  check({
      {{"They met Orla Brandt-Holm there."}, {"Orla Brandt-Holm"}},
      {{"They built the Harpa-4 there."}, {"Harpa-4"}},
      {{"They met Brandt - Holm was ill."}, {"Brandt", "Holm"}},
  });
}

TEST_CASE("names: a given name of two syllables and one with an article are whole") {
  check({
      {{"They met Park Min-su at noon."}, {"Park Min-su"}},
      {{"They met Ada Park-led crews at noon."}, {"Ada Park"}},
      {{"They met Park Min-su-led crews."}, {"Park Min"}},
      {{"They met the Corvo-bred Ada."}, {"Corvo", "Ada"}},  // no family name before it
      {{"They met Omar al-Rashid at noon."}, {"Omar al-Rashid"}},
      {{"They met Omar al - Rashid was out."}, {"Omar", "Rashid"}},
  });
}

TEST_CASE("names: an office parts the place before it from the person behind it") {
  check({
      {{"They met Tara Dr in the town."},
       {"Tara Dr"}},  // a short one that ends a name is a surname
      {{"They met Corvo Mayor and others."}, {"Corvo"}},
      {{"They met Ada Mayor of Corvo at noon."}, {"Ada", "Corvo"}},
      {{"They met Northgate Mayor Orla Brandt there."}, {"Northgate", "Orla Brandt"}},
      {{"They met Ostwick Police Chief Holm there."}, {"Ostwick", "Holm"}},
      {{"They met Dr. Brandt there."}, {"Brandt"}},
      {{"They met the Mayor there."}, {}},
  });
}

TEST_CASE("names: a capital that opens a sentence needs a second sign") {
  check({
      {{"Tables were wet."}, {}},
      {{"Corvo was wet."}, {"Corvo"}},
      {{"Corvo's boat sank."}, {"Corvo"}},
      {{"Corvo lay there."}, {}},
      {{"Corvo lay there.", "They came from Corvo."}, {"Corvo", "Corvo"}},
      {{"Rivers rose there.", "The rivers fell."}, {}},
      {{"McHolm lay there."}, {"McHolm"}},
      {{"Orla Brandt lay there."}, {"Orla Brandt"}},
      {{"Velmo strikes back."}, {"Velmo"}},
      {{"Velmo, 42, of Pell, lay there."}, {"Velmo", "Pell"}},
      {{"Velmo, 420, lay there."}, {}},
      {{"Velmo, 42 or more, lay there."}, {}},
      {{"Strong quake strikes hard."}, {}},
      {{"Two Corvons were there."}, {"Corvons"}},
      {{"Two Velmo boats sank."}, {"Velmo"}},
      {{"Two Rivers said so."}, {"Two Rivers"}},
  });
}

TEST_CASE("names: words that open sentences are no names there, and parts of names elsewhere") {
  check({
      {{"Turnout was wet."}, {}},
      {{"Turnout Watch was wet."}, {"Turnout Watch"}},
      {{"They met Velmo Turnout Watch there."}, {"Velmo Turnout Watch"}},
      {{"Perhaps Orla Brandt was wet."}, {"Orla Brandt"}},
      {{"They met Velmo Perhaps there."}, {"Velmo Perhaps"}},
  });
}

TEST_CASE("names: what people and saints own is named with them, what others own is not") {
  check({
      {{"They met the Velmo People's Party there."}, {"Velmo People's Party"}},
      {{"They met the Workers' Union there."}, {"Workers' Union"}},
      {{"They lay in St Orla's Hospital there."}, {"St Orla's Hospital"}},
      {{"They lay in St. Orla's Hospital there."}, {"St. Orla's Hospital"}},
      {{"They met Velmo's Orla Brandt there."}, {"Velmo", "Orla Brandt"}},
      {{"They met the people's Orla Brandt there."}, {"Orla Brandt"}},
  });
}

TEST_CASE("names: what only opens the sentence is trimmed when the rest is a name elsewhere") {
  check({
      {{"Given Corvin's plans, they left.", "They met Corvin, given time."}, {"Corvin", "Corvin"}},
      {{"Marta Corvin left.", "They met Corvin there."}, {"Marta Corvin", "Corvin"}},
      {{"Facing Orla Brandt, they left.", "They met Orla Brandt there."},
       {"Orla Brandt", "Orla Brandt"}},
      {{"Facing Orla Brandt, they left."}, {"Facing Orla Brandt"}},
      {{"Great Velmo fell.", "They left Velmo.", "They saw Great Velmo."},
       {"Great Velmo", "Velmo", "Great Velmo"}},
  });
}

TEST_CASE("names: a headline in title case gives only names that stand in the text") {
  check({
      {{"Flood Hits Northgate Harbour As Orla Brandt Resigns", "The water came to Northgate.",
        "They said Orla Brandt left."},
       {"Northgate", "Orla Brandt", "Northgate", "Orla Brandt"}},
      {{"Flood Hits Northgate Harbour As Brandt Resigns"}, {}},
  });
}

TEST_CASE("names: a sentence full of names is no headline when a full stop ends it") {
  check({{{"Orla Brandt met Pieter Holm."}, {"Orla Brandt", "Pieter Holm"}}});
}

TEST_CASE("names: a dateline is no headline") {
  check({{{"GALWAY, Ireland (Xinhua) -", "The ferry left."}, {"GALWAY", "Ireland", "Xinhua"}}});
}

TEST_CASE("names: furniture names nobody, but its words tell how they are written") {
  read::Document document = document_of({"They know Corvo there.", "Corvo lay there."});
  document.blocks[0].furniture = true;
  CHECK(names_of(document) == All{"Corvo"});
}
