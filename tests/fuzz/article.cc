// Any text as two articles of one story, all the way to the findings.
#include "cli/article.h"
#include "diff/diff.h"
#include "ensure.h"
#include "match/match.h"
#include "normalize/normalize.h"
#include "rule/load.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const concord::rule::RuleBook rules = concord::rule::load_shipped_rules();
  static const concord::cli::Toolbox toolbox(rules);
  concord::text::Diagnostics diagnostics;
  std::vector<concord::read::Document> documents;
  std::vector<concord::match::Matches> matches;
  const char* bytes = reinterpret_cast<const char*>(data);
  for (const std::string& part : {std::string(bytes, size / 2), std::string(bytes, size)}) {
    auto document = concord::read::read_document("a.txt", part, toolbox.languages, diagnostics);
    if (document) documents.push_back(*std::move(document));
  }
  for (const auto& document : documents) {
    matches.push_back(concord::match::match(document, toolbox.tongue(document).rules, diagnostics));
    for (const auto& mention : matches.back().mentions) {
      concord::fuzz::ensure(mention.span.begin < mention.span.end, "a mention holds a word");
      concord::fuzz::ensure(mention.span.end <= document.text.size(), "a mention is in the text");
    }
  }
  const auto claims =
      concord::normalize::normalize(documents, matches, toolbox.tongue(documents).language);
  std::ignore = concord::diff::diff(claims, toolbox.weights);
  return 0;
}
