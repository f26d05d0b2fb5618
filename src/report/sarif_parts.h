#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "report/json_writer.h"
#include "report/place.h"
#include "report/report.h"

namespace concord::report {

// The parts of a SARIF 2.1.0 log, in the form that GitHub code scanning, the viewers of VS Code and Azure, and the OASIS schema
// all take: one location a result, related locations linked from the message, columns in UTF-16 units.

// Rules that made a result, by id, with their index in tool.driver.rules.
using RuleIndex = std::map<std::string, std::uint32_t>;
void write_rules(JsonWriter& json, const RuleIndex& rules, const rule::RuleBook* book);

// Files by path, with their index in run.artifacts.
using ArtifactIndex = std::map<std::string, std::uint32_t>;
void write_uri(JsonWriter& json, const std::string& path);
void write_artifact_location(JsonWriter& json, const std::string& path,
                             const ArtifactIndex& artifacts);

// Hashes of the lines of files that hold a result: made once a file.
class LineHashes {
 public:
  [[nodiscard]] std::string of(const read::Document& document, std::uint32_t line);

 private:
  std::map<std::string, std::vector<std::string>> by_path_;
};

void write_result(JsonWriter& json, const StoryReport& story, const diff::Finding& finding,
                  Places& places, const RuleIndex& rules, const ArtifactIndex& artifacts,
                  LineHashes& hashes, const sift::Suppressed* suppressed = nullptr);

// Text that SARIF consumers show as it stands: without the signs of links and placeholders.
std::string message_text(std::string_view text);

}  // namespace concord::report
