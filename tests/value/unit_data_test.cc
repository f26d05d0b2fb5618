// The factors in rules/units against relations between units that are defined elsewhere: twelve inches make a foot.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>

namespace {

struct Entry {
  std::string dimension;
  double factor = 0;
};

// Enough of YAML for one unit a line.
std::map<std::string, Entry> read_shipped_units() {
  std::map<std::string, Entry> units;
  const std::regex line_form(
      R"re(- \{id: "?([^,"]+)"?, dimension: ([^,]+), symbol: [^,]+, factor: ([-+.0-9e]+))re");
  const std::filesystem::path folder = CONCORD_SOURCE_DIR "/rules/units";
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    std::ifstream in(file.path());
    for (std::string line; std::getline(in, line);) {
      std::smatch parts;
      if (std::regex_search(line, parts, line_form)) {
        units[parts[1]] = {parts[2], std::stod(parts[3])};
      }
    }
  }
  return units;
}

struct Relation {
  const char* large;
  double count;
  const char* small;
};

// "one large is count small": from the definitions of the units, not from their SI factors.
constexpr Relation relations[] = {
    {"mile", 5280, "foot"},
    {"yard", 3, "foot"},
    {"foot", 12, "inch"},
    {"inch", 2.54, "centimetre"},
    {"kilometre", 1000, "metre"},
    {"metre", 1000, "millimetre"},
    {"millimetre", 1000, "micrometre"},
    {"micrometre", 1000, "nanometre"},
    {"nautical mile", 1.852, "kilometre"},
    {"square foot", 144, "square inch"},
    {"square yard", 9, "square foot"},
    {"square mile", 640, "acre"},
    {"square kilometre", 100, "hectare"},
    {"hectare", 10000, "square metre"},
    {"gallon", 4, "quart"},
    {"quart", 2, "pint"},
    {"pint", 2, "cup"},
    {"cup", 8, "fluid ounce"},
    {"fluid ounce", 2, "tablespoon"},
    {"tablespoon", 3, "teaspoon"},
    {"barrel", 42, "gallon"},
    {"cubic metre", 1000, "litre"},
    {"litre", 1000, "millilitre"},
    {"cubic centimetre", 1, "millilitre"},
    {"tonne", 1000, "kilogram"},
    {"kilogram", 1000, "gram"},
    {"gram", 1000, "milligram"},
    {"milligram", 1000, "microgram"},
    {"ton", 2000, "pound"},
    {"stone", 14, "pound"},
    {"pound", 16, "ounce"},
    {"millennium", 10, "century"},
    {"century", 10, "decade"},
    {"decade", 10, "year"},
    {"year", 12, "month"},
    {"quarter", 3, "month"},
    {"fortnight", 2, "week"},
    {"week", 7, "day"},
    {"day", 24, "hour"},
    {"hour", 60, "minute"},
    {"minute", 60, "second"},
    {"second", 1000, "millisecond"},
    {"metre per second", 3.6, "kilometre per hour"},
    {"mile per hour", 1.609344, "kilometre per hour"},
    {"knot", 1.852, "kilometre per hour"},
    {"kilocalorie", 4.184, "kilojoule"},
    {"kilowatt hour", 3.6, "megajoule"},
    {"terawatt hour", 1000, "gigawatt hour"},
    {"gigawatt", 1000, "megawatt"},
    {"megawatt", 1000, "kilowatt"},
    {"atmosphere", 1013.25, "hectopascal"},
    {"millibar", 1, "hectopascal"},
    {"gigahertz", 1000, "megahertz"},
    {"byte", 8, "bit"},
    {"terabyte", 1000, "gigabyte"},
    {"gigabyte", 1000, "megabyte"},
    {"percentage point", 100, "basis point"},
};

}  // namespace

TEST_CASE("units: shipped factors agree with the definitions of the units") {
  const auto units = read_shipped_units();
  REQUIRE(units.size() > 90);
  for (const Relation& relation : relations) {
    INFO("1 " << relation.large << " = " << relation.count << " " << relation.small);
    REQUIRE(units.count(relation.large) == 1);
    REQUIRE(units.count(relation.small) == 1);
    const Entry& large = units.at(relation.large);
    const Entry& small = units.at(relation.small);
    CHECK(large.dimension == small.dimension);
    CHECK(large.factor == Approx(relation.count * small.factor).epsilon(1e-9));
  }
}
