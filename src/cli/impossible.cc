#include "cli/impossible.h"

#include <fmt/format.h>

#include "text/location.h"
#include "text/utf8.h"

namespace concord::cli {

namespace {

using value::Fault;

constexpr std::size_t longest_shown = 60;  // bytes of the words

struct Wording {
  const char* code;
  const char* what;
  const char* cure;
};

Wording wording_of(Fault fault) {
  switch (fault) {
    case Fault::no_such_day:
      return {"no-such-day", "no day of the calendar", "no date is read here"};
    case Fault::other_weekday:
      return {"other-weekday", "a day with another weekday", "the day is read, its name is not"};
    case Fault::no_such_time:
      return {"no-such-time", "no time of day", "no time is read here"};
    default:
      return {"too-large", "too long a number to be a figure", "no figure is read here"};
  }
}

std::string shown(std::string_view words) {
  if (words.size() <= longest_shown) return std::string(words);
  return fmt::format("{}…", words.substr(0, longest_shown));
}

}  // namespace

void warn_of_impossible(const read::Document& document,
                        const std::vector<normalize::Impossible>& impossible,
                        text::Diagnostics& diagnostics) {
  if (impossible.empty()) return;
  const text::LineIndex lines(document.source);
  for (const normalize::Impossible& one : impossible) {
    const std::string_view words =
        std::string_view(document.text).substr(one.span.begin, one.span.size());
    const Wording wording = wording_of(one.fault);
    text::Diagnostic warning;
    warning.severity = text::Severity::warning;
    warning.code = wording.code;
    warning.file = document.path;
    warning.where = lines.locate(document.map.to_source(one.span).begin);
    warning.message = fmt::format("\"{}\" is {}", shown(words), wording.what);
    warning.cure = wording.cure;
    warning.source_line = lines.line(warning.where->line);
    warning.length = text::count_characters(words);
    diagnostics.add(std::move(warning));
  }
}

}  // namespace concord::cli
