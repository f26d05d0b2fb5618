#pragma once

#include <string>
#include <vector>

namespace concord::cli {

// A block of a document between ``` and ```, or a comment of the kind "<!-- file: NAME", which holds a
// file that the reader has by then.
struct Piece {
  std::string language;  // "yaml", "console"; "file" of such a comment
  std::string file;      // the name behind the language, or of the comment
  std::string text;
  bool shows = false;  // "<!-- shows: NAME -->" stands before it: the file has that text already
};

std::vector<Piece> pieces_of(const std::string& document);

struct Difference {
  std::string what;
  std::string told;
  std::string found;
};

// Does all that a document tells its reader to do, in an empty folder: blocks with the name of a file
// are written to it; behind "$ " in a block of the language "console" stands a command, and below it
// what it prints, "…" for any lines. Lines that begin with "> " are typed into it.
std::vector<Difference> walk_through(const std::string& path);

}  // namespace concord::cli
