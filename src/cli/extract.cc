#include "cli/extract.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <istream>
#include <ostream>
#include <span>

#include "cli/article.h"
#include "cli/explain_mentions.h"
#include "cli/extract_line.h"
#include "cli/impossible.h"
#include "cli/line_reader.h"
#include "cli/memories.h"
#include "cli/output.h"
#include "cli/parallel.h"
#include "cli/progress.h"
#include "cli/settings.h"
#include "normalize/normalize.h"
#include "read/ndjson.h"
#include "report/json_writer.h"
#include "rule/load.h"
#include "story/story.h"

namespace concord::cli {

namespace {

using report::JsonWriter;
using ReadMentions = std::vector<normalize::ReadMention>;

// One thread's way from a document to its line.
struct Worker {
  const Toolbox& toolbox;
  Memories& memories;
  bool explain = false;
  std::size_t number = 0;
};

// What the words of an article were read as: it stays in the memory of its thread until the next one.
struct ReadWords {
  const Tongue& tongue;
  Memory& memory;
  const match::Matches& matches;
  const ReadMentions& mentions;
};

ReadWords read_words(const read::Document& document, const Worker& worker,
                     text::Diagnostics& diagnostics) {
  const Tongue& tongue = worker.toolbox.tongue(document);
  Memory& memory = worker.memories.of(worker.number, tongue);
  const match::Matches& matches = memory.matcher.match(document, diagnostics);
  normalize::read_mentions(document, matches, memory.names, memory.mentions);
  return {tongue, memory, matches, memory.mentions};
}

void write_article(std::string& out, const read::Document& document, const Worker& worker,
                   text::Diagnostics& diagnostics) {
  const auto [tongue, memory, matches, mentions] = read_words(document, worker, diagnostics);
  normalize::read_statements(document, matches, mentions, tongue.language, memory.statements);
  text::Diagnostics of_text;
  warn_of_impossible(document, normalize::find_impossible(matches, mentions, tongue.language),
                     of_text);
  write_line(out, {document, matches, mentions, memory.statements, diagnostics, of_text,
                   worker.explain ? &tongue.rules : nullptr});
  add_all(diagnostics, of_text);
}

std::string explain_article(const read::Document& document, const Worker& worker,
                            text::Diagnostics& diagnostics) {
  const auto [tongue, memory, matches, mentions] = read_words(document, worker, diagnostics);
  warn_of_impossible(document, normalize::find_impossible(matches, mentions, tongue.language),
                     diagnostics);
  return explain_mentions(document, matches, mentions, tongue.rules);
}

void write_error(std::string& out, const text::Diagnostics& diagnostics, std::uint32_t number) {
  JsonWriter json(out);
  {
    const auto object = json.object();
    json.null_member("id");
    json.member("error", diagnostics.items().empty() ? "" : diagnostics.items().front().message);
    json.member("line", number);
  }
  out += '\n';
}

// What a line of input becomes; problems with it are told in it, so that a batch over many machines keeps them together. A line that
// cannot be read is told to people too.
void answer_line(std::string& out, const Line& line, read::RecordReader& reader,
                 const Worker& worker, text::Diagnostics& complaints) {
  text::Diagnostics diagnostics;
  if (const read::Document* document = reader.read(line.text, line.number, diagnostics)) {
    write_article(out, *document, worker, diagnostics);
  } else {
    write_error(out, diagnostics, line.number);
    add_all(complaints, diagnostics);
  }
}

// Neighbouring lines that one of several threads answers.
constexpr std::size_t usual_share = 8;

// One thread's share of a batch.
struct Answers {
  std::string lines;
  text::Diagnostics complaints;
};

// Tells of lines that cannot be read, up to a number: all of an archive may be bad.
class Complaints {
 public:
  explicit Complaints(text::Diagnostics& to) : to_(to) {}

  void add(const text::Diagnostics& more) {
    for (const text::Diagnostic& one : more.items()) {
      if (++count_ <= most) to_.add(one);
      last_ = one;
    }
  }
  void finish() {
    if (count_ <= most) return;
    last_.message = fmt::format("{} lines cannot be read; this is the last", count_);
    to_.add(last_);
  }

 private:
  static constexpr std::size_t most = 100;

  text::Diagnostics& to_;
  std::size_t count_ = 0;
  text::Diagnostic last_;
};

// `input` names the stream for people.
bool extract_lines(std::istream& in, const std::string& input, const Toolbox& toolbox,
                   const Options& options, Streams& streams, Progress& progress,
                   text::Diagnostics& diagnostics) {
  const std::size_t workers = count_workers(options.threads);
  LineReader reader(in, workers);
  Memories memories(options.threads);
  std::vector<read::RecordReader> records(workers, {input, toolbox.languages});
  Complaints complaints(diagnostics);
  std::vector<Answers> answers;
  std::string out;
  bool written = true;
  for (const std::vector<Line>* lines = &reader.next_batch(); written && !lines->empty();
       lines = &reader.next_batch()) {
    const std::size_t share = workers > 1 ? usual_share : lines->size();
    const std::size_t shares = (lines->size() + share - 1) / share;
    if (answers.size() < shares) answers.resize(shares);
    for_each_index(shares, options.threads, [&](std::size_t i, std::size_t number) {
      const Worker worker{toolbox, memories, options.explain, number};
      const std::size_t end = std::min(lines->size(), (i + 1) * share);
      for (std::size_t line = i * share; line < end; ++line) {
        answer_line(answers[i].lines, (*lines)[line], records[number], worker,
                    answers[i].complaints);
        progress.step();
      }
    });
    out.clear();
    for (Answers& one : std::span(answers).first(shares)) {
      if (out.empty()) {
        out.swap(one.lines);
      } else {
        out += one.lines;
        one.lines.clear();
      }
      complaints.add(one.complaints);
      one.complaints = {};
    }
    written = write_stream(streams.out, out, diagnostics);
  }
  complaints.finish();
  return written;
}

void extract_ndjson(const Options& options, const Toolbox& toolbox, Streams& streams,
                    Progress& progress, text::Diagnostics& diagnostics) {
  if (options.operands.empty()) {
    extract_lines(streams.in, "standard input", toolbox, options, streams, progress, diagnostics);
  }
  for (const std::string& path : options.operands) {
    std::ifstream file(path, std::ios::binary);
    if (!file || file.peek() == std::ifstream::traits_type::eof()) {
      std::ignore = read::read_file(path, largest_article, diagnostics);  // says what is wrong
    } else if (!extract_lines(file, path, toolbox, options, streams, progress, diagnostics)) {
      return;
    }
  }
}

void extract_articles(const std::vector<story::Story>& stories, story::Configs& configs,
                      const Options& options, const Toolbox& toolbox, Streams& streams,
                      Progress& progress, text::Diagnostics& diagnostics) {
  Memories memories(1);
  for (const story::Story& story : stories) {
    for (const std::string& path : story.paths) {
      for (const read::Document& document :
           read_articles({path}, configs, read::read_file, toolbox, 1, diagnostics)) {
        text::Diagnostics of_matching;
        std::string line;
        const Worker worker{toolbox, memories, false, 0};
        if (options.explain) {
          line = explain_article(document, worker, of_matching);
        } else {
          write_article(line, document, worker, of_matching);
        }
        add_all(diagnostics, of_matching);
        if (!write_stream(streams.out, line, diagnostics)) return;
        progress.step();
      }
    }
  }
}

}  // namespace

Status extract(const Options& options, Streams& streams) {
  text::Diagnostics diagnostics;
  story::Configs configs(story::disk(), diagnostics);
  std::vector<story::Story> stories;
  if (options.input != "ndjson" && !options.operands.empty()) {
    stories = story::find_stories({options.operands}, configs, diagnostics);
  }
  const rule::RuleBook rules =
      rule::load_rules(rule_folders(stories, configs, options), diagnostics);
  const Toolbox toolbox(rules, Toolbox::Use::reading);
  // Nothing may stand between lines that go to the terminal themselves.
  Streams shown = streams;
  shown.terminal.errors = streams.terminal.errors && !streams.terminal.output;
  Progress progress(0, options, shown);
  if (options.input == "ndjson") {
    extract_ndjson(options, toolbox, streams, progress, diagnostics);
  } else if (options.operands.empty()) {
    text::Diagnostic missing;
    missing.code = "no-input";
    missing.message = "extract needs a PATH, or --input ndjson to read lines from standard input";
    diagnostics.add(missing);
  } else {
    extract_articles(stories, configs, options, toolbox, streams, progress, diagnostics);
  }
  progress.finish();
  print_diagnostics(diagnostics, options, streams);
  return diagnostics.has_errors() ? Status::trouble : Status::clean;
}

}  // namespace concord::cli
