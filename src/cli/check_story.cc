#include "cli/check_story.h"

#include "cli/impossible.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "cli/memories.h"
#include "cli/parallel.h"
#include "cli/settings.h"
#include "diff/diff.h"
#include "match/match.h"
#include "normalize/normalize.h"
#include "pin/match_facts.h"

namespace concord::cli {

namespace {

using Claims = std::vector<normalize::Claim>;

// What one article says. Its tokens and matches are gone when this returns: a story keeps only
// claims.
Claims claims_of(std::size_t index, const read::Document& document, const Tongue& tongue,
                 match::Matcher& matcher, text::Diagnostics& diagnostics) {
  const match::Matches& matches = matcher.match(document, diagnostics);
  std::vector<normalize::Impossible> impossible;
  Claims claims = normalize::read_claims(static_cast<std::uint32_t>(index), document, matches,
                                         tongue.language, &impossible);
  warn_of_impossible(document, impossible, diagnostics);
  return claims;
}

// Gives the claims of an article that were remembered, or remembers them.
void recall(Remembered::Article& article, std::size_t index, Claims& claims,
            const text::Diagnostics& complaints) {
  if (article.claims) {
    claims = *article.claims;
    // The articles before it may be others now.
    for (normalize::Claim& claim : claims) claim.document = static_cast<std::uint32_t>(index);
  } else {
    article.claims = claims;
    add_all(article.told, complaints);
  }
}

Claims all_claims(const std::vector<read::Document>& documents, const Desk& desk,
                  text::Diagnostics& diagnostics) {
  Memories memories(desk.options.threads);
  std::vector<Claims> by_article(documents.size());
  std::vector<text::Diagnostics> complaints(documents.size());
  std::vector<Remembered::Article*> remembered(documents.size(), nullptr);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const bool is_article = documents[i].metadata.role != read::Role::facts;
    if (desk.remembered != nullptr && is_article) {
      remembered[i] = &desk.remembered->of(documents[i].path);
    }
  }
  for_each_index(documents.size(), desk.options.threads, [&](std::size_t i, std::size_t worker) {
    if (desk.progress != nullptr) desk.progress->step();
    if (remembered[i] != nullptr && remembered[i]->claims) return;
    const Tongue& tongue = desk.toolbox.tongue(documents[i]);
    by_article[i] =
        claims_of(i, documents[i], tongue, memories.of(worker, tongue).matcher, complaints[i]);
  });
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (remembered[i] != nullptr) recall(*remembered[i], i, by_article[i], complaints[i]);
  }
  Claims claims;
  std::size_t total = 0;
  for (const auto& of_article : by_article) total += of_article.size();
  claims.reserve(total);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    add_all(diagnostics, complaints[i]);
    std::move(by_article[i].begin(), by_article[i].end(), std::back_inserter(claims));
  }
  return claims;
}

// Claims of rules that nobody wants from their article.
void drop_disabled(Claims& claims, const std::vector<read::Document>& documents,
                   story::Configs& configs) {
  std::map<std::pair<std::uint32_t, std::string>, bool> disabled;
  std::erase_if(claims, [&](const normalize::Claim& claim) {
    const auto [place, fresh] = disabled.try_emplace({claim.document, claim.rule}, false);
    if (fresh) place->second = configs.is_disabled(documents[claim.document].path, claim.rule);
    return place->second;
  });
}

// The articles as they were read before, or now.
std::vector<read::Document> recall_articles(const story::Story& story, const Desk& desk,
                                            text::Diagnostics& diagnostics) {
  std::vector<std::string> unread;
  for (const std::string& path : story.paths) {
    Remembered::Article& article = desk.remembered->of(path);
    if (article.document) continue;
    article.told = {};
    unread.push_back(path);
  }
  text::Diagnostics of_reading;
  for (read::Document& document : read_articles(unread, desk.configs, desk.tree.read, desk.toolbox,
                                                desk.options.threads, of_reading)) {
    desk.remembered->of(document.path).document = std::move(document);
  }
  for (const text::Diagnostic& one : of_reading.items()) {
    desk.remembered->of(one.file).told.add(one);
  }
  std::vector<read::Document> documents;
  for (const std::string& path : story.paths) {
    const Remembered::Article& article = desk.remembered->of(path);
    add_all(diagnostics, article.told);
    if (article.document) documents.push_back(*article.document);
  }
  return documents;
}

std::vector<read::Document> documents_of(const story::Story& story, const Desk& desk,
                                         text::Diagnostics& diagnostics) {
  std::vector<read::Document> documents =
      desk.remembered != nullptr ? recall_articles(story, desk, diagnostics)
                                 : read_articles(story.paths, desk.configs, desk.tree.read,
                                                 desk.toolbox, desk.options.threads, diagnostics);
  const auto& drafts = desk.options.drafts;
  for (read::Document& document : documents) {
    const bool is_draft = std::ranges::any_of(drafts, [&](const std::string& draft) {
      return story::absolute_path(draft) == story::absolute_path(document.path);
    });
    if (is_draft) document.metadata.role = read::Role::draft;
    // Findings are told from the side of the draft that was named, and of no other.
    const bool other = !drafts.empty() && !is_draft;
    if (other && document.metadata.role == read::Role::draft) {
      document.metadata.role = read::Role::source;
    }
  }
  return documents;
}

std::vector<const rule::Lexicon*> lexicons_of(const std::vector<read::Document>& documents,
                                              const Desk& desk) {
  std::vector<const rule::Lexicon*> lexicons;
  for (const read::Document& document : documents) {
    const rule::Lexicon* lexicon = &desk.toolbox.tongue(document).rules.lexicon;
    if (std::ranges::find(lexicons, lexicon) == lexicons.end()) lexicons.push_back(lexicon);
  }
  return lexicons;
}

// The pinned facts of a story as documents beside its articles.
std::vector<pin::ReadFacts> add_facts(const story::Story& story, const Desk& desk,
                                      std::vector<read::Document>& documents) {
  std::vector<pin::ReadFacts> facts;
  for (story::FactFile& file : desk.configs.facts(story.paths)) {
    pin::FactDocument made = pin::write_document(file);
    facts.push_back(
        {std::move(file), std::move(made.sayings), static_cast<std::uint32_t>(documents.size())});
    if (!documents.empty()) {
      made.document.metadata.language = documents.front().metadata.language;
    }
    documents.push_back(std::move(made.document));
  }
  return facts;
}

}  // namespace

report::StoryReport compare_story(const story::Story& story, const Desk& desk,
                                  text::Diagnostics& diagnostics) {
  const auto enter = [&](std::string_view stage) {
    if (desk.stopwatch != nullptr) desk.stopwatch->enter(stage);
  };
  report::StoryReport result;
  result.name = story.name;
  enter("read");
  result.documents = documents_of(story, desk, diagnostics);
  result.units = &desk.toolbox.tongue(result.documents).rules.units;
  result.lexicons = lexicons_of(result.documents, desk);
  const std::vector<pin::ReadFacts> facts = add_facts(story, desk, result.documents);
  enter("claims");
  result.claims = all_claims(result.documents, desk, diagnostics);
  drop_disabled(result.claims, result.documents, desk.configs);
  pin::match_facts(result.claims, facts, result.documents, diagnostics);
  if (desk.options.no_open_claims) {
    std::erase_if(result.claims, [](const normalize::Claim& claim) {
      return claim.fact.empty() && claim.pin.group == 0;
    });
  }
  enter("names");
  normalize::unify_names(result.claims, desk.toolbox.tongue(result.documents).language);
  const RunSettings settings = settings_of(story, desk.configs, desk.options);
  enter("compare");
  result.findings = diff::diff(result.claims, desk.toolbox.weights, settings.min_confidence);
  return result;
}

report::StoryReport check_story(const story::Story& story, const Desk& desk,
                                text::Diagnostics& diagnostics) {
  report::StoryReport result = compare_story(story, desk, diagnostics);
  normalize::drop_contexts(result.claims);
  return result;
}

}  // namespace concord::cli
