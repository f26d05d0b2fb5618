// concord_pack RULES OUT.cc [--lenient]: packs the YAML files below RULES into a C++ table. Runs
// while concord is built. A mistake in a rule fails the build, and all mistakes are listed;
// --lenient packs the good rules all the same. concord_pack RULES: only checks.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "rule/folder.h"
#include "rule/pack.h"

namespace {

// Files are named from the folder that holds `rules/`, wherever the build runs.
std::vector<concord::rule::RuleFile> read_all(const std::string& folder,
                                              concord::text::Diagnostics& diagnostics) {
  using namespace concord::rule;
  std::vector<RuleFile> files = read_pack(folder, diagnostics);
  const std::filesystem::path root = std::filesystem::path(folder).parent_path();
  for (RuleFile& file : files) {
    file.name = std::filesystem::path(file.name).lexically_relative(root).generic_string();
    file.pack = std::filesystem::path(file.pack).lexically_relative(root).generic_string();
  }
  return files;
}

bool write_table(const std::string& bytes, const std::string& path) {
  std::ofstream out(path, std::ios::binary);
  out << "#include \"rule/shipped.h\"\n\nnamespace concord::rule {\n\n"
      << "extern const std::size_t shipped_bytes = " << bytes.size() << ";\n"
      << "extern const std::uint64_t shipped_words[] = {\n";
  for (std::size_t at = 0; at < bytes.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, std::min(sizeof word, bytes.size() - at));
    char text[24];
    std::snprintf(text, sizeof text, "0x%llx,", static_cast<unsigned long long>(word));
    out << text << (at % 64 == 56 ? "\n" : "");
  }
  out << "};\n\n}  // namespace concord::rule\n";
  return out.good();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: concord_pack RULES [OUT.cc [--lenient]]\n";
    return 2;
  }
  concord::text::Diagnostics diagnostics;
  concord::rule::RuleBook book =
      concord::rule::load_book({}, read_all(argv[1], diagnostics), diagnostics);
  diagnostics.sort();
  for (const concord::text::Diagnostic& mistake : diagnostics.items()) {
    std::cerr << concord::text::render(mistake, false);
  }
  const bool lenient = argc > 3 && std::string_view(argv[3]) == "--lenient";
  if (diagnostics.has_errors() && !lenient) return 1;
  if (argc > 2 && !write_table(concord::rule::pack_book(std::move(book)), argv[2])) {
    std::cerr << "concord_pack: cannot write " << argv[2] << "\n";
    return 2;
  }
  return 0;
}
