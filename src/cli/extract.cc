#include "cli/extract.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <istream>
#include <ostream>
#include <span>

#include "cli/article.h"
#include "cli/explain_mentions.h"
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
#include "value/describe.h"

namespace concord::cli {

namespace {

using report::JsonWriter;

// Of members that every mention or claim has.
namespace key {
using report::JsonKey;
constexpr JsonKey id("id");
constexpr JsonKey start("start");
constexpr JsonKey end("end");
constexpr JsonKey text("text");
constexpr JsonKey type("type");
constexpr JsonKey value("value");
constexpr JsonKey name("name");
constexpr JsonKey direction("direction");
constexpr JsonKey rule("rule");
constexpr JsonKey kind("kind");
constexpr JsonKey fact("fact");
constexpr JsonKey modifier("modifier");
constexpr JsonKey attribution("attribution");
constexpr JsonKey mentions("mentions");
constexpr JsonKey claims("claims");
}  // namespace key

void write_field(JsonWriter& json, const value::Field& field) {
  switch (field.kind) {
    case value::Field::Kind::text:
      json.member(field.key, field.text);
      break;
    case value::Field::Kind::number:
      json.raw_member(field.key, field.text);
      break;
    case value::Field::Kind::null:
      json.null_member(field.key);
      break;
  }
}

void write_value(JsonWriter& json, const value::Value& value, normalize::Direction direction,
                 bool is_change) {
  const auto object = json.object(key::value);
  if (const auto* name = std::get_if<value::Name>(&value)) {  // the most of all
    json.member(key::name, value::told_name(*name));
  } else {
    value::describe(value, [&](const value::Field& field) { write_field(json, field); });
  }
  if (direction != normalize::Direction::none) {
    json.member(key::direction, normalize::to_string(direction));
  }
  if (is_change) json.member("form", std::string_view("change"));
}

void write_span(JsonWriter& json, const read::Document& document, text::Span span) {
  const text::Span source = document.map.to_source(span);
  json.member(key::start, source.begin);
  json.member(key::end, source.end);
  json.member(key::text, std::string_view(document.text).substr(span.begin, span.size()));
}

// "now" is told as a time: the kind of rule that found it is no matter of the reader's.
std::string_view type_of(const match::Mention& mention) {
  return mention.type == "vague-date" ? std::string_view("time") : std::string_view(mention.type);
}

using ReadMentions = std::vector<normalize::ReadMention>;

// `explaining`: the rules, where each mention also says how it was read.
void write_mentions(JsonWriter& json, const read::Document& document, const match::Matches& matches,
                    const ReadMentions& mentions, const rule::RuleSet* explaining) {
  const auto array = json.array(key::mentions);
  for (const normalize::ReadMention& read : mentions) {
    const match::Mention& mention = matches.mentions[read.mention];
    if (!normalize::is_told(read)) continue;
    const auto object = json.object();
    write_span(json, document, read.figure);
    json.member(key::type, type_of(mention));
    const bool is_change = read.part == normalize::ReadMention::Part::both;
    write_value(json, read.value, read.direction, is_change);
    if (explaining != nullptr) write_explained(json, mention, *explaining);
  }
}

// What rules made of the mentions: a claim without a rule is a mention once more.
void write_claims(JsonWriter& json, const read::Document& document,
                  const std::vector<normalize::Statement>& statements) {
  const auto array = json.array(key::claims);
  for (const normalize::Statement& one : statements) {
    const auto object = json.object();
    write_span(json, document, one.span);
    json.member(key::rule, one.rule->id);
    json.member(key::kind, one.rule->type);
    if (!one.question.empty()) json.member(key::fact, one.question);
    json.member(key::modifier, value::to_string(one.modifier));
    if (!one.attribution.empty()) json.member(key::attribution, one.attribution);
    write_value(json, one.value, one.direction, false);
  }
}

// What is odd in its line of input, and, with the place in the text, what the article says that cannot be:
// "3:12: "June 31st" is no day of the calendar".
void write_warnings(JsonWriter& json, const text::Diagnostics& of_line,
                    const text::Diagnostics& of_text) {
  if (of_line.items().empty() && of_text.items().empty()) return;
  const auto warnings = json.array("warnings");
  for (const text::Diagnostic& diagnostic : of_line.items()) json.element(diagnostic.message);
  for (const text::Diagnostic& diagnostic : of_text.items()) {
    const text::Location where = diagnostic.where.value_or(text::Location{});
    json.element(fmt::format("{}:{}: {}", where.line, where.column, diagnostic.message));
  }
}

// One thread's way from a document to its line.
struct Worker {
  const Toolbox& toolbox;
  Memories& memories;
  bool explain = false;
  std::size_t number = 0;
};

void write_article(std::string& out, const read::Document& document, const Worker& worker,
                   text::Diagnostics& diagnostics) {
  const Tongue& tongue = worker.toolbox.tongue(document);
  Memory& memory = worker.memories.of(worker.number, tongue);
  const match::Matches& matches = memory.matcher.match(document, diagnostics);
  const ReadMentions& mentions = memory.mentions;
  normalize::read_mentions(document, matches, memory.names, memory.mentions);
  normalize::read_statements(document, matches, mentions, tongue.language, memory.statements);
  text::Diagnostics of_text;
  warn_of_impossible(document, normalize::find_impossible(matches, mentions, tongue.language),
                     of_text);
  JsonWriter json(out);
  {
    const auto object = json.object();
    json.member(key::id, document.path);
    write_mentions(json, document, matches, mentions, worker.explain ? &tongue.rules : nullptr);
    write_claims(json, document, memory.statements);
    write_warnings(json, diagnostics, of_text);
  }
  out += '\n';
  add_all(diagnostics, of_text);
}

std::string explain_article(const read::Document& document, const Worker& worker,
                            text::Diagnostics& diagnostics) {
  const Tongue& tongue = worker.toolbox.tongue(document);
  Memory& memory = worker.memories.of(worker.number, tongue);
  const match::Matches& matches = memory.matcher.match(document, diagnostics);
  const ReadMentions& mentions = memory.mentions;
  normalize::read_mentions(document, matches, memory.names, memory.mentions);
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
