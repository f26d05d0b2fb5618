A shooting at a county fair in Hallam Ferry, an invented town in Arkansas, September 2011: dead, wounded, ages, shots, times, the suspect, hospitals, earlier shootings
=== a.txt
{dead=3|Three} dead, {wounded?=9|nine} wounded in shooting at Arkansas county fair
September 17, 2011

HALLAM FERRY, Ark. (AN) — A man opened fire with a pistol at a crowded county fair in southern Arkansas {when=16|on Friday night}, killing {dead=3|three people} and wounding {wounded?=9|nine} before he was shot by a sheriff's deputy, authorities said.

The shooting began {time=2115|about 9:15 p.m.} near the Ferris wheel at the {county=ouach|Tolliver County} Fair, which is held each September on the {side=south|south side} of {town|Hallam Ferry}, a town of {town-pop|6,300} about {lr-dist|95 miles} south of Little Rock.

Sheriff {sheriff|Wade Pickens} said deputies working at the fair heard the shots and reached the gunman {response|within two minutes}. He was hit {suspect-hits|twice} and was in surgery early on {report-day|Saturday}. His name was not released. Pickens said he was {suspect-age|31} and from the area.

"People were hiding under the funnel cake trailer, they were lying flat in the hay," said {witness-one|Tammy Rusk}, {witness-one-age|42}, who was in line for the wheel with {witness-children|two daughters}. She said she counted {shots-heard|about a dozen shots}.

{attendance|Some 2,500 people} were at the fair, which was due to run {fair-until|through Sunday}. The remaining {days-left|two days} were canceled.

{hospital-flown|Four} of the wounded were flown to a trauma center in Little Rock and {hospital-local|five} taken to {hospital|Ouachita Regional Hospital} in Camden, where {critical-early|two} were in critical condition.

It was the {homicides-nth|first} killing in {town|Hallam Ferry} {homicides-since|since 2006}.

Another witness, {witness-two|Jerome Pettaway}, {witness-two-age|50}, said the gunman wore a gray work shirt and walked straight up to the booth of the Ferris wheel. "He said something to the man in the booth, {said-words|two or three words}, and then he shot him," said Pettaway, who was selling tickets for the tilt-a-whirl {booth-dist|30 feet} away.

{police-units|More than 60 officers} from {agencies|seven agencies} searched the fairgrounds until {clear-time|11:30 p.m.} for a possible {gunman-nth|second} gunman. None was found. Parents who had been separated from their children were told to go to the high school gym, where the last of {lost-children|19 children} was picked up {lost-time|shortly before 1 a.m.}

The fair, which began {fair-first|in 1921}, draws {fair-visitors|about 11,000 people} over {fair-days|four days}. It opened {fair-opened|on Thursday}.
=== b.md
---
title: 'Arkansas fair shooting: Toll rises to {dead=4|four} as suspect is named'
date: 2011-09-18
---
HALLAM FERRY, Arkansas (Newswire) - A {boy-age|14-year-old} boy died on {boy-died|Saturday} of wounds he suffered in a shooting at a county fair in Arkansas, raising the death toll to {dead=4|four}, as police named a former fairground mechanic as the suspect.

{suspect=dwayne|Dwayne Lee Hatcher}, {suspect-age|31}, opened fire {when=16|on Friday night} {time=2115|at about 9:15 p.m.} near the Ferris wheel at the {county=ouach|Tolliver County} Fair on the {side=north|north side} of {town|Hallam Ferry}, the Arkansas State Police said. {wounded=8|Eight people} were wounded.

{suspect=dwayne/darnell|Hatcher} fired {shots=17|17 shots} from a {gun|9mm} semi-automatic pistol in {shooting-length|less than a minute} and was changing the magazine when he was shot by a deputy, said police spokesman {spokesman|Bill Sandifer}. He was in a {suspect-state|stable} condition under guard in Little Rock. {ammo|A further 60 rounds} and {guns-truck|two rifles} were found in his pickup truck.

The dead included {victim-one|Carl Ray Eubanks}, {age-eubanks=63|63}, who ran the Ferris wheel, his wife {victim-two|Loretta}, {age-loretta|59}, and {victim-three|Shawna Tibbs}, {age-tibbs|26}, a nurse who was helping a wounded man when she was hit. The boy was not named because of his age.

{spokesman|Sandifer} said {suspect=dwayne/darnell|Hatcher} had worked for {victim-one|Eubanks} for {worked|three seasons} until he was dismissed {dismissed=july|in July} over {missing-cash|$1,900} in missing receipts. "He went straight to the wheel. We believe that was where he meant to go," he said.

The state's governor, {governor|Paul Rainey}, expressed his condolences and ordered flags to be flown at half-staff {flags-until|until Thursday}.

The shooting was the deadliest in Arkansas {deadliest-since|since 1998}. {hospital-flown|Four of the wounded} were treated in Little Rock, where {critical|one}, a {critical-age|37-year-old} woman, was still in critical condition. {released|Three} were released from hospital.

About {gun-deaths-us|31,000 people} a year die from gunshots in the United States, {gun-suicides-us|more than half} of them by suicide. In Arkansas, {gun-deaths-ark|463 people} were killed by guns {gun-deaths-year|in 2009}, of whom {gun-homicides-ark|146} in homicides. The state requires no permit to buy a pistol, and {suspect=dwayne/darnell|Hatcher} had bought his legally {gun-bought=aug|on August 22} for {gun-price|$389}, police said.

{suspect=dwayne/darnell|Hatcher} parked his truck at the fairgrounds {park-time|at 8:52 p.m.} and bought a ticket like everybody else, {spokesman|Sandifer} said. A camera at the livestock barn showed him walking up and down for {walking|about 20 minutes}.

{riders|Twenty-two people} were stuck on the wheel for {stuck|close to an hour}. Firefighters brought them down by turning it by hand.

The deputy who stopped the gunman, {deputy=kyle|Kyle Brandt}, {deputy-age|29}, has been with the sheriff's office for {deputy-years|four years} and had never fired his gun on duty, Sheriff {sheriff|Wade Pickens} said. He fired {deputy-shots|four shots}.

{deadliest-since|In 1998}, {dead-1998|five people} were killed and {wounded-1998|10} wounded in a shooting at a sawmill near {town-1998|Pinnock}, {dist-1998|140 miles} to the north. In {shooting-2008|2008}, a man killed {dead-2008|two people} at a car dealer's in Little Rock.
=== c.md
---
title: Gunman at Arkansas fair 'went for his old boss'
date: 2011-09-18
---
A man who killed {dead=4|four people} at a county fair in the US state of Arkansas was targeting a former employer, police say.

{suspect=dwayne|Dwayne Hatcher}, {suspect-age|31}, was dismissed by the operator of the Ferris wheel {dismissed=june|in June}. Police say he returned {when=16|on Friday night} with a pistol and fired {shots=17|17 shots} into a queue of people.

The wheel's operator, {victim-one|Carl Ray Eubanks}, {age-eubanks=68|68}, and his wife, {victim-two|Loretta}, {age-loretta|59}, died at the scene, as did {victim-three|Shawna Tibbs}, {age-tibbs|26}. A boy of {boy-age|14} died in hospital {boy-died|on Saturday}. {wounded=8|Eight other people} were injured, {critical|one} of them critically.

The fair takes place every year on the {side=south|southern} edge of {town|Hallam Ferry}, where {town-pop|6,300} people live. It began {fair-first|in 1921} and this was its {fair-edition|88th} edition.

## Panic on the wheel

{riders|Twenty-two people} were on the wheel when the shooting began and could not get down. {rider|Dustin Mabry}, {rider-age|19}, was at the top, {wheel-height|60ft (18m)} above the ground, with his girlfriend. "We saw all of it and could do nothing," he told the local TV station. They were up there for {stuck|50 minutes}.

Deputy {deputy=kyle|Kyle Brandt}, {deputy-age|29}, fired {deputy-shots|four times} and hit the gunman {suspect-hits|twice}. He has been placed on paid leave, which is usual, for {leave|at least 10 days}.

## Charges

Mr {suspect=dwayne/darnell|Hatcher} is expected to be charged with {charges-murder|four counts} of capital murder and {charges-attempted|eight} of attempted murder. Prosecutor {prosecutor|Anne Delacroix} said she would decide {penalty-decide|within 60 days} whether to seek the death penalty. Arkansas last carried out an execution {execution-last|in 2005}; {death-row|39 men} are on its death row.

He had a conviction for drunken driving {dui-year|in 2004} and {calls|two} complaints by a former girlfriend, the last {last-complaint|in May}, but no court order had been issued against him.

The shooting has started the debate on guns anew, though in Arkansas there is little of it. The state's governor, {governor|Paul Rainey}, a Democrat, said the laws were not at fault. A poll {poll-when|in April} by a university found that {poll-gun|57%} of Arkansans have a gun at home and {poll-laws|one in three} want stricter laws; in the country as a whole {poll-laws-us|44%} do.

The pistol, a {gun|9mm}, was bought legally. {guns-truck|Two rifles} and {ammo|60 rounds} of ammunition were found in Mr {suspect=dwayne/darnell|Hatcher's} pick-up.

He had worked for the Eubanks family for {worked|three seasons}, spokesman {spokesman|Bill Sandifer} said, and before that for {carnival|six years} with a travelling carnival in Texas.
=== d.md
---
title: '"They just took care of everybody": {town|Hallam Ferry} mourns {dead=4|four}'
date: 2011-09-19
---
**HALLAM FERRY (KLRT News)** – {mourners|More than 900 people} filled First Baptist Church and the lot across the street {vigil|Sunday evening} to remember the {dead=4|four people} shot to death at the {county=ouach|Tolliver County} Fair.

{candles|Four candles} were lit, for {victim-one|Carl Ray Eubanks}, {age-eubanks=63|63}; {victim-two|Loretta Eubanks}, {age-loretta|59}; {victim-three|Shawna Tibbs}, {age-tibbs|26}; and {boy|Tyler Womack}, the {boy-age|14-year-old} freshman who died {boy-died|Saturday afternoon} at Children's Hospital.

The Eubankses had been married {married|38 years} and had brought the wheel to {town|Hallam Ferry} {wheel-years|every year since 1989}. "They'd let kids ride free the last hour," said Pastor {pastor|Dale Summerhill}. "They just took care of everybody."

{victim-three|Tibbs} worked in the emergency room at {hospital|Ouachita Regional}, where {hospital-local|five} of the wounded were brought that night. She leaves a {tibbs-child|3-year-old} son. A fund for him had raised {fund-son|$41,000} by {fund-time|Sunday night}; another, for all the families, stood at {fund-all|$128,000}.

Tyler was a trombone player and the youngest of {siblings|three brothers}. His school, with {pupils|410 students}, will open {school-open|two hours} late {school-open-day|Monday}. {counselors|Six counselors} will be there.

Sheriff {sheriff|Wade Pickens} on {sheriff-day|Sunday} gave a timeline of the shooting:

- {park-time|8:52 p.m.}: {suspect=dwayne|Dwayne Hatcher} parks his truck at the livestock barn and pays {ticket|$5} at the gate.
- {time=2150|9:50 p.m.}: {first-shot|The first shot} is fired at the Ferris wheel.
- {response|Less than two minutes} later: Deputy {deputy=kyle|Kyle Brandt} shoots the gunman {suspect-hits|twice}.
- {ambulance-after|Seven minutes} after the {first-shot|first shot}: the {ambulance-nth|first} ambulance arrives from Camden Road.
- {clear-time|11:30 p.m.}: the fairgrounds are declared clear.

{pickens-deputies|Eleven deputies} were on duty at the fair, he said, {deputies-prev|three} more than last year. There were no metal detectors at the {gates|four gates}. "It's a county fair," Pickens said.

Funerals for the Eubankses will be {funeral-eubanks|at 2 p.m. Wednesday}; for {victim-three|Tibbs}, {funeral-tibbs|Thursday at 10 a.m.}; for {boy|Tyler}, {funeral-boy|Friday at 11}.

{hospitalized|Five people} were still in hospitals {hospital-when|Sunday night}: {hosp-lr|three} in Little Rock and {hosp-camden|two} in Camden. {critical|One} remained in critical condition.
=== e.md
---
title: Suspect in Arkansas fair shooting charged with {charges-murder|four} murders
date: 2011-09-21
---
CAMDEN, Ark. — The man accused of opening fire at a county fair in {town|Hallam Ferry} was charged {charged-when|Tuesday} with {charges-murder|four counts} of capital murder and {charges-attempted|eight counts} of attempted murder.

{suspect=darnell|Darnell Lee Hatcher}, {suspect-age|31}, of the {suspect-town|Louann} community, listened from a hospital bed by video. Circuit Judge {judge|Harold Tasker} ordered him held without bond and set the next hearing for {hearing|Oct. 24}. A public defender entered a plea of {plea|not guilty} on his behalf.

According to an affidavit, {suspect=dwayne/darnell|Hatcher} fired {shots=11|11 shots} {when=16|last Friday} in the crowd at the {county=ouach|Tolliver County} Fair, killing {dead=4|four people} and wounding {wounded=8|eight}. He told investigators that he had been owed {owed|$640} in wages by {victim-one|Carl Ray Eubanks}, {age-eubanks=63|63}, who had dismissed him {dismissed=july|in July}.

The pistol was bought at a pawn shop in El Dorado {gun-bought=sep|on September 12}, {bought-before|four days} before the shooting. Police also seized {guns-truck|two rifles} from his truck and {guns-home|five other guns} from his house.

{victim-three|Shawna Tibbs}, {age-tibbs|26}, who was a nurse, was shot {tibbs-shot|twice} in the back, the affidavit says. {victim-two|Loretta Eubanks} was hit {loretta-shot|once}, her husband {carl-shot|five times} and {boy|Tyler Womack}, {boy-age|14}, {boy-shot|once}.

Prosecutor {prosecutor|Anne Delacroix} said a decision on the death penalty would be made {penalty-decide|within 60 days}. The deputy who shot the gunman, {deputy=kyle|Kyle Brandt}, was cleared {cleared|Monday} of any wrongdoing and may return to work.

State Rep. {rep|Lonnie Marsh} said he would bring in a bill to allow bag searches at fairs. A similar bill {bill-prev-year|in 2007} {bill-prev|failed} in committee {bill-vote|by 9 votes to 6}. The fair board, which takes in {fair-income|about $310,000} a year, said the {next-edition|89th} fair would be held {next-fair|next September} on the same grounds, without a Ferris wheel.
