import { isoDay } from '../../time/day.ts'
import type { Board } from '../board.ts'
import { exemptionOf, type Item, type Meeting } from './meeting.ts'
import type { Paper } from './paper.ts'

/** What each file is called for upload to the committee system. They sort into the order of the agenda. */
export interface UploadName {
  readonly name: string
  readonly of: { readonly kind: 'agenda' | 'pack' } | { readonly kind: 'paper'; readonly paper: string }
}

export interface UploadNames {
  /** Names the folder and the zip: `2020-11-12-corporate-parenting-board`. */
  readonly folder: string
  readonly public: readonly UploadName[]
  /** For members alone: everything, exempt papers with `restricted` in their names. */
  readonly members: readonly UploadName[]
}

/**
 * File names for a meeting's papers: letters a to z, digits and hyphens; made from the items' titles, never from a
 * paper's own; without the names of the people given.
 */
export function uploadNames(meeting: Meeting, board: Board, people: readonly string[] = []): UploadNames {
  const slug = slugWithout(people)
  const papers = meeting.items.flatMap((item) =>
    item.papers.map((paper, i) => ({ item, paper, place: i + 1 })),
  )
  const named = papers.map(({ item, paper, place }) => ({
    isOpen: exemptionOf(item, paper) === undefined,
    name: paperName(item, paper, place, slug),
    of: { kind: 'paper' as const, paper: paper.id },
  }))
  const agenda: UploadName = { name: '000-agenda.html', of: { kind: 'agenda' } }
  const pack = (name: string): UploadName => ({ name, of: { kind: 'pack' } })
  return {
    folder: [isoDay(meeting.on), slug(board.name)].filter((each) => each !== '').join('-'),
    public: [agenda, pack('001-public-reports-pack.pdf'), ...named.filter(({ isOpen }) => isOpen).map(bare)],
    members: [agenda, pack('001-members-pack-restricted.pdf'), ...named.map(bare)],
  }
}

const bare = ({ name, of }: UploadName): UploadName => ({ name, of })

function paperName(item: Item, paper: Paper, place: number, slug: (text: string) => string): string {
  const [, digits = '', letters = ''] = /^(\d*)([A-Z]*)$/.exec(item.number) ?? []
  // What has no letter sorts before what has one, and the supplement after the paper it adds to.
  const number = `${digits.padStart(3, '0')}${letters.toLowerCase()}`
  const parts = [
    `item-${number}`,
    String(place).padStart(2, '0'),
    exemptionOf(item, paper) ? 'restricted' : '',
    paper.supplement === undefined ? '' : `supplement-${String(paper.supplement)}`,
    slug(item.title),
  ]
  return `${parts.filter((each) => each !== '').join('-')}.pdf`
}

const LONGEST = 60

const slugWithout = (people: readonly string[]): ((text: string) => string) => {
  const names = new Set(people.flatMap(wordsOf).flatMap((name) => [name, `${name}s`]))
  return (text) => {
    const words = wordsOf(text).filter((word) => !names.has(word))
    let slug = ''
    for (const word of words) if (slug.length + word.length < LONGEST) slug += (slug === '' ? '' : '-') + word
    return slug
  }
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/['’\u0300-\u036f]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? []
