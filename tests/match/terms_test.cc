#include "match_of.h"

using namespace concord;
using namespace concord::match;
using All = std::vector<std::string>;

namespace {

All terms_in(const std::string& yaml, const std::string& sentence) {
  const rule::RuleSet rules = rules_of(yaml);
  read::Document document = document_of({sentence});
  text::Diagnostics diagnostics;
  const Matches matches = match::match(document, rules, diagnostics);
  All all;
  for (const Term& term : matches.all_terms()) {
    const text::Span begin = matches.tokens[term.first].span;
    const text::Span end = matches.tokens[term.last - 1].span;
    all.push_back(std::string(matches.class_of(term)) + "=" + std::string(matches.value_of(term)) +
                  ":" + document.text.substr(begin.begin, end.end - begin.begin));
  }
  return all;
}

}  // namespace

TEST_CASE(
    "terms: the longest phrase of a class hides shorter ones inside it, of that class alone") {
  const std::string yaml =
      "lexicon:\n  unit: {mile: mile, square mile: sq}\n  shape: {square: box}\n"
      "units: [{id: mile, dimension: l}, {id: sq, dimension: a}]\n";
  CHECK(terms_in(yaml, "a square mile, a mile") ==
        All{"unit=sq:square mile", "shape=box:square", "unit=mile:mile"});
}

TEST_CASE("terms: phrases may overlap") {
  CHECK(terms_in("lexicon: {c: {a b: one, b c: two}}", "a b c") == All{"c=one:a b", "c=two:b c"});
}

TEST_CASE("terms: a phrase may have several values and classes") {
  CHECK(terms_in("lexicon: {c: {one: [x], two: [x]}, d: {x: three}}", "X") ==
        All{"c=one:X", "c=two:X", "d=three:X"});
}

TEST_CASE("terms: families hide only within themselves") {
  CHECK(terms_in("families: {rise: [up, shot up], direction: [up]}", "It shot up.") ==
        All{"family=rise:shot up", "family=direction:up"});
}

TEST_CASE("terms: symbols with capitals must be written as they are") {
  const std::string yaml =
      "units: [{id: W, dimension: p, symbols: [MW]}, {id: w, dimension: p, symbols: [mW]}]";
  CHECK(terms_in(yaml, "MW mW mw") == All{"unit-symbol=W:MW", "unit-symbol=w:mW"});
}
