#include "diff/weights.h"

#include <algorithm>
#include <map>
#include <string>

#include "diff/rivals.h"

namespace concord::diff {

namespace {

using Section = std::map<std::string, double>;

void read(const Section& section, Features& weights) {
  for (const auto& [name, weight] : section) {
    const auto it = std::ranges::find(feature_names, name);
    if (it != feature_names.end())
      weights[static_cast<std::size_t>(it - feature_names.begin())] = weight;
  }
}

double number(const Section& section, const std::string& name) {
  const auto it = section.find(name);
  return it == section.end() ? 0 : it->second;
}

template <typename Thing>
Thing find(const std::map<std::string, Thing>& things, const std::string& name) {
  const auto it = things.find(name);
  return it == things.end() ? Thing{} : it->second;
}

// Of a section, and of that with its prefix what differs there.
template <typename Thing>
std::map<std::string, Thing> find(const std::map<std::string, std::map<std::string, Thing>>& things,
                                  const std::string& name, const std::string& prefix) {
  std::map<std::string, Thing> own =
      prefix.empty() ? std::map<std::string, Thing>{} : find(things, prefix + name);
  own.merge(find(things, name));
  return own;
}

// Trees and the weights of signs are another model's own, thresholds may be.
Weights make_model(const rule::RuleSet& rules, const std::string& prefix) {
  const rule::Weights& sections = rules.weights;
  Weights weights;
  read(find(sections, prefix + "agreement"), weights.agreement);
  read(find(sections, prefix + "conflict"), weights.conflict);
  const Section linkage = find(sections, "linkage", prefix);
  weights.agree_from = number(linkage, "agree-from");
  weights.conflict_from = number(linkage, "conflict-from");
  weights.possible_from = number(linkage, "possible-from");
  weights.third_from = number(linkage, "third-from");
  weights.one_article = number(linkage, "one-article");
  weights.rivals_from = number(linkage, "rivals-from");
  weights.rule_with_subject = number(linkage, "rule-with-subject");
  weights.transposed = number(linkage, "transposed");
  weights.mates_from = number(linkage, "mates-from");
  weights.mates = Forest(find(rules.forests, prefix + "agreement"), {}, feature_names);
  weights.rivals = Forest(find(rules.forests, prefix + "rivals"),
                          find(rules.forests, prefix + "rivals-steps"), rival_sign_names());
  weights.best_share = number(linkage, "best-share");
  const Section confidence = find(sections, "confidence", prefix);
  weights.agreement_curve = {number(confidence, "agreement-shift"),
                             number(confidence, "agreement-slope")};
  weights.conflict_curve = {number(confidence, "conflict-shift"),
                            number(confidence, "conflict-slope")};
  weights.wording = static_cast<std::uint32_t>(number(confidence, "wording"));
  weights.two_names = static_cast<std::uint32_t>(number(confidence, "two-names"));
  weights.spelling = static_cast<std::uint32_t>(number(confidence, "spelling"));
  return weights;
}

}  // namespace

Weights make_weights(const rule::RuleSet& rules) {
  const std::string manuals = "manuals-";
  Weights weights = make_model(rules, "");
  if (rules.weights.contains(manuals + "conflict")) {
    weights.of_manuals = std::make_shared<const Weights>(make_model(rules, manuals));
  }
  return weights;
}

}  // namespace concord::diff
