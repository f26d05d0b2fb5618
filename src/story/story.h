#pragma once

#include <string>
#include <vector>

#include "story/configs.h"
#include "text/diagnostic.h"

namespace concord::story {

// Articles that are checked together.
struct Story {
  std::string name;                // folder, name that was given, or first path; only for printing
  std::vector<std::string> paths;  // sorted, no repeats
  std::vector<std::string> seeds;  // of the paths: only what touches these is told; empty: all is
  bool whole = true;               // every article of it is here: false for files named one by one
  bool by_folder = false;          // nothing but their folder says that they belong together
};

// What the user asked to have checked.
struct Request {
  std::vector<std::string> operands;  // files and folders
  // The operands stand for the whole stories they belong to, and are its seeds.
  bool expand = false;
  bool tracked_only = false;  // what git does not track is no article, unless it is named
  // Of the operands those that are drafts. Where nothing but drafts and folders is named, they belong
  // to the story of the folders, if that is one.
  std::vector<std::string> drafts{};
  // Files that the run itself writes: beneath a folder they are no articles.
  std::vector<std::string> written{};
};

// Files on the command line are one story together. What lies beneath a folder is told apart by the
// `stories` of its configurations, by the story it or its configuration names, or by its folder.
// Missing paths, folders without articles, patterns without files and articles that two
// configurations claim are errors.
std::vector<Story> find_stories(const Request& request, Configs& configs,
                                text::Diagnostics& diagnostics);

// How many articles there are in all, those of two stories counted twice.
std::size_t articles_in(const std::vector<Story>& stories);

}  // namespace concord::story
