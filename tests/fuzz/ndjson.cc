// Any bytes as lines of an archive.
#include "read/ndjson.h"

#include <sstream>

#include "cli/article.h"
#include "promises.h"
#include "rule/load.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const concord::rule::RuleBook rules = concord::rule::load_shipped_rules();
  static const concord::cli::Toolbox toolbox(rules);
  std::istringstream lines({reinterpret_cast<const char*>(data), size});
  concord::read::NdjsonReader reader(lines, "fuzzed", toolbox.languages);
  concord::text::Diagnostics diagnostics;
  while (const auto document = reader.next(diagnostics)) concord::fuzz::check_promises(*document);
  return 0;
}
