#pragma once

#include <string_view>
#include <vector>

#include "read/document.h"
#include "read/encoding.h"
#include "read/languages.h"
#include "text/diagnostic.h"

namespace concord::read {

// What a format's reader works on: it fills text, map, blocks and what the page says of itself.
struct Reading {
  Document& document;
  const Decoded& decoded;
  const Languages& languages;
  text::Diagnostics& diagnostics;
};

// One row for each input format. A new one is a row here and a pair of files.
struct Format {
  std::string_view name;
  std::vector<std::string_view> extensions;   // with the stop, in small letters
  bool (*looks_like)(std::string_view text);  // judged by the content; null when nothing tells
  void (*read)(Reading& reading);
};

// The format of a file: by its extension, else by its content, else plain text.
const Format& format_of(std::string_view path, std::string_view text);

}  // namespace concord::read
