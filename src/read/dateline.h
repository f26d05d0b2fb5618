#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "read/document.h"
#include "read/language.h"

namespace concord::read {

// Blocks, by number, that hold nothing but the article's date.
using DateLines = std::vector<std::size_t>;

// Fills the dates that nothing else gave from the lines at the head of the article that stand for
// nothing but its date: bylines, "Updated Apr 10, 2026", "PARIS, March 3, 2014 (AP) -". A date in a
// sentence of the story never counts.
DateLines read_dateline(Document& document, const Language& language);

// Bytes of a dateline at the head of a paragraph, its dash included; 0 where there is none: "NAIROBI, Kenya (AP) -",
// "Galway, 19 January 2031 -". What it says belongs to no sentence of the story.
[[nodiscard]] std::uint32_t dateline_size(std::string_view text);

// Whether there is a date where such a line would have one: in most passages there is none.
bool has_date(const Document& document, const Block& block, const Language& language);

}  // namespace concord::read
