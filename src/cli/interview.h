#pragma once

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
  std::map<std::string, std::string> fields;        // "id", "about", "fact", "question"
};

// Sentences from the stream for input. On a terminal each is asked for, and asked for again until it
// is right. Else every line is a sentence: with a value in brackets one that the rule reads, without
// one that it leaves alone; "id: ferries.crossing" and the like say the rest.
class Interview {
 public:
  explicit Interview(Streams& streams) : streams_(streams) {}

  Answers ask_sentences(text::Diagnostics& diagnostics);
  // On a terminal asks for what was not said; what is said with Enter alone is `proposal`.
  std::string ask(const Answers& answers, const std::string& field, const std::string& prompt,
                  const std::string& proposal);

 private:
  Answers read_script(text::Diagnostics& diagnostics);
  bool ask_sentence(const std::string& prompt, Answers& answers);
  bool next_line(const std::string& prompt, std::string& line);

  Streams& streams_;
};

}  // namespace concord::cli
