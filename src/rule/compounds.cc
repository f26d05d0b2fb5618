#include <fmt/format.h>

#include <charconv>

#include "rule/declarations.h"
#include "rule/tokenize.h"

namespace concord::rule {
namespace {

// More words than this are no list anybody meant to make.
constexpr std::size_t most_words = 20'000;
// Powers of ten from here on count what stands before them: "two" "hundred".
constexpr std::int64_t hundred = 100;

// A word while it grows from left to right.
struct Word {
  std::string letters;
  std::int64_t number = 0;
};

std::optional<std::int64_t> number_of(std::string_view value) {
  std::int64_t number = 0;
  const char* end = value.data() + value.size();
  const auto [stop, error] = std::from_chars(value.data(), end, number);
  return error == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

bool is_power_of_ten(std::int64_t number) {
  while (number > 1 && number % 10 == 0) number /= 10;
  return number == 1;
}

// A hundred counts what is smaller before it, and nothing else: of "three" "thousand" "four" "hundred" the four, and of
// "thousand" "hundred" nothing.
std::int64_t joined(std::int64_t before, std::int64_t part) {
  if (part < hundred || !is_power_of_ten(part)) return before + part;
  const std::int64_t counted = before % part;
  return counted == 0 ? before + part : before - counted + counted * part;
}

class CompoundMaker {
 public:
  CompoundMaker(const Compound& compound, Lexicon& lexicon)
      : compound_(compound), lexicon_(lexicon) {}

  void run() {
    std::vector<Word> words = {{}};
    std::string_view rest = compound_.pattern;
    while (!rest.empty() && !words.empty()) {
      const bool hole = rest.front() == '{';
      const std::size_t end = hole ? rest.find('}') : rest.find('{');
      if (hole && end == std::string_view::npos) return report("a hole is never closed");
      const std::string_view part = rest.substr(hole ? 1 : 0, hole ? end - 1 : end);
      words = hole ? with_class(words, part) : with_letters(std::move(words), part);
      rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + (hole ? 1 : 0));
    }
    for (const Word& word : words) {
      lexicon_.add(compound_.lexical_class, canonical_phrase(word.letters),
                   std::to_string(word.number));
    }
  }

 private:
  void report(std::string message) const {
    compound_.source->report(compound_.where, "bad-compound", std::move(message));
  }

  static std::vector<Word> with_letters(std::vector<Word> words, std::string_view letters) {
    for (Word& word : words) word.letters += letters;
    return words;
  }

  // Every word with every word of the class behind it.
  std::vector<Word> with_class(const std::vector<Word>& words, std::string_view name) const {
    const auto phrases = lexicon_.phrases(name);
    std::vector<Word> longer;
    if (phrases.empty()) {
      report(fmt::format("no word is of class \"{}\"", name));
      return longer;
    }
    if (words.size() * phrases.size() > most_words) {
      report(fmt::format("this makes more than {} words", most_words));
      return longer;
    }
    for (const auto& [phrase, value] : phrases) {
      const std::optional<std::int64_t> number = number_of(value);
      if (!number) {
        report(fmt::format("\"{}\" of class \"{}\" is no whole number", phrase, name));
        return {};
      }
      for (const Word& word : words) {
        longer.push_back({word.letters + phrase, joined(word.number, *number)});
      }
    }
    return longer;
  }

  const Compound& compound_;
  Lexicon& lexicon_;
};

}  // namespace

void read_compounds(const YamlNode& node, const Source& source, Declarations& into) {
  if (!source.expect(node, YamlNode::Kind::map, "compounds")) return;
  for (const auto& [key, patterns] : node.members) {
    if (!is_name(key.scalar)) {
      source.report(key.where, "bad-name",
                    fmt::format("\"{}\" is no name for a lexical class", key.scalar));
      continue;
    }
    for (const YamlNode* pattern : source.scalars(patterns, key.scalar)) {
      into.compounds.push_back({&source, pattern->where, key.scalar, pattern->scalar});
    }
  }
}

void add_compounds(Declarations& into) {
  for (const Compound& compound : into.compounds) CompoundMaker(compound, into.lexicon).run();
}

}  // namespace concord::rule
