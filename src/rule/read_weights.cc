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

}  // namespace

void read_weights(const YamlNode& node, const Source& source, Declarations& into) {
  if (!source.expect(node, Kind::map, "weights")) return;
  const YamlNode map = source.check_names(node, into.weights);
  for (const auto& [section, members] : map.members) {
    if (!source.expect(members, Kind::map, section.scalar)) continue;
    auto& weights = into.weights[section.scalar];
    const YamlNode checked = source.check_names(members, weights);
    for (const auto& [name, number] : checked.members) {
      read_number(number, source, name.scalar, weights[name.scalar]);
    }
  }
}

}  // namespace concord::rule
