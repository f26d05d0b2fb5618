#!/bin/sh
# Writes tests/value/unit_reference.tsv: what one of each unit is in the base unit of its dimension, as GNU units has it. Run it
# after a unit is added to rules/units, with a line for it below, and commit what it writes. Each line: id, GNU expression, base.
#   tests/value/unit_reference.sh > tests/value/unit_reference.tsv
set -eu

while IFS='|' read -r id expression base; do
  factor=$(units --terse --output-format %.17g "$expression" "$base")
  printf '%s\t%s\t%s\t%s\n' "$id" "$expression" "$base" "$factor"
done <<'END'
metre|metre|m
kilometre|kilometre|m
hectometre|hectometre|m
decametre|decametre|m
decimetre|decimetre|m
centimetre|centimetre|m
millimetre|millimetre|m
micrometre|micrometre|m
nanometre|nanometre|m
picometre|picometre|m
angstrom|angstrom|m
inch|inch|m
foot|foot|m
yard|yard|m
fathom|fathom|m
furlong|furlong|m
mile|mile|m
nautical mile|nauticalmile|m
astronomical unit|astronomicalunit|m
light year|lightyear|m
light second|c s|m
light minute|c minute|m
parsec|648000 astronomicalunit / pi|m
square millimetre|millimetre^2|m^2
square centimetre|centimetre^2|m^2
square metre|metre^2|m^2
square decimetre|decimetre^2|m^2
square decametre|decametre^2|m^2
square hectometre|hectometre^2|m^2
dunam|1000 metre^2|m^2
square kilometre|kilometre^2|m^2
square inch|inch^2|m^2
square foot|foot^2|m^2
square yard|yard^2|m^2
square mile|mile^2|m^2
hectare|hectare|m^2
acre|intacre|m^2
litre|litre|m^3
decalitre|dekalitre|m^3
fluid dram|usfluidounce / 8|m^3
hogshead|63 usgallon|m^3
millilitre|millilitre|m^3
centilitre|centilitre|m^3
decilitre|decilitre|m^3
hectolitre|hectolitre|m^3
kilolitre|kilolitre|m^3
megalitre|megalitre|m^3
gigalitre|gigalitre|m^3
cubic millimetre|millimetre^3|m^3
cubic centimetre|centimetre^3|m^3
cubic decimetre|decimetre^3|m^3
cubic metre|metre^3|m^3
cubic kilometre|kilometre^3|m^3
cubic inch|inch^3|m^3
cubic foot|foot^3|m^3
cubic yard|yard^3|m^3
cubic mile|mile^3|m^3
acre-foot|intacre foot|m^3
gallon|usgallon|m^3
quart|usquart|m^3
pint|uspint|m^3
cup|uscup|m^3
fluid ounce|usfluidounce|m^3
tablespoon|ustablespoon|m^3
teaspoon|usteaspoon|m^3
imperial gallon|brgallon|m^3
imperial pint|brpint|m^3
bushel|usbushel|m^3
barrel|42 usgallon|m^3
barrel per day|42 usgallon/day|m^3/s
cubic metre per second|m^3/s|m^3/s
cubic foot per second|ft^3/s|m^3/s
nanogram|nanogram|kg
microgram|microgram|kg
milligram|milligram|kg
gram|gram|kg
kilogram|kilogram|kg
quintal|quintal|kg
tonne|tonne|kg
kilotonne|kilotonne|kg
megatonne|megatonne|kg
gigatonne|gigatonne|kg
carat|carat|kg
dram|dram|kg
ounce|ounce|kg
troy ounce|troyounce|kg
pound|pound|kg
stone|stone|kg
hundredweight|ushundredweight|kg
ton|uston|kg
long ton|brton|kg
ton per day|uston/day|kg/s
metre per second|m/s|m/s
kilometre per second|km/s|m/s
centimetre per second|cm/s|m/s
kilometre per hour|km/hour|m/s
mile per hour|mile/hour|m/s
mile per second|mile/s|m/s
foot per second|ft/s|m/s
knot|knot|m/s
metre per square second|m/s^2|m/s^2
kilometre per square second|km/s^2|m/s^2
joule|joule|J
kilojoule|kilojoule|J
megajoule|megajoule|J
gigajoule|gigajoule|J
terajoule|terajoule|J
petajoule|petajoule|J
calorie|calorie_th|J
kilocalorie|kilo calorie_th|J
watt hour|watt hour|J
kilowatt hour|kilowatt hour|J
megawatt hour|megawatt hour|J
gigawatt hour|gigawatt hour|J
terawatt hour|terawatt hour|J
british thermal unit|btu|J
million british thermal units|1e6 btu|J
therm|1e5 btu|J
foot-pound|foot pound force|J
electronvolt|eV|J
kiloelectronvolt|keV|J
megaelectronvolt|MeV|J
gigaelectronvolt|GeV|J
teraelectronvolt|TeV|J
milliwatt|milliwatt|W
watt|watt|W
kilowatt|kilowatt|W
megawatt|megawatt|W
gigawatt|gigawatt|W
terawatt|terawatt|W
horsepower|horsepower|W
newton|newton|N
kilonewton|kilonewton|N
meganewton|meganewton|N
pound-force|pound force|N
pascal|pascal|Pa
hectopascal|hectopascal|Pa
kilopascal|kilopascal|Pa
megapascal|megapascal|Pa
gigapascal|gigapascal|Pa
millibar|millibar|Pa
bar|bar|Pa
atmosphere|atm|Pa
pound per square inch|psi|Pa
kilopound per square inch|1000 psi|Pa
millimetre of mercury|mmHg|Pa
inch of mercury|inHg|Pa
hertz|hertz|Hz
kilohertz|kilohertz|Hz
megahertz|megahertz|Hz
gigahertz|gigahertz|Hz
terahertz|terahertz|Hz
revolutions per minute|1/minute|Hz
beat per minute|1/minute|Hz
frame per second|1/s|Hz
newton metre|newton metre|N m
pound-foot|pound force foot|N m
millivolt|millivolt|V
volt|volt|V
kilovolt|kilovolt|V
milliampere|milliampere|A
ampere|ampere|A
kiloampere|kiloampere|A
milliampere-hour|milliampere hour|A s
ampere-hour|ampere hour|A s
coulomb|coulomb|A s
ohm|ohm|ohm
kiloohm|kiloohm|ohm
megaohm|megaohm|ohm
microfarad|microfarad|farad
farad|farad|farad
tesla unit|tesla|tesla
bit|bit|bit
kilobit|kilobit|bit
megabit|megabit|bit
gigabit|gigabit|bit
terabit|terabit|bit
byte|byte|bit
kilobyte|kilobyte|bit
megabyte|megabyte|bit
gigabyte|gigabyte|bit
terabyte|terabyte|bit
petabyte|petabyte|bit
exabyte|exabyte|bit
zettabyte|zettabyte|bit
kibibyte|kibibyte|bit
mebibyte|mebibyte|bit
gibibyte|gibibyte|bit
tebibyte|tebibyte|bit
kilobit per second|kilobit/s|bit/s
megabit per second|megabit/s|bit/s
gigabit per second|gigabit/s|bit/s
terabit per second|terabit/s|bit/s
kilobyte per second|kilobyte/s|bit/s
megabyte per second|megabyte/s|bit/s
gigabyte per second|gigabyte/s|bit/s
radian|radian|radian
minute of arc|arcmin|radian
second of arc|arcsec|radian
sievert|sievert|Sv
millisievert|millisievert|Sv
microsievert|microsievert|Sv
gray|gray|Gy
milligray|milligray|Gy
becquerel|becquerel|Bq
kilobecquerel|kilobecquerel|Bq
megabecquerel|megabecquerel|Bq
terabecquerel|terabecquerel|Bq
curie|curie|Bq
lumen|lumen|lumen
lux|lux|lux
candela|candela|cd
nit|nit|cd/m^2
part per million|ppm|1
part per billion|ppb|1
nanosecond|nanosecond|s
microsecond|microsecond|s
millisecond|millisecond|s
second|second|s
minute|minute|s
hour|hour|s
day|day|s
week|week|s
fortnight|fortnight|s
month|gregorianyear/12|s
quarter|gregorianyear/4|s
year|gregorianyear|s
decade|10 gregorianyear|s
century|100 gregorianyear|s
millennium|1000 gregorianyear|s
centigram|centigram|kg
decigram|decigram|kg
hectogram|hectogram|kg
pennyweight|pennyweight|kg
troy pound|troypound|kg
petabit|petabit|bit
turn|turn|radian
kiloparsec|1000 * 648000 astronomicalunit / pi|m
megaparsec|1e6 * 648000 astronomicalunit / pi|m
light hour|c hour|m
light day|c day|m
femtometre|femtometre|m
cubit|18 inch|m
rai|1600 metre^2|m^2
feddan|4200 metre^2|m^2
microlitre|microlitre|m^3
nanolitre|nanolitre|m^3
imperial fluid ounce|brpint / 20|m^3
thousand cubic feet|1000 foot^3|m^3
million cubic feet|1e6 foot^3|m^3
billion cubic feet|1e9 foot^3|m^3
trillion cubic feet|1e12 foot^3|m^3
billion cubic metres|1e9 metre^3|m^3
million cubic metres|1e6 metre^3|m^3
million barrels|1e6 * 42 usgallon|m^3
million barrels per day|1e6 * 42 usgallon/day|m^3/s
litre per second|litre/s|m^3/s
picogram|picogram|kg
dalton|dalton|kg
kilodalton|1000 dalton|kg
tola|180 grain|kg
tonne of oil equivalent|41.868 gigajoule|J
million tonnes of oil equivalent|1e6 * 41.868 gigajoule|J
barrel of oil equivalent|5.8e6 btu|J
barrel of oil equivalent per day|5.8e6 btu/day|W
tonne of TNT|1e9 calorie_th|J
kilotonne of TNT|1e12 calorie_th|J
megatonne of TNT|1e15 calorie_th|J
microwatt|microwatt|W
metric horsepower|75 kgf m/s|W
torr|torr|Pa
kilobar|kilobar|Pa
kilogram-force|kgf|N
microvolt|microvolt|V
microampere|microampere|A
kilovolt-ampere|1000|1
megavolt-ampere|1e6|1
microtesla|microtesla|tesla
gauss|1e-4 tesla|tesla
nanofarad|nanofarad|farad
picofarad|picofarad|farad
metre per minute|m/minute|m/s
foot per minute|ft/minute|m/s
millimetre per hour|mm/hour|m/s
rem|0.01 sievert|Sv
millirem|1e-5 sievert|Sv
microgray|microgray|Gy
nanosievert|nanosievert|Sv
gigabecquerel|gigabecquerel|Bq
petabecquerel|petabecquerel|Bq
millicurie|millicurie|Bq
yottabyte|1e24 * 8 bit|bit
pebibyte|2^50 * 8 bit|bit
terabyte per second|terabyte/s|bit/s
part per trillion|1e-12|1
mole|mol|mol
millimole|millimol|mol
micromole|micromol|mol
nanomole|nanomol|mol
picomole|picomol|mol
milliequivalent|0.001|1
megatonne per year|1e9 kg/gregorianyear|kg/s
litre per 100 kilometres|litre/(100 km)|m^2
international unit|1|1
END
