#include "match/expressions.h"

#include <fmt/format.h>

#include <algorithm>

namespace concord::match {
namespace {

// The tokens that share a byte with the span, among tokens [first, last).
rule::Range tokens_of(const std::vector<Token>& tokens, std::uint32_t first, std::uint32_t last,
                      text::Span span) {
  const auto begin = tokens.begin() + first;
  const auto end = tokens.begin() + last;
  const auto from = std::partition_point(
      begin, end, [&](const Token& token) { return token.span.end <= span.begin; });
  const auto to = std::partition_point(
      from, end, [&](const Token& token) { return token.span.begin < span.end; });
  return {static_cast<std::uint32_t>(from - tokens.begin()),
          static_cast<std::uint32_t>(to - tokens.begin())};
}

// Bytes of a sentence that Boost may be let loose on: its worst case grows with the square.
constexpr std::uint32_t longest_boost_window = 10'000;

}  // namespace

ExpressionRunner::ExpressionRunner(const rule::RuleSet& rules, const Matches& matches)
    : rules_(rules), matches_(matches) {}

void ExpressionRunner::begin(text::Diagnostics& diagnostics) {
  diagnostics_ = &diagnostics;
  reported_.clear();
}

void ExpressionRunner::run(std::uint32_t sentence, std::vector<Candidate>& found,
                           std::vector<Group>& groups) {
  if (rules_.compiled->regexes.empty()) return;
  const read::Document& document = *matches_.document;
  const text::Span window = document.sentences[sentence].span;
  rules_.compiled->regex_cache->begin(
      std::string_view(document.text).substr(window.begin, window.size()), window_);
  work_ += window.size() * (1 + window_.hits.size());
  for (const rule::RegexHit& hit : window_.hits) run_one(hit, sentence, found, groups);
}

void ExpressionRunner::run_one(const rule::RegexHit& hit, std::uint32_t sentence,
                               std::vector<Candidate>& found, std::vector<Group>& groups) {
  const rule::CompiledRegex& expression = rules_.compiled->regexes[hit.index];
  const text::Span window = matches_.document->sentences[sentence].span;
  found_.clear();
  const bool backtracks = pattern_of(hit.index).engine == rule::Engine::boost;
  const bool too_long = backtracks && window.size() > longest_boost_window;
  if (too_long || !rules_.compiled->regex_cache->find_all(hit, window_, found_)) report(hit.index);

  const auto shifted = [&](text::Span span) {
    return text::Span{span.begin + window.begin, span.end + window.begin};
  };
  const auto tokens_in = [&](text::Span span) {
    return tokens_of(matches_.tokens, matches_.sentence_tokens[sentence],
                     matches_.sentence_tokens[sentence + 1], span);
  };
  for (std::size_t match = 0; match < found_.all.size(); ++match) {
    Candidate candidate;
    candidate.rule = expression.rule;
    candidate.pattern = expression.pattern;
    candidate.stage = expression.stage;
    candidate.open = pattern_of(hit.index).open;
    candidate.span = shifted(found_.all[match].span);
    const rule::Range tokens = tokens_in(candidate.span);
    if (!covers_whole_tokens(tokens, candidate.span)) continue;
    candidate.first = tokens.begin;
    candidate.last = tokens.end;
    candidate.groups.begin = static_cast<std::uint32_t>(groups.size());
    for (const rule::RegexGroup& group : found_.groups_of(match)) {
      const text::Span span = shifted(group.span);
      const rule::Range covered = span == candidate.span ? tokens : tokens_in(span);
      groups.push_back({group.name, span, covered.begin, covered.end});
    }
    candidate.groups.end = static_cast<std::uint32_t>(groups.size());
    found.push_back(candidate);
  }
}

const rule::Pattern& ExpressionRunner::pattern_of(std::uint32_t index) const {
  const rule::CompiledRegex& expression = rules_.compiled->regexes[index];
  return rules_.rules[expression.rule].patterns[expression.pattern];
}

// "14" is no number inside "14.3", and blanks alone are nothing.
bool ExpressionRunner::covers_whole_tokens(rule::Range tokens, text::Span span) const {
  if (tokens.begin == tokens.end) return false;
  return matches_.tokens[tokens.begin].span.begin >= span.begin &&
         matches_.tokens[tokens.end - 1].span.end <= span.end;
}

void ExpressionRunner::report(std::uint32_t index) {
  if (std::ranges::find(reported_, index) != reported_.end()) return;
  reported_.push_back(index);
  const rule::CompiledRegex& expression = rules_.compiled->regexes[index];
  const rule::Rule& rule = rules_.rules[expression.rule];
  text::Diagnostic warning;
  warning.severity = text::Severity::warning;
  warning.code = "runaway-pattern";
  warning.file = rule.file;
  warning.where = pattern_of(index).where;
  warning.message = fmt::format("a regular expression of rule \"{}\" gave up on a sentence of {}",
                                rule.id, matches_.document->path);
  warning.cure = "avoid repeats inside repeats, or use engine re2, which never gives up";
  diagnostics_->add(std::move(warning));
}

}  // namespace concord::match
