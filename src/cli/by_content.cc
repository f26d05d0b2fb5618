#include "cli/by_content.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "cli/parallel.h"
#include "story/tell_apart.h"

namespace concord::cli {

namespace {

// Articles that are read at once: an archive need not fit into memory.
constexpr std::size_t batch = 1000;

// Articles whose story nobody names, each once, sorted.
struct Loose {
  std::vector<std::string> paths;
  std::vector<std::string> seeds;
  bool whole = true;
};

Loose take_loose(std::vector<story::Story>& stories) {
  Loose loose;
  for (const story::Story& story : stories) {
    if (!story.by_folder && story.whole) continue;
    loose.paths.insert(loose.paths.end(), story.paths.begin(), story.paths.end());
    loose.seeds.insert(loose.seeds.end(), story.seeds.begin(), story.seeds.end());
    loose.whole = loose.whole && story.whole;
  }
  std::erase_if(stories, [](const auto& story) { return story.by_folder || !story.whole; });
  const auto once = [](std::vector<std::string>& paths) {
    std::ranges::sort(paths);
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  };
  once(loose.paths);
  once(loose.seeds);
  return loose;
}

class SmallWords {
 public:
  explicit SmallWords(const Toolbox& toolbox) {
    for (const Tongue& tongue : toolbox.tongues) {
      const std::string& id = tongue.rules.language.id;
      const read::Language* language = toolbox.languages.named(id);
      if (language != nullptr) by_language_[id] = story::numbers_of(language->small_words);
    }
  }

  [[nodiscard]] const story::WordNumbers& of(const read::Document& document) const {
    const auto found = by_language_.find(document.metadata.language);
    return found == by_language_.end() ? none_ : found->second;
  }

 private:
  std::map<std::string, story::WordNumbers> by_language_;
  story::WordNumbers none_;
};

// What articles are about, by their paths. An article that cannot be read is about nothing: the check that follows tells why.
using Subjects = std::map<std::string, story::Subject>;

void read_subjects(const std::vector<std::string>& paths, const Desk& desk,
                   const SmallWords& small_words, Subjects& subjects) {
  text::Diagnostics told_later;
  const std::vector<read::Document> documents = read_articles(
      paths, desk.configs, desk.tree.read, desk.toolbox, desk.options.threads, told_later);
  std::vector<story::Subject> read(documents.size());
  for_each_index(documents.size(), desk.options.threads, [&](std::size_t i, std::size_t) {
    read[i] = story::subject_of(documents[i], small_words.of(documents[i]));
    if (desk.progress != nullptr) desk.progress->step();
  });
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (desk.remembered != nullptr) desk.remembered->of(documents[i].path).subject = read[i];
    subjects[documents[i].path] = std::move(read[i]);
  }
}

std::vector<story::Subject> subjects_of(const std::vector<std::string>& paths, const Desk& desk) {
  const SmallWords small_words(desk.toolbox);
  Subjects subjects;
  std::vector<std::string> unread;
  for (const std::string& path : paths) {
    const auto* known = desk.remembered == nullptr ? nullptr : &desk.remembered->of(path);
    if (known != nullptr && known->subject) {
      subjects[path] = *known->subject;
    } else {
      unread.push_back(path);
    }
    if (unread.size() < batch && &path != &paths.back()) continue;
    read_subjects(unread, desk, small_words, subjects);
    unread.clear();
  }
  std::vector<story::Subject> in_order;
  in_order.reserve(paths.size());
  for (const std::string& path : paths) in_order.push_back(std::move(subjects[path]));
  return in_order;
}

}  // namespace

std::vector<story::Story> by_content(std::vector<story::Story> stories, const Desk& desk) {
  const Loose loose = take_loose(stories);
  for (const std::vector<std::size_t>& group : story::tell_apart(subjects_of(loose.paths, desk))) {
    story::Story story;
    for (const std::size_t index : group) {
      story.paths.push_back(loose.paths[index]);
      if (std::ranges::binary_search(loose.seeds, loose.paths[index])) {
        story.seeds.push_back(loose.paths[index]);
      }
    }
    story.name = story.paths.front();
    story.whole = loose.whole;
    if (loose.seeds.empty() || !story.seeds.empty()) stories.push_back(std::move(story));
  }
  std::ranges::sort(stories, {}, [](const story::Story& s) { return std::tie(s.name, s.paths); });
  return stories;
}

}  // namespace concord::cli
