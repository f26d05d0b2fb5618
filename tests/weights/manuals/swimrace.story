The Lake Orrin Swim, an open-water race over three distances in August 2024: rules, schedule, FAQ and notes for volunteers.
=== rules.md
---
title: {race|Lake Orrin Swim} - rules of the race
date: 2024-01-15
---
# Rules

The {edition|19th} {race|Lake Orrin Swim} takes place on {date|18 August 2024}. It is held by {club|SC Tolmere} under the rules of the national federation; where the two differ, this page holds.

## Distances

| | Long | Middle | Short |
|---|---|---|---|
| Distance | {dist-long|5 km} | {dist-mid|2.5 km} | {dist-short|1 km} |
| Laps | {laps-long|2} | {laps-mid|1} | shore course |
| Youngest age on race day | {age-long|16} | {age-mid|14} | {age-short|12} |
| Places | {places-long|300} | {places-mid=500|500} | {places-short|400} |
| Time limit | {cut-long=150|2 h 30 min} | {cut-mid|1 h 30 min} | {cut-short|50 min} |
| Cap | {cap-long|red} | {cap-mid|yellow} | {cap-short|green} |

Swimmers under {consent|18} need the signature of a parent. A doctor's note is asked for on the long distance only.

## Wetsuits

Water temperature is taken at several places on the morning of the race, and the middle value counts.

- Below {wet-must|16.0 °C} they are compulsory.
- Above {wet-max=24|24.0 °C} they are forbidden, on every distance.
- In between, everybody may choose. There is no separate ranking.
- Below {cancel-cold|13.0 °C} the race is not held.

Swimmers on the long distance must pull a safety buoy. On the others it is welcome. Fins, paddles and snorkels are not allowed on any distance.

## Safety

The course is watched by {kayaks=24|24 kayaks} and {boats|four motor boats}. Whoever raises an arm is taken out, and may not go on afterwards. The race is stopped when lightning is nearer than {lightning|10 km}.

## Results

Age groups span {groups|ten years}. Prizes go to the first {prize-all|five} overall and the first {prize-group|three} in each group. Protests must be handed in, on paper, within {protest|30 minutes} after the results are put up, along with {protest-fee|€40}, which you get back if you are right.

## Withdrawal

If you cancel by {refund-until=jun30|30 June}, you get back {refund-share|70%} of the entry fee. After that nothing is paid, even with a doctor's note. Places cannot be handed on to other people; moving to a shorter distance is possible and free.

=== schedule.md
---
title: Schedule of the weekend
date: 2024-05-27
---
# Schedule

All times may move by a few minutes if there is fog. In that case listen to the loudspeakers; we'll keep you informed. The race itself has never been put off to another day.

## Saturday, {sat-date|17 August}

| Time | What |
|---|---|
| {sat-open|14:00} | Race office opens in the boathouse |
| {sat-swim|15:30} | Trial swim along the shore, with lifeguards |
| {sat-talk|17:00} | Talk for newcomers |
| {sat-close|19:00} | Race office closes |

## Sunday, {date|18 August}

| Time | What |
|---|---|
| {bus-first|06:00} | First shuttle bus from Tolmere station |
| {sun-open|06:30} | Race office opens |
| {temp-time|07:00} | Water temperature is measured |
| {sun-close=800|08:00} | End of registration |
| {brief-long|08:30} | Briefing, long distance |
| {start-long|09:00} | Start of the {dist-long|5 km} |
| {brief-mid|09:40} | Briefing, middle distance |
| {start-mid|10:00} | Start of the {dist-mid|2.5 km} |
| {brief-short|11:40} | Briefing, short distance |
| {start-short=1200|12:00} | Start of the {dist-short|1 km} |
| {prize-time|14:00} | Prizes, for all distances |
| {bus-last|16:30} | Last bus back to the station |

Starts are made from the water, in waves of {wave|100 swimmers}, with {wave-gap|three minutes} between them. The chip, worn at the ankle, takes your own time, so nobody has to fight for the front row.

## Getting here

- **Bus:** every {bus-every|20 minutes}, free with your start number. The ride takes {bus-ride|a quarter of an hour}.
- **Car:** meadow at the mill, {park-places|350 spaces}, {park-walk|800 m} from the start. Pay {park-price=5|€5} for the day, in coins.
- **Bicycle:** racks right behind the boathouse, guarded all morning.

## Food

Every finisher gets soup and bread. Friends can buy it at the kiosk by the beach, which is open on Saturday too, and has cake, coffee and ice cream. There is drinking water at the boathouse; please bring your own bottle.

=== faq.md
---
title: Questions that swimmers ask
date: 2024-06-10
---
# Questions and answers

**Is there still room?**
On the short one, yes. The {dist-mid|two and a half} is filling quickly: it closes as soon as we have {places-mid=450|450 names}. The {dist-long|five kilometres} with its {places-long|300 places} was full in {full-long|nine days}; we keep a waiting list.

**What does it cost?**

| | until {early|31 May} | later |
|---|---|---|
| {dist-long|5 km} | {fee-long-early|€58} | {fee-long|€68} |
| {dist-mid|2.5 km} | {fee-mid-early|€42} | {fee-mid|€49} |
| {dist-short|1 km} | {fee-short-early|€28} | {fee-short|€34} |

These prices have the number, the chip and the soup in them. Relay teams do not exist here.

**My plans have changed. Is my money lost?**
Not if you tell us in time. Write {refund-until=jul15|before the middle of July} and {refund-share|seven tenths} of it goes back to your account. It takes {refund-time|about two weeks}.

**Can my daughter take part?**
She must be {age-short|twelve} for the shortest race and {age-mid|fourteen} for the next one, on the day itself. Up to the age of {consent|18} a father or mother has to sign.

**Neoprene or not?**
Bring it and decide in the morning. In {cold-year|2021} it was so cold ({temp-2021|15.2 °C}) that nobody was allowed in without; in {warm-year|2022} we had {temp-2022|23.1}. If the lake is {wet-max=22|over 22 degrees}, leave it in the bag, because then you'd be disqualified.

**When must I be there?**
If you can, fetch your number on Saturday between {sat-open|two} and {sat-close|seven}. On the day, the desk shuts {sun-close=730|at half past seven sharp}, and we make no exceptions. Then come to the briefing of your distance.

**I'm slow. Will you wait for me?**
Up to a point. The fastest need {record-long|58 minutes} for the long one, most people a good deal more. On the short distance you have {cut-short|50 minutes}, and that's plenty even for breaststroke. On the middle one the clock stops after {cut-mid|ninety minutes}.

**Where do I leave the car?**
At the mill, {park-walk-time|ten minutes} on foot. It fills up early. It'll set you back {park-price=8|8 euros}. Or take the bus, which is free and full of swimmers.

=== volunteers.md
---
title: Notes for helpers
date: 2024-08-05
---
# Notes for our helpers

Thank you! There'll be {helpers|135 of us} this year for {swimmers|about 1,100 swimmers}. Please read your own part at least.

## Where to be, and when

- **Everyone:** boathouse, Sunday at {meet|5:45}, sweater and cap from {coordinator|Jorid Aune}. Whoever helps with the setting up is needed on Saturday from {setup|9 am}.
- **Race office:** ready at {sun-open|half past six}.
- **Kayaks:** on the water at {kayak-time|8:40}, {kayaks=30|thirty of you}, always in pairs. Each pair looks after {kayak-stretch|150 metres}.
- **Beach:** {beach|12 people}, in the water up to the hip. Bring wading boots, the bottom is stony.

## Course

We lay {buoys|seven yellow buoys}. The anchors are heavy, so lift them with a partner. The long race goes round {laps-long|twice}, the middle one {laps-mid|once}. It has to be ready by {course-ready|8:15}, because the surveyor then checks it by boat.

## Starts

The {cap-long|red caps} go off at {start-long|nine o'clock}, the {cap-mid|yellow ones} at {start-mid|ten}. Send the children and beginners in the {cap-short|green caps} to the line in good time for their gun, which is {start-short=1130|at 11.30}. Waves are of {wave|a hundred} each. Count them in, count them out, and shout if the numbers differ.

## Getting slow swimmers out

Be friendly, but firm. Anybody with a {cap-long|red cap} who is still in the water {cut-long=135|two and a quarter hours} after the gun gets into the boat. For the {cap-mid|yellow caps} it's {cut-mid|an hour and a half}. Write down the number and tell the finish by radio, on channel {channel|6}. Nobody should be brought ashore without that.

## Weather

{watcher|Peer Holm} watches the radar. Horn, {horn-stop|three long blasts}: everybody out. Anything shorter is only a test, before the start. Remember that we stop when lightning strikes within {lightning|ten kilometres}.

## Afterwards

Prizes are at {prize-time|two o'clock}, please come and clap. The {bus-last|half past four} bus is the last one. Helpers' party: {party|30 August}, {party-time|7 pm}, at the clubhouse. Bring your family. Your travel costs are paid up to {travel|€20}; hand in the ticket at the party.
