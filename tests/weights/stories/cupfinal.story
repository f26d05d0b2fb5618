A Scottish cup final between two made-up clubs, won in extra time; the pitch invasion, the parade, the manager who goes, the fines
=== a.md
---
title: {winner|Strathcarron Thistle} {score|3-2} {loser|Kinlarig United} (aet)
date: 2011-05-21
---
Teenager {hero|Callum Dorrance} came off the bench to win the {cup|Caledonian Cup} for {winner|Strathcarron Thistle} with {winner-minute=117|three minutes of extra time left} in a breathless final at {place|Rosehall Park}.

{loser|Kinlarig}, beaten by {league-gap|21 points} in the league this season, had {led|twice} led. {first-scorer|Stevie Maule} put them in front from the spot {first-goal|after 12 minutes} and, after {equaliser-scorer|Igor Brankov}'s volley {equaliser|on the half-hour} had brought {winner|Thistle} level, {first-scorer|Maule} struck again {third-goal|midway through the second half} with his {maule-season|24th goal} of the season.

Then came the moment that turned it. Captain {sent-off|Dean Rafferty}, already booked {booking|in the 40th minute}, lunged at {equaliser-scorer|Brankov} and was sent off {red|with 16 minutes of normal time remaining}. {loser|United} dropped deeper and deeper and, {late-goal|three minutes into stoppage time}, paid: a corner, a scramble, and defender {late-scorer|Paul Haig} bundled in {late-distance|from two yards} for {score-90|2-2}.

The {added|four minutes} of added time were up before {loser|Kinlarig} could restart properly.

{ten-men|Ten men} held out until {hero|Dorrance}, {hero-age=19|19}, on for the limping {limping|Marc Oyelaran}, cut in from the left and bent one past {keeper|Lindqvist} from {winner-distance|20 yards}.

It is {winner|Thistle}'s {titles|third} success in the competition and their first since {last-win=1957|1957}. "{wait|Fifty-four years}, and then he goes and does it in his {hero-apps|seventh game}," said manager {manager-winner|Gordon Pirie}.

Attendance: {attendance=41386|41,386}. Shots: {shots-winner|19}-{shots-loser|8}. Possession: {possession|61%}-{possession-loser|39%}. Yellow cards: {yellows-winner|2}-{yellows-loser|5}.
=== b.md
---
title: Police make {arrests=23|23} arrests after cup final pitch invasion
date: 2011-05-22
---
GLASGOW (Agency) - {injured|Seventeen people} were hurt, {police-hurt|four} of them police officers, and {arrests=23|23 arrested} when rival supporters fought on the field after {when|Saturday's} {cup|Caledonian Cup} final, Strathclyde officers said {police-said|on Sunday}.

Trouble began {invasion-time|at about 5.40 p.m.}, seconds after the whistle that gave {winner|Strathcarron Thistle} a {score|3-2} victory over {loser|Kinlarig United}. {invaders|Several hundred} fans ran on from the east stand to celebrate; a smaller number came from the other end, and flares and {seats-thrown|dozens} of torn-out seats were thrown.

{hospital|Six} of the injured were taken to hospital. A {boy-age|12-year-old} boy with burns to his hand and a steward, {steward-age|54}, with a broken jaw were kept in overnight. It took {horses|14} mounted officers and {clear-time|20 minutes} to clear the pitch, and the trophy was presented in an almost empty stadium {delay|45 minutes} late.

Chief Superintendent {police-chief|Moira Geddes} said {police-on-duty|380 officers} and {stewards|520 stewards} had been on duty in a crowd of {attendance=41386/43186|more than 41,000}. "This was a minority, {minority|perhaps one in a hundred}," she said.

The league association, which had moved kick-off {kickoff|to 3 p.m.} from {kickoff-old|5.15 p.m.} on police advice, opened an inquiry. {loser|Kinlarig} were fined {fine-2008|£20,000} for disorder at a semi-final {year-2008|in 2008}.

The match was decided, after {loser|Kinlarig} had been reduced to {ten-men|10 men} and conceded an equaliser in added time to make it {score-90|2-2}, by {hero|Callum Dorrance}, {hero-age=19|a 19-year-old substitute}, who scored {winner-minute=119|in the 119th minute}. It had been the {final-first|first} final to go to extra time {extra-time-since|since 1996}.
=== c.md
---
title: Toon turns blue as cup comes home
date: 2011-05-23
---
IT TOOK the open-top bus {bus-time|an hour and fifty minutes} to cover the {bus-route|mile and a half} from the station to the Cross, and nobody minded.

{parade-crowd=30k|Thirty thousand folk}, by the council's reckoning, lined the streets of Strathcarron {parade-day|yesterday} - in a burgh of {population|19,000}. They hung from lamp posts. They wept. Davie Moncur, {moncur-age|81}, held up a programme from {last-win=1957|'57}. "I was {moncur-then|27} and I thought we'd win it every other year," he said.

Skipper {captain-winner|Kenny Rusk}, with {rusk-stitches|eleven stitches} in his brow, carried the trophy down the steps {steps-time|at 3.25 pm}. It is the {titles|third} time the town has had it. But the roar was for local boy {hero|Callum Dorrance}, who turned {hero-age=20|20} {hero-birthday|in March} and was stacking shelves at his dad's shop {shop-until|until two years ago}. His strike from {winner-distance|the edge of twenty yards}, with {winner-minute=117|117 minutes} on the clock, a {hero-goals|first} goal in {hero-apps|seven} outings for the first team, is already painted on a gable end in Mill Street.

The club hopes to keep him. A bid of {bid|£1.5 million} from an English side was turned down {bid-when|in January}, and chairwoman {chair|Isla Wedderburn} says she'd "want {asking|three times that} now, and then I'd still say no." The final brings in {prize|£900,000} in prize money, plus {gate|about £400,000} from the gate; {winner|Thistle}'s turnover in a whole season is {turnover|£3.1 million}. And there is Europe: they enter at {euro-round|the second} qualifying round {euro-date|on July 14}.

{when|Saturday's} ugly scenes were on few minds. {arrests-locals|Three} of those arrested are from the town. The attendance of {attendance=43186|43,186} included {fans-winner|17,500} with blue scarves, who travelled in {buses|more than 200} buses, and "{well-behaved|99 per cent} of them were a credit", the provost said.

A civic dinner for {dinner|250 guests} follows {dinner-date|on June 4}.
=== d.md
---
title: {loser|Kinlarig} hit with {fine-loser|£150,000} fine over final disorder
date: 2011-06-09
---
{loser|Kinlarig United} must pay {fine-loser|£150,000} and play {closed-games|two home matches} behind closed doors for the disorder that followed {when|last month's} {cup|Caledonian Cup} final, a disciplinary panel ruled {ruling|on Thursday}.

{winner|Strathcarron Thistle}, whose supporters were first on to the pitch, were fined {fine-winner|£60,000}, of which {suspended|half} is suspended {suspended-for|for two years}. {stadium|Rosehall Park}'s operator received a warning.

In a {ruling-pages|31-page} decision the panel found that {seats-broken|412 seats} had been broken and {flares|at least nine} flares lit, {flares-loser|seven} in the {loser|Kinlarig} end. Mounted officers had needed {clear-time|about 20 minutes} to restore order, and the presentation, to a stand that was all but deserted, took place {delay|three-quarters of an hour} after it should have. The bill for repairs, {damage|£88,000}, will be split between the clubs, {damage-split|three to one}.

Prosecutors have now charged {charged|19} of the {arrests=32|32} people detained on the day; {under-18|five} are under {minor-age|18}. A further {sought|11} are being sought with the help of photographs. The number injured was {injured|17}, including {police-hurt|four} officers, and the last of them, the steward with a fractured jaw, left hospital {steward-left|on May 30}.

Both clubs have {appeal|seven days} to appeal. {loser|United}'s interim chief executive {ceo-loser|Hugh Tennant} called the closed matches, against Balquhan {closed-first|on August 6} and Dunmorar {closed-second|two weeks later}, "a punishment of the {season-tickets|6,400} season ticket holders who did nothing". He estimated the lost income {lost-income|at £230,000}, more than the fine itself.

Separately, {sent-off|Dean Rafferty} was banned {ban|for four games} for pushing the referee after his red card {red|in the 74th minute}; {ban-automatic|one} of them is automatic. The panel took into account that it was his {rafferty-reds|third dismissal} in {rafferty-span|eighteen months}.
=== e.md
---
title: 'The {ten-men|ten-man} blues: notes from the losing end'
date: 2011-05-26
---
I've let it lie for {days-later|five days}. I still can't watch it.

We were {lead-left|ninety seconds} away. I had my phone out, {late-goal|93 minutes} gone, {score-before|2-1} up, filming the clock like an idiot, and so I have in high definition the precise instant when {late-scorer|Paul Haig}'s shin ruined my life. I won't go on about {sent-off|Deano}'s {second-yellow|second} yellow, except to say that it was one.

Now the gaffer is gone as well. {manager-loser|Alec Strang} told the players {strang-day|on Tuesday}, after {strang-years|six years}, {strang-games|281 games} and {strang-win|a 47 per cent} win record. Board members say he jumped; my man in the ticket office says they offered him {offer|a one-year deal} at {pay-cut|two-thirds} of his wages. He's {strang-age|61}. Favourite to follow him is {favourite|Neil Abercorn}, at {odds|7-4}.

Some numbers. {possession|Sixty-one per cent} of the ball for them, {shots-loser|eight} shots for us in {playing-time|two hours}. {finals-lost|Five finals} played, {finals-lost|five} lost. {first-scorer|Stevie Maule}: {maule-final|two goals} in the final, {maule-season|24} for the season, {contract-left|one year} left on his contract. {ticket|£32} for a ticket behind a pillar. {viewers|1.3 million} watching at home. And {hero-value|nothing}: the fee {winner|Thistle} paid for {hero|Dorrance}, {hero-age=19|19 years old}, who came on {sub|after 98 minutes} and touched the ball {touches|eleven times}.

As for what happened {invasion-time|at twenty to six}: I saw a wee boy with a burned hand. I don't care who ran on first. I know we had already been done for {fine-2008|twenty grand} {year-2008|three years ago}, and that this time it'll be a lot more. {parade-crowd=20k|Twenty thousand} turned out for their parade {parade-day|on Sunday} and good luck to them; they've had to wait {last-win=1959|since 1959}. We have been waiting since {founded|1893}.

A {kickoff|three o'clock} final, for our safety, they said. Pre-season starts {preseason|on 27 June}. I'll be there. Course I will.
