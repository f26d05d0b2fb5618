#include "report/json_writer.h"

#include <array>
#include <charconv>

namespace concord::report {

JsonWriter::JsonWriter(Layout layout) : line_(own_), layout_(layout) {}
JsonWriter::JsonWriter(std::string& to) : line_(to) {}

void JsonWriter::put_break() {
  line_.raw("\n");
  for (std::uint32_t i = 0; i < depth_; ++i) line_.raw("  ");
}

void JsonWriter::key(std::string_view name) {
  if (!empty_) line_.raw(",");
  break_line();
  line_.raw("\"");
  line_.raw(name);
  line_.raw(layout_ == Layout::compact ? "\":" : "\": ");
  has_key_ = true;
}

JsonWriter::Scope JsonWriter::object() {
  open("{");
  return {*this, true};
}

JsonWriter::Scope JsonWriter::object(std::string_view name) {
  key(name);
  return object();
}

JsonWriter::Scope JsonWriter::array(std::string_view name) {
  key(name);
  open("[");
  return {*this, false};
}

void JsonWriter::member(std::string_view name, std::string_view text) {
  key(name);
  begin_value();
  line_.string(text);
}

void JsonWriter::member(std::string_view name, std::int64_t number) {
  std::array<char, 24> digits;
  const char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  raw_member(name, {digits.data(), static_cast<std::size_t>(end - digits.data())});
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
  line_.raw(json);
}

void JsonWriter::element(std::string_view text) {
  begin_value();
  line_.string(text);
}

std::string JsonWriter::take() {
  line_.flush();
  std::string text = std::move(own_);
  own_.clear();
  empty_ = true;
  return text;
}

}  // namespace concord::report
