#include <catch2/catch.hpp>

#include "reading.h"

using namespace concord::read;
using namespace concord::read::test;

namespace {

const std::string story =
    "The ferry Aurora Example left Port Sample on Monday with 212 people, the Sample Line said, "
    "and came back.\n\n"
    "It was the first trip of the Aurora Example since March, said captain Bo Sample of Port "
    "Sample.\n\n";

}  // namespace

TEST_CASE("furniture: what stands on a page around its story is marked") {
  const std::string marked[] = {
      "Skip to content",
      "Related: Eleven boats sink in a storm",
      "More:Harbour closes for good",
      "Sign up for our daily letter with 5 stories.",
      "Copyright 2031 Example Media. All rights reserved.",
      "Ann Example3 min read",
      "10 hours ago2 min read",
      "By Ann Example and Bo Sample",
      "Updated at noon",
      "* * *",
  };
  for (const std::string& line : marked) {
    INFO(line);
    CHECK(texts(*read("a.txt", "Ferry is back in town\n\n" + story + line + "\n").document, true) ==
          Texts{line == "* * *" ? "* *" : line});
  }
}

TEST_CASE("furniture: what belongs to the story is not marked") {
  const std::string kept[] = {
      "By Monday, the ferry had carried 212 people.",
      "Updated figures show 212 people aboard.",
      "More people than ever, 212, were aboard.",
      "It takes 3 hours.",
      "“We had 212 people aboard,” he said.",
      "Call (203) 555-0100 with information.",
      "Related work took 5 years",
      "By the numbers: 212 aboard",
  };
  for (const std::string& line : kept) {
    INFO(line);
    CHECK(texts(*read("a.txt", "Ferry is back in town\n\n" + story + line + "\n").document, true)
              .empty());
  }
}

TEST_CASE("furniture: a dated teaser goes with its headline, and the story goes on") {
  const auto document =
      *read("a.txt", "Ferry is back in town\n\n" + story +
                         "Ten Tricks for Better Bread\n\n"
                         "Bakers share 10 tricks. (Published Friday, Sept. 23, 2031)\n\n"
                         "The next trip is on Friday.\n")
           .document;
  CHECK(texts(document, true) ==
        Texts{"Ten Tricks for Better Bread",
              "Bakers share 10 tricks. (Published Friday, Sept. 23, 2031)"});
}

TEST_CASE("furniture: nothing behind a heading for other stories belongs to this one") {
  const std::string tail =
      "Bakery Files For Listing At $23B\n\n"
      "The bakery Crust Works filed its papers this weekend, setting up a listing in May on the "
      "back of a $10B deal.\n";
  for (const std::string heading : {"Related articles", "More in Industry", "References:"}) {
    INFO(heading);
    const auto document =
        *read("a.txt", "Ferry is back in town\n\n" + story + heading + "\n\n" + tail).document;
    CHECK(texts(document, true).size() == 3);
  }
}

TEST_CASE("furniture: a box of other stories ends where the story clearly goes on") {
  const std::string again =
      "On Tuesday the Aurora Example will leave Port Sample again, with 300 people, and Bo Sample "
      "will be its captain, "
      "the line said, if the weather holds, and come back on Wednesday in the late evening.";
  const auto document =
      *read("a.txt", "Ferry is back in town\n\n" + story +
                         "Related articles\n\nBakery Files For Listing At $23B\n\n" + again + "\n")
           .document;
  CHECK(texts(document, true) == Texts{"Related articles", "Bakery Files For Listing At $23B"});
  CHECK(texts(document).back() == again);
}

TEST_CASE("furniture: a heading of a column opens no section") {
  const auto document =
      *read("a.md", "# Ferry is back in town\n\n" + story +
                        "| | minimum | recommended |\n|---|---|---|\n| Boats | 2 | 4 |\n\n"
                        "The end is near.\n")
           .document;
  CHECK(texts(document, true).empty());
}

TEST_CASE("furniture: a one-line teaser opens no section") {
  const auto document =
      *read("a.txt", "Ferry is back in town\n\n" + story +
                         "More from Example Times: Bread at last\n\nThe end is near.\n")
           .document;
  CHECK(texts(document, true) == Texts{"More from Example Times: Bread at last"});
}

TEST_CASE("furniture: rubrics above the title and names above the byline are no story") {
  const auto document = *read("a.txt",
                              "Example FrontlineScience & HealthPolicy\nIndustry\n\n"
                              "Ferry is back in town at last\n\nAnn Example\n3 min read\n\n" +
                                  story)
                             .document;
  CHECK(texts(document, true) ==
        Texts{"Example FrontlineScience & HealthPolicy", "Industry", "Ann Example", "3 min read"});
  CHECK(document.metadata.title == "Ferry is back in town at last");
}
