#include "match/name_tokens.h"

#include <algorithm>

namespace concord::match {
namespace {

// A headline in title case capitalises this share of its longer words.
constexpr double title_case_share = 0.6;
// Words shorter than this ("of", "in") are written small in title case too.
constexpr std::size_t title_case_word = 4;
// "447", "3.1", "2026": longer numerals are figures, not parts of names.
constexpr std::size_t longest_name_numeral = 4;
constexpr std::size_t digits_of_model = 3;  // "Boeing 737"
// "Cheung Man-yuk".
constexpr std::size_t longest_syllable = 6;

}  // namespace

bool ends_with_any(std::string_view word, const std::vector<std::string>& endings) {
  return std::ranges::any_of(endings,
                             [&](const std::string& ending) { return word.ends_with(ending); });
}

NameTokens::NameTokens(const rule::RuleSet& rules)
    : endings_(rules.language.endings),
      nouns_have_capitals_(rules.language.nouns_have_capitals),
      class_marks_(rules.compiled->names, nouns_have_capitals_) {}

void NameTokens::begin(const Numbers& numbers, const Matches& matches) {
  matches_ = &matches;
  mark_forms(numbers);
  mark_phrases(numbers);
}

// What stands in furniture is nothing but words.
void NameTokens::mark_forms(const Numbers& numbers) {
  const auto marks = numbers.marks.begin();
  marks_.assign(marks, marks + static_cast<std::ptrdiff_t>(matches_->tokens.size()));
  for (std::uint32_t sentence = 0; sentence < document().sentences.size(); ++sentence) {
    if (!is_furniture(sentence)) continue;
    for (std::uint32_t i = begin_of(sentence); i < end_of(sentence); ++i) {
      marks_[i] = token(i).capital ? static_cast<NameMarks>(NameMark::proper) : NameMarks{0};
    }
  }
  for (const std::uint32_t i : numbers.capitals()) {
    if (is(i, NameMark::sum) && opens_heading(i)) deny(i);
    if (is_plain_opening(i)) deny(i);
  }
}

void NameTokens::mark_phrases(const Numbers& numbers) {
  for (const std::uint32_t at : numbers.mixed) {
    for (const Term& term : matches_->terms_at(at)) {
      if (term.last == term.first + 1) continue;
      const NameMarks marks = class_marks_.of(term.class_number);
      const bool denied = (marks & class_marks_.denying()) != 0;
      for (std::uint32_t i = term.first; i < term.last; ++i) {
        marks_[i] |= marks;
        if (denied || (has(marks, NameMark::sum) && opens_heading(i))) deny(i);
      }
    }
  }
}

bool NameTokens::opens(std::uint32_t i) const {
  if (i == begin_of(token(i).sentence) || is_behind_border(i)) return true;
  const Token& before = token(i - 1);
  if (before.kind != TokenKind::symbol) return false;
  if (before.folded.size() != 1) return before.folded != "—";
  return std::string_view(",-.'&").find(before.folded.front()) == std::string_view::npos;
}

// "Turnout was high", "Nearly 300 Dutch sailors"; not "Power Corp. said", "Turnout Watch".
bool NameTokens::is_plain_opening(std::uint32_t i) const {
  constexpr NameMarks either = NameMark::opener | NameMark::plain_noun;
  if ((marks_[i] & either) == 0 || !opens(i)) return false;
  const bool goes_on = i + 1 < end_of(token(i).sentence) && token(i + 1).capital;
  return is(i, NameMark::opener) || !goes_on;
}

// The first word of a heading of a table, or of the cell told with it.
bool NameTokens::is_behind_border(std::uint32_t i) const {
  const std::uint32_t begin = token(i).span.begin;
  return begin > 0 && document().text[begin - 1] == read::cell_border;
}

// The first word of a cell of a table, or of a heading told with it.
bool NameTokens::opens_heading(std::uint32_t i) const {
  const std::uint32_t sentence = token(i).sentence;
  const read::Block& block = document().blocks[document().sentences[sentence].block];
  return block.kind == read::BlockKind::table_cell &&
         (i == begin_of(sentence) || is_behind_border(i));
}

bool NameTokens::has_inner_capital(std::uint32_t i) const {
  const text::Span span = token(i).span;
  const auto text = std::string_view(document().text).substr(span.begin, span.size());
  return std::ranges::any_of(
      text.substr(1), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

bool NameTokens::is_of_class(std::uint32_t i, std::string_view lexical_class) const {
  return std::ranges::any_of(matches_->terms_at(i), [&](const Term& term) {
    return term.last == i + 1 && matches_->class_of(term) == lexical_class;
  });
}

bool NameTokens::is_number_word(std::uint32_t i) const {
  return is(i, NameMark::number) && is_of_class(i, "number-small");
}

bool NameTokens::is_described(std::uint32_t i) const {
  if (i == begin_of(token(i).sentence)) return false;
  const Token& before = token(i - 1);
  if (before.kind == TokenKind::numeral || is(i - 1, NameMark::article)) return true;
  if (before.kind == TokenKind::symbol || is(i - 1, NameMark::verb)) return false;
  if (before.capital) return is(i - 1, NameMark::unit);
  return !is(i - 1, NameMark::common) && !is(i - 1, NameMark::family) &&
         ends_with_any(before.folded, endings_.attributes);
}

bool NameTokens::is_dash(std::uint32_t i) const {
  static constexpr std::string_view dashes[] = {"-", "\u2013", "\u2014", "_"};
  return std::ranges::find(dashes, token(i).folded) != std::end(dashes);
}

bool NameTokens::is_title_case(std::uint32_t sentence) const {
  const read::Block& block = document().blocks[document().sentences[sentence].block];
  if (nouns_have_capitals_ || !block.own.empty()) return false;
  const std::uint32_t begin = begin_of(sentence);
  const std::uint32_t end = end_of(sentence);
  const read::BlockKind kind = block.kind;
  const bool heading = kind == read::BlockKind::title || kind == read::BlockKind::heading;
  // A headline has no full stop; a sentence may well be full of names.
  if (!heading && end > begin && is_sign(end - 1, '.')) return false;
  // "GALWAY, Ireland (EX) -": a dateline is full of names
  if (end > begin && is_dash(end - 1)) return false;
  int words = 0;
  int capitals = 0;
  for (std::uint32_t i = begin; i < end; ++i) {
    if (token(i).kind != TokenKind::word || token(i).folded.size() < title_case_word) continue;
    ++words;
    capitals += token(i).capital ? 1 : 0;
  }
  return (words >= 3 || heading) && capitals > title_case_share * words;
}

// "Harpa 4", "Flight 447", "Opus 4.6"; not "Klitt 44 seconds", "Brandt 12 percent", "In March
// 2026".
bool NameTokens::is_name_numeral(std::uint32_t i, std::uint32_t end) const {
  const Token& t = token(i);
  if (t.glued || t.folded.size() > longest_name_numeral) return false;
  if (t.folded.find(',') != std::string_view::npos) return false;
  // "Boeing 737 jets" are no 737 jets; "Facing 12 charges" names nothing
  const bool participle = opens(i - 1) && ends_with_any(token(i - 1).folded, endings_.participles);
  if (t.folded.size() == digits_of_model && is_of_class(i - 1, "model-maker")) return true;
  // "His BMI 31.2", "HR 1.42": measured by it; "HR 218" is a bill
  const bool decimal = t.folded.find('.') != std::string_view::npos;
  const bool measured =
      is_of_class(i - 1, "measured-sign") && (decimal || !is_of_class(i - 1, "decimal-sign"));
  if (participle || measured || is_of_class(i - 1, "currency-sign")) return false;
  const std::uint32_t after = i + 1;
  if (after >= end) return true;
  const Token& next = token(after);
  if (next.kind == TokenKind::numeral || is(after, NameMark::unit)) return false;
  if (next.kind == TokenKind::symbol) {
    const bool range = is_sign(after, '-') || (next.glued && is_dash(after));
    // "Nearly 700 "ghost boats"": a quotation that begins here is what is counted
    if (opens(i - 1) && !next.glued && is_sign(after, '"')) return false;
    return !is_sign(after, '%') && !range && !is_sign(after, ':');
  }
  if (next.glued) return false;
  // A plural after it is what it counts: "Corvo 14 ferries".
  const bool other =
      is(after, NameMark::common) || is(after, NameMark::verb) || is(after, NameMark::family);
  return next.capital || other || !ends_with_any(next.folded, endings_.plurals);
}

std::uint32_t NameTokens::next_of_name(std::uint32_t i, std::uint32_t end) const {
  const std::uint32_t next = i + 1;
  if (next >= end || is_behind_border(next)) return 0;
  if (can_be_name(next)) return next;
  switch (token(next).kind) {
    case TokenKind::numeral:
      return is_name_numeral(next, end) ? next : 0;
    case TokenKind::symbol:
      return owns(i, next, end) ? next + 1 : over_sign(next, end);
    case TokenKind::word:
      return owns(i, next, end) ? next + 1 : over_connector(next, end);
  }
  return 0;
}

// "People's Party", "Workers' Union", "St Mary's Hospital": the sign of the owner stands inside the name.
bool NameTokens::owns(std::uint32_t owner, std::uint32_t sign, std::uint32_t end) const {
  if (!token(sign).glued || sign + 1 >= end || token(sign + 1).glued) return false;
  if (!can_be_name(sign + 1) || !is_of_class(sign, "possessive-sign")) return false;
  return is_of_class(owner, "name-owner") || follows_prefix(owner);
}

// "Mary" of "St Mary's Hospital", "St. Mary's Hospital".
bool NameTokens::follows_prefix(std::uint32_t i) const {
  const std::uint32_t begin = begin_of(token(i).sentence);
  const std::uint32_t before = i > begin + 1 && is_sign(i - 1, '.') ? i - 2 : i - 1;
  return i > begin && is(before, NameMark::prefix);
}

std::uint32_t NameTokens::over_sign(std::uint32_t sign, std::uint32_t end) const {
  const std::uint32_t after = sign + 1;
  if (after >= end || token(sign).folded.size() != 1) return 0;
  const std::uint32_t before = sign - 1;
  bool joins = false;
  switch (token(sign).folded.front()) {
    case '-':
      joins = token(sign).glued && token(after).glued &&
              (token(after).capital || token(after).kind == TokenKind::numeral ||
               is_second_syllable(after, end));
      break;
    // "J." and "St." and "Jr.": the stop belongs to the name when the name goes on, or to a suffix.
    case '.':
      joins = token(sign).glued && can_be_name(after) &&
              (token(before).folded.size() == 1 || is(before, NameMark::office) ||
               is(before, NameMark::suffix) || begins_as_prefix(before));
      break;
    case ',':
      joins = is(after, NameMark::suffix) && token(after).capital;
      break;
    case '&':
      joins = can_be_name(after);
      break;
    default:
      break;
  }
  return joins ? after : 0;
}

// "Park Min-su": behind the family name a given one of two short words. Not "New Corvo-led".
bool NameTokens::is_second_syllable(std::uint32_t i, std::uint32_t end) const {
  const auto is_short_name = [&](std::uint32_t at) {
    return token(at).kind == TokenKind::word && can_be_name(at) &&
           token(at).folded.size() <= longest_syllable;
  };
  if (i < begin_of(token(i).sentence) + 3 || !is_short_name(i - 2) || !is_short_name(i - 3)) {
    return false;
  }
  const bool goes_on = i + 1 < end && token(i + 1).glued && is_sign(i + 1, '-');
  return token(i).kind == TokenKind::word && token(i).folded.size() <= longest_syllable &&
         !goes_on && !is(i, NameMark::compound_end) && !is(i, NameMark::common);
}

// "St. Vincent", not the end of "Tollgate St."
bool NameTokens::begins_as_prefix(std::uint32_t i) const {
  if (!is(i, NameMark::prefix)) return false;
  return i == begin_of(token(i).sentence) || !can_be_name(i - 1);
}

std::uint32_t NameTokens::over_connector(std::uint32_t connector, std::uint32_t end) const {
  if (!is(connector, NameMark::connector) || token(connector).capital) return 0;
  if (is(connector - 1, NameMark::number)) return 0;
  const std::uint32_t after = connector + 1;
  if (after < end && can_be_name(after)) {
    // "bids of Rs 50 crore"
    const bool sum = after + 1 < end && token(after + 1).kind == TokenKind::numeral;
    return sum && is_of_class(after, "currency-sign") ? 0 : after;
  }
  // "Omar al-Rashid"
  const bool hyphened = after + 1 < end && is_sign(after, '-') && token(after).glued &&
                        token(after + 1).glued && can_be_name(after + 1);
  if (hyphened) return after + 1;
  // "Bank of the Isles"; but "Ada May Quill of the Northgate Board" are two names.
  const bool long_enough = connector >= 2 && can_be_name(connector - 2);
  const bool article = after + 1 < end && is(after, NameMark::article) && !long_enough;
  return article && can_be_name(after + 1) ? after + 1 : 0;
}

}  // namespace concord::match
