#include "read/dates.h"

#include <algorithm>
#include <array>
#include <bit>
#include <bitset>
#include <chrono>

#include "text/byte_block.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

using text::is_digit;

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Reads pieces of a date from left to right; every reader leaves the place
// alone when its piece is not there.
class Scanner {
 public:
  Scanner(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::optional<int> number(std::size_t least, std::size_t most) {
    int value = 0;
    std::size_t digits = 0;
    while (digits < most && at_ + digits < text_.size() && is_digit(text_[at_ + digits])) {
      value = value * 10 + (text_[at_ + digits] - '0');
      ++digits;
    }
    if (digits < least) return std::nullopt;
    at_ += digits;
    return value;
  }
  bool skip(std::string_view characters) {
    const std::size_t start = at_;
    while (at_ < text_.size() && characters.find(text_[at_]) != std::string_view::npos) ++at_;
    return at_ > start;
  }
  bool one(char c) {
    const bool there = at_ < text_.size() && text_[at_] == c;
    at_ += there;
    return there;
  }
  // "th", "st" and the like behind a day.
  void skip_ending(const std::vector<std::string>& endings) {
    for (const std::string& ending : endings) {
      if (!text_.substr(at_).starts_with(ending)) continue;
      at_ += ending.size();
      return;
    }
  }
  [[nodiscard]] bool at_digit() const { return at_ < text_.size() && is_digit(text_[at_]); }
  [[nodiscard]] std::size_t at() const { return at_; }

 private:
  std::string_view text_;
  std::size_t at_;
};

bool is_year(int year) {
  return year >= 1800 && year < 2200;
}

FoundDate found(std::int64_t days, std::size_t begin, std::size_t end) {
  return {days, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}};
}

std::optional<FoundDate> iso_date_at(std::string_view text, std::size_t at) {
  if (at > 0 && is_digit(text[at - 1])) return std::nullopt;
  Scanner scan(text, at);
  const auto year = scan.number(4, 4);
  if (!year || !is_year(*year) || !scan.one('-')) return std::nullopt;
  const auto month = scan.number(2, 2);
  if (!month || !scan.one('-')) return std::nullopt;
  const auto day = scan.number(2, 2);
  if (!day || scan.at_digit()) return std::nullopt;
  const auto days = days_from(*year, *month, *day);
  return days ? std::optional(found(*days, at, scan.at())) : std::nullopt;
}

// Hours and minutes, "09:30", as minutes.
std::optional<int> time_at(Scanner& scan) {
  const auto hours = scan.number(2, 2);
  if (!hours || *hours > 24 || !scan.one(':')) return std::nullopt;
  const auto minutes = scan.number(2, 2);
  if (!minutes || *minutes > 59) return std::nullopt;
  return *hours * 60 + *minutes;
}

// How far the clocks of a zone are ahead of UTC: "Z", "+02:00", "-0530".
std::optional<int> minutes_ahead(Scanner& scan) {
  if (scan.one('Z')) return 0;
  const bool behind = scan.one('-');
  if (!behind && !scan.one('+')) return std::nullopt;
  const auto hours = scan.number(2, 2);
  scan.one(':');
  const auto minutes = scan.number(2, 2);
  if (!hours || !minutes) return std::nullopt;
  return (behind ? -1 : 1) * (*hours * 60 + *minutes);
}

// A capital behind a small letter begins a word that is glued to another.
bool is_inside_word(std::string_view text, std::size_t at) {
  const bool glued = at > 0 && is_ascii_letter(text[at - 1]);
  return glued && (text[at] < 'A' || text[at] > 'Z' || text[at - 1] < 'a');
}

struct MonthName {
  int number = 0;
  std::size_t end = 0;
};

// Names of months in the order of the months, made ready for a text.
class MonthNames {
 public:
  explicit MonthNames(const DateWords& words) {
    names_.reserve(4 * words.months.size());
    for (std::size_t i = 0; i < words.months.size(); ++i) {
      std::string_view names = words.months[i];
      while (!names.empty()) {
        const std::string_view name = names.substr(0, names.find(' '));
        names.remove_prefix(std::min(name.size() + 1, names.size()));
        if (name.empty()) continue;
        names_.emplace_back(name, static_cast<int>(i) + 1);
        begins_.set(static_cast<unsigned char>(name.front()));
      }
    }
  }

  // The longest that begins here, a glued one only with a capital.
  [[nodiscard]] std::optional<MonthName> at(std::string_view text, std::string_view folded,
                                            std::size_t at) const {
    if (!begins_[static_cast<unsigned char>(folded[at])] || is_inside_word(text, at)) {
      return std::nullopt;
    }
    MonthName best;
    const std::string_view rest = folded.substr(at);
    for (const auto& [name, number] : names_) {
      if (name.front() != rest.front() || !rest.starts_with(name)) continue;
      const std::size_t end = at + name.size();
      const bool ends = end >= text.size() || !is_ascii_letter(text[end]);
      if (ends && end > best.end) best = {number, end};
    }
    return best.number > 0 ? std::optional(best) : std::nullopt;
  }

 private:
  std::vector<std::pair<std::string_view, int>> names_;
  std::bitset<256> begins_;  // by byte
};

// The day of the month that ends before `at`, and where it begins.
std::optional<std::pair<int, std::size_t>> day_before(std::string_view text, std::size_t at,
                                                      const DateWords& words) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '.')) --at;
  for (const std::string& ending : words.day_endings) {
    if (!text.substr(0, at).ends_with(ending)) continue;
    at -= ending.size();
    break;
  }
  std::size_t begin = at;
  while (begin > 0 && at - begin < 2 && is_digit(text[begin - 1])) --begin;
  if (begin == at || (begin > 0 && is_digit(text[begin - 1]))) return std::nullopt;
  return std::pair(*Scanner(text, begin).number(1, 2), begin);
}

std::optional<FoundDate> named_date_at(std::string_view text, std::size_t at, MonthName month,
                                       const DateWords& words) {
  Scanner scan(text, month.end);
  scan.skip(". ");
  Scanner year_first = scan;
  const auto day = scan.number(1, 2);
  if (day && !scan.at_digit()) {
    scan.skip_ending(words.day_endings);
    if (scan.skip(", ")) {
      const auto year = scan.number(4, 4);
      const auto days =
          year && is_year(*year) ? days_from(*year, month.number, *day) : std::nullopt;
      if (days) return found(*days, at, scan.at());
    }
  }
  const auto before = day_before(text, at, words);
  year_first.skip(", ");
  const auto year = year_first.number(4, 4);
  if (!before || !year || !is_year(*year)) return std::nullopt;
  const auto days = days_from(*year, month.number, before->first);
  return days ? std::optional(found(*days, before->second, year_first.at())) : std::nullopt;
}

// The first of the next four digits in a row, from a byte on that no digit
// stands before; the end when there are none.
std::size_t next_year(std::string_view text, std::size_t from) {
  constexpr std::size_t length = 4;
  // what does not end in a block begins in the next one
  for (; from < text.size(); from += text::ByteBlock::size - (length - 1)) {
    const std::uint64_t digits =
        text::ByteBlock(text, from).where([](text::BytePart part) { return part.in('0', '9'); });
    const std::uint64_t pairs = digits & digits >> 1;
    const std::uint64_t years = pairs & pairs >> 2;
    if (years != 0) return from + static_cast<std::size_t>(std::countr_zero(years));
  }
  return text.size();
}

char small_letter(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string ascii_lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), small_letter);
  return out;
}

std::string_view last_of(std::string_view text, std::size_t bytes) {
  return text.substr(text.size() - std::min(text.size(), bytes));
}

std::string_view without_marks(std::string_view text) {
  return text.substr(0, text.find_last_not_of(", .") + 1);
}

// Whether a text ends with a name of a month, in letters of any size.
bool ends_with_month(std::string_view text, const DateWords& words) {
  constexpr std::size_t longest_name = 32;
  std::array<char, longest_name> room{};
  const std::string_view last = last_of(text, longest_name);
  std::ranges::transform(last, room.begin(), small_letter);
  const std::string_view end(room.data(), last.size());
  return std::ranges::any_of(words.months, [&](std::string_view names) {
    while (!names.empty()) {
      const std::string_view name = names.substr(0, names.find(' '));
      const bool likely = !name.empty() && name.back() == end.back();
      if (likely && end.ends_with(last_of(name, longest_name))) return true;
      names.remove_prefix(std::min(name.size() + 1, names.size()));
    }
    return false;
  });
}

// Whether a text ends with what stands before the year of a date: digits of a
// day, their ending or the name of a month.
bool ends_with_day(std::string_view text, const DateWords& words) {
  text = without_marks(text);
  if (text.empty() || is_digit(text.back())) return !text.empty();
  const auto is_ending = [&](std::string_view word) { return text.ends_with(without_marks(word)); };
  return std::ranges::any_of(words.day_endings, is_ending) || ends_with_month(text, words);
}

// Every date has a year behind its day or month, or is written 2026-04-08.
// Where the first such year stands; the end when there is none.
std::size_t find_dated_year(std::string_view text, const DateWords& words) {
  for (std::size_t at = next_year(text, 0); at < text.size(); at = next_year(text, at)) {
    const std::size_t begin = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    if (at < text.size() && text[at] == '-') return begin;
    if (ends_with_day(text.substr(0, begin), words)) return begin;
  }
  return text.size();
}

// How far before its year a date may begin: over a month, a day and its ending,
// and what parts them.
std::size_t begin_of_date(std::string_view text, std::size_t year) {
  const auto is_between = [](char c) { return c == ' ' || c == ',' || c == '.'; };
  const auto is_of_word = [&](char c) { return !is_between(c) && !is_digit(c); };
  std::size_t at = year;
  const auto go_back_over = [&](auto is_one) {
    while (at > 0 && is_one(text[at - 1])) --at;
  };
  go_back_over(is_between);
  go_back_over(is_of_word);
  go_back_over(is_digit);
  go_back_over(is_between);
  go_back_over(is_of_word);
  return at;
}

}  // namespace

std::optional<std::int64_t> days_from(int year, int month, int day) {
  using namespace std::chrono;
  if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const year_month_day date{std::chrono::year(year),
                            std::chrono::month(static_cast<unsigned>(month)),
                            std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return sys_days(date).time_since_epoch().count();
}

std::optional<FoundDate> find_date(std::string_view text, const DateWords& words) {
  const std::size_t year = find_dated_year(text, words);
  if (year == text.size()) return std::nullopt;
  const std::string folded = ascii_lower(text);
  const MonthNames months(words);
  for (std::size_t at = begin_of_date(text, year); at < text.size(); ++at) {
    if (is_digit(text[at])) {
      if (const auto date = iso_date_at(text, at)) return date;
    } else if (const auto month = months.at(text, folded, at)) {
      if (const auto date = named_date_at(text, at, *month, words)) return date;
    }
  }
  return std::nullopt;
}

std::optional<std::int64_t> parse_iso_date(std::string_view text) {
  const auto date = text.empty() ? std::nullopt : iso_date_at(text, 0);
  if (!date) return std::nullopt;
  const bool ends =
      date->span.end == text.size() || text[date->span.end] == 'T' || text[date->span.end] == ' ';
  return ends ? std::optional(date->days) : std::nullopt;
}

std::optional<std::int64_t> parse_minute(std::string_view text) {
  const auto date = text.empty() ? std::nullopt : iso_date_at(text, 0);
  if (!date) return std::nullopt;
  Scanner scan(text, date->span.end);
  if (!scan.one('T') && !scan.one(' ')) return std::nullopt;
  const auto time = time_at(scan);
  if (!time) return std::nullopt;
  if (scan.one(':') && !scan.number(2, 2)) return std::nullopt;
  if (scan.one('.')) scan.skip("0123456789");
  scan.skip(" ");
  const auto ahead = minutes_ahead(scan);
  return ahead ? std::optional(date->days * 24 * 60 + *time - *ahead) : std::nullopt;
}

std::optional<std::int64_t> parse_date(std::string_view text, const DateWords& words) {
  const auto date = find_date(text.substr(0, 64), words);
  return date ? std::optional(date->days) : std::nullopt;
}

}  // namespace concord::read
