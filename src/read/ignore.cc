#include "read/ignore.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/location.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

constexpr std::string_view blanks = " \t\r\n\f";

std::string_view trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

struct Directive {
  std::string_view name;
  IgnoreScope scope;
};

constexpr Directive directives[] = {
    {"concord-ignore", IgnoreScope::block},
    {"concord-ignore-next-line", IgnoreScope::next_line},
    {"concord-ignore-file", IgnoreScope::file},
};

std::vector<std::string> rules_of(std::string_view list) {
  std::vector<std::string> rules;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find_first_of(", \t\r\n"), list.size());
    if (end > 0) rules.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return rules;
}

void refuse(Reading& reading, text::Span place, std::string code, std::string message,
            std::string cure) {
  const text::LineIndex lines(reading.decoded.text());
  text::Diagnostic d;
  d.code = std::move(code);
  d.file = reading.document.path;
  d.where = lines.locate(place.begin);
  d.message = std::move(message);
  d.cure = std::move(cure);
  d.source_line = lines.line(d.where->line);
  d.length =
      text::count_characters(reading.decoded.text().substr(place.begin, place.end - place.begin));
  reading.diagnostics.add(std::move(d));
}

// The line of the file behind the one that a place ends on.
text::Span next_line(std::string_view text, std::uint32_t end) {
  const auto size = text.size();
  const std::size_t begin = std::min(text.find('\n', end), size - 1) + 1;
  return {static_cast<std::uint32_t>(begin),
          static_cast<std::uint32_t>(std::min(text.find('\n', begin), size))};
}

}  // namespace

void read_comment(Reading& reading, std::string_view comment, text::Span place, bool in_block) {
  const std::string_view words = trim(comment);
  if (!words.starts_with("concord-")) return;
  const std::string name(words.substr(0, words.find_first_of(": \t\r\n")));
  const auto* directive = std::ranges::find(directives, name, &Directive::name);
  if (directive == std::end(directives)) {
    std::vector<std::string> names;
    for (const Directive& known : directives) names.emplace_back(known.name);
    const std::string near = text::did_you_mean(name, names);
    refuse(reading, place, "unknown-comment", "concord knows no comment \"" + name + "\"",
           near.empty() ? "write <!-- concord-ignore RULE: reason -->"
                        : "did you mean \"" + near + "\"?");
    return;
  }
  const std::string_view rest = words.substr(name.size());
  const std::size_t colon = rest.find(':');
  const std::string_view reason =
      colon == std::string_view::npos ? std::string_view{} : trim(rest.substr(colon + 1));
  Ignore ignore;
  ignore.rules = rules_of(trim(rest.substr(0, colon)));
  if (ignore.rules.empty()) {
    refuse(reading, place, "ignore-without-rule", "this comment does not say which rule to ignore",
           "write " + name + " RULE: reason, with the rule as the report names it");
  } else if (reason.empty()) {
    refuse(reading, place, "ignore-without-reason", "this comment gives no reason",
           "say why behind a colon: " + name + ' ' + ignore.rules.front() + ": …");
  } else {
    ignore.scope = directive->scope;
    ignore.reason = std::string(reason);
    ignore.at = static_cast<std::uint32_t>(reading.document.text.size());
    ignore.in_block = in_block;
    ignore.source = reading.decoded.to_file(place);
    ignore.next_line = reading.decoded.to_file(next_line(reading.decoded.text(), place.end));
    reading.document.ignores.push_back(std::move(ignore));
  }
}

bool covers(const Document& document, const Ignore& ignore, text::Span span) {
  if (ignore.scope == IgnoreScope::file) return true;
  if (ignore.scope == IgnoreScope::next_line) {
    const std::uint32_t begin = document.map.to_source(span).begin;
    return ignore.next_line.begin <= begin && begin < ignore.next_line.end;
  }
  const auto block = std::ranges::find_if(document.blocks, [&](const Block& one) {
    return ignore.in_block ? one.span.end >= ignore.at : one.span.end > ignore.at;
  });
  return block != document.blocks.end() && block->span.contains(span);
}

}  // namespace concord::read
