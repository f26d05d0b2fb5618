#include "cli/rules_choice.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "rule/folder.h"
#include "story/configs.h"

namespace concord::cli {

namespace {

namespace fs = std::filesystem;

// The rule is there, but its own mistakes, told in the same run, keep it from being used.
text::Diagnostic left_out_rule(const rule::LeftOutRule& rule) {
  text::Diagnostic left_out;
  left_out.code = "faulty-rule";
  left_out.file = rule.file;
  left_out.where = rule.where;
  left_out.message = fmt::format("rule '{}' has mistakes and is left out", rule.id);
  left_out.cure = "mend the other mistakes told of it";
  return left_out;
}

bool is_file(const std::string& operand) {
  return operand.ends_with(".yaml") || operand.ends_with(".yml");
}

// A file is named by its path or by the end of it.
bool is_path_of(const std::string& operand, const std::string& file) {
  const bool whole_names =
      file.size() == operand.size() ||
      (file.size() > operand.size() && file[file.size() - operand.size() - 1] == '/');
  return (file.ends_with(operand) && whole_names) ||
         story::absolute_path(operand) == story::absolute_path(file);
}

// A file of the user's own comes before shipped ones of that name.
bool is_named(const rule::Rule& rule, const std::string& operand,
              const std::set<std::string>& own) {
  if (rule.id == operand) return true;
  if (!is_file(operand) || !is_path_of(operand, rule.file)) return false;
  const auto is_it = [&](const std::string& file) { return is_path_of(operand, file); };
  return own.contains(rule.file) || std::ranges::none_of(own, is_it);
}

// Whether the file was typed as it lies on disk, and no --rules folder holds it: its rules were
// never loaded, and "0 examples" would pass for success.
bool is_left_out(const std::string& file, const std::vector<std::string>& folders) {
  std::error_code ignored;
  if (!fs::exists(file, ignored)) return false;
  const std::string path = fs::weakly_canonical(file, ignored).generic_string();
  return std::none_of(folders.begin(), folders.end(), [&](const std::string& folder) {
    return path.starts_with(fs::weakly_canonical(folder, ignored).generic_string());
  });
}

// No rule stands in a file of that name: those that have some are told, of --rules where there are.
text::Diagnostic unknown_file(const std::string& name, const std::vector<const rule::Rule*>& rules,
                              const std::set<std::string>& own, bool folders_given) {
  std::set<std::string> files;
  for (const rule::Rule* rule : rules) {
    if (own.empty() || own.contains(rule->file)) files.insert(rule->file);
  }
  text::Diagnostic unknown;
  unknown.code = "unknown-rule-file";
  unknown.message = fmt::format("no file '{}' has rules", name);
  if (!own.empty()) {
    unknown.cure = files.empty() ? "nor has any file of --rules"
                                 : fmt::format("those that have: {}", fmt::join(files, ", "));
    return unknown;
  }
  const std::string nearest = text::did_you_mean(name, {files.begin(), files.end()});
  unknown.cure = !nearest.empty() ? fmt::format("did you mean '{}'?", nearest)
                 : folders_given  ? "--rules holds no file of rules"
                                  : "--rules FOLDER names the folder it lies in";
  return unknown;
}

// Of "markets" all that begin with "markets.".
std::vector<std::string> rules_of_beat(const std::string& beat,
                                       const std::vector<std::string>& ids) {
  std::vector<std::string> found;
  for (const std::string& id : ids) {
    if (id.starts_with(beat + '.')) found.push_back(id);
  }
  std::ranges::sort(found);
  return found;
}

void add_left_out(const std::string& file, text::Diagnostics& diagnostics) {
  const std::string folder = fs::path(file).parent_path().generic_string();
  text::Diagnostic left_out;
  left_out.code = "unknown-rule-file";
  left_out.file = file;
  left_out.message = "this file is not among the rules";
  left_out.cure = fmt::format("--rules {} adds its folder", folder.empty() ? "." : folder);
  diagnostics.add(left_out);
}

// Reports name these too, and no rule is behind them; empty for others.
std::string what_no_rule_made(const std::string& id) {
  if (id.starts_with("open.")) {
    return "figures and names that no rule took are brought together by what stands around them; "
           "concord why FILE:LINE tells how";
  }
  return id == "pinned.fact" ? "it is told where an article contradicts facts.yaml or concord.yaml"
                             : "";
}

}  // namespace

std::set<std::string> files_of(const std::vector<std::string>& folders) {
  text::Diagnostics told_before;
  std::set<std::string> files;
  for (const std::string& folder : folders) {
    for (std::string& path : rule::find_rule_files(folder, told_before)) {
      files.insert(std::move(path));
    }
  }
  return files;
}

text::Diagnostic unknown_rule(const std::string& id, const rule::RuleBook& rules) {
  std::vector<std::string> ids;
  for (const rule::RuleSet& set : rules.sets) {
    for (const rule::LeftOutRule& rule : set.left_out) {
      if (rule.id == id) return left_out_rule(rule);
      ids.push_back(rule.id);
    }
  }
  for (const rule::Rule* rule : rules.all()) ids.push_back(rule->id);
  // "docs.plan": who knows the beginning of a name hardly means another that is as short.
  const auto longer = std::ranges::find_if(
      ids, [&](const std::string& one) { return !id.empty() && one.starts_with(id + '-'); });
  const std::string nearest = longer != ids.end() ? *longer : text::did_you_mean(id, ids);
  const std::vector<std::string> of_beat = rules_of_beat(id, ids);
  text::Diagnostic unknown;
  unknown.code = "unknown-rule";
  unknown.message = fmt::format("there is no rule '{}'", id);
  unknown.cure = what_no_rule_made(id);
  if (!unknown.cure.empty()) return unknown;
  unknown.cure = !of_beat.empty()  ? fmt::format("its rules: {}", fmt::join(of_beat, ", "))
                 : nearest.empty() ? "concord rules list names them all"
                                   : fmt::format("did you mean '{}'?", nearest);
  return unknown;
}

std::vector<const rule::Rule*> choose_rules(const rule::RuleBook& rules, const Options& options,
                                            text::Diagnostics& diagnostics) {
  std::vector<const rule::Rule*> all = rules.all();
  const std::vector<std::string>& operands = options.operands;
  if (operands.empty()) return all;
  const std::set<std::string> own = files_of(options.rules);
  for (const std::string& operand : operands) {
    const auto names = [&](const rule::Rule* rule) { return is_named(*rule, operand, own); };
    const auto is_it = [&](const std::string& file) { return is_path_of(operand, file); };
    if (std::ranges::any_of(all, names)) continue;
    if (!is_file(operand)) {
      diagnostics.add(unknown_rule(operand, rules));
    } else if (is_left_out(operand, options.rules)) {
      add_left_out(operand, diagnostics);
    } else if (!diagnostics.has_errors() || std::ranges::none_of(own, is_it)) {
      diagnostics.add(unknown_file(operand, all, own,
                                   !options.rules.empty()));  // and not one whose mistakes are told
    }
  }
  std::erase_if(all, [&](const rule::Rule* rule) {
    return std::ranges::none_of(
        operands, [&](const std::string& operand) { return is_named(*rule, operand, own); });
  });
  return all;
}

Status finish(Status status, text::Diagnostics& diagnostics, const Options& options,
              Streams& streams) {
  print_diagnostics(diagnostics, options, streams);
  return diagnostics.has_errors() ? Status::trouble : status;
}

}  // namespace concord::cli
