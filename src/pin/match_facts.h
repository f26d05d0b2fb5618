#pragma once

#include <cstdint>
#include <vector>

#include "normalize/claim.h"
#include "pin/fact_document.h"
#include "read/document.h"
#include "text/diagnostic.h"

namespace concord::pin {

// A file of facts with what the stages read in it.
struct ReadFacts {
  story::FactFile file;
  std::vector<Saying> sayings;
  std::uint32_t document = 0;  // index into the story's documents
};

// Finds which claims of the articles answer a pinned fact and marks them, and the fact's own claims,
// with its number (Claim::pin). A claim answers a fact when all words of its name, or of an alias,
// stand in its clause and the values can be compared. Which of a fact's values counts is decided by
// the day of the article; the newest, where the article has none. Linear in the claims, times the
// facts that share a word with each.
//
// Facts whose value concord cannot read, and facts that ended before an article that speaks of them,
// are told. Claims of facts that are not needed are dropped.
void match_facts(std::vector<normalize::Claim>& claims, const std::vector<ReadFacts>& facts,
                 const std::vector<read::Document>& documents, text::Diagnostics& diagnostics);

}  // namespace concord::pin
