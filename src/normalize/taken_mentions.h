#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "match/match.h"

namespace concord::normalize {

// Which mentions the claims of an article took. Where they took many it says that they took all.
class TakenMentions {
 public:
  explicit TakenMentions(const std::vector<match::ClaimMatch>& claims) {
    for (const match::ClaimMatch& claim : claims) {
      for (const match::Capture& capture : claim.captures) {
        if (capture.mention < 0) continue;
        if (count_ < taken_.size()) taken_[count_] = static_cast<std::uint32_t>(capture.mention);
        ++count_;
      }
      if (count_ > taken_.size()) return;
    }
  }

  [[nodiscard]] bool contains(std::uint32_t mention) const {
    const auto* const end = taken_.data() + std::min(count_, taken_.size());
    return count_ > taken_.size() || std::find(taken_.data(), end, mention) != end;
  }

 private:
  std::array<std::uint32_t, 32> taken_{};
  std::size_t count_ = 0;
};

}  // namespace concord::normalize
