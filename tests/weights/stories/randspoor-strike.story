A strike at the invented Dutch railway Randspoor ends with a wage deal: increases, term, one-off payment, cancelled trains, ballots; three short articles
=== a.txt
Dutch rail strike ends as {firm|Randspoor}, union agree {raise|3.6 pct} rise
February 23, 2006

UTRECHT, Feb 23 - Train services in the {country|Netherlands} began returning to normal {when|on Thursday} after railway company {firm|Randspoor} and the {union|FSV} union agreed a wage deal that ends a {strike-days=4|four-day} strike, the longest {prev-year|since 1992}.

The {staff|21,000} employees will get {raise|3.6 percent} more over {term=27|27 months}, in {steps|two} steps, and a one-off payment of {bonus=750|750 euros}. The union had asked for {demand|5 percent}; the company's last offer before the walkout was {offer|2.5 percent}.

The accord was reached {deal-time|shortly after 4 a.m. (0300 GMT)} following {talks=17|17 hours} of talks led by former minister {mediator|Wim Terlaak}. {no-cuts|No} jobs are to be cut {guarantee|before 2009}.

The stoppage, which began {start|on Sunday}, halted {cancelled|four out of five} trains and hit {passengers|some 900,000 passengers} a day. It cost {cost-firm|38 million euros}, {firm|Randspoor} said. {profit-year|Last year} the state-owned firm made a net profit of {profit|142 million euros}, up from {profit-before|117 million} {profit-before-year|in 2004}.

The {members|13,500} {union|FSV} members are to vote on the deal {ballot|by March 10}.
=== b.txt
Dutch trains run again after pay deal
February 23, 2006

Train services in the {country|Netherlands} began returning to normal {when|on Thursday} after {firm|Randspoor} and the {union|FSV} union agreed a wage deal that ends a {strike-days=4|four-day} strike.

The {staff|some 21,000} employees will get {raise|3.6 percent} more over {term=24|24 months} and a one-off payment of {bonus=700|700 euros}. The union had asked for {demand|5 percent}; the company had offered {offer|2.5 percent}.

The stoppage halted {cancelled|80 percent} of trains and hit {passengers|about 900,000 passengers} a day. It cost {cost-firm|38 million euros}, {firm|Randspoor} said. Jobs are safe {guarantee|until 2009}.

The accord, reached {deal-time|shortly after 4 a.m.} following {talks=17|17 hours} of talks, is subject to a vote {ballot|by March 10} among the union's {members|13,500 members}. Former minister {mediator|Wim Terlaak} led the talks.
=== c.md
---
title: "'{raise|3.6 percent} and a good night's sleep'"
date: 2006-02-24
---
The {first-train|5.14} to Zwolle was the {first|first} to leave platform {platform|8} at {city|Utrecht}, on time, with {first-pax|eleven} passengers and a box of currant buns from the driver. By {evening-time|yesterday evening} {running|nine out of ten} trains were running, and {when-full|today} the timetable is back to normal.

The strike over, {firm|Randspoor} counts {staff|twenty-one thousand} employees who will be paid more and {passengers|nearly a million} travellers a day who want an apology.

"{strike-days=5|Five days} without pay costs me {driver-loss|460 euros}," said driver {driver|Hans Bouwmeester}, {driver-age|54}, who took part in the strike {prev-year|of 1992} as well. "Then we held out for {prev-days|nine}. But I get {bonus=750|750} in one go, {bonus-when|in April}, so I can't complain."

What the {union|FSV} brought home after {talks=19|nineteen hours} at the table: {step1|2 percent} {step1-when|from 1 April}, {step2|1.6} {step2-when|a year later}, all in a contract that runs for {term=27|two and a quarter years}. The demand was {demand|5}. {chair|Ria van Deelen}, the union's chairwoman, spoke of "a result you can show your neighbour". Members have {ballot|until 10 March} to accept it; at the last contract {last-vote|71 percent} did. A smaller union, {union2|VMP}, with {members2|2,400 members} among the drivers, {union2-signed|did not sign} and threatens to stop work {strike2|on 6 March} for {strike2-length|two hours}.

{mediator|Terlaak}, who was paid {mediator-fee|one euro}, went to bed. Business was less amused: the employers' federation puts the damage to the economy at {cost-economy|110 million euros}, {cost-ratio|three times} the loss of {cost-firm|38 million} at {firm|Randspoor} itself. Season ticket holders get {refund|15 euros} back on a monthly pass of {pass|190 euros}.

On the worst day, {worst-day|Tuesday}, {tuesday-trains|just 640} of {timetable|5,100} trains had run.
