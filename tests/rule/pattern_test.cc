#include "rule/pattern.h"

#include <catch2/catch.hpp>

using namespace concord::rule;
using Kind = PatternItem::Kind;

namespace {

// The pattern as it was understood, every operator spelled out.
std::string describe(const PatternItem& item) {
  std::string inside;
  for (const PatternItem& inner : item.items) {
    if (!inside.empty()) inside += item.kind == Kind::alternatives ? " | " : " ";
    inside += describe(inner);
  }
  switch (item.kind) {
    case Kind::sequence:
      return "[" + inside + "]";
    case Kind::alternatives:
      return "(" + inside + ")";
    case Kind::repeat:
      return inside + (item.high == 1 ? "?" : item.low == 1 ? "+" : "*");
    case Kind::word:
      return item.text;
    case Kind::inflected:
      return "~" + item.text;
    case Kind::but_not:
      return "!" + inside;
    case Kind::family:
      return "@" + item.text;
    case Kind::hole:
      return "{" + item.capture + ":" + item.text + "}";
    case Kind::gap:
      return "..." + std::to_string(item.high);
    case Kind::glued:
      return "_";
    case Kind::start:
      return "^";
    case Kind::end:
      return "$";
  }
  return "";
}

}  // namespace

TEST_CASE("pattern: words, holes and operators are understood as documented") {
  const auto [source, expected] = GENERATE(table<std::string, std::string>({
      {"shares rose", "[shares rose]"},
      {"Shares ROSE", "[shares rose]"},
      {"{subject:name} (stock|shares) ...4 @rise {value:percent}",
       "[{subject:name} ([stock] | [shares]) ...4 @rise {value:percent}]"},
      {"{percent}", "[{percent:percent}]"},
      {"~rise (but not by | to) {n:number 1..}", "[~rise !([by] | [to]) {n:number}]"},
      {"(but nothing) ~ 5", "[[but nothing] ~ 5]"},
      {"co-founder", "[[co _ - _ founder]]"},
      {"U.S. firms", "[u.s. firms]"},
      {"a? b* c+", "[a? b* c+]"},
      {"a co-founder?", "[a [co _ - _ founder]?]"},
      {"(a b)? c", "[[a b]? c]"},
      {"x (| y z)", "[x ([] | [y z])]"},
      {"{n:numeral} _ {s:scale}", "[{n:numeral} _ {s:scale}]"},
      {"^ now $", "[^ now $]"},
      {"a? ^ b $ c? \\.", "[a? ^ b $ c? .]"},
      {"(a | ) ^ b", "[([a] | []) ^ b]"},
      {"\\( a \\) \\?", "[( a ) ?]"},
      {"\\$ 5", "[$ 5]"},
      {"a , b", "[a , b]"},
      {"a, b", "[[a _ ,] b]"},
      {"{a:name} 's", "[{a:name} 's]"},
      {"a|b", "([a] | [b])"},
      {"up ...10 %", "[up ...10 %]"},
  }));
  INFO(source);
  const ParsedPattern parsed = parse_pattern(source);
  CHECK(parsed.errors.empty());
  CHECK(describe(parsed.root) == expected);
}

TEST_CASE("pattern: a mistake is told at its place") {
  struct Row {
    std::string source;
    std::uint32_t offset;
    std::string message;
  };
  const Row row = GENERATE(values<Row>({
      {"a (b", 2, "this \"(\" is never closed"},
      {"a b)", 3, "this \")\" closes nothing"},
      {"a {b", 2, "this \"{\" is never closed"},
      {"a } b", 2, "this \"}\" closes nothing"},
      {"a {b,c}", 2, "a hole is {name:type} or {type}"},
      {"a {b c}", 2, "the bounds of a hole are two numbers with \"..\" between"},
      {"a {b:c ..}", 2, "the bounds of a hole are two numbers with \"..\" between"},
      {"a {b:c 9..1}", 2, "no figure lies within these bounds"},
      {"a (but not b?)", 2, "what must not stand here can match nothing at all"},
      {"a ~co-op b", 2, "\"~\" needs one word after it"},
      {"a {}", 2, "a hole is {name:type} or {type}"},
      {"a @", 2, "\"@\" needs the name of a family after it"},
      {"? a", 0, "a quantifier needs an item before it"},
      {"a ? b", 2, "a quantifier needs an item before it"},
      {"a ... b", 2, "a gap says how many words it may span, 1 to 40"},
      {"a ...99 b", 2, "a gap says how many words it may span, 1 to 40"},
      {"a (b?)* c", 2, "this repeats something that can match nothing"},
      {"a? b*", 0, "this pattern can match nothing at all"},
      {"", 0, "this pattern can match nothing at all"},
      {"a \\", 2, "\"\\\" needs a character after it"},
      {"a^b", 1, "no sentence starts behind what stands before this \"^\""},
      {"a (b | ^ c)", 7, "no sentence starts behind what stands before this \"^\""},
      {"a $ {b:number}", 2, "no sentence ends before what stands behind this \"$\""},
      {"(a $)? b", 3, "no sentence ends before what stands behind this \"$\""},
  }));
  INFO(row.source);
  const ParsedPattern parsed = parse_pattern(row.source);
  REQUIRE_FALSE(parsed.errors.empty());
  CHECK(parsed.errors.front().offset == row.offset);
  CHECK(parsed.errors.front().message == row.message);
}

TEST_CASE("pattern: groups nested without end are refused, not followed") {
  const ParsedPattern parsed = parse_pattern(std::string(100'000, '('));
  CHECK_FALSE(parsed.errors.empty());
}
