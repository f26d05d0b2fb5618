A crude oil pipeline bursts near a river in Alberta, Canada; barrels, cubic metres, hours, length of the slick, fish, fines, the age of the pipe
=== a.md
---
title: '{owner|Fennimore} shuts {line|Elk Bend} pipeline after spill in {region|Alberta}'
date: 2010-07-20
---
CALGARY, July 20 - {owner|Fennimore Energy Partners} shut its {line|Elk Bend} crude pipeline after a rupture spilled {volume=4200|about 4,200 barrels} of oil into a tributary of {river|the Wapasu River} in northern {region|Alberta}, the company said {statement|on Tuesday}.

The leak was detected {detected|at 3:40 a.m. local time} {when|on Monday} and the line was shut in {shut=55|55 minutes} later. {owner|Fennimore} said it had no estimate of when the {capacity|95,000-barrel-per-day} line would restart. It was carrying {flow|about 78,000 bpd} at the time.

{crew|Some 120} workers are at the site, {site|15 km (nine miles)} west of {town|Cutarm Lake}, and have laid {booms|three} containment booms. "The release has been contained," said spokesman {spokesman|Grant Ostby}.

The {length|214-km} line, {diameter|20 inches} in diameter, was built {built=1974|in 1974}. It feeds a hub at {hub|Redwater} from which oil goes on to refineries in the U.S. Midwest. Canadian heavy crude for {crude-month|August} delivery strengthened to {crude-diff|$14.10} a barrel below the U.S. benchmark, which stood at {wti|$77.44}, from {crude-diff-before|$15.75} {crude-before|on Friday}.

It is the {leak-rank|third} leak on the system {leak-span|since 2006}; the largest of the others was {leak-largest|340 barrels}.
=== b.txt
Oil slick drifts toward reserve after pipeline break
July 22, 2010

CUTARM LAKE - {chief|Ernestine Whitford} smelled it before anybody phoned.

"I thought it was the stove," said the chief of the Sandy Narrows First Nation, population {population|870}. That was {chief-smell|about 2 a.m.} {when|on Monday}. The company says its instruments noticed the leak {detected|at 3:40}. It told the province {notified|at 7:15}, and the reserve, she said, {notified-reserve|at a quarter to eleven}.

By {slick-day|Wednesday} a sheen reached {slick=32|32 kilometres} down {river|the Wapasu}, {slick-reserve|six} short of the intake from which {intake|two communities} draw their water. {bottled|Four trucks} with {bottled-litres|36,000 litres} of bottled water have come, and the school's summer camp for {camp|55 children} was called off.

{owner|Fennimore} has said that {volume=4200|4,200 barrels} got out. {hydrologist|Dr. Alan Broussais}, a hydrologist who was taken over the site in a helicopter {flight|on Tuesday}, would not be surprised by {hydrologist-guess|twice that}.

Trapper Joe Whitford, {trapper-age|68}, has a line of {cabins|four cabins} along the creek. He found {trapper-beavers|seven} dead beavers and {trapper-ducks|more than 20} ducks on {trapper-stretch|two kilometres} of bank. The province's own count stood at {beavers|31 beavers} and {birds-early|98 birds} {count-when|last night}.

{owner|Fennimore} will pay trappers {trappers|$5,000} each as a first advance. Joe Whitford made {trapper-income|$11,000} {trapper-income-year|last winter}.

The cleanup has grown to {crew-later|260 people}. A town hall meeting is set {meeting|for Friday at 7 p.m.} in the arena, which holds {arena|400}.
=== c.md
---
title: Regulator orders tests before {line|Elk Bend} oil line may restart
date: 2010-07-29
---
CALGARY, July 29 - {region|Alberta}'s energy regulator ordered {owner|Fennimore Energy Partners} {order|on Thursday} to test the whole length of its {line|Elk Bend} pipeline before it may restart the line, which ruptured {when|on July 19} and spilled {volume=4900|4,900 barrels} of crude near {river|the Wapasu River}.

The leak was detected {detected|at 3:40 a.m.} and the line was shut in {shut=85|85 minutes} later, the regulator said in a preliminary report. Operators had taken {alarms|the first two alarms} for a faulty gauge.

The {length|214-km} line, {diameter|20 inches} in diameter, was built {built=1974|in 1974} and last inspected from the inside {inspected|in 2007}, when {anomalies|46} spots with a loss of metal were found and {repaired|11} were dug up and repaired. The spot that failed, with a crack {crack|58 centimetres} long, was not among those.

Wildlife officers ended their count {count-end|on Monday} with {birds=410|410} birds and {beavers-final|64} beavers found dead.

Refiners that take oil from the {capacity|95,000-barrel-per-day} line have bought elsewhere. The line could be back {restart|in late August}, {owner|Fennimore} said, at {restart-pressure|80 percent} of its former pressure.

{owner|Fennimore} put the cost of the cleanup at {cost|$28 million to $32 million}, of which insurance will cover all but {deductible|$5 million}. It reports second-quarter results {results|on August 5}; analysts expect a profit of {forecast|41 cents} a unit against {last-year|36 cents} {last-year-when|a year earlier}. Units have lost {units|11.5 percent} since the rupture and closed at {units-close|$17.92}.

The company had said {statement|on July 20} that "the release has been contained". Crews have since recovered {recovered|2,100 barrels} of an oil-and-water mixture, {recovered-oil|about 40 percent} of it oil.
=== d.md
---
title: '{anniversary|One year} on: the {river|Wapasu} after the spill'
date: 2011-07-18
---
### What broke

A pipe laid {built=1969|in 1969}, {diameter|half a metre} across, of which {span-pipes|some 400,000 kilometres} of all sorts lie under {region|Alberta}. It split {when|on 19 July last year} at the bottom of a creek, and {volume=4900|780 cubic metres}, of crude ran out before a technician in Calgary closed {valves|two valves}. A larger spill, on the Peace River system {earlier-year|in 2006}, let out {earlier-volume|8,100 barrels}; an average one is {average|below 20}.

### What died

According to the final count, {birds=140|140 birds}, {beavers-final|64 beavers}, {moose|two moose}. Whitefish numbers at the mouth were {fish|37% lower} {fish-when|this May} than in the year before the spill. The oil was found as far as {slick=52|52 km} downstream on the day it reached furthest and stopped {slick-reserve|six kilometres} above the water intake.

### What it cost

| Item | Million dollars |
|---|---|
| Cleanup | {cost-final|44.6} |
| Compensation to trappers and the Sandy Narrows First Nation | {compensation|6.3} |
| Lost revenue in {outage|seven weeks} of shutdown | {lost-revenue|19} |
| Fine asked by the Crown | {fine|1.2} |

{owner|Fennimore} had first thought of {cost|28 to 32 million} for the cleanup. The fine is for releasing a substance and for the time it took: {notified|three and a half hours} passed between the alarm and the call to the province. The maximum would be {fine-max|$1.5 million} for {fine-counts|three counts}. The case comes up {case|on 14 September}.

### What has changed

The pipe was replaced over {replaced|2.4 km}. Pressure is held at {restart-pressure|four fifths} of what it was, which means {flow-now|76,000 barrels a day} at most, down from {capacity|95,000}. {population|870 people} still drink from {wells|two new wells}, and {chief|Chief Whitford} still does not trust {wells-one|one} of them.
=== e.txt
{river|Wapasu} oil slick: {volume=4200|4,200 barrels}, {slick=32|32 km}, and counting
July 23, 2010

CALGARY - Crews in northern {region|Alberta} worked {crew-shift|around the clock} {workday|on Thursday} to keep oil from a ruptured pipeline out of the water supply of {intake|two} communities.

{owner|Fennimore Energy Partners} shut its {line|Elk Bend} crude pipeline {when|on Monday} after a rupture spilled {volume=4200|about 4,200 barrels} into a tributary of {river|the Wapasu River}. The leak was detected {detected|at 3:40 a.m.} and the line was shut in {shut=55|55 minutes} later.

{crew-later|Some 260} workers are at the site, {site|15 km} west of {town|Cutarm Lake}, and have laid {booms-later|nine} containment booms. The sheen has not moved {sheen-since|since Wednesday}, said spokesman {spokesman|Grant Ostby}.

The {length|214-km} line, {diameter|20 inches} in diameter, was built {built=1974|in 1974}. It can carry {capacity|95,000 barrels} a day.
