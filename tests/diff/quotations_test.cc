#include "diff/quotations.h"

#include <catch2/catch.hpp>

#include "diff/diff.h"
#include "normalize/quotations.h"
#include "story.h"

using namespace concord;
using namespace concord::diff;
using concord::diff::testing::count;
using concord::diff::testing::shipped_weights;
using concord::diff::testing::story;

namespace {

struct Said {
  std::uint32_t document = 0;
  std::string words;
  std::string speaker = {};
};

std::vector<normalize::Claim> quoted(const std::vector<Said>& sayings) {
  std::vector<normalize::Claim> claims = story({});
  for (const Said& said : sayings) {
    normalize::Claim claim = testing::claim_of({said.document, "bridge", count(1)}, 99);
    claim.kind = normalize::quotation_kind;
    claim.rule = "open.quotation";
    claim.value = value::Status{"", said.words};
    claim.attribution = said.speaker;
    claims.push_back(claim);
  }
  return claims;
}

std::vector<Finding> on_quotations(const std::vector<Said>& sayings, std::uint32_t least) {
  std::vector<Finding> findings = diff::diff(quoted(sayings), shipped_weights(), least);
  std::erase_if(findings, [](const Finding& finding) { return finding.rule != "open.quotation"; });
  return findings;
}

const std::string full = "the bridge will stay shut until the last bolt is in its place";
const std::string other = "the bridge will remain shut until the last bolt is in place";

}  // namespace

TEST_CASE("quotations: two wordings of one saying are near, a paraphrase is not", "[diff]") {
  struct Row {
    std::string a;
    std::string b;
    Wording wording;
  };
  const std::vector<Row> rows{
      {full, full, Wording::same},
      {full, "stay shut until the last bolt", Wording::within},
      {full, other, Wording::near},
      {full, "nobody will cross it before every bolt is where it belongs", Wording::other},
      // A turn of phrase that both use.
      {"at the end of the day we are all in one boat and must row",
       "the price will rise at the end of the day as it did last year when we sold",
       Wording::other},
      // The first sentence of the one is all of the other.
      {"i have told them all i know and the bridge will stay shut until the last bolt is in",
       "the bridge stays shut until the last bolt is in", Wording::near}};
  for (const Row& row : rows) {
    CAPTURE(row.a, row.b);
    CHECK(compare_wordings(row.a, row.b) == row.wording);
    CHECK(compare_wordings(row.b, row.a) == row.wording);
  }
}

TEST_CASE("quotations: articles that print the same words agree", "[diff]") {
  const auto findings = on_quotations(
      {{0, full, "Orla Brandt"}, {1, full, "Brandt"}, {2, "stay shut until the last bolt"}}, 50);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].verdict == Verdict::agreement);
  CHECK(findings[0].reason == Reason::same_words);
  CHECK(findings[0].sources == 3);
  CHECK(findings[0].independent == 1);
}

TEST_CASE("quotations: one speaker in two wordings is a possible conflict", "[diff]") {
  const std::vector<Said> said{{0, full, "Orla Brandt"}, {1, other, "Brandt"}};
  const auto findings = on_quotations(said, 0);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].verdict == Verdict::conflict);
  CHECK(findings[0].possible);
  CHECK(findings[0].reason == Reason::wordings_differ);
  CHECK(findings[0].sides == std::vector<std::uint32_t>{0, 1});
  CHECK(on_quotations(said, 50).empty());
}

TEST_CASE("quotations: of two speakers, or in one article alone, nothing is told", "[diff]") {
  CHECK(on_quotations({{0, full, "Orla Brandt"}, {1, other, "Tomas Reit"}}, 0).empty());
  CHECK(on_quotations({{0, full, "Orla Brandt"}, {0, full, "Orla Brandt"}}, 0).empty());
  CHECK(on_quotations({{0, full}}, 0).empty());
}

TEST_CASE("quotations: they change nothing for the figures beside them", "[diff]") {
  const auto without = diff::diff(story({{0, "vacation resort island spend", count(5687)},
                                         {1, "vacation resort island spend", count(5587)}}),
                                  shipped_weights());
  auto claims = story({{0, "vacation resort island spend", count(5687)},
                       {1, "vacation resort island spend", count(5587)}});
  for (normalize::Claim& claim : quoted({{0, full}, {1, other}})) {
    if (claim.kind == normalize::quotation_kind) claims.push_back(std::move(claim));
  }
  const auto with = diff::diff(claims, shipped_weights());
  REQUIRE(with.size() == without.size());
  CHECK(with.front().odds == without.front().odds);
}
