import { DEFINITIONS, indicators } from '../src/core/indicators/index.ts'
import type { Indicator } from '../src/core/indicators/indicator.ts'
import { themes, type Theme } from '../src/core/indicators/theme.ts'
import { definitionOf } from '../src/core/reports/small-print.ts'

/** docs/indicators.md: the catalogue as a page, one entry an indicator, by theme. */
export function indicatorsPage(): string {
  const own = (theme: Theme): Indicator[] => indicators.filter((each) => each.theme === theme)
  const sections = (Object.keys(themes) as Theme[])
    .filter((theme) => own(theme).length > 0)
    .map((theme) => [`## ${themes[theme]}`, ...own(theme).map(entry)].join('\n\n'))
  const lead = [
    '# Indicators',
    `Version ${DEFINITIONS} of the definitions, ${indicators.length} indicators. This page is generated: \`npm run docs\`.`,
  ]
  return `${[...lead, ...sections].join('\n\n')}\n`
}

function entry(indicator: Indicator): string {
  const facts = [
    `**Unit** ${indicator.unit}`,
    `**Better** ${indicator.better}`,
    `**Month** ${monthWords(indicator)}`,
    `**Year** ${yearWords(indicator)}`,
    `**From** ${sourcesOf(indicator)}`,
    ...(indicator.historyMonths === undefined
      ? []
      : [`**History needed** ${indicator.historyMonths} months`]),
  ]
  return [
    `### ${indicator.title}`,
    `\`${indicator.id}\`. ${indicator.question}`,
    definitionOf(indicator),
    facts.join(' · '),
    `Source: ${indicator.source}.`,
    ...(indicator.caution === undefined ? [] : [`Read with care: ${indicator.caution}`]),
  ].join('\n\n')
}

/** Tables of a return and local collections; several ways in the order they are trusted. */
const sourcesOf = (indicator: Indicator): string =>
  indicator.bases?.map(({ source, indicator: told }) => `${source} (${tablesOf(told)})`).join('; else ') ??
  tablesOf(indicator)

const tablesOf = ({ tables, collections = [] }: Indicator): string =>
  [...tables, ...collections.map((name) => `${name}.csv`)].join(', ')

function monthWords({ reach, collected = 'always' }: Indicator): string {
  if (collected === 'year-end') return 'March only, the year-end value'
  if (collected === 'yearly') return 'none'
  const words = { day: 'as at its last day', period: 'events in it', 'six-months': 'the six months to its last day', 'twelve-months': 'the twelve months to its last day' } // prettier-ignore
  return words[reach]
}

function yearWords({ reach, yearReach, collected = 'always' }: Indicator): string {
  if (yearReach === 'three-years') return 'the three years to 31 March'
  if (collected === 'year-end' || reach === 'day') return 'as at 31 March'
  return reach === 'twelve-months' && yearReach === undefined
    ? 'the twelve months to 31 March'
    : '1 April to 31 March'
}
