#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "cli/terminal.h"
#include "text/diagnostic.h"
#include "workshop/marked_sentence.h"

namespace concord::cli {

// What a person says of a rule that is to be made.
struct Answers {
  std::vector<workshop::MarkedSentence> sentences;  // that it reads, values marked
  std::vector<std::string> silent;                  // that it must leave alone
  // "id", "about", "fact", "question"; "apart": a word that makes another question; "anyway": "yes"
  // where another rule reads the values already
  std::map<std::string, std::string> fields;
};

// Sentences from the stream for input. On a terminal each is asked for, and asked for again until it
// is right. Else every line is a sentence: with a value in brackets one that the rule reads, without
// one that it leaves alone; "id: ferries.crossing" and the like say the rest.
class Interview {
 public:
  explicit Interview(Streams& streams) : streams_(streams) {}

  Answers ask_sentences(text::Diagnostics& diagnostics);
  // What is wrong with an answer; empty: nothing.
  using Check = std::function<std::string(const std::string&)>;
  // On a terminal asks for what was not said, and again until nothing is wrong with it; what is said
  // with Enter alone is `proposal`, which may be empty.
  std::string ask(const Answers& answers, const std::string& field, const std::string& prompt,
                  const std::string& proposal, const Check& wrong = {});
  // On a terminal: what is good to know now.
  void tell(const std::string& text);

 private:
  Answers read_script(text::Diagnostics& diagnostics);
  bool ask_sentence(const std::string& prompt, Answers& answers);
  bool next_line(const std::string& prompt, std::string& line);

  Streams& streams_;
};

}  // namespace concord::cli
