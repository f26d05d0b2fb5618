#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace concord::report {

// Writes JSON of which every object has the same form, for those who write thousands of them: what stands
// between two values is one constant, and nobody keeps count of scopes and commas.
//
//   JsonLine line(text);
//   line.raw(R"({"start":)");
//   line.number(12);
//   line.raw(R"(,"text":)");
//   line.string("Pell");
//   line.raw("}");
//
// What is written is in the text when the line is gone.
class JsonLine {
 public:
  // Appends.
  explicit JsonLine(std::string& to) : out_(to) {}
  ~JsonLine() { flush(); }
  JsonLine(const JsonLine&) = delete;
  JsonLine& operator=(const JsonLine&) = delete;

  // JSON as it is.
  void raw(std::string_view json) {
    if (json.size() > buffer_.size() - used_) return put_long(json);
    std::memcpy(buffer_.data() + used_, json.data(), json.size());
    used_ += json.size();
  }
  // The same of a few bytes, of which the compiler does not know how many there are: a call would cost more.
  void few(std::string_view json) {
    if (json.size() > 16 || json.size() > buffer_.size() - used_) return raw(json);
    copy_few(json.data(), json.size(), buffer_.data() + used_);
    used_ += json.size();
  }
  void number(std::uint32_t number);
  // With its quotation marks.
  void string(std::string_view text);
  // Puts what is written so far into the text.
  void flush();

 private:
  // By two copies of a fixed size that may overlap.
  static void copy_few(const char* from, std::size_t size, char* to) {
    if (size >= 8) return copy_ends<std::uint64_t>(from, size, to);
    if (size >= 4) return copy_ends<std::uint32_t>(from, size, to);
    if (size >= 2) return copy_ends<std::uint16_t>(from, size, to);
    if (size == 1) *to = *from;
  }
  template <class Number>
  static void copy_ends(const char* from, std::size_t size, char* to) {
    Number first;
    Number last;
    std::memcpy(&first, from, sizeof first);
    std::memcpy(&last, from + size - sizeof last, sizeof last);
    std::memcpy(to, &first, sizeof first);
    std::memcpy(to + size - sizeof last, &last, sizeof last);
  }
  void put_long(std::string_view json);
  // rare
  void put_number(std::uint32_t number);
  void put_odd(std::string_view text);

  std::string& out_;
  // what is not yet in `out_`: a text is made of many short pieces
  std::size_t used_ = 0;
  std::array<char, 2048> buffer_;
};

}  // namespace concord::report
