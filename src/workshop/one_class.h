#pragma once

#include <vector>

#include "rule/book.h"
#include "rule/folder.h"
#include "text/diagnostic.h"

namespace concord::workshop {

// Classes of the lexicon of one name that two authors thought of: each of two files writes one out, and
// wordings of both ask for it. There is one class of a name in a language, so all of these wordings
// take the words of both. The same for a file and the shipped rules. Warnings, at the class of the
// second file. `book` is what was loaded of `files` beside the shipped rules.
std::vector<text::Diagnostic> find_classes_in_two(const rule::RuleBook& book,
                                                  const std::vector<rule::RuleFile>& files,
                                                  const rule::RuleBook& shipped);

}  // namespace concord::workshop
