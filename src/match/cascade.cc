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

// The bits of a range in its block of 64.
std::uint64_t bits_of(rule::Range range, std::uint32_t block) {
  std::uint64_t bits = ~std::uint64_t{0};
  if (range.begin > block * 64)
    bits = bits >> (range.begin - block * 64) << (range.begin - block * 64);
  if (range.end < block * 64 + 64) bits &= (std::uint64_t{1} << (range.end - block * 64)) - 1;
  return bits;
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
      lead_(name_of("lead")),
      tail_(name_of("tail")),
      due_(compiled_.patterns.size() / 64 + 1, 0),
      asked_(compiled_.stages / 64 + 1, 0) {
  note_stages(rules.rules);
  note_needs();
  note_callers();
}

// The number of a capture's name; one more than all where no rule has it.
std::uint32_t Cascade::name_of(std::string_view name) const {
  return static_cast<std::uint32_t>(std::ranges::find(compiled_.names, name) -
                                    compiled_.names.begin());
}

void Cascade::note_stages(const std::vector<rule::Rule>& rules) {
  for (const rule::Key key : compiled_.stage_types) {
    stage_types_.push_back(
        compiled_.names[compiled_.named_keys[key - compiled_.first_named_key].name]);
  }
  for (std::uint32_t pattern = 0; pattern < compiled_.patterns.size(); ++pattern) {
    const rule::CompiledPattern& compiled = compiled_.patterns[pattern];
    opens_.push_back(rules[compiled.rule].patterns[compiled.pattern].open ? 1 : 0);
    const std::uint32_t stage = compiled.stage;
    stage_of_.push_back(stage);
    while (stages_.size() <= stage) stages_.push_back({pattern, pattern});
    stages_.back().end = pattern + 1;
  }
  const auto count = static_cast<std::uint32_t>(compiled_.patterns.size());
  stages_.resize(compiled_.stages + 1, {count, count});
}

void Cascade::note_needs() {
  for (const std::uint32_t set : compiled_.needs) needs_.push_back(chart_.need_of(set));
  for (const rule::CompiledPattern& pattern : compiled_.patterns) {
    OtherNeeds other;
    std::uint32_t at = pattern.needs.sets.begin + pattern.needs.at_once;
    const std::uint32_t end = pattern.needs.sets.end;
    if (at < end) other.first = needs_[at++];
    if (at < end) other.second = needs_[at++];
    other.others = {at, std::max(at, end)};
    other_needs_.push_back(other);
  }
}

// With the needs that are asked for at once: what nearly every sentence lacks is seen without a look at
// the pattern.
void Cascade::note_callers() {
  for (const std::uint32_t pattern : compiled_.anchored_patterns) {
    const rule::PatternNeeds& of_pattern = compiled_.patterns[pattern].needs;
    const auto need = [&](std::uint32_t place) {
      return place < of_pattern.at_once ? needs_[of_pattern.sets.begin + place]
                                        : Need(Chart::always);
    };
    callers_.push_back({pattern, need(0), need(1)});
  }
}

void Cascade::run(std::uint32_t sentence, rule::Range names) {
  sentence_ = sentence;
  begin_stretch();
  if (stretch_.first == stretch_.last) return;
  work_ += (stretch_.last - stretch_.first) + (names.end - names.begin);
  found_from_ = static_cast<std::uint32_t>(matches_.mentions.size());
  fill_chart(names);
  by_expression_.clear();
  groups_.clear();
  expressions_.run(sentence, by_expression_, groups_);
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

void Cascade::begin_stretch() {
  stretch_.tokens = matches_.tokens.data();
  stretch_.words = matches_.words.data();
  stretch_.terms = &matches_.terms;
  stretch_.numbers = &numbers_;
  stretch_.first = matches_.sentence_tokens[sentence_];
  stretch_.last = stretch_.soft_end = matches_.sentence_tokens[sentence_ + 1];
  while (stretch_.soft_end > stretch_.first && is_closing(matches_.tokens[stretch_.soft_end - 1])) {
    --stretch_.soft_end;
  }
  stretch_.mixed = numbers_.mixed_of(stretch_.first, stretch_.last);
  stretch_.border = border_of();
}

// The first stage from `stage` on that has something to do; the claims' stage when there is none.
std::uint32_t Cascade::next_stage(std::uint32_t stage) {
  std::uint32_t first = compiled_.stages;
  for (std::size_t block = 0; block < asked_.size(); ++block) {
    if (asked_[block] == 0) continue;
    const auto place = static_cast<std::uint32_t>(std::countr_zero(asked_[block]));
    first = static_cast<std::uint32_t>(block) * 64 + place;
    break;
  }
  for (std::size_t block = stages_[stage].begin / 64; block < due_.size(); ++block) {
    if (due_[block] == 0) continue;
    const auto place = static_cast<std::size_t>(std::countr_zero(due_[block]));
    first = std::min(first, stage_of_[block * 64 + place]);
    break;
  }
  if (first < compiled_.stages) asked_[first / 64] &= ~(std::uint64_t{1} << first % 64);
  return first;
}

// Where a cell of a table begins behind its headings; UINT32_MAX in all other sentences.
std::uint32_t Cascade::border_of() const {
  const read::Document& document = *matches_.document;
  const text::Span own = document.blocks[document.sentences[sentence_].block].own;
  if (own.empty()) return UINT32_MAX;
  std::uint32_t token = stretch_.first;
  while (token < stretch_.last && matches_.tokens[token].span.begin < own.begin) ++token;
  return token;
}

void Cascade::fill_chart(rule::Range names) {
  chart_.begin(stretch_);
  if (stretch_.border < stretch_.last) {
    for (const rule::WordId word : compiled_.border_words) {
      // it is understood, and takes nothing
      if (stretch_.words[stretch_.border] == word) continue;
      chart_.add_place(word, stretch_.border, stretch_.border);
    }
  }
  for (std::uint32_t index = names.begin; index < names.end; ++index) {
    const Mention& name = matches_.mentions[index];
    chart_.add_filling(compiled_.name_key, name.first, name.last, index);
  }
  collected_ = 0;
  for (const std::uint32_t pattern : compiled_.unanchored) {
    due_[pattern / 64] |= std::uint64_t{1} << pattern % 64;
  }
}

// Marks the patterns of keys that are new in the sentence as due. Their stages are still to come: a type's mentions are found in a stage before those of the patterns that ask for
// it.
void Cascade::collect_due() {
  const std::span<const rule::Range> anchored = chart_.anchored();
  const Caller* const callers = callers_.data();
  std::uint64_t looks = 0;
  for (const rule::Range range : anchored.subspan(collected_)) {
    looks += range.end - range.begin;
    for (const Caller* caller = callers + range.begin; caller != callers + range.end; ++caller) {
      // without a branch: which are met is as good as chance
      const std::uint64_t met =
          chart_.is_met(caller->need) & chart_.is_met(caller->other_need) ? 1 : 0;
      due_[caller->pattern / 64] |= met << caller->pattern % 64;
    }
  }
  collected_ = anchored.size();
  work_ += looks;
}

void Cascade::run_stage(std::uint32_t stage) {
  candidates_.clear();
  taken_.clear();
  for (const Candidate& candidate : by_expression_) {
    if (candidate.stage == stage) candidates_.push_back(candidate);
  }
  const rule::Range patterns = stages_[stage];
  for (std::uint32_t block = patterns.begin / 64; block * 64 < patterns.end; ++block) {
    if (due_[block] == 0) continue;  // as most
    const std::uint64_t due = due_[block] & bits_of(patterns, block);
    due_[block] ^= due;
    for (std::uint64_t bits = due; bits != 0; bits &= bits - 1) {
      const auto pattern = block * 64 + static_cast<std::uint32_t>(std::countr_zero(bits));
      ++work_;
      if (is_possible(pattern)) run_pattern(compiled_.patterns[pattern]);
    }
  }
}

// By what its caller did not ask for.
bool Cascade::is_possible(std::uint32_t pattern) const {
  const OtherNeeds& other = other_needs_[pattern];
  if (!(chart_.is_met(other.first) & chart_.is_met(other.second))) return false;
  for (std::uint32_t at = other.others.begin; at < other.others.end; ++at) {
    if (!chart_.is_met(needs_[at])) return false;
  }
  return true;
}

// A bit a token of a short sentence: where what the pattern begins with stands, and behind it what comes next.
[[gnu::always_inline]] inline std::uint64_t Cascade::starts_of(const rule::PatternStart& start) {
  const std::uint64_t places = chart_.places(start.set) >> start.offset << start.offset;
  if (start.then == rule::no_set || places == 0) return places;
  std::uint64_t wanted = chart_.places(start.then) >> start.skip;
  for (std::uint32_t more = start.reach; more > 0; --more) wanted |= wanted >> 1;
  const std::uint64_t ends = chart_.places_behind(start.set) & wanted;
  if (ends == 0) return 0;
  // at a border a word may be understood, which takes no token
  if (stretch_.border != UINT32_MAX) return places;
  if (start.one_token != 0) return places & wanted >> 1;
  // it begins before the last place where it may end
  return places & (std::bit_floor(ends) - 1);
}

// No match in a short sentence is so long that others would be passed over.
void Cascade::run_in_short(const rule::CompiledPattern& pattern) {
  const std::uint32_t first = stretch_.first - pattern.start.offset;
  for (std::uint64_t places = starts_of(pattern.start); places != 0; places &= places - 1) {
    run_at(pattern, first + static_cast<std::uint32_t>(std::countr_zero(places)));
    if (runner_.gave_up()) break;
  }
}

void Cascade::run_pattern(const rule::CompiledPattern& pattern) {
  const rule::PatternStart& start = pattern.start;
  if (start.at_front != 0) {
    run_at(pattern, stretch_.first);
  } else if (start.set == rule::no_set) {
    for (std::uint32_t token = stretch_.first; token < stretch_.last;) {
      token = run_at(pattern, token);
    }
  } else if (chart_.is_short()) {
    run_in_short(pattern);
  } else {
    const auto next = [&](std::uint32_t token) {
      return chart_.next_place(start.set, token + start.offset, stretch_.last);
    };
    for (auto place = next(stretch_.first); place < stretch_.last;) {
      place = next(run_at(pattern, place - start.offset));
    }
  }
}

// Keeps what the pattern matches at a token; gives the first token where it is worth trying again.
std::uint32_t Cascade::run_at(const rule::CompiledPattern& pattern, std::uint32_t token) {
  const std::optional<std::uint32_t> end = runner_.run(pattern, stretch_, token);
  work_ += 1 + runner_.steps();
  if (!end || *end == token) return token + (runner_.gave_up() ? long_match : 1);
  work_ += *end - token;
  keep(pattern, token, *end);
  return *end - token > long_match ? *end : token + 1;
}

void Cascade::keep(const rule::CompiledPattern& pattern, std::uint32_t first, std::uint32_t last) {
  Candidate& found = candidates_.emplace_back();
  found.rule = pattern.rule;
  found.pattern = pattern.pattern;
  found.stage = pattern.stage;
  found.open = opens_[number_of(pattern)];
  const rule::Range mention = without_context(pattern, first, last);
  found.first = mention.begin;
  found.last = mention.end;
  found.span = maker_.span(found.first, found.last);
  found.taken.begin = static_cast<std::uint32_t>(taken_.size());
  // one or two
  for (const Taken& taken : runner_.taken()) taken_.push_back(taken);
  found.taken.end = static_cast<std::uint32_t>(taken_.size());
}

// A recognizer's captures named "lead" and "tail" are looked at and not taken: "9m" of "9m tall".
rule::Range Cascade::without_context(const rule::CompiledPattern& pattern, std::uint32_t first,
                                     std::uint32_t last) const {
  rule::Range mention{first, last};
  if (pattern.stage == compiled_.stages) return mention;
  for (const Taken& taken : runner_.taken()) {
    if (taken.name == lead_) mention.begin = taken.last;
    if (taken.name == tail_) mention.end = std::min(mention.end, taken.first);
  }
  return mention.begin < mention.end ? mention : rule::Range{first, last};
}

void Cascade::keep_mentions(std::uint32_t stage) {
  if (candidates_.empty()) return;
  overlaps_.choose(candidates_, stretch_.first, stretch_.last);
  for (const Candidate& candidate : candidates_) {
    const auto index = static_cast<std::uint32_t>(matches_.mentions.size());
    maker_.add_mention(candidate, parts_of(candidate), stage_types_[stage], sentence_);
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
    of_rule_.assign(from, to);
    overlaps_.choose(of_rule_, stretch_.first, stretch_.last);
    for (const Candidate& candidate : of_rule_) {
      matches_.claims.push_back(maker_.claim(candidate, parts_of(candidate), sentence_, nearby_));
    }
    from = to;
  }
}

}  // namespace concord::match
