// Any bytes as an article of one format.
#include "read/read.h"

#include "cli/article.h"
#include "promises.h"
#include "rule/load.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const concord::rule::RuleBook rules = concord::rule::load_shipped_rules();
  static const concord::cli::Toolbox toolbox(rules);
  concord::text::Diagnostics diagnostics;
  const auto document = concord::read::read_document(
      FUZZED_NAME, {reinterpret_cast<const char*>(data), size}, toolbox.languages, diagnostics);
  if (document) concord::fuzz::check_promises(*document);
  concord::fuzz::ensure(document || !diagnostics.items().empty(), "nothing is refused in silence");
  return 0;
}
