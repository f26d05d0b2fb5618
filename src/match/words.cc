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

void TokenCutter::cut(Matches& matches, Numbers& numbers) {
  const read::Document& document = *matches.document;
  forms_.begin();
  numbers.forms.clear();
  numbers.capitals.clear();
  numbers.table = &forms_;
  matches.decimals = decimal_habit(document.text, usual_);
  for (std::uint32_t sentence = 0; sentence < document.sentences.size(); ++sentence) {
    matches.sentence_tokens.push_back(static_cast<std::uint32_t>(matches.tokens.size()));
    raw_.clear();
    rule::tokenize(document.text, document.sentences[sentence].span, raw_, matches.decimals.mark);
    keep(sentence, !is_furniture(document, sentence), matches, numbers);
  }
  matches.sentence_tokens.push_back(static_cast<std::uint32_t>(matches.tokens.size()));
}

void TokenCutter::keep(std::uint32_t sentence, bool matched, Matches& matches, Numbers& numbers) {
  const std::string_view text = matches.document->text;
  const std::size_t from = matches.tokens.size();
  const std::span<const rule::RawToken> raw = raw_;
  matches.tokens.resize(from + raw.size());
  matches.words.resize(from + raw.size(), rule::no_word);
  numbers.forms.resize(from + raw.size());
  std::uint32_t* const forms = numbers.forms.data() + from;
  Token* const tokens = matches.tokens.data() + from;
  rule::WordId* const words = matches.words.data() + from;
  forms_.find(text, raw, forms);
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const rule::RawToken& cut = raw[i];
    const Form& form = forms_.at(forms[i]);
    Token& token = tokens[i];
    token.span = cut.span;
    token.folded = form.folded;
    if (form.word == rule::no_word) {  // the table may forget it before the matches go
      token.folded = form.as_folded ? text.substr(cut.span.begin, cut.span.size())
                                    : matches.store.keep(forms_.folded(form));
    }
    token.sentence = sentence;
    token.kind = cut.kind;
    token.capital = cut.capital;
    token.glued = cut.glued;
    if (matched) words[i] = form.word;
    if (cut.capital) numbers.capitals.push_back(static_cast<std::uint32_t>(from + i));
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

inline void TermFinder::make_room(const Text& text, std::size_t terms) {
  if (count_ + terms > terms_.size()) grow(text, terms);
}

void TermFinder::grow(const Text& text, std::size_t terms) {
  terms_.resize(2 * (count_ + terms));
  text.numbers.terms.resize(terms_.size());
}

void TermFinder::keep(const Text& text, std::uint32_t first, std::uint32_t last,
                      const rule::PhraseEntry& entry) {
  make_room(text, 1);
  terms_[count_] = {first, last, entry.lexical_class, entry.value};
  text.numbers.terms[count_] = {entry.key, entry.also};
  ++count_;
}

// What a token means alone.
inline void TermFinder::keep_all(const Text& text, std::uint32_t token,
                                 std::span<const Meaning> meanings) {
  constexpr std::size_t at_once = FormTable::meanings_at_once;
  make_room(text, std::max(meanings.size(), at_once));
  Term* const terms = terms_.data() + count_;
  TermKeys* const keys = text.numbers.terms.data() + count_;
  const Meaning* const from = meanings.data();
  const auto keep_one = [&](std::size_t i) {
    terms[i] = {token, token + 1, from[i].class_number, from[i].value_number};
    keys[i] = from[i].keys;
  };
  for (std::size_t i = 0; i < at_once; ++i) keep_one(i);
  for (std::size_t i = at_once; i < meanings.size(); ++i) keep_one(i);
  count_ += meanings.size();
}

void TermFinder::find(Matches& matches, Numbers& numbers) {
  const Text text{matches, numbers};
  count_ = 0;
  numbers.mixed.clear();
  matches.token_terms.resize(matches.tokens.size() + 1);
  for (std::uint32_t sentence = 0; sentence + 1 < matches.sentence_tokens.size(); ++sentence) {
    find_in(text, sentence);
  }
  matches.token_terms.back() = static_cast<std::uint32_t>(count_);
  matches.terms.assign(terms_.begin(), terms_.begin() + static_cast<std::ptrdiff_t>(count_));
}

void TermFinder::find_in(const Text& text, std::uint32_t sentence) {
  hiders_.clear();
  std::uint32_t token = text.matches.sentence_tokens[sentence];
  const std::uint32_t end = text.matches.sentence_tokens[sentence + 1];
  std::uint32_t* const begins = text.matches.token_terms.data();
  if (is_furniture(*text.matches.document, sentence)) {
    std::fill(begins + token, begins + end, static_cast<std::uint32_t>(count_));
    return;
  }
  const rule::WordId* const words = text.matches.words.data();
  const std::uint32_t* const forms = text.numbers.forms.data();
  const FormTable& table = *text.numbers.table;
  for (; token < end; ++token) {
    begins[token] = static_cast<std::uint32_t>(count_);
    const Form& form = table.at(forms[token]);
    // asked of all, without a branch: about one word in two opens phrases
    const rule::WordId next = token + 1 < end ? words[token + 1] : rule::no_word;
    const bool goes_on =
        phrases_.may_follow(words[token], next) & form.opens_phrases & (next != rule::no_word);
    if (!hiders_.empty()) {
      std::erase_if(hiders_, [&](const Hider& hider) { return hider.last <= token; });
    }
    if (goes_on) {
      find_at(text, token, end);
    } else if (hiders_.empty()) {  // the most of all
      keep_all(text, token, table.meanings(form));
    } else {
      keep_unhidden(text, token);
    }
  }
}

// The same inside of longer phrases.
void TermFinder::keep_unhidden(const Text& text, std::uint32_t token) {
  bool mixed = false;
  for (const rule::PhraseEntry& entry : phrases_.alone(text.matches.words[token])) {
    if (is_hidden(entry.group, token + 1)) {
      mixed = true;
    } else if (is_kept(text, token, token + 1, entry)) {
      keep(text, token, token + 1, entry);
    }
  }
  if (mixed) text.numbers.mixed.push_back(token);
}

// `end`: of the token's sentence.
void TermFinder::find_at(const Text& text, std::uint32_t token, std::uint32_t end) {
  const rule::WordId* const words = text.matches.words.data() + token;
  begins_.clear();
  phrases_.find(
      words, end - token,
      [&](std::uint32_t length, const rule::PhraseEntry* first, const rule::PhraseEntry* last) {
        begins_.push_back({length, first, last});
      });
  if (begins_.empty()) return;
  bool mixed = begins_.back().length > 1;
  for (auto phrase = begins_.rbegin(); phrase != begins_.rend(); ++phrase) {
    const std::uint32_t last = token + phrase->length;
    for (const rule::PhraseEntry* entry = phrase->begin; entry != phrase->end; ++entry) {
      if (!hiders_.empty() && is_hidden(entry->group, last)) {
        mixed = true;
        continue;
      }
      if (!is_kept(text, token, last, *entry)) continue;
      keep(text, token, last, *entry);
      if (last > token + 1) fresh_.push_back({entry->group, last});
    }
    if (fresh_.empty()) continue;
    // only now: a phrase may have two values of one class
    hiders_.insert(hiders_.end(), fresh_.begin(), fresh_.end());
    fresh_.clear();
  }
  if (mixed) text.numbers.mixed.push_back(token);
}

bool TermFinder::is_hidden(std::uint32_t group, std::uint32_t last) const {
  return std::ranges::any_of(
      hiders_, [&](const Hider& hider) { return hider.group == group && hider.last >= last; });
}

}  // namespace concord::match
