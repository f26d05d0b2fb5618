#pragma once

#include <string>
#include <utility>
#include <vector>

#include "gold.h"

namespace concord::weights {

// A made-up story in one file: a line on what it is about, then its articles, each behind a line
// "=== a.md", with every fact marked where it is told: {fact|words}, or {fact=answer|words} in all
// its places where the articles contradict each other. Several answers stand as {fact=24/26|words};
// {fact?=answer|words} marks what can be argued about.
struct MarkedStory {
  std::vector<std::pair<std::string, std::string>> articles;  // file and text, without the marks
  Gold gold;
};

// Throws std::runtime_error with the article where a mark is not as it should be.
MarkedStory read_marked(const std::string& content);

}  // namespace concord::weights
