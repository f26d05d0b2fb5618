#include "cli/article.h"

#include <algorithm>
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

// `language`: as the configuration has it; empty when it has none.
Reading read_article(const std::string& path, const std::string& language,
                     const ReadFile& read_file, const Toolbox& toolbox) {
  Reading reading;
  std::optional<std::string> bytes = read_file(path, largest_article, reading.diagnostics);
  if (bytes) {
    reading.document = read::read_document(path, *std::move(bytes), toolbox.languages,
                                           reading.diagnostics, language);
  }
  return reading;
}

std::vector<read::Language> languages_of(const rule::RuleBook& book) {
  std::vector<read::Language> languages;
  for (const rule::RuleSet& set : book.sets) {
    const rule::Lexicon::ByClass lexicon(set.lexicon);
    languages.push_back(read::make_language(
        [&](std::string_view lexical_class) { return lexicon.phrases(lexical_class); }));
    languages.back().id = set.language.id;
  }
  return languages;
}

}  // namespace

Toolbox::Toolbox(const rule::RuleBook& book, Use use) : languages(languages_of(book)) {
  if (use == Use::comparing) weights = diff::make_weights(book.shared);
  tongues.reserve(book.sets.size());
  for (const rule::RuleSet& set : book.sets) tongues.emplace_back(set);
}

const Tongue& Toolbox::tongue(const read::Document& document) const {
  const auto found = std::find_if(tongues.begin(), tongues.end(), [&](const Tongue& one) {
    return one.rules.language.id == document.metadata.language;
  });
  return found == tongues.end() ? tongues.front() : *found;
}

const Tongue& Toolbox::tongue(const std::vector<read::Document>& documents) const {
  const bool one = std::all_of(documents.begin(), documents.end(), [&](const auto& document) {
    return document.metadata.language == documents.front().metadata.language;
  });
  return one && !documents.empty() ? tongue(documents.front()) : tongues.front();
}

std::vector<read::Document> read_articles(const std::vector<std::string>& paths,
                                          story::Configs& configs, const ReadFile& read_file,
                                          const Toolbox& toolbox, std::uint32_t threads,
                                          text::Diagnostics& diagnostics) {
  std::vector<std::string> languages;
  languages.reserve(paths.size());
  for (const std::string& path : paths) {
    languages.push_back(configs.entry(path).language.value_or(""));
  }
  std::vector<Reading> readings(paths.size());
  for_each_index(paths.size(), threads, [&](std::size_t i, std::size_t) {
    readings[i] = read_article(paths[i], languages[i], read_file, toolbox);
  });
  std::vector<read::Document> documents;
  for (Reading& reading : readings) {
    add_all(diagnostics, reading.diagnostics);
    if (!reading.document) continue;
    read::Document& document = documents.emplace_back(*std::move(reading.document));
    const std::string read_in = document.metadata.language;
    configs.apply(document);
    document.metadata.language = read_in;
  }
  return documents;
}

read::Document read_passage(std::string passage, const std::string& language,
                            const Toolbox& toolbox) {
  const read::Language* named = toolbox.languages.named(language);
  const read::Language& words = named == nullptr ? toolbox.languages.standard() : *named;
  if (passage.find('\n') != std::string::npos) {
    text::Diagnostics ignored;
    auto page = read::read_document("page.md", passage, toolbox.languages, ignored, words.id);
    if (page) return *std::move(page);
  }
  const auto size = static_cast<std::uint32_t>(passage.size());
  read::Document document;
  document.source = passage;
  document.text = std::move(passage);
  document.metadata.language = words.id;
  document.map.append_copy(size, 0);
  document.blocks.push_back({{0, size}, read::BlockKind::paragraph, false});
  for (const text::Span span :
       text::split_sentences(document.text, {0, size}, words.abbreviations)) {
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
