#include "cli/commands.h"

#include <fmt/format.h>

#include <array>
#include <exception>
#include <ostream>

#include "cli/baseline_command.h"
#include "cli/claims.h"
#include "cli/command_line.h"
#include "cli/extract.h"
#include "cli/help.h"
#include "cli/init.h"
#include "cli/output.h"
#include "cli/rules_commands.h"
#include "cli/rules_coverage.h"
#include "cli/rules_lint.h"
#include "cli/rules_new.h"
#include "cli/rules_test.h"
#include "cli/run.h"
#include "cli/schema.h"
#include "cli/why.h"

namespace concord::cli {

namespace {

// What does a command: one row each, beside its row in command_table().
struct Action {
  std::string_view command;
  Status (*act)(const Options&, Streams&);
};

constexpr std::array<Action, 15> actions = {{
    {"check", check},
    {"baseline", baseline},
    {"claims", claims},
    {"why", why},
    {"init", init},
    {"extract", extract},
    {"rules list", list_rules},
    {"rules show", show_rule},
    {"rules test", test_rules},
    {"rules new", make_rule},
    {"rules lint", lint_rules},
    {"rules coverage", cover_articles},
    {"explain", explain_rule},
    {"schema", print_schema},
    {"help", help},
}};

Status complain(const UsageError& error, Streams& streams) {
  streams.err << "concord: " << error.message << '\n';
  if (!error.cure.empty()) streams.err << "  " << error.cure << '\n';
  const std::string blank = error.command.empty() ? "" : " ";
  streams.err << fmt::format("Try 'concord{}{} --help'.\n", blank, error.command);
  return Status::trouble;
}

Status act(const Options& options, Streams& streams) {
  if (options.version) return print(fmt::format("concord {}\n", CONCORD_VERSION), options, streams);
  if (options.help) return print(help_text(options.command), options, streams);
  for (const Action& action : actions) {
    if (action.command == options.command) return action.act(options, streams);
  }
  return Status::trouble;
}

}  // namespace

int run(const std::vector<std::string>& arguments, Streams& streams) {
  try {
    const auto options = parse_command_line(arguments);
    const Status status = options ? act(*options, streams) : complain(options.error(), streams);
    return static_cast<int>(status);
  } catch (const std::exception& error) {
    // Nothing above throws for a user's mistake: this is memory that ran out, or a defect.
    streams.err << "concord: stopped: " << error.what() << '\n';
    return static_cast<int>(Status::trouble);
  }
}

}  // namespace concord::cli
