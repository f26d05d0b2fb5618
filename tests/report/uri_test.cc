#include "report/uri.h"

#include <catch2/catch.hpp>
#include <vector>

using concord::report::is_relative;
using concord::report::page_of;
using concord::report::Repository;
using concord::report::to_uri;

TEST_CASE("uri: paths are encoded, and relative where the path is") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"a.txt", "a.txt"},
      {"./news/a.txt", "news/a.txt"},
      {"news/two words.txt", "news/two%20words.txt"},
      {"100%.txt", "100%25.txt"},
      {"a#b?c.txt", "a%23b%3Fc.txt"},
      {"caf\u00e9.txt", "caf%C3%A9.txt"},
      {"[x].txt", "%5Bx%5D.txt"},
      {"/tmp/a.txt", "file:///tmp/a.txt"},
  };
  for (const auto& [path, uri] : cases) CHECK(to_uri(path) == uri);
  CHECK(is_relative("news/a.txt"));
  CHECK(!is_relative("file:///tmp/a.txt"));
}

TEST_CASE("uri: a line has its page on GitHub and GitLab, where the repository is known") {
  const Repository github{"https://github.com/merrow/desk", "0123abc"};
  CHECK(page_of(github, "./news/two words.txt", 4) ==
        "https://github.com/merrow/desk/blob/0123abc/news/two%20words.txt#L4");
  CHECK(page_of({"https://gitlab.example.org/merrow/desk", ""}, "a.txt", 1) ==
        "https://gitlab.example.org/merrow/desk/-/blob/HEAD/a.txt#L1");
  CHECK(page_of(github, "/srv/a.txt", 4).empty());
  CHECK(page_of({}, "a.txt", 4).empty());
}
