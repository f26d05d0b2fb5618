#pragma once

#include <vector>

#include "match/match.h"
#include "read/document.h"

namespace concord::normalize {

// Of release notes and changelogs: which sentences tell of a release that a newer one there has replaced. Such a page has two headings
// or more that name a release and at most its day ("4.2 (12 May)", "Version 1.0.3"); what stands under one of them holds until the next
// heading of its level, and only the newest tells what holds today.
class Releases {
 public:
  Releases(const read::Document& document, const match::Matches& matches);

  [[nodiscard]] bool is_replaced(std::uint32_t sentence) const {
    return !replaced_.empty() && replaced_[sentence];
  }

 private:
  std::vector<bool> replaced_;  // one a sentence; none where no release is replaced
};

}  // namespace concord::normalize
