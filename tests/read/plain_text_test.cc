#include <catch2/catch.hpp>

#include "reading.h"

using namespace concord::read;
using namespace concord::read::test;

namespace {

Texts blocks_of(const std::string& bytes) {
  return texts(*read("a.txt", bytes).document);
}

}  // namespace

TEST_CASE("plain text: blank lines part paragraphs, whatever the line ends") {
  const Texts expected = {"The harbour reopened on Monday.", "Boats came back."};
  CHECK(blocks_of("The harbour reopened on Monday.\n\nBoats came back.\n") == expected);
  CHECK(blocks_of("The harbour reopened on Monday.\r\n\r\nBoats came back.") == expected);
  CHECK(blocks_of("The harbour reopened on Monday.\r\rBoats came back.") == expected);
  CHECK(blocks_of("\n\n  The harbour reopened on Monday.  \n \t \nBoats came back.") == expected);
}

TEST_CASE("plain text: every line is a block when lines are paragraphs") {
  const std::string first =
      "The harbour reopened on Monday after the longest closure in its history, the port "
      "said, and the first eleven boats came back before noon.";
  const std::string second = "Nobody knows why it was closed.";
  CHECK(blocks_of(first + "\n" + second) == Texts{first, second});
}

TEST_CASE("plain text: hard-wrapped lines run on, and short lines end where they end") {
  const std::string wrapped =
      "Harbour reopens\n"
      "By Ann Example\n\n"
      "The harbour reopened on Monday after the longest closure\n"
      "in its history, the port said, and the first eleven boats\n"
      "came back before noon.\n"
      "Nobody knows why.\n";
  CHECK(
      blocks_of(wrapped) ==
      Texts{
          "Harbour reopens", "By Ann Example",
          "The harbour reopened on Monday after the longest closure in its history, the port said, "
          "and the first eleven boats came back before noon.",
          "Nobody knows why."});
}

TEST_CASE("plain text: blanks are read as one, and invisible characters not at all") {
  CHECK(blocks_of("It\t rose  by\u00A09\u00A0%.") == Texts{"It rose by 9 %."});
  CHECK(blocks_of("har\u00ADbour\u200B town") == Texts{"harbour town"});
  CHECK(blocks_of("It cost 816\u00A0000 crowns.") == Texts{"It cost 816\u00A0000 crowns."});
}

TEST_CASE("plain text: the first headline is the title, later lines without a stop are headings") {
  const auto document =
      *read("a.txt",
            "Harbour town counts its boats\n\n"
            "The harbour reopened on Monday, the port said, and the boats came back.\n\n"
            "What comes next\n\n"
            "- Eleven boats stay.\n"
            "Nobody knows how long the harbour of the town will now stay open to boats.\n")
           .document;
  CHECK(kinds(document) == std::vector<BlockKind>{BlockKind::title, BlockKind::paragraph,
                                                  BlockKind::heading, BlockKind::list_item,
                                                  BlockKind::paragraph});
  CHECK(document.metadata.title == "Harbour town counts its boats");
  CHECK(texts(document)[3] == "Eleven boats stay.");
}

TEST_CASE("plain text: sentences never cross a block, and code has none") {
  const auto document = *read("a.md", "# One\n\nTwo. Three of St. Ives\n\n    code.\n").document;
  Texts sentences;
  for (const Sentence& s : document.sentences) {
    sentences.push_back(document.text.substr(s.span.begin, s.span.size()));
    CHECK(document.blocks[s.block].span.contains(s.span));
  }
  CHECK(sentences == Texts{"One", "Two.", "Three of St. Ives"});
}
