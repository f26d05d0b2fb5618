#pragma once

#include <cstdint>
#include <vector>

#include "match/match.h"
#include "normalize/language.h"
#include "normalize/normalize.h"

namespace concord::normalize {

// "On Monday and Tuesday" in an article of a Monday: alone the one is today and the other six days ago, but one who
// names two weekdays that follow each other means two days that do. They are today and tomorrow where the first is
// today, which is no weekday of a week ago without "last"; else both are moved to the pair that was, where the verb
// tells what was, and to the pair that ends later where it does not.
void join_weekdays(const match::Matches& matches, const Language& language, std::int64_t today,
                   std::vector<ReadMention>& mentions);

}  // namespace concord::normalize
