#include "walkthrough.h"

#include <filesystem>
#include <sstream>

#include "room.h"

namespace concord::cli {

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::string until(const std::vector<std::string>& lines, std::size_t& at, const std::string& end) {
  std::string text;
  for (; at < lines.size() && lines[at] != end; ++at) text += lines[at] + '\n';
  return text;
}

std::string trimmed(const std::string& line) {
  const std::size_t first = line.find_first_not_of(' ');
  if (first == std::string::npos) return "";
  return line.substr(first, line.find_last_not_of(' ') + 1 - first);
}

// Whether the lines are those told, where "…" stands for any.
bool is_told(const std::vector<std::string>& told, const std::vector<std::string>& found,
             std::size_t i = 0, std::size_t j = 0) {
  if (i == told.size()) return j == found.size();
  if (told[i] == "…") {
    for (std::size_t k = j; k <= found.size(); ++k) {
      if (is_told(told, found, i + 1, k)) return true;
    }
    return false;
  }
  return j < found.size() && told[i] == found[j] && is_told(told, found, i + 1, j + 1);
}

class Reader {
 public:
  Reader() : before_(std::filesystem::current_path()) {
    std::filesystem::current_path(room_.path());
  }
  ~Reader() { std::filesystem::current_path(before_); }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  void read(const Piece& piece) {
    if (piece.language == "console") return type(piece.text);
    if (piece.language == "yaml" && !piece.shows && piece.file.empty()) snippets_.push_back(piece);
    if (piece.file.empty()) return;
    if (piece.shows) {
      compare(piece.file, piece.text, read_whole(room_.path(piece.file)));
    } else {
      room_.write(piece.file, piece.text);
      if (piece.language == "file") find_snippets(piece);
    }
  }

  std::vector<Difference> differences;

 private:
  // What the text showed of a file must stand in it afterwards, if it is that file.
  void find_snippets(const Piece& file) {
    const std::vector<std::string> lines = lines_of(file.text);
    for (const Piece& snippet : snippets_) {
      for (const std::string& line : lines_of(snippet.text)) {
        if (file.text.find(trimmed(line)) == std::string::npos) {
          differences.push_back({"a line shown is not in " + file.file, trimmed(line), ""});
        }
      }
    }
    snippets_.clear();
  }

  void compare(const std::string& what, const std::string& told, const std::string& found) {
    if (!is_told(lines_of(told), lines_of(found))) differences.push_back({what, told, found});
  }

  void type(const std::string& block) {
    std::string command;
    std::string answer;
    for (const std::string& line : lines_of(block)) {
      if (line.starts_with("$ ")) {
        if (!command.empty()) run(command, answer);
        command = line.substr(2);
        answer.clear();
      } else {
        answer += line + '\n';
      }
    }
    run(command, answer);
  }

  void run(const std::string& command, const std::string& told) {
    std::istringstream in(command);
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    if (words.front() == "mkdir") {
      std::filesystem::create_directory(words.at(1));
      return compare(command, told, "");
    }
    words.erase(words.begin());
    std::vector<std::string> typed;
    for (const std::string& line : lines_of(told)) {
      if (line.starts_with("> ") || line == ">") typed.push_back(trimmed(line.substr(1)));
    }
    Terminal terminal;
    terminal.input = !typed.empty();
    std::string input;
    for (const std::string& line : typed) input += line + '\n';
    const Outcome outcome = run_with(words, input, terminal);
    compare(command, told, on_screen(outcome.out + outcome.err, typed));
  }

  // With what was typed behind each prompt.
  static std::string on_screen(const std::string& printed, const std::vector<std::string>& typed) {
    std::string screen;
    std::size_t at = 0;
    for (const std::string& line : typed) {
      const std::size_t prompt = printed.find("\n> ", at);
      if (prompt == std::string::npos) break;
      screen += printed.substr(at, prompt - at) + (line.empty() ? "\n>\n" : "\n> " + line + '\n');
      at = prompt + 3;
    }
    return screen + printed.substr(at);
  }

  Room room_;
  std::filesystem::path before_;
  std::vector<Piece> snippets_;
};

}  // namespace

std::vector<Piece> pieces_of(const std::string& document) {
  const std::vector<std::string> lines = lines_of(document);
  const std::string file = "<!-- file: ";
  const std::string shows = "<!-- shows: ";
  std::vector<Piece> pieces;
  std::string shown;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const std::string line = lines[at];
    if (line.starts_with(shows)) {
      shown = line.substr(shows.size(), line.find(" -->") - shows.size());
    } else if (line.starts_with(file)) {
      pieces.push_back({"file", line.substr(file.size()), until(lines, ++at, "-->")});
    } else if (line.starts_with("```")) {
      std::istringstream info(line.substr(3));
      Piece piece;
      info >> piece.language >> piece.file;
      piece.text = until(lines, ++at, "```");
      piece.shows = !shown.empty();
      if (piece.shows) piece.file = shown;
      shown.clear();
      pieces.push_back(piece);
    }
  }
  return pieces;
}

std::vector<Difference> walk_through(const std::string& path) {
  Reader reader;
  for (const Piece& piece : pieces_of(read_whole(path))) reader.read(piece);
  return reader.differences;
}

}  // namespace concord::cli
