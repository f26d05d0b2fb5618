#include <catch2/catch.hpp>

#include "article.h"

using namespace concord;
using namespace concord::normalize;
using concord::normalize::testing::language;
using concord::normalize::testing::shipped;

namespace {

// The figures of a page that tell of a release which a newer one has replaced.
std::string replaced(const std::string& name, const std::string& text) {
  text::Diagnostics diagnostics;
  const read::Document document = *read::read_document(name, text, read::Language{}, diagnostics);
  const match::Matches matches = match::match(document, shipped(), diagnostics);
  std::string words;
  for (const Claim& claim : read_claims(0, document, matches, language())) {
    if (!claim.context.replaced) continue;
    if (!words.empty()) words += ", ";
    words += document.text.substr(claim.span.begin, claim.span.size());
  }
  return words;
}

}  // namespace

TEST_CASE("releases: what stands under an older one is replaced", "[normalize]") {
  CHECK(replaced("notes.md",
                 "# Release notes\n\nThe archive holds 7 lists.\n\n"
                 "## 4.2 (12 May 2025)\n\nThe cache holds 64 MB.\n\n"
                 "## 4.1 (3 September 2024)\n\n### Changed\n\n- The cache holds 32 MB.\n\n"
                 "### Fixed\n\n- It starts in 3 seconds.\n\n"
                 "## Advice\n\nThe move takes 20 minutes.\n") ==
        "4.1, 3 September 2024, 32 MB, 3 seconds");
  CHECK(replaced("CHANGELOG.md",
                 "# Changelog\n\n## Unreleased\n\nIt needs 9 GB.\n\n## [1.10.0] - 2024-06-03\n\n"
                 "It needs 8 GB.\n\n## [1.9.2] - 2024-02-01\n\nIt needs 5 GB.\n") == "5 GB");
}

TEST_CASE("releases: the newest is known by its numbers, wherever it stands", "[normalize]") {
  CHECK(replaced(
            "notes.md",
            "# Notes\n\n## Version 1.9\n\nIt needs 5 GB.\n\n## Version 1.10\n\nIt needs 8 GB.\n") ==
        "Version 1.9, 5 GB");
}

TEST_CASE("releases: levels of HTML count as those of Markdown", "[normalize]") {
  CHECK(replaced(
            "notes.html",
            "<html><body><main><h1>Notes</h1><h2>v2.1</h2><p>The cache holds 64 MB of it all.</p>"
            "<h2>v2.0</h2><h3>Changed</h3><p>The cache holds 32 MB of it all.</p>"
            "<h2>Advice</h2><p>The move takes 20 minutes in all.</p></main></body></html>") ==
        "v2.0, 32 MB");
}

TEST_CASE("releases: numbered chapters and one release alone are none", "[normalize]") {
  CHECK(replaced(
            "manual.md",
            "# Manual\n\n## 2.1 Installation\n\nIt needs 5 GB.\n\n## 2.2 Use\n\nIt needs 8 GB.\n")
            .empty());
  CHECK(replaced("notes.md", "# Notes\n\n## 2.1\n\nIt needs 5 GB.\n\n## Advice\n\nTake 8 GB.\n")
            .empty());
  CHECK(replaced("move.md",
                 "# Moving\n\n## From 1.4 to 1.5\n\nIt takes 5 minutes.\n\n## From 1.5 to 2.0\n\n"
                 "It takes 8 minutes.\n")
            .empty());
}
