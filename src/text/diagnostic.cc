#include "text/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "text/utf8.h"

namespace concord::text {
namespace {

constexpr std::uint32_t widest_line = 160;  // characters of a source line that are shown

struct Paint {
  std::string_view on;
  std::string_view off;
};

Paint paint(std::string_view code, bool color) {
  return color ? Paint{code, "\x1b[0m"} : Paint{"", ""};
}

// Byte offset of the character with this number, counted from 0.
std::size_t offset_of_character(std::string_view line, std::uint32_t number) {
  std::size_t at = 0;
  while (number > 0 && at < line.size()) {
    at += decode(line, static_cast<std::uint32_t>(at)).length;
    --number;
  }
  return at;
}

// The line under which the caret stands, cut to a window around it when it is very long.
struct Excerpt {
  std::string_view line;
  std::uint32_t caret = 0;  // characters before it
};

Excerpt excerpt(std::string_view line, std::uint32_t column) {
  const std::uint32_t before = column - 1;
  const std::uint32_t skipped = before > widest_line / 2 ? before - widest_line / 2 : 0;
  const bool fits = count_characters(line) <= widest_line;
  if (fits) return {line, before};
  line.remove_prefix(offset_of_character(line, skipped));
  return {line.substr(0, offset_of_character(line, widest_line)), before - skipped};
}

// Blanks as wide as what stands before the caret; tabs stay tabs.
std::string padding(std::string_view line, std::uint32_t characters) {
  std::string out;
  const std::string_view before = line.substr(0, offset_of_character(line, characters));
  for (std::uint32_t at = 0; at < before.size();) {
    const std::uint32_t length = decode(before, at).length;
    const std::string_view character = before.substr(at, length);
    out.append(character == "\t" ? "\t" : std::string(display_width(character), ' '));
    at += length;
  }
  return out;
}

std::string render_source(const Diagnostic& d, bool color) {
  const std::string line = harmless(d.source_line);
  const Excerpt shown = excerpt(line, d.where ? d.where->column : 1);
  const std::uint32_t total = count_characters(shown.line);
  const std::uint32_t room = shown.caret < total ? total - shown.caret : 1;
  const std::uint32_t marks = std::clamp(d.length, 1U, room);
  const Paint red = paint(d.severity == Severity::error ? "\x1b[1;31m" : "\x1b[1;33m", color);
  return fmt::format("  {}\n  {}{}{}{}\n", shown.line, padding(shown.line, shown.caret), red.on,
                     std::string(marks, '^'), red.off);
}

}  // namespace

Diagnostic mistake_in(std::string file, std::string code, std::string message, std::string cure) {
  Diagnostic made;
  made.code = std::move(code);
  made.file = std::move(file);
  made.message = std::move(message);
  made.cure = std::move(cure);
  return made;
}

void Diagnostics::add(Diagnostic diagnostic) {
  items_.push_back(std::move(diagnostic));
}

bool Diagnostics::has_errors() const {
  return std::any_of(items_.begin(), items_.end(),
                     [](const Diagnostic& d) { return d.severity == Severity::error; });
}

void Diagnostics::sort() {
  std::sort(items_.begin(), items_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    const Location a_at = a.where.value_or(Location{0, 0});
    const Location b_at = b.where.value_or(Location{0, 0});
    return std::tie(a.file, a_at, a.code, a.message, a.cure, a.severity, a.source_line, a.length) <
           std::tie(b.file, b_at, b.code, b.message, b.cure, b.severity, b.source_line, b.length);
  });
  items_.erase(std::unique(items_.begin(), items_.end()), items_.end());
}

std::string render(const Diagnostic& diagnostic, bool color) {
  const bool error = diagnostic.severity == Severity::error;
  const Paint bold = paint("\x1b[1m", color);
  const Paint kind = paint(error ? "\x1b[1;31m" : "\x1b[1;33m", color);

  std::string out;
  if (!diagnostic.file.empty()) {
    out += fmt::format("{}{}", bold.on, harmless(on_one_line(diagnostic.file)));
    if (diagnostic.where) {
      out += fmt::format(":{}:{}", diagnostic.where->line, diagnostic.where->column);
    }
    out += fmt::format(":{} ", bold.off);
  }
  out += fmt::format("{}{}:{} {} [{}]\n", kind.on, error ? "error" : "warning", kind.off,
                     harmless(diagnostic.message), diagnostic.code);
  if (!diagnostic.source_line.empty()) out += render_source(diagnostic, color);
  if (!diagnostic.cure.empty()) out += fmt::format("  = {}\n", harmless(diagnostic.cure));
  return out;
}

}  // namespace concord::text
