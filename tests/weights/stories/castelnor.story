A bank's takeover bid in Spain and Portugal, March-April 2014 (invented): Banco Castelnor bids for Caixa Trevim; price, branches, jobs, approval, stake
=== a.md
---
title: Spain's {bidder|Castelnor} bids {value|2.9 billion euros} for {target|Caixa Trevim}
date: 2014-03-17
---
MADRID (Newswire) - Spain's {bidder|Banco Castelnor} offered {value|2.9 billion euros ($4 billion)} for Portuguese lender {target|Caixa Trevim} {when|on Monday}, in what would be the {rank|biggest cross-border bank deal in southern Europe since 2008}.

Castelnor, Spain's {bidder-rank=5|fifth-largest} bank by assets, said it would pay {price=174|1.74 euros} a share in cash, a premium of {premium|31 percent} to {last-close|Friday's} close of {close|1.33 euros}. It already holds {stake|9.9 percent} of {target|Trevim}, which it bought {stake-bought|in 2012} at {stake-price|0.82 euros} a share.

"Two banks of our size on one peninsula belong together," Castelnor Chairman {chair|Iñigo Sarrategui} told a news conference.

The offer depends on acceptance by holders of at least {threshold|50.1 percent} of the shares, and on the lifting of a rule that caps any investor's votes at {cap|20 percent}. Trevim's board, led by {target-chair|Graça Lobato Melo}, said it {board-first|would study} the bid and asked shareholders to take no action.

Trevim's largest shareholder is the {owner-a|Quintela} family with {owner-a-stake|17.8 percent}, followed by Angolan fund {owner-b|Cuanza Invest} with {owner-b-stake|12.5 percent}. A spokesman for the family declined to comment.

Trevim shares jumped {jump|27.8 percent} to {target-price|1.70 euros}, still below the offer. Castelnor fell {fall|3.4 percent} to {bidder-price|6.12 euros}.

The combined group would have assets of {assets|158 billion euros}, {assets-bidder|112 billion} of them Castelnor's, and {branches|1,940 branches}. Castelnor expects {synergies|210 million euros} of annual savings from {synergies-from|the third year}, against restructuring costs of {restructuring|390 million}. It will pay with {issue|a share issue of 1.5 billion euros} and its own cash.

Trevim, which took {bailout|650 million euros} of state aid {bailout-when|in 2012} and repaid {repaid|400 million} of it, lost {loss-2013|74 million euros} {loss-year|last year} after a loss of {loss-2012|261 million} in {loss-year-before|2012}. Castelnor earned {profit-2013|612 million}.

Analysts said a rival bid was possible. "At {multiple|0.8 times} book value, it isn't generous," said {analyst|Fenella Marsh} of Corbett Securities in London.
=== b.md
---
title: At the counter: what {bidder|Castelnor's} offer means for {target|Trevim} customers and staff
date: 2014-03-18
---
{place|PORTO} - For {age|132 years} {target|Caixa Trevim} has belonged to this city. {when|On Monday morning} its {staff|5,800 employees} learned by e-mail, {mail-time|at 7:52}, that it may soon belong to a bank from {bidder-city|Bilbao}.

{bidder|Banco Castelnor} offers {price=174|1.74 euros} for each share, in cash. That values the house at {value|some 2.9 billion euros}. The Spaniards, {bidder-rank=6|number six} in their home market, have been at the table since {stake-bought|2012}, when they took {stake|just under 10 percent}.

What changes for customers? For the moment nothing, says the bank. Deposits are protected up to {guarantee|100,000 euros} whoever owns it. Mortgage contracts continue; the {mortgage-count|211,000} of them have an average spread of {spread|1.3 percentage points}. The name will stay, Castelnor's chairman {chair|Iñigo Sarrategui} promised, "as long as there is a Portuguese who wants to read it over a door".

And for the staff? Castelnor's presentation speaks of {close-branches=140|140 branches} to be closed, of Trevim's {branches-target|470}, and {jobs|1,200 jobs} to go in both countries by {jobs-by|2017}. The union {union|SBN-Norte} expects worse. "They have written {jobs|1,200}. I read {jobs-union|2,000}," says its secretary {union-head|Álvaro Meireles}, who points to Castelnor's last purchase: at {earlier-bank|Caja Albar}, bought {earlier-when|in 2010}, {earlier-cut|three in ten} employees left within {earlier-span|two years}.

The {owner-a|Quintela} family ({owner-a-stake|17.8 percent}) decides. Its head, {family-head|Duarte Quintela}, {family-age|79}, was seen entering the bank's old headquarters at {address=19|19 Rua do Almirante} {visit|on Monday afternoon} and left {visit-span|two hours} later without a word. {owner-b|Cuanza Invest} of Luanda, with {owner-b-stake|12.5 percent}, has let it be known that it considers {price-wanted|2 euros} a fair price.

The Bank of Portugal has {approval-days|60 days} for its decision, once it has the papers. It has {regulator-first|not yet received an application}, a spokesman said.

Shares closed at {target-price|1.70}. {year-low|A year ago} they could be had for {low|71 cents}. Small shareholders, {small-holders|about 48,000} of them, many of them pensioners who bought at {ipo-price|3.20 euros} when the bank went public {ipo-when|in 1999}, will still lose by it.
=== c.md
---
title: '{target|Trevim} board rejects {bidder|Castelnor} offer as too low'
date: 2014-04-02
---
LISBON (Newswire) - The board of {target|Caixa Trevim} {board|rejected} a takeover offer from Spain's {bidder|Banco Castelnor} {reject-day|on Wednesday}, saying the {price=174|1.74 euros} a share on the table did not reflect the Portuguese bank's recovery.

The vote was {board-vote|nine to two} with {abstain|one abstention}, a source with knowledge of the meeting said. Directors named by {owner-b|Cuanza Invest}, which has {owner-b-stake|12.5 percent}, were {cuanza-dir|against}; one named by the {owner-a|Quintela} family abstained. They met for {board-span|three hours} at the old headquarters in Porto, {address=18|18 Rua do Almirante}.

"The offer is opportunistic in time and insufficient in price," Chairwoman {target-chair|Graça Lobato Melo} said in a statement. The bank brought forward figures for the {quarter|first} quarter, which show {q1|a net profit of 19 million euros} after {q1-before|a loss of 33 million} a year earlier. Analysts had expected {q1-expected=12|about 12 million}. Bad loans fell to {npl|9.7 percent} of the total from {npl-before|10.4 percent} in {npl-before-when|December}.

Castelnor said in Bilbao it saw no reason to raise the bid, valued at {value|2.9 billion euros}, and published the prospectus the same evening. The acceptance period runs {accept-from|from April 7} {accept-to=9|to May 9}. It needs {threshold|50.1 percent} and holds {stake|9.9 percent}.

The Spanish bank's shareholders {issue-state=approved|approved} the {issue|1.5 billion euro} capital increase at a meeting {meeting-day|on Friday, March 28}, with {issue-vote|86 percent} of votes in favour.

The Bank of Portugal, which received the application {app-day|on March 24}, {regulator=cleared|has given its consent}, a spokesman said. The {eu|European Commission}'s competition authority has set {eu-date|May 14} as provisional deadline.

Trevim shares traded at {target-price-apr|1.79 euros}, {above|5 cents} above the offer, as investors bet on {bet|a higher bid}. Castelnor's were {bidder-price-apr|5.98 euros}.

The deal would give Castelnor {share-pt|11 percent} of Portuguese deposits. It plans to close {close-branches=160|160} of {branches-target|470} Trevim branches and to cut {jobs|1,200 jobs} across both banks.
=== d.txt
{bidder|Castelnor}-{target|Trevim}: where things stand
April 3, 2014

From our blog on European banks.

So {target-chair|Graça Lobato Melo} said {board|no}. "Opportunistic in its timing and inadequate in its price," were her words, and the market agrees: {target-price-apr|1.79} on screen for an offer of {price=147|1.47}.

A few numbers to keep apart. {bidder|Castelnor} wants the {remaining|90.1 percent} it doesn't own, so the cheque is {cheque|2.6 billion}, though everybody writes {value|2.9}. It raises {issue|1.5 billion} of that in new shares; the issue {issue-state=pending|still has to pass a shareholder meeting}. With it, core capital would be {core-after|9.1 percent}; now it is {core-before|10.3}. Trevim has {core-target|11.2}.

Savings: {synergies|210 million} a year, from {synergies-from|year three}. That's {synergies-share|14 percent} of Trevim's and Castelnor's Portuguese costs together; in the {earlier-bank|Caja Albar} deal {earlier-when|four years ago} they promised {earlier-promise|95 million} and delivered {earlier-result|120}. Price for that: {restructuring|390 million} up front and {jobs|1,200 people}.

Trevim's quarter was good, but look closer. Of the {q1|19 million} profit {q1-bonds|14 million} came from selling government bonds. The consensus I have was {q1-expected=5|5 million}, so yes, a beat, but not a rebirth.

My guess: {guess|1.95}, and the {owner-a|Quintelas} sell. They hold {owner-a-stake|17.8 percent}. Patriarch {family-head|Duarte Quintela} turns {family-next|80} {family-birthday|in June} and none of his {daughters|three daughters} is a banker. The Angolans want {price-wanted|2 euros}. Offer is open {accept-to=16|until May 16}, so there is time for theatre. Besides, the Bank of Portugal {regulator=waiting|has yet to give its view}, and without the {eu|Commission} nothing happens before {eu-date|mid-May}.

Disclosure: I own {own|no shares} in either.
