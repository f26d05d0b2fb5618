#include "workshop/trace.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "rule/pattern.h"
#include "text/utf8.h"
#include "workshop/flat_wordings.h"

namespace concord::workshop {

namespace {

using match::Matches;
using Kind = Place::Kind;

constexpr std::size_t most_ways = 600;
constexpr std::uint32_t most_steps = 20'000;

std::string written(const Place& place) {
  switch (place.kind) {
    case Kind::family:
      return "@" + place.text;
    case Kind::hole:
      return place.capture == place.text ? fmt::format("{{{}}}", place.text)
                                         : fmt::format("{{{}:{}}}", place.capture, place.text);
    case Kind::start:
      return "the start of the sentence";
    case Kind::end:
      return "the end of the sentence";
    default:
      return fmt::format("\"{}\"", place.text);
  }
}

// How far one way to read a wording goes.
struct Progress {
  std::uint32_t things = 0;  // words and holes that fit
  std::uint32_t first = 0;   // tokens that fit: [first, last)
  std::uint32_t last = 0;
  std::size_t next = 0;  // place of the way that does not fit; its size: all fit
};

class Tracer {
 public:
  Tracer(const Matches& matches, std::uint32_t begin, std::uint32_t end)
      : matches_(matches), begin_(begin), end_(end) {}

  Progress furthest(const Way& way) {
    way_ = &way;
    best_ = {};
    steps_ = 0;
    for (first_ = begin_; first_ < end_ && best_.next < way.size(); ++first_) {
      follow(0, first_, 0, 0);
    }
    return best_;
  }

 private:
  // `left`: tokens the gap before this place may still take.
  void follow(std::size_t place, std::uint32_t token, std::uint32_t left, std::uint32_t things) {
    if (++steps_ > most_steps || best_.next == way_->size()) return;
    note(place, token, things);
    if (place == way_->size()) return;
    const Place& wanted = (*way_)[place];
    if (wanted.kind == Kind::gap) return follow(place + 1, token, left + wanted.most, things);
    if (wanted.kind == Kind::start || wanted.kind == Kind::end) {
      const bool there = wanted.kind == Kind::start ? token == begin_ : is_end(token);
      if (there) follow(place + 1, token, 0, things);
    } else if (token < end_ && (!wanted.glued || matches_.tokens[token].glued)) {
      for (const std::uint32_t end : ends_of(wanted, token)) follow(place + 1, end, 0, things + 1);
    }
    if (left > 0 && token < end_) follow(place, token + 1, left - 1, things);
  }

  // What a gap ran over tells nothing: the place where the last thing ended counts.
  void note(std::size_t place, std::uint32_t token, std::uint32_t things) {
    const bool whole = place == way_->size();
    if (!whole && things <= best_.things) return;
    best_ = {things, first_, token, place};
  }

  [[nodiscard]] bool is_end(std::uint32_t token) const {
    return std::all_of(
        matches_.tokens.begin() + token, matches_.tokens.begin() + end_,
        [](const match::Token& one) { return one.kind == match::TokenKind::symbol; });
  }

  // Where the thing may end that stands at this token; nowhere when another stands there.
  [[nodiscard]] std::vector<std::uint32_t> ends_of(const Place& wanted, std::uint32_t token) const {
    const match::Token& one = matches_.tokens[token];
    std::vector<std::uint32_t> ends;
    const auto add_if = [&](bool good, std::uint32_t end) {
      if (good && std::ranges::find(ends, end) == ends.end()) ends.push_back(end);
    };
    if (wanted.kind == Kind::word) {
      add_if(one.folded == wanted.text, token + 1);
      return ends;
    }
    const bool hole = wanted.kind == Kind::hole;
    for (const match::Mention& mention : matches_.mentions) {
      if (mention.first == token) add_if(hole && mention.type == wanted.text, mention.last);
    }
    for (const match::Term& term : matches_.terms) {
      if (term.first != token) continue;
      const bool family = term.lexical_class == "family" && term.value == wanted.text;
      add_if(hole ? term.lexical_class == wanted.text : family, term.last);
    }
    const bool word = one.kind == match::TokenKind::word;
    add_if(hole && wanted.text == "word" && word, token + 1);
    add_if(hole && wanted.text == "Capital" && word && one.capital, token + 1);
    add_if(hole && wanted.text == "numeral" && one.kind == match::TokenKind::numeral, token + 1);
    add_if(hole && wanted.text == "token", token + 1);
    return ends;
  }

  const Matches& matches_;
  std::uint32_t begin_;
  std::uint32_t end_;
  const Way* way_ = nullptr;
  std::uint32_t first_ = 0;
  std::uint32_t steps_ = 0;
  Progress best_;
};

std::string words_of(const Matches& matches, std::uint32_t first, std::uint32_t last) {
  if (first >= last) return "";
  const std::uint32_t begin = matches.tokens[first].span.begin;
  return matches.document->text.substr(begin, matches.tokens[last - 1].span.end - begin);
}

}  // namespace

std::optional<Stop> where_it_stops(const rule::Rule& rule, const Matches& matches) {
  std::optional<Stop> stop;
  std::uint32_t things = 0;
  for (std::uint32_t i = 0; i < rule.patterns.size(); ++i) {
    if (rule.patterns[i].engine != rule::Engine::words) continue;
    const auto ways = ways_of(rule::parse_pattern(rule.patterns[i].source).root, most_ways);
    if (!ways) continue;
    for (std::size_t s = 0; s + 1 < matches.sentence_tokens.size(); ++s) {
      const std::uint32_t end = matches.sentence_tokens[s + 1];
      Tracer tracer(matches, matches.sentence_tokens[s], end);
      for (const Way& way : *ways) {
        const Progress found = tracer.furthest(way);
        if (found.next == way.size()) return Stop{i, "", "", "", true};
        if (found.things <= things) continue;
        things = found.things;
        const auto next =
            std::find_if(way.begin() + static_cast<std::ptrdiff_t>(found.next), way.end(),
                         [](const Place& place) { return place.kind != Kind::gap; });
        stop = Stop{i, words_of(matches, found.first, found.last),
                    next == way.end() ? "" : written(*next),
                    words_of(matches, found.last, std::min(found.last + 1, end)), false};
      }
    }
  }
  return stop;
}

bool fits(const rule::Pattern& pattern, const Matches& matches) {
  if (pattern.engine != rule::Engine::words) return true;
  const auto ways = ways_of(rule::parse_pattern(pattern.source).root, most_ways);
  if (!ways) return true;
  for (std::size_t s = 0; s + 1 < matches.sentence_tokens.size(); ++s) {
    Tracer tracer(matches, matches.sentence_tokens[s], matches.sentence_tokens[s + 1]);
    for (const Way& way : *ways) {
      if (tracer.furthest(way).next == way.size()) return true;
    }
  }
  return false;
}

}  // namespace concord::workshop
