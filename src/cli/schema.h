#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/run.h"

namespace concord::cli {

// A JSON Schema (draft 7) of files that people write, for their editors: the files of schemas/, which the build puts into the binary.
struct Schema {
  std::string_view name;  // "config"
  std::string_view text;
};

const std::vector<Schema>& schemas();

// `concord schema config|rules|facts`
Status print_schema(const Options& options, Streams& streams);

}  // namespace concord::cli
