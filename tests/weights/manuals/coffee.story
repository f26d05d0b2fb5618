Ventarra Mira 2, a bean-to-cup coffee machine: manual, descaling sheet, shop page and support page.
=== manual.md
---
title: {product|Ventarra Mira 2} - operating manual (excerpt)
date: 2023-09-05
---
# {product|Mira 2} operating manual

Models covered: {model-plain|VM-210} (without milk system) and {model-milk|VM-230} (with milk system). Where nothing else is said, the text applies to both.

## Before first use

1. Rinse the tank and fill it with cold water. It holds {tank=1.8|1.8 litres}.
2. Put in the filter. Let it stand in water for {filter-soak|5 minutes} first.
3. Fill the hopper with beans, no more than {hopper=300|300 g}.
4. Switch on. The machine is ready after {heat|45 seconds}.
5. Pour away the first {first-cups|two cups}.

## Settings

| Setting | From the factory | Range |
|---|---|---|
| Grind | step {grind-default|3} | {grind-range|1 to 5} |
| Brewing temperature | {temp-default|92 °C} | {temp-min|88} to {temp-max|96 °C} |
| Espresso, volume | {esp-default|40 ml} | {esp-range|25 to 60 ml} |
| Coffee, volume | {cof-default|120 ml} | {cof-range|80 to 240 ml} |
| Coffee powder per cup | {dose-default|9 g} | {dose-min|6} to {dose-max|14 g} |
| Automatic switch-off | {autooff=30|30 minutes} | {autooff-range|15 minutes to 3 hours} |

Turn the grind knob only while the grinder is running.

## Care

- *Drip tray*: empty it {tray|every day}.
- *Grounds drawer*: the display asks for emptying after {drawer|10 servings}.
- *Brewing unit*: take it out and rinse it under the tap {unit|once a week}. No soap.
- *Milk hose* ({model-milk|VM-230}): run the short rinse after each use, the long cleaning {hose|every 3 days}.
- *Filter*: good for {filter-life=50|50 litres}, then change it.
- *Descaling*: depends on your water. With soft water once in {scale-soft|6 months}, with medium water once in {scale-medium=3mo|3 months}, with hard water {scale-hard|every month}. A filter roughly doubles these times.

## Technical data

| | |
|---|---|
| Power | {power|1,450 W} |
| Standby | {standby|0.4 W} |
| Pump pressure | {bar|15 bar} |
| Noise while grinding | {noise|64 dB(A)} |
| Height x width x depth | {height|36 cm} x {width|24 cm} x {depth|43 cm} |
| Weight, empty ({model-plain|VM-210}) | {weight-plain|8.4 kg} |
| Weight, empty ({model-milk|VM-230}) | {weight-milk=8.9|8.9 kg} |
| Cup height under the spout | {cup-min|75} to {cup-max|140 mm} |

The guarantee for household use runs {guar-home=24|24 months} from the date of purchase.

=== descaling.md
---
title: {product|Mira 2} - descaling, step by step
date: 2024-03-11
---
# Descaling your {product|Mira 2}

*One sheet, to keep in the cupboard.*

## When

The display shows the drop symbol when it is time. If you set the water hardness wrongly it cannot know, so here is a rule of thumb without a filter:

| Your water | Hardness | Descale |
|---|---|---|
| soft | up to {dh-soft|7 °dH} | every {scale-soft|half year} will do |
| medium | {dh-medium|8 to 14 °dH} | at least {scale-medium=8wk|every eight weeks} |
| hard | more than {dh-soft-hard|14 °dH} | {scale-hard|once a month} |

If you ignore the symbol, the machine still makes {ignore|30 cups} and then locks.

## What you need

- One dose of our descaler: {dose-scale=100|100 ml}. The bottle holds {bottle|500 ml}.
- {scale-water|Half a litre} of fresh water
- A bowl for at least {bowl|1.5 litres}
- Some time. The programme runs for {scale-time=35|about 35 minutes} and must not be interrupted.

**Never use vinegar.** Food-grade citric acid, {citric|25 g} dissolved in water, will do in an emergency, but let the water cool first.

## Steps

1. Switch off, let the machine cool for {cool|ten minutes}, and **take the filter out**.
2. Empty the drip tray and the grounds drawer.
3. Pour descaler and water into the tank, up to the mark CALC.
4. Put the bowl under the spout and the steam wand.
5. Press *Menu*, choose *Care*, then hold *Start* for {hold|4 seconds}.
6. The pump works in {bursts|eight} short bursts with long pauses. This is normal.
7. When the light blinks, rinse the tank and fill it to the top with fresh water. Press *Start* again. Rinsing takes another {rinse-time|6 minutes}; it is not part of the time given above.
8. Put the filter back in. Brew {first-cups-scale|one cup} and throw it away.

## Error codes

- **{err-abort|E11}**: programme was interrupted. Start again with step 3; you need no new descaler if fewer than {abort-limit|15 minutes} have gone by.
- **{err-unit|E07}**: brewing unit missing.

Questions? Call {phone|0800 555 0142}, {phone-days|Monday to Friday}, {phone-from|8 am} to {phone-to|6 pm}.

=== shop.md
---
title: {product|Ventarra Mira 2} bean-to-cup machine
date: 2024-10-28
---
# {product|Mira 2}: good coffee, small kitchen

From bean to espresso at the touch of a button, {heat|three quarters of a minute} after you switch it on. And with a width of {width|just 24 centimetres} it fits where others don't.

| Version | Price |
|---|---|
| {model-plain|VM-210}, black | {price-plain|€429} |
| {model-milk|VM-230}, black or white | {price-milk|€549} |
| {model-milk|VM-230}, set with filters and descaler | {price-set|€599} |

~~{price-plain-old|€479}~~ **The plain version is {discount|€50} cheaper than last year.**

## Why you will like it

- **Fewer trips to the sink.** A generous {tank=2.1|2.1 l} of water on board, removable from the front.
- **Steel grinder** with {grind-range|five} grind settings, pleasantly quiet at {noise|64 dB(A)}.
- **Room for {hopper=250|a quarter of a kilo} of beans** under a lid that keeps the aroma in.
- **Room for tall glasses**: the spout slides up to {cup-max|14 cm}.
- **Strong pump**, {power|1.45 kW} heater.
- **Your way**: {profiles|four} user profiles, brewing temperature from {temp-min|88} to {temp-max|96 degrees}, coffee from {cof-range|80 to 240 ml}.
- **Milk foam** (only {model-milk|VM-230}), ready in {foam|20 seconds}.
- **Thrifty**: {standby|less than half a watt} on standby.

The bigger one with its milk system tips the scales at {weight-milk=9.8|9.8 kilograms}, so ask somebody to help you unpack. The plain one is a good deal lighter.

## You may also need

| Article | Price |
|---|---|
| Filter, single | {filter-price|€13.90} |
| Filters, pack of {filter-pack|4} | {filter-pack-price|€48.00} |
| Descaler, {bottle|0.5 l} | {scaler-price|€11.50} |
| Milk cleaner | {milk-cleaner-price|€8.90} |

## Delivery and returns

Delivery within {delivery|2 to 3 working days}. Free from {free-ship|€50}, otherwise we charge postage. Not happy? Send it back within {returns|30 days}, even if you have used it.

We believe in our machines: you get {guar-home=36|three years} of manufacturer's guarantee for use at home. Offices get {guar-office|12 months}.

Read what more than {reviews|1,200 customers} say about their machine below.

=== support.md
---
title: Help with your {product|Mira 2}
date: 2024-05-17
---
# {product|Mira 2}: questions and answers

## Everyday use

**It turns itself off while I'm in the shower.**
That is on purpose. A new machine goes to sleep if nobody touches it for {autooff=60|an hour}. You'll find the switch-off time in the menu; anything between {autooff-range|a quarter of an hour and three hours} is possible.

**My espresso is watery.**
Set the grind finer. Machines leave our works at step {grind-default|three}. You can also use more powder: {dose-max|14 grams} is the most the machine can handle. And check the volume: {esp-default|40 millilitres} is the usual size.

**The coffee isn't hot enough.**
Raise the temperature from {temp-default|92} to {temp-max|96 degrees}, and warm the cup.

**The display asks me to empty the drawer, but it's only half full.**
The machine counts. After {drawer|ten coffees} it wants to be emptied, whatever you see in the drawer.

**The first cups taste of cardboard.**
Throw away {first-cups|the first two}. It's in the manual, but nobody reads it.

## Water and scale

**How long does a filter last?**
Count on {filter-life=80|80 litres} before you need a new one. A spare costs {filter-price|€13.90}, or {filter-each|€12} apiece in the pack of {filter-pack|four}.

**Do I have to stand next to it while it descales?**
No. Go and read the paper; the whole programme is over {scale-time=20|in 20 minutes}, rinsing not counted. Just make sure the bowl is large enough. Mix {dose-scale=125|125 ml} of the liquid with {scale-water|500 ml} of water and pour it in.

**It says {err-unit|E07}.**
The brewing unit is missing or not locked. Rinse it {unit|every week} while you're at it.

**I used to get {old-cups|220 cups} between two descalings, now it's far fewer.**
Did you take out the filter, or move house?

## Repairs

- You bought it less than {guar-home=24|two years} ago and use it at home: repairs are free.
- For offices and shops the guarantee ends after {guar-office|one year}.
- After that: a flat {repair-plain|€119} for the {model-plain|VM-210}, {repair-milk|€149} for the {model-milk|VM-230}, and {repair-guar|six months'} guarantee on the repair.
- We keep spare parts for {parts|ten years} after the last machine is built.

A repair takes {repair-time|about eight working days}. Our line, {phone|0800 555 0142}, is open {phone-days|on weekdays} from {phone-from|eight in the morning} until {phone-to|six in the evening}.
