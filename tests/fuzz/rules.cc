// Any bytes as a rule file, alone in its folder; what of it is good then meets a text.
#include "cli/article.h"
#include "ensure.h"
#include "match/match.h"
#include "rule/folder.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  concord::text::Diagnostics diagnostics;
  const concord::rule::RuleBook book = concord::rule::load_book(
      {}, {{"fuzzed.yaml", {reinterpret_cast<const char*>(data), size}}}, diagnostics);
  for (const auto& diagnostic : diagnostics.items()) concord::text::render(diagnostic, true);
  for (const auto* rule : book.all()) {
    concord::fuzz::ensure(!rule->id.empty() && !rule->patterns.empty(), "a loaded rule is whole");
  }
  const concord::cli::Toolbox toolbox(book);
  for (const auto& tongue : toolbox.tongues) {
    const auto passage =
        concord::cli::read_passage("Shares of Alder Motors rose over 9% to $14.30 on 8 April 2026.",
                                   tongue.rules.language.id, toolbox);
    concord::match::match(passage, tongue.rules, diagnostics);
  }
  return 0;
}
