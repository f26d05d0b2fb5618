#include "read/format.h"

#include <algorithm>

#include "read/html.h"
#include "read/markdown.h"
#include "read/plain_text.h"
#include "text/utf8.h"

namespace concord::read {
namespace {

const std::vector<Format>& formats() {
  static const std::vector<Format> rows = {
      {"text", {".txt", ".text"}, nullptr, read_plain_text},
      {"markdown", {".md", ".markdown"}, looks_like_markdown, read_markdown},
      {"html", {".html", ".htm", ".xhtml"}, looks_like_html, read_html},
  };
  return rows;
}

std::string extension_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  const std::size_t stop = name.rfind('.');
  return stop == std::string_view::npos ? std::string() : text::fold(name.substr(stop));
}

}  // namespace

const Format& format_of(std::string_view path, std::string_view text) {
  const std::string extension = extension_of(path);
  for (const Format& format : formats()) {
    if (std::ranges::find(format.extensions, extension) != format.extensions.end()) return format;
  }
  for (const Format& format : formats()) {
    if (format.looks_like != nullptr && format.looks_like(text)) return format;
  }
  return formats().front();
}

}  // namespace concord::read
