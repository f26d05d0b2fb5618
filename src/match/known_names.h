#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace concord::match {

// The tokens [first, last) of a name.
struct NameRun {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

// How often each name stands in a document. Names are the same when their tokens' spellings are.
class KnownNames {
 public:
  // `spellings`: Numbers::spellings.
  explicit KnownNames(const std::vector<std::uint32_t>& spellings)
      : counts_(64, Hash{spellings.data()}, Equal{spellings.data()}) {}

  void add(NameRun run) { ++counts_[run]; }
  [[nodiscard]] std::uint32_t count(NameRun run) const {
    const auto found = counts_.find(run);
    return found == counts_.end() ? 0 : found->second;
  }

 private:
  struct Hash {
    const std::uint32_t* spellings;
    std::size_t operator()(NameRun run) const;
  };
  struct Equal {
    const std::uint32_t* spellings;
    bool operator()(NameRun a, NameRun b) const;
  };
  std::unordered_map<NameRun, std::uint32_t, Hash, Equal> counts_;
};

}  // namespace concord::match
