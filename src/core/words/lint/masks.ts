import { monthNames } from '../../time/day.ts'
import { NUMBER_WORDS } from './number-words.ts'

const MONTH = `(?:${monthNames.join('|')}|${monthNames.map((name) => name.slice(0, 3)).join('|')}|Sept)`
const N = String.raw`(?:\d+(?:\.\d+)?|${NUMBER_WORDS})`

/** Numbers that count nothing: dates, ages, distances, times, sections of Acts, the parts of a measure's own name. */
const uncounted = [
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\b(?:,? (?:19|20)\d\d)?`,
  String.raw`\b${MONTH} (?:19|20)\d\d\b`,
  String.raw`\b(?:19|20)\d\d ?[/–-] ?(?:19|20)?\d\d\b(?![/-])`,
  String.raw`\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b`,
  String.raw`\b\d{4}-\d{2}-\d{2}\b`,
  String.raw`\b(?:in|since|of|by|from|to|until|before|after|during|and|through|Act|summer|autumn|spring|winter|year|early|late) (?:19|20)\d\d\b(?! (?:${'children|young|reviews|care|incidents|visits'}))`,
  String.raw`\b(?:aged?|ages|turn(?:ed|s)?|under|over|age of|between) ${N}(?: ?(?:to|and|or|-|–) (?:a half|${N}))?(?: and a half| or over| and over| or under| and under)?\b(?! ?%| ?per ?cent| (?:children|young|of|out|reviews|care leavers|incidents|visits|households))`,
  String.raw`\b${N} and a half\b`,
  String.raw`\b${N}(?:s\b|(?:-|–|\s)year(?:-|–|\s)olds?)`,
  String.raw`\b${N}(?:-|–| to | and | or )${N}(?:-year-olds?| year olds?|s)\b`,
  String.raw`\b(?:section|s\.|regulation|reg|article|chapter|part|paragraph|para|page|item|table|chart|figure|appendix|annex|key stage|ks|year|years|grade|level|stage|quarter|q|attainment|progress|phase|band|tier|schedule|form|volume|version|priority|principle|room|ward) ?\d+[a-z]?(?: ?(?:and|or|to|-|–|\+) ?\d+)?\b(?! ?%|\.\d|,\d{3}| (?:children|young|of|reviews|per cent)\b)`,
  String.raw`\b${N}(?:[- ](?:or more|or fewer|to|and|or) ?${N}?)?[- ](?:working |school |calendar |full |half |consecutive )?(?:miles?|hours?|minutes?|weeks?|months?|years?|terms?|nights?|kilometres?|mornings?|afternoons?|evenings?|half-terms?|quarters?|am|pm)\b`,
  String.raw`\b${N} working[- ]days?\b`,
  String.raw`\b${N} or (?:more|fewer|above|over)\b(?: (?:placements?|social workers?|homes?|moves?|years?))?`,
  String.raw`\b(?:for every|per|in every) 10,?000\b`,
  String.raw`\b10,?000 (?:children|population)\b`,
  String.raw`\b24/7\b`,
  String.raw`\b\d{1,2}[.:]\d{2} ?(?:am|pm)\b`,
  String.raw`\bcovid-19\b`,
  String.raw`^\d+(?:\.\d+)+\s`,
  String.raw`(?:\+44|\b0)[\d -]{8,}\d\b`,
  String.raw`\b(?:ten|10) (?:largest|most|similar|statistical)\b`,
  String.raw`\b(?:one|no one|any ?one|every ?one|some ?one|each one|this one|that one|which one|one another|one-to-one|one-off|one-stop|two-way|first|all) (?:of us|another|to one|or two|day|by one)\b`,
]

const patterns = uncounted.map((each) => new RegExp(each, 'gi'))

/** The sentence with such numbers blanked out, every letter still in its place. */
export const masked = (sentence: string): string =>
  patterns.reduce((text, pattern) => text.replace(pattern, (found) => found.replace(/[^\s]/g, '_')), sentence)
