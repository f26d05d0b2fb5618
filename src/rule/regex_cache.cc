#include "rule/regex_cache.h"

#include <algorithm>

namespace concord::rule {

RegexCache::RegexCache(const RuleSet& set, const CompiledPatterns& compiled) {
  Bytes without_digit = 0;
  for (const CompiledRegex& regex : compiled.regexes) {
    const auto index = static_cast<std::uint32_t>(items_.size());
    const Pattern& pattern = set.rules[regex.rule].patterns[regex.pattern];
    Item& item = items_.emplace_back();
    item.source = pattern.source;
    item.engine = pattern.engine;
    if (!is_sharp(regex.need)) {
      blunt_.push_back(index);
      continue;
    }
    if (regex.need.digits == 0) without_digit |= regex.need.any;
    sharp_.push_back({regex.need, index});
  }
  sharp_bytes_ = ranges_of(without_digit);
  std::ranges::stable_sort(sharp_, {}, [](const Sharp& sharp) { return sharp.need.digits; });
}

bool RegexCache::find_all(std::uint32_t index, const WindowLook& look, RegexMatches& found) {
  Item& item = items_[index];
  std::call_once(item.read, [&] {
    if (item.engine == Engine::re2) item.small = SmallRegex::compile(item.source);
  });
  if (item.small && (*item.small)(look, found)) return true;
  std::call_once(item.compiled, [&] {
    std::string error;  // none: the expression was compiled once when its rule was checked
    item.regex = compile_regex(item.source, item.engine, error);
  });
  return item.regex(look.window(), found);
}

void RegexCache::candidates(WindowLook& look, std::vector<std::uint32_t>& found) {
  found.clear();
  if (look.digits() > 0 || holds_one(look.window(), sharp_bytes_)) add_sharp(look, found);
  if (!blunt_.empty()) {
    std::call_once(sets_once_, [&] { make_sets(); });
    characters_->candidates(look.window(), found);
    bytes_->candidates(look.window(), found);
  }
  std::sort(found.begin(), found.end());
}

void RegexCache::add_sharp(WindowLook& look, std::vector<std::uint32_t>& found) const {
  for (const Sharp& sharp : sharp_) {
    if (sharp.need.digits > look.digits()) break;
    if (look.meets(sharp.need)) found.push_back(sharp.index);
  }
}

void RegexCache::make_sets() {
  std::vector<RegexSet::Source> of_characters;
  std::vector<RegexSet::Source> of_bytes;
  for (const std::uint32_t index : blunt_) {
    const Item& item = items_[index];
    auto& sources = item.engine == Engine::boost ? of_bytes : of_characters;
    sources.push_back({index, re2_form(item.source, item.engine)});
  }
  characters_.emplace(of_characters, false);
  bytes_.emplace(of_bytes, true);
}

}  // namespace concord::rule
