#include "corpus.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <random>
#include <sstream>
#include <string_view>
#include <vector>

namespace concord::bench {

namespace {

constexpr std::array<std::string_view, 12> names{"Orla Brandt",       "the Northgate Council",
                                                 "Halden Motors",     "Kettering",
                                                 "Lake Ardu",         "Tomas Vey",
                                                 "the Harbour Board", "Ilse Maron",
                                                 "Port Selby",        "Deputy Mayor Ruan Kless",
                                                 "Corvin Steel",      "Marwick"};
constexpr std::array<std::string_view, 12> plain{
    "said the decision had been taken after long talks with residents",
    "declined to comment on the matter when asked by reporters",
    "was described by neighbours as a quiet place before the storm came",
    "has argued for years that the old bridge should be kept open",
    "told the hearing that the contract would be reviewed in public",
    "walked through the market and spoke with traders about the plan",
    "hopes that the school will open again when the water has gone",
    "wrote in a letter that nobody had been warned of the danger",
    "called the report a step in the right direction and thanked the team",
    "believes that the ferry company acted in good faith throughout",
    "is thought to be looking for a partner to share the work",
    "remembered how the mill had once lit the whole valley"};
constexpr std::array<std::string_view, 8> figures{
    "said that {} people were injured when the platform gave way",
    "paid ${} million for the site on the east bank",
    "expects costs to rise by {} percent over the next year",
    "reported {} new cases since the start of the month",
    "will close {} of its factories by the end of 2027",
    "was founded {} years ago on the far side of the river",
    "cut about {} jobs last spring after sales slowed",
    "lies {} kilometres south of the capital"};

std::string sentence(std::mt19937& random) {
  std::string text(names[random() % names.size()]);
  text[0] = static_cast<char>(text[0] >= 'a' ? text[0] - 32 : text[0]);
  text += ' ';
  if (random() % 100 < 17) {
    std::string figure(figures[random() % figures.size()]);
    figure.replace(figure.find("{}"), 2, std::to_string(2 + random() % 900));
    text += figure;
  } else {
    text += plain[random() % plain.size()];
  }
  return text + ". ";
}

void write_article(const std::filesystem::path& root, int number, const std::string& text) {
  const auto folder = root / ("story" + std::to_string(number / 5));
  std::filesystem::create_directories(folder);
  std::ofstream(folder / ("article" + std::to_string(number % 5) + ".txt"), std::ios::binary)
      << text;
}

}  // namespace

std::uint64_t write_corpus(const std::filesystem::path& root, int articles, std::size_t bytes) {
  std::mt19937 random(1);
  std::uint64_t written = 0;
  for (int i = 0; i < articles; ++i) {
    std::string text = "A day in " + std::string(names[random() % names.size()]) + "\n\n";
    while (text.size() < bytes) {
      for (unsigned n = 2 + random() % 4; n > 0; --n) text += sentence(random);
      text += "\n\n";
    }
    write_article(root, i, text);
    written += text.size();
  }
  return written;
}

std::uint64_t cut_corpus(const std::filesystem::path& root, const std::filesystem::path& prose,
                         int articles, std::size_t bytes) {
  std::ifstream in(prose, std::ios::binary);
  std::stringstream whole;
  whole << in.rdbuf();
  const std::string text = whole.str();
  std::uint64_t written = 0;
  std::size_t at = 0;
  for (int i = 0; i < articles && !text.empty(); ++i) {
    if (at + bytes >= text.size()) at = 0;
    std::size_t end = text.find("\n", at + bytes);
    if (end == std::string::npos) end = text.size();
    write_article(root, i, text.substr(at, end - at));
    written += end - at;
    at = end;
  }
  return written;
}

std::uint64_t write_records(const std::filesystem::path& root, const std::filesystem::path& file) {
  std::vector<std::filesystem::path> articles;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (entry.is_regular_file()) articles.push_back(entry.path());
  }
  std::sort(articles.begin(), articles.end());
  std::ofstream out(file, std::ios::binary);
  std::uint64_t number = 0;
  std::uint64_t bytes = 0;
  for (const auto& article : articles) {
    std::ifstream in(article, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
      bytes += line.size();
      out << "{\"id\":\"" << number++ << "\",\"text\":\"";
      for (const char c : line) {
        if (c == '"' || c == '\\') out << '\\';
        out << (static_cast<unsigned char>(c) < 0x20 ? ' ' : c);
      }
      out << "\"}\n";
    }
  }
  return bytes;
}

}  // namespace concord::bench
