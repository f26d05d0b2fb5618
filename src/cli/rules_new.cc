#include "cli/rules_new.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "cli/help.h"
#include "cli/interview.h"
#include "cli/output.h"
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

class RuleMaker {
 public:
  RuleMaker(const Options& options, Streams& streams)
      : options_(with_house_rules(options, diagnostics_)),
        streams_(streams),
        interview_(streams),
        base_(rule::load_rules(options_.rules, diagnostics_)),
        toolbox_(base_) {}

  Status run() {
    Status status = Status::clean;
    if (!diagnostics_.has_errors()) answers_ = interview_.ask_sentences(diagnostics_);
    if (!diagnostics_.has_errors() && make() && name()) status = hand_over();
    return finish(status, diagnostics_, options_, streams_);
  }

 private:
  bool make() {
    if (answers_.sentences.size() < 2) {
      return fail("two sentences with a value in [brackets] make a rule",
                  "The ferry to Pell takes [about 40 minutes].");
    }
    tongue_ = &tongue();
    std::vector<ReadSentence> read;
    for (const MarkedSentence& sentence : answers_.sentences) {
      const read::Document document = read_passage(sentence.text, language(), toolbox_);
      text::Diagnostics ignored;
      const match::Matches matches = match::match(document, tongue_->rules, ignored);
      auto taken = workshop::take_apart(sentence, matches, tongue_->rules);
      if (!taken) return fail("this sentence makes no rule: " + sentence.text, taken.error());
      read.push_back(*std::move(taken));
      if (read.back().value_type != read.front().value_type) {
        return fail(fmt::format("one value is of type {}, another of type {}",
                                read.front().value_type, read.back().value_type),
                    "a rule reads values of one type: mark the same part of each sentence");
      }
    }
    const std::vector<Sketch> sketches = workshop::sketch(read[0], read[1]);
    if (sketches.empty()) {
      return fail("the first two sentences share no word beside the value that says anything",
                  "take two that put it alike");
    }
    if (is_read_already()) return false;
    rule_.id = "new.rule";
    rule_.fact = rule_.about = rule_.question = "new";
    if (read[0].value_type == "number") rule_.type = "count";
    if (read[0].value_type == "ordinal") rule_.type = "order";
    words_ = sketches.front().words;
    if (std::ranges::any_of(sketches, [&](const Sketch& one) { return holds(one); })) return true;
    add_all(diagnostics_, RuleTrial(base_, language()).failures(rule_));
    return false;
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

  // What the shipped rules, or those of --rules, read alike in all sentences needs no rule.
  bool is_read_already() {
    std::string reader;
    for (const MarkedSentence& sentence : answers_.sentences) {
      const std::string one = reader_of(sentence.text, sentence.value, *tongue_, toolbox_);
      if (one.empty() || (!reader.empty() && reader != one)) return false;
      reader = one;
    }
    const rule::Rule* rule = base_.find(reader);
    if (rule->many || rule->loose) return false;  // they yield
    fail(fmt::format("'{}' reads these values already", reader),
         fmt::format("no rule is needed: concord explain {} tells how it works", reader));
    return true;
  }

  // Everything but the wording; proposals are made of it.
  bool name() {
    if (streams_.terminal.input) {
      streams_.err << fmt::format("\nIt will look for: {}\n", rule_.patterns.front().source);
    }
    constexpr std::size_t most = 3;
    words_.resize(std::min(words_.size(), most));
    std::string id;
    for (const std::string& word : words_) {
      std::string letters = word;
      std::erase_if(letters, [](char c) { return (c < 'a' || c > 'z') && (c < '0' || c > '9'); });
      if (!letters.empty()) id += (id.empty() ? "my." : "-") + letters;
    }
    rule_.id = interview_.ask(answers_, "id", "Name of the rule: a beat, a stop, a word or two",
                              id.empty() ? "my.rule" : id);
    rule_.fact = interview_.ask(answers_, "fact", "What is told, in a few words",
                                fmt::format("{}", fmt::join(words_, " ")));
    const rule::Example& first = rule_.examples.front();
    rule_.about = interview_.ask(answers_, "about", "What it is about, in a sentence",
                                 fmt::format("What \"{}\" is in \"{}\"", first.find, first.text));
    rule_.question = interview_.ask(
        answers_, "question", "The question it answers, with {subject} for the name", question());
    add_all(diagnostics_, RuleTrial(base_, language()).failures(rule_));  // of a name that is none
    return !diagnostics_.has_errors();
  }

  // "The ferry to {subject} takes …?": the first sentence up to its value.
  [[nodiscard]] std::string question() const {
    const rule::Example& first = rule_.examples.front();
    std::string text = first.text;
    text.replace(text.find(first.find), first.find.size(), "…");
    const std::size_t at = first.subject.empty() ? std::string::npos : text.find(first.subject);
    if (at != std::string::npos) text.replace(at, first.subject.size(), "{subject}");
    while (!text.empty() && std::string_view(".!? ").find(text.back()) != std::string_view::npos) {
      text.pop_back();
    }
    return text + '?';
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
    if (base_.find(rule_.id) != nullptr) {
      diagnostics_.add(mistake(fmt::format("there is a rule '{}' already", rule_.id),
                               "give yours another name: id: …"));
      return Status::trouble;
    }
    if (options_.output.empty())
      return print(workshop::with_rule("", rule_, language()), options_, streams_);
    std::string before;
    std::error_code ignored;
    if (std::filesystem::exists(options_.output, ignored)) {
      const auto files = rule::read_rule_files({options_.output}, diagnostics_);
      if (files.empty()) return Status::trouble;
      before = files.front().content;
    }
    const std::string file = workshop::with_rule(before, rule_, language());
    if (file.empty()) {
      diagnostics_.add(
          mistake(fmt::format("'{}' does not end with a list of claims to add to", options_.output),
                  "without --output the rule is printed"));
      return Status::trouble;
    }
    return write_file(options_.output, file, diagnostics_) ? Status::clean : Status::trouble;
  }

  text::Diagnostics diagnostics_;
  Options options_;
  Streams& streams_;
  Interview interview_;
  rule::RuleBook base_;
  Toolbox toolbox_;
  const Tongue* tongue_ = nullptr;  // of toolbox_: what the sentences are written in
  Answers answers_;
  rule::Rule rule_;
  std::vector<std::string> words_;  // what the wording is about
};

}  // namespace

Status make_rule(const Options& options, Streams& streams) {
  return RuleMaker(options, streams).run();
}

}  // namespace concord::cli
