#include "story/git.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>

#include "story/articles.h"

extern char** environ;

namespace concord::story {
namespace {

namespace fs = std::filesystem;

struct Output {
  int status = -1;
  std::string text;
};

std::string read_all(int descriptor) {
  std::string text;
  std::array<char, 1 << 16> piece{};
  for (;;) {
    const ssize_t got = ::read(descriptor, piece.data(), piece.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return text;
    text.append(piece.data(), static_cast<std::size_t>(got));
  }
}

// Runs without a shell; gives what the program says to one of its outputs, the other is left out.
Output run(const std::vector<std::string>& words, int wanted) {
  std::array<int, 2> pipe{};
  if (::pipe2(pipe.data(), O_CLOEXEC) != 0) return {};
  std::vector<char*> arguments;
  arguments.reserve(words.size() + 1);
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, pipe[1], wanted);
  const int other = wanted == STDOUT_FILENO ? STDERR_FILENO : STDOUT_FILENO;
  posix_spawn_file_actions_addopen(&actions, other, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const int failed =
      ::posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  ::close(pipe[1]);
  Output output;
  if (failed == 0) {
    output.text = read_all(pipe[0]);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    output.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }
  ::close(pipe[0]);
  return output;
}

std::vector<std::string> split_at_nul(const std::string& text) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\0', at), text.size());
    parts.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

text::Diagnostic failure(const std::string& code, std::string message, std::string cure) {
  return text::mistake_in("", code, std::move(message), std::move(cure));
}

// Records of `git diff --name-status -z`: a letter, and one path or two.
void read_changes(const std::vector<std::string>& records, Changes& changes) {
  const auto whole = [&](const std::string& path) { return changes.root + '/' + path; };
  for (std::size_t i = 0; i + 1 < records.size(); ++i) {
    const char letter = records[i].empty() ? ' ' : records[i].front();
    const std::string first = whole(records[++i]);
    changes.changed.insert(first);
    if (letter == 'A') changes.added.insert(first);
    if ((letter == 'R' || letter == 'C') && i + 1 < records.size()) {
      const std::string now = whole(records[++i]);
      changes.changed.insert(now);
      changes.renamed[now] = first;
    }
  }
}

}  // namespace

std::optional<std::string> run_git(const std::string& folder,
                                   const std::vector<std::string>& arguments,
                                   const std::string& code, text::Diagnostics& diagnostics) {
  std::vector<std::string> words = {"git", "-C", folder.empty() ? "." : folder};
  words.insert(words.end(), arguments.begin(), arguments.end());
  Output output = run(words, STDOUT_FILENO);
  if (output.status == 0) return std::move(output.text);
  // Its own words, by asking once more.
  std::string reason = run(words, STDERR_FILENO).text;
  reason.resize(std::min(reason.find('\n'), reason.size()));
  if (!reason.empty()) reason = ": " + reason;
  diagnostics.add(
      failure(code, fmt::format("git cannot tell: '{}' failed{}", fmt::join(words, " "), reason),
              "is this folder in a repository, and git installed?"));
  return std::nullopt;
}

std::optional<std::set<std::string>> tracked_files(const std::string& folder,
                                                   text::Diagnostics& diagnostics) {
  const auto listed = run_git(folder, {"ls-files", "-z"}, "not-in-git", diagnostics);
  if (!listed) return std::nullopt;
  std::set<std::string> tracked;
  for (const std::string& path : split_at_nul(*listed)) {
    tracked.insert(identity((fs::path(folder) / path).generic_string()));
  }
  return tracked;
}

std::optional<Changes> changes_since(const std::string& folder, const std::string& revision,
                                     text::Diagnostics& diagnostics) {
  Changes changes;
  const auto root = run_git(folder, {"rev-parse", "--show-toplevel"}, "not-in-git", diagnostics);
  if (!root) return std::nullopt;
  changes.root = root->substr(0, root->find_last_not_of('\n') + 1);
  text::Diagnostics of_revision;
  const auto commit = run_git(
      folder, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"},
      "unknown-revision", of_revision);
  if (!commit) {
    diagnostics.add(failure("unknown-revision",
                            fmt::format("there is no revision '{}' in this repository", revision),
                            "name a branch, a tag or a commit; a shallow clone holds only some"));
    return std::nullopt;
  }
  changes.revision = commit->substr(0, commit->find_last_not_of('\n') + 1);
  const auto changed = run_git(
      changes.root, {"diff", "--name-status", "-z", "-M", "--no-ext-diff", changes.revision, "--"},
      "not-in-git", diagnostics);
  const auto others = run_git(changes.root, {"ls-files", "-z", "--others", "--exclude-standard"},
                              "not-in-git", diagnostics);
  if (!changed || !others) return std::nullopt;
  read_changes(split_at_nul(*changed), changes);
  for (const std::string& path : split_at_nul(*others)) {
    changes.changed.insert(changes.root + '/' + path);
    changes.added.insert(changes.root + '/' + path);
  }
  return changes;
}

Tree tree_at(const Changes& changes) {
  Tree tree;
  const Tree now = disk();
  tree.exists = [changes, now](const std::string& path) {
    const std::string whole = identity(path);
    if (!changes.changed.contains(whole)) return now.exists(path);
    return !changes.added.contains(whole);
  };
  tree.read = [changes, now](const std::string& path, std::uint64_t limit,
                             text::Diagnostics& diagnostics) -> std::optional<std::string> {
    const std::string whole = identity(path);
    if (!changes.changed.contains(whole)) return now.read(path, limit, diagnostics);
    if (changes.added.contains(whole)) return std::nullopt;
    const auto renamed = changes.renamed.find(whole);
    const std::string& was = renamed == changes.renamed.end() ? whole : renamed->second;
    return run_git(changes.root,
                   {"show", changes.revision + ':' + was.substr(changes.root.size() + 1)},
                   "not-in-git", diagnostics);
  };
  return tree;
}

}  // namespace concord::story
