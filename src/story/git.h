#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "story/tree.h"
#include "text/diagnostic.h"

namespace concord::story {

// What a command of git printed; nothing, with a diagnostic of that code, when it failed. The
// network is never asked: only commands that read the repository are run.
std::optional<std::string> run_git(const std::string& folder,
                                   const std::vector<std::string>& arguments,
                                   const std::string& code, text::Diagnostics& diagnostics);

// Identities (articles.h) of the files beneath a folder that git tracks.
std::optional<std::set<std::string>> tracked_files(const std::string& folder,
                                                   text::Diagnostics& diagnostics);

// What is other in the working tree than at a revision, staged or not. Paths are absolute.
struct Changes {
  std::string root;
  std::string revision;
  std::set<std::string> changed;  // added, edited, deleted or renamed, under both names
  std::set<std::string> added;    // not there at the revision, under no name
  std::map<std::string, std::string> renamed;  // from what a file is called to what it was
};

// Of the repository that a folder lies in.
std::optional<Changes> changes_since(const std::string& folder, const std::string& revision,
                                     text::Diagnostics& diagnostics);

// The files as they were: a renamed file is found under the name it has now.
Tree tree_at(const Changes& changes);

}  // namespace concord::story
