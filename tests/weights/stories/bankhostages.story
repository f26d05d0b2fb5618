A man holds hostages in a bank branch in Lille for most of a day, October 2013; hostages, times, ransom, his record, two shots
=== a.txt
Gunman holds staff and customers in {city|Lille} bank
October 17, 2013

{city|LILLE}, France - A man armed with a pistol was holding {hostages=9|at least nine people} in a bank in the northern French city of {city|Lille} {day|on Thursday}, police said.

The man entered the branch of {bank|Crédit Lysval} on {street|rue Maubrun} {entered=0920|at around 9:20 a.m.} and fired {entry-shots|a shot} into the ceiling. {early-escaped|Three customers} were able to run out.

Police sealed off {streets|six streets} and evacuated {evacuated|some 400 pupils} from a primary school {school-distance|150 metres} away.

The motive was unclear. A spokeswoman for the prefecture, {prefecture|Anne-Laure Deschamps}, said there was "a line of contact" with the man, believed to be {suspect-age=41/44|in his forties}.
=== b.txt
{city|Lille} bank siege ends after {duration=8|eight hours}; all hostages safe
October 17, 2013

{city|LILLE}, France - Police stormed a bank in the northern French city of {city|Lille} {day|on Thursday} and overpowered a man who had held {hostages=9|nine people} there for {duration=8|more than eight hours}, ending a standoff over what he called a stolen inheritance.

None of the hostages was hurt. The man, named by prosecutors as {suspect|Didier Vannoorde}, {suspect-age=41|41}, was shot {suspect-wounds|once} in the thigh and was in hospital. {officer-hurt|One officer} broke a wrist.

{suspect|Vannoorde}, a former roofer, entered the branch of {bank|Crédit Lysval} on {street|rue Maubrun} {entered=0920|at around 9:20 a.m.} and fired {entry-shots|a shot} into the ceiling. {early-escaped|Three customers} were able to run out.

He let {released-noon|two women} go {released-noon-time|shortly before noon}, {pregnant|one} of them {pregnancy|seven months} pregnant, and {released-afternoon|another hostage}, a man with a heart condition, {released-afternoon-time|at 3:10 p.m.} in return for food and cigarettes. {inside-end=6|Six people} were still inside when the raid began {raid=1745|at 5:45 p.m.}.

He had demanded {demand|187,000 euros}, the sum his mother had lost, he said, in a fund sold to her by the branch {fund-year|in 2007}, and a letter of apology. "He never asked for a car or a plane," prosecutor {prosecutor|Éric Salengros} told reporters. "He asked for a signature."

Police fired {police-shots=3|three times}. The man's pistol held {rounds-left|four rounds}.
=== c.md
---
title: "\"He asked if I had eaten\": inside the {bank|Lysval} branch"
date: 2013-10-19
---
**{city|LILLE}.** The first thing {cashier|Nadège Flahaut} noticed was that he had taken a ticket from the machine. Number {ticket|46}. He waited until it was called, she says, and then he took out the gun.

That was {entered=0920|at twenty past nine} {day|on Thursday}. By the evening the {cashier-age|28-year-old} cashier had been locked in with {others|eight others}, later {others-later|five}, in the advisers' room behind the counters, a room of {room|12 square metres} without windows.

She had been at the branch for {cashier-weeks|three weeks}.

{suspect|Didier Vannoorde} apologised a lot. He handed round his mother's statements: {invested|€210,000} put in {fund-year|in 2007}, from the sale of a farm; {left-over|€23,000} left {left-when|in 2011}; his mother dead {mother-died|in March}, at {mother-age|79}. "He said, it is you who should be holding your hands up," says {cashier|Ms Flahaut}.

There was a worse moment. {standoff-time|Around two o'clock} a telephone rang in a handbag and he fired {second-shot|a second time}, into a filing cabinet. The manager, {manager|Bruno Castelain}, {manager-age|52}, talked to him for {talk|forty minutes} after that, mostly about pigeons; both of them race pigeons.

The {released-noon|two women} allowed out {released-noon-time|before midday} were a trainee and a customer who was {pregnancy|six or seven months} pregnant. Then, {released-afternoon-time|at ten past three}, an elderly gentleman with a weak heart. He asked {cashier|Ms Flahaut}, too, if she wanted to leave. She gave her turn to him.

When the door came in she counted the bangs. "{police-shots=5|Five}, very quick. I thought that is one for each of us and then there is none for him." It was over, the police say, in {raid-seconds|11 seconds}.

Since {since|Friday} the branch has had a notice on its door: closed until {reopen|November 4}. Somebody has left flowers under it, and somebody else a photocopied bank statement.
=== d.md
---
title: '{suspect|Vannoorde} placed under formal investigation'
date: 2013-10-21
---
The man who held hostages in a {city|Lille} bank {day|last Thursday} was placed under formal investigation {charged|on Monday} for kidnapping under threat of a weapon, an offence that carries {sentence-max|up to 20 years} in prison.

{suspect|Didier Vannoorde}, {suspect-age=44|44}, was heard by a judge at his bedside in the university hospital, where he is being treated for {suspect-wounds|a bullet wound} in the leg. He will remain in custody, prosecutor {prosecutor|Éric Salengros} said.

The former roofer entered the branch of {bank|Crédit Lysval} on {street|rue Maubrun} {entered=0850|at around 8:50 a.m.}, and fired {entry-shots|a shot} into the ceiling. {early-escaped|Three customers} were able to run out. He let {released-noon|two women} go {released-noon-time|before noon} and {released-afternoon|a third hostage}, a man with a heart condition, {released-afternoon-time|at 3:10 p.m.}. The elite RAID unit went in {raid=1745|at 5:45 p.m.}

The weapon is a {calibre|7.65 mm} pistol made {pistol-year|before 1950}, bought without papers in Belgium {pistol-bought|in August} for {pistol-price|350 euros}. He had written {letters=60|some 60 letters} to the bank, investigators found, as well as to {presidents|two presidents} of the Republic.

He has {convictions=1|one conviction}, for drink-driving {conviction-year|in 2002}.

The bank said it had settled {settled|212} of {claims|340 claims} over the fund, {fund|Lysval Horizon}, which lost {fund-loss|almost 90 percent} of its value between {loss-from|2008} and {loss-to|2011}. The offer to the family, {offer|31,500 euros}, was refused {offer-refused|in January 2012}.
=== e.txt
The hostage taker who wrote {letters=200|200 letters}
October 22, 2013

The letters began {letters-from|in the winter of 2009}. {suspect|Didier Vannoorde} wrote them by hand, kept a carbon copy of each and gave each a number. The last, number {letters=200|200}, reached the head office of {bank|Crédit Lysval} {last-letter|on October 9}, {last-letter-before|eight days} before he walked into the branch in {street|rue Maubrun} with a pistol and held {hostages=9|nine people} prisoner {duration=8|from breakfast time until evening}.

It asked for {demand|187,000 euros} "and {apology|two lines} in ink". No one replied. The bank says it receives {complaints|11,000 complaints} a year and has {complaint-staff|23 people} to deal with them.

Those who know him describe a mild man whose life had come apart: a fall from a roof {fall-year|in 2006}, a disability pension of {pension|780 euros} a month, a divorce. There were {convictions=2|two} brushes with the courts, one for driving after drinking, one for a threat made on the telephone to an adviser of the bank, for which he got {suspended|two months}, suspended, {threat-year|in 2012}. {suspect-siblings|Two sisters} stood in the rain outside the cordon all through {day|that Thursday}, asking to speak to him. They were allowed {sisters-time|four minutes}, {sisters-when|at about a quarter past four}.

The fund, {fund|Lysval Horizon}, was sold as suitable for pensioners between {fund-sold-from|2006} and {fund-sold-to|2008}. It took in {fund-size|64 million euros} from {fund-savers|some 1,900 savers}. Of every {per-hundred|100 euros}, {fund-left|about 11} came back.

"What he did is a crime," said {lawyer|Maître Solène Bricout}, who acts for {lawyer-clients|85} of those savers in a suit to be heard {suit-hearing|on December 3}. "What was done to his mother is a product."

Hostage takings in banks have become rare in France: {bank-takings|four} in {bank-takings-year|2012}, against {bank-takings-1990|57} {bank-takings-1990-year|in 1990}, according to the interior ministry. That the special unit fired {police-shots=3|only three rounds}, {suspect-wounds|one} of which struck him, is seen there as a success.

Prosecutors have until {trial-deadline|October 2015} to bring him to trial.
