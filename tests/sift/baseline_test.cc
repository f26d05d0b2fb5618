#include "sift/baseline.h"

#include <catch2/catch.hpp>

using namespace concord;

namespace {

sift::Signature signature(std::set<std::pair<std::string, std::string>> said) {
  return {"markets.share-rise", "By how much did \"Harpa\" rise?", std::move(said)};
}

const sift::Signature both = signature({{"a.md", "9 %"}, {"b.md", "8 %"}});

std::vector<std::string> mistakes_in(const std::string& content) {
  text::Diagnostics diagnostics;
  const auto baseline = sift::read_baseline("baseline.json", content, diagnostics);
  std::vector<std::string> codes;
  for (const text::Diagnostic& one : diagnostics.items()) codes.push_back(one.code);
  CHECK(baseline.has_value() == codes.empty());
  return codes;
}

}  // namespace

TEST_CASE("baseline: what is written is read again, whatever its words") {
  const std::string text = sift::write_baseline({{both, 2}});
  text::Diagnostics diagnostics;
  auto baseline = sift::read_baseline("baseline.json", text, diagnostics);
  REQUIRE(baseline.has_value());
  CHECK(baseline->known.take(both));
  CHECK(baseline->known.take(both));
  CHECK_FALSE(baseline->known.take(both));
  CHECK(sift::write_baseline(baseline->known.taken()) == text);
  CHECK(mistakes_in(sift::write_baseline({})).empty());
}

TEST_CASE("baseline: a conflict that lost an article is known, one that won any is new") {
  sift::KnownFindings known;
  known.add(signature({{"a.md", "9 %"}, {"b.md", "8 %"}, {"c.md", "8 %"}}));
  CHECK_FALSE(known.take(signature({{"a.md", "9 %"}, {"b.md", "8 %"}, {"d.md", "8 %"}})));
  CHECK_FALSE(known.take(signature({{"a.md", "10 %"}, {"b.md", "8 %"}})));
  CHECK(known.left().size() == 1);
  CHECK(known.take(both));
  CHECK(known.left().empty());
}

TEST_CASE("baseline: another rule or another question is another conflict") {
  sift::KnownFindings known;
  known.add(both);
  sift::Signature other = both;
  other.rule = "markets.share-fall";
  CHECK_FALSE(known.take(other));
  other = both;
  other.fact = "By how much did Lume rise?";
  CHECK_FALSE(known.take(other));
}

TEST_CASE("baseline: one of a newer version and one that is none are refused") {
  using Codes = std::vector<std::string>;
  CHECK(mistakes_in("{\"concord-baseline\": 2, \"findings\": []}") == Codes{"newer-baseline"});
  CHECK(mistakes_in("{\"findings\": []}") == Codes{"bad-baseline"});
  CHECK(mistakes_in("[") == Codes{"bad-yaml"});
  CHECK(mistakes_in("{\"concord-baseline\": 1, \"findings\": [{\"rule\": \"x\", \"lines\": 3, "
                    "\"claims\": []}]}") == Codes{"unknown-key"});
}
