#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "cli/article.h"
#include "match/match.h"
#include "normalize/normal_names.h"
#include "normalize/normalize.h"

namespace concord::cli {

// What one thread learns from articles of one language and uses in the next.
struct Memory {
  explicit Memory(const Tongue& tongue) : matcher(tongue.rules), names(tongue.language) {}

  match::Matcher matcher;
  normalize::NormalNames names;
  // of the last article: what it stands in is used again
  std::vector<normalize::ReadMention> mentions;
  std::vector<normalize::Statement> statements;
};

// A memory for each thread and language that asks.
class Memories {
 public:
  // `threads` as for_each_index takes them.
  explicit Memories(std::uint32_t threads);
  // `worker` as for_each_index counts them.
  Memory& of(std::size_t worker, const Tongue& tongue);

 private:
  std::vector<std::map<const Tongue*, Memory>> by_worker_;
};

}  // namespace concord::cli
