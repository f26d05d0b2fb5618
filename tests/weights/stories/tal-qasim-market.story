Two bombs at a market in a northern Iraqi town (July 2008): early and later reports.
=== a.md
---
title: URGENT - Bombing at market in northern {country|Iraq} kills {dead=31|31}
date: 2008-07-10
---
KIRKUK, {country|Iraq}, {when|July 10} - {dead=31|Thirty-one people} were killed and {hurt=70|about 70} wounded {when|on Thursday} when {bombs|two bombs} exploded at a crowded market in the town of {place|Tal Qasim}, police said.

A {first-kind=truck|small truck} packed with explosives blew up among vegetable stalls {first-time=940|at around 9:40 a.m.} A {second-kind|man wearing an explosive vest} then blew himself up among people who had run to help, police Captain {spokesman|Omar Jasim} said.

He said {dead-children-early|at least four children} were among the dead. {police-dead|Two policemen} were killed in the {blast-no|second blast}.

{place|Tal Qasim} lies {distance|40 km (25 miles)} south of Kirkuk. Its people are mostly {people|Turkmen}.

{claim|No group claimed responsibility}. The attack comes {weeks|three months} before provincial elections are due.

MORE

=== b.md
---
title: Suicide bomber hits rescuers after market blast in {country|Iraq}; {dead=54|54 dead}
date: 2008-07-10
---
TAL QASIM, {country|Iraq}, {when|July 10} - The {bombs|two} explosions came {gap|twenty minutes} apart. The one that wrecked the vegetable market killed shoppers. The one after it killed those who had come for them.

By {dusk|nightfall on Thursday} {dead=54|54 people} had been counted in the morgues of {morgues|three} towns, police Brigadier {chief|Sarhad Kakai} said, and {hurt=137|137} were in hospitals or had been sent home with bandages. He expected the toll to rise: "There are {missing|eleven} I cannot find, and I have {bags|six bags} I cannot name."

It was the country's deadliest attack since {earlier-date|April 3}, when a bomb at a bus station near Baquba killed {earlier-dead=66|66}.

A {first-kind=truck|blue truck} with melons over {explosives=300|some 300 kg} of explosives was left next to the stalls {first-time=940|shortly before 10 a.m.}, when Thursday's market is at its fullest. It dug a crater {crater|three metres} wide and set fire to {shops|about 25 shops}. The {second-kind|suicide bomber} came in with the crowd of helpers. Witnesses put him at {bomber-age|no more than 18}.

"I was holding one end of a blanket and my cousin the other," said {witness|Yashar Bayatli}, {witness-age|33}, a teacher, blood on his shirt. "There was a man in it. Then I was lying there and all of them were gone."

{police-dead|Two policemen} and {fire-dead|a fireman} were among the dead, as were {dead-children|nine children}. At the {beds|60-bed} hospital in {hosp-place|Tuz Khurmatu}, {hosp-km|35 km} away, doctor {doctor|Nihad Aziz} said he had received {hosp-in|88 people} in {hosp-time|two hours}. "We operated on {operated|21}. {op-died|Five} died on the table." The U.S. army flew {medevac|19 of the wounded} to its base at Balad.

A curfew was put on the town {curfew|until 6 a.m. on Saturday}. The government in Baghdad sent {soldiers|400 soldiers}.

=== c.md
---
title: {place|Tal Qasim} buries its dead as Iraq looks for the bombers
date: 2008-07-11
---
Thousands of people have attended funerals in the northern Iraqi town of {place|Tal Qasim}, after a double bomb attack on {when|Thursday} in which {dead=54|at least 54 people} lost their lives.

Coffins were carried through the market in rows of {rows|ten}. Our correspondent counted {graves|47 fresh graves} in the main cemetery by {prayers|midday}. Black flags hung from almost every house on the {main-street|one} main street.

Officials say {hurt=137|more than 130} were injured, and that {critical|some 30 of them} are in a critical condition. {medevac|Nineteen} are being treated by the US military and {turkey|another 16}, mostly with burns, were flown to Ankara aboard a Turkish plane on {turkey-day|Friday}.

The {blast-one|first} bomb went off {first-time=1015|at 10:15 local time (07:15 GMT)}. It was hidden under fruit in a {first-kind=truck|lorry} and consisted of up to {explosives=500|half a tonne} of explosives, an interior ministry official said. A {second-kind|suicide attacker on foot} struck {gap|about 20 minutes} later.

{arrests|Three men} have been detained at a checkpoint {arrest-km|12km} from the town, according to the ministry. {claim|Nobody has said they carried out the attack}, but suspicion has fallen on Ansar al-Nahrain, a Sunni militant group which has targeted {people|Turkmen} Shia before.

## Violence down, but not here

Iraqi government figures show that {june-dead|448 civilians} died violently in {june|June}, the lowest number for {june-low|four years} and down from {june-prev|1,227} in the same month last year. The US has meanwhile said that {brigades|two} more of its {brigades-all|15} brigades can go home this year.

But in Kirkuk province the number of attacks rose to {kirkuk|61} in {june|June}, from {kirkuk-may|44} in {kirkuk-month|May}. Parliament has yet to agree how elections, planned for {election|1 October}, are to be held there.

The attack is the worst since {earlier-dead=60|60 people} were killed in Diyala in {earlier-date|April}.

=== d.md
---
title: A town with {ambulances|one ambulance}
date: 2008-07-13
---
TAL QASIM - On the wall of the mayor's office hangs a plan for a blast barrier round the market. It is dated {plan|November 2006}. It would have cost {plan-cost|$85,000}.

"Baghdad approved {approved|a third} of that," said {mayor|Mehmet Saki}, the mayor, {mayor-age|61}, who lost a {lost|nephew} on {when|Thursday}. "So we built {wall|40 metres} of wall out of {wall-plan|220}. The truck drove round it."

{place|Tal Qasim} has {population|some 28,000 people}, {schools|seven schools}, {police|55 policemen} and {ambulances|a single ambulance}, and the ambulance was parked beside the melons when the {second-kind|boy in the vest} arrived. So most of the {hurt=137|137 injured} travelled to {hosp-place|Tuz Khurmatu} in minibuses, {hosp-drive|more than half an hour} over a bad road. The hospital there has {beds|60 beds} and that morning had {blood|nine bags of blood}. {doctor|Dr Aziz} sent his own nurses to lie down and give theirs. {medevac|Nineteen} of the worst cases went by American helicopter.

Of those it took in, {hosp-in|88}, {hosp-dead|fourteen} have died. They are the reason that the number on the black banner outside the mosque was repainted on {repaint|Saturday night}, to {dead=61|61}. Among them are {fire-dead|a fireman} and {dead-children|nine} boys and girls, the youngest {youngest|two years old}, and {dead-women|17} women. {family|Six} belonged to one family, the Bayatlis.

It was not the {attack-no|first} of its kind in these hills. In {first-attack|2005} a tanker bomb in Bir Hasan, {bir-hasan-far|an hour's} drive south, killed {bir-hasan-dead|about 90}. In {second-attack|January}, here, a roadside device killed {january-dead|three}. And {earlier-date|three months ago} {earlier-dead=66|sixty-six travellers} died near Baquba.

Brigadier {chief|Kakai}, the police chief, lost {police-dead|two of his men} and has {soldiers|400 soldiers} he did not ask for. He says {dogs|two sniffer dogs} have been promised. He has been in the post for {chief-since|five weeks}. His predecessor was shot in {predecessor|May}.

"The {bombs|two bombs} were made by the same hand," he said. He thinks the {explosives=300|300 kilos} came through Hawija, and that the driver had been paid {driver-pay|$200}. {arrests|Three suspects} have been held since {arrest-day|Thursday night}; he would not say on what evidence.

=== e.md
---
title: Death toll in {place|Tal Qasim} market bombing reaches {dead=61|61}; group claims attack
date: 2008-07-14
---
{dead-new|Seven} more people have died of wounds suffered in last week's bombing of a market in {place|Tal Qasim}, northern {country|Iraq}, bringing the total to {dead=61|sixty-one}, health officials in Kirkuk province said on {health-day|Sunday}. A further {hurt=137|137 people} were injured, of whom {still|52} are still in hospital.

On {claim-day|Monday} a statement in the name of {group|Ansar al-Nahrain} was posted on a website used by militants. It said that {bombers|two of its fighters} had carried out a "double operation" in revenge for the killing of a leader of the group in {leader|June}. The claim could not be verified. {claim|Until then no one had said they were behind it}.

The account in the statement differs from that given by police, who believe that the vehicle, {first-kind=car|a parked saloon car}, was set off by telephone and that there was only {bombers-police|one suicide bomber}, who waited for {gap|twenty minutes} before acting. Police have {arrests|three people} in custody.

The bombing took place on {when|July 10}, a market day, {distance|about 40 kilometres} from the oil city of Kirkuk.

### Aid

* The provincial council voted to pay {pay-dead|3 million dinars ($2,500)} to the family of each person killed and {pay-hurt|1 million} to each of those seriously injured.
* The Iraqi Red Crescent sent {tents|120 tents} and food for {food|500 families} for {food-span|one week}.
* Turkey is treating {turkey|sixteen} of the wounded.

### Background

{people|Turkmen} are thought to be Iraq's {third-group|third largest} ethnic group. {place|Tal Qasim} has {population|a population of nearly 30,000}. Its police chief, Brigadier {chief|Sarhad Kakai}, took over {chief-since|in early June}, after the murder of {predecessor-name|Ali Demirci}. The curfew in the town was lifted on {curfew|Saturday morning}.
