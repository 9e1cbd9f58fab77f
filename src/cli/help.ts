/** What the commands that write a paper of the data set share. */
const paperOptions = `  --as-at DATE        the day it is for, like 2025-03-31
  --authority CODE    your council's code, like E06000059
  --public            for anybody: of the public edition, small numbers hidden as hearth publish hides them
  --previous EDITION…, --threshold N, --exceptions FILE, --signoffs FILE, --time-limit N   with --public, as for hearth
                      publish
  --name NAME, --postcodes FILE, --statistics DIR, --pseudonyms FILE   as for hearth report
  --out DIR           where to write (out)
  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)

Exit code: 0 done, 2 could not run, or may not be published.`

/** One text for each command: what --help prints, and the reference. */
export const help = {
  hearth: `hearth: what a council holds about children in its care, as the data set its board scrutinises.
Nothing leaves this machine.

  hearth report FOLDER… --as-at DATE --authority CODE   write the data set: page, PDF, spreadsheet, CSV, JSON
  hearth publish FOLDER… --as-at DATE --authority CODE  the same for anybody to read, small numbers hidden, and for officers
  hearth iro-report FOLDER… --as-at DATE --authority CODE   the reviewing service's annual report, of the same figures
  hearth exceptions FOLDER… --as-at DATE --authority CODE   what is off target, worse than elsewhere or turned, with cause
  hearth crosswalk FOLDER… --as-at DATE --authority CODE   measures against principles, inspection and board questions
  hearth annual-report                                  the board's year: meetings, promises, what changed, young people
  hearth reproduce EDITION --inputs FOLDER…             make a published edition again, and see that it is the same
  hearth lint FOLDER… --as-at DATE --authority CODE     commentary against the figures, before it is published
  hearth check FOLDER…                                  the Department's checks of an SSDA903 return
  hearth children INDICATOR FOLDER… --as-at DATE --authority CODE   why each child is in or out (officers only)
  hearth reconcile FOLDER… --as-at DATE --authority CODE   where two sources tell the same fact, and do not agree
  hearth template [COLLECTION…] --out FOLDER            workbooks to fill in, for what no return carries
  hearth pseudonyms FOLDER…                             names that are none, for partners to send facts under
  hearth sample --out FOLDER                            make up a council to try things on
  hearth indicators                                     list what can be measured
  hearth reference postcodes FILE                       index a postcode directory, so that distances can be told
  hearth serve                                          the web application, on PostgreSQL
  hearth invite EMAIL --role ROLE --authority CODE --origin ADDRESS   a link for somebody to join by
  hearth remind                                         e-mails about what is due, by your mail server
  hearth migrate                                        make the database, or bring it up to this Hearth
  hearth backup FILE                                    the whole database in one file
  hearth restore FILE                                   a backup into an empty database
  hearth doctor                                         what the database is like, and what to do about it

Each command explains itself: hearth report --help. hearth --version says which Hearth this is.`,
  report: `hearth report FOLDER… --as-at DATE --authority CODE [options]

Reads SSDA903 returns (CSV, XML or Excel), Annex A workbooks, Standard Safeguarding Dataset extracts, the collections
hearth template writes, and monthly_values.csv: one year or many, mixed, in folders inside folders. Any of them will do.
Writes the data set: dataset.html, .pdf, .xlsx, .csv and .json. What could not be used is in rows-listed.csv, for
officers only.

  --as-at DATE        the day it is for, like 2025-03-31
  --authority CODE    your council's code, like E06000059
  --name NAME         the name to print, when Hearth does not know the code or knows it by another
  --months N          months in each series, 1 to 60 (13)
  --postcodes FILE    a postcode directory with ONS columns; indexed once and kept
  --statistics DIR    the Department's published statistics as downloaded, for neighbours and region
  --pseudonyms FILE   the table partners' rows are joined by (pseudonyms.csv in the data folder)
  --public            the public edition alone: see hearth publish --help
  --out DIR           where to write (out)
  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)

Exit code: 0 done, 1 done with things listed, 2 could not run.`,
  publish: `hearth publish FOLDER… --as-at DATE --authority CODE [options]

Writes the data set twice and what was done to it once. DIR/public is for anybody: small numbers are hidden, and so is
what they could be worked out from, in every page, chart, sentence and file alike. DIR/restricted is for officers, and
for members in private session. DIR/disclosure-report.html and .pdf say what was hidden and why. Before anything is
written, the public files are attacked; when a hidden number can be found too closely, or time is up, nothing is.
The comments of both editions are held against their figures as hearth lint does, and may not tell what is hidden: with
an error, or a warning that nobody signed off, nothing is written either.

  --as-at DATE        the day it is for, like 2025-03-31
  --authority CODE    your council's code, like E06000059
  --previous EDITION… folders of editions published before, as this command wrote them
  --threshold N       counts from 1 to this are small (5)
  --exceptions FILE   CSV with indicator_id, role, reason: what is shown whole, who released it and why
  --signoffs FILE     CSV with rule, where, sentence, role, reason, date: warnings on comments that somebody lets stand;
                      signoffs.csv in the folders does the same
  --time-limit N      seconds for hiding and attack, 1 to 3600 (120)
  --name NAME         the name to print, when Hearth does not know the code or knows it by another
  --months N          months in each series, 1 to 60 (13)
  --postcodes FILE    a postcode directory with ONS columns; indexed once and kept
  --statistics DIR    the Department's published statistics as downloaded, for neighbours and region
  --pseudonyms FILE   the table partners' rows are joined by (pseudonyms.csv in the data folder)
  --out DIR           where to write (out)
  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)

DIR/public/manifest.json and DIR/restricted/manifest.json say how each was made: docs/manifest.md. hearth reproduce makes
an edition again from the restricted one.

Exit code: 0 done, 1 done with things listed, 2 could not run, or may not be published.`,
  'iro-report': `hearth iro-report FOLDER… --as-at DATE --authority CODE [options]

Writes the independent reviewing service's annual report to the board, as a page and a tagged PDF: DIR/public for anybody,
small numbers hidden as hearth publish hides them, and DIR/restricted for officers. Every part that guidance asks for has
its figures from the data set, or says what would fill it. Nothing is written where totals do not add up, or while words do
not hold against the figures or tell what is hidden.

  --as-at DATE        the last day of the financial year it is of, like 2025-03-31
  --authority CODE    your council's code, like E06000059
  --words DIR         what people wrote: Markdown named after its part (reviews.md), with tokens that name their measure
                      ({{reviews-timely.value}}); last-plan.csv with action, owner, due, state, progress; next-plan.csv
                      with action, owner, due, principle, indicators
  --draft             the restricted report alone, in DIR, with what is wrong with its words listed
  --previous EDITION… folders of editions published before: name the data set published for the same day
  --threshold N, --exceptions FILE, --signoffs FILE, --time-limit N   as for hearth publish
  --name NAME, --postcodes FILE, --statistics DIR, --pseudonyms FILE   as for hearth report
  --out DIR           where to write (out)
  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)

Parts: population, service, reviews, participation, minutes, care-plans, escalations, advocacy, siblings, young-people,
findings, last-plan, next-plan.

Exit code: 0 every part is told, 1 written with things listed, 2 could not run, or may not be published.`,
  exceptions: `hearth exceptions FOLDER… --as-at DATE --authority CODE [options]

Writes the scorecard by exception, as a page and a tagged PDF: what is off target, worse than neighbours or turned for the
worse by more than chance, with evidence, then each with its chart and what officers wrote of cause, action, owner and
date. Every other measure stands behind it, so that what goes well is looked at too.

${paperOptions}`,
  crosswalk: `hearth crosswalk FOLDER… --as-at DATE --authority CODE [options]

Writes which measures tell of each corporate parenting principle, of what inspectors look at and of what boards ask, with
their latest figures, and names what nothing tells. A page and a tagged PDF.

${paperOptions}`,
  'annual-report': `hearth annual-report [options]

Writes the board's annual report from the database of hearth serve, as a page and a tagged PDF: its meetings and who was
there by seat, promises kept, late and open, the seven principles with the measures and promises of each, what changed for
children, and what young people said. What it cannot tell stands first, with what would fill it.

  --year YEAR         the year it begins in: 2024 is 1 April 2024 to 31 March 2025 (the last that is over)
  --authority CODE    your council's code, where the database holds several
  --public            for anybody: nothing of private sessions, and figures as the public edition shows them
  --out DIR           where to write (out)
  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)

Exit code: 0 everything is told, 1 written with things listed, 2 could not run.`,
  reproduce: `hearth reproduce EDITION --inputs FOLDER… [options]
hearth reproduce --edition ID

Makes an edition again from what it was made from and holds it against what stands there, file by file: each is the
same, byte for byte, or what differs is said, for dataset.json by measure. Writes nothing. EDITION is a folder that
hearth publish wrote; its restricted/manifest.json tells the inputs by their SHA-256, so they may have moved. A file that
is missing, or another under its name, is named. With --edition an edition of the web application, by the id in the
address of its page, is made again from the loads it was measured from; where their rows have been purged, from the data
set that is kept, and it says which.

  --inputs FOLDER…    folders that hold the files the edition was made from
  --previous EDITION… folders of the earlier editions that it was held against
  --statistics DIR    the published statistics, where it was made with some
  --postcodes FILE    the postcode directory, where it was made with another than the one indexed
  --pseudonyms FILE   the table of pseudonyms, where it was made with another than the one in the data folder
  --time-limit N      seconds for hiding and attack, 1 to 36000 (3600)
  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)

Exit code: 0 the same, 1 something differs, 2 could not be tried.`,
  lint: `hearth lint FOLDER… --as-at DATE --authority CODE [options]

Holds every sentence of the commentary against the data set's figures: percentages and the numbers beside them, numbers
that are in no figure or of another time, words such as rose, improved and below England, totals, dates, who is counted,
the same thing given two values, abbreviations, names and other marks of a person. Tokens are said first. Each problem
is printed with its sentence and what the data say. An error stops publication; a warning asks for a sign-off.

  --as-at DATE        the day it is for, like 2025-03-31
  --authority CODE    your council's code, like E06000059
  --text FILE…        Markdown, plain text or commentary.csv to read, in place of the commentary in the folders
  --previous FOLDER   last month's commentary, to find paragraphs repeated from it
  --json              print the problems for another program
  --months N, --name NAME, --postcodes FILE, --statistics DIR, --pseudonyms FILE   as for hearth report
  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)

Exit code: 0 nothing found, 1 problems are listed, 2 could not run.`,
  children: `hearth children INDICATOR FOLDER… --as-at DATE --authority CODE [options]

Prints CSV: child_id,in_denominator,in_numerator,reason. For officers only. A child with several events in the
period has a line for each; where households, referrals, cards or answers are counted, child_id holds their id. Added
up, in_numerator and in_denominator are the data set's numbers: 1 or 0 for each line, -1 for one that takes away; for a
ratio such as attendance what the line adds of how many, 148 of 220. For an average or a median both are 1, and the
reason says the amount. hearth indicators lists the indicators.

  --as-at DATE        the day it is for, like 2025-03-31
  --authority CODE    your council's code, like E06000059
  --period PERIOD     a month (2024-09) or a financial year (2023/24); else the last with a value
  --postcodes FILE    a postcode directory with ONS columns
  --statistics DIR    the Department's published statistics as downloaded
  --pseudonyms FILE   the table partners' rows are joined by (pseudonyms.csv in the data folder)
  --out FILE          where to write, else the terminal
  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)`,
  check: `hearth check FOLDER… [options]

Runs every check the Department makes of an SSDA903 return (CSV, XML or Excel) and lists what fails, worst first: errors,
then queries, where a true return may fail; of each, those that touch most of the board's figures for most children. A
check that cannot be run says why and is never counted as passed. Collections 2022-23 to 2026-27. docs/rules.md lists
every check. For the team that puts rows right: hearth check FOLDER… --out checks.xlsx

  --collection YEAR   the collection, like 2025-26; else the latest return found
  --previous FOLDER   last year's return; else the one before it in the same folders
  --postcodes FILE    a postcode directory, for distances and areas; indexed once and kept
  --providers FILE…   Ofsted's lists of providers, as downloaded
  --authority CODE    your council's code, like E06000059, for checks of what is inside its area
  --only CODES        some checks alone, like 142,205A; for one, the table says where it fails
  --format FORM       table, json, csv or xlsx (else what --out ends in: .txt is a table)
  --out FILE          where to write, else the terminal. Findings quote children's records: for officers only
  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)

Exit code: 0 nothing fails, 1 rows are listed, 2 could not run, or no check could be.`,
  sample: `hearth sample --out FOLDER [options]

Makes up everything a council that does not exist holds: its returns, its local collections, inspection
workbooks (Annex A) and an extract of its case system. The same options give the same files.

  --out FOLDER        where to write
  --seed N            another number, another council (1)
  --children N        children in care each 31 March, about (450)
  --first-year YEAR   first collection year, from 2016-17 (2021-22)
  --last-year YEAR    last collection year, to 2026-27 (2024-25)`,
  reconcile: `hearth reconcile FOLDER… --as-at DATE --authority CODE [options]

Holds each fact that two sources give against the other, child by child: health assessments, dental checks, reviews,
placements, legal status, times missing or absent, care leavers' position. Each difference is explained (outside the
group, later date, recording lag, refused, disputed) or counted as unexplained. reconciliation.csv lists the children,
what each source says and whose turn it is, for officers only; reconciliation.json holds the numbers without them.

  --as-at DATE        the day it is for, like 2025-03-31
  --authority CODE    your council's code, like E06000059
  --pseudonyms FILE   the table partners' rows are joined by (pseudonyms.csv in the data folder)
  --out DIR           where to write (out)
  --json              print the numbers for another program
  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)

Exit code: 0 nothing differs, 1 differences are listed, 2 could not run.`,
  template: `hearth template [COLLECTION…] [--out FOLDER]

Writes a workbook for each collection named, or for all: headings, an example row, notes, lists to choose from and
cells that keep dates as dates. A collection is named as its file or its code: health_assessments or L01. Filled in,
it is given to hearth report with the returns. monthly_values is for numbers whose rows you do not hold, as a paper
prints them. Without --out, lists the collections.

  --out FOLDER        where to write`,
  pseudonyms: `hearth pseudonyms FOLDER… [--table FILE] [--data DIR]

Gives every child in the folders a pseudonym, and keeps the table of them, which only the council may have. Those given
before stay. A partner (the NHS, an advocacy provider) sends its facts with the pseudonym in place of child_id and needs
neither names nor NHS numbers; hearth report, children and reconcile put the children in again.

  --table FILE        where the table is kept (pseudonyms.csv in the data folder)
  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)`,
  indicators: `hearth indicators [--json]

Lists every indicator: id, title and theme; with --json, definitions too.`,
  reference: `hearth reference postcodes FILE [--data DIR]

Indexes a postcode directory (CSV or gzipped CSV with the ONS columns pcd, oseast1m, osnrth1m and laua) under the
data folder, once; every later report uses it.

  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)`,
  invite: `hearth invite EMAIL --role ROLE --authority CODE --origin ADDRESS [--partner PARTNER]

Makes a link by which somebody joins with a role, and prints it: send it to them yourself. It works once, for seven days,
and takes the place of any link made for that address before. It is how the first administrator joins; after that,
administrators invite on the page People. Start hearth serve for your council once before.

  --role ROLE         administrator, analyst, service-manager, director, independent-reviewing-officer, partner,
                      democratic-services, board-member or participation-worker
  --partner PARTNER   for a partner: health, education, fostering, adoption or advocacy
  --authority CODE    your council's code, like E06000059
  --origin ADDRESS    where people find the service, like https://hearth.council.gov.uk
  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)`,
  serve: `hearth serve [--authority CODE] [options]

Runs the web application: for officers and members who sign in, and for anybody who reads what is published. Prints the
address, and a line for each request that names no child, person or page's path. Ctrl-C stops it when what is under way
is finished; again, at once. Uses the database it brings, under the data folder, and starts it again should it die; or
your own with DATABASE_URL, after hearth migrate. docs/operations.md tells how to run it behind your proxy with your
council's sign-in. Options have settings of the environment beside them, for a service.

  --authority CODE    your council's code, like E06000059; remembered after the first time      HEARTH_AUTHORITY
  --name NAME         what to call it, when Hearth knows it by another name or not at all       HEARTH_NAME
  --port N            where to listen (8080)                                                     HEARTH_PORT
  --host ADDRESS      on which address of this machine (127.0.0.1: this machine alone)           HEARTH_HOST
  --origin ADDRESS    what people type, https unless it is this machine alone                    HEARTH_ORIGIN
  --data DIR          where Hearth keeps things (.hearth)                                        HEARTH_DATA
  --contact TEXT      whom to write to about access and privacy                                  HEARTH_CONTACT
  --second-factor W   required or offered, for people with a password (required)                 HEARTH_SECOND_FACTOR
  --largest-upload N  the most one load may bring, in megabytes (100)                            HEARTH_LARGEST_UPLOAD
  --statistics DIR    the Department's published statistics as downloaded, for other councils    HEARTH_STATISTICS
  --log W             requests or faults alone (requests)                                        HEARTH_LOG
  --sample            to try things: a council that does not exist, and a sign-in for each role

Exit code: 0 stopped as asked, 2 could not run.`,
  remind: `hearth remind [--authority CODE] [--origin ADDRESS]

Sends e-mails about promises that are due or overdue, to whoever holds the post that owns each; about cards from young
people that nobody has read; and about private worries nobody has been in touch about. Each reminder goes out once,
however often this runs. A message holds kinds, numbers and days: what was asked is read after signing in. hearth serve
does the same once a day by itself. Off until both settings are there:

  HEARTH_SMTP_URL     your mail server, like smtps://user:password@mail.council.gov.uk:465
  HEARTH_MAIL_FROM    the address they come from, like Hearth <hearth@council.gov.uk>

  --authority CODE    your council's code, where the database holds several
  --origin ADDRESS    where people sign in, to stand in the message
  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)

Exit code: 0 sent, or nothing to send; 1 the mail server did not take some; 2 could not run.`,
  migrate: `hearth migrate [--authority CODE [--name NAME]]

Makes the database, or takes the steps that a newer Hearth needs: all of them or none, forwards only. Make a backup
first. hearth serve does it by itself with the database Hearth brings. With your own PostgreSQL server, set DATABASE_URL
(the application's login, which owns nothing) and DATABASE_OWNER_URL (the login that owns the tables).

  --authority CODE    puts your council in it too: once, before the first hearth serve on your own server
  --name NAME         what to call it, when Hearth knows it by another name or not at all
  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)`,
  backup: `hearth backup FILE [--data DIR]

Writes everything the database holds, as it stands at one moment, into one file, while others work on; then reads it
again to check it. The file holds children's records: only you may read it, and where you keep it is for you to guard.
Who is signed in is left out. Uses the database under the data folder, or DATABASE_OWNER_URL with
DATABASE_URL.

  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)

Exit code: 0 written and checked, 2 could not run: there is no file then.`,
  restore: `hearth restore FILE [--data DIR]

Puts a backup into an empty database, all of it or nothing, and checks every table against the file afterwards. A backup
of an earlier Hearth is brought up to this one. Everybody signs in again. To put it elsewhere use --data, or set
DATABASE_URL and DATABASE_OWNER_URL.

  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)

Exit code: 0 restored and checked, 2 could not run: nothing was changed.`,
  doctor: `hearth doctor [--data DIR]

Looks at the database: what runs, which versions, whether it is up to date, whether the application's login can do more
than it should, whether every table of children is guarded, room on the disk, loads left half done. Changes nothing.

  --data DIR          where Hearth keeps things (.hearth, or what HEARTH_DATA names)

Exit code: 0 all is well, 1 something is to be done, 2 could not look.`,
} as const

export type Command = Exclude<keyof typeof help, 'hearth'>

/** Whether a word is a command. */
export const isCommand = (word: string): word is Command => word !== 'hearth' && Object.hasOwn(help, word)
