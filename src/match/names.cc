#include "match/names.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace concord::match {

namespace {

// A headline in title case capitalises this share of its longer words.
constexpr double title_case_share = 0.6;
// Words shorter than this ("of", "in") are written small in title case too.
constexpr std::size_t title_case_word = 4;
// "447", "3.1", "2026": longer numerals are figures, not parts of names.
constexpr std::size_t longest_name_numeral = 4;

struct Run {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

// What the lexicon says of a token, as far as names care.
struct Mark {
  bool common = false;     // function word, month, weekday: never a name by itself
  bool connector = false;  // "of", "van", "&"
  bool office = false;     // title or role before a name
  bool suffix = false;     // "Jr.", "Inc."
  bool unit = false;
  bool verb = false;       // what a name before it does
  bool family = false;     // a word of a family, a verb as often as a noun
};

constexpr std::array<std::pair<std::string_view, bool Mark::*>, 15> marks_of_classes{{
    {"stop-word", &Mark::common}, {"month", &Mark::common}, {"weekday", &Mark::common},
    {"name-connector", &Mark::connector}, {"title", &Mark::office}, {"role", &Mark::office},
    {"name-suffix", &Mark::suffix}, {"corporate-suffix", &Mark::suffix}, {"unit", &Mark::unit},
    {"scale", &Mark::unit}, {"currency-word", &Mark::unit}, {"number-word", &Mark::common},
    {"auxiliary", &Mark::verb}, {"family", &Mark::family}, {"attribution-verb", &Mark::verb},
}};

// Endings of common words that open sentences: "Investigators", "Following", "Reportedly".
constexpr std::array<std::string_view, 4> common_endings{"s", "ing", "ed", "ly"};

class NameFinder {
 public:
  NameFinder(const read::Document& document, Matches& matches)
      : document_(document), matches_(matches), marks_(matches.tokens.size()) {
    for (const Term& term : matches.terms) {
      for (const auto& [lexical_class, mark] : marks_of_classes) {
        if (term.lexical_class != lexical_class) continue;
        for (std::uint32_t i = term.first; i < term.last; ++i) marks_[i].*mark = true;
      }
    }
  }

  void run() {
    for (std::uint32_t s = 0; s + 1 < matches_.sentence_tokens.size(); ++s) {
      headline_.push_back(is_title_case(s));
    }
    note_spellings();
    std::vector<Run> names;
    std::vector<std::uint32_t> headlines;
    for (std::uint32_t s = 0; s + 1 < matches_.sentence_tokens.size(); ++s) {
      if (document_.blocks[document_.sentences[s].block].furniture) continue;
      if (headline_[s]) {
        headlines.push_back(s);
      } else {
        find_in_sentence(s, names);
      }
    }
    for (const Run& name : names) ++known_[key_of(name)];
    for (Run& name : names) trim_opening(name);
    for (std::uint32_t s : headlines) find_known(s, names);
    std::ranges::sort(names, {}, &Run::first);
    add_mentions(names);
  }

 private:
  const Token& token(std::uint32_t i) const { return matches_.tokens[i]; }
  std::uint32_t begin_of(std::uint32_t sentence) const { return matches_.sentence_tokens[sentence]; }
  std::uint32_t end_of(std::uint32_t sentence) const { return matches_.sentence_tokens[sentence + 1]; }

  // First in its sentence, or after an opening quotation mark, a bracket, a colon or a bullet.
  bool opens(std::uint32_t i) const {
    if (i == begin_of(token(i).sentence)) return true;
    const Token& before = token(i - 1);
    return before.kind == TokenKind::symbol && before.folded != "," && before.folded != "-" &&
           before.folded != "—" && before.folded != "." && before.folded != "'" && before.folded != "&";
  }

  bool is_title_case(std::uint32_t sentence) const {
    int words = 0;
    int capitals = 0;
    const read::BlockKind kind = document_.blocks[document_.sentences[sentence].block].kind;
    const bool heading = kind == read::BlockKind::title || kind == read::BlockKind::heading;
    for (std::uint32_t i = begin_of(sentence); i < end_of(sentence); ++i) {
      if (token(i).kind != TokenKind::word || token(i).folded.size() < title_case_word) continue;
      ++words;
      capitals += token(i).capital ? 1 : 0;
    }
    // A headline has no full stop; a sentence may well be full of names.
    const bool stopped = end_of(sentence) > begin_of(sentence) && token(end_of(sentence) - 1).folded == ".";
    if (stopped && !heading) return false;
    return (words >= 3 || heading) && capitals > title_case_share * words;
  }

  void note_spellings() {
    for (std::uint32_t i = 0; i < matches_.tokens.size(); ++i) {
      const Token& t = token(i);
      if (t.kind != TokenKind::word) continue;
      if (!t.capital) {
        small_.insert(t.folded);
      } else if (!opens(i) && !headline_[t.sentence]) {
        capital_.insert(t.folded);
      }
    }
  }

  bool has_inner_capital(std::uint32_t i) const {
    const auto text = std::string_view(document_.text).substr(token(i).span.begin, token(i).span.size());
    return std::ranges::any_of(text.substr(1), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
  }

  bool can_be_name(std::uint32_t i) const {
    const Token& t = token(i);
    if (t.kind != TokenKind::word || !t.capital || marks_[i].common) return false;
    return t.folded != "i" && !t.folded.starts_with("i'");
  }

  // A capital at the head of a sentence proves nothing by itself.
  bool is_trusted(const Run& run) const {
    if (!opens(run.first)) return true;
    const Token& first = token(run.first);
    if (has_inner_capital(run.first) || capital_.contains(first.folded)) return true;
    if (small_.contains(first.folded)) return false;
    const bool quoted_whole = run.first > 0 && run.last < matches_.tokens.size() &&
                              token(run.last).glued && token(run.last).kind == TokenKind::symbol &&
                              run.first != begin_of(first.sentence);
    const bool possessive = run.last < matches_.tokens.size() && token(run.last).folded == "'s";
    return run.last - run.first > 1 || quoted_whole || possessive || is_subject(run);
  }

  // One word that nothing else tells of: a name when it looks like none of the language and a verb follows.
  bool is_subject(const Run& run) const {
    const std::string& word = token(run.first).folded;
    if (marks_[run.first].verb || marks_[run.first].family || run.last >= matches_.tokens.size()) return false;
    const bool common = std::ranges::any_of(common_endings, [&](auto end) { return word.ends_with(end); });
    if (common || token(run.last).sentence != token(run.first).sentence) return false;
    if (marks_[run.last].verb) return true;
    // "Strong quake strikes": of two such words the first is a noun.
    const std::uint32_t after = run.last + 1;
    const bool noun = after < matches_.tokens.size() && (marks_[after].verb || marks_[after].family);
    return marks_[run.last].family && !noun;
  }

  // "Harpa 4", "Flight 447", "Opus 4.6"; not "Klitt 44 seconds", "Brandt 12 percent", "In March 2026".
  bool is_name_numeral(std::uint32_t i, std::uint32_t end) const {
    const Token& t = token(i);
    if (t.kind != TokenKind::numeral || t.folded.size() > longest_name_numeral) return false;
    if (t.folded.find(',') != std::string::npos) return false;
    if (i + 1 >= end) return true;
    const Token& next = token(i + 1);
    if (next.kind == TokenKind::numeral || marks_[i + 1].unit) return false;
    if (next.kind == TokenKind::symbol) return next.folded != "%" && next.folded != "-" && next.folded != ":";
    if (next.glued) return false;
    // A plural after it is what it counts: "Corvo 14 ferries".
    return next.capital || marks_[i + 1].common || marks_[i + 1].verb ||
           marks_[i + 1].family || !next.folded.ends_with('s');
  }

  // The next token of the name after `i`, or nothing (0): a capital, an initial's stop, a hyphen, a connector with a capital behind.
  std::uint32_t step(std::uint32_t i, std::uint32_t end) const {
    const std::uint32_t next = i + 1;
    if (next >= end) return 0;
    if (can_be_name(next)) return next;
    if (is_name_numeral(next, end) && !token(next).glued) return next;
    const bool more = next + 1 < end;
    const Token& t = token(next);
    if (t.folded == "-" && t.glued && more && token(next + 1).glued &&
        (token(next + 1).capital || token(next + 1).kind == TokenKind::numeral)) {
      return next + 1;
    }
    // "J." and "St." and "Jr.": the stop belongs to the name when the name goes on, or to a suffix.
    const bool brief = token(i).folded.size() == 1 || marks_[i].office || marks_[i].suffix || token(i).folded == "st";
    if (t.folded == "." && t.glued && brief && more && can_be_name(next + 1)) return next + 1;
    if (t.folded == "," && more && marks_[next + 1].suffix && token(next + 1).capital) return next + 1;
    if (marks_[next].connector && t.kind == TokenKind::word && !t.capital) {
      if (more && can_be_name(next + 1)) return next + 1;
      if (next + 2 < end && token(next + 1).folded == "the" && can_be_name(next + 2)) return next + 2;
    }
    if (t.folded == "&" && more && can_be_name(next + 1)) return next + 1;
    return 0;
  }

  void find_in_sentence(std::uint32_t sentence, std::vector<Run>& names) const {
    const std::uint32_t end = end_of(sentence);
    for (std::uint32_t i = begin_of(sentence); i < end;) {
      if (!can_be_name(i)) {
        ++i;
        continue;
      }
      Run run{i, i + 1};
      for (std::uint32_t at = step(i, end); at != 0; at = step(at, end)) run.last = at + 1;
      i = run.last;
      split_at_offices(run, names);
    }
  }

  // "Northgate Mayor Orla Brandt": the office divides the place from the person.
  void split_at_offices(const Run& run, std::vector<Run>& names) const {
    std::uint32_t from = run.first;
    auto keep = [&](std::uint32_t to) {
      while (from < to && token(from).kind == TokenKind::symbol) ++from;
      while (to > from && token(to - 1).kind == TokenKind::symbol) --to;
      if (from < to && is_trusted({from, to})) names.push_back({from, to});
    };
    for (std::uint32_t i = run.first; i < run.last; ++i) {
      if (!marks_[i].office) continue;
      keep(i);
      from = i + 1;
    }
    keep(run.last);
  }

  std::string key_of(const Run& run) const {
    std::string key;
    for (std::uint32_t i = run.first; i < run.last; ++i) key += token(i).folded + ' ';
    return key;
  }

  // "Given Corvin's plans": the first word only opens the sentence when the rest is a name elsewhere and the whole is not.
  void trim_opening(Run& run) const {
    if (run.last - run.first < 2 || !opens(run.first) || has_inner_capital(run.first)) return;
    const Run rest{run.first + 1, run.last};
    const auto whole = known_.find(key_of(run));
    const bool once = whole == known_.end() || whole->second == 1;
    if (once && known_.contains(key_of(rest)) && can_be_name(rest.first)) run = rest;
  }

  // In a headline: the longest runs that the article itself writes as names.
  void find_known(std::uint32_t sentence, std::vector<Run>& names) const {
    constexpr std::uint32_t longest_name = 6;  // tokens
    const std::uint32_t end = end_of(sentence);
    for (std::uint32_t i = begin_of(sentence); i < end;) {
      std::uint32_t last = 0;
      for (std::uint32_t to = std::min(end, i + longest_name); to > i && token(i).capital; --to) {
        if (known_.contains(key_of({i, to}))) {
          last = to;
          break;
        }
      }
      if (last != 0) names.push_back({i, last});
      i = last != 0 ? last : i + 1;
    }
  }

  void add_mentions(const std::vector<Run>& names) {
    for (const Run& run : names) {
      Mention& mention = matches_.mentions.emplace_back();
      mention.type = "name";
      mention.first = run.first;
      mention.last = run.last;
      mention.sentence = token(run.first).sentence;
      mention.rule = no_rule;
      mention.span = {token(run.first).span.begin, token(run.last - 1).span.end};
      mention.piece.name = "name";
      mention.piece.type = "name";
      mention.piece.text = document_.text.substr(mention.span.begin, mention.span.size());
    }
  }

  const read::Document& document_;
  Matches& matches_;
  std::vector<Mark> marks_;
  std::vector<bool> headline_;               // one a sentence
  std::unordered_set<std::string> small_;    // words written small somewhere
  std::unordered_set<std::string> capital_;  // words with a capital inside a sentence
  std::unordered_map<std::string, int> known_;  // names found in the text, and how often
};

}  // namespace

void recognize_names(const read::Document& document, const rule::RuleSet&, Matches& matches) {
  NameFinder(document, matches).run();
}

}  // namespace concord::match
