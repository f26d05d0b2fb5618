#pragma once

#include <cstdint>
#include <vector>

#include "diff/finding.h"
#include "gold.h"

namespace concord::weights {

// What people would say of a finding; `none` where it is arguable, or on nothing that they looked at.
enum class Opinion { right, wrong, none };

// Of a conflict or an agreement in a story as it is. A conflict is right where two of its claims
// contradict each other on one fact that half of them are on; an agreement where half of its claims,
// from two articles, say one thing of one fact.
Opinion judge(const Story& story, const diff::Finding& finding);

// The facts that make a finding right.
std::vector<std::uint32_t> facts_found(const Story& story, const diff::Finding& finding);

// Of a conflict in a copy in which some claims were changed: right where it holds a changed claim and
// one of another article that states the same fact; none where it holds no changed one.
Opinion judge_changed(const Story& story, const diff::Finding& finding,
                      const std::vector<bool>& changed);

// The facts that a claim is on, sorted.
std::vector<std::uint32_t> facts_of(const Story& story, std::uint32_t claim);

}  // namespace concord::weights
