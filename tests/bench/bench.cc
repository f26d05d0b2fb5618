// concord_bench BINARY: what a check costs, as ratios to `grep -c '[0-9]'` over the same files. Compared in one run on one
// machine, so that only the ratios need to be remembered. CONCORD_BENCH_PROSE names a file of real prose to cut articles from.
#include <fmt/format.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "corpus.h"
#include "measure.h"
#include "more_rules.h"

using concord::bench::Cost;
using concord::bench::measure;

namespace {

constexpr std::size_t article_bytes = 5000;

struct Case {
  std::string name;
  int articles;
  int runs;
  bool one_story;  // all articles in one folder: the worst case for comparing
};

void flatten(const std::filesystem::path& root) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  for (const auto& file : files) {
    const auto story = file.parent_path().filename().string();
    std::filesystem::rename(file, root / (story + "-" + file.filename().string()));
  }
}

void print(const std::string& name, const Cost& cost, std::uint64_t bytes, double floor_ms) {
  const double megabytes = static_cast<double>(bytes) / 1e6;
  fmt::print("{:<34} {:>9.1f} {:>9.1f} {:>9.1f} {:>9.1f} {:>8.1f}x\n", name, cost.cpu_ms,
             cost.wall_ms, megabytes / (cost.cpu_ms / 1e3), cost.peak_mb, cost.cpu_ms / floor_ms);
}

void run(const std::string& binary, const Case& one, const std::filesystem::path& root) {
  std::filesystem::create_directories(root);
  const char* prose = getenv("CONCORD_BENCH_PROSE");
  const std::uint64_t bytes =
      prose != nullptr ? concord::bench::cut_corpus(root, prose, one.articles, article_bytes)
                       : concord::bench::write_corpus(root, one.articles, article_bytes);
  if (one.one_story) flatten(root);
  const Cost floor = measure({"grep", "-r", "-c", "[0-9]", root.string()}, one.runs);
  const Cost text = measure({binary, "check", "--threads", "1", root.string()}, one.runs);
  const Cost json =
      measure({binary, "check", "--threads", "1", "--format", "ndjson", root.string()}, one.runs);
  print(one.name + ": grep", floor, bytes, floor.cpu_ms);
  print(one.name + ": check", text, bytes, floor.cpu_ms);
  print(one.name + ": check, ndjson", json, bytes, floor.cpu_ms);
  if (text.status > 1 || json.status > 1)
    fmt::print("  exit {} and {}\n", text.status, json.status);
}

std::vector<std::string> extract_command(const std::string& binary, const std::string& file,
                                         const std::string& rules) {
  std::vector<std::string> command{binary, "extract", "--input", "ndjson", "--threads", "1"};
  if (!rules.empty()) command.insert(command.end(), {"--rules", rules});
  command.push_back(file);
  return command;
}

// What loading costs, and what ten times the claim rules cost where most articles are about something else. The further rules are
// read from YAML, so their loading is taken off.
void run_rules(const std::string& binary, const std::filesystem::path& root,
               const std::string& records, int runs) {
  constexpr int copies = 9;
  const std::filesystem::path folder = root / "more-rules";
  const int rules = concord::bench::write_more_rules(
      std::filesystem::path(CONCORD_SOURCE_DIR) / "rules/en/claims", folder, copies);
  const std::string little = (root / "one.ndjson").string();
  std::ofstream(little) << R"({"id": "1", "text": ""})" << '\n';
  const Cost load = measure(extract_command(binary, little, ""), 10 * runs);
  const Cost load_more = measure(extract_command(binary, little, folder.string()), 1);
  const Cost all = measure(extract_command(binary, records, ""), runs);
  const Cost all_more = measure(extract_command(binary, records, folder.string()), runs);
  const double shipped = all.cpu_ms - load.cpu_ms;
  const double more = all_more.cpu_ms - load_more.cpu_ms;
  fmt::print("loading the shipped rules: {:.1f} ms\n", load.cpu_ms);
  fmt::print("{} claim rules: {:.1f} ms; with {} more: {:.1f} ms, {:.2f} times\n", rules / copies,
             shipped, rules, more, more / shipped);
  if (all_more.status != 0) fmt::print("  exit {}\n", all_more.status);
}

// The same articles as an archive: a record for each paragraph.
void run_extract(const std::string& binary, const std::filesystem::path& articles, int runs) {
  const std::string file = articles.string() + ".ndjson";
  const std::uint64_t bytes = concord::bench::write_records(articles, file);
  const Cost floor = measure({"grep", "-c", "[0-9]", file}, runs);
  const Cost extract = measure(extract_command(binary, file, ""), runs);
  print("the same as records: grep", floor, bytes, floor.cpu_ms);
  print("the same as records: extract", extract, bytes, floor.cpu_ms);
  if (extract.status != 0) fmt::print("  exit {}\n", extract.status);
  run_rules(binary, articles.parent_path(), file, runs);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    fmt::print(stderr, "usage: concord_bench BINARY\n");
    return 2;
  }
  std::string folder = (std::filesystem::temp_directory_path() / "concord-bench-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return 2;
  const std::filesystem::path root = folder;
  fmt::print("{:<34} {:>9} {:>9} {:>9} {:>9} {:>9}\n", "", "CPU ms", "wall ms", "MB/CPU s",
             "peak MB", "of grep");
  const std::vector<Case> cases{{"1 article", 1, 20, false},
                                {"5 articles", 5, 10, false},
                                {"2,000 articles, 400 stories", 2000, 3, false},
                                {"500 articles, one story", 500, 3, true},
                                {"1,000 articles, one story", 1000, 3, true},
                                {"2,000 articles, one story", 2000, 3, true}};
  for (const Case& one : cases) {
    const auto place = root / std::to_string(&one - cases.data());
    run(argv[1], one, place);
    if (&one == &cases.back()) run_extract(argv[1], place, one.runs);
  }
  std::filesystem::remove_all(root);
  return 0;
}
