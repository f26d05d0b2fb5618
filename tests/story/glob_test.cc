#include "story/glob.h"

#include <catch2/catch.hpp>

using concord::story::Glob;
using concord::story::glob_of;

TEST_CASE("glob: stars stay in one part, two stars span parts, a folder holds all that is in it") {
  struct Row {
    const char* pattern;
    const char* path;
    bool matches;
  };
  const Row rows[] = {
      {"a.md", "a.md", true},
      {"a.md", "s/a.md", false},
      {"*.md", "a.md", true},
      {"*.md", "s/a.md", false},
      {"**/*.md", "a.md", true},
      {"**/*.md", "s/t/a.md", true},
      {"**/*.md", "s/t/a.txt", false},
      {"s/**", "s/t/a.txt", true},
      {"s/**/a.txt", "s/a.txt", true},
      {"s", "s/t/a.txt", true},
      {"s/", "s/t/a.txt", true},
      {"s", "st/a.txt", false},
      {"./s/*.md", "s/a.md", true},
      {"wire-?.txt", "wire-1.txt", true},
      {"wire-?.txt", "wire-12.txt", false},
      {"wire-[0-9].txt", "wire-7.txt", true},
      {"wire-[!0-9].txt", "wire-7.txt", false},
      {"{draft,source}s/*.{md,txt}", "sources/a.txt", true},
      {"{draft,source}s/*.{md,txt}", "notes/a.txt", false},
      {"a*b*c.md", "axxbyybzc.md", true},
      {"a*b*c.md", "axxbyybz.md", false},
      {"open [x.md", "open [x.md", true},
      {"[{]a,b[}]", "{a,b}", true},
      {"[{]a,b[}]", "a", false},
      {"[{]{a,b}", "{b", true},
      {"{a,b[}]}", "b}", true},
      {"{a[,]b,c}", "a,b", true},
      {"{a[,]b,c}", "a", false},
      {"", "a.md", false},
  };
  for (const Row& row : rows) {
    INFO(row.pattern << " " << row.path);
    CHECK(Glob(row.pattern).matches(row.path) == row.matches);
  }
}

TEST_CASE("glob: the pattern of a path takes that path and none that looks like it") {
  for (const std::string path :
       {"a.txt", "s/a[1].txt", "a[1.txt", "a].txt", "*", "**/a?.md", "{a,b}.md", "a{1.md", "}{x,y}",
        "[{]a,b}", "a[!b]", "[]", "it's, too"}) {
    INFO(path);
    CHECK(Glob(glob_of(path)).matches(path));
    for (const char* other :
         {"a1.txt", "s/a1.txt", "b", "s/ab.md", "a.md", "b.md", "x", "}x", "ac", "{a", "[", "a"}) {
      INFO(other);
      CHECK_FALSE(Glob(glob_of(path)).matches(other));
    }
  }
}

TEST_CASE("glob: a pattern made to be slow is not") {
  const std::string stars = "a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b";
  CHECK_FALSE(Glob(stars).matches(std::string(5000, 'a')));
  CHECK_FALSE(Glob("**/**/**/**/**/**/**/**/x").matches("a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a"));
  CHECK_FALSE(Glob("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}").matches("c"));
}
