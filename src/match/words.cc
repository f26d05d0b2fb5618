#include "match/words.h"

#include <algorithm>

#include "match/spelling_table.h"

namespace concord::match {
namespace {

bool is_furniture(const read::Document& document, std::uint32_t sentence) {
  return document.blocks[document.sentences[sentence].block].furniture;
}

// "A $5 bill": the article of the sentence, not the A of "A$5".
bool is_apart(const Token& letter, const Token& sign) {
  return !sign.glued && sign.kind == TokenKind::symbol && letter.kind == TokenKind::word &&
         letter.span.size() == 1;
}

class TermFinder {
 public:
  TermFinder(const read::Document& document, const rule::CompiledPatterns& compiled,
             Matches& matches, Numbers& numbers)
      : document_(document),
        compiled_(compiled),
        matches_(matches),
        numbers_(numbers),
        hidden_until_(compiled.names.size(), 0) {}

  // `end`: of the token's sentence.
  void find_at(std::uint32_t token, std::uint32_t end) {
    begins_.clear();
    compiled_.phrases.find(
        numbers_.words.data() + token, end - token,
        [&](std::uint32_t length, const rule::PhraseEntry* first, const rule::PhraseEntry* last) {
          begins_.push_back({length, first, last});
        });
    for (auto phrase = begins_.rbegin(); phrase != begins_.rend(); ++phrase) {
      const std::uint32_t last = token + phrase->length;
      for (const rule::PhraseEntry* entry = phrase->begin; entry != phrase->end; ++entry) {
        keep(token, last, *entry);
      }
      // only now: a phrase may have two values of one class
      for (const std::uint32_t group : kept_groups_) {
        hidden_until_[group] = std::max(hidden_until_[group], last);
      }
      kept_groups_.clear();
    }
  }

 private:
  struct Found {
    std::uint32_t length;
    const rule::PhraseEntry* begin;
    const rule::PhraseEntry* end;
  };

  void keep(std::uint32_t first, std::uint32_t last, const rule::PhraseEntry& entry) {
    if (hidden_until_[entry.group] >= last) return;
    if (entry.spelling != UINT32_MAX && !is_written(first, last, compiled_.names[entry.spelling])) {
      return;
    }
    matches_.terms.push_back(
        {first, last, compiled_.names[entry.lexical_class], compiled_.names[entry.value]});
    numbers_.terms.push_back({entry.key, entry.also, entry.lexical_class});
    kept_groups_.push_back(entry.group);
  }

  // The tokens' letters with one blank between tokens.
  [[nodiscard]] bool is_written(std::uint32_t first, std::uint32_t last,
                                std::string_view spelling) const {
    for (std::uint32_t token = first; token < last; ++token) {
      if (token > first && is_apart(matches_.tokens[token - 1], matches_.tokens[token])) {
        return false;
      }
      const text::Span span = matches_.tokens[token].span;
      const std::string_view written =
          std::string_view(document_.text).substr(span.begin, span.size());
      if (spelling.substr(0, written.size()) != written) return false;
      spelling.remove_prefix(std::min(spelling.size(), written.size() + 1));
    }
    return spelling.empty();
  }

  const read::Document& document_;
  const rule::CompiledPatterns& compiled_;
  Matches& matches_;
  Numbers& numbers_;
  std::vector<std::uint32_t> hidden_until_;  // by group: end of its last term
  std::vector<std::uint32_t> kept_groups_;   // of one phrase
  std::vector<Found> begins_;
};

}  // namespace

void cut_tokens(const read::Document& document, const rule::CompiledPatterns& compiled,
                Matches& matches, Numbers& numbers) {
  SpellingTable spellings(compiled.words, matches.store);
  std::vector<rule::RawToken> raw;
  std::string folded;
  const std::size_t guess = document.text.size() / 5;
  matches.tokens.reserve(guess);
  matches.sentence_tokens.reserve(document.sentences.size() + 1);
  numbers.words.reserve(guess);
  numbers.spellings.reserve(guess);
  for (std::uint32_t sentence = 0; sentence < document.sentences.size(); ++sentence) {
    matches.sentence_tokens.push_back(static_cast<std::uint32_t>(matches.tokens.size()));
    const bool matched = !is_furniture(document, sentence);
    raw.clear();
    rule::tokenize(document.text, document.sentences[sentence].span, raw);
    for (const rule::RawToken& cut : raw) {
      std::string_view word =
          std::string_view(document.text).substr(cut.span.begin, cut.span.size());
      if (!cut.plain) {
        rule::fold_token(word, folded);
        word = folded;
      }
      const std::uint32_t number = spellings.add(word);
      const SpellingTable::Spelling& spelling = spellings.at(number);
      numbers.spellings.push_back(number);
      numbers.words.push_back(matched ? spelling.word : rule::no_word);
      matches.tokens.push_back(
          {cut.span, spelling.folded, sentence, cut.kind, cut.capital, cut.glued});
    }
  }
  matches.sentence_tokens.push_back(static_cast<std::uint32_t>(matches.tokens.size()));
  numbers.spelling_count = spellings.size();
}

void find_terms(const read::Document& document, const rule::CompiledPatterns& compiled,
                Matches& matches, Numbers& numbers) {
  TermFinder finder(document, compiled, matches, numbers);
  matches.terms.reserve(matches.tokens.size());
  numbers.terms.reserve(matches.tokens.size());
  for (std::size_t sentence = 0; sentence + 1 < matches.sentence_tokens.size(); ++sentence) {
    const std::uint32_t end = matches.sentence_tokens[sentence + 1];
    for (std::uint32_t token = matches.sentence_tokens[sentence]; token < end; ++token) {
      if (numbers.words[token] != rule::no_word) finder.find_at(token, end);
    }
  }
}

}  // namespace concord::match
