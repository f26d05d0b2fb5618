#include "report/shown_value.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <variant>

#include "report/words.h"
#include "text/utf8.h"
#include "value/date_form.h"
#include "value/relate.h"
#include "value/value.h"

namespace concord::report {

namespace {

// "9 months" for "9 month": everything but one has the plural.
std::string with_plural(std::string text, const value::Quantity& quantity,
                        const value::UnitTable* units) {
  const value::Unit* unit = units == nullptr ? nullptr : units->find(quantity.unit);
  const bool one = quantity.low == quantity.high && quantity.low == value::Decimal{1};
  if (unit == nullptr || unit->plural.empty() || one || !text.ends_with(' ' + unit->id)) {
    return text;
  }
  return text.replace(text.size() - unit->id.size(), std::string::npos, unit->plural);
}

// "more than 6 %" says to a person what "(6 %, 7 %)" says to a program.
std::string_view bound_words(value::Modifier modifier) {
  switch (modifier) {
    case value::Modifier::over:
      return "more than ";
    case value::Modifier::under:
      return "less than ";
    case value::Modifier::at_least:
      return "at least ";
    case value::Modifier::at_most:
      return "at most ";
    case value::Modifier::about:
      return "≈ ";
    default:
      return "";
  }
}

// Whether a number has more digits behind its point than anybody writes: "a third of a day".
bool is_endless(const value::Decimal& number) {
  constexpr std::int64_t endless = 1'000'000'000'000;
  constexpr std::int32_t fewest_behind_point = 6;
  return std::llabs(number.coefficient()) >= endless && -number.exponent() >= fewest_behind_point;
}

// Its first four digits: "≈ 0.3333".
value::Decimal rounded(const value::Decimal& number) {
  constexpr int digits = 3;  // behind the first
  const double size = std::fabs(number.to_double());
  const auto power = digits - static_cast<std::int32_t>(std::floor(std::log10(size)));
  return value::Decimal(std::llround(number.to_double() * std::pow(10.0, power)), -power).plain();
}

// "A quarter" is 25 % to a person. "One in seven" has no end as a decimal: it is "≈ 14.3 %", and one in 3,000
// "≈ 0.033 %".
std::optional<std::string> shown_share(const value::Quantity& quantity) {
  if (quantity.dimension != "factor" || quantity.low != quantity.high) return std::nullopt;
  const bool ends = !is_endless(quantity.low);
  const auto share = value::as_percent(quantity);
  if (!share || (ends && !(quantity.low < value::Decimal(1)))) return std::nullopt;
  if (ends) return share->low.to_string() + " %";
  const double percent = share->low.to_double();
  const std::string about = bound_words(quantity.modifier).empty() ? "≈ " : "";
  if (percent < 1) return fmt::format("{}{:.2g} %", about, percent);
  return about + value::Decimal(std::llround(percent * 10), -1).to_string() + " %";
}

// "2:03:11 hours" of a race, which no one tells in seconds; 900 seconds are "15 minutes".
std::optional<std::string> shown_on_watch(const value::Quantity& quantity) {
  constexpr std::int64_t sixty = 60;
  constexpr std::int64_t fewest = 10 * sixty;
  if (quantity.unit != "second" || quantity.low != quantity.high) return std::nullopt;
  const auto seconds = std::llround(quantity.low.to_double());
  if (seconds < fewest || value::Decimal(seconds) != quantity.low) return std::nullopt;
  const std::int64_t minutes = seconds / sixty;
  if (seconds % (sixty * sixty) == 0) return count_of(minutes / sixty, "hour");
  if (seconds % sixty == 0 && minutes < sixty) return count_of(minutes, "minute");
  if (minutes < sixty) return fmt::format("{}:{:02} minutes", minutes, seconds % sixty);
  return fmt::format("{}:{:02}:{:02} hours", minutes / sixty, minutes % sixty, seconds % sixty);
}

std::string shown_quantity(value::Quantity quantity, const value::UnitTable* units) {
  const std::string_view words = bound_words(quantity.modifier);
  if (const auto share = shown_share(quantity)) return std::string(words) + *share;
  if (const auto time = shown_on_watch(quantity)) return std::string(words) + *time;
  if (quantity.low == quantity.high && is_endless(quantity.low)) {
    quantity.low = quantity.high = rounded(quantity.low);
    if (words.empty()) quantity.modifier = value::Modifier::about;
  }
  if (!words.empty()) {
    quantity.modifier = value::Modifier::exact;
    quantity.world = value::Interval::exactly(quantity.low);
  }
  return std::string(words) + with_plural(value::to_string(quantity), quantity, units);
}

// "2019" of "since 2019", else the instant itself.
std::string open_end(const value::Date& date, std::int64_t instant, bool is_begin) {
  if (date.named_from && date.named_to) {
    const std::int64_t named = is_begin ? *date.named_from : *date.named_to;
    const auto name = value::calendar_name(*date.named_from, *date.named_to);
    if (named == instant && name) return *name;
  }
  return value::iso_instant(instant);
}

std::string shown_date(const value::Date& date) {
  std::string text;
  if (date.from && !date.to) {
    text = "from " + open_end(date, *date.from, true) + " on";
  } else if (date.to && !date.from) {
    value::Date last = date;
    text = "until " + open_end(date, *date.to, false);
    // What ends at midnight ends with the day before.
    const std::string iso = value::to_string(last);
    if (text == "until " + value::iso_instant(*date.to))
      text = "until " + iso.substr(iso.find('/') + 1);
  } else {
    text = value::to_string(date);
    const std::size_t slash = text.find('/');
    if (slash != std::string::npos) text.replace(slash, 1, " to ");
  }
  // Between a day and its hour, and not in "UTC".
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == 'T' && text::is_digit(text[i - 1])) text[i] = ' ';
  }
  return text;
}

std::string shown_names(const value::NameSet& set) {
  std::string text;
  for (const value::Name& member : set.members) {
    text += (text.empty() ? "{" : ", ") + member.text;
  }
  return text + (set.open ? ", …}" : "}");
}

// "8080", as a port is called: few digits that stand without a mark are shown so.
std::string as_written(std::string shown, std::string_view words) {
  constexpr std::size_t most_digits = 5;
  std::string plain = shown;
  std::erase(plain, ',');
  const bool is_number = std::ranges::all_of(plain, text::is_digit);
  const bool stands_so = plain.size() <= most_digits && words.find(plain) != std::string_view::npos;
  return is_number && stands_so ? plain : shown;
}

}  // namespace

std::string shown_value(const StoryReport& story, const normalize::Claim& claim) {
  const std::string& article = story.documents[claim.document].text;
  const std::string words = article.substr(claim.span.begin, claim.span.size());
  if (const auto* quantity = std::get_if<value::Quantity>(&claim.value)) {
    // "Thousands" is clearer than the numbers it may stand for.
    const bool vague = quantity->modifier == value::Modifier::dozens;
    return vague ? words : as_written(shown_quantity(*quantity, story.units), words);
  }
  if (const auto* name = std::get_if<value::Name>(&claim.value)) return name->text;
  if (const auto* set = std::get_if<value::NameSet>(&claim.value)) return shown_names(*set);
  if (const auto* date = std::get_if<value::Date>(&claim.value)) {
    return date->partial ? words : shown_date(*date);
  }
  return value::to_string(claim.value);
}

std::string_view shown_modality(const normalize::Claim& claim) {
  switch (claim.modality) {
    case normalize::Modality::planned:
      return "planned";
    case normalize::Modality::possible:
      return "possible";
    case normalize::Modality::denied:  // a negation nearby is as often about something else
    case normalize::Modality::stated:
      break;
  }
  return "";
}

}  // namespace concord::report
