#include "read/plain_text.h"

#include <algorithm>

#include "read/front_matter.h"
#include "read/ignore.h"
#include "read/text_builder.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

// Bytes. Nobody wraps wider than the first; a line shorter than the second ends where its writer
// ended it.
constexpr std::uint32_t widest_wrapped_line = 120;
constexpr std::uint32_t narrowest_wrapped_line = 45;

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\f\v\r") == std::string_view::npos;
}

bool ends_like_sentence(std::string_view line) {
  while (!line.empty() && std::string_view(" \t\r\"')]").find(line.back()) != line.npos) {
    line.remove_suffix(1);
  }
  if (line.ends_with("\u201D") || line.ends_with("\u2019")) line.remove_suffix(3);
  return !line.empty() && std::string_view(".!?:;").find(line.back()) != line.npos;
}

bool begins_small(std::string_view line) {
  const std::size_t at = line.find_first_not_of(" \t\"'(");
  if (at == std::string_view::npos) return false;
  const char32_t c = text::decode(line, static_cast<std::uint32_t>(at)).value;
  return text::is_letter(c) && !text::is_upper(c);
}

// The lines of a text, one after the other: their bytes without the line end.
class Lines {
 public:
  Lines(std::string_view text, std::uint32_t begin) : text_(text), at_(begin) {}

  [[nodiscard]] bool done() const { return at_ >= text_.size(); }
  text::Span next() {
    std::size_t end = std::min(text_.find('\n', at_), text_.size());
    end = std::min(text_.substr(0, end).find('\r', at_), end);
    const text::Span line{at_, static_cast<std::uint32_t>(end)};
    at_ = line.end + 1;
    if (text_.substr(end, 2) == "\r\n") ++at_;
    return line;
  }

 private:
  std::string_view text_;
  std::uint32_t at_;
};

std::string_view bytes_of(std::string_view text, text::Span span) {
  return text.substr(span.begin, span.size());
}

// How the file breaks its lines, from all places where one line follows another.
struct Wrapping {
  std::uint32_t lines = 0;
  std::uint32_t too_wide = 0;
  std::uint32_t breaks = 0;        // between two lines that are not blank
  std::uint32_t inside = 0;        // of them: after a long line, in the middle of a sentence
  std::uint32_t before_small = 0;  // of them: before a small letter
  std::uint32_t width = 0;

  void add(std::string_view line, std::string_view before) {
    ++lines;
    if (line.size() > widest_wrapped_line) {
      ++too_wide;
    } else {
      width = std::max(width, static_cast<std::uint32_t>(line.size()));
    }
    if (is_blank(before)) return;
    ++breaks;
    const bool open = !ends_like_sentence(before);
    inside += open && before.size() >= narrowest_wrapped_line;
    before_small += open && begins_small(line);
  }
  [[nodiscard]] bool is_wrapped() const {
    return breaks > 0 && too_wide * 10 <= lines && inside * 2 >= breaks &&
           before_small * 3 >= breaks;
  }
};

Wrapping wrapping_of(std::string_view text, std::uint32_t begin) {
  Wrapping wrapping;
  std::string_view before;
  for (Lines lines(text, begin); !lines.done();) {
    const std::string_view line = bytes_of(text, lines.next());
    if (!is_blank(line)) wrapping.add(line, before);
    before = line;
  }
  return wrapping;
}

// Length of a list marker with the blank behind it, or 0.
std::uint32_t marker_length(std::string_view line) {
  constexpr std::string_view markers[] = {"- ", "* ", "-- ", "\u2022 ", "\u00B7 ", "\u2013 "};
  for (const std::string_view marker : markers) {
    if (line.starts_with(marker)) return static_cast<std::uint32_t>(marker.size());
  }
  return 0;
}

// What a line says to concord, as a comment of HTML or behind a "#"; empty for a line of the text.
std::string_view comment_in(std::string_view line) {
  const std::size_t begin = line.find("concord-ignore");
  if (begin == std::string_view::npos) return {};
  std::string_view before = line.substr(0, begin);
  while (before.ends_with(' ')) before.remove_suffix(1);
  if (before != "<!--" && before != "#") return {};
  const std::string_view words = line.substr(begin);
  return words.substr(0, words.find("-->"));
}

}  // namespace

void read_plain_text(Reading& reading) {
  const std::string_view text = reading.decoded.text();
  const std::uint32_t begin = read_front_matter(reading);
  const Wrapping wrapping = wrapping_of(text, begin);
  const bool wrapped = wrapping.is_wrapped();
  const std::uint32_t runs_on = std::max(wrapping.width * 3 / 5, narrowest_wrapped_line);

  TextBuilder builder(reading.document, reading.decoded);
  text::Span before;
  for (Lines lines(text, begin); !lines.done();) {
    text::Span line = lines.next();
    const std::string_view bytes = bytes_of(text, line);
    if (is_blank(bytes)) {
      builder.end_block();
      continue;
    }
    if (const std::string_view comment = comment_in(bytes); !comment.empty()) {
      read_comment(reading, comment, line, false);
      continue;
    }
    const std::uint32_t marker = marker_length(bytes);
    const bool joins = wrapped && marker == 0 && builder.in_block() && before.size() >= runs_on;
    if (joins) {
      builder.replace(" ", {before.end, line.begin});
    } else {
      builder.begin_block(marker > 0 ? BlockKind::list_item : BlockKind::paragraph);
      line.begin += marker;
    }
    builder.copy(line);
    before = {line.begin, line.end};
  }
  builder.end_block();
}

}  // namespace concord::read
