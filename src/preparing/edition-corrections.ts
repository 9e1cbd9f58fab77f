import { corrections } from '../core/reports/publication/corrections.ts'
import { readEdition } from '../core/reports/publication/read-edition.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import type { TextOf } from './edition-before.ts'
import { MANIFEST, type publicManifest } from './edition-manifest.ts'

type Manifest = Pick<ReturnType<typeof publicManifest>, 'comments'>

/** What a new version prints otherwise than the one it corrects, a sentence a line, from what is public of both. */
export function correctionsOf(before: TextOf, edition: DataSet, manifest: Manifest): string {
  const was = readEdition({ dataSet: JSON.parse(before('public/dataset.json') ?? 'null') as unknown })
  const sentences = [
    ...(was === undefined ? [] : corrections(was, edition)),
    ...commentsChanged(before(`public/${MANIFEST}`), manifest, edition),
  ]
  return sentences.length === 0 ? 'No figure and no comment is another.' : sentences.join('\n')
}

function commentsChanged(text: string | undefined, now: Manifest, { entries }: DataSet): string[] {
  if (text === undefined) return []
  const was = JSON.parse(text) as Manifest
  const titles = new Map(entries.map(({ indicator: { id, title } }) => [id, title]))
  const marks = ({ comments }: Manifest) =>
    new Map(comments.map(({ about, period, sha256 }) => [`${about} ${period}`, { about, sha256 }]))
  const [before, after] = [marks(was), marks(now)]
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key)?.sha256 !== after.get(key)?.sha256,
  )
  const about = changed.map((key) => (after.get(key) ?? before.get(key))?.about ?? '')
  return [...new Set(about)].sort().map((id) => `The comment on ${titles.get(id) ?? id} was changed.`)
}
