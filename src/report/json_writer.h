#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "report/json_line.h"

namespace concord::report {

// Writes JSON texts whose objects and arrays close themselves:
//
//   JsonWriter json;
//   {
//     auto top = json.object();
//     json.member("status", "conflict");
//     auto claims = json.array("claims");
//   }
//   std::string text = json.take();
//
// Strings that are not valid UTF-8 are written with U+FFFD for each bad byte: what comes out is always JSON.
class JsonWriter {
 public:
  enum class Layout { compact, indented };

  explicit JsonWriter(Layout layout = Layout::compact);
  // Appends to a text that another owns, which is whole when the outermost scope is closed; take() is
  // not for this one.
  explicit JsonWriter(std::string& to);
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  // Open while it lives.
  class [[nodiscard]] Scope {
   public:
    Scope(JsonWriter& writer, bool is_object) : writer_(writer), is_object_(is_object) {}
    ~Scope() { writer_.close(is_object_); }
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

   private:
    JsonWriter& writer_;
    bool is_object_;
  };

  Scope object();                      // as an array's element, or the whole text
  Scope object(std::string_view key);  // as an object's member
  Scope array(std::string_view key);

  // Keys are written as they are: ASCII, without quotation marks.
  void member(std::string_view key, std::string_view text);
  void member(std::string_view key, const char* text) { member(key, std::string_view(text)); }
  void member(std::string_view key, std::int64_t number);
  void member(std::string_view key, std::uint32_t number) { member(key, std::int64_t{number}); }
  void member(std::string_view key, bool truth);
  void null_member(std::string_view key);
  // A share of one from whole percent: 97 is written 0.97.
  void percent_member(std::string_view key, std::uint32_t percent);
  // JSON that was written elsewhere.
  void raw_member(std::string_view key, std::string_view json);
  void element(std::string_view text);

  // The finished text; nothing may be open.
  std::string take();

 private:
  void key(std::string_view name);
  // What parts a value from the one before it.
  void begin_value() {
    if (!has_key_) {
      if (!empty_) line_.raw(",");
      if (depth_ > 0) break_line();
    }
    has_key_ = false;
    empty_ = false;
  }
  void break_line() {
    if (layout_ != Layout::compact) put_break();
  }
  void put_break();
  void open(std::string_view bracket) {
    begin_value();
    line_.raw(bracket);
    ++depth_;
    empty_ = true;
  }
  void close(bool is_object) {
    --depth_;
    if (!empty_) break_line();
    line_.raw(is_object ? "}" : "]");
    empty_ = false;
    if (depth_ == 0) line_.flush();
  }
  std::string own_;
  JsonLine line_;
  Layout layout_ = Layout::compact;
  std::uint32_t depth_ = 0;
  bool empty_ = true;     // nothing is written yet in the innermost scope
  bool has_key_ = false;  // the next value is a member's
};

}  // namespace concord::report
