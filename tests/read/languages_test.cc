#include "read/languages.h"

#include <catch2/catch.hpp>

#include "reading.h"

using namespace concord::read;

namespace {

Language language(const std::string& id, std::vector<std::string> small_words) {
  Language made;
  made.id = id;
  made.small_words = std::move(small_words);
  made.date_words.months.resize(12);
  return made;
}

const Languages& two() {
  static const Languages made(std::vector<Language>{
      language("en", {"the", "of", "and", "in", "was"}),
      language("de", {"der", "und", "die", "in", "war"}),
  });
  return made;
}

std::string read_in(const std::string& path, const std::string& bytes,
                    concord::text::Diagnostics& diagnostics, std::string_view stated = {}) {
  const auto document = read_document(path, bytes, two(), diagnostics, stated);
  return document ? document->metadata.language : "";
}

}  // namespace

TEST_CASE("languages: small words tell a text's language, and few or equal ones do not") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"The end of the road was in sight.", "en"},
      {"Der Turm und die Brücke.", "de"},
      {"DER TURM UND DIE BRÜCKE", "de"},
      {"Turm der Brücke", "en"},             // one word
      {"The tower and der Turm und", "en"},  // as many of each
      {"In in in in in", "en"},              // words of both
      {"12, 14 — 16", "en"},
      {"Brückenwächterin, die der", "de"},
      {"die und", "de"},
      {"diesseits undenkbar", "en"},  // words that begin so
      {"", "en"},
      {"The of the. " + std::string(40, '.') + " die die die die die die", "de"},
      // what leads clearly at the beginning need not be read to the end
      {"the the the the the the the the der der der der der der der der der der", "en"},
  };
  for (const auto& [text, id] : rows) {
    CAPTURE(text);
    CHECK(two().guess(text).id == id);
  }
}

TEST_CASE("languages: those behind the first 32 are known by name and taken for no other") {
  std::vector<Language> many;
  for (int i = 0; i < 34; ++i) {
    const std::string number = std::to_string(i);
    many.push_back(language("l" + number, {"a" + std::string(1, static_cast<char>('a' + i % 26)) +
                                           std::string(1, static_cast<char>('a' + i / 26))}));
  }
  const Languages made(many);
  const auto text_in = [&](std::size_t place) {
    std::string text;
    for (int i = 0; i < 10; ++i) text += many[place].small_words.front() + ' ';
    return text;
  };
  CHECK(made.guess(text_in(1)).id == "l1");
  CHECK(made.guess(text_in(31)).id == "l31");
  CHECK(made.guess(text_in(32)).id == "l0");
  CHECK(made.guess(text_in(33)).id == "l0");
  REQUIRE(made.named("l33") != nullptr);
  CHECK(made.named("l33")->id == "l33");
}

TEST_CASE("languages: telling words count as small ones, and a letter of its own helps one word") {
  Language german = language("de", {"der", "und", "die", "in", "war"});
  german.telling_words = {"brücke", "jahre", "steht"};
  german.telling_letters = {"ä", "ö", "ü", "ß"};
  const Languages both(std::vector<Language>{language("en", {"the", "of", "in", "was"}), german});
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"Die Brücke", "de"},
      {"Sie steht 40 Jahre.", "de"},
      {"Der Turm maß 40 Meter.", "de"},
      {"Der Turm hat 40 Meter.", "en"},
      {"Tårnet på Mørkø er 40 meter højt.", "en"},  // no word of either
      {"Göl köprüsü 40 metre uzunluğunda.", "en"},  // letters alone
      {"The bridge of Möhrsdorf was in sight.", "en"},
      {"Die of Möhrsdorf", "en"},  // as many of each
  };
  for (const auto& [text, id] : rows) {
    CAPTURE(text);
    CHECK(both.guess(text).id == id);
  }
}

TEST_CASE("languages: a page names its language with or without a region") {
  for (const char* tag : {"de", "de-AT", "DE", "de_CH"}) {
    CAPTURE(tag);
    REQUIRE(two().named(tag) != nullptr);
    CHECK(two().named(tag)->id == "de");
  }
  for (const char* tag : {"", "d", "fr", "deu", "-de"}) {
    CAPTURE(tag);
    CHECK(two().named(tag) == nullptr);
  }
}

TEST_CASE("languages: what is configured wins over what a page says, and that over how it looks") {
  concord::text::Diagnostics diagnostics;
  const std::string text = "The end of the road was in sight.";
  CHECK(read_in("a.txt", text, diagnostics) == "en");
  CHECK(read_in("a.md", "---\nlang: de\n---\n" + text, diagnostics) == "de");
  CHECK(read_in("a.html", "<html lang=de-AT><p>" + text, diagnostics) == "de");
  CHECK(read_in("a.md", "---\nlang: en\n---\n" + text, diagnostics, "de") == "de");
  CHECK(diagnostics.items().empty());
}

TEST_CASE("languages: a language without rules is told, and the text is read as what it looks") {
  concord::text::Diagnostics diagnostics;
  CHECK(read_in("a.md", "---\nlang: fr\n---\nDer Turm und die Brücke.", diagnostics) == "de");
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].code == "unknown-language");
  CHECK(diagnostics.items()[0].severity == concord::text::Severity::warning);
}
