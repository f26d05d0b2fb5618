#include <fmt/format.h>

#include <algorithm>

#include "rule/declarations.h"
#include "rule/read_rule_keys.h"
#include "rule/tokenize.h"

namespace concord::rule {
namespace {

using Kind = YamlNode::Kind;

class ConditionReader {
 public:
  ConditionReader(const YamlNode& map, const Source& source, const Inflector& inflector, Rule& into)
      : map_(map), source_(source), inflector_(inflector), rule_(into) {}

  bool read() {
    bool good = read_unless();
    good = read_places("in", rule_.in) && good;
    good = read_places("not-in", rule_.not_in) && good;
    good = read_sentence() && good;
    good = read_tolerance() && good;
    good = read_closed() && good;
    good = read_changes() && good;
    return read_severity() && good;
  }

 private:
  bool fail(const YamlNode& at, const char* code, std::string message, std::string cure) {
    source_.report(at.where, code, std::move(message), std::move(cure),
                   static_cast<std::uint32_t>(at.scalar.size()));
    return false;
  }

  bool read_unless() {
    const YamlNode* list = Source::find(map_, "unless");
    if (list == nullptr) return true;
    bool good = list->kind == Kind::scalar || list->kind == Kind::list;
    for (const YamlNode* words : source_.scalars(*list, "unless")) {
      std::string folded = canonical_phrase(words->scalar);
      if (!folded.empty()) {
        rule_.unless.push_back(std::move(folded));
        continue;
      }
      source_.report(words->where, "bad-word", fmt::format("\"{}\" is no word", words->scalar),
                     "\"unless\" takes words: unless: [former, re-open]");
      good = false;
    }
    return good;
  }

  bool read_places(std::string_view key, std::vector<std::string>& out) {
    static const std::vector<std::string> places = {"heading", "lead",    "text",     "list",
                                                    "table",   "caption", "quotation"};
    const YamlNode* list = Source::find(map_, key);
    if (list == nullptr) return true;
    bool good = list->kind == Kind::scalar || list->kind == Kind::list;
    for (const YamlNode* place : source_.scalars(*list, key)) {
      out.push_back(place->scalar);
      if (std::find(places.begin(), places.end(), place->scalar) != places.end()) continue;
      const std::string near = suggestion(place->scalar, places);
      source_.report(place->where, "bad-place",
                     fmt::format("\"{}\" is no place in an article", place->scalar),
                     near.empty() ? fmt::format("{}", fmt::join(places, ", ")) : near);
      good = false;
    }
    return good;
  }

  bool read_sentence() {
    const YamlNode* sentence = Source::find(map_, "sentence");
    if (sentence == nullptr) return true;
    if (sentence->kind != Kind::map) {
      return fail(*sentence, "wrong-type", "\"sentence\" says what a sentence has, or has not",
                  "sentence: {has: [storm, \"@sail\"], has-not: yesterday}");
    }
    const CheckedMap of = source_.check_keys(*sentence, {"has", "has-not"});
    const bool good = read_words(of.map, "has", rule_.has) && of.good;
    return read_words(of.map, "has-not", rule_.has_not) && good;
  }

  bool read_words(const YamlNode& map, std::string_view key, std::vector<SentenceWord>& out) {
    const YamlNode* list = Source::find(map, key);
    if (list == nullptr) return true;
    bool good = list->kind == Kind::scalar || list->kind == Kind::list;
    for (const YamlNode* word : source_.scalars(*list, key)) good = add_word(*word, out) && good;
    return good;
  }

  // "storm", "per cent", "~carry" in its forms, "@sail".
  bool add_word(const YamlNode& word, std::vector<SentenceWord>& out) {
    std::string_view text = word.scalar;
    const char mark = text.empty() ? '\0' : text.front();
    if (mark == '@' || mark == '~') text.remove_prefix(1);
    const std::string folded = canonical_phrase(text);
    const bool single = folded.find(' ') == std::string::npos;
    if (folded.empty() || (mark == '@' && !is_name(text)) || (mark == '~' && !single)) {
      return fail(
          word, "bad-word", fmt::format("\"{}\" is no word", word.scalar),
          "a word, a phrase, a word in any form, a family: [storm, at sea, ~sail, \"@rise\"]");
    }
    if (mark != '~') {
      out.push_back({mark == '@' ? word.scalar : folded, word.where});
      return true;
    }
    std::vector<std::string> forms = inflector_.verb_forms(folded);
    for (std::string& form : inflector_.noun_forms(folded)) forms.push_back(std::move(form));
    forms.push_back(folded);
    std::sort(forms.begin(), forms.end());
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    for (std::string& form : forms) out.push_back({std::move(form), word.where});
    return true;
  }

  // "5%", "2", "2 km", "1 day"; whether there is such a unit is seen when all files are read.
  bool read_tolerance() {
    const YamlNode* node = Source::find(map_, "tolerance");
    if (node == nullptr) return true;
    if (!source_.expect(*node, Kind::scalar, "tolerance")) return false;
    const std::string& text = node->scalar;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
    const std::size_t unit = std::min(text.find_first_not_of(' ', digits), text.size());
    rule_.tolerance = {text.substr(0, digits), text.substr(unit), node->where};
    const auto amount = value::Decimal::parse(rule_.tolerance.amount);
    const bool share = rule_.tolerance.unit == "%";
    if (amount && !amount->is_zero() && !(share && *amount >= value::Decimal{100})) return true;
    rule_.tolerance = {};
    return fail(*node, "bad-tolerance", fmt::format("\"{}\" is no tolerance", text),
                "a share of the larger figure, a number in their own unit, or a measure: 5%, 2, "
                "2 km, 1 day");
  }

  bool read_closed() {
    bool closed = false;
    if (!source_.read(map_, "closed", closed)) return false;
    if (Source::find(map_, "closed") != nullptr) {
      rule_.members = closed ? Members::all : Members::some;
    }
    return true;
  }

  bool read_changes() {
    std::string changes;
    if (!source_.read(map_, "changes", changes)) return false;
    if (changes == "hourly") rule_.changes = Changes::hourly;
    if (changes == "daily") rule_.changes = Changes::daily;
    if (changes == "yearly") rule_.changes = Changes::yearly;
    if (changes.empty() || rule_.changes != Changes::no) return true;
    const std::string near = suggestion(changes, {"hourly", "daily", "yearly"});
    return fail(*Source::find(map_, "changes"), "bad-changes",
                fmt::format("\"{}\" is no pace of change", changes),
                near.empty() ? "hourly, daily or yearly" : near);
  }

  bool read_severity() {
    std::string severity = "error";
    if (!source_.read(map_, "severity", severity)) return false;
    if (severity == "warning") rule_.severity = Severity::warning;
    if (severity == "note") rule_.severity = Severity::note;
    if (severity == "error" || rule_.severity != Severity::error) return true;
    const std::string near = suggestion(severity, {"error", "warning", "note"});
    return fail(*Source::find(map_, "severity"), "bad-severity",
                fmt::format("\"{}\" is no severity", severity),
                near.empty() ? "error, warning or note" : near);
  }

  const YamlNode& map_;
  const Source& source_;
  const Inflector& inflector_;
  Rule& rule_;
};

}  // namespace

bool read_conditions(const YamlNode& map, const Source& source, const Inflector& inflector,
                     Rule& into) {
  return ConditionReader(map, source, inflector, into).read();
}

}  // namespace concord::rule
