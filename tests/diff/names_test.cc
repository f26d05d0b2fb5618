#include <catch2/catch.hpp>

#include "diff/diff.h"
#include "story.h"

using namespace concord;
using namespace concord::diff;

namespace {

// A name in one article: at which place of it, and what a rule says of it.
struct Named {
  std::uint32_t document = 0;
  std::string name;
  std::uint32_t place = 0;
  std::string rule = "open.name";
  std::vector<normalize::KeyPart> key = {};
  normalize::OtherName other = {};
};

normalize::KeyPart office(const std::string& text) {
  return {"office", text, text, false};
}
normalize::KeyPart org(const std::string& text) {
  return {"org", text, text, true};
}

normalize::Claim claim_of(const Named& named) {
  diff::testing::Told told{named.document, "", value::Name{named.name, named.name}};
  if (!named.rule.starts_with("open.")) told.fact = named.rule;
  normalize::Claim claim = diff::testing::claim_of(told, named.place);
  claim.rule = named.rule;
  claim.kind = "role";
  claim.key = named.key;
  claim.other_name = named.other;
  claim.loose = named.rule.starts_with("likeness.");
  return claim;
}

// "agreement of 0 1, single of 2"
std::vector<std::pair<Verdict, std::vector<std::uint32_t>>> findings(
    const std::vector<Named>& story) {
  std::vector<normalize::Claim> claims;
  for (const Named& named : story) claims.push_back(claim_of(named));
  std::vector<std::pair<Verdict, std::vector<std::uint32_t>>> found;
  for (const Finding& finding : diff::diff(claims, diff::testing::shipped_weights())) {
    found.emplace_back(finding.verdict, finding.claims);
  }
  std::ranges::sort(found, {}, [](const auto& finding) { return finding.second; });
  return found;
}

using Found = std::vector<std::pair<Verdict, std::vector<std::uint32_t>>>;

}  // namespace

TEST_CASE("names: what is said of a part of a name is held against what is said of the whole") {
  const auto [first, second] = GENERATE(table<std::string, std::string>(
      {{"quill", "quill brandt"}, {"volk", "volk arrel"}, {"lund", "lund reed"}}));
  const auto findings =
      diff::diff(testing::story({{0, "skipper", testing::count(69), "age", second},
                                 {1, "captain", testing::count(69), "age", first},
                                 {2, "mariner", testing::count(52), "age", second}}),
                 testing::shipped_weights());
  CAPTURE(first);
  CHECK(findings.front().verdict == Verdict::conflict);  // conflicts come first
  CHECK(findings.front().claims.size() == 3);
}

TEST_CASE("names: a person in one office is one fact, whichever rules say so", "[diff]") {
  CHECK(findings({{0, "ada quill", 1, "chief", {org("acme"), office("chief executive")}},
                  {1, "ada quill", 1, "office", {office("chief executive")}}}) ==
        Found{{Verdict::agreement, {0, 1}}});
}

TEST_CASE("names: other offices and other persons are other facts", "[diff]") {
  CHECK(findings({{0, "ada quill", 1, "chief", {org("acme"), office("chief executive")}},
                  {1, "ada quill", 1, "office", {office("professor")}},
                  {2, "tom arrel", 1, "office", {office("chief executive")}}}) ==
        Found{{Verdict::single_source, {0}},
              {Verdict::single_source, {1}},
              {Verdict::single_source, {2}}});
}

TEST_CASE("names: what a loose rule met in one article alone is left to the bare name", "[diff]") {
  CHECK(findings(
            {{0, "ada quill", 1}, {1, "ada quill", 1}, {1, "ada quill", 1, "likeness.quoted"}}) ==
        Found{{Verdict::agreement, {0, 1}}});
}

TEST_CASE("names: what a loose rule met stays where no other article holds the name", "[diff]") {
  CHECK(findings({{0, "ada quill", 1}, {0, "ada quill", 1, "likeness.quoted"}}) ==
        Found{{Verdict::single_source, {0}}, {Verdict::single_source, {1}}});
  CHECK(findings(
            {{0, "ada quill", 1}, {1, "ada quill", 1}, {1, "ada quill", 2, "likeness.quoted"}}) ==
        Found{{Verdict::agreement, {0, 1}}, {Verdict::single_source, {2}}});
}

TEST_CASE("names: one person under two names is a conflict, a slip of the pen a possible one",
          "[diff]") {
  using normalize::OtherName;
  const Named usual{0, "orla brandt", 1};
  const Named also{1, "orla brandt", 1};
  for (const OtherName::Kind kind : {OtherName::spelt, OtherName::named}) {
    const Named other{2, "olivia brandt", 1, "open.name", {}, {"orla brandt", kind}};
    CHECK(findings({usual, also, other}) == Found{{Verdict::conflict, {0, 1, 2}}});
  }
  const Named slip{2, "orla brant", 1, "open.name", {}, {"orla brandt", OtherName::misspelt}};
  CHECK(findings({usual, also, slip}) ==
        Found{{Verdict::agreement, {0, 1}}, {Verdict::single_source, {2}}});
}

TEST_CASE("names: what a rule has found of two names is not told again", "[diff]") {
  const std::vector<normalize::KeyPart> chief{org("acme"), office("chief executive")};
  const normalize::OtherName other{"orla brandt", normalize::OtherName::named};
  CHECK(findings({{0, "orla brandt", 1},
                  {0, "orla brandt", 1, "chief", chief},
                  {1, "olivia brandt", 1, "open.name", {}, other},
                  {1, "olivia brandt", 1, "chief", chief}}) ==
        Found{{Verdict::single_source, {0}},
              {Verdict::conflict, {1, 3}},
              {Verdict::single_source, {2}}});
}
