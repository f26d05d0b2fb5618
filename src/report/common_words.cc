#include "report/common_words.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "report/summary.h"
#include "text/utf8.h"

namespace concord::report {

namespace {

constexpr std::size_t most_words = 5;
constexpr std::size_t fewest_words = 2;
constexpr std::size_t shortest_word = 3;  // bytes
// Words that begin with so much alike are forms of one: "released", "release".
constexpr std::size_t same_beginning = 5;

bool is_stop_word(const StoryReport& story, const std::string& word) {
  return std::ranges::any_of(story.lexicons, [&](const rule::Lexicon* lexicon) {
    return lexicon->has("stop-word", word);
  });
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

// The words of a sentence but for those of the claim itself, folded.
std::vector<std::string> words_around(const StoryReport& story, const normalize::Claim& claim) {
  const read::Document& document = story.documents[claim.document];
  if (claim.sentence >= document.sentences.size()) return {};
  const text::Span span = document.sentences[claim.sentence].span;
  const std::string folded =
      text::fold(document.text.substr(span.begin, claim.span.begin - span.begin)) + ' ' +
      text::fold(document.text.substr(claim.span.end, span.end - claim.span.end));
  std::vector<std::string> words;
  for (auto begin = folded.begin(); begin != folded.end();) {
    begin = std::find_if(begin, folded.end(), is_letter);
    const auto end = std::find_if_not(begin, folded.end(), is_letter);
    std::string word(begin, end);
    if (word.size() >= shortest_word && !is_stop_word(story, word)) {
      words.push_back(std::move(word));
    }
    begin = end;
  }
  return words;
}

bool is_one_word(const std::string& a, const std::string& b) {
  const std::string_view beginning = std::string_view(a).substr(0, same_beginning);
  return a == b || (beginning.size() == same_beginning && b.starts_with(beginning));
}

}  // namespace

std::string common_words(const StoryReport& story, const diff::Finding& finding) {
  const auto sides = sides_of(finding);
  if (!finding.question.empty() || finding.basis != diff::Basis::odds || sides.size() < 2)
    return {};
  const auto one = words_around(story, story.claims[sides[0].front()]);
  const auto other = words_around(story, story.claims[sides[1].front()]);
  std::vector<std::string> common;
  for (const std::string& word : one) {
    const auto is_same = [&](const std::string& known) { return is_one_word(word, known); };
    if (common.size() < most_words && std::ranges::any_of(other, is_same) &&
        std::ranges::none_of(common, is_same)) {
      common.push_back(word);
    }
  }
  if (common.size() < fewest_words) return {};
  std::string text = "both tell of ";
  for (const std::string& word : common) text += (&word == &common.front() ? "" : ", ") + word;
  return text;
}

}  // namespace concord::report
