#include "text/source_map.h"

#include <catch2/catch.hpp>

using concord::text::SourceMap;
using concord::text::Span;

namespace {

// "AT&amp;T  won" read as "AT&T won".
SourceMap entity_and_blanks() {
  SourceMap map;
  map.append_copy(2, 0);
  map.append_replacement(1, {2, 7});
  map.append_copy(1, 7);
  map.append_replacement(1, {8, 10});
  map.append_copy(3, 10);
  return map;
}

}  // namespace

TEST_CASE("source map: a span of clean text leads to all the bytes it stands for") {
  const SourceMap map = entity_and_blanks();
  struct Case {
    Span text;
    Span source;
  };
  const Case cases[] = {
      {{0, 4}, {0, 8}},    // the name, its entity whole
      {{2, 3}, {2, 7}},    // the entity alone
      {{3, 4}, {7, 8}},    // what follows it
      {{5, 8}, {10, 13}},  // behind the collapsed blank
      {{0, 8}, {0, 13}},   // everything
      {{4, 5}, {8, 10}},   // the blank
  };
  for (const Case& c : cases) CHECK(map.to_source(c.text) == c.source);
}

TEST_CASE("source map: a span inside a replaced character leads to the whole of it") {
  SourceMap map;
  map.append_replacement(3, {4, 12});  // a character of three bytes for an entity of eight
  CHECK(map.to_source({1, 2}) == Span{4, 12});
}

TEST_CASE("source map: an empty span stays empty") {
  const SourceMap map = entity_and_blanks();
  CHECK(map.to_source({3, 3}) == Span{7, 7});
  CHECK(SourceMap().to_source({0, 0}) == Span{0, 0});
}

TEST_CASE("source map: two maps lead through to the first text") {
  const SourceMap below = entity_and_blanks();
  SourceMap map;
  map.append_mapped(4, below, 4);  // " won"
  map.append_mapped(4, below, 0);  // "AT&T"
  CHECK(map.to_source({0, 4}) == Span{8, 13});
  CHECK(map.to_source({1, 4}) == Span{10, 13});
  CHECK(map.to_source({4, 8}) == Span{0, 8});
  CHECK(map.to_source({6, 7}) == Span{2, 7});
}
