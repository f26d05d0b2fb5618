#include <catch2/catch.hpp>

#include "sample.h"

namespace {

using namespace concord;
using namespace concord::report;

std::string github_of(const StoryReport& story) {
  return write_github(sample::report_of(story), {});
}

TEST_CASE("github: a conflict is an error at its words") {
  CHECK(github_of(sample::story()) ==
        "::error file=news/a.txt,line=2,endLine=2,col=22,endColumn=24,"
        "title=concord%3A open.percent::Articles disagree: '9%25' here, 'roughly 8%25' in "
        "news/b.md:1:18. By how much did Harpa's share price rise?\n");
}

TEST_CASE("github: an evolving conflict warns") {
  StoryReport story = sample::story();
  story.findings[0].evolving = true;
  CHECK(github_of(story).starts_with("::warning file="));
}

TEST_CASE("github: signs of commands in paths and articles do not end them") {
  StoryReport story = sample::story();
  story.documents[0].path = "./news/a,b:100%\n::error::c.txt";
  story.findings[0].question = "What?\r\n::error::Injected, as 100% of it: yes";
  const std::string out = github_of(story);
  CHECK(out.find("file=news/a%2Cb%3A100%25%0A%3A%3Aerror%3A%3Ac.txt,line=2,") != std::string::npos);
  CHECK(out.find("Injected, as 100%25 of it: yes.\n") != std::string::npos);
  CHECK(std::count(out.begin(), out.end(), '\n') == 1);
}

TEST_CASE("github: words over two lines have no columns, which GitHub would refuse") {
  StoryReport story = sample::story();
  story.documents[0] = sample::article("news/a.txt", "It rose 9 per\ncent.");
  story.documents[0].sentences = {{{0, 19}, 0}};
  story.claims[0] = sample::claim(story, 0, "9 per\ncent", 9);
  story.findings.resize(1);
  const std::string out = github_of(story);
  CHECK(out.starts_with("::error file=news/a.txt,line=1,endLine=2,title="));
  CHECK(out.find("'9 per cent' here") != std::string::npos);
}

TEST_CASE("github: what went wrong in the run is annotated too") {
  Report report = sample::report_of(sample::story());
  report.stories.clear();
  text::Diagnostics diagnostics;
  text::Diagnostic broken;
  broken.code = "unknown-key";
  broken.file = "concord.yaml";
  broken.where = text::Location{3, 4};
  broken.message = "there is no key 'outlte'";
  broken.cure = "did you mean 'outlet'?";
  diagnostics.add(broken);
  text::Diagnostic general;
  general.severity = text::Severity::warning;
  general.code = "no-articles";
  general.message = "nothing was read";
  diagnostics.add(general);
  report.diagnostics = &diagnostics;
  CHECK(write_github(report, {}) ==
        "::error file=concord.yaml,line=3,col=4,title=concord%3A unknown-key::there is no key "
        "'outlte'%0Adid you mean 'outlet'?\n"
        "::warning title=concord%3A no-articles::nothing was read\n");
}

TEST_CASE("github: a possible conflict is a notice, and says that articles may disagree") {
  const std::string out = github_of(sample::doubtful_story());
  CHECK(out.starts_with("::notice file="));
  CHECK(out.find("::Articles may disagree: '9%25' here") != std::string::npos);
}

}  // namespace
