#include <algorithm>

#include "rule/emit.h"

namespace concord::rule {
namespace {

using Kind = PatternItem::Kind;
using Keys = std::vector<Key>;

void merge(Keys& into, const Keys& more) {
  into.insert(into.end(), more.begin(), more.end());
  std::sort(into.begin(), into.end());
  into.erase(std::unique(into.begin(), into.end()), into.end());
}

// The first tokens an item can match. `any`: no list says it. Returns whether the item may match
// nothing.
struct Starts {
  Keys keys;
  bool any = false;
};

class StartFinder {
 public:
  StartFinder(const Rule& rule, KeyTable& keys, const CompiledPatterns& compiled, Starts& found)
      : rule_(rule), keys_(keys), compiled_(compiled), found_(found) {}

  bool visit(const PatternItem& item) {
    switch (item.kind) {
      case Kind::sequence:
        return std::all_of(item.items.begin(), item.items.end(),
                           [&](const PatternItem& inner) { return visit(inner); });
      case Kind::alternatives: {
        bool empty = false;
        for (const PatternItem& inner : item.items) empty = visit(inner) || empty;
        return empty;
      }
      case Kind::repeat:
        return visit(item.items.front()) || item.low == 0;
      case Kind::word:
        return add(compiled_.words.find(item.text));
      case Kind::family:
        return add(keys_.key(KeyKind::family, item.text));
      case Kind::hole:
        return add(keys_.hole_key(rule_, item));
      case Kind::gap:
        found_.any = true;
        return true;
      default:
        return true;
    }
  }

 private:
  bool add(Key key) {
    if (key == no_key)
      found_.any = true;
    else
      merge(found_.keys, {key});
    return false;
  }

  const Rule& rule_;
  KeyTable& keys_;
  const CompiledPatterns& compiled_;
  Starts& found_;
};

}  // namespace

std::vector<Keys> needed_keys(const PatternItem& item, const Rule& rule, KeyTable& keys,
                              const CompiledPatterns& compiled) {
  std::vector<Keys> sets;
  const auto below = [&](const PatternItem& inner) {
    return needed_keys(inner, rule, keys, compiled);
  };
  const auto one = [&](Key key) {
    if (key != no_key) sets.push_back({key});
  };
  switch (item.kind) {
    case Kind::sequence:
      for (const PatternItem& inner : item.items) {
        for (Keys& set : below(inner)) sets.push_back(std::move(set));
      }
      break;
    case Kind::alternatives: {
      Keys either;
      for (const PatternItem& inner : item.items) {
        std::vector<Keys> inside = below(inner);
        if (inside.empty()) return {};
        sort_by_rarity(inside, keys);
        merge(either, inside.front());
      }
      sets.push_back(std::move(either));
      break;
    }
    case Kind::repeat:
      return item.low > 0 ? below(item.items.front()) : sets;
    case Kind::word:
      one(compiled.words.find(item.text));
      break;
    case Kind::family:
      one(keys.key(KeyKind::family, item.text));
      break;
    case Kind::hole:
      one(keys.hole_key(rule, item));
      break;
    default:
      break;
  }
  return sets;
}

std::uint32_t first_of(std::span<const PatternItem> items, const Rule& rule, KeyTable& keys,
                       const CompiledPatterns& compiled) {
  Starts found;
  StartFinder finder(rule, keys, compiled, found);
  const bool may_end = std::all_of(items.begin(), items.end(),
                                   [&](const PatternItem& item) { return finder.visit(item); });
  return found.any || may_end ? no_set : keys.set(found.keys);
}

namespace {

// Whether an item takes one word, term or mention, whichever of its ways is gone.
bool is_one(const PatternItem& item) {
  switch (item.kind) {
    case Kind::word:
    case Kind::family:
    case Kind::hole:
      return true;
    case Kind::sequence:
      return item.items.size() == 1 && is_one(item.items.front());
    case Kind::alternatives:
      return std::ranges::all_of(item.items, is_one);
    default:
      return false;
  }
}

// What can stand behind the first word, term or mention that items take, whichever of their ways is gone.
class SecondFinder {
 public:
  SecondFinder(const Rule& rule, KeyTable& keys, const CompiledPatterns& compiled)
      : starts_(rule, keys, compiled, found_) {}

  // no_set when it may be anything, or nothing.
  std::uint32_t set(std::span<const PatternItem> items, KeyTable& keys) {
    const bool may_end = visit(items).one;
    return found_.any || may_end || found_.keys.empty() ? no_set : keys.set(found_.keys);
  }

 private:
  // What some way through an item takes.
  struct Ways {
    bool nothing = false;
    bool one = false;
  };

  Ways visit(std::span<const PatternItem> items) {
    if (items.empty()) return {true, false};
    const std::span<const PatternItem> rest = items.subspan(1);
    const Ways head = visit(items.front());
    const bool ends = head.one && add_starts(rest);
    if (!head.nothing) return {false, ends};
    const Ways tail = visit(rest);
    return {tail.nothing, ends || tail.one};
  }

  Ways visit(const PatternItem& item) {
    switch (item.kind) {
      case Kind::sequence:
        return visit(std::span(item.items));
      case Kind::alternatives: {
        Ways either;
        for (const PatternItem& inner : item.items) {
          const Ways ways = visit(inner);
          either.nothing = either.nothing || ways.nothing;
          either.one = either.one || ways.one;
        }
        return either;
      }
      case Kind::repeat: {
        const std::span<const PatternItem> inner = item.items;
        const Ways once = visit(inner);
        if (once.one && item.high > 1) add_starts(inner);
        return {once.nothing || item.low == 0, once.one && (once.nothing || item.low < 2)};
      }
      case Kind::word:
      case Kind::family:
      case Kind::hole:
        return {false, true};
      case Kind::gap:
        found_.any = true;
        return {true, false};
      default:
        return {true, false};
    }
  }

  // Whether they may match nothing.
  bool add_starts(std::span<const PatternItem> items) {
    return std::ranges::all_of(items, [&](const PatternItem& item) { return starts_.visit(item); });
  }

  Starts found_;
  StartFinder starts_;
};

// Tokens from the first one of a pattern that it pays to look at.
constexpr std::uint32_t farthest = 63;

bool is_shape(const PatternItem& item) {
  return item.kind == Kind::hole && shape_named(item.text);
}

bool is_one_token(const CompiledPatterns& compiled, std::uint32_t set) {
  const auto is_one = [&](Key key) {
    return key < compiled.first_named_key || key == compiled.numeral_key;
  };
  if ((set & single_key) != 0) return is_one(set ^ single_key);
  const auto* const keys = compiled.keys.data();
  return std::all_of(keys + compiled.sets[set].begin, keys + compiled.sets[set].end, is_one);
}

// Whether an item looks at what stands there, and takes none of it.
bool takes_nothing(const PatternItem& item) {
  return item.kind == Kind::glued || item.kind == Kind::start || item.kind == Kind::but_not;
}

// What must stand behind the item before: only what is one token long, whatever it is, lets one look
// farther.
void look_behind(std::span<const PatternItem> items, const Rule& rule, KeyTable& keys,
                 const CompiledPatterns& compiled, PatternStart& start) {
  const bool gap = !items.empty() && items.front().kind == Kind::gap;
  if (gap) start.reach = std::min(items.front().high, farthest);
  items = items.subspan(gap ? 1 : 0);
  for (; !items.empty(); items = items.subspan(1)) {
    if (takes_nothing(items.front())) continue;
    start.then = first_of(items, rule, keys, compiled);
    if (start.then != no_set || !is_shape(items.front()) || start.skip == farthest) return;
    ++start.skip;
  }
}

}  // namespace

PatternStart start_of(const PatternItem& root, const Rule& rule, KeyTable& keys,
                      const CompiledPatterns& compiled) {
  const std::vector<PatternItem> alone = {root};
  const std::span<const PatternItem> items = root.kind == Kind::sequence ? root.items : alone;
  PatternStart start;
  start.at_front = items.front().kind == Kind::start ? 1 : 0;
  for (std::size_t at = 0; at < items.size(); ++at) {
    if (takes_nothing(items[at])) continue;
    start.set = first_of(items.subspan(at), rule, keys, compiled);
    if (start.set != no_set) {
      start.one_token = is_one_token(compiled, start.set) ? 1 : 0;
      if (is_one(items[at])) {
        look_behind(items.subspan(at + 1), rule, keys, compiled, start);
      } else {
        start.then = SecondFinder(rule, keys, compiled).set(items.subspan(at), keys);
      }
      return start;
    }
    // only what is one token long, whatever it is, lets the next item say where to look
    if (!is_shape(items[at]) || start.offset == farthest) break;
    ++start.offset;
  }
  start.offset = 0;
  return start;
}

void sort_by_rarity(std::vector<Keys>& sets, const KeyTable& keys) {
  std::stable_sort(sets.begin(), sets.end(), [&](const Keys& a, const Keys& b) {
    return keys.commonness(a) < keys.commonness(b);
  });
}

}  // namespace concord::rule
