#include "normalize/name_numbers.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "normalize/list_number.h"
#include "normalize/mention_kind.h"
#include "normalize/modifier.h"
#include "normalize/noun_group.h"
#include "normalize/web_address.h"
#include "text/utf8.h"

namespace concord::normalize {

namespace {

using match::Matches;
using match::Mention;
using match::Token;
using match::TokenKind;

bool has_capital(std::string_view word) {
  std::uint32_t at = 0;
  for (; at < word.size() && static_cast<unsigned char>(word[at]) < 0x80; ++at) {
    if (word[at] >= 'A' && word[at] <= 'Z') return true;
  }
  while (at < word.size()) {
    const text::CodePoint point = text::decode(word, at);
    if (text::is_upper(point.value)) return true;
    at += point.length;
  }
  return false;
}

class Finder {
 public:
  Finder(const read::Document& document, const Matches& matches, const Language& language)
      : document_(document),
        matches_(matches),
        language_(language),
        capitals_tell_(!language.rules().language.nouns_have_capitals),
        size_(static_cast<std::uint32_t>(matches.tokens.size())) {}

  std::vector<std::uint32_t> run() {
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < matches_.mentions.size(); ++i) {
      const Mention& mention = matches_.mentions[i];
      const MentionKind kind = language_.kind_of(mention);
      if (is_figure(kind) && is_none(mention, kind)) found.push_back(i);
    }
    if (!names_.empty()) add_remembered(found);
    return found;
  }

 private:
  // Whether a mention that looks like a figure is none.
  [[nodiscard]] bool is_none(const Mention& mention, MentionKind kind) {
    const bool may_name =
        kind == MentionKind::number || (kind == MentionKind::measure && is_model(mention));
    return (may_name && is_name(mention)) || is_in_web_address(document_.text, mention.span) ||
           is_doubled_fraction(mention) || (kind == MentionKind::measure && is_of_sum(mention));
  }

  void add_remembered(std::vector<std::uint32_t>& found) const {
    for (std::uint32_t i = 0; i < matches_.mentions.size(); ++i) {
      const Mention& mention = matches_.mentions[i];
      if (language_.kind_of(mention) == MentionKind::number && is_remembered(mention)) {
        found.push_back(i);
      }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
  }

  // In a table the heading before a cell is no name of which its number is a part.
  [[nodiscard]] const Token* before(std::uint32_t token) const {
    const std::uint32_t begin = matches_.tokens[token].span.begin;
    if (begin > 0 && document_.text[begin - 1] == read::cell_border) return nullptr;
    return inside(token, token - 1) ? &matches_.tokens[token - 1] : nullptr;
  }
  [[nodiscard]] const Token* after(std::uint32_t last) const {
    return inside(last - 1, last) ? &matches_.tokens[last] : nullptr;
  }
  // Is there a token `other`, in the sentence of `token`?
  [[nodiscard]] bool inside(std::uint32_t token, std::uint32_t other) const {
    return other < size_ && matches_.tokens[other].sentence == matches_.tokens[token].sentence;
  }
  [[nodiscard]] bool is(WordClass lexical_class, const Token* token) const {
    return token != nullptr &&
           language_.is(lexical_class, matches_.words[token - matches_.tokens.data()]);
  }
  [[nodiscard]] std::string_view words(const Token& token) const {
    return std::string_view(document_.text).substr(token.span.begin, token.span.size());
  }

  // "On Aug. 31 C$2.7 million": the letter is of the sum.
  [[nodiscard]] bool is_of_sum(const Mention& mention) const {
    const Token* next = after(mention.last);
    return next != nullptr && next->glued && next->folded == "$";
  }

  // "777F": as a measure it would be a temperature.
  [[nodiscard]] bool is_model(const Mention& mention) const {
    if (mention.last != mention.first + 2) return false;
    const Token& letter = matches_.tokens[mention.last - 1];
    return letter.glued && letter.capital && letter.span.size() == 1;
  }

  [[nodiscard]] bool is_name(const Mention& mention) {
    const bool word_alone = mention.last == mention.first + 1;
    const Token& first = matches_.tokens[mention.first];
    if (word_alone && (is_pronoun(mention) || is_designated(mention.first))) return true;
    if (is_half_by_place(mention)) return true;
    if (first.kind != TokenKind::numeral) return false;
    const bool is_part = is_part_of_word(mention) || is_part_of_sign(mention);
    const bool called = follows_product(mention) || is_joined_in_name(mention) ||
                        (follows_name(mention) && is_bare(mention) && !counts(words(first)));
    const bool named = is_joined_to_name(mention.first) || is_model_number(mention) ||
                       (called && !is(WordClass::measured_sign, before(mention.first))) ||
                       (capitals_tell_ && precedes_name(mention));
    if (named) remember(words(first));
    return is_part || named || precedes_street(mention) || is_reference(mention);
  }

  // "the one", "no one", "one another".
  [[nodiscard]] bool is_pronoun(const Mention& mention) const {
    return language_.is(WordClass::one_word, matches_.words[mention.first]) &&
           (is(WordClass::before_pronoun, before(mention.first)) ||
            is(WordClass::after_pronoun, after(mention.last)));
  }

  // "category 4", "Flight 447", "page 12"; "number one".
  [[nodiscard]] bool is_designated(std::uint32_t token) const {
    const WordClass wanted = is_numeral(token) ? WordClass::designator : WordClass::word_designator;
    return token > 0 && language_.is(wanted, matches_.words[token - 1]) && before(token) != nullptr;
  }

  // "(#431)"; "errors 429, 500 and 502"; "3.2 Working from home" over a part of the page, "2. Cost".
  [[nodiscard]] bool is_reference(const Mention& mention) const {
    const Token* previous = before(mention.first);
    if (previous != nullptr && previous->folded == "#" && matches_.tokens[mention.first].glued) {
      return true;
    }
    return is_of_designated_row(mention.first) || is_number_of_heading(mention);
  }
  [[nodiscard]] bool is_of_designated_row(std::uint32_t token) const {
    const auto joins = [&](const Token* word) {
      return word != nullptr && (word->folded == "," || is(WordClass::conjunction, word));
    };
    while (joins(before(token))) {
      while (joins(before(token))) --token;
      const Token* other = before(token);
      if (other == nullptr || other->kind != TokenKind::numeral) return false;
      --token;
    }
    return is(WordClass::designators, before(token));
  }
  [[nodiscard]] bool is_number_of_heading(const Mention& mention) const {
    const Token* next = after(mention.last);
    if (is_list_number(document_, matches_, mention)) return true;
    const read::Block& block = document_.blocks[document_.sentences[mention.sentence].block];
    return block.kind == read::BlockKind::heading && before(mention.first) == nullptr &&
           next != nullptr && next->capital &&
           words(matches_.tokens[mention.first]).find('.') != std::string_view::npos;
  }

  // "The second half of the match".
  [[nodiscard]] bool is_half_by_place(const Mention& mention) const {
    return language_.is(WordClass::half_word, matches_.words[mention.first]) &&
           is(WordClass::before_half, before(mention.first));
  }

  // "19 Orchard Street": the house.
  [[nodiscard]] bool precedes_street(const Mention& mention) const {
    const Mention* const end = matches_.mentions.data() + matches_.mentions.size();
    for (const Mention* next = &mention + 1; next != end && next->first <= mention.last; ++next) {
      if (next->first == mention.last && next->type == "street") return true;
    }
    return false;
  }

  // Letters glued to the digits that no unit and no scale took: "49ers", "150px", "J1149.5".
  [[nodiscard]] bool is_part_of_word(const Mention& mention) const {
    const Token& first = matches_.tokens[mention.first];
    const Token* previous = before(mention.first);
    const Token* next = after(mention.last);
    const bool ends_in_word =
        next != nullptr && next->glued && next->kind == TokenKind::word && !is_clitic(*next);
    return ends_in_word ||
           (previous != nullptr && first.glued && previous->kind == TokenKind::word);
  }
  [[nodiscard]] bool is_clitic(const Token& token) const {
    const char first = document_.text[token.span.begin];
    return first == '\'' || first == '\xe2';
  }

  // "1:36.6", "5/17", "10^": a mark between numerals without a blank, or half a fraction too many.
  [[nodiscard]] bool is_part_of_sign(const Mention& mention) const {
    const auto joins = [&](std::uint32_t left, std::uint32_t sign, std::uint32_t right) {
      if (!inside(mention.first, left) || !inside(mention.first, right)) return false;
      const Token& mark = matches_.tokens[sign];
      const bool joint = mark.folded == ":" || mark.folded == "/" || mark.folded == "'";
      return joint && mark.glued && matches_.tokens[right].glued && is_numeral(left) &&
             is_numeral(right);
    };
    const Token* previous = before(mention.first);
    const Token* next = after(mention.last);
    const bool power = (previous != nullptr && previous->folded == "^") ||
                       (next != nullptr && next->glued && next->folded == "^");
    return power || joins(mention.first - 2, mention.first - 1, mention.first) ||
           joins(mention.last - 1, mention.last, mention.last + 1);
  }
  [[nodiscard]] bool is_numeral(std::uint32_t token) const {
    return matches_.tokens[token].kind == TokenKind::numeral;
  }

  // "½½" is nothing.
  [[nodiscard]] bool is_doubled_fraction(const Mention& mention) const {
    if (!language_.is(WordClass::fraction_sign, matches_.words[mention.first])) return false;
    const auto is_fraction = [&](const Token* token) {
      return is(WordClass::fraction_sign, token);
    };
    const Token& first = matches_.tokens[mention.first];
    const Token* previous = before(mention.first);
    const Token* next = after(mention.first + 1);
    return (first.glued && is_fraction(previous)) || (is_fraction(next) && next->glued);
  }

  // "Covid-19", "F-16", "GPT-4.5": no blank, and a capital or a digit before the hyphen; "pell-east-1".
  [[nodiscard]] bool is_joined_to_name(std::uint32_t token) const {
    const Token* joint = before(token);
    if (joint == nullptr || !matches_.tokens[token].glued || !joint->glued) return false;
    if (joint->kind != TokenKind::symbol || joint->folded == "(" || joint->folded == "$") {
      return false;
    }
    const Token* word = before(token - 1);
    if (word == nullptr || word->kind != TokenKind::word) return false;
    return has_capital(words(*word)) || ends_compound(token - 2);
  }
  // A word joined to another, and none of grammar: no "up-to-3" and no "one-in-5".
  [[nodiscard]] bool ends_compound(std::uint32_t token) const {
    const Token* joint = before(token);
    if (joint == nullptr || joint->folded != "-" || !joint->glued) return false;
    const Token* word = before(token - 1);
    return word != nullptr && matches_.tokens[token].glued && word->kind == TokenKind::word &&
           !is(WordClass::stop_word, &matches_.tokens[token]);
  }

  // "7-Eleven", "Boeing 737-800": two numbers with a hyphen that are no range of people or things.
  [[nodiscard]] bool is_joined_in_name(const Mention& mention) const {
    if (mention.last != mention.first + 3) return false;
    const Token& joint = matches_.tokens[mention.first + 1];
    const Token& second = matches_.tokens[mention.first + 2];
    if (joint.folded != "-" || !joint.glued || !second.glued) return false;
    if (second.kind == TokenKind::word) return second.capital;
    if (matches_.tokens[mention.first].span.size() != 3 || !follows_name(mention)) return false;
    return is_bare(mention) || is(WordClass::model_maker, before(mention.first));
  }

  // "Boeing 737 jets", "the 486 chip": one thing, and no count. It is one in "180 chip plants".
  [[nodiscard]] bool is_model_number(const Mention& mention) const {
    const std::string_view digits = words(matches_.tokens[mention.first]);
    if (is(WordClass::model_maker, before(mention.first))) return digits.size() == 3;
    if (!is(WordClass::model_noun, after(mention.last))) return false;
    if (end_of_noun_group(matches_, language_, mention.last + 1) > mention.last + 1) return false;
    return mention.last == mention.first + 1 && digits.size() > 2 && !counts(digits);
  }

  // Behind a word that no ordinary word is written like: "iPhone 4", "FTSE 100", "S&P 500". A
  // country's short name is none: "In the US 30 people died".
  [[nodiscard]] bool follows_product(const Mention& mention) const {
    const Token* previous = before(mention.first);
    if (previous == nullptr || previous->kind != TokenKind::word || is_clitic(*previous))
      return false;
    const std::string_view word = words(*previous);
    const bool inner_capital = has_capital(word.substr(1));
    const bool letter = word.size() == 1 && previous->capital && mention.first > 1 &&
                        inside(mention.first, mention.first - 2) &&
                        !is(WordClass::stop_word, previous);
    return (inner_capital || letter) && !language_.alias(previous->folded) &&
           !is_date(mention.first - 1) && !is_shouted(mention);
  }

  // "787 Dreamliner", "358 El Camino Way", "65432 Pell" in the sky: a name begins right behind the
  // number, and no common noun that could be counted follows it.
  [[nodiscard]] bool precedes_name(const Mention& mention) const {
    const Token* next = after(mention.last);
    if (mention.last != mention.first + 1 || next == nullptr || !next->capital) return false;
    const std::string_view digits = words(matches_.tokens[mention.first]);
    const bool whole = std::ranges::all_of(digits, text::is_digit);
    const bool catalogued = digits.size() > 4 && digits.size() < 7 && !digits.ends_with("00");
    if (!whole || (digits.size() != 2 && digits.size() != 3 && !catalogued)) return false;
    const auto told = find_modifier(matches_, language_, mention.type, mention.first, mention.last);
    if (told.first < mention.first) return false;
    if (next->span.size() < 2 || is_plural(next->folded, language_)) return false;
    if (is_date(mention.last) || is_headline(mention)) return false;
    std::uint32_t end = mention.last + 1;
    const Token* behind = after(end);
    // "14 Eastern and Southern Corvo towns": the count of what follows
    const auto goes_on = [&](const Token* token) {
      return is_capital(token) || (is(WordClass::conjunction, token) && is_capital(after(end + 1)));
    };
    while (goes_on(behind)) behind = after(++end);
    return behind == nullptr || behind->kind != TokenKind::word || is(WordClass::stop_word, behind);
  }

  static bool is_capital(const Token* token) {
    return token != nullptr && token->kind == TokenKind::word && token->capital;
  }

  // Right behind a word with a capital in the middle of a sentence that is no date.
  [[nodiscard]] bool follows_name(const Mention& mention) const {
    const Token* previous = before(mention.first);
    if (previous == nullptr || previous->kind != TokenKind::word || mention.first < 2) return false;
    if (!has_capital(words(*previous)) || is_clitic(*previous)) return false;
    const bool opens = !inside(mention.first, mention.first - 2);
    return (!opens || ends_name(mention.first)) && !is_date(mention.first - 1) &&
           !is_headline(mention);
  }
  [[nodiscard]] bool ends_name(std::uint32_t token) const {
    return std::ranges::any_of(mentions_near(token), [&](const Mention& mention) {
      return mention.type == "name" && mention.last == token;
    });
  }
  [[nodiscard]] bool is_date(std::uint32_t token) const {
    return std::ranges::any_of(mentions_near(token), [&](const Mention& mention) {
      return (mention.type == "date" || mention.type == "time") && mention.first <= token &&
             token < mention.last;
    });
  }
  // Mentions that begin in the few tokens before `token`.
  [[nodiscard]] std::span<const Mention> mentions_near(std::uint32_t token) const {
    constexpr std::uint32_t reach = 6;
    const auto from =
        std::ranges::lower_bound(matches_.mentions, token < reach ? 0 : token - reach, {},
                                 [](const Mention& mention) { return mention.first; });
    const auto to = std::ranges::upper_bound(matches_.mentions, token, {},
                                             [](const Mention& mention) { return mention.first; });
    return {from, std::max(from, to)};
  }

  // Every word is in capitals.
  [[nodiscard]] bool is_shouted(const Mention& mention) const {
    const text::Span span = document_.sentences[mention.sentence].span;
    const std::string_view text = std::string_view(document_.text).substr(span.begin, span.size());
    return std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
  }

  // Most words of a headline have capitals, which then prove nothing.
  [[nodiscard]] bool is_headline(const Mention& mention) const {
    std::uint32_t words = 0;
    std::uint32_t capitals = 0;
    for (std::uint32_t i = matches_.sentence_tokens[mention.sentence];
         i < matches_.sentence_tokens[mention.sentence + 1] && words < 24; ++i) {
      if (matches_.tokens[i].kind != TokenKind::word) continue;
      ++words;
      capitals += matches_.tokens[i].capital ? 1 : 0;
    }
    return words > 3 && capitals * 2 > words;
  }

  // Nothing follows that could be counted: a stop, a function word, another name.
  [[nodiscard]] bool is_bare(const Mention& mention) const {
    const Token* next = after(mention.last);
    if (next == nullptr || next->kind != TokenKind::word) return true;
    return (capitals_tell_ && next->capital) || is(WordClass::stop_word, next);
  }
  // "1,552" counts something, and "6,8" measures behind a noun with a capital.
  [[nodiscard]] bool counts(std::string_view digits) const {
    return digits.find_first_of(capitals_tell_ ? ",'" : ".,'") != std::string_view::npos;
  }

  // A number that names something once in the article does so throughout; round ones also count.
  void remember(std::string_view digits) {
    if (digits.size() >= 3 && !digits.ends_with("00")) names_.insert(digits);
  }
  [[nodiscard]] bool is_remembered(const Mention& mention) const {
    const Token& first = matches_.tokens[mention.first];
    return first.kind == TokenKind::numeral && names_.contains(words(first));
  }

  const read::Document& document_;
  const Matches& matches_;
  const Language& language_;
  bool capitals_tell_;  // that a word is a name
  std::uint32_t size_;  // tokens
  std::set<std::string_view> names_;
};

}  // namespace

std::vector<std::uint32_t> find_name_numbers(const read::Document& document, const Matches& matches,
                                             const Language& language) {
  return Finder(document, matches, language).run();
}

}  // namespace concord::normalize
