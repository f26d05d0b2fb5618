#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace concord::cli {

// One article of `concord extract --input ndjson`: {"id": "…", "text": "…", "published": "2026-04-08"}; other keys are let be.
struct NdjsonArticle {
  std::string id;  // as JSON, so that what comes in as a number goes out as one
  std::string text;
  std::optional<std::int64_t> published;  // day since 1970
};

// The article of one line, or what is wrong with the line in one sentence.
tl::expected<NdjsonArticle, std::string> parse_ndjson_article(const std::string& line);

}  // namespace concord::cli
