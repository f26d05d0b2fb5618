#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rule/changes.h"
#include "rule/forest.h"
#include "rule/language.h"
#include "rule/lexicon.h"
#include "rule/severity.h"
#include "text/location.h"
#include "value/unit.h"

namespace concord::rule {

enum class Layer { recognizer, claim };
enum class Engine {
  words,
  re2,
  boost
};  // a pattern of words and holes; a regular expression; one with lookaround

// What an example finds in a capture of its rule's key.
struct KeyWords {
  std::string capture;
  std::string words;
};

// A test inside a rule. `find` is the exact words the rule must underline; absent with `none`.
struct Example {
  std::string text;
  std::string find;
  std::string value;          // printed normalized value; empty: not checked
  std::string subject;        // claim rules: the canonical subject; empty: not checked
  std::vector<KeyWords> key;  // claim rules: more of the key; what is not told is not checked
  std::string published;      // ISO date of the article, where relative dates need one
  bool none = false;          // the rule must find nothing
  bool todo = false;          // a known gap: reported, never failing
  text::Location where;       // of the example in its file
};

// A test of two texts: what becomes of the claims that the rule finds in both.
struct Pair {
  enum class Outcome { agreement, conflict, unrelated };
  std::string a, b;
  Outcome gives = Outcome::agreement;
  std::string because;    // one sentence for people
  std::string published;  // ISO date of both, where relative dates need one
  bool todo = false;      // a known gap: reported, never failing
  text::Location where;
};

// What a typed hole of a wording may take: figures from `least` to `most`, in their own unit.
struct Bound {
  std::string capture;
  std::string least, most;  // decimals; empty: no bound
};

// One wording of a rule.
struct Pattern {
  std::string source;  // as written
  Engine engine = Engine::words;
  std::string state;  // claim rules over statuses: the state this wording stands for
  bool open = false;  // list recognizers: this wording says that more may belong ("such as")
  text::Location where;
  std::vector<Bound> bounds{};  // claim rules: of its holes
  bool by_anaphor = false;      // "she", "the 42-year-old": names its subject by a word for it
  bool made = false;            // of one that names its subject: Rule::pronouns
};

// How far apart two values of a fact may be and still agree.
struct Tolerance {
  std::string amount;  // a decimal; empty: no tolerance
  std::string unit;    // "%": of the larger figure; empty: the figures' own unit; else a unit id
  text::Location where;
};

// Whether a list that a claim rule finds names all its members.
enum class Members { as_said, all, some };

// A word, a phrase or a family ("@rise") that a rule's sentences must or must not hold.
struct SentenceWord {
  std::string text;  // folded, one blank between tokens
  text::Location where;
};

// What a rule says to people, beside what it is about.
struct Advice {
  std::string help;               // what to do about its conflicts
  std::vector<std::string> good;  // sentences as they should be
  std::vector<std::string> bad;
  std::string link;  // a page that says more
  std::string author;
  std::string since;  // a version or a day
  std::vector<std::string> tags;
};

constexpr std::uint32_t no_most = UINT32_MAX;  // no upper bound

// A recognizer gives typed mentions, a claim rule gives claims.
struct Rule {
  std::string id;  // "money.sign-first": lower case, dots between parts, hyphens inside them
  Layer layer = Layer::recognizer;
  std::string about;  // one sentence for people
  // recognizers: type of the mention. Claim rules: kind of the claim, when not the value's own
  // type
  std::string type;
  std::vector<Pattern> patterns;

  // Claim rules only.
  std::string fact;      // claims of rules with the same fact are compared: "share price move"
  std::string question;  // "By how much did {subject}'s share price move?"
  std::vector<std::string> key;  // captures that make two claims the same question, "subject" first
  // capture that must agree; for statuses the pattern's state is the value
  std::string value = "value";
  std::string label;   // capture to underline; empty: the value with its modifier
  std::string family;  // statuses: the family of states
  // a figure that later articles may raise (a toll): such a conflict is evolving
  bool grows = false;
  // other answers at another time are no rivals
  Changes changes = Changes::no;
  // several answers may be true at once (people of one role): differing values are no conflict
  bool many = false;
  // the key brings like answers together and says nothing of different ones
  bool loose = false;
  // its subject is a person: a wording that begins with the subject is read with "he" or "she" at the
  // head of a sentence as well, where the sentences before tell who that is
  bool pronouns = false;
  std::uint32_t confidence = 90;  // percent, of a conflict by this rule
  std::string unit;               // a bare number is read in it: "Quill, 42," is 42 years
  // figures outside these bounds, in the unit as stated, are not what the rule is about (0: no bound)
  std::uint32_t least = 0;
  std::uint32_t most = no_most;

  // the figure is a limit or a setting: "up to" does not widen it, and it is never rounded
  bool exact = false;

  // in lower case, a blank between the words of one ("re - open"): where one stands in the match or
  // reaches into the two words before it, the rule is silent
  std::vector<std::string> unless;

  // where its sentences must or must not stand: "heading", "text", "list", "table", "caption",
  // "quotation"; empty: anywhere
  std::vector<std::string> in, not_in;
  // the sentence must hold one of the first and none of the second
  std::vector<SentenceWord> has, has_not;
  Tolerance tolerance;
  Members members = Members::as_said;
  Severity severity = Severity::error;

  // of rules that would speak of one value with matches of one length the higher one speaks
  std::uint32_t priority = 50;
  Advice advice;

  std::vector<Example> examples;
  std::vector<Pair> pairs;  // claim rules only
  std::string file;         // "rules/en/money.yaml", as the user would name it
  text::Location where;
};

// A rule that a file has and the set has not, for its mistakes.
struct LeftOutRule {
  std::string id;
  std::string file;
  text::Location where;
};

struct CompiledPatterns;  // what match/ runs: known to rule/compile.h and match/ alone

// Section → name → weight: how much each sign counts where claims are compared.
using Weights = std::map<std::string, std::map<std::string, double>>;

// Everything under rules/, checked. Immutable once loaded.
struct RuleSet {
  Language language;
  std::vector<Rule> rules;
  Lexicon lexicon;
  value::UnitTable units;
  Weights weights;  // of a book they are shared by all languages
  Forests forests;  // as they are
  std::vector<LeftOutRule> left_out;
  std::shared_ptr<const CompiledPatterns> compiled;

  [[nodiscard]] const Rule* find(std::string_view id) const;
};

}  // namespace concord::rule
