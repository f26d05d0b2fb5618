#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

#include "diff/forest.h"
#include "diff/rivals.h"

using namespace concord;
using diff::Forest;
using diff::GroupSign;
using diff::RivalSigns;
using rule::TreeNode;

namespace {

constexpr std::uint32_t leaf = TreeNode::no_sign;

// "Is the lead below 1? Then 0.2, else 0.8", and a tree that says 0.5 of everything.
rule::Forest small_forest(const std::string& sign) {
  return {{sign}, {{{0, 1.0, 2}, {leaf, 0.2, 0}, {leaf, 0.8, 0}}, {{leaf, 0.5, 0}}}};
}

double share(double odds) {
  return 1 / (1 + std::exp(-odds));
}

RivalSigns lead_of(double lead) {
  RivalSigns signs{};
  at(signs, GroupSign::least_lead) = lead;
  return signs;
}

}  // namespace

TEST_CASE("rivals: trees are asked one by one and their answers averaged", "[diff]") {
  const Forest forest(small_forest("least-lead"), {}, diff::rival_sign_names());
  CHECK(share(forest.odds(lead_of(0))) == Approx(0.35));
  CHECK(share(forest.odds(lead_of(1))) == Approx(0.65));
}

TEST_CASE("rivals: below what is asked for the trees need not be asked to the end", "[diff]") {
  const Forest forest(small_forest("least-lead"), {}, diff::rival_sign_names());
  const double exact = forest.odds(lead_of(0));
  CHECK(forest.odds(lead_of(0), exact - 0.01) == exact);
  CHECK(forest.odds(lead_of(0), exact + 0.01) < exact + 0.01);
  CHECK(forest.odds(lead_of(0), 5) < 5);
}

TEST_CASE("rivals: steps add up, and are one of two opinions beside shares", "[diff]") {
  const rule::Forest steps{{"least-lead"},
                           {{{0, 1.0, 2}, {leaf, -0.5, 0}, {leaf, 1.5, 0}}, {{leaf, 0.5, 0}}}};
  const Forest alone({}, steps, diff::rival_sign_names());
  CHECK(alone.odds(lead_of(0)) == Approx(0));
  CHECK(alone.odds(lead_of(1)) == Approx(2));
  const Forest shares(small_forest("least-lead"), {}, diff::rival_sign_names());
  const Forest both(small_forest("least-lead"), steps, diff::rival_sign_names());
  const double exact = (2 + shares.odds(lead_of(1))) / 2;
  CHECK(both.odds(lead_of(1)) == Approx(exact));
  CHECK(both.odds(lead_of(1), exact - 0.01) == Approx(exact));
  CHECK(both.odds(lead_of(1), exact + 0.01) < exact + 0.01);
}

TEST_CASE("rivals: a tree that asks for a sign there is not is left out", "[diff]") {
  const Forest forest(small_forest("moon-phase"), {}, diff::rival_sign_names());
  CHECK(share(forest.odds(lead_of(0))) == Approx(0.5));
}

TEST_CASE("rivals: trees that have no doubt are sure within reason", "[diff]") {
  const Forest sure({{}, {{{leaf, 1.0, 0}}}}, {}, {});
  CHECK(sure.odds({}) > 5);
  CHECK(std::isfinite(sure.odds({})));
  CHECK(std::isfinite(Forest({{}, {{{leaf, 0.0, 0}}}}, {}, {}).odds({})));
  CHECK(Forest().odds({}) == 0);
}

TEST_CASE("rivals: every sign has a name of its own", "[diff]") {
  auto names = diff::rival_sign_names();
  std::ranges::sort(names);
  CHECK(std::ranges::adjacent_find(names) == names.end());
  CHECK(std::ranges::none_of(names, &std::string_view::empty));
}
