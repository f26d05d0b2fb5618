#include "rule/parsed_files.h"

#include <algorithm>
#include <filesystem>

#include "rule/declarations.h"
#include "rule/imports.h"
#include "rule/needed_version.h"

namespace concord::rule {
namespace {

// Speaks for the pack whose folder it lies in.
constexpr const char* manifest_name = "pack.yaml";

bool is_manifest(const RuleFile& file) {
  const std::filesystem::path name(file.name);
  return name.filename() == manifest_name &&
         place_of(name.parent_path().generic_string()) == pack_of(file);
}

std::string language_of(const YamlNode& root) {
  const YamlNode* node = Source::find(root, "language");
  if (node == nullptr) return {};
  const YamlNode* id = node->kind == YamlNode::Kind::map ? Source::find(*node, "id") : node;
  return id == nullptr ? std::string{} : id->scalar;
}

// What an imported file gives: words, and of these what was asked for.
void keep_words(ParsedFile& file) {
  std::erase_if(file.root.members, [](const YamlMember& member) {
    static const std::set<std::string> words = {"lexicon", "families", "compounds", "units",
                                                "currencies"};
    return !words.contains(member.key.scalar);
  });
  if (file.whole) return;
  for (auto& [key, value] : file.root.members) {
    const bool named = key.scalar == "lexicon" || key.scalar == "families";
    if (!named) value = {};
    std::erase_if(value.members, [&](const YamlMember& member) {
      return !file.taken.contains(member.key.scalar);
    });
  }
  std::erase_if(file.root.members,
                [](const YamlMember& member) { return member.value.members.empty(); });
}

}  // namespace

std::string place_of(const std::string& path) {
  std::string place = std::filesystem::path(path).lexically_normal().generic_string();
  if (place.size() > 1 && place.ends_with('/')) place.pop_back();
  return place;
}

std::string pack_of(const RuleFile& file) {
  if (!file.pack.empty()) return place_of(file.pack);
  return place_of(std::filesystem::path(file.name).parent_path().generic_string());
}

ParsedFile::ParsedFile(RuleFile of, text::Diagnostics& diagnostics)
    : file(std::move(of)), source(file.name, file.content, diagnostics) {
  root = parse_yaml(file.content, file.name, diagnostics);
  // A newer concord may know keys that this one does not.
  newer = needs_newer(root, source, is_manifest(file));
  root = newer ? YamlNode{} : check_file(root, source);
}

void empty_newer_packs(std::vector<RuleFile>& files) {
  std::set<std::string> refused;
  for (const RuleFile& file : files) {
    text::Diagnostics told_later;
    if (is_manifest(file) && ParsedFile(file, told_later).newer) refused.insert(pack_of(file));
  }
  for (RuleFile& file : files) {
    if (!is_manifest(file) && refused.contains(pack_of(file))) file.content.clear();
  }
}

ParsedFiles::ParsedFiles(std::vector<RuleFile> files, text::Diagnostics& diagnostics) {
  empty_newer_packs(files);
  for (RuleFile& file : files) files_.emplace_back(std::move(file), diagnostics);
  follow_imports(files_, diagnostics);
  for (ParsedFile& file : files_) {
    languages_.push_back(language_of(file.root));
    if (file.imported) keep_words(file);
  }
}

}  // namespace concord::rule
