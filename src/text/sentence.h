#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "text/span.h"

namespace concord::text {

// Words a full stop may follow without ending the sentence, folded and without the stop: "sen",
// "st", "corp". Some kinds of entry say more:   "no #"   only before a number ("No. 5", but "He
// said no.")   "inc <"  beside "inc": may end a sentence, when the next word is one that begins
// sentences   "< the"  such a word; it also ends a sentence behind an acronym in capitals ("in the
// U.S. The …")   "> et"   a word that goes on behind an acronym in small letters ("at 9 a.m. ET")
// "#" stands for any number of up to three digits, where a stop makes it an ordinal ("am 3. Mai").
struct HashOfAbbreviation : std::hash<std::string_view> {
  using is_transparent = void;
};
using Abbreviations = std::unordered_set<std::string, HashOfAbbreviation, std::equal_to<>>;

// Bytes. What goes on for longer without a stop is a page of figures, no sentence: it is read in pieces,
// for each figure asks what else its whole sentence says, and a file has to cost no more than its length.
constexpr std::uint32_t longest_sentence = 4000;

// Sentence spans of one block of clean text, none longer than that where it has blanks, without the blanks around them. Linear time. A full
// stop after an abbreviation, an initial ("J."), inside a number or an acronym, or before a small
// letter ends none.
std::vector<Span> split_sentences(std::string_view text, Span block,
                                  const Abbreviations& abbreviations);
// The same, each handed to `take`, in order.
void split_sentences(std::string_view text, Span block, const Abbreviations& abbreviations,
                     const std::function<void(Span)>& take);

}  // namespace concord::text
