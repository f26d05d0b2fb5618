#include "match/names.h"

#include <algorithm>
#include <string_view>

namespace concord::match {
namespace {

// "Facing", not "Ming".
constexpr std::size_t shortest_participle = 4;

// "Sen", "Gov", "Dr".
constexpr std::size_t longest_short_title = 3;
constexpr std::uint32_t longest_headline_name = 6;  // tokens

}  // namespace

NameFinder::NameFinder(const rule::RuleSet& rules)
    : endings_(rules.language.endings), tokens_(rules) {
  const std::vector<std::string>& names = rules.compiled->names;
  stand_in_ = static_cast<std::uint32_t>(std::ranges::find(names, "stand-in") - names.begin());
}

void NameFinder::find_runs() {
  note_headlines();
  begin_marks();
  names_.clear();
  find_in_sentences();
  if (tokens_.nouns_have_capitals()) choose_among_nouns();
  names_counted_ = false;
  for (NameRun& name : names_) trim_opening(name);
  for (std::uint32_t sentence = 0; sentence < headline_.size(); ++sentence) {
    if (headline_[sentence] && !tokens_.is_furniture(sentence)) find_known(sentence);
  }
  std::ranges::sort(names_, {}, &NameRun::first);
}

void NameFinder::note_headlines() {
  headline_.clear();
  for (std::uint32_t sentence = 0; sentence < tokens_.document().sentences.size(); ++sentence) {
    headline_.push_back(tokens_.is_title_case(sentence));
  }
}

void NameFinder::begin_marks() {
  ++document_;
  capitals_noted_ = false;
  if (marks_.size() < numbers_->table->spelling_count()) {
    marks_.resize(2 * std::size_t{numbers_->table->spelling_count()});
  }
}

void NameFinder::note_capitals() {
  capitals_noted_ = true;
  for (const std::uint32_t i : numbers_->capitals()) {
    if (!headline_[tokens_.token(i).sentence] && !tokens_.opens(i)) marks(i).capital = true;
  }
}

SpellingMarks& NameFinder::marks(std::uint32_t token) {
  SpellingMarks& known = marks_[numbers_->form(token).spelling];
  if (known.document != document_) known = {document_};
  return known;
}

bool NameFinder::stands_with_capital(std::uint32_t token) {
  if (!capitals_noted_) note_capitals();
  const SpellingMarks& known = marks_[numbers_->form(token).spelling];
  return known.document == document_ && known.capital;
}

bool NameFinder::stands_small(std::uint32_t token) const {
  return numbers_->table->stands_small(numbers_->form(token).spelling);
}

// A capital at the head of a sentence proves nothing by itself.
bool NameFinder::is_trusted(NameRun run) {
  if (!tokens_.opens(run.first)) return true;
  if (stands_with_capital(run.first) || tokens_.has_inner_capital(run.first)) return true;
  if (stands_small(run.first)) return false;
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
  if (tokens_.is(run.last, NameMark::verb) || has_age(run)) return true;
  // "Strong quake strikes": of two such words the first is a noun.
  const std::uint32_t after = run.last + 1;
  const bool noun = after < tokens_.size() &&
                    (tokens_.is(after, NameMark::verb) || tokens_.is(after, NameMark::family));
  return tokens_.is(run.last, NameMark::family) && !noun;
}

// "Quill, 42, was": a number of two digits between commas is an age.
bool NameFinder::has_age(NameRun run) const {
  const std::uint32_t figure = run.last + 1;
  const std::uint32_t end = tokens_.end_of(tokens_.token(run.first).sentence);
  if (figure + 1 >= end) return false;
  const Token& number = tokens_.token(figure);
  return number.kind == TokenKind::numeral && number.folded.size() == 2 &&
         tokens_.token(run.last).folded == "," && tokens_.token(figure + 1).folded == ",";
}

void NameFinder::find_in_sentences() {
  std::uint32_t behind = 0;  // the last run
  for (const std::uint32_t i : numbers_->capitals()) {
    const std::uint32_t sentence = tokens_.token(i).sentence;
    if (i < behind || !tokens_.can_be_name(i)) continue;
    if (headline_[sentence] || tokens_.is_furniture(sentence)) continue;
    NameRun run{i, i + 1};
    const std::uint32_t end = tokens_.end_of(sentence);
    for (std::uint32_t at = tokens_.next_of_name(i, end); at != 0;
         at = tokens_.next_of_name(at, end)) {
      run.last = at + 1;
    }
    behind = run.last;
    split_at_offices(run);
  }
}

bool NameFinder::is_surname(std::uint32_t office, NameRun run) const {
  return office > run.first && office + 1 == run.last &&
         tokens_.token(office).folded.size() <= longest_short_title &&
         !tokens_.has_inner_capital(office) && !tokens_.is(office - 1, NameMark::office);
}

// "Northgate Mayor Orla Brandt": the office divides the place from the person. A short title with nobody
// behind it is a surname: "Tara Sen".
void NameFinder::split_at_offices(NameRun run) {
  std::uint32_t from = run.first;
  for (std::uint32_t i = run.first; i < run.last; ++i) {
    if (!tokens_.is(i, NameMark::office) || is_surname(i, run)) continue;
    keep({from, i});
    from = i + 1;
  }
  keep({from, run.last});
}

void NameFinder::keep(NameRun run) {
  const auto is_symbol = [&](std::uint32_t i) {
    return tokens_.token(i).kind == TokenKind::symbol;
  };
  // "Minister of the Exchequer": behind the office
  const auto is_link = [&](std::uint32_t i) {
    return !tokens_.token(i).capital &&
           (tokens_.is(i, NameMark::part) || tokens_.is(i, NameMark::article));
  };
  while (run.first < run.last && (is_symbol(run.first) || is_link(run.first))) ++run.first;
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
  return !stands_small(run.first) && is_subject(run);
}

// A word of a run that stands out is a name wherever it stands alone ("Quill" of "Ada Quill"); so
// is one that stands more than once and is never described.
void NameFinder::choose_among_nouns() {
  for (const NameRun run : names_) {
    const bool sure = stands_out(run);
    for (std::uint32_t i = run.first; sure && i < run.last; ++i) marks(i).named = true;
    SpellingMarks& first = marks(run.first);
    ++first.uses;
    if (!sure && tokens_.is_described(run.first)) first.thing = true;
  }
  std::erase_if(names_, [&](NameRun run) {
    if (stands_out(run)) return false;
    if (run.last - run.first > 1 || stands_small(run.first)) return true;
    const SpellingMarks& first = marks(run.first);
    if (first.named) return false;
    const std::string_view word = tokens_.token(run.first).folded;
    return first.uses < 2 || first.thing || ends_with_any(word, endings_.openers);
  });
}

// How often a run is a name of the document, as names_ was when that was first asked.
std::uint32_t NameFinder::count_of(NameRun run) {
  if (!names_counted_) known_.count_all(names_, *numbers_);
  names_counted_ = true;
  return known_.count(run);
}

// Behind a number that opens the sentence: "Three Corvo fishermen drowned", "Two Corvons were freed"; not
// "Two Rivers said".
bool NameFinder::is_counted(NameRun run) const {
  if (run.last >= tokens_.size()) return false;
  const Token& next = tokens_.token(run.last);
  if (next.kind != TokenKind::word || next.glued || next.capital) return false;
  if (next.sentence != tokens_.token(run.first).sentence) return false;
  const bool verb = tokens_.is(run.last, NameMark::verb);
  const bool plain =
      !verb && !tokens_.is(run.last, NameMark::common) && !tokens_.is(run.last, NameMark::family);
  if (plain && ends_with_any(next.folded, endings_.plurals)) return true;
  const bool plural = ends_with_any(tokens_.token(run.last - 1).folded, endings_.plurals);
  return plural && (!verb || tokens_.is_of_class(run.last, "people-verb"));
}

// "Given Corvin's plans": the first word only opens the sentence when the rest is a name elsewhere
// and the whole is not.
void NameFinder::trim_opening(NameRun& run) {
  if (run.last - run.first < 2 || !tokens_.opens(run.first)) return;
  const NameRun rest{run.first + 1, run.last};
  if (!tokens_.can_be_name(rest.first) || tokens_.has_inner_capital(run.first)) return;
  if (tokens_.is_number_word(run.first) && !stands_with_capital(run.first) && is_counted(rest)) {
    run = rest;
    return;
  }
  // A first name stays; a word that is written small elsewhere, or is one of the language's, goes.
  const std::string_view word = tokens_.token(run.first).folded;
  const bool participle =
      word.size() > shortest_participle && ends_with_any(word, endings_.participles);
  const bool word_of_language =
      participle || stands_small(run.first) || tokens_.is(run.first, NameMark::verb) ||
      tokens_.is(run.first, NameMark::family) || tokens_.is(run.first, NameMark::connector);
  if (!word_of_language) return;
  if (count_of(run) <= 1 && count_of(rest) > 0) run = rest;
}

// In a headline: the longest runs that the article itself writes as names.
void NameFinder::find_known(std::uint32_t sentence) {
  const std::uint32_t end = tokens_.end_of(sentence);
  for (std::uint32_t i = tokens_.begin_of(sentence); i < end;) {
    NameRun run{i, i};
    if (tokens_.token(i).capital) run.last = std::min(end, i + longest_headline_name);
    while (run.last > i && count_of(run) == 0) --run.last;
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

}  // namespace

// "The company": whom it stands for is known when the whole article is read. "The startup Harpa"
// says it itself.
void NameFinder::add_stand_ins(Matches& matches) const {
  if (!tokens_.hold(NameMark::stand_in)) return;
  const std::size_t before = matches.mentions.size();
  for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
    if (!tokens_.is(i, NameMark::stand_in)) continue;
    for (const Term& term : matches.terms_at(i)) {
      if (term.class_number != stand_in_) continue;
      if (term.last < tokens_.size() && tokens_.token(term.last).capital) continue;
      Mention mention = mention_of({term.first, term.last}, matches);
      mention.piece.entry = "stand-in";
      matches.mentions.push_back(mention);
    }
  }
  if (matches.mentions.size() > before) {
    std::ranges::stable_sort(matches.mentions, {}, &Mention::first);
  }
}

void NameFinder::find(const Numbers& numbers, Matches& matches) {
  numbers_ = &numbers;
  tokens_.begin(numbers, matches);
  find_runs();
  for (const NameRun run : names_) matches.mentions.push_back(mention_of(run, matches));
  add_stand_ins(matches);
}

}  // namespace concord::match
