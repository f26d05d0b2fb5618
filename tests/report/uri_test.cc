#include "report/uri.h"

#include <catch2/catch.hpp>
#include <vector>

using concord::report::is_relative;
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
