#include <catch2/catch.hpp>

#include "scratch.h"
#include "story/story.h"

using namespace concord;
using concord::story::test::Scratch;

namespace {

using Paths = std::vector<std::string>;

struct Found {
  std::vector<Paths> stories;
  Paths names;
  text::Diagnostics diagnostics;
};

Found find(const Paths& arguments, const Paths& drafts = {}) {
  Found found;
  story::Configs configs(story::disk(), found.diagnostics);
  const story::Request request{arguments, false, false, drafts};
  for (const story::Story& story : story::find_stories(request, configs, found.diagnostics)) {
    found.stories.push_back(story.paths);
    found.names.push_back(story.name);
  }
  return found;
}

}  // namespace

TEST_CASE("stories: files on the command line are one story, sorted, each once") {
  const Scratch scratch;
  Scratch::write("b.txt");
  Scratch::write("a.txt");
  Scratch::write("README.md");
  std::filesystem::create_symlink("a.txt", "link.txt");
  const Found found =
      find({"b.txt", "a.txt", "./a.txt", scratch.path() + "/b.txt", "link.txt", "README.md"});
  REQUIRE(found.stories.size() == 1);
  CHECK(found.stories[0] == Paths{"./a.txt", scratch.path() + "/b.txt", "README.md"});
  CHECK(found.diagnostics.items().empty());
}

TEST_CASE("stories: a folder with articles is one story, other files in it are none") {
  const Scratch scratch;
  for (const std::string name : {"s/b.md", "s/a.txt", "s/c.HTML", "s/.hidden.txt", "s/README.md",
                                 "s/readme.txt", "s/concord.yaml", "s/gold.json"}) {
    Scratch::write(name);
  }
  const Found found = find({"s/"});
  CHECK(found.stories == std::vector<Paths>{{"s/a.txt", "s/b.md", "s/c.HTML"}});
  CHECK(found.names == Paths{"s"});
}

TEST_CASE("stories: a draft from elsewhere belongs to the one story of the folders") {
  const Scratch scratch;
  Scratch::write("desk/draft.md");
  Scratch::write("wires/ferry/a.txt");
  Scratch::write("wires/ferry/b.txt");
  const Found one = find({"wires", "desk/draft.md"}, {"desk/draft.md"});
  CHECK(one.stories ==
        std::vector<Paths>{{"desk/draft.md", "wires/ferry/a.txt", "wires/ferry/b.txt"}});
  CHECK(one.diagnostics.items().empty());

  // Which of two stories is its own is not known; nor is it a draft unless it is called one.
  Scratch::write("wires/storm/c.txt");
  const Found two = find({"wires", "desk/draft.md"}, {"desk/draft.md"});
  CHECK(two.stories.size() == 3);
  REQUIRE(two.diagnostics.items().size() == 1);
  CHECK(two.diagnostics.items()[0].code == "lone-draft");
  CHECK(find({"wires/ferry", "desk/draft.md"}).stories.size() == 2);
}

TEST_CASE("stories: folders beneath a folder are stories of their own, at any depth") {
  const Scratch scratch;
  for (const std::string name :
       {"all/x/a.txt", "all/x/b.txt", "all/y/deep/a.txt", "all/.git/a.txt", "all/top.txt"}) {
    Scratch::write(name);
  }
  std::filesystem::create_directories("all/empty");
  const Found found = find({"all"});
  CHECK(found.stories ==
        std::vector<Paths>{{"all/top.txt"}, {"all/x/a.txt", "all/x/b.txt"}, {"all/y/deep/a.txt"}});
  CHECK(found.diagnostics.items().empty());
}

TEST_CASE("stories: the order of arguments changes nothing") {
  const Scratch scratch;
  for (const std::string name : {"x/a.txt", "y/a.txt", "one.txt", "two.txt"}) Scratch::write(name);
  const Found forward = find({"one.txt", "x", "two.txt", "y"});
  const Found backward = find({"y", "two.txt", "x", "one.txt"});
  CHECK(forward.stories == backward.stories);
  CHECK(forward.names == backward.names);
  CHECK(forward.stories.size() == 3);
}

TEST_CASE("stories: links that lead back up are followed once") {
  const Scratch scratch;
  Scratch::write("x/a.txt");
  std::filesystem::create_directory_symlink("..", "x/up");
  CHECK(find({"x"}).stories == std::vector<Paths>{{"x/a.txt"}});
}

TEST_CASE("stories: a folder named twice counts once") {
  const Scratch scratch;
  Scratch::write("x/a.txt");
  const Found found = find({"x", "x/", scratch.path() + "/x"});
  CHECK(found.stories.size() == 1);
  CHECK(found.diagnostics.items().empty());
}

TEST_CASE("stories: a path that is missing is told with its neighbour, and the others go on") {
  const Scratch scratch;
  Scratch::write("x/march.txt");
  Scratch::write("y/a.txt");
  const Found found = find({"x/marhc.txt", "y/a.txt", "nowhere"});
  CHECK(found.stories == std::vector<Paths>{{"y/a.txt"}});
  REQUIRE(found.diagnostics.items().size() == 2);
  CHECK(found.diagnostics.items()[0].file == "nowhere");
  CHECK(found.diagnostics.items()[1].code == "missing-path");
  CHECK(found.diagnostics.items()[1].cure == "did you mean \"x/march.txt\"?");
}

TEST_CASE("stories: a link that leads nowhere is told, named or in a folder") {
  const Scratch scratch;
  std::filesystem::create_symlink("gone", "dangling");
  const Found found = find({"dangling"});
  REQUIRE(found.diagnostics.items().size() == 1);
  CHECK(found.diagnostics.items()[0].code == "broken-link");
  CHECK(found.diagnostics.items()[0].message == "this is a broken link: there is no \"gone\"");
  CHECK_FALSE(found.diagnostics.items()[0].cure.empty());
  std::filesystem::create_directory("s");
  std::filesystem::create_symlink("gone.md", "s/a.md");
  std::filesystem::create_symlink("gone.png", "s/a.png");  // no article
  std::ofstream("s/b.md") << "Five.";
  const Found in_folder = find({"s"});
  REQUIRE(in_folder.diagnostics.items().size() == 1);
  const text::Diagnostic& told = in_folder.diagnostics.items()[0];
  CHECK(told.code == "broken-link");
  CHECK(told.file == "s/a.md");
  CHECK(told.severity == text::Severity::warning);
  CHECK(told.loses);
}

TEST_CASE("stories: a folder without articles is an error") {
  const Scratch scratch;
  Scratch::write("x/data.json");
  const Found found = find({"x"});
  CHECK(found.stories.empty());
  REQUIRE(found.diagnostics.items().size() == 1);
  CHECK(found.diagnostics.items()[0].code == "no-articles");
  CHECK(found.diagnostics.has_errors());
}
