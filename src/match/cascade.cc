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
      lead_(name_of("lead")),
      tail_(name_of("tail")),
      aside_(name_of("aside")) {
  note_needs();
  note_stages(rules.rules);
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
  auto pattern = compiled_.patterns.begin();
  for (std::uint32_t stage = 0; stage <= compiled_.stages; ++stage) {
    stage_blocks_.push_back(static_cast<std::uint32_t>(stage_of_.size()));
    first_trials_.push_back(static_cast<std::uint32_t>(trials_.size()));
    trials_.emplace_back();
    late_needs_.emplace_back();
    std::uint32_t bit = 64 * stage_blocks_[stage];
    for (; pattern != compiled_.patterns.end() && pattern->stage == stage; ++pattern) {
      bit_of_.push_back(++bit);
      add_trial(*pattern, rules);
    }
    stage_of_.resize(bit / 64 + 1, stage);
  }
  stage_blocks_.push_back(static_cast<std::uint32_t>(stage_of_.size()));
  due_.assign(stage_of_.size(), 0);
}

void Cascade::note_needs() {
  for (const std::uint32_t set : compiled_.needs) needs_.push_back(chart_.need_of(set));
}

// Of what its caller did not ask for, two needs are asked for with others of the stage, and the rest alone.
void Cascade::add_trial(const rule::CompiledPattern& pattern,
                        const std::vector<rule::Rule>& rules) {
  std::uint32_t at = pattern.needs.sets.begin + pattern.needs.at_once;
  const std::uint32_t end = pattern.needs.sets.end;
  LateNeeds& late = late_needs_.emplace_back();
  if (at < end) late.first = needs_[at++];
  if (at < end) late.second = needs_[at++];
  Trial& trial = trials_.emplace_back();
  trial.needs = {at, std::max(at, end)};
  trial.start = pattern.start;
  trial.code = pattern.code.begin;
  trial.pattern = &pattern;
  trial.open = rules[pattern.rule].patterns[pattern.pattern].open;
  trial.looks_around = looks_around(pattern);
  const rule::PatternStart& start = pattern.start;
  trial.plain = at >= end && start.at_front == 0 && start.set != rule::no_set;
  const bool single = start.set != rule::no_set && (start.set & rule::single_key) != 0;
  trial.leads_on =
      single && start.then != rule::no_set && compiled_.is_mention(start.set ^ rule::single_key);
}

// Whether a recognizer has captures that are looked at and not taken.
bool Cascade::looks_around(const rule::CompiledPattern& pattern) const {
  if (pattern.stage == compiled_.stages) return false;
  const auto code =
      std::span(compiled_.code).subspan(pattern.code.begin, pattern.code.end - pattern.code.begin);
  return std::ranges::any_of(code, [&](const rule::Instruction& one) {
    const bool captures =
        one.op == rule::Op::term || one.op == rule::Op::mention || one.op == rule::Op::shape;
    return captures && (one.b == lead_ || one.b == tail_);
  });
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
    callers_.push_back({bit_of_[pattern], need(0), need(1)});
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
  const std::uint32_t last = stage_blocks_[compiled_.stages];
  for (std::uint32_t block = 0; block < last; ++block) {
    if (due_[block] == 0) continue;  // as most
    const std::uint32_t stage = stage_of_[block];
    run_stage(stage);
    block = stage_blocks_[stage + 1] - 1;
    if (candidates_.empty()) continue;
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
    due_[bit_of_[pattern] / 64] |= std::uint64_t{1} << bit_of_[pattern] % 64;
  }
}

// Marks the patterns of keys that are new in the sentence as due. Their stages are still to come: a type's mentions are
// found in a stage before those of the patterns that ask for it.
void Cascade::collect_due() {
  chart_.note_arrived();
  const std::span<const rule::Range> anchored = chart_.anchored();
  const Caller* const callers = callers_.data();
  std::uint64_t looks = 0;
  for (std::size_t at = collected_; at < anchored.size(); ++at) {
    const rule::Range range = anchored[at];
    __builtin_prefetch(callers + anchored[std::min(at + 1, anchored.size() - 1)].begin);
    looks += range.end - range.begin;
    for (const Caller* caller = callers + range.begin; caller != callers + range.end; ++caller) {
      // without a branch: which are met is as good as chance
      const auto met = static_cast<std::uint64_t>(chart_.is_met(caller->need)) &
                       static_cast<std::uint64_t>(chart_.is_met(caller->other_need));
      due_[caller->bit / 64] |= met << caller->bit % 64;
    }
  }
  collected_ = anchored.size();
  work_ += looks;
}

void Cascade::run_stage(std::uint32_t stage) {
  candidates_.clear();
  taken_.clear();
  const std::uint32_t first = stage_blocks_[stage];
  const std::uint32_t end = stage_blocks_[stage + 1];
  std::uint32_t trial = first_trials_[stage];
  for (std::uint32_t block = first; block < end; ++block, trial += 64) {
    std::uint64_t due = due_[block];
    if (due == 0) continue;  // as most
    due_[block] = 0;
    if (block == first && (due & 1) != 0) {
      take_expressions(stage);
      due ^= 1;
    }
    for (due = possible_of(due, trial); due != 0; due &= due - 1) {
      const Trial& next = trials_[trial + static_cast<std::uint32_t>(std::countr_zero(due))];
      if (next.plain && chart_.is_short()) {
        run_in_short(next);
      } else {
        run(next);
      }
    }
  }
}

// Of some patterns, a bit each, those whose late needs are met too. Without a branch, as one in three is not.
inline std::uint64_t Cascade::possible_of(std::uint64_t due, std::uint32_t trial) {
  std::uint64_t possible = 0;
  for (; due != 0; due &= due - 1) {
    const auto place = static_cast<std::uint32_t>(std::countr_zero(due));
    const LateNeeds& late = late_needs_[trial + place];
    const auto one = static_cast<std::uint64_t>(chart_.is_met(late.first));
    const std::uint64_t met = one & static_cast<std::uint64_t>(chart_.is_met(late.second));
    possible |= met << place;
    __builtin_prefetch(&trials_[trial + (place & (0U - static_cast<std::uint32_t>(met)))]);
    ++work_;
  }
  return possible;
}

void Cascade::take_expressions(std::uint32_t stage) {
  for (const Candidate& candidate : by_expression_) {
    if (candidate.stage == stage) candidates_.push_back(candidate);
  }
}

// Where what the pattern begins with stands, and behind it what comes next.
[[gnu::always_inline]] inline Cascade::Starts Cascade::starts_of(const rule::PatternStart& start) {
  const auto [here, behind] = chart_.places(start.set);
  const std::uint64_t places = here >> start.offset << start.offset;
  if (start.then == rule::no_set || places == 0) return {places};
  std::uint64_t wanted = chart_.places(start.then).here >> start.skip;
  for (std::uint32_t more = start.reach; more > 0; --more) wanted |= wanted >> 1;
  const std::uint64_t ends = behind & wanted;
  if (ends == 0) return {};
  // at a border a word may be understood, which takes no token
  if (stretch_.border != UINT32_MAX) return {places, ~std::uint64_t{0}};
  const std::uint64_t exact = places & wanted >> 1;
  if (start.one_token != 0) return {exact, wanted};
  // what is longer begins before the last place where it may end
  return {exact | (places & chart_.long_places() & (std::bit_floor(ends) - 1)), wanted};
}

// No match in a short sentence is so long that others would be passed over.
void Cascade::run_in_short(const Trial& trial) {
  const std::uint32_t first = stretch_.first - trial.start.offset;
  __builtin_prefetch(&compiled_.code[trial.code]);
  const auto [starts, wanted] = starts_of(trial.start);
  for (std::uint64_t places = starts; places != 0; places &= places - 1) {
    const std::uint32_t token = first + static_cast<std::uint32_t>(std::countr_zero(places));
    if (trial.leads_on &&
        !chart_.leads_to(trial.start.set ^ rule::single_key, token + trial.start.offset, wanted)) {
      continue;
    }
    match_at(trial, token);
    if (runner_.gave_up()) break;
  }
}

void Cascade::run(const Trial& trial) {
  for (std::uint32_t at = trial.needs.begin; at < trial.needs.end; ++at) {
    if (!chart_.is_met(needs_[at])) return;
  }
  const rule::PatternStart& start = trial.start;
  if (start.at_front != 0) {
    match_at(trial, stretch_.first);
  } else if (start.set == rule::no_set) {
    for (std::uint32_t token = stretch_.first; token < stretch_.last;) {
      token = behind_match_at(trial, token);
    }
  } else if (chart_.is_short()) {
    run_in_short(trial);
  } else {
    const auto next = [&](std::uint32_t token) {
      return chart_.next_place(start.set, token + start.offset, stretch_.last);
    };
    for (auto place = next(stretch_.first); place < stretch_.last;) {
      place = next(behind_match_at(trial, place - start.offset));
    }
  }
}

// Keeps what the pattern matches at a token, and gives its length.
inline std::uint32_t Cascade::match_at(const Trial& trial, std::uint32_t token) {
  const std::uint32_t end = runner_.run(trial.code, stretch_, token);
  work_ += 1 + runner_.steps();
  if (end == Runner::no_match || end == token) return 0;
  work_ += end - token;
  keep(trial, token, end);
  return end - token;
}

// The same, and gives the first token where it is worth trying again.
std::uint32_t Cascade::behind_match_at(const Trial& trial, std::uint32_t token) {
  const std::uint32_t length = match_at(trial, token);
  if (length == 0) return token + (runner_.gave_up() ? long_match : 1);
  return token + (length > long_match ? length : 1);
}

void Cascade::keep(const Trial& trial, std::uint32_t first, std::uint32_t last) {
  Candidate& found = candidates_.emplace_back();
  found.rule = trial.pattern->rule;
  found.pattern = trial.pattern->pattern;
  found.stage = trial.pattern->stage;
  found.open = trial.open;
  const rule::Range mention =
      trial.looks_around ? without_context(first, last) : rule::Range{first, last};
  found.first = mention.begin;
  found.last = mention.end;
  found.span = {stretch_.tokens[mention.begin].span.begin,
                stretch_.tokens[mention.end - 1].span.end};
  found.taken.begin = static_cast<std::uint32_t>(taken_.size());
  // one or two
  for (const Taken& taken : runner_.taken()) taken_.push_back(taken);
  found.taken.end = static_cast<std::uint32_t>(taken_.size());
}

void Cascade::keep_mentions(std::uint32_t stage) {
  overlaps_.choose(candidates_, stretch_.first, stretch_.last);
  for (Candidate& candidate : candidates_) {
    leave_aside(candidate);
    const auto index = static_cast<std::uint32_t>(matches_.mentions.size());
    maker_.add_mention(candidate, parts_of(candidate), stage_types_[stage], sentence_);
    chart_.add_filling(compiled_.stage_types[stage], candidate.first, candidate.last, index);
  }
}

void Cascade::keep_claims(rule::Range names) {
  if (candidates_.empty()) return;
  list_nearby(names);
  const auto before = [](const Candidate& a, const Candidate& b) { return a.rule < b.rule; };
  if (!std::is_sorted(candidates_.begin(), candidates_.end(), before)) {
    std::stable_sort(candidates_.begin(), candidates_.end(), before);
  }
  for (auto from = candidates_.begin(); from != candidates_.end();) {
    const auto to = std::find_if(from, candidates_.end(),
                                 [&](const Candidate& c) { return c.rule != from->rule; });
    std::span<const Candidate> of_rule{from, to};
    if (!OverlapChooser::are_apart(of_rule)) {
      of_rule_.assign(from, to);
      overlaps_.choose(of_rule_, stretch_.first, stretch_.last);
      of_rule = of_rule_;
    }
    for (const Candidate& candidate : of_rule) {
      matches_.claims.push_back(maker_.claim(candidate, parts_of(candidate), sentence_, nearby_));
    }
    from = to;
  }
}

// What the groups of regular expressions may stand for.
void Cascade::list_nearby(rule::Range names) {
  nearby_.clear();
  const auto has_groups = [](const Candidate& one) { return one.groups.begin != one.groups.end; };
  if (std::ranges::none_of(candidates_, has_groups)) return;  // as in most sentences
  for (std::uint32_t index = names.begin; index < names.end; ++index) nearby_.push_back(index);
  for (auto index = found_from_; index < matches_.mentions.size(); ++index) {
    nearby_.push_back(index);
  }
}

}  // namespace concord::match
