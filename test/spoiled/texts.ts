import { checksCsv, episode, episodeHeadings, episodes, episodesCsv, kid, type Spoilt } from './spoilt.ts'

const path = '2020-21/episodes.csv'
const csv = (
  name: string,
  bytes: string | Uint8Array,
  more: Omit<Spoilt, 'name' | 'path' | 'bytes'>,
): Spoilt => ({
  name,
  path,
  bytes: () => bytes,
  ...more,
})
const checks = (name: string, bytes: string, more: Omit<Spoilt, 'name' | 'path' | 'bytes'>): Spoilt => ({
  ...csv(name, bytes, more),
  path: 'dental_checks.csv',
})
const utf16 = (text: string, mark = '\ufeff'): Buffer => Buffer.from(mark + text, 'utf16le')

/** Text files that are not as they should be. */
export const texts: readonly Spoilt[] = [
  // Whole files.
  csv('of nothing', '', { used: 0, says: /This file is empty/ }),
  csv('of blank lines', '\n \n\t\n', { used: 0, says: /nothing in this file but blank lines/ }),
  csv('of headings alone', episodeHeadings, { used: 0 }),
  csv('cut short in a row', episodesCsv().slice(0, -60), { used: 3, says: /DECOM is (blank|not a date)/ }),
  csv('cut short in its headings', episodeHeadings.slice(0, 40), {
    used: 0,
    says: /looks most like Episodes/,
  }),
  csv('of NUL bytes', Buffer.alloc(5000), { used: 0, says: /not a text file/ }),
  csv('with NUL bytes in it', `${episodesCsv()}\n\0\0${episode(5)}`, { used: 0, says: /not a text file/ }),
  csv('of rubbish', Buffer.from(Array.from({ length: 900 }, (_, at) => (at * 73) % 256)), {
    used: 0,
    says: /not a text file/,
  }),
  csv('of JSON', '[{"CHILD":1}]', { used: 0, says: /This is JSON/ }),
  csv('that is a web page', '<html><table><tr><td>CHILD</td></tr></table></html>', {
    used: 0,
    says: /web page/,
  }),
  csv('that is a letter', 'Dear colleague,\nplease find the return attached.\n', {
    used: 0,
    says: /no heading/,
  }),
  csv('that is a log-in page of a portal', '<!DOCTYPE html><html><body>Sign in</body></html>', {
    used: 0,
    says: /web page/,
  }),

  // How the text is written.
  csv('in UTF-16 with a mark', utf16(episodesCsv()), { used: 4 }),
  csv('in UTF-16 without a mark', utf16(episodesCsv(), ''), { used: 4 }),
  csv(
    'in Windows-1252',
    Buffer.from(
      episodesCsv((line) => line.replace('AB1 2CD', 'Caf\xe9')),
      'latin1',
    ),
    { used: 4 },
  ),
  csv('with a byte-order mark', `\ufeff${episodesCsv()}`, { used: 4 }),
  csv('with old Mac line ends', episodesCsv().replaceAll('\n', '\r'), { used: 4 }),
  csv('with semicolons', episodesCsv().replaceAll(',', ';'), { used: 4 }),
  csv('with tabs', episodesCsv().replaceAll(',', '\t'), { used: 4 }),
  csv(
    'with other separators in some rows',
    episodesCsv((line) => (line.includes(kid(2)) ? line.replaceAll(',', ';') : line)),
    { used: 4 },
  ),
  csv(
    'with other separators, and some missing',
    episodesCsv((line) => (line.includes(kid(2)) ? line.slice(0, 30).replaceAll(',', ';') : line)),
    { used: 3, says: /holds several values/ },
  ),
  csv(
    'with a quotation mark never closed',
    episodesCsv((line) => (line.includes(kid(2)) ? line.replace(',', ',"') : line)),
    { used: 0, says: /On line 3 a value begins with a quotation mark/ },
  ),
  csv(
    'with a comma in a value',
    episodesCsv((line) => (line.includes(kid(2)) ? line.replace('AB1 2CD', 'Flat 1, AB1 2CD') : line)),
    { used: 3, says: /more values than there are headings/ },
  ),
  csv(
    'with line breaks in quoted values',
    episodesCsv((line) => line.replace('AB1 2CD', '"AB1\n2CD"')),
    { used: 4 },
  ),
  csv('with Excel’s own note on separators', `sep=;\n${episodesCsv().replaceAll(',', ';')}`, { used: 4 }),

  // What the headings say.
  csv(
    'with headings in small letters and spaces',
    episodesCsv().replace(episodeHeadings, episodeHeadings.toLowerCase().replaceAll(',', ' , ')),
    { used: 4 },
  ),
  csv('with a heading renamed', episodesCsv().replace('DECOM', 'EPISODE START'), {
    used: 0,
    says: /the column DECOM is missing/,
  }),
  csv(
    'with its columns in another order',
    [episodeHeadings, ...episodes].map((line) => line.split(',').reverse().join()).join('\n'),
    { used: 4 },
  ),
  csv(
    'with a heading twice',
    episodesCsv((line) => `${line},C1`).replace(episodeHeadings, `${episodeHeadings},LS`),
    { used: 4 },
  ),
  csv(
    'with emoji and unknown columns',
    episodesCsv((line) => `${line},😀`).replace(episodeHeadings, `${episodeHeadings},🙂`),
    { used: 4 },
  ),
  csv('without headings', episodes.join('\n'), { used: 0, says: /no heading/ }),
  csv(
    'with titles above its headings',
    `Children in care${','.repeat(12)}\nRun 1 April 2021\n\n${episodesCsv()}`,
    { used: 4, says: /stands above the headings/ },
  ),
  csv(
    'with headings on every page',
    `${episodesCsv()}\n${episodesCsv((line) => line.replace('KID7', 'KID8'))}`,
    { used: 8, says: /headings again/ },
  ),
  csv(
    'with a blank column',
    [episodeHeadings, ...episodes].map((line) => line.replace(',', ',,')).join('\n'),
    { used: 4 },
  ),
  csv('with a total below', `${episodesCsv()}\nTotal,4`, { used: 4, says: /This is a total/ }),
  csv('with notes below', `${episodesCsv()}\n\nProvisional until signed off by the team`, {
    used: 4,
    says: /line of words/,
  }),
  csv('with a second table below', `${episodesCsv()}\n\n${checksCsv()}`, { used: 8 }),
  csv('with a second table nobody knows below', `${episodesCsv()}\n\nTeam,Manager\nNorth,Jones`, {
    used: 4,
    says: /no heading/,
  }),

  // What stands in the rows.
  csv(
    'with its values one column to the right',
    episodesCsv((line) => line.replace(/^([^,]*),/, '$1,,').replace(/,[^,]*$/, '')),
    { used: 0, says: /seem to stand under/ },
  ),
  csv(
    'with dates in American order',
    episodesCsv((line) => line.replace(/0(\d)\/05\/2020/, '05/2$1/2020')),
    { used: 0, says: /month first/ },
  ),
  csv(
    'with dates in words',
    episodesCsv((line) => line.replace(/0(\d)\/05\/2020/, '$1 May 2020')),
    { used: 4 },
  ),
  csv(
    'with dates as numbers of days',
    episodesCsv((line) => line.replace(/0(\d)\/05\/2020/, '4395$1')),
    { used: 4 },
  ),
  csv(
    'with placeholder dates of ending',
    episodesCsv((line) => line.replace('PR1,,', 'PR1,01/01/1900,')),
    { used: 4, says: /stands for no date/ },
  ),
  csv(
    'with placeholder dates of beginning',
    episodesCsv((line) => line.replace(/0\d\/05\/2020/, '01/01/1900')),
    { used: 0, says: /DECOM is blank/ },
  ),
  csv(
    'with days there are not',
    episodesCsv((line) => line.replace(/0\d\/05\/2020/, '31/06/2020')),
    { used: 0, says: /is not a date/ },
  ),
  csv(
    'with ends before beginnings',
    episodesCsv((line) => line.replace('PR1,,', 'PR1,01/04/2020,X1')),
    { used: 0, says: /ends on or before the day it began/ },
  ),
  csv(
    'with codes on no list',
    episodesCsv((line) => line.replace('C2', 'XX')),
    { used: 4, says: /LS is not a code on the list/ },
  ),
  csv(
    'with formula errors for values',
    episodesCsv((line) => line.replace('C2', '#REF!').replace('N1', '#N/A')),
    { used: 4, says: /stands for no value/ },
  ),
  csv(
    'with identifiers that lost their digits',
    episodesCsv((line) => line.replace(/^KID\d+/, '1.23E+11')),
    { used: 0, says: /lost its digits/ },
  ),
  csv(
    'with identifiers as numbers with decimals',
    episodesCsv((line) => line.replace(/^KID(\d+)/, '$1.0')),
    { used: 4 },
  ),
  csv(
    'with blank identifiers',
    episodesCsv((line) => line.replace(/^KID\d+/, ' ')),
    { used: 0, says: /CHILD is blank/ },
  ),
  csv(
    'with marks of direction in identifiers',
    episodesCsv((line) => `\u202b${line.replace(',', '\u202c,')}`),
    { used: 4 },
  ),
  csv(
    'with formulas meant for a spreadsheet',
    episodesCsv((line) => line.replace('AB1 2CD', "=cmd|' /C calc'!A0")),
    { used: 4 },
  ),
  csv(
    'with an enormous value',
    episodesCsv((line) => line.replace('AB1 2CD', 'x'.repeat(200_000))),
    { used: 4 },
  ),
  csv(
    'with an enormous identifier',
    episodesCsv((line) => line.replace(/^KID\d+/, 'x'.repeat(200_000))),
    { used: 0, says: /no identifier/ },
  ),
  csv('with each row twice', `${episodesCsv()}\n${episodes.join('\n')}`, { used: 8 }),
  {
    ...csv('of a table whose year nothing tells', 'CHILD,DOB,REVIEW,REVIEW_CODE\nKID700001,,01/05/2020,PN1', {
      used: 0,
      says: /Nothing tells which year/,
    }),
    path: 'reviews.csv',
  },

  // Local collections, case systems' extracts and XML.
  checks('of checks with each row twice', `${checksCsv()}\n${checksCsv().split('\n').slice(1).join('\n')}`, {
    used: 4,
    says: /The same row stands above/,
  }),
  checks(
    'of checks without dates',
    checksCsv((line) => line.replace(/,.*/, ',tbc')),
    { used: 0, says: /check_date is blank/ },
  ),
  checks('of checks with the template’s example', `${checksCsv()}\nEXAMPLE,01/06/2020`, {
    used: 4,
    says: /template's example row/,
  }),
  checks('of checks with a column missing', checksCsv().replace('check_date', 'seen'), {
    used: 0,
    says: /no heading|looks most like/,
  }),
  checks('of checks with a total and signature', `${checksCsv()}\nGrand Total,4\n`, {
    used: 4,
    says: /This is a total/,
  }),
  {
    name: 'of scores below 0',
    path: 'sdq_scores.csv',
    bytes: () => `child_id,completed_date,score\n${kid(1)},01/05/2020,-4`,
    used: 1,
    says: /score is below 0/,
  },
  {
    name: 'of a case system, cut short',
    path: 'ssd_person.csv',
    bytes: () => 'pers_person_id,pers_forename\nKID700001',
    says: /./,
  },
  {
    name: 'of XML cut short',
    path: 'return.xml',
    bytes: () => '<EXPSSDA903><CHILD><HEADER><CHILDID>KID700001',
    used: 0,
    says: /The XML is broken/,
  },
  {
    name: 'of XML with entities inside entities',
    path: 'return.xml',
    bytes: () => '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
    used: 0,
    says: /document type/,
  },
  {
    name: 'of XML nested a thousand deep',
    path: 'return.xml',
    bytes: () => '<a>'.repeat(1000),
    used: 0,
    says: /deeper than any return/,
  },
]
