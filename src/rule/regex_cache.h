#pragma once

#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "rule/compile.h"
#include "rule/regex.h"

namespace concord::rule {

// The regular expressions of a rule set, each compiled when a text first needs it: a hundred
// microseconds each would be paid at every start otherwise. Safe to use from several threads.
struct RegexCache {
  struct Item {
    std::string source;
    Engine engine = Engine::re2;
    std::once_flag once;
    Regex regex;
  };
  std::deque<Item> items;  // in the order of CompiledPatterns::regexes
  std::once_flag sets_once;
  std::optional<RegexSet> characters;  // of RE2's expressions
  std::optional<RegexSet> bytes;       // of Boost's

  const Regex& regex(std::uint32_t index);
  // Indices of the expressions that can match the window, sorted.
  void candidates(std::string_view window, std::vector<std::uint32_t>& found);
};

std::shared_ptr<RegexCache> make_regex_cache(const RuleSet& set, const CompiledPatterns& compiled);

}  // namespace concord::rule
