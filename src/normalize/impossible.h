#pragma once

#include <vector>

#include "normalize/language.h"
#include "normalize/normalize.h"
#include "value/fault.h"

namespace concord::normalize {

// Words of an article that would be a value if there were such a one: "June 31st", "25:99".
struct Impossible {
  text::Span span;  // of Document::text
  value::Fault fault = value::Fault::none;
};

// Whether a day without its year stands before what it may count: "In April 31 people met". Then it is
// two words more likely than one day that does not exist.
bool may_count(const match::Matches& matches, const match::Mention& date, const Language& language);

// Those of an article, in order. `mentions`: what read_mentions() gives.
std::vector<Impossible> find_impossible(const match::Matches& matches,
                                        const std::vector<ReadMention>& mentions,
                                        const Language& language);

}  // namespace concord::normalize
