#include "report/json_writer.h"

#include <charconv>

#include "report/json_text.h"

namespace concord::report {

JsonWriter::JsonWriter(Layout layout) : out_(own_), layout_(layout) {}
JsonWriter::JsonWriter(std::string& to) : out_(to) {}

void JsonWriter::flush() {
  out_.append(buffer_.data(), used_);
  used_ = 0;
}

void JsonWriter::put_long(std::string_view text) {
  flush();
  if (text.size() > buffer_.size()) {
    out_.append(text);
  } else {
    put(text);
  }
}

void JsonWriter::string(std::string_view text) {
  begin_value();
  put('"');
  const bool fits = text.size() < buffer_.size() - used_;
  if (!fits || !copy_plain(text, buffer_.data() + used_)) return put_odd(text);
  used_ += text.size();
  put('"');
}

// The same for any text.
void JsonWriter::put_odd(std::string_view text) {
  flush();
  append_letters(out_, text);
  put('"');
}

void JsonWriter::put_break() {
  put('\n');
  for (std::uint32_t i = 0; i < depth_; ++i) put("  ");
}

void JsonWriter::key(std::string_view name) {
  if (!empty_) put(',');
  break_line();
  put('"');
  put(name);
  put('"');
  put(':');
  if (layout_ != Layout::compact) put(' ');
  has_key_ = true;
}

JsonWriter::Scope JsonWriter::object() {
  open('{');
  return {*this, true};
}

JsonWriter::Scope JsonWriter::object(std::string_view name) {
  key(name);
  return object();
}

JsonWriter::Scope JsonWriter::array(std::string_view name) {
  key(name);
  open('[');
  return {*this, false};
}

void JsonWriter::member(std::string_view name, std::string_view text) {
  key(name);
  string(text);
}

void JsonWriter::member(std::string_view name, std::int64_t number) {
  constexpr std::size_t most_digits = 24;
  key(name);
  begin_value();
  if (buffer_.size() - used_ < most_digits) flush();
  char* const to = buffer_.data() + used_;
  used_ += static_cast<std::size_t>(std::to_chars(to, to + most_digits, number).ptr - to);
}

void JsonWriter::member(std::string_view name, bool truth) {
  raw_member(name, truth ? "true" : "false");
}

void JsonWriter::null_member(std::string_view name) {
  raw_member(name, "null");
}

void JsonWriter::percent_member(std::string_view name, std::uint32_t percent) {
  std::string number = percent >= 100      ? "1"
                       : percent % 10 == 0 ? "0." + std::to_string(percent / 10)
                       : percent < 10      ? "0.0" + std::to_string(percent)
                                           : "0." + std::to_string(percent);
  if (percent == 0) number = "0";
  raw_member(name, number);
}

void JsonWriter::raw_member(std::string_view name, std::string_view json) {
  key(name);
  begin_value();
  put(json);
}

void JsonWriter::element(std::string_view text) {
  string(text);
}

std::string JsonWriter::take() {
  flush();
  std::string text = std::move(out_);
  out_.clear();
  empty_ = true;
  return text;
}

}  // namespace concord::report
