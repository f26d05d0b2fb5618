#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.h"
#include "text/span.h"

namespace concord::workshop {

// Words of an article that a rule should underline.
struct GoldMark {
  std::string rule;
  text::Span span;       // of MarkedArticle::bytes
  std::uint32_t at = 0;  // of the mark, in the file
  friend bool operator==(const GoldMark&, const GoldMark&) = default;
};

// An article in which somebody marked what rules should find:
//
//   The ferry to Pell takes [[ferries.crossing-time: about 40 minutes]].
//
// Several rules over the same words are parted by commas. Without its marks it is the article.
struct MarkedArticle {
  std::string bytes;
  std::vector<GoldMark> marks;  // by place

  // Of an offset into `bytes`: where that is in the file.
  [[nodiscard]] std::uint32_t in_file(std::uint32_t offset) const;

  struct Cut {
    std::uint32_t at = 0;       // of `bytes`: what was taken out stood before it
    std::uint32_t removed = 0;  // bytes taken out until here
  };
  std::vector<Cut> cuts;
};

// Every mark that is none (no rule, no end, a mark inside a mark) is a diagnostic with its place.
MarkedArticle read_marks(const std::string& path, std::string_view content,
                         text::Diagnostics& diagnostics);

}  // namespace concord::workshop
