#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/document.h"
#include "text/diagnostic.h"
#include "text/sentence.h"

namespace concord::read {

// Words of one language that readers need, handed in as plain data (they live in rules/<language>/).
struct Language {
  text::Abbreviations abbreviations;
  std::vector<std::string> furniture_lines;    // folded; a block that is one of these, or one followed by anything after ':' is furniture
  std::vector<std::string> furniture_starts;   // folded; a short block that begins so is furniture
  std::vector<std::string> furniture_sections; // folded headings ("related articles"): all that follows, to the end or the next story heading, is furniture
  std::vector<std::string> months;             // twelve names and, after a space, their short forms: "january jan"
};

// Reads one file's bytes. The format comes from the extension, else from the content. Problems that make the article
// unusable (NUL bytes, no text at all) are errors and give nothing; the rest (invalid UTF-8 replaced, broken front matter) warn.
// UTF-16 with a BOM is converted only for reading: spans still point into the original bytes.
std::optional<Document> read_document(std::string path, std::string bytes, const Language& language, text::Diagnostics& diagnostics);

// File to bytes: one clear error (missing, a directory, no permission, larger than `limit` bytes) or the whole content.
std::optional<std::string> read_file(const std::string& path, std::uint64_t limit, text::Diagnostics& diagnostics);

}  // namespace concord::read
