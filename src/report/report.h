#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "diff/finding.h"
#include "normalize/claim.h"
#include "read/document.h"
#include "rule/book.h"
#include "sift/suppressed.h"
#include "text/diagnostic.h"
#include "value/unit.h"

namespace concord::report {

// One story with all that was found in it. Findings index claims, claims index documents.
struct StoryReport {
  std::string name;
  std::vector<read::Document> documents;
  std::vector<normalize::Claim> claims;
  std::vector<diff::Finding> findings;
  // Documents that the run is about, such as those a commit changed: conflicts are told from there. Empty: none in particular.
  std::set<std::uint32_t> changed;
  const value::UnitTable* units = nullptr;     // of the rules, for the units' names
  std::vector<const rule::Lexicon*> lexicons;  // of the languages of its articles
  std::vector<sift::Suppressed> suppressed;    // conflicts that somebody knows of
};

// Where the articles are kept, for links that lead there; empty: no links.
struct Repository {
  std::string uri;       // "https://github.com/merrow/desk"
  std::string revision;  // a commit; empty: the newest
};

// What every writer is given; nothing here is changed by writing.
struct Report {
  std::vector<StoryReport> stories;
  const rule::RuleBook* rules = nullptr;
  const text::Diagnostics* diagnostics =
      nullptr;           // of the run: unreadable files, broken front matter
  std::string version;   // of concord
  std::string homepage;  // of this build of it; empty: not told
  Repository repository;
};

struct Style {
  bool color = false;
  std::uint32_t width = 100;  // columns of the terminal
  bool quiet = false;         // conflicts and the summary only
};

// Whole output of one format. Writers are a table (writers.h): name, writer.
std::string write_text(const Report& report, const Style& style);
std::string write_sarif(const Report& report, const Style& style);
std::string write_ndjson(const Report& report, const Style& style);
std::string write_json(const Report& report, const Style& style);
std::string write_github(const Report& report, const Style& style);
std::string write_gitlab(const Report& report, const Style& style);
std::string write_rdjson(const Report& report, const Style& style);
std::string write_junit(const Report& report, const Style& style);
std::string write_markdown(const Report& report, const Style& style);

}  // namespace concord::report
