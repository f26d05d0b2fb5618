#include "cli/rules_update.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "cli/output.h"
#include "rule/folder.h"
#include "rule/load.h"
#include "text/utf8.h"
#include "workshop/rewrite_examples.h"

namespace concord::cli {

namespace {

using workshop::ExampleEdit;

ExampleEdit edit_of(const rule::Example& example, const Find& find) {
  ExampleEdit edit{example.where, example.text, {}};
  const auto set = [&](const char* key, const std::string& before, const std::string& now) {
    if (!before.empty() && before != now) edit.fields[key] = now;
  };
  set("find", example.find, find.words);
  set("value", example.value, find.value);
  const auto& subjects = find.subjects;
  const bool same = std::ranges::any_of(subjects, [&](const std::string& stated) {
    return text::fold(stated) == text::fold(example.subject);
  });
  if (!same && !subjects.empty()) set("subject", example.subject, subjects.front());
  return edit;
}

std::string told(const Case& one, const ExampleEdit& edit) {
  std::string text = fmt::format("{}:{}:{}: rewritten: {}:", one.rule->file,
                                 one.example->where.line, one.example->where.column, one.rule->id);
  const char* separator = " ";
  for (const auto& [key, words] : edit.fields) {
    text += fmt::format("{}{} \"{}\"", separator, key, words);
    separator = ", ";
  }
  return text + '\n';
}

// Whether the rewritten files load, and their rewritten examples hold.
bool holds(const std::vector<rule::RuleFile>& files, const std::vector<Case>& cases,
           const std::map<const rule::Example*, ExampleEdit>& edits,
           text::Diagnostics& diagnostics) {
  text::Diagnostics mistakes;
  const rule::RuleBook rules = load_book(rule::load_shipped_rules(), files, mistakes);
  add_all(diagnostics, mistakes);
  if (mistakes.has_errors()) return false;
  const Toolbox toolbox(rules);
  return std::ranges::all_of(cases, [&](const Case& one) {
    if (!edits.contains(one.example)) return true;
    const rule::Rule* rule = rules.find(one.rule->id);
    const auto index = static_cast<std::size_t>(one.example - one.rule->examples.data());
    const auto result = run_example(*rule, rule->examples[index], toolbox);
    if (result.outcome == ExampleResult::Outcome::passed) return true;
    text::Diagnostic mistake;
    mistake.code = "cannot-rewrite";
    mistake.file = one.rule->file;
    mistake.where = one.example->where;
    mistake.message = fmt::format("rewritten, this example would fail: {}", result.complaint);
    mistake.cure = "nothing was written: mend this one by hand";
    diagnostics.add(mistake);
    return false;
  });
}

}  // namespace

std::string update_examples(const std::vector<Case>& cases, const Options& options,
                            text::Diagnostics& diagnostics) {
  std::vector<rule::RuleFile> files;
  for (const std::string& folder : options.rules) {
    std::ranges::move(rule::read_pack(folder, diagnostics), std::back_inserter(files));
  }
  std::map<const rule::Example*, ExampleEdit> edits;
  std::string text;
  for (rule::RuleFile& file : files) {
    std::vector<ExampleEdit> here;
    for (const Case& one : cases) {
      if (one.result.outcome != ExampleResult::Outcome::failed) continue;
      const Find* find = corrected(*one.example, one.result.finds);
      if (find == nullptr || one.rule->file != file.name) continue;
      ExampleEdit edit = edit_of(*one.example, *find);
      if (edit.fields.empty()) continue;
      here.push_back(std::move(edit));
      edits.emplace(one.example, here.back());
      text += told(one, here.back());
    }
    if (!here.empty()) {
      file.content = workshop::rewrite_examples(file.name, file.content, here, diagnostics);
    }
  }
  if (edits.empty() || diagnostics.has_errors() || !holds(files, cases, edits, diagnostics))
    return "";
  for (const rule::RuleFile& file : files) {
    const bool touched = std::ranges::any_of(cases, [&](const Case& one) {
      return edits.contains(one.example) && one.rule->file == file.name;
    });
    if (touched && !write_file(file.name, file.content, diagnostics)) break;
  }
  return text;
}

}  // namespace concord::cli
