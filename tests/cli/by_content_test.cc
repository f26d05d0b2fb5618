#include <catch2/catch.hpp>

#include <algorithm>

#include "room.h"

namespace {

using namespace concord::cli;

std::string bridge(const std::string& cost) {
  return "The Kessel bridge in Orrin reopens after repairs by Brandvold. The Brandvold crew closed "
         "the Kessel bridge for cracks in its girders.\n\nThe repairs cost " +
         cost + " euros, the Orrin council said.\n";
}

std::string harvest(const std::string& share) {
  return "Vintners around Lake Tarn expect a poor harvest after hail. The hail shredded vines, "
         "grapes and nets, vintners said.\n\nHarpa's shares fell " +
         share + " on Monday after the hail in its vineyards at Lake Tarn.\n";
}

// Two stories in one folder.
struct Inbox : Room {
  Inbox() {
    write("in/1.txt", bridge("4 million"));
    write("in/2.txt", harvest("9%"));
    write("in/3.txt", bridge("4 million"));
    write("in/4.txt", harvest("8%"));
  }
};

std::string files_of(const std::vector<std::string>& arguments) {
  std::vector<std::string> words = {"check", "--auto", "--show-files"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  return run_with(words).out;
}

TEST_CASE("auto: stories of a flat folder come apart, each named after its first article") {
  const Inbox inbox;
  const std::string in = inbox.path("in/");
  CHECK(files_of({inbox.path("in")}) == in + "1.txt\n  " + in + "1.txt\n  " + in + "3.txt\n\n" +
                                            in + "2.txt\n  " + in + "2.txt\n  " + in + "4.txt\n");
  const Outcome outcome = run_with({"check", "--auto", inbox.path("in")});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.out, "9 %"));
  CHECK(contains(outcome.out, "== " + in + "2.txt"));
}

TEST_CASE("auto: the order of arguments and the number of threads change nothing") {
  const Inbox inbox;
  std::vector<std::string> names;
  for (const char* name : {"in/1.txt", "in/2.txt", "in/3.txt", "in/4.txt"}) {
    names.push_back(inbox.path(name));
  }
  const std::string first = files_of(names);
  CHECK(contains(first, "\n\n"));
  while (std::ranges::next_permutation(names).found) {
    std::vector<std::string> words = names;
    words.push_back("-j3");
    CHECK(files_of(words) == first);
  }
}

TEST_CASE("auto: a story that somebody names stays as it is") {
  const Inbox inbox;
  inbox.write("concord.yaml", "stories:\n  mine: [in/1.txt, in/2.txt]\n");
  const std::string files = files_of({inbox.path()});
  CHECK(contains(files, "mine\n"));
  CHECK(contains(files, "in/1.txt\n  " + inbox.path("in/2.txt") + "\n"));
}

TEST_CASE("auto: with seeds, only their stories are checked") {
  const Inbox inbox;
  const std::string files = files_of({"--expand", inbox.path("in/2.txt")});
  CHECK(contains(files, "in/2.txt  seed\n"));
  CHECK(contains(files, "in/4.txt\n"));
  CHECK(!contains(files, "in/1.txt"));
}

TEST_CASE("auto: init tells where a folder looks like several stories") {
  const Inbox inbox;
  CHECK(contains(run_with({"init", inbox.path("in")}).out,
                 "look like 2 stories: concord check --auto\n"));
  const Room room;
  room.write("1.txt", bridge("4 million"));
  room.write("2.txt", bridge("4 million"));
  CHECK(!contains(run_with({"init", room.path()}).out, "look like"));
}

TEST_CASE("auto: a baseline and why find the same stories") {
  const Inbox inbox;
  const std::string known = inbox.path("known.json");
  CHECK(contains(run_with({"baseline", "--auto", "--baseline", known, inbox.path("in")}).out,
                 "1 known conflict\nleave them out with: concord check --baseline " + known));
  CHECK(run_with({"check", "--auto", "--baseline", known, inbox.path("in")}).status == 0);
  const Outcome why = run_with({"why", "--auto", inbox.path("in/2.txt:3")});
  CHECK(contains(why.out, "in/4.txt:3:21"));
}

}  // namespace
