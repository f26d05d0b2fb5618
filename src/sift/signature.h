#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "diff/finding.h"
#include "normalize/claim.h"
#include "read/document.h"

namespace concord::sift {

// One story, as findings index it.
struct Claims {
  const std::vector<read::Document>& documents;
  const std::vector<normalize::Claim>& claims;
};

// What a finding says, without where it stands: the same however lines move and sentences around it
// change.
struct Signature {
  std::string rule;
  std::string fact;  // the question of a rule; empty for open claims
  std::set<std::pair<std::string, std::string>> said;  // article and value
  friend auto operator<=>(const Signature&, const Signature&) = default;
};

// Articles are named relative to a folder, which is absolute.
Signature signature_of(const diff::Finding& finding, const Claims& story,
                       const std::string& folder);

// Findings that were there before. One that lost an article, or a value, is still the same; one that
// won any is new. Two that look the same are told apart by their number.
class KnownFindings {
 public:
  void add(Signature signature, std::uint32_t count = 1);
  // Whether a finding is known; each is given away once.
  bool take(const Signature& signature);
  // What was given away so far, as it was asked for.
  [[nodiscard]] std::vector<std::pair<Signature, std::uint32_t>> taken() const;
  // What was not, or not as often as it is known.
  [[nodiscard]] std::vector<std::pair<Signature, std::uint32_t>> left() const;

 private:
  struct Entry {
    Signature signature;
    std::uint32_t left = 0;
    std::vector<Signature> taken;
  };
  std::vector<Entry> entries_;
  std::set<std::pair<std::string, std::uint32_t>> by_claim_;  // rule and one claim, to the entry
};

// Leaves only the findings that another state of the same articles has not.
void keep_new(std::vector<diff::Finding>& findings, const Claims& story,
              const std::vector<diff::Finding>& before, const Claims& story_before,
              const std::string& folder);

// Leaves only the findings with a claim of one of these documents.
void keep_touching(std::vector<diff::Finding>& findings, const Claims& story,
                   const std::set<std::uint32_t>& documents);

}  // namespace concord::sift
