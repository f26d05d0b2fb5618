#include <fmt/format.h>

#include <algorithm>

#include "rule/rule_check.h"

namespace concord::rule {
namespace {

// Where a type asks for another.
struct Request {
  std::string type;
  RuleMistake place;
};

using Requests = std::map<std::string, std::vector<Request>>;

Requests collect_requests(const RuleSet& set, const KnownNames& names, const ParsedRules& parsed) {
  Requests requests;
  for (std::uint32_t rule = 0; rule < set.rules.size(); ++rule) {
    if (set.rules[rule].layer != Layer::recognizer) continue;
    std::vector<Request>& asked = requests[set.rules[rule].type];
    for (std::uint32_t pattern = 0; pattern < parsed[rule].size(); ++pattern) {
      for_each_item(parsed[rule][pattern], [&](const PatternItem& item) {
        const bool hole = item.kind == PatternItem::Kind::hole;
        if (!hole || names.hole(set.rules[rule], item.text) != HoleKind::mention) return;
        asked.push_back({item.text, {rule, pattern, item.offset, item.length, "circle", {}, {}}});
      });
    }
  }
  return requests;
}

// Depth first: a type is placed when all it asks for are.
class Orderer {
 public:
  Orderer(const Requests& requests, std::vector<RuleMistake>& mistakes)
      : requests_(requests), mistakes_(mistakes) {}

  std::vector<std::string> order() {
    for (const auto& [type, asked] : requests_) place(type);
    return std::move(placed_);
  }

 private:
  void place(const std::string& type) {
    if (std::find(placed_.begin(), placed_.end(), type) != placed_.end()) return;
    const auto asked = requests_.find(type);
    if (asked == requests_.end()) return;  // "name": made before the cascade
    path_.push_back(type);
    for (const Request& request : asked->second) {
      const auto open = std::find(path_.begin(), path_.end(), request.type);
      if (open == path_.end()) {
        place(request.type);
      } else {
        report({open, path_.end()}, request);
      }
    }
    path_.pop_back();
    placed_.push_back(type);
  }

  void report(std::vector<std::string> circle, const Request& request) {
    circle.push_back(request.type);
    RuleMistake mistake = request.place;
    mistake.message =
        fmt::format("types ask for each other in a circle: {}", fmt::join(circle, " → "));
    mistake.cure = "give the inner part a type of its own";
    mistakes_.push_back(std::move(mistake));
  }

  const Requests& requests_;
  std::vector<RuleMistake>& mistakes_;
  std::vector<std::string> path_;
  std::vector<std::string> placed_;
};

}  // namespace

std::vector<std::string> cascade_order(const RuleSet& set, const KnownNames& names,
                                       const ParsedRules& parsed,
                                       std::vector<RuleMistake>& mistakes) {
  return Orderer(collect_requests(set, names, parsed), mistakes).order();
}

}  // namespace concord::rule
