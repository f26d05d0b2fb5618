#include "match/cascade.h"

#include <algorithm>
#include <bit>

namespace concord::match {
namespace {

// In a match of more tokens (a list of hundreds) none that begins later is looked for: each would
// be nearly as long, and time and memory would grow with the square of the sentence. As many tokens
// are passed over where a pattern gave up: it would again.
constexpr std::uint32_t long_match = 64;

// Marks that may stand after the last word of a sentence.
bool is_closing(const Token& token) {
  static constexpr std::string_view marks[] = {".", "!", "?", "…", "\"", "'",
                                               "”", "’", "»", ")", "]"};
  return token.kind == TokenKind::symbol &&
         std::find(std::begin(marks), std::end(marks), token.folded) != std::end(marks);
}

}  // namespace

Cascade::Cascade(const rule::RuleSet& rules, const Numbers& numbers, Matches& matches)
    : compiled_(*rules.compiled),
      numbers_(numbers),
      matches_(matches),
      chart_(*rules.compiled),
      runner_(*rules.compiled, chart_),
      expressions_(rules, matches),
      overlaps_(rules.rules),
      maker_(rules, matches),
      due_(compiled_.stages + 1),
      asked_(compiled_.stages / 64 + 1, 0),
      due_in_(compiled_.patterns.size(), 0) {}

void Cascade::run(std::uint32_t sentence, rule::Range terms, rule::Range names) {
  sentence_ = sentence;
  stretch_ = {matches_.tokens.data(), matches_.words.data(), matches_.sentence_tokens[sentence],
              matches_.sentence_tokens[sentence + 1], matches_.sentence_tokens[sentence + 1]};
  if (stretch_.first == stretch_.last) return;
  while (stretch_.soft_end > stretch_.first && is_closing(matches_.tokens[stretch_.soft_end - 1])) {
    --stretch_.soft_end;
  }
  stretch_.border = border_of(sentence);
  ++runs_;
  work_ += (stretch_.last - stretch_.first) + (terms.end - terms.begin) + (names.end - names.begin);
  found_from_ = static_cast<std::uint32_t>(matches_.mentions.size());
  fill_chart(terms, names);
  by_expression_.clear();
  expressions_.run(sentence, by_expression_);
  for (const Candidate& candidate : by_expression_) ask_for(candidate.stage);
  collect_due();
  for (std::uint32_t stage = next_stage(0); stage < compiled_.stages; stage = next_stage(stage)) {
    run_stage(stage);
    keep_mentions(stage);
    collect_due();
  }
  run_stage(compiled_.stages);
  keep_claims(names);
}

// The first stage from `stage` on that has something to do, which it has no longer; the claims' stage when
// there is none.
std::uint32_t Cascade::next_stage(std::uint32_t stage) {
  for (std::size_t block = stage / 64; block < asked_.size(); ++block) {
    if (asked_[block] == 0) continue;
    const auto place = static_cast<std::uint32_t>(std::countr_zero(asked_[block]));
    asked_[block] &= asked_[block] - 1;
    return static_cast<std::uint32_t>(block) * 64 + place;
  }
  return compiled_.stages;
}

// Where a cell of a table begins behind its headings; UINT32_MAX in all other sentences.
std::uint32_t Cascade::border_of(std::uint32_t sentence) const {
  const read::Document& document = *matches_.document;
  const text::Span own = document.blocks[document.sentences[sentence].block].own;
  std::uint32_t token = stretch_.first;
  while (token < stretch_.last && matches_.tokens[token].span.begin < own.begin) ++token;
  return own.empty() ? UINT32_MAX : token;
}

void Cascade::fill_chart(rule::Range terms, rule::Range names) {
  chart_.begin(stretch_.first, stretch_.last);
  for (std::uint32_t token = stretch_.first; token < stretch_.last; ++token) {
    if (matches_.words[token] < compiled_.first_named_key)
      chart_.add_place(matches_.words[token], token);
    if (matches_.tokens[token].kind == TokenKind::numeral) {
      chart_.add_place(compiled_.numeral_key, token);
    }
  }
  if (stretch_.border < stretch_.last) {
    for (const rule::WordId word : compiled_.border_words) {
      if (matches_.words[stretch_.border] != word) chart_.add_place(word, stretch_.border);
    }
  }
  for (std::uint32_t index = terms.begin; index < terms.end; ++index) {
    const Term& term = matches_.terms[index];
    for (const rule::Key key : {numbers_.terms[index].key, numbers_.terms[index].also}) {
      if (key != rule::no_key) chart_.add_filling(key, term.first, term.last, index);
    }
  }
  for (std::uint32_t index = names.begin; index < names.end; ++index) {
    const Mention& name = matches_.mentions[index];
    chart_.add_filling(compiled_.name_key, name.first, name.last, index);
  }
  collected_ = 0;
  for (const std::uint32_t pattern : compiled_.unanchored) {
    const std::uint32_t stage = compiled_.patterns[pattern].stage;
    due_[stage].push_back(pattern);
    ask_for(stage);
  }
}

// Puts the patterns of keys that are new in the sentence on the lists of their stages, which are
// still to come: a type's mentions are found in a stage before those of the patterns that ask for
// it.
void Cascade::collect_due() {
  for (; collected_ < chart_.present().size(); ++collected_) {
    const rule::Range range = compiled_.anchored[chart_.present()[collected_]];
    work_ += range.end - range.begin;
    for (std::uint32_t at = range.begin; at < range.end; ++at) {
      const rule::AnchoredPattern& anchored = compiled_.anchored_patterns[at];
      if (anchored.need != rule::no_set && !chart_.is_met(anchored.need)) continue;
      if (due_in_[anchored.pattern] == runs_) continue;
      due_in_[anchored.pattern] = runs_;
      due_[anchored.stage].push_back(anchored.pattern);
      ask_for(anchored.stage);
    }
  }
}

void Cascade::run_stage(std::uint32_t stage) {
  candidates_.clear();
  taken_.clear();
  for (Candidate& candidate : by_expression_) {
    if (candidate.stage == stage) candidates_.push_back(std::move(candidate));
  }
  std::vector<std::uint32_t>& due = due_[stage];
  work_ += due.size();
  for (const std::uint32_t index : due) {
    const rule::CompiledPattern& pattern = compiled_.patterns[index];
    if (is_possible(pattern)) run_pattern(pattern);
  }
  due.clear();
}

bool Cascade::is_possible(const rule::CompiledPattern& pattern) {
  for (std::uint32_t at = pattern.needs.begin; at < pattern.needs.end; ++at) {
    if (!chart_.is_met(compiled_.needs[at])) return false;
  }
  return true;
}

void Cascade::run_pattern(const rule::CompiledPattern& pattern) {
  if (pattern.starts == rule::no_set) {
    for (std::uint32_t token = stretch_.first; token < stretch_.last;) {
      token = run_at(pattern, token);
    }
    return;
  }
  const std::uint32_t offset = pattern.start_offset;
  const auto next = [&](std::uint32_t token) {
    return chart_.next_place(pattern.starts, token + offset, stretch_.last);
  };
  for (auto place = next(stretch_.first); place < stretch_.last;) {
    place = next(run_at(pattern, place - offset));
  }
}

// Keeps what the pattern matches at a token; gives the first token where it is worth trying again.
std::uint32_t Cascade::run_at(const rule::CompiledPattern& pattern, std::uint32_t token) {
  const std::optional<std::uint32_t> end = runner_.run(pattern, stretch_, token);
  work_ += 1 + runner_.steps();
  if (!end || *end == token) return token + (runner_.gave_up() ? long_match : 1);
  work_ += *end - token;
  Candidate& found = candidates_.emplace_back();
  found.rule = pattern.rule;
  found.pattern = pattern.pattern;
  found.stage = pattern.stage;
  const rule::Range mention = without_context(pattern, token, *end);
  found.first = mention.begin;
  found.last = mention.end;
  found.span = maker_.span(found.first, found.last);
  found.taken.begin = static_cast<std::uint32_t>(taken_.size());
  taken_.insert(taken_.end(), runner_.taken().begin(), runner_.taken().end());
  found.taken.end = static_cast<std::uint32_t>(taken_.size());
  return *end - token > long_match ? *end : token + 1;
}

// A recognizer's captures named "lead" and "tail" are looked at and not taken: "9m" of "9m tall".
rule::Range Cascade::without_context(const rule::CompiledPattern& pattern, std::uint32_t first,
                                     std::uint32_t last) const {
  rule::Range mention{first, last};
  if (pattern.stage == compiled_.stages) return mention;
  for (const Taken& taken : runner_.taken()) {
    const std::string_view name = compiled_.names[taken.name];
    if (name == "lead") mention.begin = taken.last;
    if (name == "tail") mention.end = std::min(mention.end, taken.first);
  }
  return mention.begin < mention.end ? mention : rule::Range{first, last};
}

void Cascade::keep_mentions(std::uint32_t stage) {
  overlaps_.choose(candidates_, stretch_.first, stretch_.last);
  for (const Candidate& candidate : candidates_) {
    const auto index = static_cast<std::uint32_t>(matches_.mentions.size());
    matches_.mentions.push_back(maker_.mention(candidate, taken_of(candidate), sentence_));
    chart_.add_filling(compiled_.stage_types[stage], candidate.first, candidate.last, index);
  }
}

void Cascade::keep_claims(rule::Range names) {
  if (candidates_.empty()) return;
  nearby_.clear();
  for (std::uint32_t index = names.begin; index < names.end; ++index) nearby_.push_back(index);
  for (auto index = found_from_; index < matches_.mentions.size(); ++index) {
    nearby_.push_back(index);
  }

  const auto before = [](const Candidate& a, const Candidate& b) { return a.rule < b.rule; };
  if (!std::is_sorted(candidates_.begin(), candidates_.end(), before)) {
    std::stable_sort(candidates_.begin(), candidates_.end(), before);
  }
  for (auto from = candidates_.begin(); from != candidates_.end();) {
    const auto to = std::find_if(from, candidates_.end(),
                                 [&](const Candidate& c) { return c.rule != from->rule; });
    of_rule_.assign(std::make_move_iterator(from), std::make_move_iterator(to));
    overlaps_.choose(of_rule_, stretch_.first, stretch_.last);
    for (const Candidate& candidate : of_rule_) {
      matches_.claims.push_back(maker_.claim(candidate, taken_of(candidate), sentence_, nearby_));
    }
    from = to;
  }
}

}  // namespace concord::match
