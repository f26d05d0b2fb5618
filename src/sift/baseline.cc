#include "sift/baseline.h"

namespace concord::sift {

std::vector<Suppressed> take_known(std::vector<diff::Finding>& findings, const Claims& story,
                                   Baseline& baseline) {
  std::vector<Suppressed> suppressed;
  std::erase_if(findings, [&](diff::Finding& finding) {
    if (finding.verdict != diff::Verdict::conflict) return false;
    if (!baseline.known.take(signature_of(finding, story, baseline.folder))) return false;
    suppressed.push_back({Suppressed::By::baseline, std::move(finding), ""});
    return true;
  });
  return suppressed;
}

}  // namespace concord::sift
