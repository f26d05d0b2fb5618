The dishwasher Brennika Calmo 640: user manual, data sheet, shop page, guarantee terms and a service letter about a hose clip (2023-2024).
=== manual.md
---
title: {product|Calmo 640} user manual (excerpt)
date: 2023-03-01
---
# Setting up

Let {people|two people} carry the machine: at {weight=46|46 kilos} it is too much for a single back. The niche must be at least {niche|60 cm} wide. Screw the feet out by no more than {feet|5 cm}.

**Water.** Connect the inlet hose to a cold or hot tap and tighten the nut by hand. The hose reaches {hose=1.5|150 cm} from the rear wall; the drain hose reaches {drain|190 cm}. Hang the drain hose between {drain-low|40 cm} and {drain-high|90 cm} above the floor. The pressure of your supply has to lie between {press-min|0.5} and {press-max|10 bar}. Hot water may be used up to {hot|60 °C}.

**Electricity.** The socket must be earthed, within reach, and on a circuit of its own that is protected with {fuse=16|16 amperes}.

# Before the first wash

1. Fill the salt container. It takes {salt|1.2 kg}; add some water first, but only this time.
2. Fill in rinse aid ({rinse|110 ml}) until the indicator turns dark, and wipe up whatever was spilt.
3. Set the water hardness; your water company knows it. The factory setting is level {hard-def|4}.

# Programmes

| Programme | Temperature | Duration |
|---|---|---|
| Eco | {eco-temp|50 °C} | {eco-time|3 h 55 min} |
| Intensive | {int-temp|70 °C} | {int-time|2 h 30 min} |
| Glass | {glass-temp|40 °C} | {glass-time|1 h 25 min} |
| Quick | {quick-temp|45 °C} | {quick=29|29 min} |

There are {progs|eight programmes} in all; the others are described overleaf. Half load shortens Eco by {half|35 minutes}.

**Delayed start.** Each press on the clock key adds {delay-step|1 hour}, up to {delay=24|24 hours}. **Child lock.** Hold the key for {lock|3 seconds}.

# Care

Rinse the filter {filter|once a week}, wipe the door seal now and then and run Intensive with a cleaner {descale|twice a year}.

# Registration

To get the longer guarantee, enter your machine on our website. You can do that until {reg=30|a month} after you bought it.

=== datasheet.md
---
title: Data sheet {product|Calmo 640}
date: 2023-02-14
---
Manufacturer: {maker|Brennika Hausgeräte}. Figures for energy and water refer to the Eco programme, measured according to the European standard. Actual consumption depends on how the machine is used and on the hardness of the water.

## Performance

| | |
|---|---|
| Place settings | {places=14|14} |
| Energy efficiency class | {class|C} |
| Energy for {cycles|100 cycles} | {kwh|75 kWh} |
| Water per cycle | {water|9.5 litres} |
| Duration of Eco | {eco-time|235 min} |
| Number of programmes | {progs|8} |
| Noise, Eco | {noise|42 dB(A)} |
| Noise, Night programme | {noise-night|39 dB(A)} |
| Power in standby with Wi-Fi | {wifi|1.5 W} |

## Size and weight

| | |
|---|---|
| Height | {height|81.5 cm} |
| Width | {width|59.8 cm} |
| Depth | {depth|55.0 cm} |
| Weight | {weight=43|43 kg} |
| Weight with packaging | {weight-pack|48 kg} |

The height can be raised by up to {feet|50 mm} with the feet. Side panels are galvanised and must not be drilled. The front takes a furniture panel of the usual kind; a template for the screws is enclosed.

## Connections

- Inlet hose: length {hose=1.75|1.75 m}, with AquaGuard valve
- Drain hose: length {drain|1.9 m}
- Mains cable: length {cable|1.6 m}
- Water pressure: {press-min|0.05} to {press-max|1 MPa}
- Water temperature: {hot|60 °C} maximum
- Connected load: {load|2,100 W}
- Fuse: {fuse=10|10 A}

## Equipment

The upper basket can be set to {basket|three heights}, also when loaded. The cutlery basket can stand anywhere below it; a drawer for knives and ladles is available as an accessory. Spray arms at the bottom, in the middle and under the ceiling reach every corner. A light in the tub comes on when the door is opened.

## Spare parts

Available for {parts|15 years} after the end of production, to repairers as well as to private customers.

=== shop.md
---
title: {maker|Brennika} {product|Calmo 640} - buy from the maker
date: 2023-11-06
---
# So quiet you will check whether it is on

**{price|€799}** instead of {price-old|€949}, until {offer|30 November}

Dinner for the whole family, with the neighbours? There is room for {places=13|thirteen complete covers}, pots not included. Meanwhile you can talk: with {noise|42 decibels} it hums more softly than a fridge, and at night it is content with {noise-night|39}.

## What you will love

- **Thrifty.** {water|Nine and a half litres} of water are enough for a normal load, and a sensor uses even less when it finds the water clean.
- **Fast when it must be.** Guests at the door? Glasses and plates that are only lightly soiled are ready in {quick=35|35 minutes}.
- **Patient when it may be.** Load it in the morning and let it begin whenever power is cheap, as much as {delay=19|19 hours} later.
- **A cure for every plate.** Choose from {progs|eight programmes}, from {glass-temp|40} degrees for wine glasses to {int-temp|70} for roasting tins.
- **Made to stay.** The brushless drive carries our promise of {motor=12|12 years}, and should AquaGuard ever let water through, we pay for the damage for {leak|twenty years}.

## Good to know

It fits under any worktop from {top|82 cm}. The machine itself is {height|815 mm} high and {width|598 mm} wide. Also available: the narrow Calmo {narrow|440} with {narrow-places|9 place settings} for {narrow-price|€729}.

## Delivery and return

| | |
|---|---|
| Delivery to the kitchen | {ship|free} |
| Installation | {install|€59} |
| We take the old machine away | {old-machine|€19} |
| Delivery time | {ship-time|3 to 5 working days} |
| Right of return | {return|30 days} |

## Extra guarantee

You have {guar|two years} in any case. Add {guar-plus|three more} for {guar-price|€129}, to be ordered with the machine or at any time in the first {guar-order|6 months}.

Questions before you buy? Our advisers are glad to help you in the chat, and at the showroom in Lindhagen you may open, load and hear the machine for yourself.

=== guarantee.md
---
title: Guarantee terms for dishwashers
date: 2023-01-02
---
These terms hold for machines bought new from {buy-from|1 January 2023} on and used in private households in the European Union, Switzerland and Norway. Your rights against the seller are not affected.

## What we guarantee

- The whole machine: {guar|24 months}, counted from the day of delivery.
- If you register it online within {reg=60|60 days} of purchase, this becomes {guar-reg|36 months}, at no cost.
- Circulation pump motor: {motor=10|ten years} (the part; labour only in the first {motor-labour|five}).
- Tub rusting through: {rust|ten years}.
- Water damage caused by a failure of the AquaGuard system: {leak|20 years}, up to {leak-max|€50,000} for each event.

The paid extension ({guar-price|€129}) lengthens the first of these periods by {guar-plus|three years}. It does not lengthen any of the others.

## What is not covered

Glass, lamps, scratches, damage by lime, wrong detergents or frost, and use in restaurants, hotels, offices or shared laundry rooms.

## How to make a claim

Call {phone|0800 555 0142}, Monday to Friday from {tel-open|8:00} to {tel-close=18|18:00}, on Saturday from {tel-sat|9:00} to {tel-sat-close|13:00}. Have the receipt and the serial number ready, which you find on the inner edge of the door. A technician normally comes within {visit|four working days}. If a fault cannot be repaired, we exchange the machine for the same model or its successor.

If the technician finds no fault, or one that is not covered, we charge a flat fee of {callout|€89} for the visit. Parts and labour are extra. You will be told the expected sum before the work begins.

## Spare parts

We keep functional parts for at least {parts|fifteen years} after the last machine of the model was built.

=== service-letter.md
---
title: Service letter - please have a hose clip checked
date: 2024-02-19
---
Dear customer,

you own a {product|Calmo 640} that was made between {made-from|April} and {made-to|July 2023}. In some of these machines the clip which holds the drain hose was not tightened enough. In {leaks|23 cases} out of some {affected|8,400 machines} water has come out; nobody was hurt.

## What we ask you to do

1. Look at the serial number on the edge of the door. Only machines whose number begins with {serial-from|2314} to {serial-to|2331} are concerned.
2. Do not use the delayed start, and stay at home while the machine is running, until the clip has been exchanged.
3. Make an appointment, on the internet or by telephone: {phone|0800 555 0142}, on workdays from {tel-open|8 am} to {tel-close=20|8 pm}.

## What we do

A technician exchanges the clip, which takes {repair-time|about 20 minutes}. The usual {callout|89 euros} for a visit are of course not charged. You need not show a receipt. Appointments are possible from {appt-from|26 February} until {appt-to|31 August 2024}; afterwards, too, we will help you, but it may take longer.

## What you may ask

**Does this change my guarantee?** No. The {guar|two years} from delivery and, for registered machines, {guar-reg|three} go on as before. For your trouble we add {bonus|six months}.

**What if water has already run out?** Send us photographs. AquaGuard damage is insured for {leak|twenty years}, and we treat this case in the same manner, but without a limit to the sum.

**Can I do it myself?** Please do not. The clip is behind the machine, and the hose with its {drain|1.90 m} has to be laid anew without a kink.

**Are other models affected?** No, they have another kind of hose.

We apologise for the trouble.

Your customer service
