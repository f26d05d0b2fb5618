#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "match/match.h"
#include "rule/rule.h"
#include "text/same_word.h"

namespace concord::normalize {

// Which figures inside of longer ones the claims of an article ask for. Where they took many mentions it says that they ask
// for all.
class TakenMentions {
 public:
  // A loose rule takes nearly every figure, and says nothing of one inside of another.
  TakenMentions(const std::vector<match::ClaimMatch>& claims,
                const std::vector<rule::Rule>& rules) {
    for (const match::ClaimMatch& claim : claims) {
      const rule::Rule& rule = rules[claim.rule];
      for (const match::Capture& capture : claim.captures) {
        if (capture.mention < 0) continue;
        if (rule.loose && text::is_same_word(capture.name, rule.value)) continue;
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
