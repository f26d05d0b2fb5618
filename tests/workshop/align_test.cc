#include "workshop/align.h"

#include <catch2/catch.hpp>
#include <sstream>

namespace {

using namespace concord::workshop;

// "the mill {name}": words of three letters are grammar, "rose" and "grew" are of one family.
std::vector<Element> elements(const std::string& sentence) {
  std::vector<Element> made;
  std::istringstream words(sentence);
  for (std::string word; words >> word;) {
    Element element;
    if (word.front() == '{') {
      element.type = word.substr(1, word.size() - 2);
      element.tokens = 2;
    } else {
      element.word = word;
      element.letters = word != ",";
      element.content = word.size() > 3;
      element.border = word == ",";
      if (word == "rose" || word == "grew") element.families = {"rise"};
    }
    made.push_back(element);
  }
  return made;
}

std::string aligned(const std::string& one, const std::string& other) {
  std::string text;
  for (const Step& step : align(elements(one), elements(other))) {
    text += text.empty() ? "" : " ";
    if (step.kind == Step::Kind::word) text += step.text;
    if (step.kind == Step::Kind::family) text += '@' + step.text;
    if (step.kind == Step::Kind::hole) text += '{' + step.text + '}';
    if (step.kind == Step::Kind::either) text += step.text + '|' + step.other;
    if (step.kind == Step::Kind::gap) text += "..." + std::to_string(step.most);
    if (step.border) text += '!';
  }
  return text;
}

TEST_CASE("align: what two sentences share is found, and what stands between") {
  struct Row {
    const char* one;
    const char* other;
    const char* steps;
  };
  const Row rows[] = {
      {"mill grew", "mill grew", "mill grew"},
      {"mill grew", "mill rose", "mill @rise"},
      {"mill fell", "mill rose", "mill fell|rose"},
      {"the mill", "a shop", "the|a mill|shop"},
      {"mill {name} fell", "shop {name} fell", "mill|shop {name} fell"},
      {"mill {name} fell", "mill {date} fell", "mill ...2 fell"},
      {"mill fell", "mill on a hill fell", "mill ...3 fell"},
      {"mill , fell", "mill fell", "mill ...1! fell"},
      {"long rain mill", "mill", "...2 mill"},
      {"", "mill", "...1"},
      {"", "", ""},
  };
  for (const Row& row : rows) {
    INFO(row.one << " / " << row.other);
    CHECK(aligned(row.one, row.other) == row.steps);
  }
}

TEST_CASE("align: a word that says something is shared before one of grammar") {
  CHECK(aligned("the mill", "mill the") == "...1 mill ...1");
}

}  // namespace
