#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "story/place.h"
#include "text/diagnostic.h"
#include "text/span.h"

namespace concord::rule {
class Source;
struct YamlNode;
}  // namespace concord::rule

namespace concord::story {

// One value of a pinned fact, and when it holds. Days since 1970-01-01, both ends inclusive.
struct PinnedValue {
  Named text;       // as written: "25 MB"
  text::Span span;  // of the bytes of its file
  std::optional<std::int64_t> from;
  std::optional<std::int64_t> until;
};

// What the house holds to be true: articles that say otherwise are in conflict with it.
struct PinnedFact {
  Named name;                       // what the value is of, in the words articles use
  std::vector<Named> aliases;       // other words for the same
  std::vector<PinnedValue> values;  // the one that holds longest last
  std::string source;               // where the house has it from, for people
};

// A file of facts, or those of a concord.yaml.
struct FactFile {
  std::string path;   // as the user would name it
  std::string bytes;  // of the whole file
  std::vector<PinnedFact> facts;
};

// Reads a file with a list `facts`. Every mistake is told at its place, and the other facts count.
FactFile read_facts(const std::string& path, const std::string& yaml,
                    text::Diagnostics& diagnostics);

// The same for the value of a key `facts`.
std::vector<PinnedFact> read_fact_list(const rule::Source& source, const rule::YamlNode& list,
                                       std::string_view bytes);

}  // namespace concord::story
