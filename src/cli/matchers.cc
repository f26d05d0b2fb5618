#include "cli/matchers.h"

#include "cli/parallel.h"

namespace concord::cli {

Matchers::Matchers(std::uint32_t threads) : by_worker_(count_workers(threads)) {}

match::Matcher& Matchers::of(std::size_t worker, const rule::RuleSet& rules) {
  auto& own = by_worker_[worker];
  const auto known = own.find(&rules);
  return known != own.end() ? known->second
                            : own.emplace(&rules, match::Matcher(rules)).first->second;
}

}  // namespace concord::cli
