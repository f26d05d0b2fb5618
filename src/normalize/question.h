#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace concord::normalize {

// The words of a part of the key, empty where nobody names it; nothing for a part that there is not.
using WordsOfPart = std::function<std::optional<std::string_view>(std::string_view name)>;

// A question with "{subject}" and the like filled in from the key; "it" stands for what is not named.
std::string fill_question(std::string_view question, const WordsOfPart& words_of);

}  // namespace concord::normalize
