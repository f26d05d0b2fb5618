#include "read/html_nesting.h"

#include <algorithm>
#include <array>

namespace concord::read {
namespace {

// Pages in the wild stay under 40. An open formatting element is opened again in every paragraph
// that follows, so of those far fewer may be open.
constexpr int deepest_element = 256;
constexpr int deepest_formatting = 8;
constexpr std::size_t longest_name = 12;

// Elements without an end tag, or whose end tag is optional: they close one another.
constexpr std::array<std::string_view, 38> uncounted = {
    "area",  "base",    "body",      "br",   "caption", "col",  "colgroup", "dd",
    "dt",    "embed",   "frame",     "head", "hr",      "html", "image",    "img",
    "input", "isindex", "keygen",    "li",   "link",    "meta", "optgroup", "option",
    "p",     "param",   "plaintext", "rb",   "rp",      "rt",   "rtc",      "source",
    "tbody", "td",      "tfoot",     "th",   "thead",   "tr"};
constexpr std::array<std::string_view, 14> formatting = {
    "a",    "b", "big",   "code",   "em",     "font", "i",
    "nobr", "s", "small", "strike", "strong", "tt",   "u"};
constexpr std::array<std::string_view, 5> raw_text = {"script", "style", "textarea", "title",
                                                      "xmp"};

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct Tag {
  std::string name;  // in small letters; empty when it is no tag
  bool closing = false;
  std::size_t end = 0;  // behind the '>'
};

Tag tag_at(std::string_view html, std::size_t at) {
  Tag tag;
  std::size_t name = at + 1;
  if (name < html.size() && html[name] == '/') {
    tag.closing = true;
    ++name;
  }
  while (name < html.size() && tag.name.size() < longest_name &&
         (is_letter(html[name]) || (html[name] >= '0' && html[name] <= '9'))) {
    tag.name.push_back(static_cast<char>(is_letter(html[name]) ? html[name] | 0x20 : html[name]));
    ++name;
  }
  const std::size_t close = html.find('>', name);
  tag.end = close == std::string_view::npos ? html.size() : close + 1;
  return tag;
}

// Behind a comment, or behind the content of an element that holds no tags.
std::size_t skip_comment(std::string_view html, std::size_t at) {
  const std::size_t end = html.find("-->", at);
  return end == std::string_view::npos ? html.size() : end + 3;
}

std::size_t skip_raw_text(std::string_view html, std::size_t at, const std::string& name) {
  for (at = html.find("</", at); at != std::string_view::npos; at = html.find("</", at + 2)) {
    if (tag_at(html, at).name == name) return at;
  }
  return html.size();
}

class Flattener {
 public:
  explicit Flattener(std::string_view html) : html_(html) {}

  std::optional<std::string> run() {
    for (std::size_t at = html_.find('<'); at < html_.size(); at = html_.find('<', at)) {
      if (html_.substr(at).starts_with("<!--")) {
        at = skip_comment(html_, at + 4);
        continue;
      }
      const Tag tag = tag_at(html_, at);
      if (tag.name.empty() || is_one_of(uncounted, tag.name)) {
        ++at;
        continue;
      }
      count(tag, at);
      at = tag.end;
      if (!tag.closing && is_one_of(raw_text, tag.name)) at = skip_raw_text(html_, at, tag.name);
    }
    return std::move(copy_);
  }

 private:
  void count(const Tag& tag, std::size_t at) {
    const bool formats = is_one_of(formatting, tag.name);
    int& depth = formats ? formatting_depth_ : depth_;
    const int deepest = formats ? deepest_formatting : deepest_element;
    if (tag.closing) {
      if (depth > deepest) blank(at, tag.end);
      depth = std::max(0, depth - 1);
    } else if (html_[tag.end - 1] != '>' || html_[tag.end - 2] != '/') {
      if (++depth > deepest) blank(at, tag.end);
    }
  }

  void blank(std::size_t begin, std::size_t end) {
    if (!copy_) copy_.emplace(html_);
    std::fill(copy_->begin() + static_cast<std::ptrdiff_t>(begin),
              copy_->begin() + static_cast<std::ptrdiff_t>(end), ' ');
  }

  std::string_view html_;
  int depth_ = 0;
  int formatting_depth_ = 0;
  std::optional<std::string> copy_;
};

}  // namespace

std::optional<std::string> flatten_nesting(std::string_view html) {
  return Flattener(html).run();
}

}  // namespace concord::read
