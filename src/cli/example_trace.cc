#include "cli/example_trace.h"

#include <fmt/format.h>

#include <algorithm>

#include "normalize/rule_claims.h"
#include "workshop/trace.h"

namespace concord::cli {

namespace {

using normalize::Silence;
using workshop::Stop;

// One failing example needs no longer list.
constexpr std::size_t most_lines = 3;

// A quotation mark in quotation marks reads badly.
std::string quoted(const std::string& words) {
  return words.find('"') == std::string::npos ? fmt::format("\"{}\"", words)
                                              : fmt::format("«{}»", words);
}

// Bounds are held against a figure in its own unit, and "1.2 km" is below 5.
std::string in_its_unit(const std::string& figure) {
  const bool unit = !figure.empty() && (figure.back() < '0' || figure.back() > '9');
  return quoted(figure) + (unit ? ", which counts in its own unit" : "");
}

class ExampleTracer {
 public:
  ExampleTracer(const rule::Rule& rule, const read::Document& document,
                const match::Matches& matches, const Tongue& tongue)
      : rule_(rule), document_(document), matches_(matches), tongue_(tongue) {}

  std::vector<std::string> trace() {
    if (rule_.layer == rule::Layer::claim) {
      add_claims();
    } else {
      add_mentions();
    }
    if (lines_.empty()) lines_.push_back(stop());
    if (lines_.size() > most_lines) lines_.resize(most_lines);
    return std::move(lines_);
  }

 private:
  [[nodiscard]] std::string words(text::Span span) const {
    return workshop::shown_words(document_, span);
  }

  [[nodiscard]] std::uint32_t index() const {
    return static_cast<std::uint32_t>(tongue_.rules.find(rule_.id) - tongue_.rules.rules.data());
  }

  void add_claims() {
    for (const match::ClaimMatch& match : matches_.claims) {
      if (match.rule != index()) continue;
      const auto silence = normalize::why_silent(match, document_, matches_, tongue_.language);
      lines_.push_back(fmt::format("\"{}\" fits \"{}\"{}", rule_.patterns[match.pattern].source,
                                   words(match.span),
                                   silence ? ", but " + told(*silence, match) : rival(match)));
    }
  }

  void add_mentions() {
    for (const match::Mention& mention : matches_.mentions) {
      if (mention.rule != index()) continue;
      lines_.push_back(fmt::format("\"{}\" fits \"{}\"{}", rule_.patterns[mention.pattern].source,
                                   words(mention.span),
                                   mention.inner ? ", which is part of a longer one" : ""));
    }
  }

  // Another rule that speaks of the same words, and why it does.
  [[nodiscard]] std::string rival(const match::ClaimMatch& match) const {
    for (const normalize::Claim& claim :
         normalize::read_claims(0, document_, matches_, tongue_.language)) {
      if (claim.fact.empty() || !claim.span.overlaps(match.span)) continue;
      if (claim.rule == rule_.id) return "";
      return fmt::format(", but '{}' speaks of \"{}\": {}", claim.rule, words(claim.span),
                         why(claim, match));
    }
    return "";
  }

  [[nodiscard]] std::string why(const normalize::Claim& rival,
                                const match::ClaimMatch& match) const {
    const auto* other = tongue_.rules.find(rival.rule);
    if (other != nullptr && !other->many && !other->loose && (rule_.many || rule_.loose)) {
      return "it has one answer where this rule has many";
    }
    for (const match::ClaimMatch& one : matches_.claims) {
      const bool same = &tongue_.rules.rules[one.rule] == other && one.span.overlaps(match.span);
      if (same && one.span.size() > match.span.size()) {
        return fmt::format("its wording takes more words, \"{}\"", words(one.span));
      }
    }
    return "it comes first, unless this rule has a higher \"priority\"";
  }

  [[nodiscard]] std::string told(const Silence& silence, const match::ClaimMatch& match) const {
    const std::string there = words(silence.span);
    switch (silence.reason) {
      case Silence::Reason::place:
        return fmt::format(
            "{} the rule silent in {}", conditions_of_place(),
            silence.place == "text" ? "running text" : fmt::format("a {}", silence.place));
      case Silence::Reason::word:
        return fmt::format("\"unless\" forbids \"{}\"", there);
      case Silence::Reason::sentence:
        if (silence.span == match.span) return "the sentence has no word of \"sentence: has\"";
        return fmt::format("\"sentence: has-not\" forbids \"{}\"", there);
      case Silence::Reason::bounds:
        return fmt::format("{} leaves out {}", bounds_of(silence.span, match), in_its_unit(there));
      case Silence::Reason::figure:
        return fmt::format("{} out {}", bounds_of_rule(), in_its_unit(there));
      case Silence::Reason::no_value:
        return fmt::format("\"{}\" is no value", there);
      case Silence::Reason::loose_key:
        return "the rule is loose, and its key is a word of grammar or its value part of another";
      case Silence::Reason::nobody:
        return "the sentences before name nobody, or several, for whom the pronoun may stand";
      case Silence::Reason::condition:
        return fmt::format("\"{}\" makes a condition of it, which says of no state that it holds",
                           there);
    }
    return "";
  }

  // The hole that took the words, with its bounds.
  [[nodiscard]] std::string bounds_of(text::Span span, const match::ClaimMatch& match) const {
    for (const rule::Bound& bound : rule_.patterns[match.pattern].bounds) {
      const auto took = [&](const match::Capture& one) {
        return one.name == bound.capture && one.span == span;
      };
      if (std::ranges::none_of(match.captures, took)) continue;
      return fmt::format("{{{} {}..{}}}", bound.capture, bound.least, bound.most);
    }
    return "a hole";
  }

  [[nodiscard]] std::string bounds_of_rule() const {
    const std::string least = fmt::format("\"least: {}\"", rule_.least);
    const std::string most = fmt::format("\"most: {}\"", rule_.most);
    if (rule_.most == rule::no_most) return least + " leaves";
    return rule_.least == 0 ? most + " leaves" : least + " and " + most + " leave";
  }

  [[nodiscard]] std::string conditions_of_place() const {
    if (rule_.in.empty()) return "\"not-in\" keeps";
    return rule_.not_in.empty() ? "\"in\" keeps" : "\"in\" and \"not-in\" keep";
  }

  // Where the nearest wording stops.
  [[nodiscard]] std::string stop() const {
    const auto stop = workshop::Tracer(tongue_.rules).where_it_stops(rule_, matches_);
    if (!stop) return "no wording can be followed through this text";
    if (stop->fits.empty() && !stop->whole) return begins_nowhere(*stop);
    const std::string& source = rule_.patterns[stop->pattern].source;
    if (stop->whole) return fmt::format("\"{}\" fits", source);
    if (!stop->ruled_out.empty()) {
      return fmt::format("\"{}\" fits \"{}\", then \"but not\" rules out \"{}\"", source,
                         stop->fits, stop->ruled_out);
    }
    std::string line =
        fmt::format("\"{}\" fits \"{}\", then wants {} where {} stands", source, stop->fits,
                    stop->wanted, stop->stands.empty() ? "nothing" : quoted(stop->stands));
    if (!stop->is.empty()) line += ", " + stop->is;
    // a gap would reach into the marks, and not out of them
    if (stop->stands == "\"") return line + ": \"? takes it or leaves it, on both sides of a title";
    return stop->cure.empty() ? line : line + ": " + stop->cure;
  }

  [[nodiscard]] std::string begins_nowhere(const Stop& stop) const {
    const std::string line =
        "none of its wordings begins in this text; they begin with " + stop.wanted;
    const auto is_name = [](const match::Mention& one) {
      return one.type == "name" && one.first == 0;
    };
    const bool lost = stop.wanted.find("name}") != std::string::npos && !matches_.tokens.empty() &&
                      matches_.tokens.front().capital &&
                      std::ranges::none_of(matches_.mentions, is_name);
    if (lost) {
      return line + ": a capital at the head of a sentence proves no name, so put a word before it";
    }
    return stop.cure.empty() ? line : line + ": " + stop.cure;
  }

  const rule::Rule& rule_;
  const read::Document& document_;
  const match::Matches& matches_;
  const Tongue& tongue_;
  std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> trace_example(const rule::Rule& rule, const read::Document& document,
                                       const match::Matches& matches, const Tongue& tongue) {
  return ExampleTracer(rule, document, matches, tongue).trace();
}

}  // namespace concord::cli
