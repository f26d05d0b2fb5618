#include "rule/tokenize.h"

#include <algorithm>
#include <array>
#include <bit>

#include "text/byte_block.h"
#include "text/utf8.h"

namespace concord::rule {
namespace {

// What a byte can be, as bits.
// What is `apart` is no part of any word, save the stop of an acronym.
enum Shape : std::uint8_t { small = 1, capital = 2, digit = 4, blank = 8, high = 16, apart = 32 };

constexpr std::array<std::uint8_t, 256> make_shapes() {
  std::array<std::uint8_t, 256> shapes{};
  for (std::size_t c = 0; c < 0x80; ++c) shapes[c] = c == '\'' ? 0 : apart;
  for (std::size_t c = 'a'; c <= 'z'; ++c) shapes[c] = small;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) shapes[c] = capital;
  for (std::size_t c = '0'; c <= '9'; ++c) shapes[c] = digit;
  for (std::size_t c = '\t'; c <= '\r'; ++c) shapes[c] = blank;
  shapes[' '] = blank;
  for (std::size_t c = 0x80; c < 0x100; ++c) shapes[c] = high;
  return shapes;
}
constexpr std::array<std::uint8_t, 256> shapes = make_shapes();

std::uint8_t shape_of(char c) {
  return shapes[static_cast<unsigned char>(c)];
}
bool is_ascii_digit(char c) {
  return shape_of(c) == digit;
}

// Combining marks belong to the letter before them.
bool is_combining(char32_t c) {
  return c >= 0x300 && c <= 0x36F;
}

class Cutter {
 public:
  Cutter(std::string_view text, text::Span range, value::DecimalMark mark,
         std::vector<RawToken>& out)
      : text_(text), at_(range.begin), end_(range.end), mark_(mark), out_(out) {}

  void run() {
    for (cut_plain(); at_ < end_; cut_plain()) {
      if (const std::uint32_t blank = space_length(at_); blank > 0) {
        at_ += blank;
        glued_ = false;
      } else {
        cut_one(glued_);
        glued_ = true;
      }
    }
  }

 private:
  [[nodiscard]] char byte(std::uint32_t at) const { return at < end_ ? text_[at] : '\0'; }

  [[nodiscard]] std::uint32_t space_length(std::uint32_t at) const {
    const std::uint8_t shape = shape_of(text_[at]);
    if (shape != high) return shape == blank ? 1 : 0;
    const text::CodePoint point = text::decode(text_, at);
    return text::is_space(point.value) ? point.length : 0;
  }

  // Bytes of the letter at `at`; 0 when there is none.
  [[nodiscard]] std::uint32_t letter_length(std::uint32_t at) const {
    if (at >= end_) return 0;
    const std::uint8_t shape = shape_of(text_[at]);
    if (shape != high) return (shape & (small | capital)) != 0 ? 1 : 0;
    const text::CodePoint point = text::decode(text_, at);
    return text::is_letter(point.value) || is_combining(point.value) ? point.length : 0;
  }

  // Bytes of the apostrophe at `at`, straight or typographic; 0 when there is none.
  [[nodiscard]] std::uint32_t apostrophe_length(std::uint32_t at) const {
    const char c = byte(at);
    if (shape_of(c) != high) return c == '\'' ? 1 : 0;
    return text_.substr(0, end_).substr(at < end_ ? at : end_, 3) == "\u2019" ? 3 : 0;
  }

  // Cuts for as long as nothing but words of ASCII letters, blanks and marks stand there, as nearly
  // everywhere: of those nothing else can be said.
  void cut_plain() {
    // where a part can be loaded
    const std::size_t wholes =
        text_.size() < text::BytePart::size ? 0 : text_.size() - text::BytePart::size + 1;
    const auto last = static_cast<std::uint32_t>(std::min<std::size_t>(end_, wholes));
    // what is written to `out_` cannot change these
    const char* const bytes = text_.data();
    const std::uint32_t end = end_;
    std::uint32_t at = at_;
    bool glued = glued_;
    while (at < last) {
      const std::uint8_t shape = shape_of(bytes[at]);
      if (shape == blank) {
        ++at;
        glued = false;
        continue;
      }
      const std::uint32_t letters = letters_from(at);
      const std::uint32_t to = at + std::max(letters, 1U);
      const std::uint8_t behind = to < end ? shape_of(bytes[to]) : std::uint8_t{blank};
      const bool plain = letters > 0 ? is_plain_word(at, to, behind, glued)
                                     : shape == apart && (bytes[at] != '.' || behind != digit);
      if (!plain) break;
      const std::uint64_t head = text::first_bytes(text::load_eight(bytes + at), to - at);
      const TokenKind kind = letters > 0 ? TokenKind::word : TokenKind::symbol;
      out_.push_back({{at, to}, head, kind, shape == capital, glued});
      glued = behind != blank;
      at = glued ? to : to + 1;
    }
    at_ = at;
    glued_ = glued;
  }

  // ASCII letters in a row, of a whole part.
  [[nodiscard]] std::uint32_t letters_from(std::uint32_t at) const {
    constexpr std::uint32_t most = text::BytePart::size;
    const std::uint64_t bits = text::BytePart::bits(text::BytePart(text_.data() + at).letter());
    const auto count = static_cast<std::uint32_t>(std::countr_one(bits));
    if (count < most) return count;
    std::uint32_t to = at + most;
    while (to < end_ && (shape_of(text_[to]) & (small | capital)) != 0) ++to;
    return to - at;
  }

  // Letters with nothing behind them that may belong to them.
  [[nodiscard]] bool is_plain_word(std::uint32_t at, std::uint32_t to, std::uint8_t behind,
                                   bool glued) const {
    if (to > end_ || (glued && text_[at - 1] == '$')) return false;
    // the stop of an initial may be an acronym's
    return behind == blank || (behind == apart && (to > at + 1 || text_[to] != '.'));
  }

  void cut_one(bool glued) {
    const char c = text_[at_];
    if ((shape_of(c) & (small | capital)) != 0) return cut_word(glued);
    if (is_ascii_digit(c) || begins_with_point(glued)) return cut_numeral(glued);
    if (letter_length(at_) > 0) return cut_word(glued);
    if (const std::uint32_t clitic = clitic_length(at_); clitic > 0) {
      return emit(clitic, TokenKind::word, glued);
    }
    if (shape_of(c) != high) return emit(1, TokenKind::symbol, glued);
    emit(text::decode(text_, at_).length, TokenKind::symbol, glued);
  }

  // ".40", but not the stop of "St.40" or "5.4.1".
  [[nodiscard]] bool begins_with_point(bool glued) const {
    if (text_[at_] != '.' || !is_ascii_digit(byte(at_ + 1))) return false;
    return !glued || out_.back().kind == TokenKind::symbol;
  }

  void cut_numeral(bool glued) {
    std::uint32_t to = digits_end(at_);
    const std::uint32_t first = to;
    if (to > at_ && to - at_ <= 3) to = groups_end(to);
    const bool comma = byte(to) == ',' && is_ascii_digit(byte(to + 1));
    const bool comma_decimals =
        comma &&
        (mark_ == value::DecimalMark::comma ? is_only_comma(to) : is_comma_decimal(first, to));
    if ((byte(to) == '.' && is_ascii_digit(byte(to + 1))) || comma_decimals) {
      to = digits_end(to + 1);
    }
    emit(exponent_end(to) - at_, TokenKind::numeral, glued);
  }

  [[nodiscard]] std::uint32_t digits_end(std::uint32_t at) const {
    while (is_ascii_digit(byte(at))) ++at;
    return at;
  }

  // Digits from `at` on: how many, up to `most`.
  [[nodiscard]] std::uint32_t digits_at(std::uint32_t at, std::uint32_t most) const {
    std::uint32_t count = 0;
    while (count < most && is_ascii_digit(byte(at + count))) ++count;
    return count;
  }

  // A mark and `digits` digits, and no digit after them.
  [[nodiscard]] bool is_group(std::uint32_t at, char mark, std::uint32_t digits) const {
    return byte(at) == mark && digits_at(at + 1, 4) == digits;
  }

  // Groups of three digits after commas, apostrophes or stops, or those of lakhs (12,34,567).
  // Stops group only where a decimal comma says so: 1.234,5.
  [[nodiscard]] std::uint32_t groups_end(std::uint32_t at) const {
    std::uint32_t to = at;
    while (is_group(to, '\'', 3)) to += 4;
    if (to > at) return byte(to) == '\'' && is_ascii_digit(byte(to + 1)) ? at : to;
    while (is_group(to, '.', 3)) to += 4;
    if (mark_ == value::DecimalMark::comma) return is_sure_group(at, to) ? to : at;
    if (to > at) return byte(to) == ',' && is_comma_decimal(at, to) ? to : at;
    while (is_group(to, ',', 2)) to += 3;
    if (to > at && !is_group(to, ',', 3)) to = at;
    while (is_group(to, ',', 3)) to += 4;
    return to;
  }

  // With a decimal comma. Not the beginning of a date: "1.200.5".
  [[nodiscard]] bool is_sure_group(std::uint32_t at, std::uint32_t to) const {
    return to > at && !(byte(to) == '.' && is_ascii_digit(byte(to + 1)));
  }

  // One or two digits after a comma that no more digits follow: "1,5", but not "1,5,9" or "1,500".
  [[nodiscard]] bool is_comma_decimal(std::uint32_t first, std::uint32_t comma) const {
    const std::uint32_t digits = digits_at(comma + 1, 3);
    const std::uint32_t after = comma + 1 + digits;
    const bool grouped = comma > first && byte(first) == ',';
    const bool goes_on = byte(after) == ',' && is_ascii_digit(byte(after + 1));
    const bool short_whole = first > at_ && first - at_ <= 3;
    return !grouped && short_whole && digits > 0 && digits < 3 && !goes_on && !is_listed();
  }

  // "2,125", but not the beginning of "1,2,3".
  [[nodiscard]] bool is_only_comma(std::uint32_t comma) const {
    const std::uint32_t after = digits_end(comma + 1);
    return !(byte(after) == ',' && is_ascii_digit(byte(after + 1))) && !is_listed();
  }

  // The numeral at hand follows another and a comma: "22,24,26".
  [[nodiscard]] bool is_listed() const {
    if (out_.size() < 2 || out_.back().span.end != at_) return false;
    return text_[at_ - 1] == ',' && out_[out_.size() - 2].kind == TokenKind::numeral;
  }

  // After the exponent of "4e14", "9.8e-3", "1.3e6"; `at` where there is none. "7e7" is a name.
  [[nodiscard]] std::uint32_t exponent_end(std::uint32_t at) const {
    if (byte(at) != 'e' && byte(at) != 'E') return at;
    const bool sign = byte(at + 1) == '-' || byte(at + 1) == '+';
    const std::uint32_t from = at + (sign ? 2 : 1);
    const std::uint32_t to = digits_end(from);
    const bool has_point = text_.substr(at_, at - at_).find('.') != std::string_view::npos;
    const bool plain = !sign && !has_point && to - from < 2;
    return to > from && !plain && letter_length(to) == 0 ? to : at;
  }

  void cut_word(bool glued) {
    if (const std::uint32_t acronym = acronym_length(); acronym > 0) {
      return emit(acronym, TokenKind::word, glued);
    }
    if (const std::uint32_t code = dollar_code_length(glued); code > 0) {
      return emit(code, TokenKind::word, glued);
    }
    std::uint32_t to = at_;
    while (to < end_) {
      const std::uint8_t shape = shape_of(text_[to]);
      if ((shape & (small | capital | digit)) != 0) {
        ++to;
        continue;
      }
      if (shape == blank) break;
      const std::uint32_t letter = letter_length(to);
      const std::uint32_t more = letter > 0 ? letter : inner_apostrophe(to);
      if (more == 0) break;
      to += more;
    }
    emit(to - at_, TokenKind::word, glued);
  }

  // Bytes of the letters of "$US160": which dollar it is, not a word with digits.
  [[nodiscard]] std::uint32_t dollar_code_length(bool glued) const {
    if (!glued || text_[at_ - 1] != '$') return 0;
    std::uint32_t letters = 0;
    while (letters < 3 && shape_of(byte(at_ + letters)) == capital) ++letters;
    return is_ascii_digit(byte(at_ + letters)) ? letters : 0;
  }

  [[nodiscard]] std::uint32_t inner_apostrophe(std::uint32_t at) const {
    const std::uint32_t mark = apostrophe_length(at);
    return mark > 0 && letter_length(at + mark) > 0 && clitic_length(at) == 0 ? mark : 0;
  }

  // Bytes of 's at `at`, when nothing of the word follows it.
  [[nodiscard]] std::uint32_t clitic_length(std::uint32_t at) const {
    const std::uint32_t mark = apostrophe_length(at);
    if (mark == 0) return 0;
    const char c = byte(at + mark);
    const std::uint32_t after = at + mark + 1;
    const bool ends = letter_length(after) == 0 && !is_ascii_digit(byte(after));
    return (c == 's' || c == 'S') && ends ? mark + 1 : 0;
  }

  // "U.S.", "a.m.", "p.m": single letters with stops between them. One letter and a stop is an
  // initial: two tokens.
  [[nodiscard]] std::uint32_t acronym_length() const {
    if (shape_of(text_[at_]) != high && byte(at_ + 1) != '.') return 0;
    std::uint32_t to = at_;
    std::uint32_t letters = 0;
    while (const std::uint32_t letter = letter_length(to)) {
      if (byte(to + letter) == '.') {
        to += letter + 1;
        ++letters;
        continue;
      }
      const std::uint32_t after = to + letter;
      const bool single = letter_length(after) == 0 && !is_ascii_digit(byte(after));
      if (single && letters > 0) return after - at_;
      break;
    }
    return letters >= 2 ? to - at_ : 0;
  }

  void emit(std::uint32_t length, TokenKind kind, bool glued) {
    const std::uint32_t to = at_ + length < end_ ? at_ + length : end_;
    const std::uint8_t shape = shape_of(text_[at_]);
    const bool large =
        shape == high ? kind == TokenKind::word && text::is_upper(text::decode(text_, at_).value)
                      : shape == capital;
    const std::uint64_t head = text::first_bytes(text::eight_at(text_, at_), to - at_);
    out_.push_back({{at_, to}, head, kind, large, glued});
    at_ = to;
  }

  std::string_view text_;
  std::uint32_t at_;
  std::uint32_t end_;
  value::DecimalMark mark_;
  bool glued_ = false;  // no blank before what is at hand
  std::vector<RawToken>& out_;
};

std::string join_tokens(std::string_view phrase, bool folded) {
  std::vector<RawToken> tokens;
  tokenize(phrase, {0, static_cast<std::uint32_t>(phrase.size())}, tokens);
  std::string joined;
  std::string word;
  for (const RawToken& token : tokens) {
    const std::string_view piece = phrase.substr(token.span.begin, token.span.size());
    if (!joined.empty()) joined += ' ';
    if (folded) {
      fold_token(piece, word);
      joined += word;
    } else {
      joined += piece;
    }
  }
  return joined;
}

}  // namespace

void tokenize(std::string_view text, text::Span range, std::vector<RawToken>& out,
              value::DecimalMark mark) {
  Cutter(text, range, mark, out).run();
}

void fold_token(std::string_view token, std::string& out) {
  out.resize(token.size());
  unsigned char all = 0;
  for (std::size_t at = 0; at < token.size(); ++at) {
    const auto c = static_cast<unsigned char>(token[at]);
    const bool capital = static_cast<unsigned char>(c - 'A') < 26;
    out[at] = static_cast<char>(c + (capital ? 'a' - 'A' : 0));
    all |= c;
  }
  if (all < 0x80) return;
  if (token == "\u2010" || token == "\u2011") {
    out.assign("-");
  } else {
    out = text::fold(token);
  }
}

std::string canonical_phrase(std::string_view phrase) {
  return join_tokens(phrase, true);
}
std::string exact_phrase(std::string_view phrase) {
  return join_tokens(phrase, false);
}

}  // namespace concord::rule
