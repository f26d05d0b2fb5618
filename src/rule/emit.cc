#include "rule/emit.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace concord::rule {
namespace {

using Kind = PatternItem::Kind;

class Emitter {
 public:
  Emitter(const Rule& rule, KeyTable& keys, CompiledPatterns& into)
      : rule_(rule), keys_(keys), into_(into), first_(here()) {}

  bool run(const PatternItem& root) {
    emit(root);
    add(Op::accept);
    return !too_long_;
  }

 private:
  [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(into_.code.size()); }

  std::uint32_t add(Op op, std::uint32_t a = 0, std::uint32_t b = 0, std::uint32_t among = no_set) {
    if (here() - first_ >= most_instructions) too_long_ = true;
    if (!too_long_) into_.code.push_back({op, a, b, among});
    return here() - 1;
  }

  void emit(const PatternItem& item) {
    switch (item.kind) {
      case Kind::sequence:
        emit_sequence(item.items);
        break;
      case Kind::alternatives:
        emit_alternatives(item);
        break;
      case Kind::repeat:
        emit_repeat(item);
        break;
      case Kind::word:
        add(Op::word, into_.words.find(item.text));
        break;
      case Kind::family:
        add(Op::term, keys_.key(KeyKind::family, item.text), no_capture);
        break;
      case Kind::hole:
        emit_hole(item);
        break;
      case Kind::gap:
        add(Op::gap, item.high);  // what follows is not known here
        break;
      case Kind::inflected:  // alternatives by now
        break;
      case Kind::but_not:
        emit_but_not(item);
        break;
      case Kind::glued:
        add(Op::glued);
        break;
      case Kind::start:
        add(Op::start);
        break;
      case Kind::end:
        add(Op::end);
        break;
    }
  }

  void emit_sequence(std::span<const PatternItem> items) {
    for (; !items.empty(); items = items.subspan(1)) {
      if (items.front().kind == Kind::gap) {
        add(Op::gap, items.front().high, 0, first(items.subspan(1)));
      } else {
        emit(items.front());
      }
    }
  }

  [[nodiscard]] std::uint32_t first(std::span<const PatternItem> items) {
    return first_of(items, rule_, keys_, into_);
  }

  void emit_hole(const PatternItem& hole) {
    const std::uint32_t capture = keys_.name(hole.capture);
    if (const std::optional<Shape> shape = shape_named(hole.text)) {
      add(Op::shape, static_cast<std::uint32_t>(*shape), capture);
      return;
    }
    const bool mention = keys_.known().hole(rule_, hole.text) == HoleKind::mention;
    add(mention ? Op::mention : Op::term, keys_.hole_key(rule_, hole), capture);
  }

  //   among all; split first, next; first…; jump end; next: …; end:
  void emit_alternatives(const PatternItem& item) {
    const std::uint32_t any = first({&item, 1});
    const std::uint32_t among = any != no_set ? add(Op::among, 0, 0, any) : 0;
    std::vector<std::uint32_t> jumps;
    for (std::size_t i = 0; i < item.items.size(); ++i) {
      const bool last = i + 1 == item.items.size();
      const std::uint32_t split =
          last ? 0 : add(Op::split, here() + 1, 0, first({&item.items[i], 1}));
      emit(item.items[i]);
      if (last) break;
      jumps.push_back(add(Op::jump));
      set_b(split);
    }
    for (const std::uint32_t jump : jumps) set_a(jump);
    if (any != no_set && std::ranges::all_of(item.items, is_word)) set_a(among);
  }

  static bool is_word(const PatternItem& item) {
    if (item.kind == Kind::sequence) return item.items.size() == 1 && is_word(item.items.front());
    return item.kind == Kind::word;
  }

  //   but_not next; inner…; accept; next: …
  void emit_but_not(const PatternItem& item) {
    const std::uint32_t start = add(Op::but_not);
    emit(item.items.front());
    add(Op::accept);
    set_a(start);
  }

  void emit_repeat(const PatternItem& item) {
    const PatternItem& inner = item.items.front();
    if (item.low > 0) emit(inner);
    const std::uint32_t split = add(Op::split, here() + 1, 0, first({&inner, 1}));
    emit(inner);
    if (item.high == no_limit) add(Op::jump, split);
    set_b(split);
  }

  void set_a(std::uint32_t at) {
    if (!too_long_) into_.code[at].a = here();
  }
  void set_b(std::uint32_t at) {
    if (!too_long_) into_.code[at].b = here();
  }

  const Rule& rule_;
  KeyTable& keys_;
  CompiledPatterns& into_;
  std::uint32_t first_;
  bool too_long_ = false;
};

// See KeyTable::commonness: of what nobody counted.
constexpr int of_grammar = 4'000;
constexpr int of_mark = 3'000;
constexpr int of_figure = 2'500;
constexpr int of_type = 1'200;
// Of what is rare where they were counted.
constexpr int of_rare_word = 6;
constexpr int of_rare_short_word = 12;
constexpr int of_rare_type = 100;

// Of what was counted.
std::optional<int> share_of(const Shares& shares, std::string_view name) {
  const auto at = std::ranges::lower_bound(
      shares, name, {}, [](const auto& one) { return std::string_view(one.first); });
  if (at == shares.end() || at->first != name) return std::nullopt;
  return static_cast<int>(at->second) * 10;
}

}  // namespace

KeyTable::KeyTable(CompiledPatterns& into, const KnownNames& names, const RuleSet& set)
    : into_(into), names_(names), lexicon_(set.lexicon), language_(set.language) {
  note_classes();
}

std::uint32_t KeyTable::name(std::string_view text) {
  const auto [at, fresh] = name_index_.try_emplace(std::string(text), into_.names.size());
  if (fresh) into_.names.emplace_back(text);
  return at->second;
}

Key KeyTable::key(KeyKind kind, std::string_view name) {
  const auto [at, fresh] = keys_.try_emplace({kind, std::string(name)}, into_.key_count());
  if (fresh) into_.named_keys.push_back({kind, this->name(name)});
  return at->second;
}

Key KeyTable::find(KeyKind kind, std::string_view name) const {
  const auto at = keys_.find({kind, std::string(name)});
  return at == keys_.end() ? no_key : at->second;
}

Key KeyTable::hole_key(const Rule& rule, const PatternItem& hole) {
  if (const std::optional<Shape> shape = shape_named(hole.text)) {
    return *shape == Shape::numeral ? key(KeyKind::numeral, "numeral") : no_key;
  }
  const bool mention = names_.hole(rule, hole.text) == HoleKind::mention;
  return key(mention ? KeyKind::mention : KeyKind::lexical_class, hole.text);
}

std::uint32_t KeyTable::set(const std::vector<Key>& keys) {
  if (keys.size() == 1) return keys.front() | single_key;
  const auto fresh_number = static_cast<std::uint32_t>(into_.sets.size());
  const auto [at, fresh] = sets_.try_emplace(keys, fresh_number);
  if (!fresh) return at->second;
  KeySet made;
  made.begin = static_cast<std::uint32_t>(into_.keys.size());
  into_.keys.insert(into_.keys.end(), keys.begin(), keys.end());
  made.end = static_cast<std::uint32_t>(into_.keys.size());
  const bool late = std::ranges::any_of(keys, [&](Key key) { return into_.is_mention(key); });
  made.late = late ? 1 : 0;
  into_.sets.push_back(made);
  return fresh_number;
}

// A class is as common as the common words in it: "to" and "-" of those that lead to the end of a span stand
// in most sentences. Where they were counted, rare ones add up too.
void KeyTable::note_classes() {
  const int least = language_.words.empty() ? of_mark : 1;
  lexicon_.for_each([&](std::string_view phrase, const Entry& entry) {
    if (phrase.find(' ') != std::string_view::npos) return;
    const bool family = entry.lexical_class == "family";
    const auto note = [&](auto& counts, int count) {
      counts[{KeyKind::lexical_class, std::string(entry.lexical_class)}] += count;
      if (family) counts[{KeyKind::family, std::string(entry.value)}] += count;
    };
    if (lexicon_.has("frequent-word", phrase)) note(frequent_, 1);
    // "A" as a unit is not the article
    const int common = entry.spelling.empty() ? commonness_of_word(phrase) : of_rare_short_word;
    if (common >= least) note(of_classes_, common);
  });
}

// Where nobody counted: words of grammar stand in most sentences, the commonest marks in many, and the rest in few.
int KeyTable::commonness_of_word(std::string_view word) const {
  if (const auto share = share_of(language_.words, word)) return *share;
  if (!language_.words.empty()) return word.size() <= 5 ? of_rare_short_word : of_rare_word;
  if (lexicon_.has("stop-word", word)) return of_grammar;
  if (word.size() == 1 && std::string_view(".,-'\"").find(word) != std::string_view::npos)
    return of_mark;
  return word.size() <= 2 ? 2'000 : word.size() <= 5 ? 600 : 400;
}

int KeyTable::commonness(Key key) const {
  if (key < into_.first_named_key) return commonness_of_word(into_.words.word(key));
  const NamedKey& named = into_.named_keys[key - into_.first_named_key];
  const std::string& name = into_.names[named.name];
  switch (named.kind) {
    case KeyKind::family:
    case KeyKind::lexical_class: {
      const auto at = of_classes_.find({named.kind, name});
      const int least = language_.words.empty() ? 800 : of_rare_word;
      return std::clamp(at == of_classes_.end() ? 0 : at->second, least, nearly_all);
    }
    case KeyKind::mention: {
      if (const auto share = share_of(language_.mentions, name)) return *share;
      if (key == into_.name_key) return nearly_all;
      const auto at = of_types_.find(key);
      const int known = at == of_types_.end() ? of_type : at->second;
      return language_.mentions.empty() ? known : std::min(known, of_rare_type);
    }
    case KeyKind::numeral:
      return share_of(language_.mentions, name).value_or(of_figure);
  }
  return of_figure;
}

int KeyTable::frequent_words(Key key) const {
  if (key < into_.first_named_key) return 0;
  const NamedKey& named = into_.named_keys[key - into_.first_named_key];
  const auto at = frequent_.find({named.kind, into_.names[named.name]});
  return at == frequent_.end() ? 0 : at->second;
}

int KeyTable::commonness(const std::vector<Key>& keys) const {
  return std::accumulate(keys.begin(), keys.end(), 0,
                         [&](int sum, Key key) { return sum + commonness(key); });
}

// A type is as common as the commonest of its wordings.
void KeyTable::note_wording(Key type, int commonness) {
  int& known = of_types_[type];
  known = std::max(known, std::min(commonness, nearly_all));
}

RuleMistake too_long(std::uint32_t rule, std::uint32_t pattern, const PatternItem& root) {
  return {rule,
          pattern,
          0,
          root.length,
          "bad-pattern",
          "this pattern is too long",
          "split it into several patterns, or put its words into a class of the lexicon"};
}

bool emit_pattern(const PatternItem& root, const Rule& rule, KeyTable& keys,
                  CompiledPatterns& into) {
  return Emitter(rule, keys, into).run(root);
}

}  // namespace concord::rule
