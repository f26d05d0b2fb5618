#include "rule/folder.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace concord::rule {
namespace {

namespace fs = std::filesystem;

void report(const std::string& path, std::string message, text::Diagnostics& diagnostics,
            std::string cure = "check its permissions") {
  text::Diagnostic mistake;
  mistake.code = "unreadable-file";
  mistake.file = path;
  mistake.message = std::move(message);
  mistake.cure = std::move(cure);
  diagnostics.add(std::move(mistake));
}

bool is_rule_file(const fs::path& path) {
  return path.extension() == ".yaml" || path.extension() == ".yml";
}

}  // namespace

std::vector<std::string> find_rule_files(const std::string& folder,
                                         text::Diagnostics& diagnostics) {
  std::error_code error;
  if (fs::is_regular_file(folder, error)) return {folder};
  std::vector<std::string> found;
  fs::recursive_directory_iterator at(folder, error);
  if (error) {
    report(folder, fmt::format("cannot read this folder of rules: {}", error.message()),
           diagnostics,
           error == std::errc::no_such_file_or_directory
               ? "check its name: it is relative to the working directory"
               : "check its permissions");
    return found;
  }
  for (const fs::recursive_directory_iterator end; at != end; at.increment(error)) {
    if (at->is_regular_file(error) && is_rule_file(at->path())) {
      found.push_back(at->path().generic_string());
    }
  }
  if (error) report(folder, error.message(), diagnostics);
  if (!error && found.empty()) {
    text::Diagnostic warning;
    warning.severity = text::Severity::warning;
    warning.code = "no-rules";
    warning.file = folder;
    warning.message = "there are no rules in this folder";
    warning.cure = "files of rules end in .yaml or .yml";
    diagnostics.add(std::move(warning));
  }
  std::sort(found.begin(), found.end());
  return found;
}

namespace {

// What people write is far smaller; reading more would take minutes.
constexpr std::uintmax_t largest_file = 8U << 20;

bool is_too_large(const std::string& path, text::Diagnostics& diagnostics) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(path, error);
  if (error || size <= largest_file) return false;
  text::Diagnostic mistake;
  mistake.code = "file-too-large";
  mistake.file = path;
  mistake.where = text::Location{1, 1};
  mistake.message =
      fmt::format("this rule file has {} MB, more than {}", size >> 20, largest_file >> 20);
  mistake.cure = "split it into several files of one folder";
  diagnostics.add(std::move(mistake));
  return true;
}

}  // namespace

std::vector<RuleFile> read_rule_files(const std::vector<std::string>& paths,
                                      text::Diagnostics& diagnostics) {
  std::vector<RuleFile> files;
  for (const std::string& path : paths) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
      report(path, "cannot read this file", diagnostics);
      continue;
    }
    if (is_too_large(path, diagnostics)) continue;
    files.push_back({path, {std::istreambuf_iterator<char>(in), {}}});
  }
  return files;
}

std::vector<RuleFile> read_pack(const std::string& folder, text::Diagnostics& diagnostics) {
  std::vector<RuleFile> files = read_rule_files(find_rule_files(folder, diagnostics), diagnostics);
  std::error_code error;
  if (fs::is_regular_file(folder, error)) return files;
  for (RuleFile& file : files) file.pack = folder;
  return files;
}

}  // namespace concord::rule
