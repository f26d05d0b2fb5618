#pragma once

#include <cstddef>
#include <string_view>

#include "read/document.h"

namespace concord::read {

// What a block says that is a figure and little more, "30 seconds", stands in the line over it: the term that it
// defines (<dt>), or the heading of its own that it has. The words of that line, without its number ("3.2 Weight");
// empty for every other block.
std::string_view label_of(const Document& document, std::size_t block);

// The heading under which the label of a block stands; empty where it stands under none, or the page does not say which
// heading is of which. It tells labels of one name apart: the weights of two pumps.
std::string_view section_of_label(const Document& document, std::size_t block);

}  // namespace concord::read
