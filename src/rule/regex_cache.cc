#include "rule/regex_cache.h"

namespace concord::rule {

const Regex& RegexCache::regex(std::uint32_t index) {
  Item& item = items[index];
  std::call_once(item.once, [&] {
    std::string error;  // none: the expression was compiled once when its rule was checked
    item.regex = compile_regex(item.source, item.engine, error);
  });
  return item.regex;
}

void RegexCache::candidates(std::string_view window, std::vector<std::uint32_t>& found) {
  std::call_once(sets_once, [&] {
    std::vector<RegexSet::Source> of_characters;
    std::vector<RegexSet::Source> of_bytes;
    for (std::uint32_t index = 0; index < items.size(); ++index) {
      const Item& item = items[index];
      auto& sources = item.engine == Engine::boost ? of_bytes : of_characters;
      sources.push_back({index, re2_form(item.source, item.engine)});
    }
    characters.emplace(of_characters, false);
    bytes.emplace(of_bytes, true);
  });
  found.clear();
  characters->candidates(window, found);
  bytes->candidates(window, found);
}

std::shared_ptr<RegexCache> make_regex_cache(const RuleSet& set, const CompiledPatterns& compiled) {
  auto cache = std::make_shared<RegexCache>();
  for (const CompiledRegex& regex : compiled.regexes) {
    const Pattern& pattern = set.rules[regex.rule].patterns[regex.pattern];
    RegexCache::Item& item = cache->items.emplace_back();
    item.source = pattern.source;
    item.engine = pattern.engine;
  }
  return cache;
}

}  // namespace concord::rule
