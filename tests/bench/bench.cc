// concord_bench BINARY [ROWS...]: what a check costs, as ratios to `grep -c '[0-9]'` over the same files. Compared in one run on
// one machine, so that only the ratios need to be remembered. CONCORD_BENCH_PROSE names a file of real prose to cut articles from.
#include <fmt/format.h>
#include <stdlib.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "corpus.h"
#include "measure.h"
#include "more_rules.h"

using concord::bench::Cost;
using concord::bench::measure;

namespace {

constexpr std::size_t article_bytes = 5000;
constexpr int many = 2000;  // articles

struct Case {
  std::string name;
  int articles;
  int runs;
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

std::uint64_t write_articles(const std::filesystem::path& root, int articles) {
  const char* prose = getenv("CONCORD_BENCH_PROSE");
  std::filesystem::create_directories(root);
  return prose != nullptr ? concord::bench::cut_corpus(root, prose, articles, article_bytes)
                          : concord::bench::write_corpus(root, articles, article_bytes);
}

void warn(const Cost& cost) {
  if (cost.status > 1) fmt::print("  exit {}\n", cost.status);
}

// Articles in stories of five.
void run_check(const std::string& binary, const Case& one, const std::filesystem::path& root) {
  const std::uint64_t bytes = write_articles(root, one.articles);
  const Cost floor = measure({"grep", "-r", "-c", "[0-9]", root.string()}, one.runs);
  const Cost text = measure({binary, "check", "--threads", "1", root.string()}, one.runs);
  const Cost json =
      measure({binary, "check", "--threads", "1", "--format", "ndjson", root.string()}, one.runs);
  print(one.name + ": grep", floor, bytes, floor.cpu_ms);
  print(one.name + ": check", text, bytes, floor.cpu_ms);
  print(one.name + ": check, ndjson", json, bytes, floor.cpu_ms);
  warn(text);
  warn(json);
}

// Articles one behind the other as one file.
std::uint64_t write_long(const std::filesystem::path& articles, const std::filesystem::path& file,
                         std::size_t bytes) {
  write_articles(articles, static_cast<int>(bytes / article_bytes));
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(articles)) {
    if (entry.is_regular_file()) paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  std::ofstream out(file);
  for (const auto& path : paths) out << std::ifstream(path).rdbuf() << '\n';
  out.close();
  return std::filesystem::file_size(file);
}

// All articles in one folder: the worst case for comparing.
void run_one_story(const std::string& binary, const Case& one, const std::filesystem::path& root) {
  const std::uint64_t bytes = write_articles(root, one.articles);
  flatten(root);
  const Cost floor = measure({"grep", "-r", "-c", "[0-9]", root.string()}, 3);
  const Cost text = measure({binary, "check", "--threads", "1", root.string()}, one.runs);
  print(one.name + ": check", text, bytes, floor.cpu_ms);
  warn(text);
}

std::vector<std::string> extract_command(const std::string& binary, const std::string& file,
                                         const std::string& rules) {
  std::vector<std::string> command{binary, "extract", "--input", "ndjson", "--threads", "1"};
  if (!rules.empty()) command.insert(command.end(), {"--rules", rules});
  command.push_back(file);
  return command;
}

// The articles as an archive: a record for each paragraph.
void run_extract(const std::string& binary, const std::filesystem::path& root) {
  constexpr int runs = 3;
  const std::string file = (root / "records.ndjson").string();
  write_articles(root / "articles", many);
  const std::uint64_t bytes = concord::bench::write_records(root / "articles", file);
  const Cost floor = measure({"grep", "-c", "[0-9]", file}, runs);
  const Cost extract = measure(extract_command(binary, file, ""), runs);
  print("2,000 articles as records: grep", floor, bytes, floor.cpu_ms);
  print("2,000 articles as records: extract", extract, bytes, floor.cpu_ms);
  warn(extract);
}

// One article alone, of ever more bytes: the cost of a byte must not grow with them.
void run_long(const std::string& binary, const std::filesystem::path& root) {
  constexpr int runs = 2;
  for (const std::size_t kilobytes : {250, 500, 1000}) {
    const std::filesystem::path file = root / fmt::format("{}.txt", kilobytes);
    const std::uint64_t bytes = write_long(root / "articles", file, kilobytes * 1000);
    const Cost floor = measure({"grep", "-c", "[0-9]", file.string()}, runs);
    const Cost extract = measure({binary, "extract", file.string()}, runs);
    const Cost check = measure({binary, "check", "--threads", "1", file.string()}, runs);
    print(fmt::format("one article of {} KB: extract", kilobytes), extract, bytes, floor.cpu_ms);
    print(fmt::format("one article of {} KB: check", kilobytes), check, bytes, floor.cpu_ms);
    warn(extract);
    warn(check);
  }
}

// What loading costs, and what ten times the claim rules cost where most articles are about something
// else. The further rules are read from YAML, so their loading is taken off.
void run_rules(const std::string& binary, const std::filesystem::path& root) {
  constexpr int copies = 9;
  constexpr int runs = 6;
  const std::filesystem::path folder = root / "more-rules";
  const int rules = concord::bench::write_more_rules(
      std::filesystem::path(CONCORD_SOURCE_DIR) / "rules/en/claims", folder, copies);
  const std::string little = (root / "one.ndjson").string();
  const std::string records = (root / "records.ndjson").string();
  std::ofstream(little) << R"({"id": "1", "text": ""})" << '\n';
  write_articles(root / "articles", many);
  concord::bench::write_records(root / "articles", records);
  const std::vector<Cost> costs = concord::bench::measure_in_turn(
      {extract_command(binary, little, ""), extract_command(binary, little, folder.string()),
       extract_command(binary, records, ""), extract_command(binary, records, folder.string())},
      runs);
  const Cost& load = costs[0];
  const Cost& load_more = costs[1];
  const Cost& all = costs[2];
  const Cost& all_more = costs[3];
  const double shipped = all.cpu_ms - load.cpu_ms;
  const double more = all_more.cpu_ms - load_more.cpu_ms;
  fmt::print("loading the {} shipped claim rules: {:.1f} ms\n", rules / copies, load.cpu_ms);
  fmt::print("2,000 articles as records with them: {:.1f} ms\n", shipped);
  fmt::print("with {} more, {} in all: {:.1f} ms, {:.2f} times\n", rules, rules / copies + rules,
             more, more / shipped);
  warn(all_more);
}

struct Rows {
  std::string_view name;
  void (*run)(const std::string& binary, const std::filesystem::path& root);
};

// What takes longest comes last.
constexpr std::array<Rows, 6> all_rows{{
    {"few",
     [](const std::string& binary, const std::filesystem::path& root) {
       run_check(binary, {"1 article", 1, 20}, root / "1");
       run_check(binary, {"5 articles", 5, 10}, root / "5");
     }},
    {"rules", run_rules},
    {"extract", run_extract},
    {"long", run_long},
    {"many",
     [](const std::string& binary, const std::filesystem::path& root) {
       run_check(binary, {"2,000 articles, 400 stories", many, 3}, root);
     }},
    {"story",
     [](const std::string& binary, const std::filesystem::path& root) {
       run_one_story(binary, {"500 articles, one story", 500, 2}, root / "500");
       run_one_story(binary, {"1,000 articles, one story", 1000, 1}, root / "1000");
       run_one_story(binary, {"2,000 articles, one story", 2000, 1}, root / "2000");
     }},
}};

// Those that the command line names; all of them when it names none, nothing when it names what is none.
std::vector<const Rows*> choose(const std::vector<std::string_view>& names) {
  std::vector<const Rows*> chosen;
  for (const Rows& rows : all_rows) {
    if (names.empty() || std::ranges::find(names, rows.name) != names.end()) {
      chosen.push_back(&rows);
    }
  }
  return chosen.size() < names.size() ? std::vector<const Rows*>{} : chosen;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string_view> arguments(argv + 1, argv + argc);
  const std::vector<const Rows*> chosen = arguments.empty()
                                              ? std::vector<const Rows*>{}
                                              : choose({arguments.begin() + 1, arguments.end()});
  if (chosen.empty()) {
    fmt::print(stderr,
               "usage: concord_bench BINARY [few] [rules] [extract] [long] [many] [story]\n");
    return 2;
  }
  std::string folder = (std::filesystem::temp_directory_path() / "concord-bench-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return 2;
  const std::filesystem::path root = folder;
  setvbuf(stdout, nullptr, _IOLBF, 0);  // each row is seen when it is there, through a pipe too
  fmt::print("{:<34} {:>9} {:>9} {:>9} {:>9} {:>9}\n", "", "CPU ms", "wall ms", "MB/CPU s",
             "peak MB", "of grep");
  for (const Rows* rows : chosen) rows->run(argv[1], root / rows->name);
  std::filesystem::remove_all(root);
  return 0;
}
