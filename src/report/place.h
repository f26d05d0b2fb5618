#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "report/report.h"
#include "text/location.h"
#include "text/span.h"

namespace concord::report {

// Where the words of a claim stand in the file they came from.
struct Place {
  text::Span source;              // bytes of the file
  text::Location begin, end;      // in characters; the end is exclusive
  text::Location begin16, end16;  // in UTF-16 units, for SARIF
  text::Location begin8, end8;  // in bytes of UTF-8, for reviewdog; characters of a file in UTF-16
  std::string words;            // the source bytes; as read, where the file is not UTF-8
};

// Finds places in one story; lines of a document are counted once, when it is first asked for. The story must outlive it.
class Places {
 public:
  explicit Places(const StoryReport& story) : story_(story) {}

  [[nodiscard]] Place of(const normalize::Claim& claim);
  // "a.txt:4:18"
  [[nodiscard]] std::string link(const normalize::Claim& claim);
  [[nodiscard]] const read::Document& document(const normalize::Claim& claim) const {
    return story_.documents[claim.document];
  }
  // What the claim's article said, as its reader sees it.
  [[nodiscard]] std::string_view words_as_read(const normalize::Claim& claim) const;

 private:
  struct Lines;
  const Lines& lines_of(std::uint32_t document);

  const StoryReport& story_;
  std::map<std::uint32_t, std::shared_ptr<const Lines>> lines_;
};

}  // namespace concord::report
