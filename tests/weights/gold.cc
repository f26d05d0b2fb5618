#include "gold.h"

#include <rapidjson/document.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>

#include "cli/article.h"
#include "marked.h"
#include "match/match.h"
#include "normalize/normalize.h"
#include "rule/load.h"
#include "story/story.h"

namespace concord::weights {

namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string text_of(const rapidjson::Value& object, const char* key) {
  const auto it = object.FindMember(key);
  return it != object.MemberEnd() && it->value.IsString() ? it->value.GetString() : "";
}

bool is_set(const rapidjson::Value& object, const char* key) {
  const auto it = object.FindMember(key);
  return it != object.MemberEnd() && it->value.IsBool() && it->value.GetBool();
}

Mention mention_of(const rapidjson::Value& json, const std::string& folder,
                   const std::string& file) {
  const std::string text = content_of(fs::path(folder) / file);
  const std::string quote = text_of(json, "quote");
  const std::string span = text_of(json, "span");
  const std::size_t at = text.find(quote);
  if (at == std::string::npos) throw std::runtime_error(file + " lacks: " + quote);
  Mention mention;
  mention.file = file;
  mention.start = static_cast<std::uint32_t>(at + quote.find(span));
  mention.end = static_cast<std::uint32_t>(mention.start + span.size());
  if (const auto it = json.FindMember("side"); it != json.MemberEnd()) {
    for (const auto& side : it->value.GetArray()) mention.sides.insert(side.GetString());
  }
  if (mention.sides.empty()) mention.sides.insert(text_of(json, "value"));
  return mention;
}

// "… spent a $5,587 [vacation] …", on one line.
std::string words_around(const read::Document& document, text::Span span) {
  constexpr std::uint32_t reach = 70;
  const std::string_view text = document.text;
  const std::uint32_t begin = span.begin < reach ? 0 : span.begin - reach;
  std::string words = std::string(text.substr(begin, span.begin - begin)) + '[' +
                      std::string(text.substr(span.begin, span.size())) + ']' +
                      std::string(text.substr(span.end, reach / 2));
  std::ranges::replace(words, '\n', ' ');
  return words;
}

}  // namespace

Gold read_gold(const std::string& folder) {
  rapidjson::Document json;
  json.Parse(content_of(fs::path(folder) / "gold.json").c_str());
  if (json.HasParseError() || !json.IsObject()) {
    throw std::runtime_error(folder + "/gold.json is not a JSON object");
  }
  std::map<std::string, std::string> files;
  for (const auto& document : json["documents"].GetArray()) {
    files[text_of(document, "id")] = text_of(document, "file");
  }
  Gold gold;
  gold.is_report = !is_set(json, "made-up");
  for (const auto& fact : json["facts"].GetArray()) {
    for (const auto& mention : fact["mentions"].GetArray()) {
      gold.mentions.push_back(mention_of(mention, folder, files.at(text_of(mention, "doc"))));
      gold.mentions.back().fact = static_cast<std::uint32_t>(gold.facts.size());
    }
    gold.facts.push_back({text_of(fact, "id"), text_of(fact, "kind"), text_of(fact, "status"),
                          is_set(fact, "arguable"), is_set(fact, "furniture")});
  }
  return gold;
}

namespace {

// The articles of a folder, or of a file that marks them.
struct Sources {
  std::vector<std::string> paths;
  story::Tree tree;
  Gold gold;
};

Sources sources_of(const std::string& path, text::Diagnostics& diagnostics) {
  Sources sources;
  if (fs::is_directory(path)) {
    sources.tree = story::disk();
    sources.gold = read_gold(path);
    story::Configs configs(sources.tree, diagnostics);
    for (const auto& found : story::find_stories({{path}}, configs, diagnostics)) {
      sources.paths = found.paths;
    }
    return sources;
  }
  MarkedStory marked = read_marked(content_of(path));
  sources.gold = std::move(marked.gold);
  std::map<std::string, std::string> texts;
  for (auto& [file, text] : marked.articles) {
    sources.paths.push_back(path + '/' + file);
    texts[sources.paths.back()] = std::move(text);
  }
  std::ranges::sort(sources.paths);
  sources.tree.exists = [](const std::string&) { return false; };
  sources.tree.read = [texts](const std::string& file, std::uint64_t, text::Diagnostics&) {
    const auto it = texts.find(file);
    return it == texts.end() ? std::nullopt : std::optional(it->second);
  };
  return sources;
}

}  // namespace

Story read_story(const std::string& path) {
  Story story;
  story.name = fs::path(path).stem();
  text::Diagnostics diagnostics;
  Sources sources = sources_of(path, diagnostics);
  story.gold = std::move(sources.gold);
  const rule::RuleBook rules = rule::load_shipped_rules();
  const cli::Toolbox toolbox(rules);
  story::Configs configs(sources.tree, diagnostics);
  std::vector<match::Matches> matches;
  const std::vector<read::Document> documents =
      cli::read_articles(sources.paths, configs, sources.tree.read, toolbox, 1, diagnostics);
  for (const read::Document& document : documents) {
    const auto index = static_cast<std::uint32_t>(story.files.size());
    const auto& tongue = toolbox.tongue(document);
    story.files.push_back(fs::path(document.path).filename());
    matches.push_back(match::match(document, tongue.rules, diagnostics));
    std::ranges::move(normalize::read_claims(index, document, matches.back(), tongue.language),
                      std::back_inserter(story.claims));
  }
  normalize::unify_names(story.claims, toolbox.tongue(documents).language);
  for (const normalize::Claim& claim : story.claims) {
    const text::Span span = documents[claim.document].map.to_source(claim.span);
    story.words.push_back(words_around(documents[claim.document], claim.span));
    auto& on = story.mentions.emplace_back();
    for (std::uint32_t i = 0; i < story.gold.mentions.size(); ++i) {
      const Mention& mention = story.gold.mentions[i];
      if (mention.file == story.files[claim.document] && mention.start < span.end &&
          span.begin < mention.end) {
        on.push_back(i);
      }
    }
  }
  return story;
}

}  // namespace concord::weights
