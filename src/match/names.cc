#include "match/names.h"

#include <algorithm>
#include <unordered_set>

namespace concord::match {
namespace {

// No name runs over more tokens.
constexpr std::uint32_t longest_name = 12;

class NameFinder {
 public:
  NameFinder(const read::Document& document, Matches& matches)
      : document_(document), matches_(matches), is_connector_(matches.tokens.size(), false),
        is_plain_(matches.tokens.size(), false) {
    for (const Term& term : matches.terms) {
      const bool single = term.last == term.first + 1;
      if (term.lexical_class == "name-connector" && single) is_connector_[term.first] = true;
      const bool plain = term.lexical_class == "stop-word" || term.lexical_class == "month" ||
                         term.lexical_class == "weekday";
      if (plain && single) is_plain_[term.first] = true;
    }
    collect_capitalised();
  }

  void find() {
    for (std::uint32_t sentence = 0; sentence < document_.sentences.size(); ++sentence) {
      if (!document_.blocks[document_.sentences[sentence].block].furniture) find_in(sentence);
    }
  }

 private:
  // Words that stand capitalised where no sentence begins: those that begin one are names too.
  void collect_capitalised() {
    for (std::uint32_t token = 1; token < matches_.tokens.size(); ++token) {
      const Token& now = matches_.tokens[token];
      const Token& before = matches_.tokens[token - 1];
      const bool inside = now.sentence == before.sentence && before.kind == TokenKind::word;
      if (inside && is_capital(token)) capitalised_.insert(now.folded);
      if (inside && !now.capital && now.kind == TokenKind::word) small_.insert(now.folded);
    }
  }

  [[nodiscard]] bool is_capital(std::uint32_t token) const {
    const Token& now = matches_.tokens[token];
    return now.kind == TokenKind::word && now.capital && now.folded.front() != '\'';
  }

  [[nodiscard]] bool begins_name(std::uint32_t token, std::uint32_t first) const {
    if (!is_capital(token) || is_plain_[token]) return false;
    const bool opens = token == first || matches_.tokens[token - 1].kind == TokenKind::symbol;
    const std::string& word = matches_.tokens[token].folded;
    return !opens || capitalised_.count(word) > 0 || small_.count(word) == 0;
  }

  void find_in(std::uint32_t sentence) {
    const std::uint32_t first = matches_.sentence_tokens[sentence];
    const std::uint32_t last = matches_.sentence_tokens[sentence + 1];
    for (std::uint32_t token = first; token < last;) {
      if (!begins_name(token, first)) {
        ++token;
        continue;
      }
      const std::uint32_t end = end_of_name(token, std::min(last, token + longest_name));
      add(token, end, sentence);
      token = end;
    }
  }

  // Capitalised words, hyphens between them, numerals after them, and connectors that another capitalised word follows.
  [[nodiscard]] std::uint32_t end_of_name(std::uint32_t token, std::uint32_t last) const {
    std::uint32_t end = token + 1;
    while (end < last) {
      if (is_capital(end)) {
        ++end;
        continue;
      }
      const bool initial = matches_.tokens[end].folded == "." && matches_.tokens[end].glued &&
                           matches_.tokens[end - 1].folded.size() == 1;
      const bool hyphen = matches_.tokens[end].folded == "-" && matches_.tokens[end].glued;
      std::uint32_t next = end;
      if (initial || hyphen) {
        ++next;
      } else {
        while (next < last && next < end + 2 && is_connector_[next]) ++next;
      }
      if (next == end || next >= last || !is_capital(next)) break;
      end = next + 1;
    }
    return end;
  }

  void add(std::uint32_t first, std::uint32_t last, std::uint32_t sentence) {
    Mention& name = matches_.mentions.emplace_back();
    name.type = "name";
    name.span = {matches_.tokens[first].span.begin, matches_.tokens[last - 1].span.end};
    name.first = first;
    name.last = last;
    name.sentence = sentence;
    name.rule = no_rule;
    name.piece.name = "name";
    name.piece.type = "name";
    name.piece.text = document_.text.substr(name.span.begin, name.span.size());
  }

  const read::Document& document_;
  Matches& matches_;
  std::vector<bool> is_connector_;
  std::vector<bool> is_plain_;  // never a name on its own: stop words, months, weekdays
  std::unordered_set<std::string_view> capitalised_;
  std::unordered_set<std::string_view> small_;
};

}  // namespace

void recognize_names(const read::Document& document, const rule::RuleSet&, Matches& matches) {
  NameFinder(document, matches).find();
}

}  // namespace concord::match
