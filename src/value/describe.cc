#include "value/describe.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/same_word.h"
#include "value/calendar.h"
#include "value/date_form.h"
#include "value/timex.h"
#include "value/unit.h"

namespace concord::value {
namespace {

using Fields = TakeField;

void add(const Fields& fields, const char* key, std::string_view text) {
  fields({Field::Kind::text, key, text});
}

void add(const Fields& fields, const char* key, const Decimal& number) {
  if (number.exponent() == 0) {  // most
    std::array<char, 20> digits;
    const char* const end =
        std::to_chars(digits.data(), digits.data() + digits.size(), number.coefficient()).ptr;
    return fields({Field::Kind::number, key, {digits.data(), end}});
  }
  const std::string digits = number.to_string();
  fields({Field::Kind::number, key, digits});
}

void add_or_null(const Fields& fields, const char* key,
                 const std::optional<std::int64_t>& minutes) {
  if (minutes) return add(fields, key, iso_instant(*minutes));
  fields({Field::Kind::null, key, ""});
}

void add_durations(const Fields& fields, const Quantity& figure) {
  const std::string low = iso_duration(figure.unit, figure.low);
  if (low.empty()) return;
  if (figure.low == figure.high) return add(fields, "duration", low);
  add(fields, "lo_duration", low);
  add(fields, "hi_duration", iso_duration(figure.unit, figure.high));
}

void add_fields(const Fields& fields, const Quantity& figure) {
  if (figure.low == figure.high) {
    add(fields, "number", figure.low);
  } else {
    add(fields, "lo", figure.low);
    add(fields, "hi", figure.high);
  }
  const auto is = [&](std::string_view dimension) {
    return text::is_same_word(figure.dimension, dimension);
  };
  const bool bare = is("count") || is("order") || is("factor");
  if (!bare) add(fields, "unit", text::is_same_word(figure.unit, "percent") ? "%" : figure.unit);
  if (figure.other_power != 0) add(fields, "ambiguous", "decimal mark");
  if (figure.shared_sign && figure.dimension.starts_with("money:")) {
    const std::string_view family = comparable_dimension(figure.dimension);
    add(fields, "family", family.substr(family.find(':') + 1));
  }
  const bool is_time = is("time");
  if (is_time) add_durations(fields, figure);
  if (figure.modifier != Modifier::exact) add(fields, "mod", to_string(figure.modifier));
  if (!is_time) return;
  if (const std::string timex = timex_of(figure); !timex.empty()) add(fields, "timex", timex);
}

// The words of the contract for a date's bounds.
const char* date_bound(Modifier modifier) {
  switch (modifier) {
    case Modifier::about:
      return "about";
    case Modifier::over:
      return "after";
    case Modifier::under:
      return "before";
    case Modifier::at_least:
      return "since";
    case Modifier::at_most:
      return "until";
    default:
      return nullptr;
  }
}

// The named period where there is one ("since 2008": 2008, and the bound beside it), else both
// ends.
void add_period(const Fields& fields, const Date& date) {
  const bool named = date.named_from && date.named_to && !date.clock_from;
  const auto from = named ? date.named_from : date.from;
  const auto to = named ? date.named_to : date.to;
  const auto name = from && to && !date.clock_from ? calendar_name(*from, *to) : std::nullopt;
  if (name) {
    add(fields, "date", *name);
  } else if (from || to) {
    add_or_null(fields, "from", from);
    add_or_null(fields, "to", to);
  }
}

void add_fields(const Fields& fields, const Date& date) {
  if (date.clock_from) add(fields, "time", iso_clock(*date.clock_from));
  const bool hours = date.clock_from && !date.from && !date.to && date.clock_to &&
                     *date.clock_to > *date.clock_from + 1;
  if (hours) {  // of no day: "from 9 a.m. to 5 p.m."
    add(fields, "from", iso_clock(*date.clock_from));
    add(fields, "to", iso_clock(*date.clock_to));
  }
  // "until 9 a.m. on Tuesday": what is named is an instant, under a bound too
  const auto from = date.named_from ? date.named_from : date.from;
  const auto to = date.named_to ? date.named_to : date.to;
  if (from && to && *to == *from + 1) {
    add(fields, "datetime", iso_day(day_of_minute(*from)) + "T" + iso_clock(minute_of_day(*from)));
  } else {
    add_period(fields, date);
  }
  if (!date.zone.empty()) add(fields, "zone", date.zone);
  if (date.zone_offset) add(fields, "offset", iso_offset(*date.zone_offset));
  if (!date.part.empty()) add(fields, "part", date.part);
  if (const char* bound = date_bound(date.modifier)) add(fields, "mod", bound);
  if (date.ambiguous) add(fields, "ambiguous", "day and month");
  if (!date.stated.empty()) add(fields, "stated", date.stated);
  if (const std::string timex = timex_of(date); !timex.empty()) add(fields, "timex", timex);
}

void add_fields(const Fields& fields, const Tuple& tuple) {
  add(fields, "parts", to_string(Value(tuple)));
}

void add_fields(const Fields& fields, const Version& version) {
  add(fields, "version", to_string(Value(version)));
}

void add_fields(const Fields& fields, const Name& name) {
  add(fields, "name", told_name(name));
}

void add_fields(const Fields& fields, const NameSet& set) {
  add(fields, "members", to_string(Value(set)));
  add(fields, "open", set.open ? "true" : "false");
}

void add_fields(const Fields& fields, const Status& status) {
  if (!status.family.empty()) add(fields, "family", status.family);
  add(fields, "state", status.state);
}

struct DurationForm {
  std::string_view unit;
  const char* before;
  char after;
  std::int64_t times;
};
constexpr std::array<DurationForm, 12> duration_forms{{{"second", "PT", 'S', 1},
                                                       {"minute", "PT", 'M', 1},
                                                       {"hour", "PT", 'H', 1},
                                                       {"day", "P", 'D', 1},
                                                       {"week", "P", 'W', 1},
                                                       {"fortnight", "P", 'W', 2},
                                                       {"month", "P", 'M', 1},
                                                       {"quarter", "P", 'M', 3},
                                                       {"year", "P", 'Y', 1},
                                                       {"decade", "P", 'Y', 10},
                                                       {"century", "P", 'Y', 100},
                                                       {"millennium", "P", 'Y', 1000}}};

const DurationForm* form_of(std::string_view unit) {
  const auto* const form = std::ranges::find(duration_forms, unit, &DurationForm::unit);
  return form == duration_forms.end() ? nullptr : form;
}

}  // namespace

void describe(const Value& value, const TakeField& take) {
  std::visit([&](const auto& kind) { add_fields(take, kind); }, value);
}

const std::string& told_name(const Name& name) {
  return name.canonical.empty() ? name.text : name.canonical;
}

std::string iso_duration(std::string_view unit, const Decimal& amount) {
  const DurationForm* form = form_of(unit);
  if (form == nullptr) return "";
  return form->before + (amount * Decimal(form->times)).to_string() + form->after;
}

std::string vague_duration(std::string_view unit) {
  const DurationForm* form = form_of(unit);
  return form == nullptr ? "" : std::string(form->before) + 'X' + form->after;
}

}  // namespace concord::value
