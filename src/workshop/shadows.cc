#include "workshop/shadows.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <tuple>

#include "workshop/flat_wordings.h"

namespace concord::workshop {

namespace {

// More ways than this are no wording a person could oversee, and are not compared.
constexpr std::size_t most_ways = 600;

struct Entry {
  std::uint32_t rule = 0;
  std::uint32_t pattern = 0;
  Way way;
  std::uint64_t marks = 0;  // one bit for what each place asks for: a quick no
};

std::uint64_t mark_of(const Place& place) {
  const std::size_t hash =
      std::hash<std::string>{}(place.text) * 7 + static_cast<std::size_t>(place.kind);
  return 1ULL << (hash % 64);
}

bool is_thing(const Place& place) {
  return place.kind == Place::Kind::word || place.kind == Place::Kind::inflected ||
         place.kind == Place::Kind::family || place.kind == Place::Kind::hole;
}

// What a narrower place must ask for as well: a word in any form covers other words.
bool is_marked(const Place& place) {
  return is_thing(place) && place.kind != Place::Kind::inflected && place.text != "token";
}

class ShadowFinder {
 public:
  explicit ShadowFinder(const rule::RuleSet& set) : set_(set), forms_(set.language) {
    for (std::uint32_t rule = 0; rule < set.rules.size(); ++rule) {
      if (set.rules[rule].layer != rule::Layer::claim) continue;
      for (std::uint32_t i = 0; i < set.rules[rule].patterns.size(); ++i) add(rule, i);
    }
  }

  std::vector<Shadow> find() const {
    std::vector<Shadow> found;
    for (std::size_t from = 0; from < entries_.size();) {
      std::size_t to = from;
      while (to < entries_.size() && entries_[to].rule == entries_[from].rule &&
             entries_[to].pattern == entries_[from].pattern) {
        ++to;
      }
      if (const auto shadow = shadow_of(from, to)) found.push_back(*shadow);
      from = to;
    }
    return found;
  }

 private:
  void add(std::uint32_t rule, std::uint32_t index) {
    const rule::Pattern& pattern = set_.rules[rule].patterns[index];
    if (pattern.engine != rule::Engine::words) return;
    auto ways = ways_of(rule::parse_pattern(pattern.source).root, most_ways, forms_);
    if (!ways) return;
    for (Way& way : *ways) {
      Entry entry{rule, index, std::move(way), 0};
      for (const Place& place : entry.way) {
        if (is_marked(place)) entry.marks |= mark_of(place);
      }
      const auto first = std::ranges::find_if(entry.way, is_thing);
      if (first != entry.way.end()) {
        by_first_[first->text].push_back(entries_.size());
        for (const std::string& form : first->forms) {
          if (form != first->text) by_first_[form].push_back(entries_.size());
        }
      }
      entries_.push_back(std::move(entry));
    }
  }

  // All ways of a wording must be covered; the one that covers the first is told.
  [[nodiscard]] std::optional<Shadow> shadow_of(std::size_t from, std::size_t to) const {
    std::optional<Shadow> shadow;
    for (std::size_t i = from; i < to; ++i) {
      const Entry* by = cover_of(entries_[i]);
      if (by == nullptr) return std::nullopt;
      if (!shadow) shadow = Shadow{entries_[i].rule, entries_[i].pattern, by->rule, by->pattern};
    }
    return shadow;
  }

  [[nodiscard]] const Entry* cover_of(const Entry& narrow) const {
    const auto first = std::ranges::find_if(narrow.way, is_thing);
    if (first == narrow.way.end()) return nullptr;
    for (const std::size_t i : by_first_.at(first->text)) {
      const Entry& wide = entries_[i];
      if ((wide.marks & ~narrow.marks) != 0 || !comes_first(wide, narrow)) continue;
      if (covers(wide.way, narrow.way)) return &wide;
    }
    return nullptr;
  }

  // As rule claims are chosen: one answer before many, then the higher priority, then the order of
  // rules and wordings. The wide one must speak wherever the narrow one does.
  [[nodiscard]] bool comes_first(const Entry& a, const Entry& b) const {
    const rule::Rule& one = set_.rules[a.rule];
    const rule::Rule& other = set_.rules[b.rule];
    if (a.rule == b.rule) {
      const std::string& state = one.patterns[a.pattern].state;
      if (a.pattern == b.pattern) return false;
      if (state != other.patterns[b.pattern].state) return a.pattern < b.pattern;
      return !equal(a.way, b.way) || a.pattern < b.pattern;
    }
    if (one.value != other.value || !one.label.empty() || !other.label.empty()) return false;
    const bool silent = !one.unless.empty() || one.least > 0 || one.most != rule::no_most;
    const auto rank = [&](const rule::Rule& rule, std::uint32_t index) {
      return std::tuple(rule.many || rule.loose, 100 - rule.priority, index);
    };
    return !silent && speaks_where(one, other) && one.family == other.family &&
           rank(one, a.rule) < rank(other, b.rule);
  }

  // Whether `wide` speaks in each place of an article where `narrow` does.
  static bool speaks_where(const rule::Rule& wide, const rule::Rule& narrow) {
    const auto has = [](const std::vector<std::string>& places) {
      return [&](const std::string& one) { return std::ranges::find(places, one) != places.end(); };
    };
    const bool in =
        wide.in.empty() || (!narrow.in.empty() && std::ranges::all_of(narrow.in, has(wide.in)));
    return in && std::ranges::all_of(wide.not_in, has(narrow.not_in)) &&
           speaks_of_sentences(wide, narrow);
  }

  // Whether each sentence that `narrow` speaks of holds what `wide` asks for and nothing it does not
  // want.
  static bool speaks_of_sentences(const rule::Rule& wide, const rule::Rule& narrow) {
    const auto has = [](const std::vector<rule::SentenceWord>& words) {
      return [&](const rule::SentenceWord& one) {
        return std::ranges::find(words, one.text, &rule::SentenceWord::text) != words.end();
      };
    };
    const bool holds =
        wide.has.empty() || (!narrow.has.empty() && std::ranges::all_of(narrow.has, has(wide.has)));
    return holds && std::ranges::all_of(wide.has_not, has(narrow.has_not));
  }

  static bool equal(const Way& a, const Way& b) { return covers(a, b) && covers(b, a); }

  const rule::RuleSet& set_;
  rule::Inflector forms_;
  std::vector<Entry> entries_;  // by rule and wording
  std::map<std::string, std::vector<std::size_t>> by_first_;
};

}  // namespace

std::vector<Shadow> find_shadows(const rule::RuleSet& set) {
  return ShadowFinder(set).find();
}

}  // namespace concord::workshop
