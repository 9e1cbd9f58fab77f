import { dayOf, monthNames } from '../time/day.ts'
import type { Finding } from './finding.ts'

const months = monthNames.map((name) => `${name}|${name.slice(0, 3)}`).join('|')
const named = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months}|Sept)\b(?:,? (\d{4}))?`,
  'gi',
)
const numbered = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g

/** Dates in a text that no calendar has: 31 June, 29 February 2021. Without a year, 29 February is let pass. */
export function impossibleDatesIn(text: string, where: string): Finding[] {
  const found = [
    ...[...text.matchAll(named)].map(([printed, date, month = '', year]) => ({
      printed,
      exists: dayOf(Number(year ?? LEAP), monthOf(month), Number(date)) !== undefined,
    })),
    ...[...text.matchAll(numbered)].map(([printed, date, month, year]) => ({
      printed,
      exists: dayOf(Number(year), Number(month), Number(date)) !== undefined,
    })),
    ...[...text.matchAll(iso)].map(([printed, year, month, date]) => ({
      printed,
      exists: dayOf(Number(year), Number(month), Number(date)) !== undefined,
    })),
  ]
  return found.filter(({ exists }) => !exists).map(({ printed }) => finding(printed, where))
}

/** A year with a 29 February. */
const LEAP = 2020

const monthOf = (name: string): number =>
  monthNames.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1

const finding = (printed: string, where: string): Finding => ({
  what: 'impossible-date',
  where,
  printed,
  recomputed: '',
  sentence: `${where} names ${printed}, a date that does not exist.`,
})
