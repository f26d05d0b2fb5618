#pragma once

#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace concord::rule {

// Bytes in and out for the embedded rules. One function `transfer(archive, thing)` per type says
// its parts in order, for writing and for reading alike. The bytes are for the machine that made
// them: they never leave the binary.

class PackWriter {
 public:
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

  template <class T>
  requires std::is_arithmetic_v<T> || std::is_enum_v<T>
  void operator()(const T& value) { append(&value, sizeof value); }

  void operator()(const std::string& text) {
    (*this)(static_cast<std::uint32_t>(text.size()));
    append(text.data(), text.size());
  }
  void operator()(std::string& text) { (*this)(std::as_const(text)); }

  template <class T>
  void operator()(std::vector<T>& list) {
    (*this)(static_cast<std::uint32_t>(list.size()));
    if constexpr (std::is_trivially_copyable_v<T>) {
      append(list.data(), list.size() * sizeof(T));
    } else {
      for (T& item : list) (*this)(item);
    }
  }

  template <class T>
  requires std::is_class_v<T>
  void operator()(T& thing) { transfer(*this, thing); }

 private:
  void append(const void* from, std::size_t count) {
    if (count > 0) bytes_.append(static_cast<const char*>(from), count);
  }

  std::string bytes_;
};

class PackReader {
 public:
  explicit PackReader(std::string_view bytes) : bytes_(bytes) {}

  template <class T>
  requires std::is_arithmetic_v<T> || std::is_enum_v<T>
  void operator()(T& value) { std::memcpy(&value, take(sizeof value), sizeof value); }

  void operator()(std::string& text) {
    const std::uint32_t count = read_count();
    text.assign(take(count), count);
  }

  template <class T>
  void operator()(std::vector<T>& list) {
    const std::uint32_t count = read_count();
    if constexpr (std::is_trivially_copyable_v<T>) {
      const char* from = take(count * sizeof(T));
      list.resize(count);
      if (count > 0) std::memcpy(list.data(), from, count * sizeof(T));
    } else {
      list.resize(count);
      for (T& item : list) (*this)(item);
    }
  }

  template <class T>
  requires std::is_class_v<T>
  void operator()(T& thing) { transfer(*this, thing); }

  std::uint32_t read_count() {
    std::uint32_t count = 0;
    (*this)(count);
    return count;
  }

 private:
  const char* take(std::size_t count) {
    if (count > bytes_.size()) throw std::logic_error("the packed rules are cut short");
    const char* from = bytes_.data();
    bytes_.remove_prefix(count);
    return from;
  }

  std::string_view bytes_;
};

}  // namespace concord::rule
