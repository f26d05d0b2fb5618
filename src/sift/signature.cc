#include "sift/signature.h"

#include <algorithm>
#include <map>

#include "story/configs.h"
#include "value/value.h"

namespace concord::sift {
namespace {

std::string key_of(const Signature& signature, const std::pair<std::string, std::string>& said) {
  return signature.rule + '\x1f' + signature.fact + '\x1f' + said.first + '\x1f' + said.second;
}

}  // namespace

Signature signature_of(const diff::Finding& finding, const Claims& story,
                       const std::string& folder) {
  Signature signature;
  signature.rule = finding.rule;
  signature.fact = finding.question;
  for (const std::uint32_t index : finding.claims) {
    const normalize::Claim& claim = story.claims[index];
    const std::string path = story::absolute_path(story.documents[claim.document].path);
    signature.said.emplace(story::relative_to(folder, path), value::to_string(claim.value));
  }
  return signature;
}

void KnownFindings::add(Signature signature, std::uint32_t count) {
  const auto number = static_cast<std::uint32_t>(entries_.size());
  for (const auto& said : signature.said) by_claim_.emplace(key_of(signature, said), number);
  entries_.push_back({std::move(signature), count, {}});
}

bool KnownFindings::take(const Signature& signature) {
  if (signature.said.empty()) return false;
  const std::string key = key_of(signature, *signature.said.begin());
  for (auto at = by_claim_.lower_bound({key, 0}); at != by_claim_.end() && at->first == key; ++at) {
    Entry& entry = entries_[at->second];
    if (entry.left == 0 || !std::ranges::includes(entry.signature.said, signature.said)) continue;
    --entry.left;
    entry.taken.push_back(signature);
    return true;
  }
  return false;
}

std::vector<std::pair<Signature, std::uint32_t>> KnownFindings::taken() const {
  std::map<Signature, std::uint32_t> counts;
  for (const Entry& entry : entries_) {
    for (const Signature& signature : entry.taken) ++counts[signature];
  }
  return {counts.begin(), counts.end()};
}

std::vector<std::pair<Signature, std::uint32_t>> KnownFindings::left() const {
  std::vector<std::pair<Signature, std::uint32_t>> rest;
  for (const Entry& entry : entries_) {
    if (entry.left > 0) rest.emplace_back(entry.signature, entry.left);
  }
  return rest;
}

void keep_new(std::vector<diff::Finding>& findings, const Claims& story,
              const std::vector<diff::Finding>& before, const Claims& story_before,
              const std::string& folder) {
  std::map<diff::Verdict, KnownFindings> known;
  for (const diff::Finding& finding : before) {
    known[finding.verdict].add(signature_of(finding, story_before, folder));
  }
  std::erase_if(findings, [&](const diff::Finding& finding) {
    return known[finding.verdict].take(signature_of(finding, story, folder));
  });
}

void keep_touching(std::vector<diff::Finding>& findings, const Claims& story,
                   const std::set<std::uint32_t>& documents) {
  std::erase_if(findings, [&](const diff::Finding& finding) {
    return std::ranges::none_of(finding.claims, [&](std::uint32_t index) {
      return documents.contains(story.claims[index].document);
    });
  });
}

}  // namespace concord::sift
