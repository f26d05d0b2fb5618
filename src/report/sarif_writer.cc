#include "report/report.h"
#include "report/sarif_parts.h"
#include "report/sha256.h"
#include "report/told.h"

namespace concord::report {

namespace {

constexpr const char* schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

RuleIndex rules_with_results(const Report& report) {
  RuleIndex rules;
  for (const StoryReport& story : report.stories) {
    for (const diff::Finding& finding : story.findings) {
      if (is_told(finding)) rules[finding.rule] = 0;
    }
    for (const sift::Suppressed& one : story.suppressed) rules[one.finding.rule] = 0;
  }
  std::uint32_t next = 0;
  for (auto& [id, index] : rules) index = next++;
  return rules;
}

using Documents = std::map<std::string, const read::Document*>;

Documents documents_by_path(const Report& report) {
  Documents documents;
  for (const StoryReport& story : report.stories) {
    for (const read::Document& document : story.documents) documents[document.path] = &document;
  }
  return documents;
}

void write_tool(JsonWriter& json, const Report& report, const RuleIndex& rules) {
  const auto tool = json.object("tool");
  const auto driver = json.object("driver");
  json.member("name", "concord");
  json.member("version", report.version);
  json.member("semanticVersion", report.version);
  if (!report.homepage.empty()) json.member("informationUri", report.homepage);
  write_rules(json, rules, report.rules);
}

void write_notification(JsonWriter& json, const text::Diagnostic& diagnostic,
                        const ArtifactIndex& artifacts) {
  const auto notification = json.object();
  {
    const auto descriptor = json.object("descriptor");
    json.member("id", diagnostic.code);
  }
  // "error" would say that the whole run failed; what could be read was checked.
  json.member("level", "warning");
  {
    const auto message = json.object("message");
    const std::string cure = diagnostic.cure.empty() ? "" : ": " + diagnostic.cure;
    json.member("text", message_text(diagnostic.message + cure));
  }
  if (diagnostic.file.empty()) return;
  const auto locations = json.array("locations");
  const auto location = json.object();
  const auto physical = json.object("physicalLocation");
  write_artifact_location(json, diagnostic.file, artifacts);
  if (!diagnostic.where) return;
  const auto region = json.object("region");
  json.member("startLine", diagnostic.where->line);
  json.member("startColumn", diagnostic.where->column);
}

void write_invocations(JsonWriter& json, const Report& report, const ArtifactIndex& artifacts) {
  const auto invocations = json.array("invocations");
  const auto invocation = json.object();
  json.member("executionSuccessful", true);
  if (report.diagnostics == nullptr || report.diagnostics->items().empty()) return;
  const auto notifications = json.array("toolExecutionNotifications");
  for (const text::Diagnostic& diagnostic : report.diagnostics->items()) {
    write_notification(json, diagnostic, artifacts);
  }
}

void write_artifacts(JsonWriter& json, const Documents& documents) {
  const auto artifacts = json.array("artifacts");
  for (const auto& [path, document] : documents) {
    const auto artifact = json.object();
    {
      const auto location = json.object("location");
      write_uri(json, path);
    }
    json.member("length", static_cast<std::int64_t>(document->source.size()));
    const auto hashes = json.object("hashes");
    json.member("sha-256", sha256(document->source));
  }
}

// Microsoft's web viewer makes links of related locations where it knows the repository.
void write_provenance(JsonWriter& json, const Repository& repository) {
  if (repository.uri.empty()) return;
  const auto provenance = json.array("versionControlProvenance");
  const auto one = json.object();
  json.member("repositoryUri", repository.uri);
  if (!repository.revision.empty()) json.member("revisionId", repository.revision);
  const auto mapped = json.object("mappedTo");
  json.member("uriBaseId", "SRCROOT");
}

void write_results(JsonWriter& json, const Report& report, const RuleIndex& rules,
                   const ArtifactIndex& artifacts) {
  const auto results = json.array("results");
  LineHashes hashes;
  for (const StoryReport& story : report.stories) {
    Places places(story);
    for (const diff::Finding& finding : story.findings) {
      if (!is_told(finding)) continue;
      write_result(json, story, finding, places, rules, artifacts, hashes);
    }
    for (const sift::Suppressed& one : story.suppressed) {
      write_result(json, story, one.finding, places, rules, artifacts, hashes, &one);
    }
  }
}

void write_run(JsonWriter& json, const Report& report) {
  const RuleIndex rules = rules_with_results(report);
  const Documents documents = documents_by_path(report);
  ArtifactIndex artifacts;
  for (const auto& [path, document] : documents) {
    artifacts.emplace(path, static_cast<std::uint32_t>(artifacts.size()));
  }
  const auto run = json.object();
  write_tool(json, report, rules);
  write_invocations(json, report, artifacts);
  {
    const auto automation = json.object("automationDetails");
    json.member("id", "concord/");
  }
  {
    const auto bases = json.object("originalUriBaseIds");
    const auto root = json.object("SRCROOT");
    const auto description = json.object("description");
    json.member("text", "The folder that concord was started in.");
  }
  write_provenance(json, report.repository);
  json.member("columnKind", "utf16CodeUnits");
  write_artifacts(json, documents);
  write_results(json, report, rules, artifacts);
}

}  // namespace

std::string write_sarif(const Report& report, const Style& /*style*/) {
  JsonWriter json(JsonWriter::Layout::indented);
  {
    const auto log = json.object();
    json.member("$schema", schema);
    json.member("version", "2.1.0");
    const auto runs = json.array("runs");
    write_run(json, report);
  }
  return json.take() + '\n';
}

}  // namespace concord::report
