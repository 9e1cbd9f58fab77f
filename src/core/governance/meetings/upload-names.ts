import { calendar, monthNames, type Day } from '../../time/day.ts'
import { clockTime, type TimeOfDay } from './time-of-day.ts'

/** What a meeting's files are named by. */
export interface Naming {
  readonly board: string
  readonly on: Day
  readonly begins: TimeOfDay
  /** The supplement they belong to; none for the agenda and its pack. */
  readonly supplement?: number
}

/** An item whose papers are named. */
export interface ItemNamed {
  readonly number: string
  /** Public always. */
  readonly title: string
  readonly papers: readonly { readonly id: string; readonly title: string; readonly restricted: boolean }[]
}

/** What each file is called for upload, as committee systems call them. */
export interface UploadNames {
  readonly zip: { readonly public: string; readonly members: string }
  /** Without its ending: there is one to read on a page and one to print. */
  readonly agenda: { readonly public: string; readonly members: string }
  readonly pack: { readonly public: string; readonly members: string }
  /** By paper. What is restricted says so, wherever it lies. */
  readonly papers: ReadonlyMap<string, string>
}

/** The folder that everything not for publication is in, and the mark its files bear. */
export const RESTRICTED = 'Restricted'

/**
 * File names for a meeting: letters, digits, spaces, full stops and hyphens, sorted as the agenda is. A restricted paper
 * is named by its item, whose title is public always: not even its name tells what it says.
 */
export function uploadNames(naming: Naming, items: readonly ItemNamed[]): UploadNames {
  const about = stem(naming)
  const agenda = 'Agenda frontsheet'
  const pack = naming.supplement === undefined ? 'Public reports pack' : supplementOf(naming)
  return {
    zip: { public: `${about} public.zip`, members: `${about} restricted.zip` },
    agenda: { public: `${agenda} ${about}`, members: `${RESTRICTED} agenda frontsheet ${about}` },
    pack: {
      public: `${pack} ${about}.pdf`,
      members: `${RESTRICTED} ${naming.supplement === undefined ? 'reports pack' : pack.toLowerCase()} ${about}.pdf`,
    },
    papers: new Map(items.flatMap((item) => papersNamed(item, naming))),
  }
}

/** `12th-Nov-2020 15.00 Corporate Parenting Board`. */
function stem({ board, on, begins }: Naming): string {
  const { year, month, date } = calendar(on)
  const short = (monthNames[month - 1] ?? '').slice(0, 3)
  return `${String(date)}${ordinal(date)}-${short}-${String(year)} ${clockTime(begins).replace(':', '.')} ${cut(board)}`
}

const ordinal = (date: number): string =>
  Math.floor(date / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][date % 10] ?? 'th')

const papersNamed = ({ number, title, papers }: ItemNamed, naming: Naming): [string, string][] =>
  papers.map((paper, at) => {
    const place = papers.length > 1 ? `.${twoFigures(at + 1, papers.length)}` : ''
    const words = [
      ...[inFigures(number) + place, supplementOf(naming)],
      ...(paper.restricted ? [RESTRICTED, cut(title)] : [cut(paper.title)]),
    ]
    return [paper.id, `${words.filter((each) => each !== '').join(' ')}.pdf`]
  })

const supplementOf = ({ supplement }: Naming): string =>
  supplement === undefined ? '' : `Supplement ${String(supplement)}`

/** `05`, `10A`: what has no letter sorts before what has one. */
const inFigures = (number: string): string => number.replace(/^\d+/, (digits) => digits.padStart(2, '0'))

const twoFigures = (place: number, of: number): string => String(place).padStart(of > 9 ? 2 : 1, '0')

const LONGEST = 60

/** A title in characters that every system takes, cut between words. */
function cut(title: string): string {
  let name = ''
  for (const word of wordsOf(title))
    if (name.length + word.length < LONGEST) name += (name === '' ? '' : ' ') + word
    else break
  return name === '' ? 'Paper' : name
}

const wordsOf = (title: string): string[] =>
  title
    .normalize('NFKD')
    .replace(/['’\u0300-\u036f]/g, '')
    .replace(/(?<=\d)[/–](?=\d)/g, '-')
    .match(/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g)
    ?.map((word) => word.slice(0, LONGEST - 1)) ?? []
