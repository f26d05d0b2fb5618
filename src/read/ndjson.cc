#include "read/ndjson.h"

#ifdef __SSE2__
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/encodedstream.h>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <array>
#include <forward_list>

#include "read/json_escapes.h"
#include "read/page_metadata.h"
#include "read/read.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

// One member of a record.
struct Member {
  enum class Kind { missing, null, text, other } kind = Kind::missing;
  std::string_view text;  // whole numbers as text, too

  [[nodiscard]] bool is_text() const { return kind == Kind::text; }
};

// The members of a record that are asked for. Of equal names the first counts.
class Record : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Record> {
 public:
  Member id, text, published, outlet, url, title, language;
  bool is_object = false;
  bool passing = false;  // letters that are handed over do not stay

  bool Null() { return keep(Member::Kind::null, {}); }
  bool Default() { return keep(Member::Kind::other, {}); }
  bool Int(int number) { return keep_number(number); }
  bool Uint(unsigned number) { return keep_number(number); }
  bool Int64(std::int64_t number) { return keep_number(number); }
  bool Uint64(std::uint64_t number) {
    return number > INT64_MAX ? Default() : keep_number(static_cast<std::int64_t>(number));
  }
  bool String(const char* letters, rapidjson::SizeType length, bool) {
    return keep(Member::Kind::text, {letters, length});
  }
  bool Key(const char* letters, rapidjson::SizeType length, bool) {
    if (depth_ == 1) wanted_ = find({letters, length});
    return true;
  }
  bool StartObject() {
    is_object = is_object || (depth_ == 0 && empty_);
    return open();
  }
  bool EndObject(rapidjson::SizeType) { return close(); }
  bool StartArray() { return open(); }
  bool EndArray(rapidjson::SizeType) { return close(); }

 private:
  Member* find(std::string_view name) {
    const std::pair<std::string_view, Member*> members[] = {
        {"id", &id},   {"text", &text},   {"published", &published}, {"outlet", &outlet},
        {"url", &url}, {"title", &title}, {"language", &language}};
    for (const auto& [known, member] : members) {
      if (name == known) return member->kind == Member::Kind::missing ? member : nullptr;
    }
    return nullptr;
  }
  bool keep(Member::Kind kind, std::string_view letters) {
    empty_ = false;
    if (depth_ != 1 || wanted_ == nullptr) return true;
    wanted_->kind = kind;
    wanted_->text = passing ? kept_.emplace_front(letters) : letters;
    wanted_ = nullptr;
    return true;
  }
  bool keep_number(std::int64_t number) {
    const bool asked = depth_ == 1 && wanted_ != nullptr;
    return keep(Member::Kind::text,
                asked ? kept_.emplace_front(std::to_string(number)) : std::string_view());
  }
  bool open() {
    keep(Member::Kind::other, {});
    ++depth_;
    return true;
  }
  bool close() {
    --depth_;
    return true;
  }

  Member* wanted_ = nullptr;  // whose value comes next
  std::uint32_t depth_ = 0;
  bool empty_ = true;                    // nothing was read yet
  std::forward_list<std::string> kept_;  // what stands nowhere else
};

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

// The text as it is: blocks at line ends, every byte at its own place.
void copy_lines(Document& document) {
  document.text = document.source;
  const std::string_view text = document.text;
  document.map.append_copy(static_cast<std::uint32_t>(text.size()), 0);
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
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

void fill_metadata(Document& document, const Record& record, text::Location where,
                   const std::string& file, const Languages& languages,
                   text::Diagnostics& diagnostics) {
  Metadata& metadata = document.metadata;
  metadata.outlet = record.outlet.text;
  metadata.url = record.url.text;
  metadata.title = record.title.text;
  metadata.language = record.language.text;
  const Member& published = record.published;
  const bool silent = published.kind == Member::Kind::missing ||
                      published.kind == Member::Kind::null ||
                      (published.is_text() && published.text.empty());
  if (silent) return;
  take_published(metadata, published.text, languages.date_words());
  if (metadata.published) return;
  const std::string said = published.is_text()
                               ? "\"" + std::string(published.text) + "\" is not a date"
                               : R"("published" is no text)";
  text::Diagnostic d = problem(file, where, said, "write \"published\" as 2026-04-08");
  d.severity = text::Severity::warning;
  diagnostics.add(std::move(d));
}

// What is read may stand in `letters`.
rapidjson::ParseResult parse(std::string_view line, std::string& letters, Record& record) {
  // room for the states of most lines, so that they need no memory of their own
  std::array<char, 1024> room;
  rapidjson::MemoryPoolAllocator<> pool(room.data(), room.size());
  rapidjson::GenericReader<rapidjson::UTF8<>, rapidjson::UTF8<>, rapidjson::MemoryPoolAllocator<>>
      reader(&pool);
  if (line.find('\0') == std::string_view::npos) {
    constexpr std::size_t looked_ahead = 16;  // bytes that the library loads at once
    letters.assign(line).append(looked_ahead, '\0');
    // strings are taken where they stand
    rapidjson::InsituStringStream stream(letters.data());
    return reader.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseInsituFlag>(stream,
                                                                                      record);
  }
  record.passing = true;
  rapidjson::MemoryStream bytes(line.data(), line.size());
  rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
  return reader.Parse<rapidjson::kParseIterativeFlag>(stream, record);
}

// False, and told, when the line is no record of an article.
bool read_record(std::string_view line, std::uint32_t number, const std::string& file,
                 std::string& letters, Record& record, text::Diagnostics& diagnostics) {
  const auto fail = [&](std::uint32_t column, std::string message, std::string cure) {
    diagnostics.add(problem(file, {number, column}, std::move(message), std::move(cure)));
    return false;
  };
  if (const auto invalid = text::find_invalid_utf8(line)) {
    return fail(*invalid + 1, "the line is not valid UTF-8", "write the file as UTF-8");
  }
  if (const rapidjson::ParseResult result = parse(line, letters, record); result.IsError()) {
    const auto column = static_cast<std::uint32_t>(result.Offset()) + 1;
    return fail(column, std::string("not JSON: ") + rapidjson::GetParseError_En(result.Code()),
                "every line is one object");
  }
  if (const auto half = find_lone_surrogate(line)) {
    return fail(*half + 1, "not JSON: half a surrogate pair",
                "a character beyond \\uFFFF is two escapes, such as \\uD83D\\uDE00");
  }
  constexpr const char* shape = R"(write {"id": "1", "text": "..."})";
  if (!record.is_object) return fail(1, "the line is no JSON object", shape);
  if (!record.text.is_text()) return fail(1, "the record has no \"text\"", shape);
  if (!record.id.is_text()) return fail(1, "the record has no \"id\"", shape);
  return true;
}

}  // namespace

Document* RecordReader::read(std::string_view line, std::uint32_t number,
                             text::Diagnostics& diagnostics) {
  Record record;
  if (!read_record(line, number, file_, letters_, record, diagnostics)) return nullptr;
  document_.clear();
  document_.path = record.id.text;
  document_.source = record.text.text;
  fill_metadata(document_, record, {number, 1}, file_, languages_, diagnostics);
  copy_lines(document_);
  finish_document(document_, languages_, Origin::passage, diagnostics);
  return &document_;
}

std::optional<Document> read_ndjson_line(std::string_view line, std::uint32_t number,
                                         const std::string& file, const Languages& languages,
                                         text::Diagnostics& diagnostics) {
  RecordReader reader(file, languages);
  Document* const document = reader.read(line, number, diagnostics);
  return document == nullptr ? std::nullopt : std::optional(std::move(*document));
}

NdjsonReader::NdjsonReader(std::istream& input, std::string file, const Languages& languages)
    : input_(input), file_(std::move(file)), records_(file_, languages) {}

std::optional<Document> NdjsonReader::next(text::Diagnostics& diagnostics) {
  while (std::getline(input_, line_)) {
    ++number_;
    if (line_.find_first_not_of(" \t\r") == std::string::npos) continue;
    if (Document* const document = records_.read(line_, number_, diagnostics)) {
      return std::move(*document);
    }
  }
  return std::nullopt;
}

}  // namespace concord::read
