#include "workshop/marked_sentence.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>

#include "rule/inflect.h"
#include "workshop/hole_types.h"

namespace concord::workshop {

namespace {

using match::Matches;
using match::Mention;

constexpr std::size_t most_tokens = 300;  // aligning grows with the square

// Of mentions at one place the longest is meant; inner ones only count as the value.
const Mention* longest(const Matches& matches, text::Span within, bool inner_too) {
  const Mention* best = nullptr;
  for (const Mention& mention : matches.mentions) {
    const bool shape = find_hole_type(mention.type) == nullptr;
    if (shape || (mention.inner && !inner_too) || !within.contains(mention.span)) continue;
    if (best == nullptr || mention.span.size() > best->span.size()) best = &mention;
  }
  return best;
}

class Taker {
 public:
  Taker(const Matches& matches, const rule::RuleSet& rules)
      : matches_(matches), rules_(rules), inflector_(rules.language) {}

  // Tokens [first, last) as elements.
  [[nodiscard]] std::vector<Element> take(std::uint32_t first, std::uint32_t last) const {
    std::vector<Element> elements;
    for (std::uint32_t token = first; token < last;) {
      const Mention* mention = mention_at(token, last);
      if (const auto name = quoted_name(token, last)) {
        elements.push_back(*name);
      } else {
        elements.push_back(mention != nullptr ? element(*mention) : word(token));
      }
      token += elements.back().tokens;
    }
    return elements;
  }

 private:
  // The longest that a hole could take. What lies inside a longer one counts where no hole takes that:
  // the name of a street.
  [[nodiscard]] const Mention* mention_at(std::uint32_t token, std::uint32_t last) const {
    const Mention* best = nullptr;
    for (const Mention& one : matches_.mentions) {
      if (one.first != token || one.last > last) continue;
      if (find_hole_type(one.type) == nullptr) continue;
      if (best == nullptr || one.last > best->last) best = &one;
    }
    return best;
  }

  // A name alone between quotation marks, which belong to it: a title.
  [[nodiscard]] std::optional<Element> quoted_name(std::uint32_t token, std::uint32_t last) const {
    constexpr std::string_view opening = "\"“„«";
    constexpr std::string_view closing = "\"”“»";
    const auto is_mark = [&](std::uint32_t at, std::string_view marks) {
      const match::Token& one = matches_.tokens[at];
      return one.kind == match::TokenKind::symbol &&
             marks.find(one.folded) != std::string_view::npos;
    };
    if (!is_mark(token, opening) || token + 1 >= last) return std::nullopt;
    const Mention* name = mention_at(token + 1, last);
    if (name == nullptr || name->type != "name") return std::nullopt;
    if (name->last >= last || !is_mark(name->last, closing)) return std::nullopt;
    Element made = element(*name);
    made.opened = matches_.tokens[token].folded;
    made.closed = matches_.tokens[name->last].folded;
    made.tokens += 2;
    return made;
  }

  static Element element(const Mention& mention) {
    Element made;
    made.type = mention.type;
    made.tokens = mention.last - mention.first;
    return made;
  }

  [[nodiscard]] Element word(std::uint32_t token) const {
    const match::Token& one = matches_.tokens[token];
    Element made;
    made.word = one.folded;
    made.letters = one.kind == match::TokenKind::word;
    made.content = made.letters && !is(made.word, "stop-word");
    made.border = one.kind == match::TokenKind::symbol
                      ? std::string_view(",;:()\"“”").find(one.folded) != std::string_view::npos
                      : is(made.word, "clause-break") || is(made.word, "attribution-verb");
    for (const match::Term& term : matches_.terms_at(token)) {
      const bool exact = term.last == token + 1;
      if (exact && matches_.class_of(term) == "family") {
        made.families.emplace_back(matches_.value_of(term));
      }
    }
    if (made.content) add_forms(made);
    return made;
  }

  // A base is looked for among the beginnings of the word.
  void add_forms(Element& word) const {
    constexpr std::size_t longest_ending = 3;
    constexpr std::size_t shortest_base = 3;
    const auto forms_of = [&](const std::string& base) {
      std::vector<std::string> forms = inflector_.verb_forms(base);
      std::ranges::move(inflector_.noun_forms(base), std::back_inserter(forms));
      return forms;
    };
    word.forms = forms_of(word.word);
    for (std::size_t cut = 0; cut <= longest_ending; ++cut) {
      if (word.word.size() < cut + shortest_base) return;
      const std::string base = word.word.substr(0, word.word.size() - cut);
      const std::vector<std::string> forms = forms_of(base);
      if (std::ranges::find(forms, word.word) != forms.end()) word.bases.push_back(base);
    }
  }

  [[nodiscard]] bool is(const std::string& word, std::string_view lexical_class) const {
    return rules_.lexicon.has(lexical_class, word);
  }

  const Matches& matches_;
  const rule::RuleSet& rules_;
  rule::Inflector inflector_;
};

}  // namespace

tl::expected<MarkedSentence, std::string> read_brackets(std::string_view line) {
  const std::size_t open = line.find('[');
  const std::size_t close = line.find(']');
  if (open == std::string_view::npos || close == std::string_view::npos || close < open) {
    return tl::unexpected<std::string>("put the value in brackets: The ferry takes [40 minutes].");
  }
  MarkedSentence made;
  made.text = line.substr(0, open);
  made.value.begin = static_cast<std::uint32_t>(made.text.size());
  made.text += line.substr(open + 1, close - open - 1);
  made.value.end = static_cast<std::uint32_t>(made.text.size());
  made.text += line.substr(close + 1);
  if (made.text.find_first_of("[]") != std::string::npos) {
    return tl::unexpected<std::string>(
        "mark one value in each sentence, with one pair of brackets");
  }
  if (made.value.empty()) return tl::unexpected<std::string>("there is nothing in the brackets");
  return made;
}

tl::expected<ReadSentence, std::string> take_apart(const MarkedSentence& sentence,
                                                   const Matches& matches,
                                                   const rule::RuleSet& rules) {
  if (matches.tokens.size() > most_tokens) {
    return tl::unexpected<std::string>("this is too long: paste the sentence alone");
  }
  if (matches.sentence_tokens.size() > 2) {
    return tl::unexpected<std::string>(
        "this is more than one sentence: paste the one that has the value");
  }
  const Mention* value = longest(matches, sentence.value, false);
  if (value == nullptr) value = longest(matches, sentence.value, true);
  if (value == nullptr) {
    return tl::unexpected(
        fmt::format("\"{}\" is no number, sum, date, name or other value: mark only the value",
                    sentence.text.substr(sentence.value.begin, sentence.value.size())));
  }
  const auto token_at = [&](std::uint32_t offset) {
    const auto at = std::ranges::lower_bound(
        matches.tokens, offset, {}, [](const match::Token& one) { return one.span.begin; });
    return static_cast<std::uint32_t>(at - matches.tokens.begin());
  };
  const Taker taker(matches, rules);
  ReadSentence made;
  made.value_type = value->type;
  made.before = taker.take(0, std::min(value->first, token_at(sentence.value.begin)));
  made.after = taker.take(value->last, static_cast<std::uint32_t>(matches.tokens.size()));
  return made;
}

}  // namespace concord::workshop
