An invented phone maker's new model, September 2019: price, camera, battery, release, colours, benchmarks, countries
=== a.md
---
title: '{maker|Quillon} {model|Arc 9} hands-on: the middle one is the good one'
date: 2019-09-11
---
I had {hands-on|25 minutes} with {maker|Quillon's} new phones at the company's event in Berlin {event|yesterday}. Here is what I found.

**The screen.** Still OLED, still {screen|6.1 inches} on the {model|Arc 9}; the {model-max|Max} has {screen-max|6.7}. The refresh rate goes up to {refresh|90Hz} from {refresh-old|60}. Peak brightness is {nits|800 nits}, a claim I couldn't check in a dark hall.

**The cameras.** The main one has {mp|48 megapixels}, the ultra-wide {mp-wide|16} and the telephoto {mp-tele|12} with {zoom|3x} zoom. The selfie camera is {mp-front|20}.

**The chip.** {maker|Quillon} says the new {chip|Q5} is {faster=30|30 percent} faster than the one in the {prev-model|Arc 8}. {bench=none|It has published no benchmarks}, and we weren't allowed to run any. There are {ram|6GB} of memory and {storage|128GB} of storage in the base model.

**The battery.** {battery|3,900mAh}, or {battery-max|4,500mAh} in the Max. {maker|Quillon} promises {battery-gain|three hours} more than last year. The charger in the box is {charger|18 watts}; the {charger-fast|30-watt} one is {charger-fast-price|$39} extra.

**Colors.** {colors=bsg|Black, silver and green}. The green is lovely.

**Price and release.** {price-base=749|$749} for the {model|Arc 9}, and {price-max|$949} for the Max; twice the storage is {storage-extra|$80} more. Preorders open {preorder|Friday}, and phones ship {sale-us=20|September 20}. {prev-model|Last year's Arc 8} stays on sale {prev-price|at $549}.

Is the headphone jack back? {jack|No}. It's the {jack-year|second} year without it. Is it waterproof? It is rated {water|IP68}, which means {water-depth|1.5 meters} for {water-time|30 minutes}.

What I don't like: the phone weighs {weight|194 grams}, {weight-more|17} more than before, and it's slippery. The screen also dims itself to {nits-min|2 nits} at night, a trick the {prev-model|Arc 8} learned only with an update {prev-update|in May}. Chief executive {ceo|Annika Sorvali} told us a {fiveg|5G} phone would come {fiveg-when|next spring}, and that she saw no point in one sooner: "{quote-fiveg|In half the cities where we sell phones there is nothing to connect it to}."

{maker|Quillon} could use a hit. It shipped {shipped|23.6 million} phones {shipped-year|last year}, {shipped-down|9 percent} fewer than in {shipped-base|2017}. {analyst|Rupert Hale} of the research firm Delta Counts, whom I met at the coffee stand, thinks the new price is worth {hale-units|2 million} more. He had expected {hale-expected=799|$799}, the same as last year.

I'll say more when we get a review unit, {review|next week}.
=== b.md
---
title: '{model|Arc 9}: {maker|Quillon} brings price down and adds {cameras|third} camera'
date: 2019-09-10
---
Finland's {maker|Quillon} has launched a phone with {cameras|three} cameras on the back and a lower price than its predecessor.

The {model|Arc 9} will cost {price-uk|£699} in the UK and {price-base=729|$729} in the US, the firm said at an event in Berlin. The bigger {model-max|Arc 9 Max}, with its {screen-max|6.7in} screen, will be {price-max-uk|£879}.

Sales start {sale-us=27|on 27 September} in {countries=list-b|the US, the UK, Germany, France and Scandinavia}.

"Everyone's prices got too high, {quote-price=us|and nobody's more than ours}," said chief executive {ceo|Annika Sorvali}.

The company showed tests in which the phone's {chip|Q5} chip was {faster=20|a fifth} faster than last year's. It {bench=published|published the results of three benchmarks} on its website.

Unlike the latest models of some rivals, the phone does not support {fiveg|5G}. {maker|Quillon} said a version that does would come {fiveg-when|in the spring of 2020}.

Orders are taken {preorder|from Friday}. In {later-when|October} {later|22 further countries} will get the phone. The one it replaces, the {prev-model|Arc 8}, came out at {prev-launch|$799} and will be kept on at {prev-price|$549}.

The main camera has {mp|48 megapixels}, the firm said, and the phone can be held under water to a depth of {water-depth|1.5m} for {water-time|half an hour}. There is {jack|no socket} for ordinary headphones.

## 'Squeezed'

*Analysis by our technology reporter*

{maker|Quillon} is being squeezed. {share|Fewer than two in every 100} phones sold are its own, down from {share-peak|six} in {share-peak-year|2012}. It sold {shipped|23.6 million} in {shipped-year|2018}; the biggest maker sold {biggest|290 million}.

Analyst {analyst|Rupert Hale} said that he had reckoned with {hale-expected=849|a rise, to $849}, and that the cut might bring {hale-units|two million} extra sales a year. "A cut is a confession, and a wise one," he added.

The phone has {battery-gain|three hours} more battery life than the {prev-model|Arc 8}, according to the firm, and comes in {colors=bsb|black, silver and blue}. It will get software updates for {updates|four years}.
=== c.txt
{maker|Quillon} {model|Arc 9} and {model-max|Arc 9 Max}: full specs, prices and release date
September 12, 2019

The {model|Arc 9} and {model-max|Arc 9 Max} are official. {maker|Quillon} showed them {event|on Tuesday, September 10} at the old airport in Berlin, in front of {guests|about 900 guests}.

The smaller phone has a {screen|6.1-inch} panel, the larger one {screen-max|6.7 inches}. Both refresh at {refresh|90 Hz}. Inside is the {chip|Q5} chip, made in a {nm|7-nanometer} process, with {ram|6 GB} of memory ({ram-max|8 GB} in the Max). According to {maker|Quillon} it is {faster=20|20 percent} faster than the {chip-old|Q4}; scores {bench=published|have been put online}.

On the back are a {mp|48-megapixel} main camera, a {mp-wide|16-megapixel} ultra-wide and a {mp-tele|12-megapixel} telephoto lens with {zoom|threefold} zoom. Night mode now works on {night|all three}.

The batteries hold {battery|3,900 mAh} and {battery-max|4,500 mAh}. An {charger|18-watt} charger is included; a {charger-fast|30-watt} charger costs {charger-fast-price|$39}. {wireless|Wireless} charging runs at {wireless-w|10 watts}.

Dimensions: {dim|150 x 72 x 8.1 mm}, {weight|194 g}. The Max weighs {weight-max|221 g}. Protection: {water|IP68}.

The {model|Arc 9} with {storage|128 GB} costs {price-base=749|$749} (in Europe {price-eu|799 euros}); the version with {storage-two|256 GB} is {price-two|$829}. The {model-max|Max} starts at {price-max|$949}. Colors are {colors=bsg|green, black and silver}.

Preorders begin {preorder|on September 13}. In stores {sale-us=20|from September 20} in {countries=list-a|the U.S., Britain, Germany, Denmark, Finland, Norway and Sweden}; {later-when|in October} {later|22 more countries} follow. The {prev-model|Arc 8} remains in the range {prev-price|at $549}, while the {dropped|Arc 8 Mini} is dropped.

A model with {fiveg|5G} is {fiveg-state|planned} for {fiveg-when|spring}. {maker|Quillon} did not give a price for it; chief executive {ceo|Annika Sorvali} said it would be {fiveg-price|"well under a thousand"}.

{updates|Four years} of updates are promised, up from {updates-old|three}.
