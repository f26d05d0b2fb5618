#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "normalize/claim.h"
#include "read/document.h"

namespace concord::weights {

// A mention of the gold standard: bytes [start, end) of a file, the fact it states, and the answers
// it goes with.
struct Mention {
  std::string file;
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  std::uint32_t fact = 0;  // index into Gold::facts
  std::set<std::string> sides;
};

struct Fact {
  std::string id;
  std::string kind;    // of its values: count, date, status
  std::string status;  // agreement, conflict, single-source
  bool arguable = false;
  bool furniture = false;  // of the page, not of the story
};

// What people found in one story: gold.json beside its articles.
struct Gold {
  bool is_report = true;  // of what real outlets wrote; false: made up
  std::vector<Fact> facts;
  std::vector<Mention> mentions;
};

// Throws std::runtime_error when the file is not as it should be.
Gold read_gold(const std::string& folder);

// A story with its claims, and which mentions each claim lies on.
struct Story {
  std::string name;
  Gold gold;
  std::vector<std::string> files;  // by document
  std::vector<normalize::Claim> claims;
  std::vector<std::vector<std::uint32_t>> mentions;  // by claim
  std::vector<std::string> words;                    // by claim, with some around them, for people
};

// Of a folder with a gold.json, or of a file of marked articles. Throws std::runtime_error when it is
// not as it should be.
Story read_story(const std::string& path);

}  // namespace concord::weights
