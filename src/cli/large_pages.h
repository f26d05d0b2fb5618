#pragma once

namespace concord::cli {

// Asks the system to give memory out in pages of megabytes where it can: rules and what is known of words
// are read here and there, and finding the place behind each small page costs as much as the read. Called
// once, before anything large is made; where it cannot be done, nothing changes.
void ask_for_large_pages();

}  // namespace concord::cli
