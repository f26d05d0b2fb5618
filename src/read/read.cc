#include "read/read.h"

#include <algorithm>
#include <limits>

#include "read/block_text.h"
#include "read/dateline.h"
#include "read/encoding.h"
#include "read/format.h"
#include "read/furniture.h"
#include "read/headings.h"
#include "read/tables.h"
#include "text/location.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

text::Diagnostic problem(text::Severity severity, std::string code, const std::string& path,
                         std::string message, std::string cure) {
  text::Diagnostic d;
  d.severity = severity;
  d.code = std::move(code);
  d.file = path;
  d.message = std::move(message);
  d.cure = std::move(cure);
  return d;
}

// What cannot be an article at all.
bool is_usable(const std::string& path, std::string_view bytes, text::Diagnostics& diagnostics) {
  using text::Severity;
  if (bytes.size() >= std::numeric_limits<std::uint32_t>::max()) {
    diagnostics.add(problem(Severity::error, "file-too-large", path,
                            "the file is larger than 4 GiB", "split it: one file is one article"));
    return false;
  }
  if (bytes.starts_with("%PDF-")) {
    diagnostics.add(problem(Severity::error, "binary-file", path, "this is a PDF, not text",
                            "save it as text, Markdown or HTML"));
    return false;
  }
  const std::size_t nul = is_utf16(bytes) ? std::string_view::npos : bytes.find('\0');
  if (nul == std::string_view::npos) return true;
  text::Diagnostic d =
      problem(Severity::error, "binary-file", path, "the file has NUL bytes: it is not text",
              "leave it out, or save it as UTF-8");
  d.where = text::LineIndex(bytes).locate(static_cast<std::uint32_t>(nul));
  diagnostics.add(std::move(d));
  return false;
}

void take_title(Document& document) {
  if (!document.metadata.title.empty()) return;
  for (const Block& block : document.blocks) {
    if (block.kind != BlockKind::title) continue;
    document.metadata.title = text_of(document, block);
    return;
  }
}

// A text of which nothing would be left is no page with things around its story.
void keep_something(Document& document) {
  const auto is_furniture = [](const Block& block) { return block.furniture; };
  if (!std::ranges::all_of(document.blocks, is_furniture)) return;
  for (Block& block : document.blocks) block.furniture = false;
}

// A passage of one block has nothing around its story, and one without a date has no dateline: there is
// nothing to mark.
bool is_bare(const Document& document, const Language& language) {
  return document.blocks.empty() ||
         (document.blocks.size() == 1 && !has_date(document, document.blocks.front(), language));
}

void split_blocks(Document& document, const Language& language) {
  for (std::uint32_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    if (block.kind == BlockKind::code) continue;
    const bool whole = !block.own.empty() && block.span.size() <= text::longest_sentence;
    if (whole) {  // a cell and its headings say one thing
      document.sentences.push_back({block.span, i});
      continue;
    }
    text::Span rest = block.span;
    if (const std::uint32_t dateline = dateline_size(text_of(document, block)); dateline > 0) {
      rest.begin += dateline;
      document.sentences.push_back({{block.span.begin, rest.begin}, i, true});
    }
    text::split_sentences(document.text, rest, language.abbreviations, [&](text::Span span) {
      document.sentences.push_back({span, i});
    });
  }
}

// What the article says of itself, or looks like. An article in a language without rules is read in
// the one it looks like.
const Language& language_of(const Document& document, const Languages& languages,
                            text::Diagnostics& diagnostics) {
  const std::string& stated = document.metadata.language;
  if (stated.empty()) return languages.guess(document.text);
  if (const Language* named = languages.named(stated)) return *named;
  const Language& guessed = languages.guess(document.text);
  diagnostics.add(problem(
      text::Severity::warning, "unknown-language", document.path,
      "there are no rules for the language \"" + stated + "\": read as \"" + guessed.id + "\"",
      "name one of those under rules/, or add its folder with --rules"));
  return guessed;
}

// "ca" of "en-CA"; empty where no country is said.
std::string region_of(std::string_view language) {
  const std::size_t mark = language.find_last_of("-_");
  if (mark == std::string_view::npos || language.size() - mark - 1 != 2) return "";
  return text::fold(language.substr(mark + 1));
}

}  // namespace

void finish_document(Document& document, const Languages& languages, Origin origin,
                     text::Diagnostics& diagnostics) {
  const Language& language = language_of(document, languages, diagnostics);
  document.metadata.region = region_of(document.metadata.language);
  document.metadata.language = language.id;
  DateLines date_lines;
  if (origin == Origin::page || !is_bare(document, language)) {
    mark_furniture(document, language);
    date_lines = read_dateline(document, language);
  }
  if (origin == Origin::page) {
    for (const std::size_t line : date_lines) document.blocks[line].furniture = true;
    const bool has_headings = std::ranges::any_of(document.blocks, [](const Block& block) {
      return block.kind == BlockKind::title || block.kind == BlockKind::heading;
    });
    if (!has_headings) mark_headings(document);
  }
  keep_something(document);
  take_title(document);
  if (origin == Origin::page) tell_headings(document, language);
  split_blocks(document, language);
}

std::optional<Document> read_document(std::string path, std::string bytes,
                                      const Languages& languages, text::Diagnostics& diagnostics,
                                      std::string_view language) {
  if (!is_usable(path, bytes, diagnostics)) return std::nullopt;
  std::optional<Document> document(std::in_place);
  document->path = std::move(path);
  document->source = std::move(bytes);

  const Decoded decoded(document->source, document->path, diagnostics);
  Reading reading{*document, decoded, languages, diagnostics};
  format_of(document->path, decoded.text()).read(reading);
  if (document->blocks.empty()) {
    diagnostics.add(problem(text::Severity::warning, "empty-article", document->path,
                            "there is no text in this file", "leave it out"));
    return std::nullopt;
  }
  if (!language.empty()) document->metadata.language = language;
  finish_document(*document, languages, Origin::page, diagnostics);
  return document;
}

}  // namespace concord::read
