#include "match_of.h"
#include "rule/load.h"

using namespace concord;
using namespace concord::match;

namespace {

const rule::RuleBook& shipped() {
  static const rule::RuleBook book = rule::load_shipped_rules();
  return book;
}

// What matching one sentence of so many times the words costs.
std::uint64_t work_of(const std::string& words, int times) {
  std::string sentence;
  for (int i = 0; i < times; ++i) sentence += words;
  const read::Document document = document_of({sentence});
  text::Diagnostics diagnostics;
  Matcher matcher(shipped().standard());
  matcher.match(document, diagnostics);
  return matcher.work();
}

struct Row {
  std::string name;
  std::string words;
};

}  // namespace

TEST_CASE("work: twice as many words more in a sentence cost twice as much more") {
  const Row row = GENERATE(values<Row>({
      {"news",
       "At least 82 people were killed in Corvo on Friday, and shares fell 9.5% to $14.3 "
       "billion from 3,000 euros in 1998, said Orla Brandt, head of the Harpa Bank, "},
      {"digits", "1234567890 "},
      {"single digits", "5 "},
      {"digits without a blank", "5"},
      {"capitals", "ORLA BRANDT "},
      {"a capital word", "Corvo "},
      {"quotation marks", "\" "},
      {"curly quotation marks", "\u201c \u201d\u2019"},
      {"to", "to "},
      {"and", "and "},
      {"of the", "of the "},
      {"commas", ", "},
      {"commas between words", "one, "},
      {"number words", "one hundred "},
      {"two to", "two to "},
      {"hyphens", "-"},
      {"scores", "3-1 "},
      {"a chain of digits and hyphens", "1-"},
      {"slashes", "1/2/"},
      {"decimals", "1.2."},
      {"money signs", "$"},
      {"money", "$5 "},
      {"percents", "5% "},
      {"brackets", "("},
      {"months", "June "},
      {"dates", "June 5, 1998, "},
      {"said", "said "},
      {"more than", "more than "},
      {"per", "5 per "},
      {"names and verbs", "Corvo said Orla "},
      {"times", "5:30 p.m. "},
  }));
  INFO(row.name);
  const std::uint64_t once = work_of(row.words, 1'000);
  const std::uint64_t twice = work_of(row.words, 2'000);
  const std::uint64_t four_times = work_of(row.words, 4'000);
  CHECK(once > 0);
  // By what was added: where a pattern gives up after so many steps, the last words of a sentence
  // cost less than the others. A cost that grows with the square would be four times as much.
  CHECK(four_times - twice <= (twice - once) * 21 / 10 + 1'000);
}
