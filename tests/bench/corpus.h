#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace concord::bench {

// Articles of about `bytes` bytes of made-up news, five to a story folder under `root`: 17 % of the sentences hold a figure, as in
// real news. The same bytes on every machine. Returns how many bytes were written.
std::uint64_t write_corpus(const std::filesystem::path& root, int articles, std::size_t bytes);

// The same from a file of real prose, cut at blank lines.
std::uint64_t cut_corpus(const std::filesystem::path& root, const std::filesystem::path& prose,
                         int articles, std::size_t bytes);

// The lines of all articles under `root` as records of one NDJSON file, a paragraph each. Returns how many bytes of text they hold.
std::uint64_t write_records(const std::filesystem::path& root, const std::filesystem::path& file);

}  // namespace concord::bench
