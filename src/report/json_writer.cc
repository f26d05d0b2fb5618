#include "report/json_writer.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <utility>
#include <variant>

#include "text/utf8.h"

namespace concord::report {

namespace {

using Compact = rapidjson::Writer<rapidjson::StringBuffer>;
using Indented = rapidjson::PrettyWriter<rapidjson::StringBuffer>;

std::string with_bad_bytes_replaced(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::uint32_t at = 0; at < text.size();) {
    const text::CodePoint point = text::decode(text, at);
    text::append_utf8(out, point.value);
    at += point.length;
  }
  return out;
}

rapidjson::SizeType length(std::string_view text) {
  return static_cast<rapidjson::SizeType>(text.size());
}

}  // namespace

struct JsonWriter::Sink {
  explicit Sink(Layout layout) {
    if (layout == Layout::compact) {
      writer.emplace<Compact>(buffer);
    } else {
      writer.emplace<Indented>(buffer).SetIndent(' ', 2);
    }
  }
  template <typename Act>
  void write(Act act) {
    std::visit(
        [&](auto& to) {
          if constexpr (!std::is_same_v<std::decay_t<decltype(to)>, std::monostate>) act(to);
        },
        writer);
  }

  rapidjson::StringBuffer buffer;
  std::variant<std::monostate, Compact, Indented> writer;
};

JsonWriter::JsonWriter(Layout layout) : sink_(std::make_unique<Sink>(layout)) {}

JsonWriter::~JsonWriter() = default;

void JsonWriter::string(std::string_view text) {
  if (text::find_invalid_utf8(text)) {
    const std::string repaired = with_bad_bytes_replaced(text);
    sink_->write([&](auto& to) { to.String(repaired.data(), length(repaired)); });
  } else {
    sink_->write([&](auto& to) { to.String(text.data(), length(text)); });
  }
}

void JsonWriter::key(std::string_view name) {
  sink_->write([&](auto& to) { to.Key(name.data(), length(name)); });
}

JsonWriter::Scope JsonWriter::object() {
  sink_->write([](auto& to) { to.StartObject(); });
  return {*this, true};
}

JsonWriter::Scope JsonWriter::object(std::string_view name) {
  key(name);
  return object();
}

JsonWriter::Scope JsonWriter::array(std::string_view name) {
  key(name);
  sink_->write([](auto& to) { to.StartArray(); });
  return {*this, false};
}

void JsonWriter::close(bool is_object) {
  sink_->write([&](auto& to) { is_object ? to.EndObject() : to.EndArray(); });
}

void JsonWriter::member(std::string_view name, std::string_view text) {
  key(name);
  string(text);
}

void JsonWriter::member(std::string_view name, std::int64_t number) {
  key(name);
  sink_->write([&](auto& to) { to.Int64(number); });
}

void JsonWriter::member(std::string_view name, bool truth) {
  key(name);
  sink_->write([&](auto& to) { to.Bool(truth); });
}

void JsonWriter::null_member(std::string_view name) {
  key(name);
  sink_->write([](auto& to) { to.Null(); });
}

void JsonWriter::percent_member(std::string_view name, std::uint32_t percent) {
  std::string number = percent >= 100      ? "1"
                       : percent % 10 == 0 ? "0." + std::to_string(percent / 10)
                       : percent < 10      ? "0.0" + std::to_string(percent)
                                           : "0." + std::to_string(percent);
  if (percent == 0) number = "0";
  key(name);
  sink_->write(
      [&](auto& to) { to.RawValue(number.data(), number.size(), rapidjson::kNumberType); });
}

void JsonWriter::raw_member(std::string_view name, std::string_view json) {
  key(name);
  sink_->write([&](auto& to) { to.RawValue(json.data(), json.size(), rapidjson::kObjectType); });
}

void JsonWriter::element(std::string_view text) {
  string(text);
}

std::string JsonWriter::take() {
  std::string text(sink_->buffer.GetString(), sink_->buffer.GetSize());
  sink_->buffer.Clear();
  sink_->write([&](auto& to) { to.Reset(sink_->buffer); });
  return text;
}

}  // namespace concord::report
