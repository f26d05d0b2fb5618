#include "match/words.h"

#include <algorithm>

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

}  // namespace

void Numbers::clear() {
  spellings.clear();
  spelling_count = 0;
  terms.clear();
}

void TokenCutter::cut(Matches& matches, Numbers& numbers) {
  const read::Document& document = *matches.document;
  spellings_.begin(matches.store);
  matches.decimals = decimal_habit(document.text, usual_);
  for (std::uint32_t sentence = 0; sentence < document.sentences.size(); ++sentence) {
    matches.sentence_tokens.push_back(static_cast<std::uint32_t>(matches.tokens.size()));
    const bool matched = !is_furniture(document, sentence);
    raw_.clear();
    rule::tokenize(document.text, document.sentences[sentence].span, raw_, matches.decimals.mark);
    fold(document.text);
    spellings_.add(std::span(folded_).first(raw_.size()), places_);
    keep(sentence, matched, matches, numbers);
  }
  matches.sentence_tokens.push_back(static_cast<std::uint32_t>(matches.tokens.size()));
  numbers.spelling_count = spellings_.count();
}

// The words as they are compared. Most are so written; the others stand in letters_, one after the other.
void TokenCutter::fold(std::string_view text) {
  letters_.clear();
  if (folded_.size() < raw_.size()) folded_.resize(2 * raw_.size());
  for (std::size_t i = 0; i < raw_.size(); ++i) {
    const rule::RawToken& cut = raw_[i];
    folded_[i] = {text.data() + cut.span.begin, cut.span.size()};
    if (cut.plain) continue;
    rule::fold_token(folded_[i], word_);
    letters_ += word_;
    folded_[i] = {nullptr, word_.size()};
  }
  if (letters_.empty()) return;
  const char* next = letters_.data();
  for (std::string_view& word : std::span(folded_).first(raw_.size())) {
    if (word.data() != nullptr) continue;
    word = {next, word.size()};
    next += word.size();
  }
}

void TokenCutter::keep(std::uint32_t sentence, bool matched, Matches& matches, Numbers& numbers) {
  const std::size_t from = matches.tokens.size();
  matches.tokens.resize(from + raw_.size());
  matches.words.resize(from + raw_.size());
  numbers.spellings.resize(from + raw_.size());
  for (std::size_t i = 0; i < raw_.size(); ++i) {
    const rule::RawToken& cut = raw_[i];
    const SpellingTable::Spelling& spelling = spellings_.at(places_[i]);
    numbers.spellings[from + i] = spelling.number;
    matches.words[from + i] = matched ? spelling.word : rule::no_word;
    matches.tokens[from + i] = {cut.span, spelling.folded, sentence,
                                cut.kind, cut.capital,     cut.glued};
  }
}

// One document.
struct TermFinder::Text {
  Matches& matches;
  Numbers& numbers;

  // The tokens' letters with one blank between tokens.
  [[nodiscard]] bool is_written(std::uint32_t first, std::uint32_t last,
                                std::string_view spelling) const {
    for (std::uint32_t token = first; token < last; ++token) {
      if (token > first && is_apart(matches.tokens[token - 1], matches.tokens[token])) {
        return false;
      }
      const text::Span span = matches.tokens[token].span;
      const std::string_view written =
          std::string_view(matches.document->text).substr(span.begin, span.size());
      if (spelling.substr(0, written.size()) != written) return false;
      spelling.remove_prefix(std::min(spelling.size(), written.size() + 1));
    }
    return spelling.empty();
  }
};

// The words must be written so.
bool TermFinder::is_kept(const Text& text, std::uint32_t first, std::uint32_t last,
                         const rule::PhraseEntry& entry) const {
  return entry.spelling == UINT32_MAX || text.is_written(first, last, names_[entry.spelling]);
}

inline void TermFinder::keep(const Text& text, std::uint32_t first, std::uint32_t last,
                             const rule::PhraseEntry& entry) {
  text.matches.terms.push_back({first, last, entry.lexical_class, entry.value});
  text.numbers.terms.push_back({entry.key, entry.also, last - first});
}

void TermFinder::find(Matches& matches, Numbers& numbers) {
  const Text text{matches, numbers};
  hiders_.clear();
  matches.token_terms.resize(matches.tokens.size() + 1);
  std::uint32_t* const begins = matches.token_terms.data();
  for (std::size_t sentence = 0; sentence + 1 < matches.sentence_tokens.size(); ++sentence) {
    const std::uint32_t end = matches.sentence_tokens[sentence + 1];
    for (std::uint32_t token = matches.sentence_tokens[sentence]; token < end; ++token) {
      begins[token] = static_cast<std::uint32_t>(matches.terms.size());
      const rule::WordId* const words = matches.words.data() + token;
      if (words[0] == rule::no_word) continue;
      if (hiders_.empty() && !phrases_.may_go_on(words, end - token)) {  // the most of all
        for (const rule::PhraseEntry& entry : phrases_.alone(words[0])) {
          if (is_kept(text, token, token + 1, entry)) keep(text, token, token + 1, entry);
        }
      } else {
        find_at(text, token, end);
      }
    }
  }
  begins[matches.tokens.size()] = static_cast<std::uint32_t>(matches.terms.size());
}

// `end`: of the token's sentence.
void TermFinder::find_at(const Text& text, std::uint32_t token, std::uint32_t end) {
  if (!hiders_.empty()) {
    std::erase_if(hiders_, [&](const Hider& hider) { return hider.last <= token; });
  }
  const rule::WordId* const words = text.matches.words.data() + token;
  begins_.clear();
  phrases_.find(
      words, end - token,
      [&](std::uint32_t length, const rule::PhraseEntry* first, const rule::PhraseEntry* last) {
        begins_.push_back({length, first, last});
      });
  if (begins_.empty()) return;
  for (auto phrase = begins_.rbegin(); phrase != begins_.rend(); ++phrase) {
    const std::uint32_t last = token + phrase->length;
    for (const rule::PhraseEntry* entry = phrase->begin; entry != phrase->end; ++entry) {
      if (!hiders_.empty() && is_hidden(entry->group, last)) continue;
      if (!is_kept(text, token, last, *entry)) continue;
      keep(text, token, last, *entry);
      if (last > token + 1) fresh_.push_back({entry->group, last});
    }
    if (fresh_.empty()) continue;
    // only now: a phrase may have two values of one class
    hiders_.insert(hiders_.end(), fresh_.begin(), fresh_.end());
    fresh_.clear();
  }
}

bool TermFinder::is_hidden(std::uint32_t group, std::uint32_t last) const {
  return std::ranges::any_of(
      hiders_, [&](const Hider& hider) { return hider.group == group && hider.last >= last; });
}

}  // namespace concord::match
