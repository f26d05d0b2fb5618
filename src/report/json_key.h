#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace concord::report {

// The name of a member as it stands in a text, `,"start":`, for those who write thousands of them:
// made when the program is compiled, and written by copying a fixed number of bytes.
class JsonKey {
 public:
  static constexpr std::size_t copied = 16;  // bytes, however short the name is

  // ASCII, without quotation marks.
  template <std::size_t size>
  consteval explicit JsonKey(const char (&name)[size]) : size_(size + 3) {
    static_assert(size + 3 <= copied, "a longer name is a string_view");
    letters_[0] = ',';
    letters_[1] = '"';
    for (std::size_t i = 0; i + 1 < size; ++i) letters_[i + 2] = name[i];
    letters_[size + 1] = '"';
    letters_[size + 2] = ':';
  }

  [[nodiscard]] std::string_view name() const { return {letters_.data() + 2, size_ - 4}; }
  // `copied` bytes may be read there.
  [[nodiscard]] const char* letters() const { return letters_.data(); }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  std::array<char, copied + 1> letters_{};  // one more for who leaves out the comma
  std::size_t size_;
};

}  // namespace concord::report
