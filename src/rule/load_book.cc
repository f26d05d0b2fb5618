#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "rule/load_set.h"

namespace concord::rule {
namespace {

// A file of this name speaks for its folder, any other for itself.
constexpr std::string_view manifest_name = "language.yaml";

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

class BookLoader {
 public:
  BookLoader(RuleBook base, const std::vector<RuleFile>& files, text::Diagnostics& diagnostics)
      : book_(std::move(base)), parsed_(files, diagnostics), diagnostics_(diagnostics) {
    find_languages();
  }

  RuleBook load() {
    read_shared();
    std::set<std::string> ids = {std::string(standard_language)};
    for (const RuleSet& set : book_.sets) ids.insert(set.language.id);
    for (const std::string& language : languages_) ids.insert(language);
    ids.erase("");
    std::vector<RuleSet> sets;
    sets.reserve(ids.size());
    for (const std::string& id : ids) sets.push_back(load_language(id));
    std::stable_sort(sets.begin(), sets.end(), [](const RuleSet& a, const RuleSet& b) {
      return a.language.id == standard_language && b.language.id != standard_language;
    });
    book_.sets = std::move(sets);
    check_ids();
    return std::move(book_);
  }

 private:
  // The language of each file; empty for those that belong to all.
  void find_languages() {
    std::map<std::string_view, std::string> of_folder;
    for (std::size_t i = 0; i < parsed_.size(); ++i) {
      languages_.push_back(parsed_.language(i));
      const std::string_view file = parsed_.source(i).file();
      const std::string_view folder = folder_of(file);
      const std::string_view name = file.substr(folder.empty() ? 0 : folder.size() + 1);
      if (name == manifest_name) of_folder[folder] = languages_.back();
    }
    for (std::size_t i = 0; i < parsed_.size(); ++i) {
      std::string_view folder = folder_of(parsed_.source(i).file());
      for (; languages_[i].empty() && !folder.empty(); folder = folder_of(folder)) {
        const auto found = of_folder.find(folder);
        if (found != of_folder.end()) languages_[i] = found->second;
      }
    }
  }

  // Words and units of files that no language owns: added to every set.
  void read_shared() {
    shared_.units = book_.shared.units;
    shared_.weights = book_.shared.weights;
    shared_.forests = book_.shared.forests;
    for (std::size_t i = 0; i < languages_.size(); ++i) {
      if (!languages_[i].empty()) continue;
      read_declarations(parsed_.root(i), parsed_.source(i), Part::shared, shared_);
    }
    check_units(shared_);
    book_.shared.units = shared_.units;
    book_.shared.weights = shared_.weights;
    book_.shared.forests = shared_.forests;
    book_.shared.lexicon.add_all(shared_.lexicon);
  }

  RuleSet load_language(const std::string& id) {
    const bool standard = id == standard_language;
    RuleSet set;
    const auto known = std::find_if(book_.sets.begin(), book_.sets.end(),
                                    [&](const RuleSet& one) { return one.language.id == id; });
    if (known != book_.sets.end()) {
      set = std::move(*known);
      set.lexicon.add_all(shared_.lexicon);
      for (const value::Unit& unit : shared_.units.all()) set.units.add(unit);
    } else {
      set.language.id = set.language.name = id;
      set.lexicon = book_.shared.lexicon;
      set.units = book_.shared.units;
    }
    if (standard) set.lexicon.add_all(shared_.unit_words);
    std::vector<ReadFile> files;
    for (std::size_t i = 0; i < languages_.size(); ++i) {
      const bool own = languages_[i] == id;
      if (!own && !(standard && languages_[i].empty())) continue;
      files.push_back({&parsed_.source(i), &parsed_.root(i), own ? Part::all : Part::spoken});
    }
    return load_set(std::move(set), files, diagnostics_);
  }

  // Reports and commands name a rule by its id alone.
  void check_ids() {
    std::map<std::string_view, const Rule*> seen;
    for (const RuleSet& set : book_.sets) {
      for (const Rule& rule : set.rules) {
        const auto [before, fresh] = seen.try_emplace(rule.id, &rule);
        if (fresh) continue;
        text::Diagnostic twice;
        twice.code = "duplicate-id";
        twice.file = rule.file;
        twice.where = rule.where;
        twice.message = fmt::format("there are two rules \"{}\"", rule.id);
        twice.cure =
            fmt::format("the other is at {}:{}", before->second->file, before->second->where.line);
        diagnostics_.add(std::move(twice));
      }
    }
  }

  RuleBook book_;
  ParsedFiles parsed_;
  text::Diagnostics& diagnostics_;
  std::vector<std::string> languages_;  // by file
  Declarations shared_;
};

}  // namespace

RuleBook load_book(RuleBook base, const std::vector<RuleFile>& files,
                   text::Diagnostics& diagnostics) {
  return BookLoader(std::move(base), files, diagnostics).load();
}

}  // namespace concord::rule
