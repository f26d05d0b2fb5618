#include "workshop/align.h"

#include <algorithm>
#include <optional>
#include <span>

namespace concord::workshop {

namespace {

using Kind = Step::Kind;

std::optional<std::string> common_family(const Element& a, const Element& b) {
  for (const std::string& family : a.families) {
    if (std::ranges::find(b.families, family) != b.families.end()) return family;
  }
  return std::nullopt;
}

// The word of which both are forms.
std::optional<std::string> common_base(const Element& a, const Element& b) {
  const auto has = [](const std::vector<std::string>& words, const std::string& word) {
    return std::ranges::find(words, word) != words.end();
  };
  if (has(a.forms, b.word)) return a.word;
  if (has(b.forms, a.word)) return b.word;
  for (const std::string& base : a.bases) {
    if (has(b.bases, base)) return base;
  }
  return std::nullopt;
}

// How much two elements have in common; 0: nothing.
int likeness(const Element& a, const Element& b) {
  if (a.type.empty() != b.type.empty()) return 0;
  if (!a.type.empty()) return a.type == b.type ? 4 : 0;
  if (a.word == b.word) return a.content ? 5 : 2;
  return common_family(a, b) || common_base(a, b) ? 4 : 0;
}

Step step_of(const Element& a, const Element& b) {
  Step step;
  step.content = a.content;
  step.border = a.border || b.border;
  if (!a.type.empty()) {
    step.kind = Kind::hole;
    step.text = a.type;
    for (const Element* one : {&a, &b}) {
      if (one->opened.empty()) continue;
      step.opened.push_back(one->opened);
      step.closed.push_back(one->closed);
    }
  } else if (a.word == b.word) {
    step.kind = Kind::word;
    step.text = a.word;
  } else if (const auto family = common_family(a, b)) {
    step.kind = Kind::family;
    step.text = *family;
    step.content = true;
  } else {
    step.kind = Kind::form;
    step.text = *common_base(a, b);
  }
  return step;
}

using Elements = std::span<const Element>;

// Words in the same place that may stand for each other; words of grammar alone say nothing.
Step either(Elements one, Elements other) {
  const auto joined = [](Elements elements) {
    std::string words;
    for (const Element& element : elements) words += (words.empty() ? "" : " ") + element.word;
    return words;
  };
  const auto says = [](const Element& element) { return element.content; };
  Step step;
  step.kind = Kind::either;
  step.text = joined(one);
  step.other = joined(other);
  step.most = static_cast<std::uint32_t>(std::max(one.size(), other.size()));
  step.content = std::ranges::any_of(one, says) && std::ranges::any_of(other, says);
  return step;
}

// What stands in both between two things they share: a few words each stand for each other, all else
// is a gap.
void add_between(const std::vector<Element>& one, const std::vector<Element>& other,
                 std::vector<Step>& steps) {
  if (one.empty() && other.empty()) return;
  constexpr std::size_t most = 2;      // words that stand for each other one by one
  constexpr std::size_t most_run = 3;  // "took in" and "made"
  const auto is_word = [](const Element& element) { return element.letters && !element.border; };
  if (std::ranges::all_of(one, is_word) && std::ranges::all_of(other, is_word)) {
    if (one.size() == other.size() && one.size() <= most) {
      for (std::size_t i = 0; i < one.size(); ++i) {
        steps.push_back(either(Elements(one).subspan(i, 1), Elements(other).subspan(i, 1)));
      }
      return;
    }
    const auto says = [](const Element& element) { return element.content; };
    const bool told = std::ranges::any_of(one, says) || std::ranges::any_of(other, says);
    const bool short_runs = one.size() <= most_run && other.size() <= most_run;
    if (!one.empty() && !other.empty() && short_runs && told) {
      steps.push_back(either(one, other));
      return;
    }
  }
  const auto is_border = [](const Element& element) { return element.border; };
  const auto tokens = [](const std::vector<Element>& elements) {
    std::uint32_t count = 0;
    for (const Element& element : elements) count += element.tokens;
    return count;
  };
  Step gap;
  gap.border = std::ranges::any_of(one, is_border) || std::ranges::any_of(other, is_border);
  gap.most = std::max(tokens(one), tokens(other));
  steps.push_back(gap);
}

}  // namespace

std::vector<Step> align(const std::vector<Element>& one, const std::vector<Element>& other) {
  const std::size_t rows = one.size();
  const std::size_t columns = other.size();
  // best[i][j]: of what both have from i and j on
  std::vector<std::vector<int>> best(rows + 1, std::vector<int>(columns + 1, 0));
  for (std::size_t i = rows; i-- > 0;) {
    for (std::size_t j = columns; j-- > 0;) {
      best[i][j] = std::max(best[i + 1][j], best[i][j + 1]);
      const int like = likeness(one[i], other[j]);
      if (like > 0) best[i][j] = std::max(best[i][j], like + best[i + 1][j + 1]);
    }
  }
  std::vector<Step> steps;
  std::vector<Element> left_of_one;
  std::vector<Element> left_of_other;
  const auto close = [&] {
    add_between(left_of_one, left_of_other, steps);
    left_of_one.clear();
    left_of_other.clear();
  };
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < rows || j < columns) {
    const int like = i < rows && j < columns ? likeness(one[i], other[j]) : 0;
    if (like > 0 && best[i][j] == like + best[i + 1][j + 1]) {
      close();
      steps.push_back(step_of(one[i++], other[j++]));
    } else if (j == columns || (i < rows && best[i][j] == best[i + 1][j])) {
      left_of_one.push_back(one[i++]);
    } else {
      left_of_other.push_back(other[j++]);
    }
  }
  close();
  return steps;
}

}  // namespace concord::workshop
