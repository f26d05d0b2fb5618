#include "cli/command_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/program_options.hpp>
#include <filesystem>
#include <set>

#include "story/configs.h"
#include "text/diagnostic.h"

namespace concord::cli {

namespace po = boost::program_options;

namespace {

using Words = std::vector<std::string>;
using Failure = tl::unexpected<UsageError>;

std::string did_you_mean(const std::string& word, const Words& candidates, std::string_view mark) {
  const std::string nearest = text::did_you_mean(word, candidates);
  return nearest.empty() ? "" : fmt::format("did you mean '{}{}'?", mark, nearest);
}

// How many of the arguments name the command: two for "rules list".
tl::expected<std::size_t, UsageError> command_words(const Words& arguments) {
  if (find_command(arguments[0]) != nullptr) return 1;
  Words firsts;
  Words seconds;
  for (const Command& command : command_table()) {
    const std::size_t blank = command.name.find(' ');
    firsts.push_back(command.name.substr(0, blank));
    if (blank != std::string::npos && firsts.back() == arguments[0]) {
      seconds.push_back(command.name.substr(blank + 1));
    }
  }
  if (seconds.empty()) {
    return Failure({fmt::format("there is no command '{}'", arguments[0]),
                    did_you_mean(arguments[0], firsts, ""), ""});
  }
  if (arguments.size() > 1 && find_command(arguments[0] + ' ' + arguments[1]) != nullptr) return 2;
  // "rules --help" is help on all commands of that name.
  if (arguments.size() > 1 && (arguments[1] == "--help" || arguments[1] == "-h")) return 1;
  const std::string wanted = fmt::format("one of {}", fmt::join(seconds, ", "));
  if (arguments.size() == 1 || arguments[1].starts_with('-')) {
    return Failure({fmt::format("'{}' needs a second word: {}", arguments[0], wanted), "", ""});
  }
  const std::string cure = did_you_mean(arguments[1], seconds, arguments[0] + ' ');
  return Failure({fmt::format("there is no command '{} {}'", arguments[0], arguments[1]),
                  cure.empty() ? wanted : cure, ""});
}

po::options_description describe(const std::vector<const Option*>& rows) {
  po::options_description description;
  for (const Option* row : rows) {
    const std::string name =
        row->letter == 0 ? row->name : fmt::format("{},{}", row->name, row->letter);
    if (row->argument.empty()) {
      description.add_options()(name.c_str(), "");
    } else {
      description.add_options()(name.c_str(), po::value<Words>()->composing(), "");
    }
  }
  description.add_options()("operands", po::value<Words>(), "");
  return description;
}

// `word` as it was typed: "--fromat=text".
UsageError unknown_option(const std::string& command, const std::string& word) {
  const std::string typed = word.substr(0, word.find('='));
  const std::string bare = typed.substr(std::min(typed.find_first_not_of('-'), typed.size()));
  Words known;
  for (const Option* row : options_of(command)) known.push_back(row->name);
  for (const Option& row : option_table()) {
    if (row.name != bare) continue;
    const std::string_view taker = command.empty() ? std::string_view("concord") : command;
    return {fmt::format("'{}' takes no option '{}'", taker, typed), "", command};
  }
  return {fmt::format("there is no option '{}'", typed), did_you_mean(bare, known, "--"), command};
}

// Everything the library throws stops here.
tl::expected<po::parsed_options, UsageError> parse_words(
    const std::string& command, const Words& words, const po::options_description& description) {
  namespace style = po::command_line_style;
  po::positional_options_description operands;
  operands.add("operands", -1);
  try {
    return po::command_line_parser(words)
        .options(description)
        .positional(operands)
        .style(style::unix_style & ~style::allow_guessing)
        .run();
  } catch (const po::unknown_option& error) {
    return Failure(unknown_option(command, error.get_option_name()));
  } catch (const po::error_with_option_name& error) {
    // The library replaces "%canonical_option%" in its text until none is left: never, where the
    // option itself holds one.
    const std::string name = error.get_option_name();
    if (name.find('%') != std::string::npos) return Failure(unknown_option(command, name));
    return Failure({error.what(), "", command});
  } catch (const po::error& error) {
    return Failure({error.what(), "", command});
  }
}

// Editors turn "--" into a dash; a file of such a name is taken for what it is.
bool is_typographic_option(const std::string& operand) {
  const bool dash = operand.starts_with("\u2013") || operand.starts_with("\u2014") ||
                    operand.starts_with("\u2212");
  std::error_code ignored;
  return dash && !std::filesystem::exists(operand, ignored);
}

tl::expected<void, UsageError> take_value(Options& options, const Option& row,
                                          const std::string& value) {
  const std::string choice = row.takes_file ? value.substr(0, value.find('=')) : value;
  const bool listed = row.choices.empty() || std::find(row.choices.begin(), row.choices.end(),
                                                       choice) != row.choices.end();
  if (listed && row.set(options, value)) return {};
  if (listed && row.takes_file) {
    return Failure({fmt::format("'--{}={}' names no file", row.name, value),
                    fmt::format("--{} {} prints it", row.name, choice), options.command});
  }
  const std::string rest = row.wanted.empty() ? row.help : row.wanted;
  const std::string wanted =
      row.choices.empty() ? rest : fmt::format("one of {}", fmt::join(row.choices, ", "));
  const std::string cure = listed ? "" : did_you_mean(choice, row.choices, "");
  return Failure(
      {fmt::format("'--{}' cannot be '{}': {}", row.name, value, wanted), cure, options.command});
}

tl::expected<void, UsageError> take_operand(Options& options, const std::string& operand) {
  if (operand.empty())
    return Failure({"an argument is empty", "is a variable unset?", options.command});
  if (is_typographic_option(operand)) {
    return Failure({fmt::format("'{}' begins with a typographic dash", operand),
                    "options begin with '-' or '--'", options.command});
  }
  options.operands.push_back(operand);
  return {};
}

tl::expected<void, UsageError> take_all(Options& options, const po::parsed_options& parsed) {
  const auto rows = options_of(options.command);
  Words given;
  for (const po::option& word : parsed.options) {
    if (word.position_key >= 0) {
      for (const std::string& operand : word.value) {
        if (auto taken = take_operand(options, operand); !taken) return taken;
      }
      continue;
    }
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const Option* r) { return r->name == word.string_key; });
    if (row == rows.end()) {  // the library's own name for the operands
      return Failure(
          {fmt::format("there is no option '--{}'", word.string_key), "", options.command});
    }
    const bool again = std::find(given.begin(), given.end(), word.string_key) != given.end();
    if (again && !(*row)->repeatable && !(*row)->argument.empty()) {
      return Failure(
          {fmt::format("'--{}' is given more than once", word.string_key), "", options.command});
    }
    given.push_back(word.string_key);
    options.given.insert(word.string_key);
    if (auto taken = take_value(options, **row, word.value.empty() ? "" : word.value.front());
        !taken) {
      return taken;
    }
  }
  return {};
}

// Every format gets its place, and no two the same one.
tl::expected<void, UsageError> settle_destinations(Options& options) {
  std::vector<Destination>& all = options.destinations;
  if (all.empty()) all.push_back({"text", ""});
  Destination* printed = nullptr;
  for (Destination& one : all) {
    if (!one.file.empty()) continue;
    if (printed != nullptr) {
      return Failure(
          {fmt::format("both '{}' and '{}' would be printed", printed->format, one.format),
           fmt::format("--format {}=FILE", one.format), options.command});
    }
    printed = &one;
  }
  if (!options.output.empty()) {
    if (printed == nullptr) {
      return Failure(
          {"'--output' is for a format without a file, and each has one", "", options.command});
    }
    printed->file = options.output;
  }
  std::set<std::string> files;
  for (const Destination& one : all) {
    if (one.file.empty() || files.insert(story::absolute_path(one.file)).second) continue;
    return Failure(
        {fmt::format("two formats would be written to '{}'", one.file), "", options.command});
  }
  for (const std::string& operand : options.operands) {
    if (!files.contains(story::absolute_path(operand))) continue;
    return Failure({fmt::format("the report would be written over the article '{}'", operand),
                    "name another file", options.command});
  }
  return {};
}

// A draft is an article of the run, whether or not it is named among the others.
void add_drafts(Options& options) {
  const auto lies_in = [](const std::string& path, const std::string& operand) {
    const std::string outer = story::absolute_path(operand);
    return path == outer || path.starts_with(outer.ends_with('/') ? outer : outer + '/');
  };
  std::error_code ignored;
  for (const std::string& draft : options.drafts) {
    const std::string path = story::absolute_path(draft);
    const bool named = std::ranges::any_of(
        options.operands, [&](const std::string& operand) { return lies_in(path, operand); });
    // One that does not exist is told of as a missing article.
    if (!named || !std::filesystem::exists(path, ignored)) options.operands.push_back(draft);
  }
}

tl::expected<void, UsageError> check_operands(const Options& options, const Command& command) {
  const std::size_t count = options.operands.size();
  if (options.help || options.version) return {};
  if (count < command.least_operands) {
    return Failure(
        {fmt::format("'{}' needs {}", command.name, command.operands), "", command.name});
  }
  if (count > command.most_operands) {
    return Failure({fmt::format("'{}' takes no argument '{}'", command.name,
                                options.operands[command.most_operands]),
                    "", command.name});
  }
  return {};
}

}  // namespace

tl::expected<Options, UsageError> parse_command_line(const Words& arguments) {
  if (arguments.empty()) return Failure({"no command is given", "", ""});
  Options options;
  std::size_t words = 0;
  if (!arguments[0].starts_with('-')) {
    const auto found = command_words(arguments);
    if (!found) return tl::unexpected(found.error());
    words = *found;
    options.command = words == 1 ? arguments[0] : arguments[0] + ' ' + arguments[1];
  }
  const Words rest(arguments.begin() + static_cast<std::ptrdiff_t>(words), arguments.end());
  const po::options_description description = describe(options_of(options.command));
  const auto parsed = parse_words(options.command, rest, description);
  if (!parsed) return tl::unexpected(parsed.error());
  if (const auto taken = take_all(options, *parsed); !taken) return tl::unexpected(taken.error());
  add_drafts(options);
  if (const auto settled = settle_destinations(options); !settled) {
    return tl::unexpected(settled.error());
  }
  if (const Command* command = find_command(options.command); command != nullptr) {
    if (const auto right = check_operands(options, *command); !right)
      return tl::unexpected(right.error());
  } else if (!options.help && !options.version) {
    return Failure({"the command comes first", "concord check PATH…", ""});
  }
  return options;
}

}  // namespace concord::cli
