#include "value/describe.h"

#include <map>

#include "value/calendar.h"
#include "value/date_form.h"
#include "value/timex.h"
#include "value/unit.h"

namespace concord::value {
namespace {

using Fields = std::vector<Field>;

void add(Fields& fields, const char* key, std::string text) {
  fields.push_back({Field::Kind::text, key, std::move(text)});
}

void add(Fields& fields, const char* key, const Decimal& number) {
  fields.push_back({Field::Kind::number, key, number.to_string()});
}

void add_or_null(Fields& fields, const char* key, const std::optional<std::int64_t>& minutes) {
  if (minutes) return add(fields, key, iso_instant(*minutes));
  fields.push_back({Field::Kind::null, key, ""});
}

void add_durations(Fields& fields, const Quantity& figure) {
  const std::string low = iso_duration(figure.unit, figure.low);
  if (low.empty()) return;
  if (figure.low == figure.high) return add(fields, "duration", low);
  add(fields, "lo_duration", low);
  add(fields, "hi_duration", iso_duration(figure.unit, figure.high));
}

void add_fields(Fields& fields, const Quantity& figure) {
  if (figure.low == figure.high) {
    add(fields, "number", figure.low);
  } else {
    add(fields, "lo", figure.low);
    add(fields, "hi", figure.high);
  }
  const bool bare =
      figure.dimension == "count" || figure.dimension == "order" || figure.dimension == "factor";
  if (!bare) add(fields, "unit", figure.unit == "percent" ? "%" : figure.unit);
  if (figure.other_power != 0) add(fields, "ambiguous", "decimal mark");
  if (figure.shared_sign) {
    const std::string_view family = comparable_dimension(figure.dimension);
    add(fields, "family", std::string(family.substr(family.find(':') + 1)));
  }
  if (figure.dimension == "time") add_durations(fields, figure);
  if (figure.modifier != Modifier::exact)
    add(fields, "mod", std::string(to_string(figure.modifier)));
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
void add_period(Fields& fields, const Date& date) {
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

void add_fields(Fields& fields, const Date& date) {
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

void add_fields(Fields& fields, const Tuple& tuple) {
  add(fields, "parts", to_string(Value(tuple)));
}

void add_fields(Fields& fields, const Version& version) {
  add(fields, "version", to_string(Value(version)));
}

void add_fields(Fields& fields, const Name& name) {
  add(fields, "name", name.canonical.empty() ? name.text : name.canonical);
}

void add_fields(Fields& fields, const NameSet& set) {
  add(fields, "members", to_string(Value(set)));
  add(fields, "open", set.open ? "true" : "false");
}

void add_fields(Fields& fields, const Status& status) {
  if (!status.family.empty()) add(fields, "family", status.family);
  add(fields, "state", status.state);
}

}  // namespace

void describe(const Value& value, std::vector<Field>& fields) {
  fields.clear();
  std::visit([&](const auto& kind) { add_fields(fields, kind); }, value);
}

std::string iso_duration(const std::string& unit, const Decimal& amount) {
  struct Form {
    const char* before;
    const char* after;
    std::int64_t times;
  };
  static const std::map<std::string, Form, std::less<>> forms{
      {"second", {"PT", "S", 1}}, {"minute", {"PT", "M", 1}},   {"hour", {"PT", "H", 1}},
      {"day", {"P", "D", 1}},     {"week", {"P", "W", 1}},      {"fortnight", {"P", "W", 2}},
      {"month", {"P", "M", 1}},   {"quarter", {"P", "M", 3}},   {"year", {"P", "Y", 1}},
      {"decade", {"P", "Y", 10}}, {"century", {"P", "Y", 100}}, {"millennium", {"P", "Y", 1000}},
  };
  const auto form = forms.find(unit);
  if (form == forms.end()) return "";
  return form->second.before + (amount * Decimal(form->second.times)).to_string() +
         form->second.after;
}

}  // namespace concord::value
