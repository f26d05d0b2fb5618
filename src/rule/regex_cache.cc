#include "rule/regex_cache.h"

#include <algorithm>

#include "rule/byte_classes.h"

namespace concord::rule {

RegexCache::RegexCache(const RuleSet& set, const CompiledPatterns& compiled) {
  Bytes without_digit = 0;
  for (const CompiledRegex& regex : compiled.regexes) {
    const auto index = static_cast<std::uint32_t>(items_.size());
    const Pattern& pattern = set.rules[regex.rule].patterns[regex.pattern];
    Item& item = items_.emplace_back();
    item.source = pattern.source;
    item.engine = pattern.engine;
    item.need = regex.need;
    if (!is_sharp(regex.need)) {
      blunt_.push_back(index);
    } else if (regex.need.digits > 0) {
      with_digit_.push_back(sharp_of(index, regex.need));
    } else {
      without_digit |= regex.need.any;
      without_digit_.push_back(sharp_of(index, regex.need));
    }
  }
  bytes_without_digit_ = ranges_of(without_digit);
}

namespace {

// The one byte of a class of marks; 0 where there are more.
char only_byte(Bytes bytes) {
  for (const char mark : mark_bytes.substr(1)) {
    if (byte_bits[static_cast<unsigned char>(mark)] == bytes) return mark;
  }
  return '\0';
}

}  // namespace

RegexCache::Sharp RegexCache::sharp_of(std::uint32_t index, const RegexNeed& need) {
  constexpr Bytes digits = Bytes{1} << digit_class;
  Sharp made;
  made.index = index;
  made.need = need;
  for (std::uint32_t i = 0; i < need.pair_count; ++i) {
    const BytePair& pair = need.pairs[i];
    // the pairs come rarest first
    if (pair.left == digits && made.behind_digits == any_byte) made.behind_digits = pair.right;
    if (pair.right == digits && made.before_digits == any_byte) made.before_digits = pair.left;
    for (const Bytes bytes : {pair.left, pair.right}) {
      const char mark = only_byte(bytes);
      if (mark != '\0' && mark != ' ' && made.mark == '\0') made.mark = mark;
    }
  }
  return made;
}

bool RegexCache::find_all(const RegexHit& hit, const RegexWindow& window, RegexMatches& found) {
  Item& item = items_[hit.index];
  std::call_once(item.read, [&] {
    if (item.engine == Engine::re2) item.small = SmallRegex::compile(item.source);
  });
  const bool known = !hit.starts.empty() && hit.starts.back().at != FigureScan::anywhere;
  if (item.small) {
    if (known ? (*item.small)(window.look.window(), hit.starts, found)
              : (*item.small)(window.look, found))
      return true;
  }
  std::call_once(item.compiled, [&] {
    std::string error;  // none: the expression was compiled once when its rule was checked
    item.regex = compile_regex(item.source, item.engine, error);
  });
  return item.regex(window.look.window(), found);
}

void RegexCache::begin(std::string_view text, RegexWindow& window) {
  window.look.begin(text);
  window.hits.clear();
  if (window.look.digits() > 0) add_figures(window);
  if (holds_one(text, bytes_without_digit_)) add_sharp(without_digit_, window);
  if (!blunt_.empty()) add_blunt(window);
  if (window.hits.size() > 1) std::ranges::sort(window.hits, {}, &RegexHit::index);
}

void RegexCache::add_figures(RegexWindow& window) {
  std::call_once(program_once_, [&] { make_program(); });
  add_sharp(with_digit_, window);
  if (!window.scan) window.scan.emplace(program_);
  const std::span<const RegexStart> starts = window.scan->starts(window.look);
  for (std::size_t from = 0; from < starts.size();) {
    std::size_t to = from + 1;
    while (to < starts.size() && starts[to].index == starts[from].index) ++to;
    // a long list of figures would be searched for each of its beginnings
    if (!window.scan->is_cut_short() || window.look.meets(items_[starts[from].index].need))
      window.hits.push_back({starts[from].index, starts.subspan(from, to - from)});
    from = to;
  }
}

void RegexCache::add_sharp(const std::vector<Sharp>& sharp, RegexWindow& window) {
  for (const Sharp& one : sharp) {
    if ((window.look.behind_digits() & one.behind_digits) == 0) continue;
    if ((window.look.before_digits() & one.before_digits) == 0) continue;
    if (one.mark != '\0' && window.look.window().find(one.mark) == std::string_view::npos) continue;
    if (window.look.meets(one.need)) window.hits.push_back({one.index, {}});
  }
}

void RegexCache::add_blunt(RegexWindow& window) {
  std::call_once(sets_once_, [&] { make_sets(); });
  std::vector<std::uint32_t> found;
  characters_->candidates(window.look.window(), found);
  bytes_->candidates(window.look.window(), found);
  for (const std::uint32_t index : found) window.hits.push_back({index, {}});
}

void RegexCache::make_program() {
  std::erase_if(with_digit_, [&](const Sharp& sharp) {
    const Item& item = items_[sharp.index];
    if (item.engine != Engine::re2) return false;
    const std::optional<SmallRegex::Program> program = read_small_regex(item.source);
    return program && program_.add(sharp.index, *program);
  });
  program_.note_symbols();
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
