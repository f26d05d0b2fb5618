#include "story/git.h"

#include <catch2/catch.hpp>
#include <cstdlib>

#include "scratch.h"
#include "story/story.h"

using namespace concord;
using concord::story::test::Scratch;

namespace {

void git(const std::string& words) {
  const std::string command = "git -c user.name=N -c user.email=n@example.org " + words;
  REQUIRE(std::system((command + " >/dev/null 2>&1").c_str()) == 0);
}

// A repository with one commit, inside the scratch folder.
struct Repository : Scratch {
  Repository() {
    git("init -q .");
    write("kept.txt", "Kept.");
    write("edited.txt", "Before.");
    write("old name.txt", "A text that keeps its words while its name is changed by somebody.");
    write("deleted.txt", "Gone.");
    git("add . && git -c user.name=N -c user.email=n@example.org commit -qm first");
  }
};

std::string at_head(const story::Changes& changes, const std::string& path) {
  text::Diagnostics diagnostics;
  return story::tree_at(changes).read(path, 1000, diagnostics).value_or("(none)");
}

}  // namespace

TEST_CASE("git: the tree of a revision is read from a dirty one, renamed files by their new name") {
  const Repository repository;
  Scratch::write("edited.txt", "After.");
  Scratch::write("untracked.txt", "New.");
  Scratch::write("staged.txt", "Also new.");
  git("add staged.txt");
  git("mv 'old name.txt' renamed.txt");
  std::filesystem::remove("deleted.txt");
  text::Diagnostics diagnostics;
  const auto changes = story::changes_since(".", "HEAD", diagnostics);
  REQUIRE(changes.has_value());
  CHECK(at_head(*changes, "kept.txt") == "Kept.");
  CHECK(at_head(*changes, "edited.txt") == "Before.");
  CHECK(at_head(*changes, "deleted.txt") == "Gone.");
  CHECK(at_head(*changes, "renamed.txt").starts_with("A text that keeps"));
  CHECK(at_head(*changes, "untracked.txt") == "(none)");
  CHECK(at_head(*changes, "staged.txt") == "(none)");
  const story::Tree tree = story::tree_at(*changes);
  CHECK(tree.exists("deleted.txt"));
  CHECK_FALSE(tree.exists("untracked.txt"));
  CHECK(diagnostics.items().empty());
}

TEST_CASE("git: only tracked files of a folder are taken where that is asked for") {
  const Repository repository;
  Scratch::write("untracked.txt");
  text::Diagnostics diagnostics;
  story::Configs configs(story::disk(), diagnostics);
  story::Request request{{"."}};
  request.tracked_only = true;
  const auto stories = story::find_stories(request, configs, diagnostics);
  REQUIRE(stories.size() == 1);
  CHECK(stories[0].paths ==
        std::vector<std::string>{"deleted.txt", "edited.txt", "kept.txt", "old name.txt"});
}

TEST_CASE("git: an unknown revision and a folder without a repository are errors") {
  const Repository repository;
  text::Diagnostics diagnostics;
  CHECK_FALSE(story::changes_since(".", "nowhere", diagnostics).has_value());
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].code == "unknown-revision");
  CHECK_FALSE(story::changes_since("/", "HEAD", diagnostics).has_value());
  CHECK(diagnostics.items()[1].code == "not-in-git");
}

TEST_CASE("git: what it cannot tell is told with its own words") {
  const Scratch scratch;
  text::Diagnostics diagnostics;
  CHECK(!story::tracked_files(".", diagnostics));
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].message.find("not a git repository") != std::string::npos);
}
