#include "cli/line_reader.h"

#include <algorithm>
#include <istream>

namespace concord::cli {

namespace {

// A short stream needs little memory.
constexpr std::size_t first_block = 1U << 15;
constexpr std::size_t block_of_several = 1U << 20;

}  // namespace

LineReader::LineReader(std::istream& in, std::size_t workers)
    : in_(in), largest_block_(workers > 1 ? block_of_several : first_block) {}

// Moves the rest to the front and reads a block behind it; false at the end of the stream.
bool LineReader::fill() {
  buffer_.erase(0, rest_);
  rest_ = 0;
  const std::size_t before = buffer_.size();
  block_ = std::clamp(block_ * 4, first_block, largest_block_);
  block_ = std::max(block_, before);  // a long line is looked through a few times, not once a block
  buffer_.resize(before + block_);
  in_.read(buffer_.data() + before, static_cast<std::streamsize>(block_));
  const auto count = static_cast<std::size_t>(in_.gcount());
  buffer_.resize(before + count);
  return count > 0;
}

// All whole lines of the buffer; at the end of the stream the last one needs no line end.
void LineReader::cut_lines() {
  const std::string_view all = buffer_;
  while (rest_ < all.size()) {
    std::size_t end = all.find('\n', rest_);
    if (end == std::string_view::npos) {
      if (!ended_) return;
      end = all.size();
    }
    ++number_;
    const std::string_view text = all.substr(rest_, end - rest_);
    if (text.find_first_not_of(" \t\r") != std::string_view::npos) {
      lines_.push_back({number_, text});
    }
    rest_ = std::min(end + 1, all.size());
  }
}

const std::vector<Line>& LineReader::next_batch() {
  lines_.clear();
  while (lines_.empty() && !ended_) {
    ended_ = !fill();
    cut_lines();
  }
  return lines_;
}

}  // namespace concord::cli
