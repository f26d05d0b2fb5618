#include <fmt/format.h>

#include <cstdlib>

#include "rule/declarations.h"

namespace concord::rule {
namespace {

using Kind = YamlNode::Kind;

// Weights are small; a larger one is a slip of the finger.
constexpr double largest = 100;

bool read_number(const YamlNode& node, const Source& source, const std::string& name, double& out) {
  if (!source.expect(node, Kind::scalar, name)) return false;
  char* end = nullptr;
  const double number = std::strtod(node.scalar.c_str(), &end);
  if (!node.scalar.empty() && *end == '\0' && number >= -largest && number <= largest) {
    out = number;
    return true;
  }
  source.report(node.where, "wrong-type",
                fmt::format("\"{}\" must be a number from {} to {}", name, -largest, largest));
  return false;
}

// The names that the shipped rules weigh; a file that comes first may name anything.
std::vector<std::string> known_names(const std::map<std::string, double>& section) {
  std::vector<std::string> names;
  names.reserve(section.size());
  for (const auto& [name, weight] : section) names.push_back(name);
  return names;
}

}  // namespace

void read_weights(const YamlNode& node, const Source& source, Declarations& into) {
  if (!source.expect(node, Kind::map, "weights")) return;
  std::vector<std::string> sections;
  for (const auto& [name, section] : into.weights) sections.push_back(name);
  const YamlNode map = sections.empty() ? node : source.check_keys(node, sections).map;
  for (const auto& [section, members] : map.members) {
    if (!source.expect(members, Kind::map, section.scalar)) continue;
    auto& weights = into.weights[section.scalar];
    const std::vector<std::string> names = known_names(weights);
    const YamlNode checked = names.empty() ? members : source.check_keys(members, names).map;
    for (const auto& [name, number] : checked.members) {
      read_number(number, source, name.scalar, weights[name.scalar]);
    }
  }
}

}  // namespace concord::rule
