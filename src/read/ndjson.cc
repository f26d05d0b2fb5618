#include "read/ndjson.h"

#ifdef __SSE2__
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <algorithm>
#include <array>

#include "read/dates.h"
#include "read/encoding.h"
#include "read/json_escapes.h"
#include "read/read.h"
#include "read/text_builder.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

using Json = rapidjson::Document;

text::Diagnostic problem(const std::string& file, text::Location where, std::string message,
                         std::string cure) {
  text::Diagnostic d;
  d.code = "bad-record";
  d.file = file;
  d.where = where;
  d.message = std::move(message);
  d.cure = std::move(cure);
  return d;
}

std::optional<std::string> text_member(const Json& record, const char* name) {
  const auto member = record.FindMember(name);
  if (member == record.MemberEnd()) return std::nullopt;
  if (member->value.IsString()) {
    return std::string(member->value.GetString(), member->value.GetStringLength());
  }
  if (member->value.IsInt64()) return std::to_string(member->value.GetInt64());
  return std::nullopt;
}

// The text as it is: blocks at line ends, every byte at its own place.
void copy_lines(Document& document, const Decoded& decoded) {
  document.text = document.source;
  decoded.map_copy(document.map, static_cast<std::uint32_t>(document.text.size()), 0);
  std::size_t begin = 0;
  while (begin < document.text.size()) {
    const std::size_t end = std::min(document.text.find('\n', begin), document.text.size());
    const std::string_view line = std::string_view(document.text).substr(begin, end - begin);
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first != std::string_view::npos) {
      const std::size_t last = line.find_last_not_of(" \t\r") + 1;
      document.blocks.push_back(
          {{static_cast<std::uint32_t>(begin + first), static_cast<std::uint32_t>(begin + last)},
           BlockKind::paragraph,
           false});
    }
    begin = end + 1;
  }
}

void fill_metadata(Document& document, const Json& record, text::Location where,
                   const std::string& file, const Languages& languages,
                   text::Diagnostics& diagnostics) {
  Metadata& metadata = document.metadata;
  metadata.outlet = text_member(record, "outlet").value_or("");
  metadata.url = text_member(record, "url").value_or("");
  metadata.title = text_member(record, "title").value_or("");
  metadata.language = text_member(record, "language").value_or("");
  const std::string published = text_member(record, "published").value_or("");
  metadata.published = parse_date(published, languages.date_words());
  const auto given = record.FindMember("published");
  const bool silent = given == record.MemberEnd() || given->value.IsNull() ||
                      (given->value.IsString() && published.empty());
  if (metadata.published || silent) return;
  const std::string said =
      published.empty() ? R"("published" is no text)" : "\"" + published + "\" is not a date";
  text::Diagnostic d = problem(file, where, said, "write \"published\" as 2026-04-08");
  d.severity = text::Severity::warning;
  diagnostics.add(std::move(d));
}

}  // namespace

std::optional<Document> read_ndjson_line(std::string_view line, std::uint32_t number,
                                         const std::string& file, const Languages& languages,
                                         text::Diagnostics& diagnostics) {
  const auto fail = [&](std::uint32_t column, std::string message, std::string cure) {
    diagnostics.add(problem(file, {number, column}, std::move(message), std::move(cure)));
    return std::nullopt;
  };
  if (const auto invalid = text::find_invalid_utf8(line)) {
    return fail(*invalid + 1, "the line is not valid UTF-8", "write the file as UTF-8");
  }
  // room for the records of most lines, so that they need no memory of their own
  std::array<char, 8192> room;
  rapidjson::MemoryPoolAllocator<> pool(room.data(), room.size());
  Json record(&pool);
  std::string letters(line);  // strings are taken where they stand
  if (line.find('\0') == std::string_view::npos) {
    record.ParseInsitu<rapidjson::kParseIterativeFlag>(letters.data());
  } else {
    record.Parse<rapidjson::kParseIterativeFlag>(line.data(), line.size());
  }
  if (record.HasParseError()) {
    const auto column = static_cast<std::uint32_t>(record.GetErrorOffset()) + 1;
    return fail(column,
                std::string("not JSON: ") + rapidjson::GetParseError_En(record.GetParseError()),
                "every line is one object");
  }
  if (const auto half = find_lone_surrogate(line)) {
    return fail(*half + 1, "not JSON: half a surrogate pair",
                "a character beyond \\uFFFF is two escapes, such as \\uD83D\\uDE00");
  }
  const std::string shape = R"(write {"id": "1", "text": "..."})";
  if (!record.IsObject()) return fail(1, "the line is no JSON object", shape);
  auto content = text_member(record, "text");
  if (!content) return fail(1, "the record has no \"text\"", shape);
  const auto id = text_member(record, "id");
  if (!id) return fail(1, "the record has no \"id\"", shape);

  std::optional<Document> document(std::in_place);
  document->path = *id;
  document->source = std::move(*content);
  fill_metadata(*document, record, {number, 1}, file, languages, diagnostics);
  const Decoded decoded(document->source, file, diagnostics);
  copy_lines(*document, decoded);
  finish_document(*document, languages, Origin::passage, diagnostics);
  return document;
}

NdjsonReader::NdjsonReader(std::istream& input, std::string file, const Languages& languages)
    : input_(input), file_(std::move(file)), languages_(languages) {}

std::optional<Document> NdjsonReader::next(text::Diagnostics& diagnostics) {
  while (std::getline(input_, line_)) {
    ++number_;
    if (line_.find_first_not_of(" \t\r") == std::string::npos) continue;
    if (auto document = read_ndjson_line(line_, number_, file_, languages_, diagnostics)) {
      return document;
    }
  }
  return std::nullopt;
}

}  // namespace concord::read
