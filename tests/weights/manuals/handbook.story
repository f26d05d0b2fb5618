Staff handbook of the design agency Brandt & Oyelaran and the letters around it: handbook chapters, letter of the managing director, help page for travel and expenses, welcome leaflet.
=== handbook.md
---
title: {firm|Brandt & Oyelaran} - staff handbook
date: 2024-07-08
---
Summer edition. Older editions are no longer valid.

# Working hours

The full week has {week|37.5 hours}. You may start between {start-from|7:30} and {start-to|10:00}; from then until {core-end=15|3 pm} everybody is reachable. A break of {break|45 minutes} belongs to any day longer than {break-day|6 hours}. Extra hours are written down and taken as free time within {overtime|three months}; more than {overtime-max|40} are not carried.

# Holidays

| | Days per year |
|---|---|
| Full time | {leave=27|27} |
| After {long-service|five years} with us, in addition | {leave-more|3} |
| Part time, four-day week | {leave-part|22} |
| Apprentices | {leave-appr|30} |

- {carry=5|Five days} may be carried into the next year. They lapse on {carry-end|31 March}.
- The studio is closed from {shut-from|24 December} to {shut-to|1 January}. This does not count as leave.
- Ask {ask-short|two weeks} before for anything up to {ask-days|5 days}, {ask-long|two months} before for longer absences.

# When you are ill

Tell the studio manager before {sick-call|9:30}. A doctor's note is needed from the {sick-note=4|fourth} day. If your child is ill, you can stay at home with full pay for up to {sick-child|10 days} a year.

# Parents

Whoever becomes a parent gets {parent-second|four weeks} of fully paid leave on top of the law. Part-time work of {parent-part|20 hours} or more is granted until the child is {parent-age|eight}.

# Working elsewhere

You can work from home on {home=2|two days} a week, and from abroad for {abroad|20 days} a year, within the European Union.

# Leaving

| Time with us | Notice |
|---|---|
| Probation, the first {probation=6|6 months} | {notice-prob|2 weeks} |
| After that | {notice=8|8 weeks} |
| From {notice-years|ten years} on | {notice-long|4 months} |

Hand in keys and devices on the last day. Your mailbox is closed a little later. A reference is written within {reference|three weeks}, and you may comment on the draft.

=== letter-from-june.md
---
title: What we agreed on in May
date: 2024-05-27
---
Dear all,

the works council and I have come to an agreement. It is in force from {from|1 June 2024} and runs for {runs|two years}. Most of it you will like.

**Money.** All salaries rise by {raise|4.2%}, as of {raise-from|1 July}. Apprentices get {raise-appr|6%}. The yearly training budget goes from {train-old|€900} to {train|€1,200} per person; it can be saved up for {train-save|two years}. We keep paying {pension|3 percent} of your salary into the pension scheme.

**Time.** The week stays at {week|thirty-seven and a half hours}. Everyone in full-time work will have {leave=28|28 days off} a year instead of {leave-old|26}. Of what is left in December you may take {carry=8|eight days} along; use them up by {carry-end|the end of March}. After {sabbatical-years|six years} you can ask for a sabbatical of {sabbatical|three months}, unpaid, and with {long-service|five years} behind you there are {leave-more|three more days} of leave, as before.

**At home.** Until now it was {home-old|one day} a week. We agreed on {home=3|three}, Mondays excepted, since on Mondays at {monday|10:30} we all meet. The days abroad remain {abroad|twenty}. For your desk at home you get {desk|€400} once.

**Meeting hours.** Nobody has to answer after {core-end=16|four in the afternoon}. Before {start-to|ten} in the morning nobody has to either.

**Parents.** The fully paid extra leave after a birth is {parent-second|four weeks}, for fathers and mothers alike, and you can work part time until the {parent-age|eighth} birthday. What is new: we turn the archive on the ground floor into a room for children.

**Leaving us.** For those past their trial period, both sides must now keep to {notice=12|twelve weeks} of notice. For old hands with {notice-years|ten years} or more it is {notice-long|four months}, as it was. During the trial period nothing changes.

Between {shut-from|Christmas Eve} and {shut-to|New Year's Day} the studio will be dark again.

We are {staff|64 people} now, {staff-new|nine} more than last summer. Ask me anything, my door is open on Thursdays.

*{head|Folake Oyelaran}, managing director*

=== travel-expenses.md
---
title: Travel and expenses - how to
date: 2024-06-20
---
# Before you go

Journeys that cost more than {approve|€500} have to be approved by your team lead, those above {approve-high|€2,000} by {cfo|Henrik Saal} in accounts. Book trains at least {book-train|10 days} ahead and flights {book-flight|three weeks} ahead.

- Train: second class; first class on journeys of {first-class|more than 4 hours}
- Flight: only where the train takes over {fly|6 hours}
- Hotel: up to {hotel=130|€130} a night, in London and Zurich up to {hotel-big|€190}
- Own car: {km|32 cents} per kilometre
- Taxi: late at night, or with luggage that you cannot carry

# Meals

| Absence | Allowance |
|---|---|
| {meal-half-h|8} to {meal-full-h|24 hours} | {meal-half|€14} |
| a full day | {meal-full|€28} |

# Handing in

Use the app. Every receipt above {receipt|€15} must be photographed. Claims must be in {claim=30|30 days} after the journey at the latest. Accounts pays on the {pay-first|5th} and the {pay-second|20th} of the month. Say you come home on {sample-home|12 April} and hand in on {sample-claim|the 18th}: then the money is there on {sample-pay|the 20th}, if nothing is missing.

# Training and books

Courses are paid out of your training budget, {train|1,200 euros} a year from June. Ask your team lead; there is no need to ask anyone else below {train-lead|€600}. Books up to {books|€50} you may just buy. The hours of a course count as work, up to {train-hours|8} a day.

# Phone and desk

The company pays {phone|€20} a month towards your own phone contract. The desk allowance of {desk|400 euros} is paid with the next salary after you have handed in the bill. A laptop is replaced after {laptop|four years}, a screen after {screen|six}.

# Guests

Meals with clients: {guest|€45} a head, including drinks. Write the names on the back of the bill. Presents to clients are not paid back, except by agreement.

=== welcome.md
---
title: Welcome to {firm|Brandt & Oyelaran}
date: 2024-09-02
---
Good to have you here! This leaflet holds what newcomers ask most. The handbook has the rest.

### Your first weeks

On your first day come at {first-day|10 am}; {it|Priya Lund} from IT will give you a laptop and a key. Somebody from your team looks after you for {buddy|six weeks}. Your trial period ends after {probation=3|three months}; about {talk|two weeks} before, we sit down and talk.

### When do I have to be there?

Come when you like between {start-from|half past seven} and {start-to|ten}. Full time is {week|37½ hours}, with {break|three quarters of an hour} for lunch.

### I feel sick

Write to the studio manager by {sick-call|half past nine}, then go back to bed. On the {sick-note=3|third} day, please see a doctor and send us the paper you get there. With a sick child you may stay at home, {sick-child|ten days} in a year.

### Holidays

Put them into the calendar {ask-short|a fortnight} before, or {ask-long|two months} if you want to be away for more than {ask-days|a week of work}. Apprentices have {leave-appr|thirty days}. At the end of the year we close, and nobody has to spend leave on it.

### Learning

You have {train|€1,200} a year to spend on courses. Every second Friday at {lunch|12:30} somebody shows something, and pizza is on us. German lessons are free, {german|two hours} a week.

### Paying things

Small things you pay yourself and get back. Photograph anything that costs more than {receipt|fifteen euros}, and send it in within {claim=60|two months} of coming home. Ordinary hotel rooms should not cost more than {hotel=150|€150}. Using your own car brings you {km|€0.32 a kilometre}.

### Money

Salaries arrive on the {salary|27th}. For each new colleague you bring us you receive {bonus|€1,500} when their trial period is over. The firm adds {pension|3%} to your pension, and nobody has to apply for it.
