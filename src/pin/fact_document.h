#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "read/document.h"
#include "story/fact_file.h"
#include "text/span.h"

namespace concord::pin {

// One way to say a pinned value: "upload limit: 25 MB" or, by an alias, "largest upload: 25 MB".
struct Saying {
  std::uint32_t fact = 0;      // index into the file's facts
  std::uint32_t value = 0;     // index into the fact's values
  std::uint32_t sentence = 0;  // of the document
  text::Span value_span;       // of the document's text
  bool first = false;          // by the fact's own name
};

// A file of facts as an article that says each of them in a line of its own, so that the same stages
// read it as read articles. The values lead back to their places in the file.
struct FactDocument {
  read::Document document;
  std::vector<Saying> sayings;
};

FactDocument write_document(const story::FactFile& file);

}  // namespace concord::pin
