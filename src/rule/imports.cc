#include "rule/imports.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <optional>

namespace concord::rule {
namespace {

namespace fs = std::filesystem;
using Kind = YamlNode::Kind;

// Files that import each other in a row: more than anybody follows.
constexpr std::size_t longest_chain = 50;

// One item of "import": "words.yaml", "harbour", {from: harbour, take: [sail]}.
struct Import {
  const YamlNode* from = nullptr;
  std::vector<const YamlNode*> take;  // empty: all its words
};

bool is_file(std::string_view name) {
  return name.ends_with(".yaml") || name.ends_with(".yml");
}

bool has_word(const ParsedFile& file, const std::string& word) {
  for (const char* const key : {"families", "lexicon"}) {
    const YamlNode* words = Source::find(file.root, key);
    if (words != nullptr && Source::find(*words, word) != nullptr) return true;
  }
  return false;
}

class ImportFollower {
 public:
  ImportFollower(std::deque<ParsedFile>& files, text::Diagnostics& diagnostics)
      : files_(files), diagnostics_(diagnostics) {
    for (std::size_t i = 0; i < files_.size(); ++i) note(i);
  }

  void follow_all() {
    const std::size_t named = files_.size();
    for (std::size_t i = 0; i < named; ++i) follow(i);
  }

 private:
  enum class State { fresh, open, done };

  void note(std::size_t file) {
    by_place_.try_emplace(place_of(files_[file].file.name), file);
    packs_.try_emplace(fs::path(pack_of(files_[file].file)).filename().generic_string(),
                       pack_of(files_[file].file));
    states_.push_back(State::fresh);
  }

  void follow(std::size_t file) {
    if (states_[file] == State::done) return;
    states_[file] = State::open;
    chain_.push_back(file);
    for (const Import& import : imports_of(files_[file])) follow(file, import);
    chain_.pop_back();
    states_[file] = State::done;
  }

  void follow(std::size_t file, const Import& import) {
    const bool one = is_file(import.from->scalar);
    const auto targets = one ? find_file(file, import) : find_pack(file, import);
    for (const std::size_t target : targets) {
      if (states_[target] == State::open) {
        tell_circle(file, target, import);
      } else if (chain_.size() == longest_chain) {
        tell(file, *import.from, "import-too-deep",
             fmt::format("more than {} files import each other in a row", longest_chain),
             "import what the words stand in, without the files between");
      } else {
        follow(target);
      }
    }
    take(file, import, targets);
  }

  std::vector<Import> imports_of(const ParsedFile& file) {
    const YamlNode* node = Source::find(file.root, "import");
    if (node == nullptr) return {};
    std::vector<Import> all;
    if (node->kind == Kind::list) {
      for (const YamlNode& item : node->items) read(file.source, item, all);
    } else {
      read(file.source, *node, all);
    }
    return all;
  }

  // What it gives points into the node: a key that is misspelt is a mistake, and no guess.
  static void read(const Source& source, const YamlNode& item, std::vector<Import>& into) {
    Import import;
    if (item.kind == Kind::map) {
      if (!source.check_keys(item, {"from", "take"}).good) return;
      import.from = Source::find(item, "from");
      if (import.from == nullptr) {
        source.report(item.where, "missing-key", "\"from\" is missing");
        return;
      }
      if (const YamlNode* take = Source::find(item, "take")) {
        import.take = source.scalars(*take, "take");
        if (import.take.empty()) return;
      }
    } else {
      import.from = &item;
    }
    if (!source.expect(*import.from, Kind::scalar, "import")) return;
    into.push_back(std::move(import));
  }

  void tell(std::size_t file, const YamlNode& at, const char* code, std::string message,
            std::string cure) {
    files_[file].source.report(at.where, code, std::move(message), std::move(cure),
                               static_cast<std::uint32_t>(at.scalar.size()));
  }

  // "a.yaml → b.yaml → a.yaml"
  void tell_circle(std::size_t file, std::size_t target, const Import& import) {
    std::string path;
    for (auto at = std::ranges::find(chain_, target); at != chain_.end(); ++at) {
      path += files_[*at].file.name + " → ";
    }
    tell(file, *import.from, "import-circle",
         fmt::format("these files import each other in a circle: {}{}", path,
                     files_[target].file.name),
         "put the words that both need into a third file, and import that");
  }

  // A file of the same pack, from the folder of the one that imports it.
  std::vector<std::size_t> find_file(std::size_t file, const Import& import) {
    const std::string& name = import.from->scalar;
    const std::string pack = pack_of(files_[file].file);
    const std::string folder = fs::path(files_[file].file.name).parent_path().generic_string();
    const std::string place = place_of((fs::path(folder) / name).generic_string());
    const fs::path inside = fs::path(place).lexically_relative(pack.empty() ? "." : pack);
    if (fs::path(name).is_absolute() || inside.empty() || *inside.begin() == "..") {
      tell(file, *import.from, "import-outside",
           fmt::format("\"{}\" lies outside the folder of these rules{}{}", name,
                       pack.empty() ? "" : ", ", pack),
           "another pack is imported by the name of its folder, which lies beside this one: "
           "import: harbour");
      return {};
    }
    if (const auto known = by_place_.find(place); known != by_place_.end()) return {known->second};
    std::error_code error;
    if (!fs::is_regular_file(place, error)) {
      tell_missing_file(file, import, pack, folder);
      return {};
    }
    return add(read_rule_files({place}, diagnostics_), pack);
  }

  void tell_missing_file(std::size_t file, const Import& import, const std::string& pack,
                         const std::string& folder) {
    text::Diagnostics unread;
    std::vector<std::string> known;
    for (const std::string& path : find_rule_files(pack.empty() ? "." : pack, unread)) {
      known.push_back(fs::path(place_of(path))
                          .lexically_relative(folder.empty() ? "." : place_of(folder))
                          .generic_string());
    }
    const std::string near = suggestion(import.from->scalar, known);
    tell(
        file, *import.from, "missing-import",
        fmt::format("there is no file \"{}\" to import", import.from->scalar),
        near.empty() ? "a file is named as it lies from this one: import: words/ships.yaml" : near);
  }

  // The folder of that name beside this pack, or a pack of that name that is read anyhow.
  std::vector<std::size_t> find_pack(std::size_t file, const Import& import) {
    const std::string& name = import.from->scalar;
    const std::string own = pack_of(files_[file].file);
    const bool plain =
        !name.empty() && name.find_first_of("/\\") == std::string::npos && name.front() != '.';
    if (!plain) {
      tell(file, *import.from, "bad-import",
           fmt::format("\"{}\" is neither a file nor a pack", name),
           "a file ends in .yaml, a pack is the name of a folder: import: [words.yaml, harbour]");
      return {};
    }
    const auto known = packs_.find(name);
    const std::string folder =
        known != packs_.end()
            ? known->second
            : place_of((fs::path(own.empty() ? "." : own) / ".." / name).generic_string());
    std::error_code error;
    if (known == packs_.end() && !fs::is_directory(folder, error)) {
      tell_missing_pack(file, import, fs::path(folder).parent_path());
      return {};
    }
    if (read_packs_.insert(folder).second && known == packs_.end()) {
      return add(read_pack(folder, diagnostics_), folder);
    }
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < files_.size(); ++i) {
      if (pack_of(files_[i].file) == folder) all.push_back(i);
    }
    return all;
  }

  void tell_missing_pack(std::size_t file, const Import& import, const fs::path& beside) {
    std::vector<std::string> known;
    std::error_code error;
    for (const fs::directory_entry& entry :
         fs::directory_iterator(beside.empty() ? "." : beside, error)) {
      if (entry.is_directory(error)) known.push_back(entry.path().filename().generic_string());
    }
    std::ranges::sort(known);
    const std::string near = suggestion(import.from->scalar, known);
    tell(file, *import.from, "missing-import",
         fmt::format("there is no pack \"{}\" to import", import.from->scalar),
         near.empty() ? "put its folder beside the folder of these rules, or name it with --rules"
                      : near);
  }

  std::vector<std::size_t> add(std::vector<RuleFile> read, const std::string& pack) {
    std::vector<std::size_t> added;
    for (RuleFile& file : read) file.pack = pack;
    empty_newer_packs(read);
    for (RuleFile& file : read) {
      const auto known = by_place_.find(place_of(file.name));
      if (known != by_place_.end()) {
        added.push_back(known->second);
        continue;
      }
      added.push_back(files_.size());
      files_.emplace_back(std::move(file), diagnostics_).imported = true;
      note(added.back());
    }
    return added;
  }

  // Notes what is taken of the words of those files, which must be there.
  void take(std::size_t file, const Import& import, const std::vector<std::size_t>& targets) {
    if (import.take.empty()) {
      for (const std::size_t target : targets) files_[target].whole = true;
    }
    for (const YamlNode* word : import.take) {
      bool found = targets.empty();  // told already
      for (const std::size_t target : targets) {
        files_[target].taken.insert(word->scalar);
        found = has_word(files_[target], word->scalar) || found;
      }
      if (!found) tell_missing_word(file, import, *word, targets);
    }
  }

  void tell_missing_word(std::size_t file, const Import& import, const YamlNode& word,
                         const std::vector<std::size_t>& targets) {
    std::vector<std::string> known;
    for (const std::size_t target : targets) {
      for (const char* const key : {"families", "lexicon"}) {
        const YamlNode* words = Source::find(files_[target].root, key);
        if (words == nullptr) continue;
        for (const YamlMember& member : words->members) known.push_back(member.key.scalar);
      }
    }
    const std::string near = suggestion(word.scalar, known);
    tell(file, word, "missing-import",
         fmt::format("\"{}\" has no family or class \"{}\"", import.from->scalar, word.scalar),
         near.empty() ? fmt::format("it has: {}", fmt::join(known, ", ")) : near);
  }

  std::deque<ParsedFile>& files_;
  text::Diagnostics& diagnostics_;
  std::vector<State> states_;                    // by file
  std::vector<std::size_t> chain_;               // files that are being followed
  std::map<std::string, std::size_t> by_place_;  // files
  std::map<std::string, std::string> packs_;     // folders by their names
  std::set<std::string> read_packs_;             // folders
};

}  // namespace

void follow_imports(std::deque<ParsedFile>& files, text::Diagnostics& diagnostics) {
  ImportFollower(files, diagnostics).follow_all();
}

}  // namespace concord::rule
