#pragma once

#include "value/relate.h"

namespace concord::value {

// relate() for two values of one kind.
Relation relate_quantities(const Quantity& a, const Quantity& b);

// Degrees that do not say of what they are, beside a temperature; and a figure read as one, if it is of such degrees.
bool may_be_heat(const Quantity& a, const Quantity& b);
Quantity as_heat(const Quantity& figure, bool celsius);

Relation relate_dates(const Date& a, const Date& b);
Relation relate_tuples(const Tuple& a, const Tuple& b);
Relation relate_versions(const Version& a, const Version& b);
Relation relate_names(const Name& a, const Name& b);
Relation relate_name_sets(const NameSet& a, const NameSet& b);
Relation relate_statuses(const Status& a, const Status& b);

}  // namespace concord::value
