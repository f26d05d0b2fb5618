#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "read/read.h"

namespace concord::read::test {

// A small language, so that these tests do not hang on the shipped word lists.
inline Languages small_language() {
  using Rows = std::vector<std::pair<std::string, std::string>>;
  Language made = make_language([](std::string_view lexical_class) -> Rows {
    if (lexical_class == "abbreviation") return {{"sen", ""}, {"st", ""}, {"no #", ""}};
    if (lexical_class == "furniture-line")
      return {{"skip to content", ""}, {"related", ""}, {"more", ""}};
    if (lexical_class == "furniture-start") return {{"sign up for", ""}, {"copyright", ""}};
    if (lexical_class == "furniture-label") return {{"updated", ""}, {"more from", ""}};
    if (lexical_class == "furniture-count") return {{"min read", ""}, {"hours ago", ""}};
    if (lexical_class == "furniture-tail") return {{"( published", ""}};
    if (lexical_class == "furniture-section") return {{"related articles", ""}, {"references", ""}};
    if (lexical_class == "furniture-section-start") return {{"more in", ""}};
    if (lexical_class == "table-label") return {{"value", ""}, {"amount", ""}};
    if (lexical_class == "table-unit") return {{"km", ""}, {"million", ""}, {"eur", ""}};
    if (lexical_class == "table-unit-part") return {{"us", ""}, {"per", ""}};
    if (lexical_class == "table-unit-aside") return {{"y / y", ""}};
    if (lexical_class == "table-unit-link") return {{"in", ""}};
    if (lexical_class == "table-unit-column") return {{"unit", ""}};
    if (lexical_class == "table-sign") return {{"%", ""}};
    if (lexical_class == "byline") return {{"by", ""}};
    if (lexical_class == "dateline-updated") return {{"updated", ""}, {"last updated", ""}};
    if (lexical_class == "ordinal-suffix") return {{"st", ""}, {"nd", ""}, {"rd", ""}, {"th", ""}};
    if (lexical_class == "month") {
      return {{"march", "3"}, {"april", "4"}, {"apr", "4"},
              {"july", "7"},  {"jul", "7"},   {"sept", "9"}};
    }
    return {};
  });
  made.id = "en";
  return made;
}

struct Result {
  std::optional<Document> document;
  text::Diagnostics diagnostics;
};

inline Result read(const std::string& path, const std::string& bytes) {
  Result result;
  result.document = read_document(path, bytes, small_language(), result.diagnostics);
  return result;
}

// Of every block, without the headings told with cells of tables.
inline std::vector<std::string> texts(const Document& document) {
  std::vector<std::string> out;
  for (const Block& block : document.blocks) {
    const concord::text::Span own = own_words(block, block.span);
    out.push_back(document.text.substr(own.begin, own.size()));
  }
  return out;
}

// What is told of each cell that has headings, with bars for the borders between them.
inline std::vector<std::string> told(const Document& document) {
  std::vector<std::string> out;
  for (const Block& block : document.blocks) {
    if (block.own.empty()) continue;
    std::string& words = out.emplace_back();
    for (const char c : document.text.substr(block.span.begin, block.span.size())) {
      words += c == cell_border ? std::string(" / ") : std::string(1, c);
    }
  }
  return out;
}

// The blocks that are furniture, or those that are not.
inline std::vector<std::string> texts(const Document& document, bool furniture) {
  std::vector<std::string> out;
  for (const Block& block : document.blocks) {
    if (block.furniture != furniture) continue;
    out.push_back(document.text.substr(block.span.begin, block.span.size()));
  }
  return out;
}

inline std::vector<BlockKind> kinds(const Document& document) {
  std::vector<BlockKind> out;
  for (const Block& block : document.blocks) out.push_back(block.kind);
  return out;
}

// The bytes of the file that a piece of clean text stands for.
inline std::string source_of(const Document& document, const std::string& piece) {
  const auto at = static_cast<std::uint32_t>(document.text.find(piece));
  const text::Span source =
      document.map.to_source({at, at + static_cast<std::uint32_t>(piece.size())});
  return document.source.substr(source.begin, source.size());
}

inline std::int64_t day(int year, unsigned month, unsigned day_of_month) {
  using namespace std::chrono;
  const year_month_day date{std::chrono::year(year), std::chrono::month(month),
                            std::chrono::day(day_of_month)};
  return sys_days(date).time_since_epoch().count();
}

using Texts = std::vector<std::string>;

}  // namespace concord::read::test
