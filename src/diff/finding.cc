#include "diff/finding.h"

namespace concord::diff {

std::string_view to_string(Verdict verdict) {
  switch (verdict) {
    case Verdict::agreement:
      return "agreement";
    case Verdict::conflict:
      return "conflict";
    case Verdict::single_source:
      return "single-source";
  }
  return {};
}

std::string_view to_string(Reason reason) {
  switch (reason) {
    case Reason::only_one:
      return "only-one";
    case Reason::equal:
      return "equal";
    case Reason::rounds_to:
      return "rounds-to";
    case Reason::contains:
      return "contains";
    case Reason::overlaps:
      return "overlaps";
    case Reason::converted:
      return "converted";
    case Reason::same_members:
      return "same-members";
    case Reason::open_list:
      return "open-list";
    case Reason::tolerated:
      return "tolerated";
    case Reason::disjoint:
      return "disjoint";
    case Reason::opposite_moves:
      return "opposite-moves";
    case Reason::members_differ:
      return "members-differ";
    case Reason::status_differs:
      return "status-differs";
    case Reason::names_differ:
      return "names-differ";
    case Reason::same_words:
      return "same-words";
    case Reason::wordings_differ:
      return "wordings-differ";
    case Reason::spellings_differ:
      return "spellings-differ";
    case Reason::out_of_date:
      return "out-of-date";
    case Reason::contradicts_fact:
      return "contradicts-fact";
  }
  return {};
}

}  // namespace concord::diff
