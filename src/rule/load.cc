#include "rule/load.h"

#include <algorithm>
#include <iterator>

#include "rule/compile.h"
#include "rule/folder.h"
#include "rule/pack.h"
#include "rule/parsed_files.h"
#include "rule/shipped.h"

namespace concord::rule {

RuleBook load_shipped_rules() {
  return unpack_book({reinterpret_cast<const char*>(shipped_words), shipped_bytes});
}

std::vector<RuleFile> read_packs(const std::vector<std::string>& folders,
                                 text::Diagnostics& diagnostics) {
  std::vector<RuleFile> files;
  for (const std::string& folder : folders) {
    std::ranges::move(read_pack(folder, diagnostics), std::back_inserter(files));
  }
  return files;
}

std::vector<std::string> find_imported_files(const std::vector<std::string>& folders) {
  text::Diagnostics told_by_the_run;
  const std::vector<RuleFile> named = read_packs(folders, told_by_the_run);
  const ParsedFiles all(named, told_by_the_run);
  std::vector<std::string> imported;
  for (std::size_t i = named.size(); i < all.size(); ++i) {
    imported.push_back(all.source(i).file());
  }
  return imported;
}

RuleBook load_rules(const std::vector<std::string>& folders, text::Diagnostics& diagnostics) {
  const std::vector<RuleFile> files = read_packs(folders, diagnostics);
  if (files.empty()) return load_shipped_rules();
  return load_book(load_shipped_rules(), files, diagnostics);
}

void drop_claim_rules(RuleBook& rules) {
  for (RuleSet& set : rules.sets) {
    std::erase_if(set.rules, [](const Rule& rule) { return rule.layer == Layer::claim; });
    compile(set);  // what was good stays so with less
  }
}

}  // namespace concord::rule
