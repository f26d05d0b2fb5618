#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "report/place.h"
#include "report/report.h"

namespace concord::report {

// Some words of an article, for formats that show a place and a message.
struct Spot {
  std::string path;  // without "./"
  Place place;
  std::string says;  // "Says 'roughly 8%'"
};

// A conflict as formats tell it that put every finding on one line of one file.
struct Alert {
  std::string rule;
  std::string message;
  std::string
      fingerprint;  // the same while the claims are, wherever their lines move; no other alert of the run has it
  rule::Severity level = rule::Severity::error;
  Spot spot;
  std::vector<Spot> others;
};

// What a format calls each level, in their order.
using Levels = std::array<std::string_view, 3>;
std::string_view level_of(const Alert& alert, const Levels& levels);

// All conflicts of a run, in the order of the report.
std::vector<Alert> alerts_of(const Report& report);

}  // namespace concord::report
