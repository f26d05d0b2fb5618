#include "cli/article.h"

#include <charconv>

#include "cli/parallel.h"
#include "text/sentence.h"
#include "value/calendar.h"

namespace concord::cli {

namespace {

// What one file gave: kept apart by file so that threads never meet.
struct Reading {
  std::optional<read::Document> document;
  text::Diagnostics diagnostics;
};

Reading read_article(const std::string& path, const ReadFile& read_file, const Toolbox& toolbox) {
  Reading reading;
  std::optional<std::string> bytes = read_file(path, largest_article, reading.diagnostics);
  if (bytes) {
    reading.document =
        read::read_document(path, *std::move(bytes), toolbox.reading, reading.diagnostics);
  }
  return reading;
}

}  // namespace

Toolbox::Toolbox(const rule::RuleSet& set)
    : rules(set),
      reading(read::make_language(
          [&](std::string_view lexical_class) { return set.lexicon.phrases(lexical_class); })),
      language(set) {}

std::vector<read::Document> read_articles(const std::vector<std::string>& paths,
                                          const ReadFile& read_file, const Toolbox& toolbox,
                                          std::uint32_t threads, text::Diagnostics& diagnostics) {
  std::vector<Reading> readings(paths.size());
  for_each_index(paths.size(), threads,
                 [&](std::size_t i) { readings[i] = read_article(paths[i], read_file, toolbox); });
  std::vector<read::Document> documents;
  for (Reading& reading : readings) {
    add_all(diagnostics, reading.diagnostics);
    if (reading.document) documents.push_back(*std::move(reading.document));
  }
  return documents;
}

read::Document read_passage(std::string passage, const read::Language& language) {
  const auto size = static_cast<std::uint32_t>(passage.size());
  read::Document document;
  document.source = passage;
  document.text = std::move(passage);
  document.map.append_copy(size, 0);
  document.blocks.push_back({{0, size}, read::BlockKind::paragraph, false});
  for (const text::Span span :
       text::split_sentences(document.text, {0, size}, language.abbreviations)) {
    document.sentences.push_back({span, 0});
  }
  return document;
}

std::optional<std::int64_t> parse_day(const std::string& date) {
  constexpr std::size_t iso_length = 10;
  if (date.size() < iso_length || date[4] != '-' || date[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t length) {
    std::int32_t value = -1;
    const char* begin = date.data() + at;
    const auto [stop, error] = std::from_chars(begin, begin + length, value);
    return error == std::errc() && stop == begin + length ? value : -1;
  };
  const std::int32_t year = number(0, 4);
  const std::int32_t month = number(5, 2);
  const std::int32_t day = number(8, 2);
  if (year < 0 || month < 1 || day < 1 || !value::exists(year, month, day)) return std::nullopt;
  return value::days_of(year, month, day);
}

void add_all(text::Diagnostics& to, const text::Diagnostics& from) {
  for (const text::Diagnostic& diagnostic : from.items()) to.add(diagnostic);
}

}  // namespace concord::cli
