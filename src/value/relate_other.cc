#include <algorithm>

#include "value/relate_kinds.h"

namespace concord::value {
namespace {

const std::string& key(const Name& name) {
  return name.canonical.empty() ? name.text : name.canonical;
}

bool has_all(const NameSet& whole, const NameSet& part) {
  return std::all_of(part.members.begin(), part.members.end(), [&](const Name& wanted) {
    return std::any_of(whole.members.begin(), whole.members.end(),
                       [&](const Name& member) { return key(member) == key(wanted); });
  });
}

}  // namespace

// A score is told from either side: 3-1 and 1-3 are one result.
Relation relate_tuples(const Tuple& a, const Tuple& b) {
  if (a.parts.size() != b.parts.size()) return Relation::incomparable;
  if (a == b) return Relation::equal;
  const bool turned = a.parts.size() == 2 && a.parts[0] == b.parts[1] && a.parts[1] == b.parts[0];
  return turned ? Relation::equal : Relation::disjoint;
}

// "5" may be any 5.x: the shorter contains the longer.
Relation relate_versions(const Version& a, const Version& b) {
  if (a == b) return Relation::equal;
  const std::size_t shared = std::min(a.parts.size(), b.parts.size());
  if (shared == 0 ||
      !std::equal(a.parts.begin(), a.parts.begin() + static_cast<std::ptrdiff_t>(shared),
                  b.parts.begin())) {
    return Relation::disjoint;
  }
  return a.parts.size() < b.parts.size() ? Relation::contains : Relation::within;
}

// "Brandt" may be "Orla Brandt": the end of a longer name never contradicts it.
Relation relate_names(const Name& a, const Name& b) {
  if (key(a) == key(b)) return Relation::equal;
  if (key(b).ends_with(' ' + key(a))) return Relation::contains;
  if (key(a).ends_with(' ' + key(b))) return Relation::within;
  return Relation::disjoint;
}

// A closed list is one set; an open one is every set with at least its members.
Relation relate_name_sets(const NameSet& a, const NameSet& b) {
  const bool a_holds_b = has_all(a, b);
  const bool b_holds_a = has_all(b, a);
  if (a_holds_b && b_holds_a && a.open == b.open) return Relation::equal;
  if (a.open && b.open)
    return a_holds_b ? Relation::within : b_holds_a ? Relation::contains : Relation::overlaps;
  if (a.open) return b_holds_a ? Relation::contains : Relation::disjoint;
  if (b.open) return a_holds_b ? Relation::within : Relation::disjoint;
  return Relation::disjoint;
}

Relation relate_statuses(const Status& a, const Status& b) {
  if (a.family != b.family) return Relation::incomparable;
  if (a.state == b.state) return Relation::equal;
  return a.family.empty() ? Relation::incomparable : Relation::disjoint;
}

}  // namespace concord::value
