#include <catch2/catch.hpp>

#include "diff/diff.h"
#include "story.h"

using namespace concord;
using namespace concord::diff;
using concord::diff::testing::count;
using concord::diff::testing::shipped_weights;
using concord::diff::testing::story;

namespace {

constexpr double out_of_reach = 90;

// Two articles that give one sum differently, and a third that agrees with the first.
std::vector<normalize::Claim> dispute() {
  return story({{0, "vacation resort island spend", count(5687)},
                {1, "vacation resort island spend", count(5587)},
                {2, "vacation resort island spend", count(5687)}});
}

// With these the odds of the dispute are those of a possible conflict.
Weights doubting_weights() {
  Weights weights = shipped_weights();
  weights.conflict_from = out_of_reach;
  weights.possible_from = -out_of_reach;
  return weights;
}

Finding finding_of(std::uint32_t claim, const std::vector<Finding>& findings) {
  for (const Finding& finding : findings) {
    if (std::ranges::find(finding.claims, claim) != finding.claims.end()) return finding;
  }
  return {};
}

}  // namespace

TEST_CASE("tiers: what is too weak for a conflict is a possible one, and told where asked for") {
  const auto findings = diff::diff(dispute(), doubting_weights(), 0);
  const Finding finding = finding_of(1, findings);
  CHECK(finding.verdict == Verdict::conflict);
  CHECK(finding.possible);
  CHECK(finding.confidence < surely_from);
  CHECK(finding.claims == std::vector<std::uint32_t>{0, 1, 2});
}

TEST_CASE("tiers: where it is not asked for, what it would bring together stays apart") {
  const auto findings = diff::diff(dispute(), doubting_weights());
  CHECK(finding_of(0, findings).verdict == Verdict::agreement);
  CHECK(finding_of(2, findings).claims == std::vector<std::uint32_t>{0, 2});
  CHECK(finding_of(1, findings).verdict == Verdict::single_source);
}

TEST_CASE("tiers: a conflict less sure than what is asked for falls into its sides again") {
  const Finding told = finding_of(1, diff::diff(dispute(), shipped_weights(), 0));
  REQUIRE(told.verdict == Verdict::conflict);
  CHECK(!told.possible);
  const auto findings = diff::diff(dispute(), shipped_weights(), told.confidence + 1);
  CHECK(finding_of(0, findings).verdict == Verdict::agreement);
  CHECK(finding_of(1, findings).verdict == Verdict::single_source);
  CHECK(diff::diff(dispute(), shipped_weights(), told.confidence).front().confidence ==
        told.confidence);
}

TEST_CASE("tiers: asking for possible conflicts changes no conflict") {
  const Finding before = finding_of(1, diff::diff(dispute(), shipped_weights()));
  const Finding after = finding_of(1, diff::diff(dispute(), shipped_weights(), 0));
  CHECK(before.claims == after.claims);
  CHECK(before.confidence == after.confidence);
}

TEST_CASE("tiers: possible conflicts stand behind the conflicts") {
  const auto findings = diff::diff(dispute(), doubting_weights(), 0);
  bool possible = false;
  for (const Finding& finding : findings) {
    if (finding.verdict != Verdict::conflict) break;
    CHECK((finding.possible || !possible));
    possible = possible || finding.possible;
  }
  CHECK(possible);
}

TEST_CASE("tiers: a rule that trusts its conflicts little makes possible ones") {
  auto claims = story(
      {{0, "alpha", count(9), "share move", "acme"}, {1, "omega", count(8), "share move", "acme"}});
  for (normalize::Claim& claim : claims) claim.confidence = 30;
  CHECK(finding_of(0, diff::diff(claims, shipped_weights(), 20)).possible);
  CHECK(finding_of(0, diff::diff(claims, shipped_weights())).verdict == Verdict::single_source);
}

TEST_CASE(
    "tiers: one question answered with doubt is a possible conflict, whatever its rule is worth") {
  auto claims = story(
      {{0, "alpha", count(9), "share move", "acme"}, {1, "omega", count(8), "share move", "acme"}});
  for (normalize::Claim& claim : claims) claim.confidence = 90;
  const Finding doubtful = finding_of(0, diff::diff(claims, doubting_weights(), 0));
  CHECK(doubtful.verdict == Verdict::conflict);
  CHECK(doubtful.confidence < surely_from);
  CHECK(finding_of(0, diff::diff(claims, doubting_weights())).verdict == Verdict::single_source);
}

TEST_CASE("tiers: one name in two spellings is a possible conflict, whatever its articles say") {
  const auto name = [](const std::string& text) { return value::Name{text, text}; };
  auto claims = story({{0, "mayor", name("brandtner")},
                       {1, "bridge", name("brandtner")},
                       {2, "harbour", name("brantner")}});
  claims[2].other_name = {"brandtner"};
  const Finding finding = finding_of(2, diff::diff(claims, shipped_weights(), 0));
  CHECK(finding.possible);
  CHECK(finding.reason == Reason::spellings_differ);
  CHECK(finding.sides == std::vector<std::uint32_t>{0, 0, 1});
  const auto quiet = diff::diff(claims, shipped_weights());
  CHECK(finding_of(0, quiet).verdict == Verdict::agreement);
  CHECK(finding_of(2, quiet).verdict == Verdict::single_source);
}
