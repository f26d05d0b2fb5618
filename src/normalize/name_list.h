#pragma once

#include "match/match.h"
#include "normalize/name_reader.h"
#include "value/value.h"

namespace concord::normalize {

// The names of a mention that lists some, in the order of what they are compared by, each once.
value::NameSet read_list(const match::Mention& mention, NameReader& names);

}  // namespace concord::normalize
