#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <vector>

#include "examples.h"
#include "fit.h"
#include "stories.h"

namespace {

using namespace concord;

std::string yaml(const char* name, const weights::Weights& weights) {
  std::string text = fmt::format("  {}:\n", name);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (weights[i] == 0) continue;
    text += fmt::format("    {}: {:.2f}\n", diff::feature_names[i], weights[i]);
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

int run(const std::vector<std::string>& folders, const std::string& without) {
  weights::Examples all;
  weights::Examples rest;
  for (const std::string& folder : folders) {
    for (const weights::Story& story : weights::read_stories(folder)) {
      add(weights::examples_of(story), story.name == without ? rest : all);
    }
  }
  if (all.agreement.empty() && all.conflict.empty()) {
    throw std::runtime_error("no story has claims to learn from: docs/adding.md shows a gold.json");
  }
  const weights::Weights agreement =
      weights::fit(all.agreement, weights::agreement_signs(), weights::agreement_prior());
  const weights::Weights conflict =
      weights::fit(all.conflict, weights::conflict_signs(), weights::conflict_prior());
  fmt::print("weights:\n{}{}", yaml("agreement", agreement), yaml("conflict", conflict));
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
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    if (argument == "--without" && i + 1 < count) {
      without = arguments[++i];
    } else {
      folders.push_back(argument);
    }
  }
  if (folders.empty()) {
    fmt::print(stderr, "usage: concord_weights STORIES... [--without STORY]\n");
    return 2;
  }
  try {
    return run(folders, without);
  } catch (const std::exception& error) {
    fmt::print(stderr, "concord_weights: {}\n", error.what());
    return 2;
  }
}
