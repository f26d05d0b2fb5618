#include "match/names.h"

#include <algorithm>
#include <string_view>

namespace concord::match {
namespace {

// "Facing", not "Ming".
constexpr std::size_t shortest_participle = 4;

constexpr std::uint32_t longest_headline_name = 6;  // tokens

}  // namespace

NameFinder::NameFinder(const rule::RuleSet& rules)
    : endings_(rules.language.endings), tokens_(rules) {
  const std::vector<std::string>& names = rules.compiled->names;
  stand_in_ = static_cast<std::uint32_t>(std::ranges::find(names, "stand-in") - names.begin());
}

void NameFinder::find_runs() {
  note_headlines();
  note_spellings();
  names_.clear();
  const auto& sentences = tokens_.document().sentences;
  const auto is_furniture = [&](std::uint32_t sentence) {
    return tokens_.document().blocks[sentences[sentence].block].furniture;
  };
  for (std::uint32_t sentence = 0; sentence < sentences.size(); ++sentence) {
    if (!is_furniture(sentence) && !headline_[sentence]) find_in_sentence(sentence);
  }
  if (tokens_.nouns_have_capitals()) choose_among_nouns();
  known_.count_all(names_, numbers_->spellings);
  for (NameRun& name : names_) trim_opening(name);
  for (std::uint32_t sentence = 0; sentence < sentences.size(); ++sentence) {
    if (!is_furniture(sentence) && headline_[sentence]) find_known(sentence);
  }
  std::ranges::sort(names_, {}, &NameRun::first);
}

void NameFinder::note_headlines() {
  headline_.clear();
  for (std::uint32_t sentence = 0; sentence < tokens_.document().sentences.size(); ++sentence) {
    headline_.push_back(tokens_.is_title_case(sentence));
  }
}

void NameFinder::note_spellings() {
  marks_.assign(numbers_->spelling_count, {});
  for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
    const Token& token = tokens_.token(i);
    if (token.kind != TokenKind::word) continue;
    if (!token.capital) {
      marks_[numbers_->spellings[i]].small = true;
    } else if (!headline_[token.sentence] && !tokens_.opens(i)) {
      marks_[numbers_->spellings[i]].capital = true;
    }
  }
}

// A capital at the head of a sentence proves nothing by itself.
bool NameFinder::is_trusted(NameRun run) const {
  if (!tokens_.opens(run.first)) return true;
  if (marks(run.first).capital || tokens_.has_inner_capital(run.first)) return true;
  if (marks(run.first).small) return false;
  if (run.last - run.first > 1) return true;
  if (run.last >= tokens_.size()) return false;
  const Token& after = tokens_.token(run.last);
  const bool quoted_whole = after.glued && after.kind == TokenKind::symbol &&
                            run.first != tokens_.begin_of(tokens_.token(run.first).sentence);
  return quoted_whole || after.folded == "'s" || is_subject(run);
}

// One word that nothing else tells of: a name when it looks like none of the language and a verb
// follows.
bool NameFinder::is_subject(NameRun run) const {
  const Token& word = tokens_.token(run.first);
  if (tokens_.is(run.first, NameMark::verb) || tokens_.is(run.first, NameMark::family)) {
    return false;
  }
  if (ends_with_any(word.folded, endings_.openers) ||
      tokens_.token(run.last).sentence != word.sentence)
    return false;
  if (tokens_.is(run.last, NameMark::verb)) return true;
  // "Strong quake strikes": of two such words the first is a noun.
  const std::uint32_t after = run.last + 1;
  const bool noun = after < tokens_.size() &&
                    (tokens_.is(after, NameMark::verb) || tokens_.is(after, NameMark::family));
  return tokens_.is(run.last, NameMark::family) && !noun;
}

void NameFinder::find_in_sentence(std::uint32_t sentence) {
  const std::uint32_t end = tokens_.end_of(sentence);
  for (std::uint32_t i = tokens_.begin_of(sentence); i < end;) {
    if (!tokens_.can_be_name(i)) {
      ++i;
      continue;
    }
    NameRun run{i, i + 1};
    for (std::uint32_t at = tokens_.next_of_name(i, end); at != 0;
         at = tokens_.next_of_name(at, end)) {
      run.last = at + 1;
    }
    i = run.last;
    split_at_offices(run);
  }
}

// "Northgate Mayor Orla Brandt": the office divides the place from the person.
void NameFinder::split_at_offices(NameRun run) {
  std::uint32_t from = run.first;
  for (std::uint32_t i = run.first; i < run.last; ++i) {
    if (!tokens_.is(i, NameMark::office)) continue;
    keep({from, i});
    from = i + 1;
  }
  keep({from, run.last});
}

void NameFinder::keep(NameRun run) {
  const auto is_symbol = [&](std::uint32_t i) {
    return tokens_.token(i).kind == TokenKind::symbol;
  };
  while (run.first < run.last && is_symbol(run.first)) ++run.first;
  while (run.last > run.first && is_symbol(run.last - 1)) --run.last;
  if (run.first == run.last) return;
  if (tokens_.nouns_have_capitals() || is_trusted(run)) names_.push_back(run);
}

// Where every noun has a capital: a run that nothing but a name explains.
bool NameFinder::stands_out(NameRun run) const {
  if (tokens_.has_inner_capital(run.first)) return true;
  const bool titled = run.first > 0 && tokens_.is(run.first - 1, NameMark::office) &&
                      run.first != tokens_.begin_of(tokens_.token(run.first).sentence);
  if (titled) return true;
  if (run.last - run.first > 1) {
    const std::string_view last = tokens_.token(run.last - 1).folded;
    return !tokens_.is_described(run.first) && !ends_with_any(last, endings_.openers);
  }
  if (run.last >= tokens_.size() || tokens_.is_described(run.first)) return false;
  return !marks(run.first).small && is_subject(run);
}

// A word of a run that stands out is a name wherever it stands alone ("Quill" of "Ada Quill"); so
// is one that stands more than once and is never described.
void NameFinder::choose_among_nouns() {
  std::vector<bool> named(marks_.size(), false);
  std::vector<bool> thing(marks_.size(), false);
  std::vector<std::uint32_t> uses(marks_.size(), 0);
  for (const NameRun run : names_) {
    const bool sure = stands_out(run);
    for (std::uint32_t i = run.first; sure && i < run.last; ++i)
      named[numbers_->spellings[i]] = true;
    ++uses[numbers_->spellings[run.first]];
    if (!sure && tokens_.is_described(run.first)) thing[numbers_->spellings[run.first]] = true;
  }
  std::erase_if(names_, [&](NameRun run) {
    if (stands_out(run)) return false;
    const std::uint32_t spelling = numbers_->spellings[run.first];
    if (run.last - run.first > 1 || marks_[spelling].small) return true;
    if (named[spelling]) return false;
    const std::string_view word = tokens_.token(run.first).folded;
    return uses[spelling] < 2 || thing[spelling] || ends_with_any(word, endings_.openers);
  });
}

// "Given Corvin's plans": the first word only opens the sentence when the rest is a name elsewhere
// and the whole is not.
void NameFinder::trim_opening(NameRun& run) const {
  if (run.last - run.first < 2 || !tokens_.opens(run.first)) return;
  const NameRun rest{run.first + 1, run.last};
  if (!tokens_.can_be_name(rest.first) || tokens_.has_inner_capital(run.first)) return;
  // A first name stays; a word that is written small elsewhere, or is one of the language's, goes.
  const std::string_view word = tokens_.token(run.first).folded;
  const bool participle =
      word.size() > shortest_participle && ends_with_any(word, endings_.participles);
  const bool word_of_language =
      participle || marks(run.first).small || tokens_.is(run.first, NameMark::verb) ||
      tokens_.is(run.first, NameMark::family) || tokens_.is(run.first, NameMark::connector);
  if (!word_of_language) return;
  if (known_.count(run) <= 1 && known_.count(rest) > 0) run = rest;
}

// In a headline: the longest runs that the article itself writes as names.
void NameFinder::find_known(std::uint32_t sentence) {
  const std::uint32_t end = tokens_.end_of(sentence);
  for (std::uint32_t i = tokens_.begin_of(sentence); i < end;) {
    NameRun run{i, i};
    if (tokens_.token(i).capital) run.last = std::min(end, i + longest_headline_name);
    while (run.last > i && known_.count(run) == 0) --run.last;
    if (run.last > i) names_.push_back(run);
    i = std::max(run.last, i + 1);
  }
}

namespace {

Mention mention_of(NameRun run, const Matches& matches) {
  Mention mention;
  mention.type = "name";
  mention.first = run.first;
  mention.last = run.last;
  mention.sentence = matches.tokens[run.first].sentence;
  mention.rule = no_rule;
  mention.span = {matches.tokens[run.first].span.begin, matches.tokens[run.last - 1].span.end};
  mention.piece.name = "name";
  mention.piece.type = "name";
  mention.piece.text =
      std::string_view(matches.document->text).substr(mention.span.begin, mention.span.size());
  return mention;
}

// "The company": whom it stands for is known when the whole article is read. "The startup Harpa"
// says it itself.
void add_stand_ins(std::uint32_t stand_in, Matches& matches) {
  const read::Document& document = *matches.document;
  const std::size_t before = matches.mentions.size();
  for (const Term& term : matches.terms) {
    if (term.class_number != stand_in) continue;
    if (term.last < matches.tokens.size() && matches.tokens[term.last].capital) continue;
    Mention mention = mention_of({term.first, term.last}, matches);
    if (document.blocks[document.sentences[mention.sentence].block].furniture) continue;
    mention.piece.entry = "stand-in";
    matches.mentions.push_back(std::move(mention));
  }
  if (matches.mentions.size() > before) {
    std::ranges::stable_sort(matches.mentions, {}, &Mention::first);
  }
}

}  // namespace

void NameFinder::find(const Numbers& numbers, Matches& matches) {
  numbers_ = &numbers;
  tokens_.begin(matches);
  find_runs();
  for (const NameRun run : names_) matches.mentions.push_back(mention_of(run, matches));
  add_stand_ins(stand_in_, matches);
}

}  // namespace concord::match
