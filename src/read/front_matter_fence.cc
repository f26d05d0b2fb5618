#include "read/front_matter_fence.h"

#include <algorithm>

namespace concord::read {
namespace {

std::string_view without_line_end(std::string_view line) {
  while (!line.empty() && std::string_view(" \t\r\n").find(line.back()) != line.npos) {
    line.remove_suffix(1);
  }
  return line;
}

// Lines of the text's head, one after the other.
class Lines {
 public:
  Lines(std::string_view text, std::size_t at)
      : text_(text), at_(at), most_(std::min(text.size(), longest_front_matter)) {}

  [[nodiscard]] bool done() const { return at_ >= most_; }
  [[nodiscard]] std::uint32_t at() const { return static_cast<std::uint32_t>(at_); }

  std::string_view next() {
    const std::size_t end = std::min(text_.find('\n', at_), text_.size());
    const std::string_view line = text_.substr(at_, end - at_);
    at_ = std::min(end + 1, text_.size());
    return without_line_end(line);
  }

 private:
  std::string_view text_;
  std::size_t at_;
  std::size_t most_;
};

// "title: …" gives "title"; nothing when the line is no key.
std::string_view key_of(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return {};
  if (colon + 1 < line.size() && line[colon + 1] != ' ') return {};
  const std::string_view name = line.substr(0, colon);
  return name.find_first_of(" \t\"'") == std::string_view::npos ? name : std::string_view{};
}

// A line that goes on with the value of the key before it, or says nothing.
bool goes_on(std::string_view line) {
  constexpr std::string_view starts[] = {" ", "\t", "- ", "#"};
  return std::any_of(std::begin(starts), std::end(starts),
                     [&](std::string_view start) { return line.starts_with(start); });
}

std::optional<Fence> find_closed(std::string_view text, std::uint32_t begin) {
  for (Lines lines(text, begin); !lines.done();) {
    const std::uint32_t at = lines.at();
    const std::string_view line = lines.next();
    if (line == "---" || line == "...") return Fence{begin, at, lines.at()};
  }
  return std::nullopt;
}

// The keys right behind the first line, up to the first line that is none.
std::optional<Fence> find_open(std::string_view text, std::uint32_t begin,
                               bool (*is_known)(std::string_view key)) {
  bool known = false;
  std::uint32_t end = begin;
  for (Lines lines(text, begin); !lines.done(); end = lines.at()) {
    const std::string_view line = lines.next();
    const std::string_view key = key_of(line);
    if (key.empty() && (end == begin || !goes_on(line))) break;
    known = known || is_known(key);
  }
  if (!known) return std::nullopt;
  return Fence{begin, end, end, false};
}

// Whether a blank line and prose follow the keys: then a "---" further down is a rule of the
// article and closes nothing.
bool prose_follows(std::string_view text, std::uint32_t keys_end, std::uint32_t to) {
  Lines lines(text.substr(0, to), keys_end);
  if (lines.done() || !lines.next().empty()) return false;
  while (!lines.done()) {
    const std::string_view line = lines.next();
    if (!line.empty()) return key_of(line).empty() && !goes_on(line);
  }
  return false;
}

}  // namespace

std::optional<Fence> find_fence(std::string_view text, bool (*is_known)(std::string_view key)) {
  Lines lines(text, 0);
  if (lines.done() || lines.next() != "---") return std::nullopt;
  const std::optional<Fence> closed = find_closed(text, lines.at());
  const std::optional<Fence> open = find_open(text, lines.at(), is_known);
  if (!open) return closed;
  const bool ends = closed && !prose_follows(text, open->yaml_end, closed->yaml_end);
  return ends ? closed : open;
}

}  // namespace concord::read
