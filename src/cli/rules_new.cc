#include "cli/rules_new.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "cli/help.h"
#include "cli/interview.h"
#include "cli/output.h"
#include "cli/proposals.h"
#include "cli/rule_trial.h"
#include "cli/rules_choice.h"
#include "cli/settings.h"
#include "match/match.h"
#include "rule/folder.h"
#include "rule/load.h"
#include "workshop/rule_draft.h"
#include "workshop/sketch.h"

namespace concord::cli {

namespace {

using workshop::MarkedSentence;
using workshop::ReadSentence;
using workshop::Sketch;

text::Diagnostic mistake(std::string message, std::string cure) {
  text::Diagnostic made;
  made.code = "no-rule";
  made.message = std::move(message);
  made.cure = std::move(cure);
  return made;
}

// The rules of the file that the new one goes to are rules of the house, too.
Options with_output(Options options) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(options.output, ignored)) return options;
  const std::string output = story::absolute_path(options.output);
  const auto is_it = [&](const std::string& file) { return story::absolute_path(file) == output; };
  if (std::ranges::any_of(files_of(options.rules), is_it)) return options;
  options.rules.push_back(options.output);
  return options;
}

class RuleMaker {
 public:
  RuleMaker(const Options& options, Streams& streams)
      : options_(with_output(with_house_rules(options, diagnostics_))),
        streams_(streams),
        interview_(streams),
        base_(rule::load_rules(options_.rules, diagnostics_)),
        toolbox_(base_) {}

  Status run() {
    Status status = Status::clean;
    if (has_room() && !diagnostics_.has_errors()) answers_ = interview_.ask_sentences(diagnostics_);
    if (!diagnostics_.has_errors() && make() && name()) status = hand_over();
    return finish(status, diagnostics_, options_, streams_);
  }

 private:
  // Whether the rule can be written where it shall go: told before anything is asked.
  bool has_room() {
    namespace fs = std::filesystem;
    if (options_.output.empty()) return true;
    std::error_code ignored;
    const fs::path folder = fs::path(options_.output).parent_path();
    if (!folder.empty() && !fs::is_directory(folder, ignored)) {
      return fail(fmt::format("there is no folder '{}'", folder.generic_string()),
                  fmt::format("make it first: mkdir {}", folder.generic_string()));
    }
    if (!fs::exists(options_.output, ignored)) return true;
    if (!fs::is_regular_file(options_.output, ignored)) {
      return fail(fmt::format("'{}' is no file that a rule could be added to", options_.output),
                  "without --output the rule is printed");
    }
    const auto files = rule::read_rule_files({options_.output}, diagnostics_);
    if (files.empty()) return false;
    before_ = files.front().content;
    if (!workshop::with_rule(before_, rule_, "").empty()) return true;
    return fail(fmt::format("'{}' does not end with a list of claims to add to", options_.output),
                "without --output the rule is printed");
  }

  bool make() {
    if (answers_.sentences.size() < 2) {
      return fail("two sentences with a value in [brackets] make a rule",
                  "The ferry to Pell takes [about 40 minutes].");
    }
    tongue_ = &tongue();
    if (!read_sentences()) return false;
    const std::vector<Sketch> sketches = workshop::sketch(read_[0], read_[1]);
    if (sketches.empty()) {
      return fail("the first two sentences share no word beside the value that says anything",
                  "take two that put it alike");
    }
    std::vector<std::string> key = sketches.front().key;
    if (answers_.fields.contains("apart")) key.emplace_back(workshop::which_capture);
    if (is_read_already(key)) return false;
    rule_.id = "new.rule";
    rule_.fact = rule_.about = rule_.question = "new";
    if (read_[0].value_type == "number") rule_.type = "count";
    if (read_[0].value_type == "ordinal") rule_.type = "order";
    const auto found =
        std::ranges::find_if(sketches, [&](const Sketch& one) { return holds(one); });
    if (found == sketches.end()) {
      holds(sketches.front());  // it is the nearest
      add_all(diagnostics_, RuleTrial(base_, language()).failures(rule_));
      return false;
    }
    sketch_ = *found;
    return tell_apart();
  }

  bool read_sentences() {
    for (const MarkedSentence& sentence : answers_.sentences) {
      const read::Document document = read_passage(sentence.text, language(), toolbox_);
      text::Diagnostics ignored;
      const match::Matches matches = match::match(document, tongue_->rules, ignored);
      auto taken = workshop::take_apart(sentence, matches, tongue_->rules);
      if (!taken) return fail("this sentence makes no rule: " + sentence.text, taken.error());
      read_.push_back(*std::move(taken));
      if (read_.back().value_type != read_.front().value_type) {
        return fail(fmt::format("one value is of type {}, another of type {}",
                                read_.front().value_type, read_.back().value_type),
                    "a rule reads values of one type: mark the same part of each sentence");
      }
    }
    return true;
  }

  // What is to be known of the wording, and words in it that may ask two questions.
  bool tell_apart() {
    interview_.tell(fmt::format("\nIt will look for: {}", sketch_.pattern));
    for (const Remark& remark : remarks_on(read_[0], read_[1], sketch_)) note(remark);
    std::string pairs;
    for (const Sketch::Either& one : sketch_.either) {
      pairs += fmt::format("{}\"{}\" and \"{}\"", pairs.empty() ? "" : ", ", one.one, one.other);
    }
    if (pairs.empty()) return true;
    const auto is_one = [&](const std::string& word) {
      return std::ranges::any_of(sketch_.either, [&](const Sketch::Either& one) {
        return one.one == word || one.other == word;
      });
    };
    interview_.tell(fmt::format("It takes for the same: {}", pairs));
    const std::string apart =
        interview_.ask(answers_, "apart",
                       "Do two of these ask two questions, as \"adult\" and \"child\" tickets do? "
                       "Type one of them",
                       "", [&](const std::string& word) {
                         return is_one(word) ? "" : fmt::format("\"{}\" is none of them", word);
                       });
    if (apart.empty()) return true;
    for (const Sketch& one : workshop::sketch(read_[0], read_[1], apart)) {
      const bool takes_apart = std::ranges::find(one.key, workshop::which_capture) != one.key.end();
      if (!takes_apart || !holds(one)) continue;
      sketch_ = one;
      interview_.tell(fmt::format("\nIt will look for: {}", sketch_.pattern));
      return true;
    }
    return fail(fmt::format("no wording holds that keeps \"{}\" apart", apart),
                "only single words that stand for each other can be");
  }

  // On a terminal it is told at once, else at the end.
  void note(const Remark& remark) {
    if (streams_.terminal.input) {
      return interview_.tell(fmt::format("  Mind: {}\n    {}", remark.message, remark.cure));
    }
    text::Diagnostic warning = mistake(remark.message, remark.cure);
    warning.severity = text::Severity::warning;
    warning.code = "wide-rule";
    diagnostics_.add(std::move(warning));
  }

  // That of the sentences, by their small words.
  [[nodiscard]] const Tongue& tongue() const {
    std::string text;
    for (const MarkedSentence& sentence : answers_.sentences) text += sentence.text + ' ';
    const std::string& id = toolbox_.languages.guess(text).id;
    const auto found = std::ranges::find_if(
        toolbox_.tongues, [&](const Tongue& one) { return one.rules.language.id == id; });
    return found == toolbox_.tongues.end() ? toolbox_.tongues.front() : *found;
  }

  [[nodiscard]] const std::string& language() const { return tongue_->rules.language.id; }

  bool fail(std::string message, std::string cure) {
    diagnostics_.add(mistake(std::move(message), std::move(cure)));
    return false;
  }

  // What a shipped rule, or one of --rules, reads alike in all sentences needs no rule, unless that
  // one asks a wider question.
  bool is_read_already(const std::vector<std::string>& key) {
    std::string reader;
    for (const MarkedSentence& sentence : answers_.sentences) {
      const std::string one = reader_of(sentence.text, sentence.value, *tongue_, toolbox_);
      if (one.empty() || (!reader.empty() && reader != one)) return false;
      reader = one;
    }
    const rule::Rule& rule = *base_.find(reader);
    if (rule.many || rule.loose) return false;  // they yield
    if (asks_for_less(rule, key)) {
      note(wider_reader(rule, key));
      return false;
    }
    const std::string said = fmt::format("'{}' reads these values already, {}", reader, asks(rule));
    interview_.tell('\n' + said + '.');
    const std::string anyway =
        interview_.ask(answers_, "anyway", "Make a rule all the same? Type yes", "");
    if (anyway == "yes") return false;
    fail(said, fmt::format("no rule is needed: concord explain {} tells how it works; the line "
                           "\"anyway: yes\" makes one all the same",
                           reader));
    return true;
  }

  // Everything but the wording; proposals are made of it.
  bool name() {
    const Proposals proposed = propose(rule_, sketch_, read_[0].value_type, options_.output, base_);
    const auto wrong = [&](const std::string& id) {
      if (base_.find(id) != nullptr) return taken(id).message;
      rule::Rule tried = rule_;
      tried.id = id;
      const text::Diagnostics found = RuleTrial(base_, language()).failures(tried);
      if (!found.has_errors()) return std::string();
      const text::Diagnostic& first = found.items().front();
      return first.message + (first.cure.empty() ? "" : ": " + first.cure);
    };
    rule_.id = interview_.ask(answers_, "id", "Name of the rule: a beat, a stop, a word or two",
                              proposed.id, wrong);
    rule_.fact = interview_.ask(answers_, "fact", "What is told, in a few words", proposed.fact);
    rule_.about =
        interview_.ask(answers_, "about", "What it is about, in a sentence", proposed.about);
    rule_.question =
        interview_.ask(answers_, "question", "The question it answers, with {subject} for the name",
                       proposed.question);
    if (base_.find(rule_.id) != nullptr) {
      diagnostics_.add(taken(rule_.id));
      return false;
    }
    add_all(diagnostics_, RuleTrial(base_, language()).failures(rule_));  // of a name that is none
    return !diagnostics_.has_errors();
  }

  static text::Diagnostic taken(const std::string& id) {
    return mistake(fmt::format("there is a rule '{}' already", id),
                   "give yours another name: id: …");
  }

  // Whether a rule with this wording reads the sentences and leaves the others alone.
  bool holds(const Sketch& sketch) {
    rule_.patterns = {rule::Pattern{sketch.pattern, rule::Engine::words, "", false, {}}};
    rule_.key = sketch.key;
    rule_.examples.clear();
    for (const MarkedSentence& sentence : answers_.sentences) {
      rule::Example example;
      example.text = sentence.text;
      example.find = sentence.text.substr(sentence.value.begin, sentence.value.size());
      rule_.examples.push_back(std::move(example));
    }
    for (const std::string& sentence : answers_.silent) add_silent(sentence);
    if (answers_.silent.empty()) add_silent(rule_.examples.front().find + ".");
    return RuleTrial(base_, language()).holds(rule_);
  }

  void add_silent(const std::string& sentence) {
    rule::Example example;
    example.text = sentence;
    example.none = true;
    rule_.examples.push_back(std::move(example));
  }

  Status hand_over() {
    if (options_.output.empty())
      return print(workshop::with_rule("", rule_, language()), options_, streams_);
    const std::string file = workshop::with_rule(before_, rule_, language());
    if (write_file(options_.output, file, diagnostics_)) {
      interview_.tell(
          fmt::format("\n'{}' stands at the end of {}. This runs its examples:\n"
                      "  concord rules test {} --rules {}",
                      rule_.id, options_.output, rule_.id, folder_of(options_.output)));
      return Status::clean;
    }
    streams_.out << workshop::with_rule("", rule_, language());  // so that nothing is lost
    return Status::trouble;
  }

  static std::string folder_of(const std::string& file) {
    const std::size_t slash = file.rfind('/');
    return slash == std::string::npos ? "." : file.substr(0, slash);
  }

  text::Diagnostics diagnostics_;
  Options options_;
  Streams& streams_;
  Interview interview_;
  rule::RuleBook base_;
  Toolbox toolbox_;
  const Tongue* tongue_ = nullptr;  // of toolbox_: what the sentences are written in
  std::string before_;              // what the file says that the rule goes to
  Answers answers_;
  std::vector<ReadSentence> read_;
  Sketch sketch_;
  rule::Rule rule_;
};

}  // namespace

Status make_rule(const Options& options, Streams& streams) {
  return RuleMaker(options, streams).run();
}

}  // namespace concord::cli
