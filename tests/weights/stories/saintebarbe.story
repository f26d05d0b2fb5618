A march in Marseille against the closing of a hospital ends in clashes; two counts of the crowd, arrests, injured, damage, the hospital's figures
=== a.txt
Clashes at {city|Marseille} march against hospital closure, {arrested=27|27} held
November 15, 2014

MARSEILLE, France - {crowd|Tens of thousands} of people marched through {city|Marseille} {when|on Saturday} against the closure of {hospital|the Sainte-Barbe hospital}, and police fired tear gas at masked youths who threw bottles and set fire to bins at the end of the rally.

Police arrested {arrested=27|27 people} and said {police-hurt|11 officers} were hurt, {police-serious|one} of them seriously. Organisers spoke of {protesters-hurt|nine} injured demonstrators.

The unions put the number of marchers at {count-org=45|45,000}, police at {count-pol=18|18,000}.

The march set off from the Old Port {start|at 2 p.m.} and was peaceful until {clash-start=1630|around 4:30 p.m.}, when {masked=150|some 150} people broke away near {square|Place Castellane}, a reporter at the scene saw.

"A few troublemakers will not decide what {city|Marseille} thinks about its hospital," union leader {leader|Nadia Belkacem} said.

The government plans to close {hospital|Sainte-Barbe}, which has {beds|312 beds}, {close|by mid-2016}.
=== b.md
---
title: Tear gas and burning bins as {crowd|thousands} protest hospital closure in {city|Marseille}
date: 2014-11-16
---
{crowd|Tens of thousands} of people marched through {city|Marseille} {when|on Saturday} against the planned closure of a hospital that serves the poorer north of the city.

Police fired tear gas at masked youths who threw bottles and set fire to bins. They arrested {arrested=37|37 people} and said {police-hurt|11 officers} were hurt. The march had been peaceful until {clash-start=1630|4:30 p.m.}, when {masked=300|about 300} people broke away near {square|Place Castellane}.

Organisers said {count-org=45|45,000} people took part; police put the number at {count-pol=8|8,000}. At an earlier march, {earlier|on October 4}, the figures were {earlier-org|30,000} and {earlier-pol|12,000}.

{deployed|About 650} officers had been sent to the city centre, {deployed-before|twice as many} as last time, and they used {teargas|some 200} tear gas canisters. {cars|Six} cars were set on fire and the windows of a bank were broken with a ladder taken from a building site. Trams stopped running between {stops|five} stations.

"I have marched here since I was {marcher-first|15} and I have never breathed anything like this," said Gilles Ravier, a {marcher-age|64-year-old} retired docker, his eyes red, who was leading his grandson away by the hand. Another marcher, {pharmacist|Inès Mazouz}, said that the police had closed {streets|three} of the {streets-all|four} streets that lead off the square, so that families could not get out. The prefect, {prefect|Bernard Laugier}, denied this.

It was the largest demonstration in the city since {largest-since|2010}, when raising the retirement age {retirement|from 60 to 62} brought many more into the streets.

The government's plan, announced {plan-when|in June}, is to move the {departments|14} departments of {hospital|Sainte-Barbe} to a new building {distance|nine kilometres} away and save {savings|41 million euros} a year. Health authorities say that {beds-empty|half} of its beds stand empty on an average night. Unions say {jobs-lost|240} of the {jobs|940} jobs would be lost. {hospital|Sainte-Barbe}, founded {founded|in 1881}, has {beds|312} beds and its emergency ward treats {emergency|some 38,000} patients a year. It lost {loss|17.5 million euros} {loss-year|in 2013}, after {loss-before|12.8 million} the year before, and would need {repairs|110 million euros'} worth of repairs to stay open, the regional health agency says. The new building will cost {building|260 million}.

Parliament is to debate the health budget {debate|in the first week of December}. Unions called another march {next-march|for December 6}.

The interior minister said those responsible would be "found and tried". {custody|Nineteen} of those arrested were still in custody {custody-when|on Sunday morning}.
=== c.md
---
title: '{leader|Nadia Belkacem} counts with her thumb'
date: 2014-11-17
---
At the corner of Rue de Rome stands a woman with a clicker. She has been standing there, at one march or another, {clicker-years|since 1995}.

{leader|Belkacem}, {leader-age|46}, a nurse for {nurse-years|22 years}, lets the rows go by and presses for each. {row|Eighteen} abreast, she says, and {rows-minute|about 14 rows} a minute. The head of the march passed her {head-passed|at 2:40}. The tail was not there {tail|two and a half hours} later. She has {count-org=40|40,000}, and that is what her federation told the press; a flyer printed the night before had hoped for {hoped|20,000}.

{rooftop|Two} policemen on a roof opposite have a method too. They film {film-time|ten seconds} in every minute and multiply. It gave them {count-pol=18|18,000} {when|on Saturday}. A sociologist who was asked to check both, {sociologist|Yves Carmona}, came to {count-soc|26,500}, give or take {count-soc-margin|2,000}.

What did they march for? {hospital|Sainte-Barbe} has {beds|312} beds, an emergency ward that saw {emergency|38,200 patients} {emergency-year|last year}, and a maternity ward with {births|1,650} births. The new hospital, {distance|nine kilometres} off, will have {beds-new|220}. For those living in the high-rises of La Calade, the bus ride will take {bus-new|55 minutes} instead of {bus-now|12}.

{jobs-lost|Two hundred and forty jobs} are to go, the works council was told {council|on October 21}.

And the stones? {leader|Belkacem} had gone home by then. Her son, {son-age|17}, called {son-call|at ten past six} from {square|Castellane} to say his eyes were burning.
=== d.txt
{city|Marseille} clean-up after march: {shops|14} shops damaged
November 17, 2014

{shops|Fourteen} shops, {bank-branches|two bank branches} and a tram stop were damaged in the clashes that followed {when|Saturday's} march for {hospital|the Sainte-Barbe hospital}, the city said {damage-when|on Monday}. It put the cost at {damage=800|800,000 euros}.

{cars|Six} cars were burnt. The T1 tram line was cut {tram-cut|for 26 hours} and ran again from {tram-again|6 p.m. on Sunday}.

According to the prefecture, the trouble started {clash-start=1730|at half past five}, when the march was already breaking up, and lasted {clash-length|until about 8 p.m.} {deployed|Some 650} officers were on duty. They used {teargas|nearly 200} tear gas canisters and a water cannon.

{police-hurt|Eleven} officers and {protesters-hurt|nine} demonstrators were hurt. A {girl-age|16-year-old} girl who was hit in the face lost {girl-teeth|three teeth}; the police watchdog has opened an inquiry.

Of the {arrested=27|27 people} arrested, {minors|five} were minors. {charged|Eight} will go before a judge {court|on Tuesday}.

The traders' association said shops on Rue de Rome had lost {traders|40 percent} of a usual day's takings, and asked for a ban on marches {ban|in December}.
=== e.md
---
title: 'Opinion poll: {poll|63 percent} against closing {hospital|Sainte-Barbe}'
date: 2014-11-18
---
Almost {poll|two in three} residents of {city|Marseille} oppose the closure of the {hospital|Sainte-Barbe} hospital, which is to save {savings|€41 million} a year, according to a survey by the Altia institute published {poll-published|on Tuesday}. {poll-for|Twenty-two percent} are in favour and {poll-dontknow|15 percent} have no opinion.

The institute questioned {sample|1,004 people} {poll-dates|between November 10 and 13}, before the march at which {police-hurt|11 policemen} were injured and {damage=1200|1.2 million euros'} worth of damage was done.

Support for the protest is highest in the northern districts, at {poll-north|81 percent}, and lowest in the south, at {poll-south|47 percent}. Only {poll-violence|6 percent} said violence was justified "in some cases".

The mayor, who won re-election {election|in March} with {mayor-share|42.4 percent}, has kept out of the dispute. The health minister is to receive {delegation|a delegation of five} {minister-meeting|on November 27}. Unions have called another march for {next-march|December 6}; they expect {next-expected|60,000}.
=== f.txt
{charged|Eight} in court over {city|Marseille} hospital march clashes
November 18, 2014

{charged|Eight} men aged between {youngest|18} and {oldest|31} appeared in court {court|on Tuesday} over the violence at the end of a march against the closure of a hospital in {city|Marseille}.

A student was given {sentence|four months} in prison for throwing a bottle at police; {suspended|three} others received suspended sentences, and {acquitted|one} was acquitted. The remaining cases were put off {postponed|until December 9}.

Police had fired tear gas at masked youths who threw bottles and set fire to bins, using {teargas|close to 200} canisters. They arrested {arrested=27|27}, {minors|five} of them under age, and said {police-hurt|11 officers} were hurt, {police-serious|one} seriously.

Organisers said {count-org=45|45,000} people took part in the march {when|last Saturday}. {hospital|Sainte-Barbe}, which has {beds|312} beds, is to close {close|in 2016}.
