#pragma once

#include "rule/source.h"

namespace concord::rule {

// Whether "min-version" asks for a newer concord than this one; then that is told. `pack`: it is said
// of a whole pack. A version that is none is a mistake, and asks for nothing.
bool needs_newer(const YamlNode& root, const Source& source, bool pack);

}  // namespace concord::rule
