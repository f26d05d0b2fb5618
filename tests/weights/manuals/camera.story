The Ostrava Lumen 2, a compact camera: data sheet, manual, support page and the release note of firmware 1.4.
=== data-sheet.md
---
title: {product|Lumen 2} - technical data
date: 2023-03-07
---
# {maker|Ostrava} {product|Lumen 2}

| | |
|---|---|
| Sensor | {sensor|1-inch} CMOS, {pixels|20.2 megapixels} |
| Lens | {lens|24-120 mm} (equivalent), {aperture|f/1.8-2.8} |
| Closest focus | {macro|5 cm} (wide), {macro-tele=30|30 cm} (tele) |
| Sensitivity | ISO {iso-min|125} to {iso-max|12,800}; extended to {iso-ext|25,600} |
| Shutter, mechanical | {shutter-long|30 s} to {shutter|1/2,000 s} |
| Shutter, electronic | up to {shutter-el|1/16,000 s} |
| Series, mechanical shutter | {burst=10|10 pictures/s} |
| Series, electronic shutter | {burst-el|24 pictures/s} |
| Video | 4K at {fps-4k|30 fps}, Full HD at {fps-hd|120 fps} |
| Longest 4K clip | {clip|15 min} |
| Screen | {screen|3.0 in}, tilting up and down, sensitive to touch |
| Finder | {finder|2.36 million dots} |
| Memory cards | SD, SDHC, SDXC, at most {card=512|512 GB} |
| Battery | {batt-type|OB-11}, {batt-mah|1,240 mAh} |
| Pictures per charge (screen) | {shots=320|320} |
| Pictures per charge (finder) | {shots-finder|260} |
| Charging, USB-C | {charge|2 h 30 min} (empty to full) |
| Wireless | Wi-Fi, Bluetooth {bt|5.0} |
| Working temperature | {temp-min|0} to {temp-max|40 °C} |
| Size | {size|105 × 61 × 41 mm} |
| Weight, ready to use | {weight=302|302 g} |
| Weight, body only | {weight-body|278 g} |

Pictures per charge were counted after the usual industry method, at room temperature, with flash for every other picture and the lens moved in and out between them. With the power-saving mode switched on you can expect more.

## In the box

Camera, battery, wrist strap, USB cable, printed quick guide. A charger for the wall is not included; use any that supplies {watt|at least 10 W}.

## Also available

The {model-pro|Lumen 2 Pro} has the same body and a finder of {finder-pro|3.68 million dots}. It takes {burst-pro|15 pictures/s} with its mechanical shutter, and weighs {weight-pro|311 g} with battery and card. It comes with a manual of its own.

Colours: graphite and sand. All values were measured on cameras with firmware {fw-first|1.0}, and may change without notice.

=== manual.md
---
title: {product|Lumen 2} - user manual, second edition
date: 2023-05-22
---
# Before the first use

Slide the battery in with the contacts ahead and connect the cable. The lamp beside the socket blinks while the battery is charging and goes out {charge|two and a half hours} later. You can take pictures during charging, but it then takes longer.

Insert a card. The slot accepts cards of {card=256|up to 256 GB}. Video in 4K needs a card of speed class {card-speed|V30} or faster.

> **Caution.** Do not use the camera below {temp-min|freezing point} or above {temp-max|40 °C}.

# Taking pictures

Press the button halfway until the frame turns green. In the wide setting you can go as near as {macro|5 centimetres}. With the zoom drawn out, keep {macro-tele=40|40 centimetres} away from the subject, or the camera will refuse to focus.

- **Self-timer**: {timer-short|2} or {timer-long|10 seconds}. It fires {timer-count|one picture}; {timer-more|three} can be chosen in the menu.
- **Series**: hold the button down. With the mechanical shutter the camera manages {burst=8|eight frames} every second until the buffer is full, which is the case after {buffer|90 JPEG pictures} or {buffer-raw|28 raw ones}.
- **Silent mode** uses the electronic shutter, with times as short as {shutter-el|1/16,000 of a second}. The mechanical one ends at {shutter|1/2,000}.
- **Auto ISO** starts at {iso-min|125}, the lowest value there is, and ends at {auto-max|3,200}; it goes higher only if you let it.

# Video

A 4K recording stops by itself after {clip|a quarter of an hour}. Full HD has no such limit; you can film until the card is full. Slow motion runs at {fps-hd|120 frames a second} and is played back at {slow-play|30}, so {slow-sample|five seconds} become {slow-result|twenty}.

# Saving power

The camera switches itself off after {sleep=3|3 minutes} without being touched; the screen goes dark {dim|30 seconds} after the last key. Both can be changed in the menu. A full battery is good for {shots=320|about 320 shots} when you use the screen, fewer with the finder.

# Connecting a phone

The app needs Android {android-old|9} or iOS {ios|14}. Up to {phones|5 phones} can be paired; only {phones-live|one} is connected at a time. Bluetooth reaches {bt-range|10 m} in the open.

# Care

If the lens is dirty, blow first, wipe after. Sand is worse than water. If you use the camera at the seaside, wipe it with a damp cloth in the evening.

=== firmware-1.4.md
---
title: Firmware {fw|1.4} for {product|Lumen 2}
date: 2024-04-16
---
Firmware {fw|1.4} is available from {fw-date=16|today}, for {product|Lumen 2} only. The {model-pro|Lumen 2 Pro} gets its own version, {fw-pro|1.2}, on {fw-pro-date|14 May}.

## What is new

- **Longer clips.** 4K recording may now last {clip-new=30|half an hour}; until now the end came after {clip|15 minutes}. Where it is hot, the camera ends the clip sooner.
- **Self-timer of {timer-new|5 seconds}**, in addition to the two there were.
- **More phones.** The list of paired devices has room for {phones-new|eight} instead of {phones|five}.
- **Raw series.** The buffer takes {buffer-raw-new|36 raw pictures} (until now {buffer-raw|28}). Nothing changes for JPEG, where it is still {buffer|90}.

## What is better

- Start-up takes {start|1.1 s} instead of {start-old|1.6 s}.
- The battery indicator no longer jumps when the flash is used.
- Automatic power-off came too early for many of you. Untouched, the camera now stays awake for {sleep-new|five minutes} instead of {sleep=2|two}, unless you set something else. The dark screen after {dim|half a minute} is not affected.
- Auto ISO may be capped at up to {auto-cap|6,400}; the factory setting remains {auto-max|3,200}.

## Before you install

The battery must be charged to {fw-batt|50 %} at least. Installation needs {fw-time=5|about five minutes}, during which nothing must be pressed. Cameras with a version older than {fw-need|1.2} have to install {fw-need|1.2} first. You cannot go back to an earlier version afterwards.

Please update the app as well. Version {app|3.0} is required, and with it {android|Android 10 or newer}. On the iPhone nothing changes: {ios|iOS 14} is enough.

## Known faults

With cards formatted in a computer, the first clip may end after {bug-clip|29 seconds}. Format the card in the camera. A cure will come with {fw-next|1.5} in the {fw-next-date|autumn}.

Many of these changes were asked for by you. Thank you for every message.

=== support.md
---
title: {product|Lumen 2} - help and repairs
date: 2024-06-03
---
### How do I get the latest firmware?

Version {fw|1.4} came out on {fw-date=23|23 April 2024}. Copy it to a card, put the card in, choose *Setup > Version*. See that the battery is at least {fw-batt|half} full. Then have patience: installing takes {fw-time=15|a quarter of an hour}, and the screen stays black meanwhile. Older cameras must have {fw-need|1.2} beforehand.

### The app does not find my camera

It wants {android|Android 10} or {ios|iOS 14} and Bluetooth switched on. Stay within {bt-range|ten metres}. If {phones-new|eight phones} are already on the list, remove one.

### My battery does not last

One charge of the {batt-type|OB-11} should give you {shots=280|280 photos} on the rear display. In the cold it is less; at {cold|0 °C} reckon with {cold-loss|a third} fewer. Batteries also grow old, and hold a little less with every charge. A new one costs {batt-price|€49}. Charging takes {charge|150 minutes} with any supply of {watt|10 watts or more}.

### Is it normal that the camera gets warm?

Yes, above all while filming. It is made for surroundings up to {temp-max|40 degrees} and protects itself. With firmware {fw|1.4} installed, filming in 4K comes to an end {clip-new=20|20 minutes} after you pressed the button at the latest, so that nothing can be damaged.

### Guarantee and repairs

The guarantee lasts {guarantee|two years} from the day of purchase, {guarantee-reg|three} if you register within {register|30 days}. For batteries it is {guarantee-batt|six months}. Send the camera with a copy of the bill; repairs take {repair|ten working days}. Outside the guarantee we make an estimate first, and you decide.

### Can it go in hand luggage?

Yes. It weighs {weight=312|312 g} with battery and card in it, and fits into a coat pocket. Spare batteries belong in the cabin as well.

### How do I reach you?

By telephone on working days, from {tel-open|9 am} to {tel-close|6 pm}, on Saturdays until {tel-sat|1 pm}. A mail is answered within {mail|two days}.
