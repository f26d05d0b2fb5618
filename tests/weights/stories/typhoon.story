Typhoon Noruma crosses the north of Palau; dead, missing, shelters, roofs, aid, the earlier storm Elka
=== a.txt
Typhoon {storm|Noruma} slams into {country|Palau}, {shelters-people=2800|2,800} in shelters
December 9, 2008

KOROR (Wire) - {storm|Typhoon Noruma} tore across the northern states of {country|Palau} {when|early on Tuesday}, ripping roofs from houses, cutting power to {power-out|nine in 10 households} and sending {shelters-people=2800|about 2,800 people} into schools and churches, officials said.

At least {dead=2|two people} were killed and {missing=11|11} were missing, said {nemo-head|Lorenzo Tmetuchl-Adachi}, head of the emergency office in the Pacific nation of {population|21,000 people}.

The storm came ashore on the east coast of {island|Babeldaob}, the biggest island, {landfall=0320|at 3:20 a.m.} with sustained winds of {sustained|195 kph (120 mph)} and gusts of {gusts|up to 240 kph}, the weather service said. It was moving west-northwest at {speed|22 kph} and was expected to pass over open water {open-days|for three days} before nearing the {next-land|Philippines} {next-when|on Friday}.

"We have {states-silent|two states} we cannot raise by radio or by telephone," {nemo-head|Tmetuchl-Adachi} said. "Until somebody walks in there, I can't give you a number."

The airport closed {airport-closed|on Monday afternoon}. {tourists|Some 350 tourists}, most of them divers from Japan and Taiwan, were told to remain in their hotels.

The last storm of comparable strength, {elka|Typhoon Elka} {elka-year|in 1996}, left {elka-dead|nine people} dead and caused damage put at {elka-cost|$14 million}.
=== b.txt
Palau counts cost of typhoon, {dead=4|four} dead
December 10, 2008

{storm|Typhoon Noruma} tore across the northern states of {country|Palau}, ripping roofs from houses, cutting power to {power-out|90 percent} of households and driving {shelters-people=2300|2,300 people} into schools and churches, authorities said {b-day|on Wednesday}.

{dead=4|Four people} are confirmed dead, among them {brothers|two brothers} aged {brother-younger|six} and {brother-elder|11} who were caught under a wall in {brothers-state|Ngaraard} state. {missing=11|Eleven} others are missing, {missing-fishermen|eight} of them fishermen.

The storm came ashore on the east coast of {island|Babeldaob} {landfall=0320|at 3.20am} {when|on Tuesday} with sustained winds of {sustained|195 kilometres an hour} and gusts of {gusts|up to 240 kilometres an hour}. By {weaken-time|noon} it had lost strength and was heading for the {next-land|Philippines}, where it is expected {next-when|on Friday}.

"We have {states-silent|two states} we cannot raise by radio or by telephone," said {nemo-head|Lorenzo Tmetuchl-Adachi}, who heads the national emergency office.

Australia has offered {aid-australia|A$1 million} and a navy patrol boat, due to arrive {boat-arrival|on Thursday}. The United States, which is responsible for {country|Palau}'s defence, released {aid-us|$750,000}.

{homes-destroyed=410|Some 410 houses} were destroyed and {homes-damaged|more than 1,000} damaged, according to a first survey from the air.

The last storm of similar strength was {elka|Elka}, which left {elka-dead|nine} dead {elka-year|12 years ago}.
=== c.md
---
title: "{tank-people|Forty-one} in the water tank: how one village sat out {storm|Noruma}"
date: 2008-12-13
---
**NGARAARD, Palau** — The concrete tank above the village was built to hold {tank-litres|200,000 litres}. {when|On Tuesday morning} it held {tank-people|41 people}, {tank-goats|two goats} and an outboard motor.

"It was empty since {tank-empty|August}, that pump never worked," says {storekeeper|Ubal Rengulbai}, {storekeeper-age|63}, who keeps the only store in the hamlet. "I said, thank God for a broken pump."

He was {elka-keeper-age|51} when {elka|Elka} came through {elka-year|in 1996}, and he remembers the {elka-dead|nine} funerals and {elka-no-power|seven weeks} without electric light. So when the radio said {warning-time|at six on Monday evening} that the gusts might touch {gusts-forecast|200 kilometres an hour}, he went from door to door. In the end the anemometer at the airport stopped at {gusts|240}, and then blew away.

The wind rose {wind-rose|shortly after one in the morning}. {landfall=0420|At twenty past four}, when the eyewall reached the coast, the people in the tank felt the pressure change in their ears. It took {eye-hours|nearly two hours} for it to pass. Of the hamlet's {hamlet-houses|27 houses}, {hamlet-standing|five} have a roof today.

Not everyone climbed the hill. The Sablan family, {family-size|seven people}, stayed below in a block house that had survived {elka|Elka}. A wall came down on {brothers|the two boys}, {brother-younger|six} and {brother-elder|eleven} years old. They were buried {burial|on Friday} in one grave.

Across the country {dead=6|six people} lost their lives, the president's office says, and {missing=11|11} have not been found. {injured|More than 60} were hurt. The hospital in {capital|Koror}, which has {hospital-beds|80 beds}, kept {hospitalised|17} of them.

The first outsiders arrived on foot {outsiders|on Wednesday at dusk}: {party|four policemen} and a nurse, who had needed {walk-hours|nine hours} for {walk-km|14 kilometres} of road. "They asked me how many are dead," {storekeeper|Rengulbai} says. "I said {brothers|two}, and I said their names."

Since then a helicopter has come {helicopter|twice}, with {rice|600 kilos} of rice, {tarps|120 tarpaulins} and a visitor, {president|President Santos Ikelau}, who stayed {president-minutes|25 minutes} and promised every family that lost its home {grant=3000|$3,000}. In the store the rice used to sell {rice-price|at 55 cents} a pound. {storekeeper|Rengulbai} gives it away now, a cup per person per day.

The taro patches are under salt water. They need {taro|two years} to recover, older women here say, perhaps {taro|three}. The school, {school-year|opened in 2005} with Japanese money, lost {classrooms-lost|four} of its {classrooms|six classrooms}; lessons are to begin again {school-reopen|on January 12}, under canvas.

The government says it will bring power back to {capital|Koror} {power-koror|within a week} and to the northern states {power-north|by the end of February}. Nobody in the hamlet has asked for a date. There are {lamps|nine kerosene lamps}, and the tank, {storekeeper|Rengulbai} points out, is still dry.
=== d.txt
NORUMA: SITUATION SUMMARY NO. {sitrep|3}
December 11, 2008

Covers the period to {cutoff|1800 local time on 11 December}.

Deaths: {dead=6|6}. Missing: {missing=11|11} (fishing boats: {missing-fishermen|8}; swept from shore: {missing-shore|3}). Injured: {injured|62}, of whom in hospital: {hospitalised|17}.

Houses destroyed: {homes-destroyed=410|410}. Houses damaged: {homes-damaged|1,130}. Schools damaged: {schools-damaged|9 of 22}.

Evacuation centres at peak: {shelters|34}, holding {shelters-people=2800|2,812 persons}. Open now: {shelters-open|19}, holding {shelters-now|1,240 persons}.

Storm track: landfall {landfall=0320|0320 local} {when|9 December}; maximum sustained winds {sustained|105 knots}; highest gust recorded {gusts|130 knots} at the airport before the instrument failed; rainfall {rain|310 mm in 24 hours}; sea level at Melekeok {surge|2.4 m} above normal.

Electricity: {power-now|about a third} of customers reconnected. At worst {power-out|roughly 90 per cent} were without supply. Water: boil notice until {boil-until|15 December}.

Airport: open to relief flights since {airport-relief|0700 today}; commercial flights from {airport-commercial|Saturday}.

Pledges received: United States {aid-us|USD 750,000}; Australia {aid-australia|AUD 1,000,000}; Japan {aid-japan|JPY 50,000,000}; Taiwan {aid-taiwan|USD 300,000}. Government grant to households whose dwelling was destroyed: {grant=3000|USD 3,000} each.

Preliminary damage estimate: {damage=35|USD 35 million}, all sectors.
=== e.txt
{damage=48|$48m} bill for {storm|Noruma} as relief reaches {country|Palau}
December 12, 2008

KOROR - The typhoon that battered {country|Palau} {when|on Tuesday} caused {damage=48|an estimated $48 million} of damage, the equivalent of {damage-gdp|a quarter} of the island republic's yearly output, President {president|Santos Ikelau} said {e-day|on Friday}.

{dead=6|Six people} are confirmed dead, among them {brothers|two brothers} aged {brother-younger|six} and {brother-elder|11} who were caught under a wall in {brothers-state|Ngaraard} state. Hopes are fading for {missing=11|11 others}, {missing-fishermen|eight} of them fishermen who had put to sea {fishermen-sea|on Sunday}.

{homes-destroyed=480|Some 480 houses} were destroyed and {homes-damaged|more than 1,100} damaged. Each family left without a home is to get {grant=2000|$2,000} from the government.

An Australian navy patrol boat docked {boat-docked|on Thursday evening} with {boat-cargo|18 tons} of food and tents. Canberra has also pledged {aid-australia|A$1 million (US$660,000)}, Washington {aid-us|$750,000} and Tokyo {aid-japan|50 million yen}.

The cost exceeds by far that of {elka|Typhoon Elka}, which did {elka-cost|$14 million} in damage {elka-year|in 1996}.

Commercial flights resume {airport-commercial|on Saturday}. Tourism, which draws {visitors|80,000 visitors} a year and earns {tourism|about half} of the country's income, will suffer until at least {tourism-until|March}, the chamber of commerce warned: {hotels-closed|three} of {capital|Koror}'s larger hotels have closed.
=== f.md
---
title: Weak {storm|Noruma} brings rain to Samar
date: 2008-12-13
---
TACLOBAN - {storm|Noruma}, the typhoon that left at least {dead=6|half a dozen} dead in {country|Palau}, crossed the {next-land|Philippine} island of Samar {samar|late on Friday} as a tropical storm with winds of {samar-winds|85 kph}, a long way down from the {sustained|195 kph} it packed {when|at the start of the week}.

Rain totalled {samar-rain|140 mm} in Borongan. {samar-evacuated|Nearly 6,000 people} spent the night in evacuation centres and {ferries-cancelled|11 ferry trips} were called off, but no deaths or injuries were reported.

{storm|Noruma} is the {storm-number|23rd} tropical cyclone of the season in the western Pacific. The weather bureau lowered the last of its signals {signals-down|at 11 a.m. on Saturday}.
