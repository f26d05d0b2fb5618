#include "report/writers.h"

namespace concord::report {

const std::vector<Writer>& writers() {
  static const std::vector<Writer> table = {
      {"text", "for people: conflicts first, each side with its place and its words", write_text},
      {"sarif", "SARIF 2.1.0 for code scanning and editors: conflicts", write_sarif},
      {"ndjson", "one line of JSON for each fact", write_ndjson},
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
