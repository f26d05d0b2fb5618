#include "normalize/told_date.h"

#include "value/calendar.h"

namespace concord::normalize {
namespace {

// So many sentences a story goes on from the date it has named.
constexpr std::uint32_t reach = 3;

}  // namespace

void ToldDate::note(const value::Date& date, std::uint32_t sentence) {
  if (date.partial || !date.named_from || !date.named_to || *date.named_from >= *date.named_to)
    return;
  const std::int64_t last = value::day_of_minute(*date.named_to - 1);
  // What follows a span follows its end.
  const bool span =
      date.grain == value::Date::Grain::open && date.modifier == value::Modifier::exact;
  period_ = {span ? last : value::day_of_minute(*date.named_from), last + 1};
  sentence_ = sentence;
}

std::optional<value::Period> ToldDate::near(std::uint32_t sentence) const {
  return period_ && sentence <= sentence_ + reach ? period_ : std::nullopt;
}

}  // namespace concord::normalize
