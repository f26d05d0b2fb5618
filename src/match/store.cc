#include "match/store.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace concord::match {
namespace {

// enough for an article of a few kilobytes
constexpr std::size_t first_size = 32'768;

}  // namespace

Store& Store::operator=(Store&& other) noexcept {
  blocks_ = std::exchange(other.blocks_, {});
  last_ = std::exchange(other.last_, nullptr);
  size_ = std::exchange(other.size_, 0);
  used_ = std::exchange(other.used_, 0);
  return *this;
}

void* Store::allocate_more(std::size_t bytes) {
  size_ = std::max(bytes, blocks_.empty() ? first_size : 2 * size_);
  blocks_.push_back({std::make_unique_for_overwrite<std::byte[]>(size_), size_});
  last_ = blocks_.back().bytes.get();
  used_ = bytes;
  return last_;
}

void Store::clear() {
  used_ = 0;
  if (blocks_.size() <= 1) return;
  blocks_.erase(blocks_.begin() + 1, blocks_.end());
  last_ = blocks_.front().bytes.get();
  size_ = blocks_.front().size;
}

std::string_view Store::keep(std::string_view letters) {
  if (letters.empty()) return {};
  auto* kept = static_cast<char*>(allocate(letters.size(), alignof(char)));
  std::memcpy(kept, letters.data(), letters.size());
  return {kept, letters.size()};
}

}  // namespace concord::match
