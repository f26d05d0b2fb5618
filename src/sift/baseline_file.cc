#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "rule/source.h"
#include "sift/baseline.h"
#include "story/configs.h"

namespace concord::sift {
namespace {

using Kind = rule::YamlNode::Kind;
using rule::in_double_quotes;
using rule::Source;
using rule::YamlNode;

constexpr std::uint32_t version = 1;
constexpr const char* version_key = "concord-baseline";
constexpr std::uint32_t most = 1'000'000'000;

// False, with a diagnostic, for a file that this concord cannot read.
bool check_version(const Source& source, const YamlNode& root) {
  std::uint32_t found = 0;
  const YamlNode* node = Source::find(root, version_key);
  if (node == nullptr) {
    source.report({1, 1}, "bad-baseline", "this is no baseline of concord",
                  "concord baseline PATH… writes one");
    return false;
  }
  if (!source.read(root, version_key, found, most)) return false;
  if (found <= version) return true;
  source.report(node->where, "newer-baseline",
                fmt::format("this baseline is of version {}, and this concord reads up to {}",
                            found, version),
                "use the concord that wrote it, or a newer one");
  return false;
}

bool read_entry(const Source& source, const YamlNode& node, KnownFindings& known) {
  if (!source.expect(node, Kind::map, "a finding")) return false;
  Signature signature;
  std::uint32_t count = 1;
  bool good = source.check_keys(node, {"rule", "fact", "claims", "count"}).good;
  good = source.require(node, "rule", signature.rule) && good;
  good = source.read(node, "fact", signature.fact) && good;
  good = source.read(node, "count", count, most) && good;
  const YamlNode* claims = Source::find(node, "claims");
  if (claims == nullptr || !source.expect(*claims, Kind::list, "claims")) return false;
  for (const YamlNode& item : claims->items) {
    std::string article;
    std::string value;
    good = source.require(item, "article", article) && good;
    good = source.require(item, "value", value) && good;
    signature.said.emplace(std::move(article), std::move(value));
  }
  if (good) known.add(std::move(signature), count);
  return good;
}

}  // namespace

std::optional<Baseline> read_baseline(const std::string& path, const std::string& content,
                                      text::Diagnostics& diagnostics) {
  const Source source(path, content, diagnostics);
  const std::size_t before = diagnostics.items().size();
  const YamlNode root = rule::parse_yaml(content, path, diagnostics);
  if (diagnostics.items().size() > before || !check_version(source, root)) return std::nullopt;
  Baseline baseline;
  baseline.folder =
      std::filesystem::path(story::absolute_path(path)).parent_path().generic_string();
  const YamlNode* findings = Source::find(root, "findings");
  if (findings == nullptr || !source.expect(*findings, Kind::list, "findings")) return baseline;
  bool good = true;
  for (const YamlNode& item : findings->items) {
    good = read_entry(source, item, baseline.known) && good;
  }
  return good ? std::optional<Baseline>(std::move(baseline)) : std::nullopt;
}

std::string write_baseline(const std::vector<std::pair<Signature, std::uint32_t>>& conflicts) {
  std::string text = fmt::format("{{\n  \"{}\": {},\n  \"findings\": [", version_key, version);
  auto sorted = conflicts;
  std::ranges::sort(sorted);
  for (const auto& [signature, count] : sorted) {
    text += &signature == &sorted.front().first ? "\n" : ",\n";
    text += fmt::format("    {{\n      \"rule\": {},\n", in_double_quotes(signature.rule));
    if (!signature.fact.empty()) {
      text += fmt::format("      \"fact\": {},\n", in_double_quotes(signature.fact));
    }
    if (count > 1) text += fmt::format("      \"count\": {},\n", count);
    text += "      \"claims\": [";
    for (const auto& said : signature.said) {
      text += &said == &*signature.said.begin() ? "\n" : ",\n";
      text += fmt::format("        {{\"article\": {}, \"value\": {}}}",
                          in_double_quotes(said.first), in_double_quotes(said.second));
    }
    text += "\n      ]\n    }";
  }
  return text + (sorted.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

}  // namespace concord::sift
