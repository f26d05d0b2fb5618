#pragma once

#include <string>
#include <string_view>

#include "rule/book.h"

namespace concord::rule {

// A compiled rule set as bytes and back, without YAML. The same set gives the same bytes on every
// run.
std::string pack(RuleSet set);
RuleSet unpack(std::string_view bytes);
std::string pack_book(RuleBook book);
RuleBook unpack_book(std::string_view bytes);

}  // namespace concord::rule
