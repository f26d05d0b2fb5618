#include "text/sentence.h"

#include <algorithm>
#include <bit>

#include "text/byte_block.h"
#include "text/utf8.h"

namespace concord::text {
namespace {

constexpr std::size_t longest_abbreviation =
    24;  // bytes; a longer word before a stop is no abbreviation

// Bytes without a blank; they belong together up to here.
constexpr std::uint32_t longest_word = 4 * longest_sentence;

bool is_ender(char32_t c) {
  return c == '.' || c == '!' || c == '?' || c == 0x2026;
}

bool is_open_bracket(char32_t c) {
  return c == '(' || c == '[';
}

bool is_close_bracket(char32_t c) {
  return c == ')' || c == ']';
}

// Quotation marks that can only open; the straight ones and U+2019 are told apart by what stands
// around them.
bool is_open_quote(char32_t c) {
  return c == 0x201C || c == 0x2018 || c == 0x201E || c == 0xAB;
}

bool is_close_quote(char32_t c) {
  return c == 0x201D || c == 0x2019 || c == 0xBB || c == '\'';
}

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

// Stands between two words that no blank parts, and in no figure.
bool parts(char c) {
  return c == ';' || c == '|' || c == ')' || c == '"';
}

// The signs of money of Latin 1, and those that Unicode has beside them.
bool is_currency(char32_t c) {
  return c == '$' || c == 0xA3 || c == 0xA5 || (c >= 0x20A0 && c <= 0x20CF);
}

// One pass over a block. Every character is looked at a bounded number of times.
class Splitter {
 public:
  Splitter(std::string_view text, Span block, const Abbreviations& abbreviations,
           const std::function<void(Span)>& take)
      : text_(text.substr(0, block.end)),
        block_begin_(block.begin),
        at_(block.begin),
        abbreviations_(abbreviations),
        take_(take) {}

  void split() {
    std::uint32_t begin = at_;
    while (skip_plain()) {
      const char c = text_[at_];
      if (c == '"') {
        quote_open_ = !quote_open_;
        ++at_;
        continue;
      }
      const CodePoint mark = decode(text_, at_);
      if (!is_ender(mark.value)) {
        at_ += mark.length;
      } else if (const std::uint32_t stop = at_; ends_sentence(stop)) {
        add({begin, at_});
        begin = at_;
      }
    }
    add({begin, at_});
    if (!last_.empty()) hand_on(last_);
  }

 private:
  [[nodiscard]] char32_t peek() const { return at_ < text_.size() ? decode(text_, at_).value : 0; }

  // Moves to the next byte that may matter, which ends a sentence, opens a quotation or begins a
  // character outside ASCII; false at the end.
  bool skip_plain() {
    while (at_ < text_.size()) {
      if (at_ >= marked_end_) note_marks();
      const std::uint64_t ahead = marks_ >> at_ % ByteBlock::size;
      if (ahead != 0) {
        at_ += static_cast<std::uint32_t>(std::countr_zero(ahead));
        return true;
      }
      at_ = static_cast<std::uint32_t>(std::min(marked_end_, text_.size()));
    }
    return false;
  }

  void note_marks() {
    const std::size_t begin = at_ - at_ % ByteBlock::size;
    marks_ = ByteBlock(text_, begin).where([](BytePart part) {
      return part.is('.') | part.is('!') | part.is('?') | part.is('"') | part.high();
    });
    marked_end_ = begin + ByteBlock::size;
  }

  // Moves behind the stop and what closes with it; says whether a sentence ends there.
  bool ends_sentence(std::uint32_t stop) {
    std::uint32_t marks = 0;
    bool only_full_stop = true;
    for (char32_t c = peek(); is_ender(c); c = peek()) {
      only_full_stop = only_full_stop && c == '.' && marks == 0;
      ++marks;
      advance();
    }
    const bool closed = skip_closers();
    if (at_ >= text_.size()) return true;
    const bool spaced = is_space(peek());
    if (!spaced && !opens_quote(at_)) return false;
    const Next next = look_ahead();
    if (next.small) return false;
    if (!only_full_stop || closed) return true;
    return !belongs_to_word(stop, next);
  }

  void advance() {
    quote_open_ ^= text_[at_] == '"';
    at_ += decode(text_, at_).length;
  }

  // Closing quotes, brackets and reference marks such as [12].
  bool skip_closers() {
    const std::uint32_t start = at_;
    while (at_ < text_.size()) {
      const char32_t c = peek();
      const bool straight = c == '"' && (quote_open_ || is_last_of_word());
      if (straight || is_close_quote(c) || is_close_bracket(c)) {
        advance();
      } else if (const std::uint32_t length = reference_length(); length > 0) {
        at_ += length;
      } else {
        break;
      }
    }
    return at_ > start;
  }

  // A straight quotation mark before a blank closes, even when the one that opened was a curly one.
  [[nodiscard]] bool is_last_of_word() const {
    return at_ + 1 >= text_.size() || is_space(static_cast<unsigned char>(text_[at_ + 1]));
  }

  [[nodiscard]] std::uint32_t reference_length() const {
    if (text_[at_] != '[') return 0;
    std::uint32_t end = at_ + 1;
    while (end < text_.size() && end - at_ < 5 && is_digit(static_cast<unsigned char>(text_[end])))
      ++end;
    const bool complete = end > at_ + 1 && end < text_.size() && text_[end] == ']';
    return complete ? end + 1 - at_ : 0;
  }

  [[nodiscard]] bool opens_quote(std::uint32_t at) const {
    const char32_t c = decode(text_, at).value;
    return is_open_quote(c) || (c == '"' && !quote_open_);
  }

  // What the next word looks like, past blanks and opening marks.
  struct Next {
    bool small = false;
    bool digit = false;    // or a sum of money: "c. £5m"
    bool bracket = false;  // behind an opening bracket
    std::uint32_t at = 0;
  };
  [[nodiscard]] Next look_ahead() const {
    std::uint32_t at = at_;
    bool bracket = false;
    while (at < text_.size()) {
      const CodePoint c = decode(text_, at);
      bracket = bracket || is_open_bracket(c.value);
      const bool skipped = is_space(c.value) || is_open_quote(c.value) || c.value == '"' ||
                           c.value == '\'' || is_open_bracket(c.value);
      if (!skipped) {
        const bool dash = c.value == '-' || c.value == 0x2013 || c.value == 0x2014;
        const bool small = dash || c.value == ',' || c.value == ';' || is_lower(c.value);
        const std::uint32_t behind = at + (is_currency(c.value) ? c.length : 0);
        const bool digit = behind < text_.size() && is_digit(decode(text_, behind).value);
        return {small, digit, bracket, at};
      }
      at += c.length;
    }
    return {};
  }

  // The word that ends at the stop, without what opens before it.
  [[nodiscard]] std::string_view word_before(std::uint32_t stop) const {
    std::uint32_t begin = stop;
    while (begin > block_begin_ && stop - begin <= longest_abbreviation) {
      const char c = text_[begin - 1];
      if (is_space(static_cast<unsigned char>(c)) || c == '(' || c == '[' || c == '"' || c == '/')
        break;
      --begin;
    }
    std::string_view word = text_.substr(begin, stop - begin);
    while (!word.empty()) {
      const CodePoint c = decode(word, 0);
      if (is_letter(c.value) || is_digit(c.value)) break;
      word.remove_prefix(c.length);
    }
    return word;
  }

  [[nodiscard]] static bool is_short_number(std::string_view word) {
    return word.size() <= 3 && std::all_of(word.begin(), word.end(), [](char c) {
             return is_digit(static_cast<unsigned char>(c));
           });
  }

  [[nodiscard]] bool listed(std::string_view word, Next next) const {
    const std::string folded = is_short_number(word) ? "#" : fold(word);
    if (abbreviations_.contains(folded)) {
      return !(abbreviations_.contains(folded + " <") && begins_sentence(next));
    }
    return next.digit && abbreviations_.contains(folded + " #");
  }

  // "J. Smith"; not the unit of "at 310 °C. World output" or "at 20 C. The rest".
  [[nodiscard]] bool is_initial(std::string_view letter, Next next) const {
    const std::string_view before =
        text_.substr(0, static_cast<std::size_t>(letter.data() - text_.data()));
    if (before.ends_with("°")) return false;
    const bool counted = before.size() > 1 && before.back() == ' ' &&
                         is_digit(static_cast<unsigned char>(before[before.size() - 2]));
    return !counted || !begins_sentence(next);
  }

  // The stop is part of the word before it: an abbreviation, an initial, an acronym.
  [[nodiscard]] bool belongs_to_word(std::uint32_t stop, Next next) const {
    std::string_view word = word_before(stop);
    if (word.empty() || word.size() > longest_abbreviation) return false;
    if (listed(word, next)) return true;
    if (const std::size_t dash = word.rfind('-'); dash != std::string_view::npos) {
      word.remove_prefix(dash + 1);
      if (word.empty()) return false;
      if (listed(word, next)) return true;
    }
    const CodePoint first = decode(word, 0);
    if (first.length == word.size()) return is_initial(word, next) && is_upper(first.value);
    const bool acronym = first.length < word.size() && word[first.length] == '.';
    if (!acronym) return false;
    // "U.S. Troops" goes on; "at 2 p.m. Troops" does not: small letters seldom stand before a name.
    return is_upper(first.value) ? !begins_sentence(next) : continues(next);
  }

  [[nodiscard]] std::string next_word(Next next) const {
    std::uint32_t end = next.at;
    while (end < text_.size() && end - next.at < longest_abbreviation) {
      const CodePoint c = decode(text_, end);
      if (!is_letter(c.value)) break;
      end += c.length;
    }
    return fold(text_.substr(next.at, end - next.at));
  }
  [[nodiscard]] bool begins_sentence(Next next) const {
    return abbreviations_.contains("< " + next_word(next));
  }
  [[nodiscard]] bool continues(Next next) const {
    // "10:35 a.m. (0735 GMT)"
    return (next.bracket && next.digit) || abbreviations_.contains("> " + next_word(next));
  }

  [[nodiscard]] bool has_words(Span span) const {
    for (std::uint32_t at = span.begin; at < span.end;) {
      const CodePoint c = decode(text_, at);
      if (is_letter(c.value) || is_digit(c.value)) return true;
      at += c.length;
    }
    return false;
  }

  void add(Span span) {
    while (span.begin < span.end) {
      const CodePoint c = decode(text_, span.begin);
      if (!is_space(c.value)) break;
      span.begin += c.length;
    }
    while (span.end > span.begin) {
      std::uint32_t last = span.end - 1;
      while (last > span.begin && (static_cast<unsigned char>(text_[last]) & 0xC0) == 0x80) --last;
      if (!is_space(decode(text_, last).value)) break;
      span.end = last;
    }
    if (span.empty()) return;
    // Marks alone ("...") are the tail of what stands before them.
    if (!last_.empty() && !has_words(span)) {
      last_.end = span.end;
    } else {
      if (!last_.empty()) hand_on(last_);
      last_ = span;
    }
  }

  // What is too long to be a sentence, in pieces.
  void hand_on(Span span) {
    while (span.size() > longest_sentence) {
      const std::uint32_t end = cut_of(span);
      take_({span.begin, end});
      span.begin = end;
      while (span.begin < span.end && is_blank(text_[span.begin])) ++span.begin;
    }
    if (!span.empty()) take_(span);
  }

  // Before the last blank that leaves a piece of some size, else behind a mark between two words; a word
  // or a figure is cut in two only where it is longer than any page needs.
  [[nodiscard]] std::uint32_t cut_of(Span span) const {
    const std::uint32_t least = span.begin + longest_sentence / 2;
    const std::uint32_t most = span.begin + longest_sentence;
    for (std::uint32_t at = most; at > least; --at) {
      if (is_blank(text_[at])) return at;
    }
    const std::uint32_t last = std::min(span.end, span.begin + longest_word);
    std::uint32_t at = most;
    while (at < last && !is_blank(text_[at]) && !parts(text_[at - 1])) ++at;
    while (at < span.end && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80) ++at;
    return at;
  }

  std::string_view text_;
  std::uint32_t block_begin_;
  std::uint32_t at_;
  const Abbreviations& abbreviations_;
  const std::function<void(Span)>& take_;
  std::uint64_t marks_ = 0;     // of the bytes before marked_end_: those that may matter
  std::size_t marked_end_ = 0;  // a whole number of blocks
  bool quote_open_ = false;     // inside straight double quotes
  Span last_;                   // sentence, to which marks may still belong
};

}  // namespace

void split_sentences(std::string_view text, Span block, const Abbreviations& abbreviations,
                     const std::function<void(Span)>& take) {
  Splitter(text, block, abbreviations, take).split();
}

std::vector<Span> split_sentences(std::string_view text, Span block,
                                  const Abbreviations& abbreviations) {
  std::vector<Span> sentences;
  split_sentences(text, block, abbreviations, [&](Span span) { sentences.push_back(span); });
  return sentences;
}

}  // namespace concord::text
