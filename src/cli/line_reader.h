#pragma once

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace concord::cli {

struct Line {
  std::uint32_t number = 0;  // from 1
  std::string_view text;     // without its end; valid until the next batch
};

// Lines of a stream by the batch: threads have work, and memory stays bounded by the longest line.
class LineReader {
 public:
  // One worker gets batches that stay in the processor's cache with what is made of them; several get
  // larger ones, as they wait for each other at the end of each.
  LineReader(std::istream& in, std::size_t workers);

  // The next lines that are not blank, up to about a block of them; none at the end.
  const std::vector<Line>& next_batch();

 private:
  bool fill();
  void cut_lines();

  std::istream& in_;
  std::string buffer_;  // what was read and not yet handed out begins at `rest_`
  std::size_t rest_ = 0;
  std::size_t block_ = 0;  // bytes of the last read
  std::size_t largest_block_;
  std::uint32_t number_ = 0;
  bool ended_ = false;
  std::vector<Line> lines_;
};

}  // namespace concord::cli
