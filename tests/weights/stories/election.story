Parliamentary election in the (invented) Baltic republic of Lavonia, 8 November 2015: exit polls, the count, the day after.
=== exit.md
---
title: Opposition Social Democrats ahead in {country|Lavonia} election - exit polls
date: 2015-11-08
---
TARVAS, {day|Nov 8} (Nordwire) - {country|Lavonia}'s opposition Social Democrats came {sd-rank|first} in a parliamentary election {day|on Sunday}, exit polls showed, in a blow to Prime Minister {pm|Anders Velk}, whose spending cuts have brought down the deficit but not the jobless rate.

A poll by Medianta for public television put the Social Democrats of {leader|Ilse Korsak}, a former judge, on {exit-sd|30 percent} and {pm|Velk}'s Civic Union on {exit-cu|29 percent}. Another survey, for the commercial station TV Sju, gave {leader|Korsak}'s party a wider lead, {exit2-sd|32 percent} against {exit2-cu|27.5}. The margin of error in both is {exit-margin|two points}.

Homeland First, which wants to hold a referendum on leaving the European Union, looked set to {hf-growth|nearly double} its score to {exit-hf|16 percent}, the Medianta poll showed, while the Green List would get {exit-green|9 percent}. {exit-edge|Two parties}, the Farmers and the New Left, were hovering around the {threshold|5 percent} needed to enter the {seats-total|150-seat} chamber.

If the numbers are confirmed neither big party could govern with its traditional ally alone. {majority|Seventy-six seats} make a majority.

"It's a good evening, but it is going to be a long one," {leader|Korsak}, {leader-age=49|49}, told cheering supporters at a former tram depot.

Polling stations closed {polls-close|at 9 p.m.} ({polls-close|1900 GMT}). First results were expected {first-results|around 10.30} and a near-complete count {full-count|by 2 a.m.}

{pm|Velk}, {pm-age|58}, has been in power since {pm-since|2007}. Unemployment has fallen from {jobless-peak|14.1 percent} at the height of the crisis to {jobless|11.2 percent}, still the {jobless-rank|third-highest} rate on the Baltic.
=== blog.md
---
title: {country|Lavonia} votes: as it happened
date: 2015-11-08
---
**{blog-first|20:15}** Good evening from Tarvas, where it is {temp|minus two} and the queue outside the Harbour School polling station is still {queue|80 metres} long. Turnout at {turnout-early-time|six o'clock} was {turnout-early|54.9%}, up from {turnout-early-prev|48.3%} at the same hour {prev|four years ago}.

**{polls-close|21:00}** The exit poll! Social Democrats {exit-sd|30}, Civic Union {exit-cu|29}, Homeland {exit-hf|16}, Greens {exit-green|9}. A gasp at Civic Union headquarters, then somebody turns the music up.

**{blog-other|21:04}** The other channel has it {exit2-sd|32} to {exit2-cu|27.5}. Remember that in {prev|2011} both exit polls overstated Homeland First by {exit-error|two to three points}.

**{blog-early|22:41}** With {early-share|11%} of polling stations in, mainly villages: Civic Union {early-cu|33.0}, Social Democrats {early-sd|25.6}. Do not read too much into this.

**{concede=2320|23:20}** It's over. {pm|Velk} appears, wife and {pm-daughters|two daughters} beside him. "I called {leader|Ilse Korsak} {call|ten minutes ago} to congratulate her. The voters are always right, even when they are ungrateful." Laughter, a few tears.

**{blog-tarvas|23:48}** Tarvas city is in. Social Democrats {tarvas-sd|38.7%}, Civic Union {tarvas-cu|22.4}. That is where it was decided.

**{blog-late|00:55}** {late-share|96%} counted. {sd-share-late|31.2} plays {cu-share-late|28.1}. The New Left are on {newleft-late|4.8} and will not make it over the {threshold|5%} line, which costs them all {newleft-prev-seats|eight} of their seats. The Farmers are in, by a whisker.

**{blog-korsak|01:10}** {leader|Korsak} on stage. She promises a minimum wage of {wage|600 euros} ({wage-now|currently 480}) and says she will talk with everyone except Homeland. "{talks-limit|Thirty days}. Not one more."

**{blog-end|01:30}** Turnout, the electoral commission says, was {turnout=66.8|66.8%}. Off to bed.
=== agency.md
---
title: {country|Lavonia}'s center-left wins vote, ending {years=nine|9 years} of conservative rule
date: 2015-11-09
---
TARVAS, {country|Lavonia} - The head of {country|Lavonia}'s Social Democrats was preparing {talks-prep|Monday} to open talks on a coalition after voters weary of austerity threw out the conservatives who had run the country {years=eight|for eight years}.

With all ballots counted, the Social Democrats had {sd-share|31.4 percent} and {sd-seats=54|54 seats} in the {seats-total|150-member} parliament, the election commission said. The Civic Union of Prime Minister {pm|Anders Velk} had {cu-share|27.9 percent} and {cu-seats|47 seats}, {cu-loss|13 fewer} than in {prev|2011}.

{hf-share|Nearly 15 percent} went to Homeland First, a party hostile to the EU and to migrants that becomes {hf-rank|third} strongest. Its leader, {hf-leader|Markus Tholl}, a {hf-age|34-year-old} former radio host, called the result "an earthquake." It was less than exit polls had suggested.

{leader|Ilse Korsak}, {leader-age=46|46}, would be the {woman-pm|first woman} to lead the nation of {population|5.8 million}. She has ruled out governing with {hf-leader|Tholl}. Together with the Green List, which won {green-seats|16 seats}, she is {short|six short} of the {majority|76} she needs, making the Farmers' Party and its {farmer-seats|eight lawmakers} kingmakers.

{pm|Velk}, {pm-age|58}, a former central banker who liked to say that a country is run like a household, conceded {concede=0015|shortly after midnight}. He said he would stay on as party leader until a congress {congress|in February}.

Turnout was {turnout=68.3|68.3 percent}, the highest in {turnout-since|20 years} and up from {turnout-prev|61.7 percent} last time.

The Social Democrats' margin over their rivals came to {lead=110|about 110,000 votes} of {votes|3.14 million} cast.

President {president|Olav Reimers}, whose own term ends {president-term|in 2017}, has {president-deadline|two weeks} from the official announcement {official|on Thursday} to nominate a prime minister.

For many voters the campaign came down to one question: whether the hardship of recent years had been worth it. The deficit is down to {deficit-prev|2.6 percent} of output, and Brussels is full of praise. But joblessness remains {jobless|above 11 percent}, and whole streets in the northern mill towns have emptied as the young leave for Sweden and Germany.

"I voted for {pm|Velk} {voter-times|twice}. I can't say he lied to us," said {voter|Kaarel Minde}, a {voter-age|52-year-old} roofer, outside a school in Tarvas. "But my {voter-sons|two sons} are in Malmo and I see them at Christmas."

{leader|Korsak} has promised to raise the minimum wage by {wage-rise|a quarter}, to {wage|600 euros} a month, and to build {homes|12,000 homes}. Economists say she will have little room: she also wants to keep the shortfall under {deficit-cap|3 percent}.

Markets shrugged. The yield on {bond-term|10-year} government bonds edged up {bond-move|four basis points} to {bond|2.31 percent}.
=== explainer.md
---
title: Who can govern {country|Lavonia} now?
date: 2015-11-10
---
{sums|Three sums}, and why {sums-fail|two of them} do not add up.

| Party | {now|2015} % | Seats | {prev|2011} % | Seats |
|---|---|---|---|---|
| Social Democrats | {sd-share|31.4} | {sd-seats=54|54} | {sd-prev|24.1} | {sd-prev-seats|41} |
| Civic Union | {cu-share|27.9} | {cu-seats|47} | {cu-prev|35.2} | {cu-prev-seats|60} |
| Homeland First | {hf-share|14.6} | {hf-seats|25} | {hf-prev|8.3} | {hf-prev-seats|13} |
| Green List | {green-share|9.8} | {green-seats|16} | {green-prev|10.4} | {green-prev-seats|17} |
| Farmers | {farmer-share|5.1} | {farmer-seats|8} | {farmer-prev|6.9} | {farmer-prev-seats|11} |
| New Left | {newleft-share|4.7} | {newleft-seats|0} | {newleft-prev|5.5} | {newleft-prev-seats|8} |

**Left and green.** Friendly, tried out between {rg-years|2003 and 2007}, and with {rg-seats|70 seats} {short|six} shy of a majority.

**Add the Farmers.** That makes {rgf-seats|78}, {rgf-spare|two to spare}. But farmers' leader {farmer-leader|Edvin Saar}, {farmer-leader-age|66}, wants the carbon levy scrapped, and the levy is the Greens' proudest achievement. It brings in {levy|190 million euros} a year.

**The grand one.** {grand-seats|A hundred and one deputies}, more than {grand-share|two-thirds} of the house, enough to change the constitution. {leader|Korsak} says {grand-state|only as a last resort}; {pm|Velk}, who admitted defeat {concede=2320|before midnight} in barely {pm-speech|three minutes}, would have to go before that.

The calendar presses. The result becomes official {official|on 12 November}. The new parliament sits from {first-sitting|26 November}, by when President {president|Reimers} should have named somebody. The budget, with a deficit of {deficit|1.9 per cent} of GDP against {deficit-prev|2.6} this year, must pass {budget|by 31 December}.

And {leader|Ms Korsak} has tied her own hands: {talks-limit|30 days}, she told the crowd. The last coalition took {prev-talks|47}.
=== open.md
---
title: Social Democrats win parliamentary election in {country|Lavonia}
date: 2015-11-11
---
The Social Democratic Party came {sd-rank|first} in the election held {day|on November 8} in {country|Lavonia}, taking {sd-seats=55|55} of {seats-total|150} seats in the national parliament. The governing Civic Union, in office since {pm-since|2007}, finished {cu-rank|second} with {cu-seats|47}.

{electorate|4.6 million} people were entitled to vote, {abroad|212,000} of them abroad, and {turnout=68.3|more than 68%} did so. The big parties were separated by {lead=98|fewer than 100,000 votes}.

Homeland First came {hf-rank|third} with {hf-share|14.6%}, up {hf-gain|6.3 points}. The Green List lost {green-loss|one seat}. The New Left, at {newleft-share|4.7%}, {newleft-result|failed} to clear the {threshold|five-percent} hurdle.

Exit polls published {polls-close|at 21:00}, when voting ended, had predicted a closer race: {exit-sd|30%} against {exit-cu|29%} according to one institute. Homeland First had been expected to reach {exit-hf|16%}. Outgoing Prime Minister {pm|Anders Velk}, aged {pm-age|58}, acknowledged defeat {concede=2320/0015|the same night} and said he had congratulated his opponent by telephone.

A record {women|58 women} were elected; there had been {women-prev|44} in the outgoing house. The youngest member is the Greens' {youngest|Lina Osk}, aged {youngest-age|21}.

Party leader {leader|Ilse Korsak} met the president, {president|Olav Reimers}, {president-meet|on November 9} for {president-talk|forty minutes}. Afterwards she told reporters her priorities were a {wage|€600} minimum wage, up from {wage-now|€480}, and lower unemployment, now at {jobless|11.2%}. She has {hf-coalition|excluded} a coalition with Homeland First.

{foreign|Three observers' missions} described the vote as free and fair. The OSCE noted {stations-late|17 of 2,940} polling stations opened late.

Parliament will convene {first-sitting|on Thursday, November 26}.
