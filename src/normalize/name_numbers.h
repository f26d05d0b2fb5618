#pragma once

#include <cstdint>
#include <vector>

#include "match/match.h"
#include "normalize/language.h"
#include "read/document.h"

namespace concord::normalize {

// Which mentions look like figures and are none, by their index, in order: numbers that are names or parts
// of one (Boeing 737, Covid-19, category 4, the 787 where the article says Boeing 787 elsewhere),
// digits inside a word or a clock (49ers, 1:36.6), "one" that stands for a thing (the one, no one),
// and anything inside a web address.
std::vector<std::uint32_t> find_name_numbers(const read::Document& document,
                                             const match::Matches& matches,
                                             const Language& language);

}  // namespace concord::normalize
