#include "report/writers.h"

namespace concord::report {

const std::vector<Writer>& writers() {
  static const std::vector<Writer> table = {
      {"text", "for people: conflicts first, each side with its place and its words", write_text},
      {"sarif", "SARIF 2.1.0 for code scanning and editors: conflicts", write_sarif},
      {"ndjson", "one line of JSON for each fact", write_ndjson},
      {"json", "the whole run as one JSON text", write_json},
      {"github", "annotations of a GitHub workflow: conflicts", write_github},
      {"gitlab", "GitLab's Code Quality report: conflicts", write_gitlab},
      {"rdjson", "for reviewdog: conflicts", write_rdjson},
      {"junit", "JUnit's XML: facts that several articles state, conflicts as failures",
       write_junit},
      {"markdown", "a comment on a pull request", write_markdown},
  };
  return table;
}

const Writer* find_writer(std::string_view name) {
  for (const Writer& writer : writers()) {
    if (writer.name == name) return &writer;
  }
  return nullptr;
}

}  // namespace concord::report
