#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rule/severity.h"

namespace concord::diff {

enum class Verdict { agreement, conflict, single_source };

// Why: the words for people live in report/.
enum class Reason {
  only_one,  // single-source
  equal,
  rounds_to,
  contains,   // one date or interval contains the other
  overlaps,   // both can be true
  converted,  // equal after conversion of units
  same_members,
  open_list,
  tolerated,  // apart by no more than a rule's tolerance
  disjoint,
  opposite_moves,  // one value, of a rise and of a fall
  members_differ,
  status_differs,
  names_differ,
  same_words,  // of a quotation
  wordings_differ,
  spellings_differ,  // one name, likely misspelt by one
  out_of_date,       // an article says what a pinned fact said before
  contradicts_fact,  // a pinned fact says otherwise
};

std::string_view to_string(Verdict verdict);  // "single-source": the spelling of the contract
std::string_view to_string(Reason reason);    // "rounds-to"

// What a confidence rests on.
enum class Basis {
  odds,      // what stands around the claims
  rule,      // what a rule says of its own conflicts
  spelling,  // how alike two names are
};

// Percent: a conflict less sure than this is a possible one, likelier none than one.
constexpr std::uint32_t surely_from = 50;

// One fact: the claims that answer one question, and what they make of it.
struct Finding {
  Verdict verdict = Verdict::single_source;
  Reason reason = Reason::only_one;
  std::string
      id;  // stable: the same for the same rule, key and values whatever else the story holds
  std::string rule;      // rule id of its first claim: "open.count"
  std::string question;  // "By how much did Acme's share price move?"; empty for open claims
  std::uint32_t fullest =
      0;  // index into `claims`: its clause tells best what an open fact is about
  std::uint32_t confidence = 0;  // percent
  Basis basis = Basis::odds;
  double odds = 0;  // logarithm, of the weakest link that holds its claims together
  // A conflict that is worth a look and no more: its confidence is below `surely_from`.
  bool possible = false;
  bool evolving = false;
  // How grave its rules say it is, the gravest if they differ; what no rule found is an error.
  rule::Severity severity = rule::Severity::error;
  std::uint32_t sources = 0;  // articles
  std::uint32_t independent =
      0;  // articles that are no copies of each other and cite different origins
  // Indices into the story's claims, by document and place. In a conflict, sides[i] is the side of
  // claims[i] (0, 1, …): claims of one side can be true together. Otherwise all 0.
  std::vector<std::uint32_t> claims;
  std::vector<std::uint32_t> sides;
};

}  // namespace concord::diff
