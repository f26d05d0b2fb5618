// The factors in rules/units against what is defined elsewhere: twelve inches make a foot, GNU units has the rest, and the
// currencies against ISO 4217.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

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

std::ifstream open_data(const char* name) {
  return std::ifstream(std::string(CONCORD_SOURCE_DIR "/tests/value/") + name);
}

// "id, GNU expression, base unit, factor" between tabs: unit_reference.sh wrote it.
std::map<std::string, double> read_reference() {
  std::map<std::string, double> factors;
  std::ifstream in = open_data("unit_reference.tsv");
  for (std::string line; std::getline(in, line);) {
    const std::size_t end_of_id = line.find('\t');
    factors[line.substr(0, end_of_id)] = std::stod(line.substr(line.rfind('\t') + 1));
  }
  return factors;
}

// Dimensions that GNU units does not have: shares and counts, a degree of any scale, logarithms, what a screen has, and those that
// say something per something else of which only one unit is known.
bool is_beyond_reference(const std::string& dimension) {
  static const std::set<std::string> beyond{
      "percent", "percentage-point", "factor",       "order",        "count",       "degree",
      "sound",   "pixels",           "screen-width", "fuel-economy", "temperature", "working-time"};
  return beyond.count(dimension) > 0;
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

TEST_CASE("units: every linear unit has the factor that GNU units gives") {
  const auto units = read_shipped_units();
  const auto reference = read_reference();
  REQUIRE(reference.size() > 200);
  for (const auto& [id, entry] : units) {
    if (is_beyond_reference(entry.dimension)) continue;
    INFO(id << " must stand in tests/value/unit_reference.sh");
    REQUIRE(reference.count(id) == 1);
    CHECK(entry.factor == Approx(reference.at(id)).epsilon(1e-12));
  }
  for (const auto& [id, factor] : reference) {
    INFO(id << " is no unit of rules/units");
    CHECK(units.count(id) == 1);
  }
}

TEST_CASE("units: every code of ISO 4217 is a currency") {
  std::ifstream money(CONCORD_SOURCE_DIR "/rules/units/money.yaml");
  std::stringstream text;
  text << money.rdbuf();
  const std::string shipped = text.str();
  std::ifstream codes = open_data("currency_codes.txt");
  int known = 0;
  for (std::string code; std::getline(codes, code); ++known) {
    INFO(code);
    CHECK(shipped.find("{id: " + code + ",") != std::string::npos);
  }
  CHECK(known > 170);
}
