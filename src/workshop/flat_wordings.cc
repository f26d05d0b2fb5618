#include "workshop/flat_wordings.h"

#include <algorithm>

namespace concord::workshop {

namespace {

using rule::PatternItem;
using Item = PatternItem::Kind;
using Kind = Place::Kind;

// Reads a wording into ways, and gives up when there are too many.
class Flattener {
 public:
  explicit Flattener(std::size_t most) : most_(most) {}

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

  static bool append_place(std::vector<Way>& ways, const PatternItem& item) {
    Place place;
    place.text = item.text;
    place.capture = item.capture;
    switch (item.kind) {
      case Item::word:
        break;
      case Item::family:
        place.kind = Kind::family;
        break;
      case Item::hole:
        place.kind = Kind::hole;
        break;
      case Item::gap:
        place.kind = Kind::gap;
        place.most = item.high;
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
    for (Way& way : ways) {
      const bool glued = !way.empty() && way.back().glued && way.back().text.empty();
      if (glued) way.pop_back();
      way.push_back(place);
      way.back().glued = glued;
    }
    return true;
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
};

bool is_one_word(const Place& place) {
  if (place.kind == Kind::word) return true;
  const std::string& type = place.text;
  return place.kind == Kind::hole &&
         (type == "word" || type == "Capital" || type == "numeral" || type == "token");
}

bool takes(const Place& wide, const Place& narrow) {
  if (wide.glued && !narrow.glued) return false;
  if (wide.kind == Kind::hole && wide.text == "token") return is_one_word(narrow);
  return wide.kind == narrow.kind && wide.text == narrow.text && wide.capture == narrow.capture;
}

class Cover {
 public:
  Cover(const Way& wide, const Way& narrow) : wide_(wide), narrow_(narrow) {}

  // `left`: words the gap before `wide` may still take.
  bool from(std::size_t wide, std::size_t narrow, std::uint32_t left) {
    if (wide < wide_.size() && wide_[wide].kind == Kind::gap) {
      return from(wide + 1, narrow, left + wide_[wide].most);
    }
    if (narrow == narrow_.size()) return wide == wide_.size();
    const Place& place = narrow_[narrow];
    if (place.kind == Kind::gap) {
      return left >= place.most && from(wide, narrow + 1, left - place.most);
    }
    if (wide < wide_.size() && takes(wide_[wide], place) && from(wide + 1, narrow + 1, 0)) {
      return true;
    }
    // a sentence that begins or ends here fits what does not ask for that
    if (place.kind == Kind::start || place.kind == Kind::end) return from(wide, narrow + 1, left);
    return left > 0 && is_one_word(place) && from(wide, narrow + 1, left - 1);
  }

 private:
  const Way& wide_;
  const Way& narrow_;
};

}  // namespace

std::optional<std::vector<Way>> ways_of(const PatternItem& root, std::size_t most) {
  std::vector<Way> ways(1);
  if (!Flattener(most).append(ways, root) || ways.size() > most) return std::nullopt;
  return ways;
}

bool covers(const Way& wide, const Way& narrow) {
  return Cover(wide, narrow).from(0, 0, 0);
}

}  // namespace concord::workshop
