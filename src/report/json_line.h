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
  void number(std::uint32_t number);
  // With its quotation marks.
  void string(std::string_view text);
  // Puts what is written so far into the text.
  void flush();

 private:
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
