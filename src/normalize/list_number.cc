#include "normalize/list_number.h"

namespace concord::normalize {

bool is_list_number(const read::Document& document, const match::Matches& matches,
                    const match::Mention& number) {
  const std::uint32_t sentence = number.sentence;
  const auto& sentences = document.sentences;
  if (matches.sentence_tokens[sentence] != number.first ||
      matches.sentence_tokens[sentence + 1] != number.last + 1 ||
      matches.tokens[number.last].folded != ".") {
    return false;  // the sentence says more
  }
  const std::uint32_t block = sentences[sentence].block;
  const bool opens = sentence == 0 || sentences[sentence - 1].block != block ||
                     document.text[number.span.begin - 1] == '\n';
  return opens && sentence + 1 < sentences.size() && sentences[sentence + 1].block == block;
}

}  // namespace concord::normalize
