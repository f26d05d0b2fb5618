#pragma once

#include <memory>

#include "rule/rule.h"
#include "value/leeway.h"
#include "value/unit.h"

namespace concord::normalize {

// What a rule's tolerance comes to; null where it has none.
std::shared_ptr<const value::Leeway> leeway_of(const rule::Tolerance& tolerance,
                                               const value::UnitTable& units);

}  // namespace concord::normalize
