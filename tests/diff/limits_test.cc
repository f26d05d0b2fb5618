#include <catch2/catch.hpp>

#include "diff/relate_claims.h"
#include "story.h"
#include "value/world.h"

using namespace concord;
using namespace concord::diff;
using namespace concord::diff::testing;
using value::Modifier;
using value::Relation;

namespace {

// "At most 420", told of what holds.
normalize::Claim told(std::int64_t number, Modifier modifier) {
  normalize::Claim claim = claim_of({.words = "engine uses", .value = count(number, modifier)}, 0);
  value::set_world(std::get<value::Quantity>(claim.value));
  claim.modifier = modifier;
  claim.context.standing = true;
  return claim;
}

normalize::Claim labelled(std::int64_t number) {
  normalize::Claim claim = told(number, Modifier::exact);
  claim.context.maximum = true;
  return claim;
}

}  // namespace

TEST_CASE("limits: what is the most holds until somebody changes it, and there is one", "[diff]") {
  const Modifier modifier = GENERATE(Modifier::at_most, Modifier::under);
  const normalize::Claim first = told(420, modifier);
  CHECK(relate(first, told(450, modifier)) == Relation::disjoint);
  CHECK(relate(first, told(420, modifier)) == Relation::equal);
  CHECK(value::is_compatible(relate(first, told(410, Modifier::exact))));
}

TEST_CASE("limits: what happened, and what somebody says, is an estimate", "[diff]") {
  const normalize::Claim first = told(420, Modifier::at_most);
  normalize::Claim other = told(450, Modifier::at_most);
  other.attribution = "the owner";
  CHECK(value::is_compatible(relate(first, other)));
  other.context.limit = true;  // "the owner says that you must"
  CHECK(relate(first, other) == Relation::disjoint);
  other = told(450, Modifier::at_most);
  other.context.standing = false;
  CHECK(value::is_compatible(relate(first, other)));
}

TEST_CASE("limits: a rule says itself whether its bounds are limits", "[diff]") {
  normalize::Claim first = told(420, Modifier::at_most);
  normalize::Claim other = told(450, Modifier::at_most);
  first.fact = other.fact = "power";
  CHECK(value::is_compatible(relate(first, other)));
  first.loose = other.loose = true;
  CHECK(relate(first, other) == Relation::disjoint);
}

TEST_CASE("limits: two figures may both be less than what there is", "[diff]") {
  normalize::Claim first = told(12, Modifier::at_least);
  normalize::Claim other = told(10, Modifier::over);
  CHECK(value::is_compatible(relate(first, other)));
  first.context.limit = other.context.limit = true;
  CHECK(relate(first, other) == Relation::disjoint);
}

TEST_CASE("limits: a figure that is labelled as the most is one", "[diff]") {
  CHECK(relate(labelled(420), told(450, Modifier::at_most)) == Relation::disjoint);
  CHECK(value::is_compatible(relate(labelled(450), told(450, Modifier::at_most))));
  CHECK(value::is_compatible(relate(told(420, Modifier::exact), told(450, Modifier::at_most))));
  CHECK(value::is_compatible(relate(labelled(14'000), labelled(14'010))));
}
