#pragma once

#include <deque>
#include <set>
#include <string>
#include <vector>

#include "rule/folder.h"
#include "rule/source.h"

namespace concord::rule {

// A rule file, parsed and its keys checked.
struct ParsedFile {
  ParsedFile(RuleFile of, text::Diagnostics& diagnostics);

  RuleFile file;
  Source source;
  YamlNode root;       // nothing where the file cannot be used
  bool newer = false;  // it asks for a newer concord
  // Of a file that others import and nobody named: what is taken of its words. Its rules are not.
  bool imported = false;
  bool whole = false;           // all of its words
  std::set<std::string> taken;  // else these families and lexical classes
};

// Where a file lies, for telling one from another: "house/../words.yaml" is "words.yaml".
std::string place_of(const std::string& path);

// The folder of the pack that a file belongs to.
std::string pack_of(const RuleFile& file);

// Empties the files of packs whose "pack.yaml" asks for a newer concord; that file tells it.
void empty_newer_packs(std::vector<RuleFile>& files);

// Files that are named, and behind them those they import; both as long as this lives. Files that
// need a newer concord are told, and empty.
class ParsedFiles {
 public:
  ParsedFiles(std::vector<RuleFile> files, text::Diagnostics& diagnostics);

  [[nodiscard]] std::size_t size() const { return files_.size(); }
  [[nodiscard]] const Source& source(std::size_t file) const { return files_[file].source; }
  [[nodiscard]] const YamlNode& root(std::size_t file) const { return files_[file].root; }
  // What the file says of its language; empty when it says nothing.
  [[nodiscard]] const std::string& language(std::size_t file) const { return languages_[file]; }

 private:
  std::deque<ParsedFile> files_;  // a source keeps its place
  std::vector<std::string> languages_;
};

}  // namespace concord::rule
