#include "workshop/flat_wordings.h"

#include <algorithm>

#include "value/decimal.h"

namespace concord::workshop {

namespace {

using rule::PatternItem;
using Item = PatternItem::Kind;
using Kind = Place::Kind;

// Reads a wording into ways, and gives up when there are too many.
class Flattener {
 public:
  Flattener(std::size_t most, const rule::Inflector& forms) : most_(most), forms_(forms) {}

  // Every way so far goes on with every way of the item.
  bool append(std::vector<Way>& ways, const PatternItem& item) {
    switch (item.kind) {
      case Item::sequence:
        return std::ranges::all_of(item.items,
                                   [&](const PatternItem& inner) { return append(ways, inner); });
      case Item::alternatives:
        return append_one_of(ways, item.items);
      case Item::repeat:
        if (item.high != 1) return false;
        return item.low == 1 ? append(ways, item.items.front())
                             : append_one_of(ways, {PatternItem{}, item.items.front()});
      case Item::glued:
        glue(ways);
        return true;
      case Item::but_not:
        return append_but_not(ways, item.items.front());
      default:
        return append_place(ways, item);
    }
  }

 private:
  bool append_one_of(std::vector<Way>& ways, const std::vector<PatternItem>& items) {
    std::vector<Way> all;
    for (const PatternItem& item : items) {
      std::vector<Way> some = ways;
      if (!append(some, item)) return false;
      std::ranges::move(some, std::back_inserter(all));
      if (all.size() > most_) return false;
    }
    ways = std::move(all);
    return true;
  }

  // What must not stand here is told in its own ways.
  bool append_but_not(std::vector<Way>& ways, const PatternItem& inner) {
    Place place;
    place.kind = Kind::but_not;
    place.ruled_out.emplace_back();
    if (!append(place.ruled_out, inner)) return false;
    add(ways, place);
    return true;
  }

  bool append_place(std::vector<Way>& ways, const PatternItem& item) {
    Place place;
    place.text = item.text;
    place.capture = item.capture;
    switch (item.kind) {
      case Item::word:
        break;
      case Item::inflected:
        place.kind = Kind::inflected;
        place.forms = forms_.forms(item.text);
        break;
      case Item::family:
        place.kind = Kind::family;
        break;
      case Item::hole:
        place.kind = Kind::hole;
        place.least = item.least;
        place.most = item.most;
        break;
      case Item::gap:
        place.kind = Kind::gap;
        place.words = item.high;
        break;
      case Item::start:
        place.kind = Kind::start;
        break;
      case Item::end:
        place.kind = Kind::end;
        break;
      default:
        return false;
    }
    add(ways, place);
    return true;
  }

  // A mark of glue goes over to the place; what must not stand here lets it by.
  static void add(std::vector<Way>& ways, const Place& place) {
    for (Way& way : ways) {
      const bool glued = !way.empty() && is_mark(way.back());
      if (glued && place.kind == Kind::but_not) {
        way.insert(way.end() - 1, place);
        continue;
      }
      if (glued) way.pop_back();
      way.push_back(place);
      way.back().glued = glued;
    }
  }

  static bool is_mark(const Place& place) {
    return place.kind == Kind::word && place.glued && place.text.empty();
  }

  // Leaves a mark that the next place takes up.
  static void glue(std::vector<Way>& ways) {
    for (Way& way : ways) {
      Place mark;
      mark.glued = true;
      way.push_back(mark);
    }
  }

  std::size_t most_;
  const rule::Inflector& forms_;
};

bool is_one_word(const Place& place) {
  if (place.kind == Kind::word || place.kind == Kind::inflected) return true;
  const std::string& type = place.text;
  return place.kind == Kind::hole &&
         (type == "word" || type == "Capital" || type == "numeral" || type == "token");
}

// Whether each figure within the bounds of `narrow` lies within those of `wide`.
bool is_within(const Place& narrow, const Place& wide) {
  const auto number = [](const std::string& text) { return value::Decimal::parse(text); };
  const auto low = number(narrow.least);
  const auto high = number(narrow.most);
  const bool below = !wide.least.empty() && (!low || *low < *number(wide.least));
  const bool above = !wide.most.empty() && (!high || *number(wide.most) < *high);
  return !below && !above;
}

// Whether `wide` takes each word that `narrow` takes.
bool takes_words(const Place& wide, const Place& narrow) {
  const auto has = [&](const std::string& form) {
    return wide.kind == Kind::word ? form == wide.text : wide.forms.contains(form);
  };
  return narrow.kind == Kind::word ? has(narrow.text) : std::ranges::all_of(narrow.forms, has);
}

bool is_word(const Place& place) {
  return place.kind == Kind::word || place.kind == Kind::inflected;
}

bool takes(const Place& wide, const Place& narrow, bool captures) {
  if (wide.glued && !narrow.glued) return false;
  if (wide.kind == Kind::hole && wide.text == "token") return is_one_word(narrow);
  if (is_word(wide) && is_word(narrow)) return takes_words(wide, narrow);
  return wide.kind == narrow.kind && wide.text == narrow.text &&
         (!captures || wide.capture == narrow.capture) && is_within(narrow, wide);
}

class Cover {
 public:
  // `prefix`: of `narrow` only the beginning need be fitted, whatever it captures.
  Cover(const Way& wide, const Way& narrow, bool prefix = false)
      : wide_(wide), narrow_(narrow), prefix_(prefix) {}

  // `left`: words the gap before `wide` may still take.
  bool from(std::size_t wide, std::size_t narrow, std::uint32_t left) {
    if (wide < wide_.size() && wide_[wide].kind == Kind::gap) {
      return from(wide + 1, narrow, left + wide_[wide].words);
    }
    if (prefix_ && wide == wide_.size()) return true;
    if (narrow == narrow_.size()) return wide == wide_.size();
    const Place& place = narrow_[narrow];
    if (place.kind == Kind::gap) {
      return left >= place.words && from(wide, narrow + 1, left - place.words);
    }
    if (wide < wide_.size() && takes_here(wide_[wide], place) && from(wide + 1, narrow + 1, 0)) {
      return true;
    }
    // a sentence that begins or ends here, or lacks something here, fits what does not ask for that
    if (is_condition(place)) return from(wide, narrow + 1, left);
    return left > 0 && is_one_word(place) && from(wide, narrow + 1, left - 1);
  }

 private:
  static bool is_condition(const Place& place) {
    return place.kind == Kind::start || place.kind == Kind::end || place.kind == Kind::but_not;
  }

  // What must not stand here may be no more than what must not stand in the narrow one.
  [[nodiscard]] bool takes_here(const Place& wide, const Place& narrow) const {
    return wide.kind == Kind::but_not ? wide == narrow : takes(wide, narrow, !prefix_);
  }

  const Way& wide_;
  const Way& narrow_;
  bool prefix_;
};

}  // namespace

std::optional<std::vector<Way>> ways_of(const PatternItem& root, std::size_t most,
                                        const rule::Inflector& forms) {
  std::vector<Way> ways(1);
  if (!Flattener(most, forms).append(ways, root) || ways.size() > most) return std::nullopt;
  return ways;
}

bool covers(const Way& wide, const Way& narrow) {
  return Cover(wide, narrow).from(0, 0, 0);
}

bool contradicts_itself(const Way& way) {
  for (auto place = way.begin(); place != way.end(); ++place) {
    const Way rest(place + 1, way.end());
    const auto stands = [&](const Way& out) { return Cover(out, rest, true).from(0, 0, 0); };
    if (std::ranges::any_of(place->ruled_out, stands)) return true;
  }
  return false;
}

}  // namespace concord::workshop
