#include "normalize/question.h"

#include <algorithm>

namespace concord::normalize {

namespace {

// What stands for a part that nobody names: "its price", and nothing for "the price (of it)".
void leave_out(std::string& filled, std::string_view& rest) {
  constexpr std::string_view opening = " (";
  if (filled.ends_with(opening) && rest.starts_with(')')) {
    filled.resize(filled.size() - opening.size());
    rest.remove_prefix(1);
  } else if (rest.starts_with("'s")) {
    filled += "its";
    rest.remove_prefix(2);
  } else {
    filled += "it";
  }
}

}  // namespace

std::string fill_question(std::string_view question, const WordsOfPart& words_of) {
  constexpr std::size_t usual_words = 48;  // of all parts
  std::string filled;
  filled.reserve(question.size() + usual_words);
  for (std::string_view rest = question; !rest.empty();) {
    const std::size_t open = std::min(rest.find('{'), rest.size());
    filled += rest.substr(0, open);
    rest.remove_prefix(open);
    const std::size_t close = rest.find('}');
    if (close == std::string_view::npos) return filled.append(rest);
    const auto words = words_of(rest.substr(1, close - 1));
    if (!words) filled += rest.substr(0, close + 1);
    rest.remove_prefix(close + 1);
    if (!words) continue;
    if (words->empty()) {
      leave_out(filled, rest);
    } else {
      filled += *words;
    }
  }
  return filled;
}

}  // namespace concord::normalize
