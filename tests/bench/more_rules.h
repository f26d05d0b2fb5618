#pragma once

#include <filesystem>

namespace concord::bench {

// Writes `copies` of every file of claim rules under `claims` into a folder that --rules can read: the same patterns with other ids
// and with other words where they are longer than three letters, as rules for other beats would have. Returns how many rules.
int write_more_rules(const std::filesystem::path& claims, const std::filesystem::path& folder,
                     int copies);

}  // namespace concord::bench
