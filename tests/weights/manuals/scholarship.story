The Averley Foundation's Lantern Scholarship for first-generation students: call, FAQ, regulations and a news item (2026 round).
=== call.md
---
title: {name|Lantern Scholarship} - call for applications {round|2026}
date: 2025-11-03
---
# {name|Lantern Scholarship} {round|2026}

The {foundation|Averley Foundation} invites applications from students who are the first in their family to go to university.

## What we offer

| | Bachelor's students | Master's students |
|---|---|---|
| Monthly grant | {grant-ba=620|€620} | {grant-ma|€780} |
| Book money, once per semester | {book-ba|€200} | {book-ma|€260} |
| Longest period of funding | {span-ba|36 months} | {span-ma=24|24 months} |
| Places in this round | {places-ba|40} | {places-ma|15} |

In addition:

- a mentor from {mentor|the second month} on;
- {schools|two} summer schools, each of {school-days|five days};
- up to {abroad=1500|€1,500} towards a semester abroad;
- a laptop allowance of {laptop|€450}, paid with the first instalment.

## Who can apply

1. Neither of your parents holds a university degree.
2. You are enrolled, or will be by {enrol-by|1 October 2026}, at a recognised university in {countries|one of 12 countries}.
3. You were born on or after {born-ba|1 January 2001} (bachelor's) or {born-ma|1 January 1997} (master's).
4. Your average mark is among the best {top=20|20%} of your year. First-year students hand in their school-leaving certificate instead.
5. The yearly income of your household is no higher than {income|€48,000}, plus {income-child|€5,000} for each brother or sister in education.

## Documents

- Letter of motivation, {letter=800|no longer than 800 words}
- CV, {cv|two pages} at most
- {refs|Two} references, of which {refs-uni|one} from a teacher
- Proof of income for {income-year|2024}
- Certificates, as a single PDF of {pdf|up to 10 MB}

## Dates

| | |
|---|---|
| Portal opens | {open|17 November 2025} |
| Applications close | {close=31jan|31 January 2026}, {close-hour|noon} |
| References due | {refs-due|14 February 2026} |
| Interviews | {int-from|20} to {int-to|24 April 2026} |
| Decisions | {decision|15 May 2026} |
| First payment | {first-pay|1 October 2026} |

All times are Central European Time. Incomplete applications are not considered; there is no fee.

Contact: {contact|Joost Lindqvist}, {phone|+31 20 555 0178}, {tel-days|Tuesdays and Thursdays}, {tel-from|10 am} to {tel-to|1 pm}.

=== faq.md
---
title: {name|Lantern Scholarship}: frequently asked questions
date: 2025-12-01
---
# Frequently asked questions

## Before you apply

**My mother began a degree but never finished it. Can I apply?**
Yes. What counts is a completed degree.

**I'm {ex-age|29} and about to begin a master's. Am I too old?**
You are not, if your birthday is {born-ma|in 1997 or later}. For a bachelor's degree we ask for {born-ba|2001 or later}.

**How good do my marks have to be?**
You should belong to {top=10|the top tenth} of your cohort. Don't be discouraged if you narrowly miss it in one semester; we look at the average.

**What about my parents' money?**
We set a ceiling of {income|48,000 euros} a year for the whole household. With two siblings at school, that becomes {income-ex|58,000}. We look at the tax year {income-year|2024}.

**How long should the letter be?**
Long enough to tell us who you are. The form does not take more than {letter=1000|a thousand words}. The CV should fit on {cv|two sheets}, and all certificates together must stay {pdf|below ten megabytes}.

**My teacher is slow. What if the reference arrives late?**
Referees have {refs-grace|two weeks} longer than you, that is to say {refs-due|until Valentine's Day}. After that the file is closed.

## The interview

**Where does it take place?**
Online. You'll talk to {panel=3|three people} from our jury. Plan {int-length|40 minutes}, of which the first {int-talk|ten} are for a short talk about something you care about.

**How many of us get that far?**
We invite about {invited|120}. Last year {applied-prev|1,340} applied and {invited-prev|110} were invited.

## If you get it

**How much is it?**
Master's students receive {grant-ma|€780} a month, those on a bachelor's course {grant-ba=580|€580}. On top there's book money each semester ({book-ba|€200}, or {book-ma|€260} for master's students), and {laptop|€450} once for a laptop.

**May I have a job?**
A small one: {job=10|ten hours a week} during term. In the holidays there is no limit.

**Can I go abroad?**
Please do! You may claim {abroad=1500|fifteen hundred euros}. Tell us at least {abroad-notice|three months} ahead.

**Can I hold a second scholarship?**
Yes, if it pays {second|no more than €300} a month.

**What if I fail an exam?**
Nothing happens at first. You need {credits|45 credits} a year to stay with us.

**I was turned down. May I try again?**
In a later round, yes. {tries|Two attempts} are allowed altogether.

=== regulations.md
---
title: Regulations of the {name|Lantern Scholarship}
date: 2024-09-12
---
# Regulations

Adopted by the board of the {foundation|Averley Foundation} on {adopted|12 September 2024}; in force from {force|1 October 2024}.

## § 1 Purpose

The scholarship supports students whose parents hold no university degree. It is given without regard to subject.

## § 2 Amount and payment

(1) The grant is paid in advance, on {pay-day|the first working day} of each month, holidays included.
(2) Book money of {book-ba|€200} per semester is paid to bachelor's students, and {book-ma|€260} to master's students.
(3) Costs of a stay abroad are refunded against receipts, but not beyond {abroad=1200|€1,200} in total.

## § 3 Duration

(1) Bachelor's students are supported for not more than {span-ba|six semesters}, that is {span-ba|three years}.
(2) In master's programmes support ends after {span-ma=18|18 months} at the latest.
(3) Either period may be extended {extend-times|once} by up to {extend|six months} in case of illness or parenthood.

## § 4 Duties

Holders shall

a) earn {credits|45 credits} or more in each academic year;
b) hand in a report of {report-words|1,500 words} by {report-due=sep|30 September};
c) attend the summer schools;
d) announce stays abroad no later than {abroad-notice|three months} in advance;
e) not take up paid work exceeding {job=15|15 hours} per week in the lecture period.

Another scholarship is allowed up to {second|€300} monthly. Anything above this sum is deducted.

## § 5 Selection

(1) The jury has {jury|nine} members, appointed for {jury-term|four years}. It decides by simple majority; {quorum|six} must be present.
(2) Every interview is conducted by a panel of {panel=2|two} jury members and lasts {int-length|forty minutes}.
(3) A person may apply {tries|twice} in all.
(4) Data of unsuccessful applicants are erased {erase|six months} after the decision.

## § 6 Withdrawal

(1) Support ends if the duties are neglected despite {warnings|two} written warnings.
(2) Money paid on false statements is to be returned within {return|60 days}.
(3) Appeals must be lodged {appeal|within four weeks} and are decided by the chair, at present {chair|Dr Ines Maarbeek}.

=== news.md
---
title: {foundation|Averley Foundation} puts up {name|Lantern} grants and adds places
date: 2025-10-27
---
*The Hague.* Students from families without a degree can look forward to more money. The {foundation|Averley Foundation} is raising its {name|Lantern} grants for the {round|2026} round and will take on {places-all|55} new students, compared with {places-prev|48} in the last one. Of these, {places-ba|forty} will be on bachelor's and {places-ma|fifteen} on master's courses.

Those doing a master's will get {grant-ma|780 euros} a month instead of {grant-ma-old|700}. Bachelor's students have so far received {grant-ba-old|€560}; their sum goes up as well. New is a contribution of {laptop|€450} to a computer.

"Rents have risen by {rents|a quarter} since we last changed the sums, in {last-raise|2021}," says {chair|Ines Maarbeek}, who chairs the board. The foundation spends {budget|€1.9 million} a year on the programme, more than on anything else.

## Applying

- The portal will be open from {open|Monday, 17 November}.
- Whoever wants to be considered should press "send" by {close-hour|noon} on {close=15feb|15 February}.
- Shortlisted candidates are interviewed {int-days|over five days} from {int-from|20 April}.
- Letters go out {decision|in the middle of May}, and money flows from {first-pay|October 2026}.

Universities in {countries|twelve countries} take part, {countries-new|two} more than before: Estonia and Portugal.

## A programme in figures

The scholarship was founded in {founded|2009}. Up to now it has supported {alumni|612 people}, and {graduated|93%} of them took their degree. At the moment there are {current|131} holders, {current-women|six in ten} of them women. In the last round {applied-prev|1,340 people} applied.

Besides money there is company. Holders meet at {schools|two} summer schools of {school-days|five days} each. The next takes place from {camp-from|6 July} in {camp-place|Leeuwarden}; present holders come first, but former ones are welcome too.

What is expected in return? Good marks, {credits|45 credits} a year, and a written report, which present holders have to deliver {report-due=aug|by the end of August} each year.

Questions about the application are answered by {contact|Joost Lindqvist} at {phone|+31 20 555 0178}.
