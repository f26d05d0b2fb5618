#include "match/words.h"

#include <algorithm>

namespace concord::match {
namespace {

bool is_furniture(const read::Document& document, std::uint32_t sentence) {
  return document.blocks[document.sentences[sentence].block].furniture;
}

template <class One>
void make_room(std::vector<One>& list, std::size_t size) {
  if (list.size() < size) list.resize(2 * size);
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
  numbers.capital_count = 0;
  numbers.table = &forms_;
  if (matches.letters != forms_.letters()) matches.letters = forms_.letters();
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
  std::size_t capitals = numbers.capital_count;
  matches.tokens.resize(from + raw.size());
  matches.words.resize(from + raw.size(), rule::no_word);
  make_room(numbers.forms, from + raw.size());
  make_room(numbers.marks, from + raw.size());
  make_room(numbers.listed_capitals, capitals + raw.size());
  std::uint32_t* const forms = numbers.forms.data() + from;
  Token* const tokens = matches.tokens.data() + from;
  rule::WordId* const words = matches.words.data() + from;
  NameMarks* const marks = numbers.marks.data() + from;
  std::uint32_t* const capital = numbers.listed_capitals.data();
  forms_.find(text, raw, forms);
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const rule::RawToken& cut = raw[i];
    const Form& form = forms_.meet(forms[i]);
    Token& token = tokens[i];
    token.span = cut.span;
    token.folded = form.folded;
    token.sentence = sentence;
    token.kind = cut.kind;
    token.capital = cut.capital;
    token.glued = cut.glued;
    marks[i] = form.marks;
    if (matched) words[i] = form.word;
    // without a branch, which nothing would foretell
    capital[capitals] = static_cast<std::uint32_t>(from + i);
    capitals += cut.capital ? 1 : 0;
  }
  numbers.capital_count = capitals;
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

void TermFinder::find(Matches& matches, Numbers& numbers) {
  const Text text{matches, numbers};
  numbers.mixed.clear();
  matches.terms.begin(phrases_.entries(), matches.tokens.size());
  for (std::uint32_t sentence = 0; sentence + 1 < matches.sentence_tokens.size(); ++sentence) {
    find_in(text, sentence);
  }
}

void TermFinder::find_in(const Text& text, std::uint32_t sentence) {
  hiders_.clear();
  std::uint32_t token = text.matches.sentence_tokens[sentence];
  const std::uint32_t end = text.matches.sentence_tokens[sentence + 1];
  if (is_furniture(*text.matches.document, sentence)) {
    for (; token < end; ++token) text.matches.terms.set(token, {});
    return;
  }
  const std::span<const Special> special = list_special(text, token, end);
  // while something reaches beyond a token, it may hide what the next ones mean
  for (auto next = special.begin(); next != special.end() || !hiders_.empty(); ++token) {
    if (hiders_.empty()) token = next->token;
    if (token == end) break;
    std::erase_if(hiders_, [&](const Hider& hider) { return hider.last <= token; });
    const bool listed = next != special.end() && next->token == token;
    const Special here = listed ? *next++ : Special{token, false};
    find_at(text, here, end);
  }
}

// Means what its form alone means, for now. Lists the tokens of which that may not be all: in a pass without
// branches, as hardly anything foretells them.
std::span<const TermFinder::Special> TermFinder::list_special(const Text& text, std::uint32_t token,
                                                              std::uint32_t end) {
  TermTable& terms = text.matches.terms;
  const rule::WordId* const words = text.matches.words.data();
  const std::uint32_t* const forms = text.numbers.forms.data();
  const FormTable& table = *text.numbers.table;
  if (special_.size() < end - token) special_.resize(2 * std::size_t{end - token});
  Special* const special = special_.data();
  std::size_t count = 0;
  for (; token < end; ++token) {
    const Form& form = table.at(forms[token]);
    terms.set(token, form.meanings);
    const rule::WordId next = token + 1 < end ? words[token + 1] : rule::no_word;
    const bool goes_on =
        phrases_.may_follow(words[token], next) & form.opens_phrases & (next != rule::no_word);
    special[count] = {token, goes_on};
    count += (goes_on | form.picks) ? 1 : 0;
  }
  return {special, count};
}

void TermFinder::find_at(const Text& text, Special here, std::uint32_t end) {
  const std::uint32_t token = here.token;
  const Form& form = text.numbers.form(token);
  if (here.goes_on && add_longer(text, token, end)) {
    add_alone(text, token);
    text.numbers.mixed.push_back(token);
  } else if (hides_some(form.meanings)) {
    text.matches.terms.set(token, {});
    add_alone(text, token);
    text.numbers.mixed.push_back(token);
  } else if (form.picks) {
    text.matches.terms.set(token, {});
    add_alone(text, token);
  }
}

// Whether longer phrases, all of which reach beyond the token at hand, hide some of what it means alone.
bool TermFinder::hides_some(rule::Range meanings) const {
  if (hiders_.empty()) return false;
  const auto alone = phrases_.entries().subspan(meanings.begin, meanings.end - meanings.begin);
  return std::ranges::any_of(hiders_, [&](const Hider& hider) {
    return std::ranges::any_of(
        alone, [&](const rule::PhraseEntry& entry) { return entry.group == hider.group; });
  });
}

// Adds what the word means alone, save what longer phrases hide.
void TermFinder::add_alone(const Text& text, std::uint32_t token) {
  for (const rule::PhraseEntry& entry : phrases_.alone(text.matches.words[token])) {
    if (!is_hidden(entry.group, token + 1) && is_kept(text, token, token + 1, entry)) {
      text.matches.terms.add(token, entry);
    }
  }
}

// Adds the phrases of several words that begin there, and says whether there are any. `end`: of the token's sentence.
bool TermFinder::add_longer(const Text& text, std::uint32_t token, std::uint32_t end) {
  begins_.clear();
  phrases_.find_longer(text.matches.words.data() + token, end - token,
                       [&](std::uint32_t length, std::span<const rule::PhraseEntry> entries) {
                         begins_.push_back({length, entries});
                       });
  if (begins_.empty()) return false;
  text.matches.terms.set(token, {});
  for (auto phrase = begins_.rbegin(); phrase != begins_.rend(); ++phrase) {
    const std::uint32_t last = token + phrase->length;
    for (const rule::PhraseEntry& entry : phrase->entries) {
      if (is_hidden(entry.group, last) || !is_kept(text, token, last, entry)) continue;
      text.matches.terms.add(token, entry);
      fresh_.push_back({entry.group, last});
    }
    // only now: a phrase may have two values of one class
    hiders_.insert(hiders_.end(), fresh_.begin(), fresh_.end());
    fresh_.clear();
  }
  return true;
}

bool TermFinder::is_hidden(std::uint32_t group, std::uint32_t last) const {
  return std::ranges::any_of(
      hiders_, [&](const Hider& hider) { return hider.group == group && hider.last >= last; });
}

}  // namespace concord::match
