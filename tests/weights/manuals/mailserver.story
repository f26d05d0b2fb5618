Documentation of Thornpost 2.8, an open-source mail server: README, configuration reference, hardening guide, changelog (2024).
=== README.md
---
title: {product|Thornpost} - a small mail server
date: 2024-09-05
---
# {product|Thornpost}

A mail server in a single binary: SMTP, IMAP, spam filter, DKIM and a web console. Made for families, clubs and firms with up to {target|500 mailboxes}.

Current release: **{version|2.8.0}**. Long-term branch: **{lts|2.4}**, which gets security fixes until {lts-end=jun|30 June 2025}.

## Features

- Delivery and submission on the usual ports
- Full-text search over mail and attachments
- Greylisting, off by default
- Automatic certificates, renewed {renew|30 days} before they expire
- Backups while the server is running
- Interface in {languages=11|11 languages}

## Requirements

| | Needed | Recommended |
|---|---|---|
| Memory | {ram|512 MB} | {ram-rec|2 GB} |
| Linux kernel | {kernel|5.4} | - |
| PostgreSQL (optional) | {pg=13|13 or newer} | {pg-rec|16} |
| Go, only for building | {go|1.22} | - |

Without PostgreSQL everything is kept in SQLite, which is fine up to about {sqlite|50 mailboxes}.

## Quick start

```
curl -O https://get.thornpost.example/thornpost-{version|2.8.0}.tar.gz
tar xf thornpost-*.tar.gz
./thorn setup
```

The setup asks {questions|six questions} and writes `/etc/thornpost/thorn.conf`. Afterwards open the web console on port {console=8081|8081} and create your first mailbox. A new mailbox has room for {quota|2 GB} until you change it.

Send yourself a large photo: messages of up to {msg=50|50 MB} go through with the default settings. For more than that, see `message_size` in the configuration reference.

## Upgrading

From {v27|2.7} just replace the binary and restart. From the long-term branch {lts|2.4} go through {v27|2.7} first, since the index format has changed. An index of {ex-index|40 GB} took us about {ex-time|25 minutes} to convert.

## Getting help

- The forum, where most questions are answered by other users
- Security reports go to the address in `SECURITY.md`; we reply within {sec-reply|48 hours} and publish after {embargo|90 days} at the latest
- Paid support is offered by {company|Brackwater Systems}

## Licence

{licence|Mozilla Public License 2.0}. The name and the thistle logo are not covered by it. Contributions need a signed-off commit; there is no other paperwork.

=== configuration.md
---
title: Configuration reference for {product|Thornpost} {version|2.8}
date: 2024-09-03
---
# Configuration reference

Settings live in `/etc/thornpost/thorn.conf`. Durations accept `s`, `m`, `h` and `d`. After a change run `thorn reload`; settings marked with * need a restart.

## Listeners *

| Setting | Default | Purpose |
|---|---|---|
| `listen_smtp` | {smtp|25} | mail from other servers |
| `listen_submission` | {submission|465} | mail from your users, TLS from the start |
| `listen_imap` | {imap|993} | reading mail |
| `listen_console` | {console=8081|8081} | web console |

## Sizes and counts

| Setting | Default | Maximum |
|---|---|---|
| `message_size` | {msg=35|35 MB} | {msg-max|150 MB} |
| `recipients` per message | {rcpt|100} | {rcpt-max|1,000} |
| `mailbox_quota` | {quota|2 GB} | {quota-max|500 GB} |
| `imap_per_user`, connections | {imap-user=20|20} | {imap-user-max|100} |
| `imap_per_ip`, connections | {imap-ip|40} | {imap-ip-max|400} |
| `smtp_total`, connections | {smtp-total|200} | {smtp-total-max|5,000} |

## Queue

- `queue_lifetime`: time after which an undeliverable message is returned to its sender. Default {queue|5d}.
- `queue_warning`: the sender is told that the message is late. Default {queue-warn|4h}.
- `queue_retry`: pause before the next attempt. Default {retry|15m}, doubled after each failure until it reaches {retry-max|6h}.

## Login protection

- `ban_after`: number of wrong passwords from the same address. Default {ban-after|5}.
- `ban_window`: period over which they are counted. Default {ban-window|10m}.
- `ban_time`: how long the address stays locked out. Default {ban-time=1h|1h}.
- `session_console`: idle time after which the console logs you out. Default {session|30m}.

## Crypto

- `tls_min`: lowest TLS version accepted. Default {tls|1.2}.
- `dkim_bits`: length of newly made RSA keys. Default {dkim=2048|2048}, at most {dkim-max|4096}.
- `greylist_delay`: how long an unknown sender has to wait when greylisting is on. Default {grey|5m}.

## Logs

- `log_keep`: log files older than this are deleted. Default {log=30|30d}.
- `log_size`: a new file is begun at {log-size|100 MB}.

Numbers outside the permitted range stop the server at start, with the offending line in the error message. To see all settings that differ from their default, run `thorn config diff`; please add its output when you report a bug.

=== hardening.md
---
title: Hardening guide
date: 2024-05-21
---
# Hardening {product|Thornpost}

This guide is for people who run {product|Thornpost} on the open internet. Most of it takes less than {guide-time|an hour}. Where we advise something else than the default, we say so.

## Close what you do not need

From outside only {smtp|25}, {submission|465} and {imap|993} must be reachable. The web interface for administrators answers on {console=8443|8443}; block it in the firewall and reach it through a tunnel. It ends an idle session after {session|half an hour}, and there is seldom a reason to allow more.

## Passwords and guessing

Whoever mistypes {ban-after|five times} in {ban-window|ten minutes} is shut out for {ban-time=24h|a whole day}. In our experience that stops nearly all robots. For servers without travelling users we advise to go down to {ban-adv|three}. Insist on at least {pw-adv|14 characters}; the server itself is content with {pw-min|8}.

## Transport

Connections with TLS {tls|1.2} and later are accepted out of the box. If all your clients were made after {tls-year|2019}, raise this to {tls-adv|1.3}. Some old printers will stop sending; give them a separate account on the local network.

## Signing

Run `thorn dkim new` and publish the record it prints. Unless told otherwise it generates {dkim=3072|3072-bit} keys, which fits into a DNS record only when it is split. Replace keys every {dkim-rotate|six months}.

## Limit the damage

A stolen account sends as much as it can before anybody notices. The {rcpt|hundred} recipients that a message may have by default are plenty for people; set {rcpt-adv|20} unless you run mailing lists. An ordinary client with a phone and a laptop keeps {typ-imap|4 to 6} connections open, so nobody will hit the standard ceiling of {imap-user=15|fifteen} simultaneous IMAP connections per person.

## Spam

Turn greylisting on. Strangers are then put off for {grey|five minutes}, and most spammers never come back. On our own server it took away {grey-share|62%} of the junk.

## Traces

Logs are thrown away after {log=14|two weeks}. If the law in your country demands less, shorten that. Ship them to another machine, as intruders tend to tidy up.

## Updates

Subscribe to the announcement list. Do not stay on {v23|2.3} or earlier: nothing before {lts|2.4} is patched any more.

=== changelog.md
---
title: Changelog of {product|Thornpost}
date: 2024-09-03
---
# Changelog

## {version|2.8.0} - {rel-28|3 September 2024}

Thanks to the {contributors|43 people} who sent patches.

### Changed

- Raised the smallest supported PostgreSQL release to {pg=14|version 14}. The server refuses to start with an older one.
- `queue_lifetime` now defaults to {queue|120 hours} (was {queue-old|72 hours}). The first warning to the sender still goes out after {queue-warn|four hours}.
- `smtp_total` from {smtp-total-old|100} to {smtp-total|200}.
- New mailboxes start with {quota|2 GB} rather than {quota-old|1 GB}.
- Building from source takes Go {go|1.22}; it was {go-old|1.20}.

### Added

- Translations into Basque and Welsh; the console now speaks {languages=13|thirteen} tongues.
- `thorn config diff`
- `message_size` may be set to {msg-max|150 MB}, up from {msg-max-old|100 MB}.
- Certificates are now renewed {renew|30 days} ahead of time instead of {renew-old|14}.

### Fixed

- A client that opened {crash|65,536} folders could crash the server. Also fixed in {lts-fix|2.4.19}.
- Retries were doubled without end; they now stop at {retry-max|six hours}.

## {v27|2.7.0} - {rel-27|16 April 2024}

- Submission on port {sub-old|587} with STARTTLS is no longer enabled by default. Use {submission|465}.
- Full-text search uses {search-mem|40%} less memory, so that {ram|half a gigabyte} is again enough for the whole server.
- Login bans are counted over {ban-window|10 minutes} (was {ban-window-old|3 minutes}).
- Needs Linux {kernel|5.4}, as {kernel-old|4.19} has reached its end.

## {v26|2.6.0} - {rel-26|28 November 2023}

- Web console rewritten. It logs out after {session|30 minutes} without activity, not {session-old|60}.
- Passwords are stored with Argon2. Old hashes are replaced at the next login.

## {lts|2.4.0} - {rel-24|14 March 2023}

- First long-term release. It will be maintained for {lts-span|two years}, that is to {lts-end=mar|mid-March 2025}.
- Licence changed from {licence-old|GPL 3} to {licence|MPL 2.0}, with the consent of all authors.
- Development is sponsored by {company|Brackwater Systems} from this release on.
