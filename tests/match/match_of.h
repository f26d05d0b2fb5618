#pragma once

#include <catch2/catch.hpp>

#include <memory>
#include <string>
#include <vector>

#include "match/match.h"
#include "rule/folder.h"

namespace concord::match {

// A document of plain sentences, each a block of its own.
inline read::Document document_of(const std::vector<std::string>& sentences) {
  read::Document document;
  document.path = "test.txt";
  for (const std::string& sentence : sentences) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += sentence;
    const text::Span span{begin, static_cast<std::uint32_t>(document.text.size())};
    document.sentences.push_back({span, static_cast<std::uint32_t>(document.blocks.size())});
    document.blocks.push_back({span, read::BlockKind::paragraph, false});
    document.text += "\n";
  }
  return document;
}

inline rule::RuleSet rules_of(const std::string& yaml) {
  text::Diagnostics diagnostics;
  rule::RuleSet rules = rule::load_files({}, {{"rules/test.yaml", yaml}}, diagnostics);
  for (const text::Diagnostic& item : diagnostics.items()) FAIL(text::render(item, false));
  return rules;
}

// One recognizer of type `type` for each pattern, as YAML. The examples are never looked at.
inline std::string recognizer(const std::string& type, const std::string& pattern,
                              const std::string& id = {}) {
  return "  - {id: " + (id.empty() ? type : id) + ", type: " + type + ", patterns: ['" + pattern +
         "'], examples: [{text: a, find: a}, {text: b, none: true}]}\n";
}

// Matches with the document that they speak of.
struct Matched : Matches {
  std::unique_ptr<const read::Document> document;
};

inline Matched matches_in(const rule::RuleSet& rules, const std::vector<std::string>& sentences) {
  text::Diagnostics diagnostics;
  auto document = std::make_unique<const read::Document>(document_of(sentences));
  Matches matches = match(*document, rules, diagnostics);
  return {std::move(matches), std::move(document)};
}

// "type[name=text ...]" of every mention but names, in order; inner ones in brackets.
inline std::vector<std::string> describe_mentions(const Matches& matches) {
  std::vector<std::string> all;
  for (const Mention& mention : matches.mentions) {
    if (mention.type == "name") continue;
    std::string text(mention.type);
    text.append(":").append(mention.piece.text);
    for (const value::Piece& piece : mention.piece.pieces) {
      text.append(" ").append(piece.name).append("=").append(piece.text);
      if (!piece.entry.empty()) text.append("(").append(piece.entry).append(")");
    }
    all.push_back(mention.inner ? "(" + text + ")" : text);
  }
  return all;
}

}  // namespace concord::match
