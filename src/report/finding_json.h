#pragma once

#include "report/json_writer.h"
#include "report/place.h"
#include "report/report.h"

namespace concord::report {

// The members of one fact, as docs/output.md promises them: into an object that is open. NDJSON and JSON share them.
void write_finding(JsonWriter& json, const StoryReport& story, const diff::Finding& finding,
                   Places& places);

// Whether a machine's list of facts holds it: all, or conflicts alone when asked to be quiet.
bool is_listed(const diff::Finding& finding, const Style& style);

}  // namespace concord::report
