#include "value/put_under.h"

#include "value/world.h"

namespace concord::value {
namespace {

void bound(Quantity& figure, Modifier modifier) {
  // "about 18 to 24" keeps both ends; a bound beside a range would leave one of them unsaid.
  if (figure.modifier == Modifier::range && modifier != Modifier::about) return;
  if (figure.modifier == Modifier::dozens) {
    // "at least several years" may be any number of them
    const bool more = modifier == Modifier::at_least || modifier == Modifier::over;
    if (more) {
      figure.world.high.reset();
      figure.world.high_open = true;
    }
    return;
  }
  figure.modifier = modifier;
  set_world(figure);
}

// "over the weekend" bounds nothing: a date's bounds have prepositions of their own, which its
// recognizer reads.
void bound(Date& date, Modifier modifier) {
  if (modifier == Modifier::about) date.modifier = modifier;
}

}  // namespace

void put_under(Value& value, Modifier modifier) {
  if (auto* figure = std::get_if<Quantity>(&value)) bound(*figure, modifier);
  if (auto* date = std::get_if<Date>(&value)) bound(*date, modifier);
}

}  // namespace concord::value
