#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "rule/compile.h"
#include "rule/declarations.h"
#include "rule/folder.h"
#include "rule/load_set.h"
#include "text/utf8.h"

namespace concord::rule {
namespace {

// How many characters of the file `characters` of a scalar take, from where its text begins: in
// double quotes a backslash and what it escapes are one character of the value, in single quotes
// two quotes are one.
std::uint32_t width_in_file(std::string_view line, std::uint32_t column, std::uint32_t characters) {
  std::uint32_t at = 0;
  for (std::uint32_t skipped = 1; skipped < column && at < line.size(); ++skipped) {
    at += text::decode(line, at).length;
  }
  const char quote = at < line.size() ? line[at] : '\0';
  if (quote != '"' && quote != '\'') return characters;
  const std::uint32_t from = ++at;
  for (; characters > 0 && at < line.size(); --characters) {
    const bool escaped = (quote == '"' && line[at] == '\\') || (quote == '\'' && line[at] == '\'');
    at += escaped ? 1 : 0;
    if (at < line.size()) at += text::decode(line, at).length;
  }
  return 1 + text::count_characters(line.substr(from, at - from));
}

class Loader {
  // What is known of a rule of base_ beside the rule.
  struct Standing {
    bool faulty = false;
    bool captures_known = true;
  };

 public:
  Loader(RuleSet base, const std::vector<ReadFile>& files, text::Diagnostics& diagnostics)
      : base_(std::move(base)), files_(files), diagnostics_(diagnostics) {
    read_.lexicon = std::move(base_.lexicon);
    read_.units = std::move(base_.units);
    read_.language = std::move(base_.language);
    read_.inflector = Inflector(read_.language);
  }

  RuleSet load() {
    for (const ReadFile& file : files_) {
      if (file.part == Part::all) read_language(*file.root, *file.source, read_);
    }
    for (const ReadFile& file : files_) {
      read_declarations(*file.root, *file.source, file.part, read_);
    }
    read_.lexicon.add_all(read_.unit_words);
    add_compounds(read_);
    check_units(read_);
    merge_rules();
    base_.lexicon = std::move(read_.lexicon);
    base_.units = std::move(read_.units);
    base_.language = std::move(read_.language);
    compile_good_rules();
    return std::move(base_);
  }

 private:
  [[nodiscard]] const Source& source_of(const std::string& file) const {
    return *find_source(file);
  }

  // Nothing for rules of the base.
  [[nodiscard]] const Source* find_source(const std::string& file) const {
    const auto found = std::find_if(files_.begin(), files_.end(), [&](const ReadFile& one) {
      return one.source->file() == file;
    });
    return found == files_.end() ? nullptr : found->source;
  }

  // The rules of the files before those of the base, which they replace: where nothing else decides,
  // the house speaks. The second of two with one id is faulty.
  void merge_rules() {
    std::map<std::string, const Rule*> fresh;
    for (DeclaredRule& declared : read_.rules) {
      const Rule& rule = declared.rule;
      if (rule.id.empty()) continue;
      const auto [before, is_new] = fresh.try_emplace(rule.id, &rule);
      if (is_new) continue;
      declared.faulty = true;
      source_of(rule.file).report(
          rule.where, "duplicate-id", fmt::format("there are two rules \"{}\"", rule.id),
          fmt::format("the other is at {}:{}", before->second->file, before->second->where.line));
    }
    std::erase_if(base_.rules, [&](const Rule& rule) { return fresh.count(rule.id) > 0; });
    std::vector<Rule> shipped = std::move(base_.rules);
    base_.rules.clear();
    for (DeclaredRule& declared : read_.rules) {
      base_.rules.push_back(std::move(declared.rule));
      standings_.push_back({declared.faulty, declared.captures_known});
    }
    std::ranges::move(shipped, std::back_inserter(base_.rules));
    standings_.resize(base_.rules.size());
  }

  // The first round checks every rule, faulty or not. Leaving a rule out may take away the type
  // another asks for; each further round drops at least one rule.
  void compile_good_rules() {
    for (bool first = true;; first = false) {
      for (RuleMistake& mistake : compile(base_)) {
        Standing& standing = standings_[mistake.rule];
        standing.faulty = true;
        if (mistake.code == "unknown-capture" && !standing.captures_known) continue;
        if (mistake.code == "unknown-type" && !first) {
          mistake.cure = "the rules that find it have mistakes and are left out: mend those first";
        }
        report(mistake);
      }
      if (!leave_out_faulty()) return;
    }
  }

  // Whether there was any.
  bool leave_out_faulty() {
    std::vector<Rule> good;
    for (std::size_t i = 0; i < base_.rules.size(); ++i) {
      Rule& rule = base_.rules[i];
      if (standings_[i].faulty) {
        base_.left_out.push_back({rule.id, rule.file, rule.where});
      } else {
        good.push_back(std::move(rule));
      }
    }
    const bool any = good.size() < base_.rules.size();
    base_.rules = std::move(good);
    standings_.assign(base_.rules.size(), {});
    return any;
  }

  void report(const RuleMistake& mistake) const {
    const Rule& rule = base_.rules[mistake.rule];
    const Source* known = find_source(rule.file);
    text::Location where = rule.where;
    if (mistake.pattern != UINT32_MAX && known != nullptr) {
      const Pattern& pattern = rule.patterns[mistake.pattern];
      where = pattern.where;
      const std::string_view before = std::string_view(pattern.source).substr(0, mistake.offset);
      where.column +=
          width_in_file(known->line(where.line), where.column, text::count_characters(before));
    }
    if (mistake.where.line > 0) where = mistake.where;
    if (known != nullptr) {
      known->report(where, mistake.code, mistake.message, mistake.cure, mistake.length);
      return;
    }
    diagnostics_.add({text::Severity::error,
                      mistake.code,
                      rule.file,
                      where,
                      mistake.message,
                      mistake.cure,
                      {},
                      mistake.length});
  }

  RuleSet base_;
  const std::vector<ReadFile>& files_;
  text::Diagnostics& diagnostics_;
  Declarations read_;
  std::vector<Standing> standings_;  // of base_.rules
};

}  // namespace

void check_units(const Declarations& declared) {
  std::vector<std::string> known;
  for (const value::Unit& unit : declared.units.all()) known.push_back(unit.id);
  for (const UnitReference& reference : declared.unit_references) {
    if (declared.units.find(reference.id) != nullptr) continue;
    reference.source->report(reference.where, "unknown-unit",
                             fmt::format("there is no unit \"{}\"", reference.id),
                             suggestion(reference.id, known));
  }
}

RuleSet load_set(RuleSet base, const std::vector<ReadFile>& files, text::Diagnostics& diagnostics) {
  return Loader(std::move(base), files, diagnostics).load();
}

RuleSet load_files(RuleSet base, const std::vector<RuleFile>& files,
                   text::Diagnostics& diagnostics) {
  const ParsedFiles parsed(files, diagnostics);
  std::vector<ReadFile> all;
  for (std::size_t i = 0; i < parsed.size(); ++i) {
    all.push_back({&parsed.source(i), &parsed.root(i), Part::all});
  }
  return load_set(std::move(base), all, diagnostics);
}

const Rule* RuleSet::find(std::string_view id) const {
  for (const Rule& rule : rules) {
    if (rule.id == id) return &rule;
  }
  return nullptr;
}

}  // namespace concord::rule
