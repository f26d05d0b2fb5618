#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rule/book.h"
#include "workshop/sketch.h"

namespace concord::cli {

// What a new rule may be called, until somebody says better.
struct Proposals {
  std::string id, fact, about, question;
};

// `output`: the file it goes to, by which it is named; empty: none. The id is one that is free.
Proposals propose(const rule::Rule& rule, const workshop::Sketch& sketch,
                  std::string_view value_type, const std::string& output,
                  const rule::RuleBook& base);

// Something to mind of a wording that holds, and what to do about it.
struct Remark {
  std::string message;
  std::string cure;
};

// What makes the wording wider than its sentences: no name in its key, words of theirs that it lacks.
std::vector<Remark> remarks_on(const workshop::ReadSentence& one,
                               const workshop::ReadSentence& other, const workshop::Sketch& sketch);

// Whether a rule that reads the same values is wider than one with this key: its own is shorter, or
// has no name.
bool asks_for_less(const rule::Rule& rule, const std::vector<std::string>& key);
Remark wider_reader(const rule::Rule& rule, const std::vector<std::string>& key);

// "and asks: How many people attended? (one answer for each: subject)"
std::string asks(const rule::Rule& rule);

}  // namespace concord::cli
