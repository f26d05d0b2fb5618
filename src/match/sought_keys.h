#pragma once

#include <cstdint>
#include <vector>

#include "rule/compile.h"

namespace concord::match {

// CompiledPatterns::sought by key.
class SoughtKeys {
 public:
  explicit SoughtKeys(const rule::CompiledPatterns& compiled)
      : places_(compiled.key_count(), nowhere) {
    std::uint8_t place = 0;
    for (const rule::Key key : compiled.sought) places_[key] = place++;
  }

  [[nodiscard]] bool has(rule::Key key) const { return places_[key] != nowhere; }
  // Its bit of Form::sought; none of other keys.
  [[nodiscard]] std::uint64_t bit(rule::Key key) const {
    return has(key) ? std::uint64_t{1} << places_[key] : 0;
  }

 private:
  static constexpr std::uint8_t nowhere = UINT8_MAX;
  static_assert(rule::CompiledPatterns::most_sought <= 64);

  std::vector<std::uint8_t> places_;
};

}  // namespace concord::match
