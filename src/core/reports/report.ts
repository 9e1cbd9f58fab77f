import type { Passage, Run } from '../words/markdown.ts'

/** A report is data: renderers draw it and decide nothing. All texts are plain sentences in British English. */
export interface Report {
  readonly title: string
  readonly authority: { readonly code: string; readonly name: string }
  /** `2020-09-30`. */
  readonly asAt: string
  /** `30 September 2020`. */
  readonly asAtLong: string
  readonly edition: 'restricted' | 'public'
  /** What the cover says under the title. */
  readonly summary: readonly string[]
  /** What the data rest on: files, returns, rows used and listed. */
  readonly inputs: Table
  /** What the director sees in five minutes. */
  readonly director: DirectorsPage
  readonly scorecard: Scorecard
  readonly themes: readonly ThemeSection[]
  /** What stands behind the figures: sources held against each other, rows nobody could read, figures that do not agree. */
  readonly appendix: readonly Block[]
  readonly glossary: readonly { readonly term: string; readonly meaning: string }[]
  /** How to read the symbols and statuses. */
  readonly notes: readonly string[]
}

/** At most a page: what has turned, what is worse than elsewhere, what is off target, what cannot be told. */
export interface DirectorsPage {
  readonly title: string
  /** How to read it. */
  readonly introduction: string
  readonly parts: readonly DirectorsPart[]
}

export interface DirectorsPart {
  /** Safe as an HTML id. */
  readonly id: string
  readonly title: string
  /** The most certain first. */
  readonly signals: readonly Signal[]
  /** What stands in their place where there is none, and what is to be borne in mind: sentences. */
  readonly notes: readonly string[]
}

/** A sentence and its evidence. */
export interface Signal {
  readonly mark: Mark
  /** The indicator it leads to; `undefined` where it speaks of several. */
  readonly indicatorId?: string
  /** What the sentence begins with, and is a link. */
  readonly title: string
  readonly evidence: string
}

/** A judgement as a shape and a word, never by colour alone. */
export interface Mark {
  readonly shape: string
  readonly word: string
}

export interface ThemeSection {
  /** Safe as an HTML id and a sheet name's root. */
  readonly id: string
  readonly title: string
  /** A paragraph a member can read aloud. */
  readonly introduction: string
  /** True where on paper it may begin on the page that the section before it ends on. */
  readonly follows?: true
  /** What officers wrote of the theme as a whole. */
  readonly comment?: Remark
  /** The theme's figures as a board paper prints them, and how rows went month by month. */
  readonly overview: readonly Table[]
  readonly indicators: readonly IndicatorSection[]
  /** Measures with no figure in any period, and what would fill each. */
  readonly untold?: Table
}

/** Words and tables under a heading. */
export interface Block {
  /** Safe as an HTML id and a sheet name's root. */
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly tables: readonly Table[]
}

/** One indicator in the order every page keeps. */
export interface IndicatorSection {
  readonly id: string
  readonly title: string
  readonly question: string
  /** The big figure: `11%`, and beside it `48 of 437 children`. When there is no figure, the reason in words. */
  readonly headline: { readonly figure: string; readonly count: string }
  /** One sentence made from the data. */
  readonly reading: string
  /** How the figure stands to the council's own target, where one is in force. */
  readonly target?: { readonly mark?: Mark; readonly text: string }
  readonly chart?: TimeChart
  /** The chart's table. None when the breakdown says it all. */
  readonly table?: Table
  /** Every financial year, where the chart and its table are of months. */
  readonly years?: Table
  /** Months or years too few to read one by one, taken together. */
  readonly together?: Table
  readonly breakdown?: { readonly chart: BarChart; readonly table: Table }
  /** What officers wrote of it. */
  readonly comment?: Remark
  /** Says that nobody wrote anything, to those who may ask for it. */
  readonly uncommented?: string
  /** Definition, source, comparators, data quality: label and sentence. */
  readonly smallPrint: SmallPrint
}

export type SmallPrint = readonly { readonly label: string; readonly text: string }[]

/** A comment: its prose, what a board asks of it, and who wrote it when. */
export interface Remark {
  readonly passages: readonly Passage[]
  /** Cause, action, owner, date: `given` is false where the words say that it was not. */
  readonly fields: readonly {
    readonly label: string
    readonly runs: readonly Run[]
    readonly given: boolean
  }[]
  /** `Head of service, approved 15 October 2020.` Empty when nobody says. */
  readonly by: string
}

/** One row an indicator, all on one page. */
export interface Scorecard {
  readonly caption: string
  readonly rows: readonly ScorecardRow[]
}

export interface ScorecardRow {
  readonly indicatorId: string
  readonly theme: string
  readonly title: string
  readonly figure: Cell
  /** `48 of 437`. */
  readonly count: string
  /** Thirteen values, `null` where there is none. */
  readonly sparkline: readonly (number | null)[]
  readonly direction: Direction
  readonly england: Cell
  /** What stands beside England: the neighbours’ mean, or what the reader chose. */
  readonly neighbours: Cell
  /** The council's own target where one is in force, and how the figure stands to it where that is judged. */
  readonly target?: Cell & { readonly mark?: Mark }
}

/** How an indicator has moved, said by words and a shape, never by colour alone. */
export interface Direction {
  /** Better, worse, up and down where neither is better, no evidence of change, cannot be said. */
  readonly shape: '▲' | '▼' | '△' | '▽' | '●' | '–'
  /** `better: up`, `worse: likely up`, `likely down`, `no evidence of change`, `too few to say`, `cannot tell`. */
  readonly word: string
  /** `from 9% in September 2019`, `from 5.2 a month to 10.5 a month since June 2020`. */
  readonly detail: string
}

export interface Table {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** What is to be borne in mind of the whole table, under it. */
  readonly notes?: readonly string[]
}

export interface Column {
  readonly heading: string
  readonly align: 'left' | 'right'
}

/** What a reader sees, and the true number or date behind it for a spreadsheet. */
export interface Cell {
  readonly text: string
  readonly number?: number
  readonly format?: NumberFormat
  /** `2020-09-30`. */
  readonly date?: string
  /** The indicator of this report that it names. */
  readonly indicatorId?: string
  /** True for a number that the edition does not show. */
  readonly hidden?: true
}

export type NumberFormat =
  'integer' | 'one-decimal' | 'two-decimals' | 'percent' | 'percent-one-decimal' | 'percent-two-decimals'

/** Months along, y from zero. A `null` value is a gap, explained by its note. */
export interface TimeChart {
  readonly title: string
  /** The whole message in a sentence or two, for a reader who cannot see it. */
  readonly description: string
  readonly unit: ChartUnit
  readonly points: readonly ChartPoint[]
  /** Horizontal lines, labelled with name, year and value: `England 2025: 10%`. */
  readonly lines: readonly {
    readonly label: string
    readonly value: number
    readonly style: 'england' | 'neighbours' | 'published'
  }[]
  /** The council's own target: a level line for each run of points, counted from 0, that it holds for. */
  readonly target?: {
    /** Of the last: `Target: 95% or more`. */
    readonly label: string
    readonly value: number
    readonly steps: readonly { readonly from: number; readonly to: number; readonly value: number }[]
  }
  readonly band?: { readonly label: string; readonly low: number; readonly high: number }
  /** What chance alone would do: from the least of the limits to the greatest. */
  readonly chance?: {
    readonly label: string
    readonly low: number
    readonly high: number
    /** A pair for each point where they differ; `null` where there are none. */
    readonly limits?: readonly ({ readonly low: number; readonly high: number } | null)[]
  }
}

export interface ChartPoint {
  /** `2020-09-30`, the last day of the point's period. */
  readonly date: string
  /** `Sep 2020`. */
  readonly label: string
  readonly value: number | null
  /** The value as printed: `11%`. */
  readonly text: string
  /** True where there is a value that the edition does not show. */
  readonly hidden?: true
  readonly note?: string
  /** A change shows in it: marked by its shape. */
  readonly signal?: true
  /** What was counted before it is not the same thing: no line joins them. */
  readonly parted?: true
}

/** Horizontal bars in the order given. */
export interface BarChart {
  readonly title: string
  readonly description: string
  readonly unit: ChartUnit
  readonly bars: readonly Bar[]
}

export interface Bar {
  readonly label: string
  readonly value: number
  /** Printed at the end of the bar: `64% (280)`. */
  readonly text: string
  /** Not known, not recorded: drawn paler. */
  readonly pale: boolean
}

export type ChartUnit = 'percent' | 'pounds' | 'number'
