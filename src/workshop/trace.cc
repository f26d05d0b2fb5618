#include "workshop/trace.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "rule/pattern.h"
#include "workshop/follower.h"
#include "workshop/hole_types.h"

namespace concord::workshop {

namespace {

using match::Matches;
using Kind = Place::Kind;

constexpr std::size_t most_ways = 600;
// So many words further on a cure is looked for.
constexpr std::uint32_t furthest_cure = 4;

std::string written(const Place& place) {
  std::string bounds;
  if (!place.least.empty() || !place.most.empty()) bounds = " " + place.least + ".." + place.most;
  switch (place.kind) {
    case Kind::family:
      return "@" + place.text;
    case Kind::inflected:
      return "~" + place.text;
    case Kind::hole:
      return place.capture == place.text
                 ? fmt::format("{{{}{}}}", place.text, bounds)
                 : fmt::format("{{{}:{}{}}}", place.capture, place.text, bounds);
    case Kind::start:
      return "the start of the sentence";
    case Kind::end:
      return "the end of the sentence";
    default:
      return place.text == "\"" ? "«\"»" : fmt::format("\"{}\"", place.text);
  }
}

std::string words_of(const Matches& matches, std::uint32_t first, std::uint32_t last) {
  if (first >= last) return "";
  return shown_words(*matches.document,
                     text::join(matches.tokens[first].span, matches.tokens[last - 1].span));
}

// What a wording wants behind what it fits: gaps want nothing, nor does what must not stand there.
const Place* wanted_in(const Way& way, std::size_t from) {
  const auto next = std::find_if(
      way.begin() + static_cast<std::ptrdiff_t>(from), way.end(),
      [](const Place& place) { return place.kind != Kind::gap && place.kind != Kind::but_not; });
  return next == way.end() ? nullptr : &*next;
}

// The longest value that begins at a token, where there is one.
const match::Mention* value_at(const Matches& matches, std::uint32_t token) {
  const match::Mention* best = nullptr;
  for (const match::Mention& one : matches.mentions) {
    if (one.first != token || find_hole_type(one.type) == nullptr) continue;
    if (best == nullptr || one.last > best->last) best = &one;
  }
  return best;
}

Stop whole(std::uint32_t pattern) {
  Stop stop;
  stop.pattern = pattern;
  stop.whole = true;
  return stop;
}

}  // namespace

std::string shown_words(const read::Document& document, text::Span span) {
  std::string words;
  for (std::uint32_t at = span.begin; at < span.end; ++at) {
    const char c = document.text[at];
    const bool border = c == read::cell_border;
    words += border ? " | " : std::string(1, c);
    if (border && document.text.compare(at + 1, 2, "| ") == 0) at += 2;
  }
  return words;
}

Tracer::Tracer(const rule::RuleSet& rules) : rules_(rules), forms_(rules.language) {}

// Told from what stands where the wording stops.
Stop Tracer::stop_at(const Progress& found, const Way& way, const Follower& follower,
                     const Matches& matches) const {
  Stop stop;
  stop.fits = words_of(matches, found.first, found.last);
  stop.ruled_out = words_of(matches, found.last, found.ruled_out);
  const Place* wanted = wanted_in(way, found.next);
  if (wanted == nullptr || !stop.ruled_out.empty()) return stop;
  stop.wanted = written(*wanted);
  stop.stands = words_of(matches, found.last, std::min(found.last + 1, follower.end()));
  const match::Mention* value = value_at(matches, found.last);
  if (wanted->kind == Kind::hole && found.last < follower.end() && value != nullptr) {
    stop.stands = words_of(matches, value->first, value->last);
    stop.is = find_hole_type(value->type)->words;
  }
  stop.cure = cure_of(*wanted, found, way, follower, matches);
  return stop;
}

std::string Tracer::cure_of(const Place& wanted, const Progress& found, const Way& way,
                            const Follower& follower, const Matches& matches) const {
  if (found.last >= follower.end()) return "";
  const std::string folded(matches.tokens[found.last].folded);
  if (wanted.kind == Kind::word && folded == wanted.text) return "a blank stands before it";
  if (wanted.kind == Kind::word) {
    if (const std::string base = base_of(wanted.text, folded); !base.empty()) {
      return fmt::format("~{} takes each form of the word", base);
    }
  }
  const std::uint32_t open = way[found.next].kind == Kind::gap ? way[found.next].words : 0;
  for (std::uint32_t skipped = open + 1; skipped <= open + furthest_cure; ++skipped) {
    if (!follower.stands(wanted, found.last + skipped)) continue;
    return fmt::format("a gap \"...{}\" before {} would reach it", skipped, written(wanted));
  }
  return "";
}

// Of two forms of one word the one that has the other; empty when they are none.
std::string Tracer::base_of(const std::string& one, const std::string& other) const {
  if (forms_.forms(one).contains(other)) return one;
  return forms_.forms(other).contains(one) ? other : "";
}

// A wording that begins nowhere: what its rule's wordings begin with.
Stop Tracer::nowhere(const std::vector<Place>& firsts, const Matches& matches) const {
  constexpr std::size_t most_told = 4;
  Stop stop;
  std::vector<std::string> told;
  for (const Place& first : firsts) {
    const std::string text = written(first);
    if (std::ranges::find(told, text) == told.end()) told.push_back(text);
    for (const match::Token& token : matches.tokens) {
      if (!stop.cure.empty() || first.kind != Kind::word) break;
      const std::string base = base_of(first.text, std::string(token.folded));
      if (!base.empty()) stop.cure = fmt::format("~{} takes each form of the word", base);
    }
  }
  for (std::size_t i = 0; i < told.size() && i < most_told; ++i) {
    stop.wanted += (i == 0 ? "" : i + 1 == told.size() ? " or " : ", ") + told[i];
  }
  if (told.size() > most_told) stop.wanted += " or others";
  return stop;
}

std::optional<Stop> Tracer::where_it_stops(const rule::Rule& rule, const Matches& matches) const {
  std::optional<Stop> stop;
  std::uint32_t things = 0;
  std::vector<Place> firsts;
  for (std::uint32_t i = 0; i < rule.patterns.size(); ++i) {
    if (rule.patterns[i].engine != rule::Engine::words) continue;
    const auto ways = ways_of(rule::parse_pattern(rule.patterns[i].source).root, most_ways, forms_);
    if (!ways) continue;
    for (const Way& way : *ways) {
      if (const Place* first = wanted_in(way, 0)) firsts.push_back(*first);
    }
    for (std::size_t s = 0; s + 1 < matches.sentence_tokens.size(); ++s) {
      Follower follower(matches, s, rules_.lexicon);
      for (const Way& way : *ways) {
        const Progress found = follower.furthest(way);
        if (found.next == way.size()) return whole(i);
        if (found.things <= things) continue;
        things = found.things;
        stop = stop_at(found, way, follower, matches);
        stop->pattern = i;
      }
    }
  }
  if (stop || firsts.empty()) return stop;
  return nowhere(firsts, matches);
}

bool Tracer::follows(const rule::Pattern& pattern) const {
  return pattern.engine == rule::Engine::words &&
         ways_of(rule::parse_pattern(pattern.source).root, most_ways, forms_);
}

bool Tracer::fits(const rule::Pattern& pattern, const Matches& matches) const {
  if (pattern.engine != rule::Engine::words) return true;
  const auto ways = ways_of(rule::parse_pattern(pattern.source).root, most_ways, forms_);
  return !ways || fits_one_of(*ways, matches);
}

bool Tracer::fits_but_for(const rule::Pattern& pattern, const Matches& matches) const {
  if (pattern.engine != rule::Engine::words) return true;
  auto ways = ways_of(rule::parse_pattern(pattern.source).root, most_ways, forms_);
  if (!ways) return true;
  for (Way& way : *ways) {
    std::erase_if(way, [](const Place& place) { return place.kind == Kind::but_not; });
  }
  return fits_one_of(*ways, matches);
}

bool Tracer::fits_one_of(const std::vector<Way>& ways, const Matches& matches) const {
  for (std::size_t s = 0; s + 1 < matches.sentence_tokens.size(); ++s) {
    Follower follower(matches, s, rules_.lexicon);
    for (const Way& way : ways) {
      if (follower.furthest(way).next == way.size()) return true;
    }
  }
  return false;
}

}  // namespace concord::workshop
