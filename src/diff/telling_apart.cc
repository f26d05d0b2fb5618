#include "diff/telling_apart.h"

namespace concord::diff {

namespace {

// Of small counts nearer ones may be two accounts of one figure (Feature::near_value).
constexpr double near = 0.5;

double get(const RivalSigns& signs, Feature sign) {
  return signs[static_cast<std::size_t>(sign)];
}

double get(const RivalSigns& signs, GroupSign sign) {
  return signs[feature_count + static_cast<std::size_t>(sign)];
}

}  // namespace

bool tells_apart(const RivalSigns& signs, bool manuals) {
  const auto has = [&](Feature sign) { return get(signs, sign) > 0; };
  if (get(signs, GroupSign::one_question) > 0) return false;
  if (has(Feature::own_days)) return true;
  if (has(Feature::is_date) && has(Feature::one_quoted)) return true;
  if (has(Feature::is_order) && has(Feature::other_counted)) return true;
  if (has(Feature::both_limits) && get(signs, GroupSign::shared_article) > 0) return true;
  const bool alike = manuals && (has(Feature::same_counted) || has(Feature::same_head));
  return has(Feature::is_small_count) && get(signs, Feature::near_value) <= near && !alike &&
         !has(Feature::same_event) && !has(Feature::support_most);
}

}  // namespace concord::diff
