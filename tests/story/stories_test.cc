#include <catch2/catch.hpp>

#include <algorithm>

#include "scratch.h"
#include "story/story.h"

using namespace concord;
using concord::story::test::Scratch;

namespace {

using Paths = std::vector<std::string>;

struct Found {
  std::map<std::string, Paths> stories;
  std::map<std::string, Paths> seeds;
  std::vector<text::Diagnostic> mistakes;

  [[nodiscard]] Paths codes() const {
    Paths all;
    for (const text::Diagnostic& one : mistakes) all.push_back(one.code);
    return all;
  }
};

Found find(const story::Request& request) {
  Found found;
  text::Diagnostics diagnostics;
  story::Configs configs(story::disk(), diagnostics);
  for (const story::Story& story : story::find_stories(request, configs, diagnostics)) {
    found.stories[story.name] = story.paths;
    found.seeds[story.name] = story.seeds;
  }
  diagnostics.sort();
  found.mistakes = diagnostics.items();
  return found;
}

using Stories = std::map<std::string, Paths>;

// A desk with two stories over three folders, and a loose article.
void write_desk() {
  Scratch::write("concord.yaml",
                 "stories:\n"
                 "  bridge: [drafts/bridge.md, wires/bridge-*.txt]\n"
                 "  ferry: ['*/ferry*']\n");
  for (const char* name : {"drafts/bridge.md", "wires/bridge-1.txt", "wires/bridge-2.txt",
                           "drafts/ferry.md", "wires/ferry.txt", "wires/other.txt"}) {
    Scratch::write(name);
  }
}

}  // namespace

TEST_CASE("stories: patterns of the configuration gather articles of several folders") {
  const Scratch scratch;
  write_desk();
  const Found found = find({{"."}});
  CHECK(found.stories ==
        Stories{{"bridge", {"drafts/bridge.md", "wires/bridge-1.txt", "wires/bridge-2.txt"}},
                {"ferry", {"drafts/ferry.md", "wires/ferry.txt"}},
                {"wires", {"wires/other.txt"}}});
  CHECK(found.codes().empty());
}

TEST_CASE("stories: expanded, a file pulls in its story and no other") {
  const Scratch scratch;
  write_desk();
  story::Request request{{"wires/bridge-2.txt"}, true};
  Found found = find(request);
  CHECK(found.stories ==
        Stories{{"bridge", {"drafts/bridge.md", "wires/bridge-1.txt", "wires/bridge-2.txt"}}});
  CHECK(found.seeds == Stories{{"bridge", {"wires/bridge-2.txt"}}});
  request.operands = {scratch.path() + "/drafts/ferry.md", "drafts/bridge.md"};
  CHECK(find(request).stories.size() == 2);
  // Without a configuration that tells stories apart, the folder is the story.
  Scratch::write("plain/x.md");
  Scratch::write("plain/y.md");
  std::filesystem::remove("concord.yaml");
  request.operands = {"plain/x.md"};
  CHECK(find(request).stories == Stories{{"plain", {"plain/x.md", "plain/y.md"}}});
}

TEST_CASE("stories: expanded below the configuration, paths begin at the working directory") {
  const Scratch scratch;
  Scratch::write("concord.yaml", "stories: {ferry: ['*/*']}");
  for (const std::string name : {"s/a.txt", "s/b.txt", "t/c.txt"}) Scratch::write(name);
  std::filesystem::current_path("s");
  const Found found = find({{"a.txt"}, true});
  CHECK(found.stories == Stories{{"ferry", {"../t/c.txt", "a.txt", "b.txt"}}});
  CHECK(found.seeds.at("ferry") == Paths{"a.txt"});
}

TEST_CASE("stories: split in any way, expanded arguments lose nothing") {
  const Scratch scratch;
  write_desk();
  const Paths all = {"drafts/bridge.md", "drafts/ferry.md", "wires/bridge-1.txt",
                     "wires/bridge-2.txt", "wires/ferry.txt"};
  const Found whole = find({all, true});
  for (const std::string& one : all) {
    for (const auto& [name, paths] : find({{one}, true}).stories) {
      CHECK(whole.stories.at(name) == paths);
    }
  }
}

TEST_CASE("stories: an article may name its story in its front matter or its configuration") {
  const Scratch scratch;
  Scratch::write("concord.yaml", "articles: {b/wire.txt: {story: bridge}}");
  Scratch::write("a/draft.md", "---\ntitle: T\nstory: 'bridge'\n---\nText.");
  Scratch::write("b/wire.txt");
  Scratch::write("b/other.txt");
  CHECK(find({{"."}}).stories ==
        Stories{{"b", {"b/other.txt"}}, {"bridge", {"a/draft.md", "b/wire.txt"}}});
  CHECK(find({{"a/draft.md"}, true}).stories == Stories{{"bridge", {"a/draft.md", "b/wire.txt"}}});
}

TEST_CASE("stories: what the configuration excludes is no article, unless it is named") {
  const Scratch scratch;
  Scratch::write("concord.yaml", "exclude: [old]");
  Scratch::write("old/a.txt");
  Scratch::write("b.txt");
  CHECK(find({{"."}}).stories == Stories{{".", {"b.txt"}}});
  CHECK(find({{"old/a.txt"}}).stories == Stories{{"old/a.txt", {"old/a.txt"}}});
}

TEST_CASE("stories: patterns without articles and stories of one article are told at their place") {
  const Scratch scratch;
  Scratch::write("concord.yaml",
                 "stories:\n"
                 "  bridge: [drafts/brigde.md, wires/bridge-1.txt]\n");
  Scratch::write("wires/bridge-1.txt");
  const Found found = find({{"."}});
  REQUIRE(found.codes() == Paths{"no-match", "story-of-one"});
  CHECK(found.mistakes[0].where == text::Location{2, 12});
  CHECK(found.mistakes[0].severity == text::Severity::error);
  CHECK(found.mistakes[1].severity == text::Severity::warning);
}

TEST_CASE("stories: a pattern whose articles lie outside of what is checked is none to mend") {
  const Scratch scratch;
  write_desk();
  const Found found = find({{"drafts"}});
  CHECK(found.stories == Stories{{"bridge", {"drafts/bridge.md"}}, {"ferry", {"drafts/ferry.md"}}});
  CHECK(found.codes().empty());
}

TEST_CASE("stories: an article that two configurations claim is told, and the nearer one counts") {
  const Scratch scratch;
  Scratch::write("concord.yaml", "stories: {far: ['s/*']}");
  Scratch::write("s/concord.yaml", "stories: {near: ['*.txt']}");
  Scratch::write("s/a.txt");
  Scratch::write("s/b.txt");
  const Found found = find({{"s"}});
  CHECK(found.stories == Stories{{"near", {"s/a.txt", "s/b.txt"}}});
  REQUIRE_FALSE(found.mistakes.empty());
  CHECK(found.mistakes[0].code == "two-configs");
  CHECK(found.mistakes[0].file == "concord.yaml");
  CHECK(found.mistakes[0].message ==
        "s/a.txt belongs to the story \"far\" here and to \"near\" in s/concord.yaml");
}

TEST_CASE("stories: configurations and facts that a shell names beside articles are none") {
  const Scratch scratch;
  for (const char* name : {"a.txt", "b.txt", "facts.yaml", "concord.yaml"}) {
    Scratch::write(name, "facts: []\n");
  }
  const Found all = find({{"a.txt", "b.txt", "concord.yaml", "facts.yaml"}});
  CHECK(all.stories == Stories{{"a.txt", {"a.txt", "b.txt"}}});
  CHECK(all.mistakes.empty());
  CHECK(find({{"facts.yaml"}}).codes() == Paths{"no-article"});
}
