#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "boost.h"
#include "diff/rivals.h"
#include "examples.h"
#include "fit.h"
#include "grow.h"
#include "rivals.h"
#include "rule/load.h"
#include "stories.h"

namespace {

using namespace concord;

std::string yaml(const std::string& name, const weights::Weights& weights) {
  std::string text = fmt::format("  {}:\n", name);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (weights[i] == 0) continue;
    text += fmt::format("    {}: {:.2f}\n", diff::feature_names[i], weights[i]);
  }
  return text;
}

void add(const rule::Forest& forest, const rule::Tree& tree, std::size_t place, std::string& text) {
  const rule::TreeNode& node = tree[place];
  if (node.sign == rule::TreeNode::no_sign) {
    text += fmt::format("{}", node.number);
    return;
  }
  text += fmt::format("[{}, {}, ", forest.signs[node.sign], node.number);
  add(forest, tree, place + 1, text);
  text += ", ";
  add(forest, tree, node.other, text);
  text += "]";
}

std::string yaml(const std::string& name, const rule::Forest& forest) {
  std::string text = fmt::format("  {}:\n", name);
  for (const rule::Tree& tree : forest.trees) {
    text += "    - ";
    add(forest, tree, 0, text);
    text += "\n";
  }
  return text;
}

// How well the weights tell the pairs apart, at some thresholds.
void report(const char* name, const std::vector<weights::Example>& examples,
            const weights::Weights& weights) {
  const auto all = std::ranges::count_if(examples, &weights::Example::same);
  for (const double least : {-1.0, 0.0, 1.0}) {
    int right = 0;
    int found = 0;
    for (const weights::Example& example : examples) {
      if (weights::odds_of(example.features, weights) < least) continue;
      ++found;
      right += example.same ? 1 : 0;
    }
    fmt::print(stderr, "{} odds {}: precision {}/{} recall {}/{}\n", name, least, right, found,
               right, all);
  }
}

void add(const weights::Examples& some, weights::Examples& to) {
  to.agreement.insert(to.agreement.end(), some.agreement.begin(), some.agreement.end());
  to.conflict.insert(to.conflict.end(), some.conflict.begin(), some.conflict.end());
}

// What the rules call the sections of the model that is learned: that of manuals has a prefix.
struct Model {
  std::string prefix;
  diff::Weights shipped;
};

Model model_of(bool manuals) {
  diff::Weights shipped = diff::make_weights(rule::load_shipped_rules().shared);
  if (!manuals) return {"", shipped};
  return {"manuals-", shipped.of_manuals ? *shipped.of_manuals : shipped};
}

int run(const std::vector<std::string>& folders, const std::string& without, bool manuals) {
  weights::Examples all;
  weights::Examples rest;
  std::vector<weights::Story> stories;
  for (const std::string& folder : folders) {
    for (weights::Story& story : weights::read_stories(folder)) {
      add(weights::examples_of(story), story.name == without ? rest : all);
      if (story.name != without) stories.push_back(std::move(story));
    }
  }
  if (all.agreement.empty() && all.conflict.empty()) {
    throw std::runtime_error("no story has claims to learn from: docs/adding.md shows a gold.json");
  }
  auto [prefix, shipped] = model_of(manuals);
  const weights::Weights agreement =
      weights::fit(all.agreement, weights::agreement_signs(), weights::agreement_prior());
  const weights::Weights conflict =
      weights::fit(all.conflict, weights::conflict_signs(), weights::conflict_prior());
  fmt::print("weights:\n{}{}", yaml(prefix + "agreement", agreement),
             yaml(prefix + "conflict", conflict));
  shipped.agreement = agreement;
  shipped.conflict = conflict;
  std::vector<weights::Sample> mates;
  for (const weights::Example& example : all.agreement) {
    mates.push_back(
        {{example.features.begin(), example.features.end()}, example.same, example.weight});
  }
  const rule::Forest agreeing = weights::grow(mates, diff::feature_names);
  shipped.mates = diff::Forest(agreeing, {}, diff::feature_names);
  std::vector<weights::Sample> rivals;
  for (const weights::Story& story : stories) {
    std::ranges::move(weights::rival_examples(story, shipped), std::back_inserter(rivals));
  }
  const auto signs = diff::rival_sign_names();
  fmt::print("forests:\n{}{}{}", yaml(prefix + "agreement", agreeing),
             yaml(prefix + "rivals", weights::grow(rivals, signs)),
             yaml(prefix + "rivals-steps", weights::boost(rivals, signs)));
  report("agreement", all.agreement, agreement);
  report("conflict", all.conflict, conflict);
  if (!without.empty()) {
    report("left-out agreement", rest.agreement, agreement);
    report("left-out conflict", rest.conflict, conflict);
  }
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  std::vector<std::string> folders;
  std::string without;
  bool manuals = false;
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    if (argument == "--manuals") {
      manuals = true;
    } else if (argument == "--without" && i + 1 < count) {
      without = arguments[++i];
    } else {
      folders.push_back(argument);
    }
  }
  if (folders.empty()) {
    fmt::print(stderr, "usage: concord_weights [--manuals] STORIES... [--without STORY]\n");
    return 2;
  }
  try {
    return run(folders, without, manuals);
  } catch (const std::exception& error) {
    fmt::print(stderr, "concord_weights: {}\n", error.what());
    return 2;
  }
}
