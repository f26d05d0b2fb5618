#include <catch2/catch.hpp>

#include "value/relate.h"

using namespace concord::value;

namespace {

Tuple tuple(std::initializer_list<std::int64_t> parts) {
  Tuple result;
  for (const std::int64_t part : parts) result.parts.emplace_back(part);
  return result;
}

NameSet set(std::initializer_list<const char*> names, bool open = false) {
  NameSet result;
  for (const char* name : names) result.members.push_back({name, name});
  result.open = open;
  return result;
}

}  // namespace

TEST_CASE("relate: a score is the same from either side") {
  CHECK(relate(tuple({3, 1}), tuple({1, 3})) == Relation::equal);
  CHECK(relate(tuple({3, 1}), tuple({3, 2})) == Relation::disjoint);
  CHECK(relate(tuple({45, 7}), tuple({45, 7, 2})) == Relation::incomparable);
}

TEST_CASE("relate: a version contains its minor versions") {
  CHECK(relate(Version{{"5"}}, Version{{"5", "4"}}) == Relation::contains);
  CHECK(relate(Version{{"5", "4"}}, Version{{"5"}}) == Relation::within);
  CHECK(relate(Version{{"5", "4"}}, Version{{"5", "5"}}) == Relation::disjoint);
}

TEST_CASE("relate: closed lists must have the same members, open ones may have more") {
  CHECK(relate(set({"image", "text"}), set({"image", "text"})) == Relation::equal);
  CHECK(relate(set({"image", "text"}), set({"image", "voice"})) == Relation::disjoint);
  CHECK(relate(set({"image"}, true), set({"image", "text"})) == Relation::contains);
  CHECK(relate(set({"image", "text"}), set({"image"}, true)) == Relation::within);
  CHECK(relate(set({"image", "voice"}, true), set({"image", "text"})) == Relation::disjoint);
}

TEST_CASE("relate: states exclude each other within their family alone") {
  CHECK(relate(Status{"availability", "planned"}, Status{"availability", "available"}) ==
        Relation::disjoint);
  CHECK(relate(Status{"availability", "planned"}, Status{"guilt", "denied"}) ==
        Relation::incomparable);
  CHECK(relate(Status{"availability", "planned"}, Status{"availability", "planned"}) ==
        Relation::equal);
}

TEST_CASE("relate: other kinds are incomparable") {
  CHECK(relate(tuple({3, 1}), Version{{"3", "1"}}) == Relation::incomparable);
}
