#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "match/candidate.h"
#include "match/chart.h"
#include "match/expressions.h"
#include "match/match.h"
#include "match/pieces.h"
#include "match/runner.h"
#include "match/words.h"
#include "rule/compile.h"
#include "text/diagnostic.h"

namespace concord::match {

// Runs all rules over the sentences of one document after the other, one sentence after the other: regular
// expressions, then recognizers type by type, then claim rules. A pattern runs only where its
// rarest needed word or type stands.
class Cascade {
 public:
  // `numbers` and `matches` are filled anew for each document.
  Cascade(const rule::RuleSet& rules, const Numbers& numbers, Matches& matches);

  // Starts a document.
  void begin(text::Diagnostics& diagnostics) { expressions_.begin(diagnostics); }

  // `names`: those of the sentence, as a range of Matches::mentions.
  void run(std::uint32_t sentence, rule::Range names);
  // See Matcher::work.
  [[nodiscard]] std::uint64_t work() const { return work_ + expressions_.work(); }

 private:
  [[nodiscard]] std::uint32_t name_of(std::string_view name) const;
  void note_stages(const std::vector<rule::Rule>& rules);
  void note_needs();
  [[nodiscard]] bool looks_around(const rule::CompiledPattern& pattern) const;
  void note_callers();
  void begin_stretch();
  [[nodiscard]] std::uint32_t border_of() const;
  void fill_chart(rule::Range names);
  void collect_due();
  void ask_for(std::uint32_t stage) { due_[stage_blocks_[stage]] |= 1; }
  // What a pattern needs besides what its caller asked for.
  struct LateNeeds {
    Need first{Chart::always};
    Need second{Chart::always};
  };
  // What else a pattern asks for before it is tried, and where it is tried then: one line of memory.
  struct alignas(64) Trial {
    rule::Range needs;  // of needs_: those that were not asked for before
    rule::PatternStart start;
    std::uint32_t code = 0;  // its first instruction
    const rule::CompiledPattern* pattern = nullptr;
    bool plain = false;         // of nearly all: needs nothing more, and a set says where it begins
    bool open = false;          // as rule::Pattern::open
    bool looks_around = false;  // some of what it matches is no part of the mention
    // it begins with a mention, and something must stand behind it
    bool leads_on = false;
  };
  void add_trial(const rule::CompiledPattern& pattern, const std::vector<rule::Rule>& rules);
  void run_stage(std::uint32_t stage);
  void take_expressions(std::uint32_t stage);
  std::uint64_t possible_of(std::uint64_t due, std::uint32_t trial);
  void run(const Trial& trial);
  void run_in_short(const Trial& trial);
  // Of a short sentence, a bit a token.
  struct Starts {
    std::uint64_t places = 0;
    std::uint64_t wanted =
        0;  // where what the pattern begins with may end, if something must stand behind it
  };
  [[nodiscard]] Starts starts_of(const rule::PatternStart& start);
  std::uint32_t match_at(const Trial& trial, std::uint32_t token);
  std::uint32_t behind_match_at(const Trial& trial, std::uint32_t token);
  void keep(const Trial& trial, std::uint32_t first, std::uint32_t last);
  // A recognizer's captures named "lead" and "tail" are looked at and not taken: "9m" of "9m tall".
  [[nodiscard]] rule::Range without_context(std::uint32_t first, std::uint32_t last) const {
    rule::Range mention{first, last};
    for (const Taken& taken : runner_.taken()) {
      if (taken.name == lead_) mention.begin = taken.last;
      if (taken.name == tail_) mention.end = std::min(mention.end, taken.first);
    }
    return mention.begin < mention.end ? mention : rule::Range{first, last};
  }
  [[nodiscard]] PieceMaker::Parts parts_of(const Candidate& candidate) const {
    const auto [taken, groups] = std::pair(candidate.taken, candidate.groups);
    return {std::span(taken_).subspan(taken.begin, taken.end - taken.begin),
            std::span(groups_).subspan(groups.begin, groups.end - groups.begin)};
  }
  // "Aside" counts where overlaps are decided, and is a figure of its own: the hours of "Monday to Friday, 9 am to 5 pm".
  void leave_aside(Candidate& candidate) const {
    for (const Taken& taken : parts_of(candidate).taken) {
      if (taken.name != aside_ || taken.first <= candidate.first) continue;
      candidate.last = std::min(candidate.last, taken.first);
      candidate.span.end = stretch_.tokens[candidate.last - 1].span.end;
    }
  }
  void keep_mentions(std::uint32_t stage);
  void keep_claims(rule::Range names);
  void list_nearby(rule::Range names);

  const rule::CompiledPatterns& compiled_;
  const Numbers& numbers_;
  Matches& matches_;

  Chart chart_;
  Runner runner_;
  ExpressionRunner expressions_;
  OverlapChooser overlaps_;
  PieceMaker maker_;
  Stretch stretch_;
  std::uint32_t sentence_ = 0;
  std::uint32_t found_from_ = 0;  // first mention the cascade found in the sentence
  std::size_t collected_ = 0;     // of Chart::anchored(): those whose patterns are in due_
  // A pattern in the list of a key that calls for it, where the chart meets both.
  struct Caller {
    std::uint32_t bit = 0;  // of due_
    Need need;
    Need other_need;
  };
  std::vector<Need> needs_;      // as CompiledPatterns::needs
  std::vector<Caller> callers_;  // as CompiledPatterns::anchored_patterns
  std::uint32_t lead_;
  std::uint32_t tail_;
  std::uint32_t aside_;
  std::vector<std::string_view> stage_types_;  // by stage
  // What is due in the sentence, a bit each. Every stage has blocks of 64 of its own: a bit for what expressions
  // matched, and one for each of its patterns, those whose anchor stands in the sentence.
  std::vector<std::uint64_t> due_;
  std::vector<std::uint32_t> stage_blocks_;  // by stage, and one more: its first block
  std::vector<std::uint32_t> stage_of_;      // by block
  std::vector<std::uint32_t> bit_of_;        // by pattern
  std::vector<Trial> trials_;          // by stage: one that is none, then those of its patterns
  std::vector<LateNeeds> late_needs_;  // by trial
  std::vector<std::uint32_t> first_trials_;  // by stage
  std::uint64_t work_ = 0;
  std::vector<Candidate> candidates_;  // of one stage
  std::vector<Taken> taken_;           // by the candidates of one stage
  // of the claims of one sentence: the candidates of one rule, and what their groups may stand for
  std::vector<Candidate> of_rule_;
  std::vector<std::uint32_t> nearby_;     // indices into Matches::mentions
  std::vector<Candidate> by_expression_;  // of one sentence, all stages
  std::vector<Group> groups_;             // by the candidates of by_expression_
};

}  // namespace concord::match
