#include "normalize/context.h"

#include <algorithm>
#include <chrono>
#include <ranges>

#include "normalize/day_of_words.h"
#include "normalize/fingerprint.h"
#include "normalize/gender.h"
#include "normalize/modality.h"
#include "normalize/name_table.h"
#include "normalize/outlook.h"
#include "normalize/slots.h"
#include "normalize/topics.h"
#include "value/calendar.h"

namespace concord::normalize {

namespace {

using match::Mention;
using match::TokenKind;

// A clause of fewer content words says too little: its neighbours are taken in.
constexpr int fewest_words = 3;
// A clause ends so many tokens from the figure: a page without stops must not be read once for each
// of its figures.
constexpr std::uint32_t clause_reach = 60;
// The counted thing stands within so many tokens after the figure: "13 more wounded people".
constexpr std::uint32_t head_reach = 4;
// Words this near, of each side, tell best which figure of a sentence is meant.
constexpr std::uint32_t near_reach = 3;
// "8,000 of those jobs", "170,000 people in the city alone": so near stands what part this is.
constexpr std::uint32_t extent_reach = 7;
// Where the counted things are stands so near behind them.
constexpr std::uint32_t place_reach = 5;
// What ended so long before the article is another event, not news of this one.
constexpr std::int64_t days_of_this_event = 45;

bool is_dash(const match::Token& token) {
  return token.folded == "-" || token.folded == "\u2013" || token.folded == "\u2014";
}

Figure figure_of(std::string_view kind) {
  if (kind == "count" || kind == "order") return Figure::number;
  return kind == "date" || kind == "time" ? Figure::time : Figure::measure;
}

// "From the fourth day", "until the second week": where something begins or ends, by the ids of prepositions.
bool tells_end(const Context& context) {
  const std::string& preposition = context.preposition;
  return preposition == "from" || preposition == "until" || preposition == "after";
}

}  // namespace

ContextReader::ContextReader(const read::Document& document, const match::Matches& matches,
                             const Language& language, const std::vector<ReadMention>& mentions,
                             const Subjects& subjects)
    : document_(document),
      matches_(matches),
      language_(language),
      subjects_(subjects),
      notes_(note_tokens(matches, language)),
      topics_(document, matches, notes_),
      releases_(document, matches),
      sentences_(document.sentences.size()) {
  std::uint32_t place = 0;
  for (const read::Sentence& sentence : document.sentences) {
    places_.push_back(place);
    const read::Block& block = document.blocks[sentence.block];
    const bool text = !block.furniture && block.kind != read::BlockKind::title &&
                      block.kind != read::BlockKind::heading;
    place += text ? 1 : 0;
  }
  for (const ReadMention& read : mentions) {
    const auto* date = std::get_if<value::Date>(&read.value);
    if (date != nullptr && !read.inner) dates_.emplace(read.mention, date);
    if (read.direction != Direction::none) moves_.push_back(read.first);
  }
  std::ranges::sort(moves_);
}

bool ContextReader::is_content(std::uint32_t token) const {
  const TokenNote& note = notes_[token];
  return matches_.tokens[token].kind == TokenKind::word && !note.stop && !note.figure &&
         matches_.tokens[token].folded.size() > 1;
}

const ContextReader::SentenceNotes& ContextReader::sentence_notes(std::uint32_t sentence) {
  SentenceNotes& notes = sentences_[sentence];
  if (notes.context) return notes;
  auto context = std::make_shared<SentenceContext>();
  std::uint64_t fingerprint = no_fingerprint;
  const std::uint32_t first = matches_.sentence_tokens[sentence];
  const std::uint32_t last = matches_.sentence_tokens[sentence + 1];
  for (std::uint32_t i = first; i < last; ++i) {
    fingerprint = add_to_fingerprint(fingerprint, matches_.tokens[i].folded);
    Word& stem = notes.stems.emplace_back(0);
    if (!is_content(i)) continue;
    // A word of a family stands for all of it; the sign keeps it apart from the family's own name.
    const std::string letters = language_.stem(matches_.tokens[i].folded);
    if (const Language::Sense* sense = language_.sense(letters);
        sense != nullptr && notes_[i].family.empty()) {
      notes_[i].family = sense->name;
      notes_[i].thing = sense->thing;
    }
    stem = notes_[i].family.empty() ? word_of(letters) : ~word_of(notes_[i].family);
    context->words.push_back(stem);
  }
  auto mention = std::ranges::lower_bound(matches_.mentions, sentence, {}, &Mention::sentence);
  for (; mention != matches_.mentions.end() && mention->sentence == sentence; ++mention) {
    const auto index = static_cast<std::uint32_t>(mention - matches_.mentions.begin());
    if (const value::Name* name = subjects_.name(index)) {
      context->names.push_back(word_of(name->canonical));
    }
  }
  context->fingerprint = fingerprint;
  for (const std::uint32_t topic : topics_.of(sentence)) {
    for (const Word stem : sentence_notes(topic).stems) {
      if (stem != 0) context->topics.push_back(stem);
    }
  }
  sort_unique(context->topics);
  sort_unique(context->words);
  sort_unique(context->names);
  notes.context = std::move(context);
  return notes;
}

ContextReader::Clause ContextReader::clause_around(std::uint32_t first, std::uint32_t last) const {
  const std::uint32_t sentence = matches_.tokens[first].sentence;
  const std::uint32_t begin =
      std::max(matches_.sentence_tokens[sentence], first - std::min(first, clause_reach));
  const std::uint32_t end = std::min(matches_.sentence_tokens[sentence + 1], last + clause_reach);
  Clause clause{first, last};
  auto extend = [&] {
    while (clause.first > begin && !notes_[clause.first - 1].breaks) --clause.first;
    while (clause.last < end && !notes_[clause.last].breaks) ++clause.last;
  };
  auto words = [&] {
    int count = 0;
    for (std::uint32_t i = clause.first; i < clause.last; ++i) count += is_content(i) ? 1 : 0;
    return count;
  };
  extend();
  while (words() < fewest_words && (clause.first > begin || clause.last < end)) {
    if (clause.first > begin) --clause.first;
    if (clause.last < end) ++clause.last;
    extend();
  }
  return clause;
}

Modality ContextReader::modality(std::uint32_t first, std::uint32_t last) const {
  const Clause clause = clause_around(first, last);
  return modality_of(notes_, clause.first, clause.last);
}

std::uint32_t ContextReader::first_mention_from(std::uint32_t token) const {
  const auto at = std::ranges::lower_bound(matches_.mentions, matches_.tokens[token].span.begin, {},
                                           [](const Mention& m) { return m.span.begin; });
  return static_cast<std::uint32_t>(at - matches_.mentions.begin());
}

std::int32_t ContextReader::earlier_year(std::uint32_t first, std::uint32_t last) const {
  const std::uint32_t sentence = matches_.tokens[first].sentence;
  const Clause clause = clause_around(first, last);
  // An article of an unknown day names its own year as seldom as others do.
  const auto is_earlier = [&](const value::Date& date) {
    if (!date.from || !date.to) return false;
    const auto& published = document_.metadata.published;
    if (!published) return date.grain == value::Date::Grain::year;
    return *date.to <= (*published - days_of_this_event) * value::minutes_per_day;
  };
  const std::uint32_t begin = matches_.sentence_tokens[sentence];
  for (auto it = dates_.lower_bound(first_mention_from(begin)); it != dates_.end(); ++it) {
    const value::Date& date = *it->second;
    const Mention& mention = matches_.mentions[it->first];
    if (mention.sentence != sentence || mention.first >= clause.last) break;
    if (!is_earlier(date)) continue;
    // "54.7%, compared with 62% in 2020", "£240m (2024: £295m)": of the figure that stands nearer
    if (heads_figure(mention.last)) continue;
    const auto is_figure = [&](std::uint32_t i) { return notes_[i].figure; };
    const auto between = std::views::iota(last, std::max(last, mention.first));
    if (std::ranges::any_of(between, is_figure)) continue;
    using namespace std::chrono;
    const sys_days day{days{value::day_of_minute(*date.from)}};
    return static_cast<int>(year_month_day{day}.year());
  }
  return 0;
}

void ContextReader::read_words(Clause clause, std::uint32_t first, std::uint32_t last,
                               const SentenceNotes& notes, Context& context) const {
  const std::uint32_t begin = matches_.sentence_tokens[matches_.tokens[first].sentence];
  for (std::uint32_t i = clause.first; i < clause.last; ++i) {
    if (!notes_[i].scope.empty()) context.scopes.push_back(word_of(notes_[i].scope));
    const bool beside = i + extent_reach >= first && i < last + extent_reach;
    if (beside && !notes_[i].extent.empty()) context.extents.push_back(word_of(notes_[i].extent));
    if (i >= first && i < last) continue;
    if (notes.stems[i - begin] != 0) context.clause.push_back(notes.stems[i - begin]);
  }
  for (std::uint32_t i = last; i < std::min(clause.last, last + head_reach); ++i) {
    if (!is_content(i)) {
      if (!context.head.empty()) break;
      continue;
    }
    context.head.push_back(notes.stems[i - begin]);
  }
  read_near(clause, first, last, notes, context);
  sort_unique(context.clause);
  sort_unique(context.scopes);
  sort_unique(context.extents);
  read_where(clause, last, notes, context);
}

// The words behind a hyphen that make one word with what stands before it: of "e-book", "non-member".
void ContextReader::read_compounds(Clause clause, const SentenceNotes& notes,
                                   Context& context) const {
  const std::uint32_t begin = matches_.sentence_tokens[matches_.tokens[clause.first].sentence];
  const auto stem = [&](std::uint32_t i) { return notes.stems[i - begin]; };
  const auto is_behind_hyphen = [&](std::uint32_t i) {
    return i >= clause.first + 2 && matches_.tokens[i - 1].folded == "-" &&
           matches_.tokens[i - 1].glued && matches_.tokens[i].glued &&
           matches_.tokens[i - 2].kind == TokenKind::word && !notes_[i - 2].figure;
  };
  for (std::uint32_t i = clause.first; i < clause.last; ++i) {
    if (stem(i) == 0 || !is_behind_hyphen(i)) continue;
    const Word before = stem(i - 2) != 0 ? stem(i - 2) : word_of(matches_.tokens[i - 2].folded);
    context.compounds.emplace_back(before, stem(i));
  }
  if (context.compounds.empty()) return;
  std::erase_if(context.compounds, [&](const std::pair<Word, Word>& compound) {
    for (std::uint32_t i = clause.first; i < clause.last; ++i) {
      if (stem(i) == compound.second && !is_behind_hyphen(i)) return true;
    }
    return false;
  });
}

void ContextReader::read_near(Clause clause, std::uint32_t first, std::uint32_t last,
                              const SentenceNotes& notes, Context& context) const {
  const std::uint32_t begin = matches_.sentence_tokens[matches_.tokens[first].sentence];
  std::uint32_t found = 0;
  for (std::uint32_t i = first; i > clause.first && found < near_reach; --i) {
    if (notes.stems[i - 1 - begin] == 0) continue;
    context.near.push_back(notes.stems[i - 1 - begin]);
    ++found;
  }
  found = 0;
  for (std::uint32_t i = last; i < clause.last && found < near_reach; ++i) {
    if (notes.stems[i - begin] == 0) continue;
    context.near.push_back(notes.stems[i - begin]);
    ++found;
  }
  sort_unique(context.near);
}

// "Killed 230,000 people in 14 countries" and "170,000 people in the province" tell two things.
void ContextReader::read_where(Clause clause, std::uint32_t last, const SentenceNotes& notes,
                               Context& context) const {
  const std::uint32_t begin = matches_.sentence_tokens[matches_.tokens[last - 1].sentence];
  const std::uint32_t end = std::min(clause.last, last + place_reach);
  std::uint32_t i = last;
  while (i < end && !notes_[i].before_place) ++i;
  for (++i; i < std::min(clause.last, last + 2 * place_reach); ++i) {
    const Word stem = notes.stems[i - begin];
    const bool ends = notes_[i].breaks || !notes_[i].preposition.empty() || notes_[i].before_place;
    if (ends || (notes_[i].figure && context.where.empty() && i + 1 == clause.last)) break;
    if (stem != 0) context.where.push_back(stem);
  }
  sort_unique(context.where);
}

// "Near January's 7.9 percent": that month is of no figure but the one behind it.
bool ContextReader::is_of_other_thing(std::uint32_t date_last, std::uint32_t first) const {
  constexpr std::uint32_t reach = 4;
  if (date_last >= matches_.tokens.size()) return false;
  if (!language_.is(WordClass::possessive_sign, matches_.words[date_last])) return false;
  return first < date_last || first > date_last + reach;
}

void ContextReader::read_times(Clause clause, std::uint32_t first, std::uint32_t last,
                               Context& context) const {
  for (auto it = dates_.lower_bound(first_mention_from(clause.first)); it != dates_.end(); ++it) {
    const Mention& mention = matches_.mentions[it->first];
    if (mention.first >= clause.last) break;
    const bool other = mention.last <= first || mention.first >= last;
    if (!other || is_of_other_thing(mention.last, first)) continue;
    if (it->second->from) context.times.push_back(*it->second);
    if (it->second->clock_from) context.hour = word_of(std::to_string(*it->second->clock_from));
  }
  for (std::uint32_t i = clause.first; i < clause.last; ++i) {
    if (!notes_[i].hour.empty()) context.hour = word_of(notes_[i].hour);
    context.running = context.running || tells_of_running(notes_[i]);
  }
}

bool ContextReader::is_taken_back(std::uint32_t sentence) const {
  const auto begin = notes_.begin() + matches_.sentence_tokens[sentence];
  const auto end = notes_.begin() + matches_.sentence_tokens[sentence + 1];
  return std::any_of(begin, end, [](const TokenNote& note) { return note.outdated; });
}

bool ContextReader::is_title(std::uint32_t sentence) const {
  const read::BlockKind kind = document_.blocks[document_.sentences[sentence].block].kind;
  return kind == read::BlockKind::title || kind == read::BlockKind::heading;
}

// The heading nearest to a cell says what its figure counts, as the words behind a figure do in a
// sentence: its tokens; none where no heading is told.
ContextReader::Clause ContextReader::heading_of(std::uint32_t first) const {
  const std::uint32_t sentence = matches_.tokens[first].sentence;
  const read::Block& block = document_.blocks[document_.sentences[sentence].block];
  if (block.own.empty()) return {};
  const auto at = [&](std::uint32_t token) { return matches_.tokens[token].span.begin; };
  Clause heading{first, first};
  const std::uint32_t begin = matches_.sentence_tokens[sentence];
  while (heading.last > begin && at(heading.last - 1) >= block.own.begin) --heading.last;
  // a line of division behind a heading that ends with a figure
  while (heading.last > begin && matches_.tokens[heading.last - 1].kind == TokenKind::symbol) {
    --heading.last;
  }
  heading.first = heading.last;
  while (heading.first > begin) {
    --heading.first;
    const std::uint32_t start = at(heading.first);
    if (start > 0 && document_.text[start - 1] == read::cell_border) break;
  }
  return heading;
}

// "The toll rose to 19 on Wednesday", "on Wednesday the toll rose to 19": the figure and the day at
// `date` follow one verb, `event`, or it stands between them.
bool ContextReader::is_day_of_move(Clause clause, std::uint32_t date, std::uint32_t event) const {
  const bool before_verb = event != no_token && date < event;
  const std::uint32_t from = event == no_token ? clause.first : event;
  const auto move = std::ranges::lower_bound(moves_, from);
  return move != moves_.end() && *move < (before_verb ? clause.last : date);
}

Context ContextReader::read(std::string_view kind, std::uint32_t first, std::uint32_t last) {
  Context context;
  const std::uint32_t sentence = matches_.tokens[first].sentence;
  const SentenceNotes& notes = sentence_notes(sentence);
  const Clause clause = clause_around(first, last);
  context.sentence = notes.context;
  read_words(clause, first, last, notes, context);
  read_compounds(clause, notes, context);
  const std::uint32_t begin = matches_.sentence_tokens[sentence];
  Slots slots =
      read_slots(matches_, notes_, clause.first, clause.last, first, last, figure_of(kind));
  const Clause heading = heading_of(first);
  for (std::uint32_t i = heading.first; i < heading.last; ++i) {
    if (is_content(i)) context.head.push_back(notes.stems[i - begin]);
  }
  if (heading.first < heading.last && figure_of(kind) == Figure::number) {
    slots.counted = counted_in(matches_, notes_, heading.first, heading.last);
  }
  if (slots.counted != no_token) context.counted = notes.stems[slots.counted - begin];
  if (slots.event != no_token) context.event = notes.stems[slots.event - begin];
  if (const value::Name* subject = subjects_.before(first)) {
    context.subject = word_of(subject->canonical);
  }
  read_times(clause, first, last, context);
  context.clause_span = {matches_.tokens[clause.first].span.begin,
                         matches_.tokens[clause.last - 1].span.end};
  if (kind == "measure") context.gender = gender_of(matches_, notes_, first, last);
  context.title = is_title(sentence);
  context.place = places_[sentence];
  context.table = document_.blocks[document_.sentences[sentence].block].cell.table;
  context.quoted = notes_[first].quoted;
  context.replaced = releases_.is_replaced(sentence);
  context.limit = sets_limit(notes_, begin, matches_.sentence_tokens[sentence + 1]);
  context.standing =
      !context.quoted && tells_what_holds(notes_, begin, matches_.sentence_tokens[sentence + 1]);
  const Extreme extreme = extreme_of(notes_, begin, first);
  context.maximum = extreme == Extreme::maximum;
  context.minimum = extreme == Extreme::minimum;
  if (kind == "date") note_day_told(document_, matches_, notes_, first, last, context);
  context.moved_then = kind == "date" && is_day_of_move(clause, first, slots.event);
  const std::uint32_t end = matches_.sentence_tokens[sentence + 1];
  context.others = counts_others(notes_, begin, first, last, end);
  context.listed = first == begin && last < end && is_dash(matches_.tokens[last]);
  note_time_told(notes_, {begin, first, last, end}, kind, context);
  context.complement = first > begin && notes_[first - 1].complement;
  for (std::uint32_t i = first; i > begin && i + 2 > first; --i) {
    if (!notes_[i - 1].preposition.empty()) context.preposition = notes_[i - 1].preposition;
  }
  if (kind == "order" && slots.counted != no_token && !(context.standing && tells_end(context))) {
    context.passing = language_.is(WordClass::passing_time, matches_.words[slots.counted]);
  }
  context.former = figure_of(kind) != Figure::time && context.preposition != "to" &&
                   is_former(notes_, clause.first, first);
  return context;
}

}  // namespace concord::normalize
