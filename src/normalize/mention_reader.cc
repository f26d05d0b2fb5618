#include <algorithm>
#include <optional>
#include <utility>

#include "normalize/carried_direction.h"
#include "normalize/change.h"
#include "normalize/currencies.h"
#include "normalize/day_order.h"
#include "normalize/impossible.h"
#include "normalize/meant_units.h"
#include "normalize/mention_kind.h"
#include "normalize/modifier.h"
#include "normalize/name_list.h"
#include "normalize/name_numbers.h"
#include "normalize/name_reader.h"
#include "normalize/normalize.h"
#include "normalize/taken_mentions.h"
#include "normalize/telephone.h"
#include "normalize/tense.h"
#include "normalize/told_date.h"
#include "normalize/weekday_list.h"
#include "value/amount.h"
#include "value/put_under.h"
#include "value/relate.h"

namespace concord::normalize {

namespace {

using match::Matches;
using match::Mention;
using Part = ReadMention::Part;

std::optional<value::Value> read_mention(const Mention& mention, MentionKind kind,
                                         NameReader& names, const value::Vocabulary& vocabulary) {
  if (kind == MentionKind::reference) {
    auto number = names.read(mention);
    if (number && is_dialled(number->text)) number->canonical = as_dialled(number->text);
    return number;
  }
  if (kind == MentionKind::list) return read_list(mention, names);
  return value::read_value(mention.type, mention.piece, vocabulary);
}

text::Span span_of(const Matches& matches, std::uint32_t first, std::uint32_t last,
                   text::Span own) {
  if (first >= last) return own;
  return text::join(own, {matches.tokens[first].span.begin, matches.tokens[last - 1].span.end});
}

// "The past two years" says a length and where it lies; "two years ago" only where.
bool tells_length(const value::Piece& date) {
  constexpr std::uint64_t names = value::name_bit("count") | value::name_bit("rel");
  if ((date.names_below & names) != names) return false;  // most
  return date.find("count") == nullptr
             ? date.find("calendar") != nullptr && tells_length(*date.find("calendar"))
             : date.find("rel") != nullptr;
}

std::string_view unit_of(const value::Value& value) {
  const auto* quantity = std::get_if<value::Quantity>(&value);
  return quantity == nullptr ? std::string_view{} : std::string_view(quantity->unit);
}

class MentionReader {
 public:
  // Fills `mentions`. `taken`: of which figures inside of longer ones the values are wanted; null: of all.
  MentionReader(const read::Document& document, const Matches& matches, NormalNames& names,
                const TakenMentions* taken, std::vector<ReadMention>& mentions)
      : document_(document),
        matches_(matches),
        language_(names.language()),
        names_(document, matches, names),
        taken_(taken),
        read_(mentions) {
    read_.reserve(matches.mentions.size());
    note_habits();
  }

  void run() {
    for (std::uint32_t i = 0; i < matches_.mentions.size(); ++i) {
      const Mention& mention = matches_.mentions[i];
      const MentionKind kind = language_.kind_of(mention);
      if (kind == MentionKind::name) {  // the most of all
        if (read_name(i)) reach_ = std::max(reach_, mention.span.end);
        continue;
      }
      if (is_unasked(i, kind)) {
        add_entry(i, mention.span, Part::whole).value.emplace<value::Status>();
        continue;
      }
      if (kind == MentionKind::other || (is_amount(kind) && read_pair(i, kind))) continue;
      const bool date = kind == MentionKind::date;
      if (date && is_count(mention)) continue;
      if (kind == MentionKind::duration && is_overtaken(i)) continue;
      if (date) {
        vocabulary_.told = told_.near(mention.sentence);
        read_tense(mention);
      }
      auto value = read_mention(mention, kind, names_, vocabulary_);
      if (date && value) told_.note(std::get<value::Date>(*value), mention.sentence);
      if (value) add(i, kind, std::move(*value), mention.span, Part::whole);
      // A day that does not exist is no date, and no part of it is one: "June 31st" is not June.
      const bool time = kind == MentionKind::time;
      const bool refused = time || (date && !may_count(matches_, mention, language_));
      if (value || refused) reach_ = std::max(reach_, mention.span.end);
      if (value && is_figure(kind)) figure_reach_ = std::max(figure_reach_, mention.span.end);
      if (date && value && tells_length(mention.piece)) period_reach_ = mention.span.end;
    }
    if (has_figures_) bound_conversions();
    if (const auto today = vocabulary_.published) join_weekdays(matches_, language_, *today, read_);
    for (ReadMention& read : read_) keep_own_words(read);
  }

 private:
  // What the whole article shows of its figures, if it has any: most lines of an archive have none.
  void note_habits() {
    std::uint32_t kinds = 0;
    for (const Mention& mention : matches_.mentions) {
      kinds |= kind_bit(language_.kind_of(mention));
    }
    has_figures_ = (kinds & figure_kinds) != 0;
    vocabulary_.units = &language_.rules().units;
    vocabulary_.published = document_.metadata.published;
    if (has_figures_) named_ = find_name_numbers(document_, matches_, language_);
    if ((kinds & kind_bit(MentionKind::date)) != 0) vocabulary_.day_order = day_order(matches_);
    units_ = meant_units(matches_, language_.rules().units);
    vocabulary_.units_meant = units_;
    if ((kinds & kind_bit(MentionKind::money)) == 0) return;
    currencies_ = decide_currencies(document_, matches_, language_);
    vocabulary_.currencies = currencies_;
  }

  // What is told with the figure around it, and no claim asks for. A date inside of one may be what others
  // are told from, a length the one of a period, and of a range there may be several entries.
  [[nodiscard]] bool is_unasked(std::uint32_t index, MentionKind kind) const {
    if (taken_ == nullptr || !is_figure(kind) || kind == MentionKind::date) return false;
    const Mention& figure = matches_.mentions[index];
    const std::uint32_t end = figure.span.end;
    if (end > figure_reach_ || (kind == MentionKind::duration && end <= period_reach_))
      return false;
    return value::find_deep(figure.piece, "low") == nullptr && !taken_->contains(index);
  }

  // "More than 100 km (60 miles)": a figure in brackets right behind one of its kind says the same
  // of it in another unit, and is bounded alike.
  void bound_conversions() {
    for (std::size_t i = 1; i < read_.size(); ++i) {
      const ReadMention* before = figure_before(i);
      if (before == nullptr) continue;
      if (std::get<value::Quantity>(before->value).unit == unit_of(read_[i].value)) continue;
      const bool bare = read_[i].modifier == value::Modifier::exact;
      if (bare && before->modifier != value::Modifier::exact) {
        value::put_under(read_[i].value, before->modifier);
        read_[i].modifier = before->modifier;
      }
      read_[i].conversion = value::is_compatible(value::relate(before->value, read_[i].value));
      const bool money = matches_.mentions[read_[i].mention].type == "money";
      if (money && !read_[i].conversion && is_bracket_closed(read_[i])) {
        read_[i].restates = before->mention;
      }
    }
    carry_directions(matches_, read_);
  }

  // "(€175 million)", and not "(€40 million in cash)".
  [[nodiscard]] bool is_bracket_closed(const ReadMention& inside) const {
    return inside.last < matches_.tokens.size() && matches_.tokens[inside.last].folded == ")";
  }

  // The figure of the same type that ends where the bracket around `read_[at]` opens.
  [[nodiscard]] const ReadMention* figure_before(std::size_t at) const {
    constexpr std::size_t reach = 4;  // numbers inside the two figures lie between them
    const ReadMention& inside = read_[at];
    const std::string_view type = matches_.mentions[inside.mention].type;
    if (inside.inner || inside.first == 0 || (type != "money" && type != "measure")) return nullptr;
    if (matches_.tokens[inside.first - 1].folded != "(") return nullptr;
    for (std::size_t back = 1; back <= reach && back <= at; ++back) {
      const ReadMention& before = read_[at - back];
      const auto* figure = std::get_if<value::Quantity>(&before.value);
      const bool same = matches_.mentions[before.mention].type == type && !before.inner;
      if (same) return before.last + 1 == inside.first && figure != nullptr ? &before : nullptr;
    }
    return nullptr;
  }

  // "An average of 1500": no year, whatever the preposition says.
  [[nodiscard]] bool is_count(const Mention& mention) const {
    std::uint32_t first = mention.first;
    if (matches_.tokens[first].kind == match::TokenKind::numeral) return false;
    while (first > 0 && language_.is(WordClass::year_cue, matches_.words[first])) --first;
    return language_.is(WordClass::count_noun, matches_.words[first]);
  }

  // "Just a decade ago": the date that begins inside the length and goes on behind it is what is said.
  [[nodiscard]] bool is_overtaken(std::uint32_t index) const {
    const Mention& length = matches_.mentions[index];
    for (std::uint32_t i = index + 1; i < matches_.mentions.size(); ++i) {
      const Mention& next = matches_.mentions[i];
      if (next.first >= length.last) return false;
      if (next.type == "date" && next.last > length.last) return true;
    }
    return false;
  }

  // A cell of a table is cited alone.
  void keep_own_words(ReadMention& read) const {
    const std::uint32_t sentence = matches_.mentions[read.mention].sentence;
    const read::Block& block = document_.blocks[document_.sentences[sentence].block];
    if (block.own.empty()) return;
    read.figure = read::own_words(block, read.figure);
    read.span = read::own_words(block, read.span);
    read.in_heading = read.figure.empty();
  }

  // Without a day to count from no tense is asked for.
  void read_tense(const Mention& mention) {
    const bool counts = vocabulary_.published || vocabulary_.told ||
                        value::find_deep(mention.piece, "anchor") != nullptr;
    if (!counts) return;
    if (!tenses_) tenses_.emplace(matches_, language_);
    const auto [tense, firm] = tenses_->read(mention.first, mention.last);
    vocabulary_.tense = tense;
    vocabulary_.firm = firm;
  }

  // A mention of two figures that are more than the ends of a range. False when it is to be read as
  // any other.
  bool read_pair(std::uint32_t index, MentionKind kind) {
    const Mention& mention = matches_.mentions[index];
    const auto ends = value::read_ends(mention.type, mention.piece, vocabulary_);
    if (!ends) return false;
    if (is_half_read(mention, *ends)) {
      const text::Span second = span_of_words(ends->second_words);
      add(index, kind, ends->second, second, Part::second);
      reach_ = std::max(reach_, second.end);
      return true;
    }
    const Together together = how_together(matches_, language_, mention, *ends);
    const auto range = value::between(*ends);
    if (together == Together::nothing) return true;
    if (together == Together::range) {
      const bool plain =
          ends->first.unit == ends->second.unit && ends->first.low < ends->second.low;
      if (plain || !range) return false;
      add(index, kind, *range, mention.span, Part::whole);
    } else {
      add_pair(index, kind, *ends, together == Together::change ? range : std::nullopt);
    }
    reach_ = std::max(reach_, mention.span.end);
    return true;
  }

  // "5 million in 2002 to 7 million": the first end is the year and read as such. In "about 2000 to 2500" it
  // is none.
  [[nodiscard]] bool is_half_read(const Mention& mention, const value::Ends& ends) const {
    const bool inside = !ends.reversed && span_of_words(ends.first_words).end <= reach_ &&
                        mention.span.end > reach_;
    return inside &&
           find_modifier(matches_, language_, mention.type, mention.first, mention.last).first ==
               mention.first;
  }

  void add_pair(std::uint32_t index, MentionKind kind, const value::Ends& ends,
                const std::optional<value::Quantity>& range) {
    const bool falls = range && range->high == ends.first.low && range->low != range->high;
    const Direction direction = !range ? Direction::none : falls ? Direction::down : Direction::up;
    add(index, kind, ends.first, span_of_words(ends.first_words), Part::first);
    if (range) read_.back().direction = Direction::none;
    add(index, kind, ends.second, span_of_words(ends.second_words), Part::second);
    if (!range) return;
    read_.back().direction = direction;
    add(index, kind, *range, matches_.mentions[index].span, Part::both);
    read_.back().direction = direction;
  }

  bool read_name(std::uint32_t index) {  // false when nobody can be meant
    const Mention& mention = matches_.mentions[index];
    if (!NameReader::is_stand_in(mention)) {
      ReadMention& entry = add_entry(index, mention.span, Part::whole);
      names_.read_into(mention, std::get<value::Name>(entry.value));
      return true;
    }
    auto name = names_.read(mention);
    if (!name) return false;
    add_entry(index, mention.span, Part::whole).value = *std::move(name);
    return true;
  }

  // Without its value.
  ReadMention& add_entry(std::uint32_t index, text::Span figure, Part part) {
    const Mention& mention = matches_.mentions[index];
    ReadMention& entry = read_.emplace_back();
    entry.mention = index;
    entry.figure = entry.span = figure;
    std::tie(entry.first, entry.last) = tokens_of(mention, figure, part);
    entry.part = part;
    entry.inner = mention.span.end <= reach_;
    entry.named = !named_.empty() && std::ranges::binary_search(named_, index);
    return entry;
  }

  void add(std::uint32_t index, MentionKind kind, value::Value&& value, text::Span figure,
           Part part) {
    const Mention& mention = matches_.mentions[index];
    ReadMention& entry = add_entry(index, figure, part);
    if (auto* quantity = std::get_if<value::Quantity>(&value)) {  // most
      entry.value.emplace<value::Quantity>(std::move(*quantity));
    } else {
      entry.value = std::move(value);
    }
    if (!matches_.decimals.sure) doubt_mark(entry);
    entry.of_period = kind == MentionKind::duration && mention.span.end <= period_reach_;
    if (!is_figure(kind)) return;
    if (is_amount(kind) && kind != MentionKind::duration) {
      entry.direction = direction_of(matches_, language_, entry.first, entry.last);
    }
    // "the past ten years and over": what stands beside the period is no bound of its length
    if (!entry.of_period) bound(entry, mention.type);
  }

  // "1.234" in an article that writes both 12.5 and 12,5.
  void doubt_mark(ReadMention& entry) const {
    auto* figure = std::get_if<value::Quantity>(&entry.value);
    if (figure == nullptr || figure->low != figure->high) return;
    for (std::uint32_t i = entry.first; i < entry.last; ++i) {
      const match::Token& token = matches_.tokens[i];
      if (token.kind != match::TokenKind::numeral) continue;
      figure->other_power = value::other_power(token.folded, matches_.decimals.mark);
      return;
    }
  }

  // Under the modifier beside it, if there is one.
  void bound(ReadMention& entry, std::string_view type) const {
    const Modified modified = find_modifier(matches_, language_, type, entry.first, entry.last);
    if (modified.modifier == value::Modifier::exact) {
      if (const auto* quantity = std::get_if<value::Quantity>(&entry.value)) {
        entry.modifier = quantity->modifier;
      }
      return;
    }
    entry.modifier = modified.modifier;
    value::put_under(entry.value, modified.modifier);
    entry.span = span_of(matches_, modified.first, modified.last, entry.figure);
  }

  [[nodiscard]] text::Span span_of_words(std::string_view words) const {
    const auto begin = static_cast<std::uint32_t>(words.data() - document_.text.data());
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
  }

  [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> tokens_of(const Mention& mention,
                                                                  text::Span figure,
                                                                  Part part) const {
    if (part == Part::whole || part == Part::both) return {mention.first, mention.last};
    std::uint32_t first = mention.first;
    while (matches_.tokens[first].span.begin < figure.begin) ++first;
    std::uint32_t last = first;
    while (last < mention.last && matches_.tokens[last].span.begin < figure.end) ++last;
    return {first, last};
  }

  const read::Document& document_;
  const Matches& matches_;
  const Language& language_;
  NameReader names_;
  const TakenMentions* taken_;
  bool has_figures_ = false;
  std::vector<std::uint32_t> named_;   // of figures that are none
  std::optional<TenseReader> tenses_;  // once there is a date
  std::vector<const value::Unit*> currencies_;
  std::vector<value::MeantUnit> units_;
  ToldDate told_;
  value::Vocabulary vocabulary_;
  std::vector<ReadMention>& read_;
  std::uint32_t reach_ = 0;  // end of the mentions with values so far; they come longest first
  std::uint32_t figure_reach_ = 0;  // the same of figures
  std::uint32_t period_reach_ = 0;  // that of dates that say how long: "the past two years"
};

}  // namespace

std::vector<ReadMention> read_mentions(const read::Document& document, const Matches& matches,
                                       const Language& language) {
  NormalNames names(language);
  std::vector<ReadMention> mentions;
  MentionReader(document, matches, names, nullptr, mentions).run();
  return mentions;
}

void read_mentions(const read::Document& document, const Matches& matches, NormalNames& names,
                   std::vector<ReadMention>& mentions) {
  mentions.clear();
  if (matches.mentions.empty()) return;
  const TakenMentions taken(matches.claims, names.language().rules().rules);
  MentionReader(document, matches, names, &taken, mentions).run();
}

}  // namespace concord::normalize
