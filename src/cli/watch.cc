#include "cli/watch.h"

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <ostream>

#include "cli/interrupt.h"
#include "cli/remembered.h"
#include "cli/watched.h"

namespace concord::cli {

namespace {

constexpr std::chrono::milliseconds between_looks{200};
constexpr std::size_t most_named = 5;
constexpr const char* clear_screen = "\x1b[2J\x1b[3J\x1b[H";  // ECMA-48; 3J: what scrolled away too

bool is_same(const Watched& a, const Watched& b) {
  return a.articles == b.articles && a.others == b.others && a.folders == b.folders;
}

// What a report was made of is told before the next one.
struct Difference {
  std::vector<std::string> articles;
  std::vector<std::string> others;

  [[nodiscard]] bool empty() const { return articles.empty() && others.empty(); }
  [[nodiscard]] std::string in_words() const {
    std::vector<std::string> all = articles;
    all.insert(all.end(), others.begin(), others.end());
    const std::size_t named = std::min(all.size(), most_named);
    std::string text = "changed: ";
    for (std::size_t i = 0; i < named; ++i) text += (i == 0 ? "" : ", ") + all[i];
    if (named < all.size()) text += fmt::format(" and {} more", all.size() - named);
    return text + '\n';
  }
};

void forget(const Difference& difference, Remembered& remembered) {
  if (!difference.others.empty()) remembered.forget_all();
  for (const std::string& path : difference.articles) remembered.forget(path);
}

// A report that is not there yet is none of the articles, and will not be one when it is.
Options with_own_reports(Options options) {
  for (const Destination& one : options.destinations) {
    std::error_code error;
    const bool is_there = one.file.empty() || std::filesystem::exists(one.file, error);
    if (!is_there) options.written.push_back(one.file);
  }
  return options;
}

void tell_watching(const Watched& watched, const Options& options, Streams& streams) {
  if (options.quiet) return;
  const std::size_t articles = watched.articles.size();
  streams.err << fmt::format("watching {} article{}; ctrl-C ends it\n", articles,
                             articles == 1 ? "" : "s")
              << std::flush;
}

}  // namespace

Status watch(const Options& options, Streams& streams, const std::function<bool()>& wait) {
  Remembered remembered;
  const Options own = with_own_reports(options);
  Watched told = find_watched(own);
  Status status = check_now(own, streams, &remembered);
  tell_watching(told, options, streams);
  Watched before = told;
  while (wait()) {
    Watched now = look_again(before);
    if (!is_same(now, before)) {
      // Somebody is still writing: the next look tells whether all is done.
      before = std::move(now);
      continue;
    }
    if (is_same(now, told)) continue;
    now = find_watched(own);
    const Difference difference{story::what_changed(told.articles, now.articles),
                                story::what_changed(told.others, now.others)};
    told = before = std::move(now);
    if (difference.empty()) continue;  // a folder holds something else that is no article
    forget(difference, remembered);
    if (streams.terminal.output && !streams.terminal.dumb)
      streams.out << clear_screen << std::flush;
    if (!options.quiet) streams.err << difference.in_words() << std::flush;
    status = check_now(own, streams, &remembered);
    tell_watching(told, options, streams);
  }
  return status;
}

Status watch(const Options& options, Streams& streams) {
  // During the first report ctrl-C ends the program as it ends any other.
  std::optional<Interrupt> interrupt;
  const Status status = watch(options, streams, [&] {
    if (!interrupt) interrupt.emplace();
    return !interrupt->wait(between_looks);
  });
  if (streams.terminal.errors) streams.err << '\n' << std::flush;  // behind the terminal's "^C"
  return status;
}

}  // namespace concord::cli
