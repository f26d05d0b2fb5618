#include "diff/item.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <variant>

#include "diff/relate_claims.h"
#include "normalize/quotations.h"
#include "value/date_form.h"
#include "value/relate.h"
#include "value/unit.h"
#include "value/world.h"

namespace concord::diff {

namespace {

using normalize::Claim;

// Words in more than about a third of the sentences are the topic: e^-1.2 = 0.30. Found on real
// stories: below 1.0 topic words link everything, above 1.5 short stories have no special words
// left.
constexpr double common = 1.2;
// A story of fewer sentences is weighed as if it had so many: in two short notes every word they
// share would be the topic.
constexpr std::size_t fewest_sentences = 20;

// Numbers things from 1 in the order they come.
template <typename Thing>
class Numbers {
 public:
  std::uint32_t of(const Thing& thing) {
    const auto next = static_cast<std::uint32_t>(numbers_.size() + 1);
    return numbers_.try_emplace(thing, next).first->second;
  }
  [[nodiscard]] std::uint32_t find(const Thing& thing) const {  // 0: it has none
    const auto it = numbers_.find(thing);
    return it == numbers_.end() ? 0 : it->second;
  }
  [[nodiscard]] std::size_t size() const { return numbers_.size() + 1; }

 private:
  std::unordered_map<Thing, std::uint32_t> numbers_;
};

using Words = Numbers<normalize::Word>;

std::vector<WordId> ids_of(const std::vector<normalize::Word>& words, Words& numbers) {
  std::vector<WordId> ids;
  ids.reserve(words.size());
  for (const normalize::Word word : words) ids.push_back(numbers.of(word));
  std::ranges::sort(ids);
  return ids;
}

struct ComparableName {
  std::string operator()(const value::Quantity& v) const {
    if (value::as_percent(v)) return "percent";
    const bool degrees = v.shared_sign && v.dimension == "degree";
    return degrees ? "temperature" : std::string(value::comparable_dimension(v.dimension));
  }
  std::string operator()(const value::Date& v) const {
    return v.clock_from && !v.from && !value::names_day(v) ? "clock" : "date";
  }
  std::string operator()(const value::Tuple& v) const {
    return "tuple " + std::to_string(v.parts.size());
  }
  std::string operator()(const value::Version&) const { return "version"; }
  std::string operator()(const value::Name&) const { return "name"; }
  std::string operator()(const value::NameSet&) const { return "list"; }
  std::string operator()(const value::Status& v) const { return "status " + v.family; }
};

Strength strength_of(const value::Value& value) {
  if (const auto* quantity = std::get_if<value::Quantity>(&value)) {
    if (quantity->dimension == "order" || quantity->modifier == value::Modifier::dozens)
      return Strength::small;
    const int digits =
        std::max(significant_digits(quantity->low), significant_digits(quantity->high));
    const bool money = quantity->dimension.starts_with("money");
    if (digits >= 3 || (money && digits >= 2) || quantity->low != quantity->high)
      return Strength::rich;
    if (digits == 2 || money) return Strength::plain;
    // 40,000 says more than 4, though both have one digit.
    return quantity->last_digit >= 3 ? Strength::plain : Strength::small;
  }
  // A whole date is as good as a plain number; a month, a year or a weekday turns up everywhere.
  if (const auto* date = std::get_if<value::Date>(&value)) {
    const bool whole = date->grain == value::Date::Grain::day && date->from && !date->inferred;
    return whole ? Strength::plain : Strength::small;
  }
  return Strength::rich;
}

bool is_day_of_news(const Claim& claim) {
  const auto* date = std::get_if<value::Date>(&claim.value);
  if (date == nullptr || claim.context.place >= lead_sentences) return false;
  return date->grain == value::Date::Grain::day || !date->from;
}

// Ages are read as measures, spans of time as durations.
bool is_age(const Claim& claim) {
  const auto* quantity = std::get_if<value::Quantity>(&claim.value);
  return claim.kind == "measure" && quantity != nullptr && quantity->dimension == "time";
}

bool is_span(const Claim& claim) {
  return claim.kind == "duration" && (claim.fact.empty() || claim.loose);
}

unsigned move_of(const Claim& claim) {
  if (claim.direction == normalize::Direction::none) return 0;
  return claim.direction == normalize::Direction::up ? Item::rises : Item::falls;
}

bool is_negative(const Claim& claim) {
  const auto* quantity = std::get_if<value::Quantity>(&claim.value);
  return quantity != nullptr && quantity->high < value::Decimal{0};
}

unsigned limit_of(const Claim& claim) {
  const std::optional<Limit> limit = limit_told(claim);
  if (!limit) return 0;
  return *limit == Limit::upper ? Item::is_upper_limit : Item::is_lower_limit;
}

bool is_former(const normalize::Context& context) {
  return context.replaced || (context.manual && context.former);
}

// Of a week that nobody knows.
bool is_weekday(const Claim& claim) {
  const auto* date = std::get_if<value::Date>(&claim.value);
  return date != nullptr && !date->from && !date->to && value::is_any_weekday(*date);
}

std::uint32_t sense_of(const Claim& claim) {
  const auto* date = std::get_if<value::Date>(&claim.value);
  const bool bound =
      date != nullptr && !date->clock_from && date->from.has_value() != date->to.has_value();
  const bool tolerant = claim.leeway != nullptr || claim.changes != rule::Changes::no;
  const auto sense = [](bool holds, Item::Sense of) { return holds ? unsigned{of} : 0U; };
  return sense(claim.context.complement, Item::is_complement) |
         sense(claim.context.said_then, Item::is_said_then) |
         sense(claim.context.moved_then && !bound, Item::is_moved_then) |
         sense(claim.context.others, Item::is_of_others) | sense(is_age(claim), Item::is_age) |
         sense(is_span(claim), Item::is_span) | sense(bound, Item::is_bound) |
         sense(claim.context.passing, Item::is_passing) |
         sense(is_former(claim.context), Item::is_former) |
         sense(claim.context.interim, Item::is_interim) | sense(claim.context.then, Item::is_then) |
         sense(claim.context.listed, Item::is_listed) | sense(is_weekday(claim), Item::is_weekday) |
         sense(is_step(claim), Item::is_step) | sense(is_negative(claim), Item::is_negative) |
         sense(tolerant, Item::is_tolerant) | move_of(claim) | limit_of(claim);
}

double size_of(const value::Value& value) {
  if (const auto* quantity = std::get_if<value::Quantity>(&value)) {
    const value::Quantity figure = value::as_percent(*quantity).value_or(*quantity);
    return value::in_base(figure, figure.low).to_double();
  }
  if (const auto* date = std::get_if<value::Date>(&value)) {
    return static_cast<double>(date->from.value_or(date->clock_from.value_or(0)));
  }
  if (const auto* tuple = std::get_if<value::Tuple>(&value);
      tuple != nullptr && !tuple->parts.empty()) {
    return tuple->parts.front().to_double();
  }
  return 0;
}

// The one name, or the one time, that a story's claims of a fact say for each part of its key; empty
// where they say several, or something else: "for children" does not tell of whom a plain price is.
using SoleParts = std::map<std::pair<std::string_view, std::size_t>, std::string_view>;

SoleParts sole_parts(const std::vector<Claim>& claims) {
  SoleParts sole;
  for (const Claim& claim : claims) {
    if (claim.loose || claim.fact.empty()) continue;
    for (std::size_t i = 0; i < claim.key.size(); ++i) {
      const normalize::KeyPart& part = claim.key[i];
      if (part.canonical.empty()) continue;
      const std::string_view said =
          part.is_name || part.is_date ? part.canonical : std::string_view();
      const auto [it, is_new] = sole.try_emplace({claim.fact, i}, said);
      if (!is_new && it->second != said) it->second = {};
    }
  }
  return sole;
}

// Where an article does not say of whom or of when a fact holds ("was jailed for six years",
// "revenue rose to $5 million"), it is the one of whom, and the time of which, the others say it.
std::string question_of(const Claim& claim, const SoleParts& sole) {
  std::string question = claim.fact;
  for (std::size_t i = 0; i < claim.key.size(); ++i) {
    const std::string_view said = claim.key[i].canonical;
    const auto known = said.empty() && !claim.loose ? sole.find({claim.fact, i}) : sole.end();
    question += '\x1f';
    question += known == sole.end() ? said : known->second;
  }
  return question;
}

// Of a manual what the sentence stands under counts as its own.
std::vector<normalize::Word> words_of(const Claim& claim) {
  const normalize::SentenceContext& sentence = *claim.context.sentence;
  if (!claim.context.manual) return sentence.words;
  std::vector<normalize::Word> both;
  std::ranges::set_union(sentence.words, sentence.topics, std::back_inserter(both));
  return both;
}

std::vector<double> weigh(const std::vector<Claim>& claims, Words& words) {
  std::unordered_set<const normalize::SentenceContext*> seen;
  std::unordered_map<WordId, std::uint32_t> sentences_with;
  for (const Claim& claim : claims) {
    if (claim.kind == normalize::quotation_kind) continue;
    if (!seen.insert(claim.context.sentence.get()).second) continue;
    for (const normalize::Word word : words_of(claim)) ++sentences_with[words.of(word)];
  }
  std::vector<double> weights(words.size(), 0.0);
  const auto all = static_cast<double>(std::max(seen.size(), fewest_sentences));
  for (const auto& [word, count] : sentences_with) {
    const double rarity = std::log(all / count);
    weights[word] = std::max(0.0, rarity - common);
  }
  return weights;
}

void index(Items& made) {
  std::vector<Item>& items = made.items;
  for (std::uint32_t begin = 0; begin < items.size();) {
    std::uint32_t end = begin;
    const auto same = [&](const Item& item) {
      return item.claim->document == items[begin].claim->document &&
             item.claim->sentence == items[begin].claim->sentence;
    };
    while (end < items.size() && same(items[end])) ++end;
    for (std::uint32_t i = begin; i < end; ++i) {
      items[i].sentence_begin = begin;
      items[i].sentence_end = end;
    }
    begin = end;
  }
  std::vector<const value::Value*> values;
  values.reserve(items.size());
  for (const Item& item : items) values.push_back(&item.claim->value);
  made.relations = std::make_unique<ValueRelations>(values);
}

// How many articles state each value, by its size.
void count_articles(Items& made) {
  std::vector<Item>& items = made.items;
  std::vector<std::uint32_t> order(items.size());
  std::iota(order.begin(), order.end(), 0U);
  const auto value = [&](std::uint32_t i) {
    return std::tuple(items[i].comparable, items[i].size);
  };
  std::ranges::sort(order, {}, [&](std::uint32_t i) { return std::tuple(value(i), i); });
  for (std::size_t begin = 0; begin < order.size();) {
    std::size_t end = begin;
    std::uint32_t articles = 0;
    for (; end < order.size() && value(order[end]) == value(order[begin]); ++end) {
      // Items are in the order of their documents.
      const bool is_new = end == begin || items[order[end]].claim->document !=
                                              items[order[end - 1]].claim->document;
      articles += is_new ? 1 : 0;
    }
    for (; begin < end; ++begin) items[order[begin]].articles = articles;
  }
}

// So many articles in so many make a story of manuals. One may be the post of a founder, who has his say. In
// tests/weights 28 of the 30 sets of pages have as many, and none of the 95 stories; one of those has more than half.
constexpr std::ptrdiff_t manuals_told = 2;
constexpr std::ptrdiff_t of_articles = 3;

bool are_manuals(const Items& made) {
  std::vector<bool> has_claims(made.documents, false);
  std::vector<bool> is_manual(made.documents, false);
  for (const Item& item : made.items) {
    has_claims[item.claim->document] = true;
    is_manual[item.claim->document] = item.claim->context.manual;
  }
  const auto all = std::ranges::count(has_claims, true);
  return all > 0 && of_articles * std::ranges::count(is_manual, true) >= manuals_told * all;
}

}  // namespace

int significant_digits(const value::Decimal& number) {
  std::int64_t digits = std::llabs(number.coefficient());
  while (digits != 0 && digits % 10 == 0) digits /= 10;
  int count = 0;
  for (; digits != 0; digits /= 10) ++count;
  return count;
}

Items make_items(const std::vector<Claim>& claims, Answers answers) {
  std::vector<std::uint32_t> order;
  order.reserve(claims.size());
  for (std::uint32_t i = 0; i < claims.size(); ++i) {
    // Others are judged by their fact, or by their words alone.
    const bool free =
        claims[i].pin.group == 0 || (answers == Answers::taken && !claims[i].pin.is_fact);
    const bool here = free && claims[i].kind != normalize::quotation_kind;
    if (here) order.push_back(i);
  }
  std::ranges::sort(order, {}, [&](std::uint32_t i) {
    const Claim& claim = claims[i];
    return std::tuple(claim.document, claim.span, std::string_view(claim.rule), i);
  });
  Items made;
  Words words;
  Numbers<std::string> comparables;
  Numbers<std::string> questions;
  const SoleParts sole = sole_parts(claims);
  made.weights = weigh(claims, words);
  for (std::uint32_t i : order) {
    const Claim& claim = claims[i];
    Item& item = made.items.emplace_back();
    item.claim = &claim;
    made.senses.push_back(sense_of(claim));
    item.claim_index = i;
    item.comparable = comparables.of(std::visit(ComparableName{}, claim.value));
    const std::uint32_t question = claim.fact.empty() ? 0 : questions.of(question_of(claim, sole));
    (claim.loose ? item.likeness : item.question) = question;
    item.strength = strength_of(claim.value);
    item.day_of_news = is_day_of_news(claim);
    item.size = size_of(claim.value);
    item.clause = ids_of(claim.context.clause, words);
    item.sentence = ids_of(words_of(claim), words);
    item.head = ids_of(claim.context.head, words);
    item.near = ids_of(claim.context.near, words);
  }
  if (!made.items.empty()) made.documents = made.items.back().claim->document + 1;
  made.clocks = comparables.find("clock");
  made.manuals = are_manuals(made);
  index(made);
  made.weights.resize(words.size(), 0.0);
  lay_out(made);
  count_articles(made);
  find_supporters(made);
  return made;
}

}  // namespace concord::diff
