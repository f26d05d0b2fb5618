#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "rule/declarations.h"
#include "rule/tokenize.h"
#include "text/utf8.h"

namespace concord::rule {
namespace {

using Kind = YamlNode::Kind;

// Short symbols and those with capitals mean other things in other letters: "m" and "M", "mW" and
// "MW".
bool is_case_sensitive(std::string_view symbol) {
  if (text::count_characters(symbol) <= 2) return true;
  for (std::uint32_t at = 0; at < symbol.size();) {
    const text::CodePoint point = text::decode(symbol, at);
    if (text::is_upper(point.value)) return true;
    at += point.length;
  }
  return false;
}

// "1609.344", "1e12".
std::optional<value::Decimal> parse_factor(std::string_view written) {
  const std::size_t mark = written.find_first_of("eE");
  const std::optional<value::Decimal> digits = value::Decimal::parse(written.substr(0, mark));
  if (!digits || mark == std::string_view::npos) return digits;
  const std::string_view power = written.substr(mark + 1);
  int exponent = 0;
  const char* end = power.data() + power.size();
  const auto [stop, error] = std::from_chars(power.data(), end, exponent);
  if (error != std::errc{} || stop != end || exponent < -100 || exponent > 100) return std::nullopt;
  return digits->shifted(exponent);
}

class UnitReader {
 public:
  UnitReader(const YamlNode& node, const Source& source, Declarations& into)
      : node_(node), source_(source), into_(into) {}

  void read_unit() {
    source_.check_keys(node_, {"id", "dimension", "symbol", "factor", "offset", "plural", "words",
                               "symbols", "shared-words", "shared-signs", "may-be"});
    value::Unit unit;
    bool good = source_.require(node_, "id", unit.id);
    good = source_.require(node_, "dimension", unit.dimension) && good;
    good = source_.read(node_, "symbol", unit.symbol) && good;
    good = source_.read(node_, "plural", unit.plural) && good;
    good = read_number("factor", unit.factor) && good;
    good = read_number("offset", unit.offset) && good;
    if (good && unit.factor <= value::Decimal{0}) {
      source_.report(node_.where, "bad-number", "\"factor\" must be above zero");
      good = false;
    }
    if (unit.plural.empty()) unit.plural = second_word(unit.id);
    read_may_be(unit);
    if (!good || !keep(unit)) return;
    add_words("words", "unit", unit.id);
    add_symbols("symbols", "unit-symbol", unit.id);
    add_words("shared-words", "unit", unit.id + value::shared_mark);
    add_symbols("shared-signs", "unit-symbol", unit.id + value::shared_mark);
  }

  void read_currency() {
    source_.check_keys(node_, {"id", "family", "symbol", "signs", "words", "codes", "codes-after",
                               "shared-signs", "shared-words", "minor", "home"});
    value::Unit unit;
    if (!source_.require(node_, "id", unit.id)) return;
    unit.symbol = unit.id;
    std::string family;
    if (!source_.read(node_, "family", family)) return;
    unit.dimension = "money:" + (family.empty() ? "" : family + ":") + unit.id;
    if (const YamlNode* home = Source::find(node_, "home")) {
      for (const YamlNode* place : source_.scalars(*home, "home")) {
        unit.home.push_back(text::fold(place->scalar));
      }
    }
    if (!source_.read(node_, "symbol", unit.symbol) || !keep(unit)) return;
    add_symbols("shared-signs", "currency-sign", unit.id + value::shared_mark);
    add_words("shared-words", "currency-word", unit.id + value::shared_mark);
    add_symbols("signs", "currency-sign", unit.id);
    add_words("words", "currency-word", unit.id);
    for (const std::string_view lexical_class :
         {"currency-code", "currency-sign", "currency-word"}) {
      add_symbols("codes", lexical_class, unit.id);
    }
    // A code that is an English word: "500 TRY", never "TRY 500".
    add_symbols("codes-after", "currency-word", unit.id);
    if (const YamlNode* minor = Source::find(node_, "minor")) read_minor(*minor, unit);
  }

 private:
  // Cents are a unit of the same money, "USD/100", and are told as dollars; a minor unit with an id
  // of its own, such as pence, is told as it was stated.
  void read_minor(const YamlNode& minor, const value::Unit& major) {
    if (!source_.expect(minor, Kind::map, "minor")) return;
    source_.check_keys(minor, {"id", "words", "symbols", "per", "may-be"});
    std::string written = "100";
    std::string id;
    if (!source_.read(minor, "per", written) || !source_.read(minor, "id", id)) return;
    const std::optional<value::Decimal> per = parse_factor(written);
    if (!per || *per <= value::Decimal{0}) {
      source_.report(minor.where, "bad-number",
                     fmt::format("\"{}\" is no number of parts", written));
      return;
    }
    if (id.empty()) id = major.id + "/" + written;
    value::Unit unit{id, major.dimension, id, value::Decimal{1} / *per, value::Decimal{0}, ""};
    UnitReader reader(minor, source_, into_);
    reader.read_may_be(unit);
    if (!reader.keep(unit)) return;
    reader.add_words("words", "currency-minor", unit.id);
    reader.add_symbols("symbols", "currency-minor", unit.id);
  }

  void read_may_be(value::Unit& unit) {
    const YamlNode* others = Source::find(node_, "may-be");
    if (others == nullptr) return;
    for (const YamlNode* id : source_.scalars(*others, "may-be")) unit.may_be.push_back(id->scalar);
  }

  // Words begin with the unit's name and its plural: [mile, miles].
  std::string second_word(const std::string& id) const {
    const YamlNode* list = Source::find(node_, "words");
    const bool has_two = list != nullptr && list->items.size() > 1 && list->items[0].scalar == id;
    return has_two ? list->items[1].scalar : "";
  }

  bool read_number(std::string_view key, value::Decimal& out) {
    std::string written;
    if (!source_.read(node_, key, written)) return false;
    if (written.empty()) return true;
    const std::optional<value::Decimal> number = parse_factor(written);
    if (number) {
      out = *number;
      return true;
    }
    source_.report(Source::find(node_, key)->where, "bad-number",
                   fmt::format("\"{}\" is no number of at most 18 digits", written));
    return false;
  }

  bool keep(const value::Unit& unit) {
    if (into_.units.add(unit)) return true;
    source_.report(node_.where, "duplicate-unit",
                   fmt::format("the unit \"{}\" is there already", unit.id));
    return false;
  }

  void add_words(std::string_view key, std::string_view lexical_class, const std::string& id) {
    add(key, lexical_class, id, false);
  }

  void add_symbols(std::string_view key, std::string_view lexical_class, const std::string& id) {
    add(key, lexical_class, id, true);
  }

  void add(std::string_view key, std::string_view lexical_class, const std::string& id,
           bool symbols) {
    Lexicon& lexicon = symbols ? into_.lexicon : into_.unit_words;
    const YamlNode* list = Source::find(node_, key);
    if (list == nullptr) return;
    for (const YamlNode* phrase : source_.scalars(*list, key)) {
      const std::string folded = canonical_phrase(phrase->scalar);
      if (folded.empty()) {
        source_.report(phrase->where, "empty-phrase", "a phrase needs at least one word");
        continue;
      }
      const bool exact = symbols && is_case_sensitive(phrase->scalar);
      lexicon.add(lexical_class, folded, id, exact ? exact_phrase(phrase->scalar) : "");
    }
  }

  const YamlNode& node_;
  const Source& source_;
  Declarations& into_;
};

}  // namespace

void read_units(const YamlNode& node, const Source& source, Declarations& into) {
  if (!source.expect(node, Kind::list, "units")) return;
  for (const YamlNode& item : node.items) {
    if (source.expect(item, Kind::map, "units")) UnitReader(item, source, into).read_unit();
  }
}

void read_currencies(const YamlNode& node, const Source& source, Declarations& into) {
  if (!source.expect(node, Kind::list, "currencies")) return;
  for (const YamlNode& item : node.items) {
    if (source.expect(item, Kind::map, "currencies")) {
      UnitReader(item, source, into).read_currency();
    }
  }
}

}  // namespace concord::rule
