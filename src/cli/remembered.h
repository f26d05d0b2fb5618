#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "normalize/claim.h"
#include "read/document.h"
#include "story/subject.h"
#include "text/diagnostic.h"

namespace concord::cli {

// What a run found in each article, for the next run of `--watch`: only what changed is read again. Articles depend on nothing but
// their bytes, the configuration and the rules; when one of the latter changes, all is forgotten.
class Remembered {
 public:
  struct Article {
    std::optional<read::Document> document;
    std::optional<std::vector<normalize::Claim>> claims;  // before names are made one over a story
    std::optional<story::Subject> subject;
    text::Diagnostics told;  // what is wrong with it, to be told again
  };

  // By path as the user named it; made when it is not there.
  Article& of(const std::string& path) { return articles_[path]; }
  void forget(const std::string& path) { articles_.erase(path); }
  void forget_all() { articles_.clear(); }

 private:
  std::map<std::string, Article> articles_;
};

}  // namespace concord::cli
