#include "workshop/one_class.h"

#include <fmt/format.h>

#include <map>
#include <set>
#include <string>

#include "rule/parsed_files.h"
#include "workshop/pattern_words.h"

namespace concord::workshop {
namespace {

using Classes = std::set<std::string>;

void add_classes_of(const rule::Rule& rule, Classes& asked) {
  for (std::string& name : classes_in(rule)) asked.insert(std::move(name));
}

// By file. Rules with the id of a shipped one are that one, changed: the class they ask for is its.
std::map<std::string, Classes> classes_of_new_rules(const rule::RuleSet& set,
                                                    const rule::RuleBook& shipped) {
  std::map<std::string, Classes> asked;
  for (const rule::Rule& rule : set.rules) {
    if (shipped.find(rule.id) == nullptr) add_classes_of(rule, asked[rule.file]);
  }
  return asked;
}

// The files of one language, one after the other.
class Finder {
 public:
  Finder(const rule::RuleSet& set, const rule::RuleBook& shipped)
      : asked_(classes_of_new_rules(set, shipped)) {
    const rule::RuleSet* base = shipped.of(set.language.id);
    if (base == nullptr) return;
    for (const rule::Rule& rule : base->rules) add_classes_of(rule, shipped_);
  }

  void read(const std::string& file, const rule::YamlNode& root,
            std::vector<text::Diagnostic>& found) {
    const auto own = asked_.find(file);
    const rule::YamlNode* lexicon = rule::Source::find(root, "lexicon");
    if (own == asked_.end() || lexicon == nullptr) return;
    for (const auto& [key, words] : lexicon->members) {
      if (!own->second.contains(key.scalar)) continue;
      const auto [before, fresh] = written_.try_emplace(key.scalar, Place{file, key.where});
      if (!fresh) {
        const std::string other =
            fmt::format("{}:{}", before->second.file, before->second.where.line);
        found.push_back(warning({file, key.where}, key.scalar, other,
                                "another name, or all of its words in one place"));
      } else if (shipped_.contains(key.scalar)) {
        found.push_back(
            warning({file, key.where}, key.scalar, "the shipped rules",
                    "another name; or, if one class is meant, in a file without rules"));
      }
    }
  }

 private:
  struct Place {
    std::string file;
    text::Location where;
  };

  static text::Diagnostic warning(const Place& at, std::string_view name, std::string_view other,
                                  std::string cure) {
    text::Diagnostic made = text::mistake_in(
        at.file, "one-class",
        fmt::format("\"{}\" is a class of {} as well, and the wordings of both take all its words",
                    name, other),
        std::move(cure));
    made.severity = text::Severity::warning;
    made.where = at.where;
    return made;
  }

  std::map<std::string, Classes> asked_;
  Classes shipped_;
  std::map<std::string, Place> written_;  // the first place of each class
};

}  // namespace

std::vector<text::Diagnostic> find_classes_in_two(const rule::RuleBook& book,
                                                  const std::vector<rule::RuleFile>& files,
                                                  const rule::RuleBook& shipped) {
  text::Diagnostics told_by_the_loader;
  const rule::ParsedFiles parsed(files, told_by_the_loader);
  std::vector<text::Diagnostic> found;
  for (const rule::RuleSet& set : book.sets) {
    Finder finder(set, shipped);
    for (std::size_t i = 0; i < parsed.size(); ++i) {
      finder.read(parsed.source(i).file(), parsed.root(i), found);
    }
  }
  return found;
}

}  // namespace concord::workshop
