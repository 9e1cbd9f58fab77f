import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { isRefused, refuse, type Refused } from '../../core/governance/refused.ts'
import { packTypefaces } from '../../preparing/pack-typefaces.ts'
import { setRecordsInThread } from '../../render/pack/record-thread.ts'
import {
  publicationsOf,
  publish,
  type NewPublication,
  type PublicationAbout,
} from '../../store/publications.ts'
import { writingOf } from '../boards/routes.tsx'
import type { Env } from '../env.ts'
import { asAsker, noteBy } from '../people/deeds.ts'
import { toPublish, type Outgoing } from './to-publish.ts'

/**
 * Sends out minutes and decisions, as data for the page and as PDF: all of it or none. The PDFs are set between two
 * readings, so that no transaction waits for them; what was changed meanwhile does not go out half old.
 */
export async function publishMinutes(c: Context<Env>, id: string): Promise<Refused | undefined> {
  const before = await asAsker(c, (tx) => toPublish(c, tx, id))
  if (isRefused(before)) return before
  const bytes = await bytesOf(before)
  return asAsker(c, async (tx) => {
    const now = await toPublish(c, tx, id)
    if (isRefused(now)) return now
    if (JSON.stringify(now) !== JSON.stringify(before))
      return refuse(
        'The minutes were changed while they were being set, so nothing went out. Publish them again.',
      )
    const out = await publicationsOf(tx, c.var.authority.code, id)
    for (const { kind, audience, name } of now) {
      const one = { meeting: id, kind, audience, name, bytes: bytes.get(name) ?? new Uint8Array() }
      if (!isOutAlready(one, out)) await publish(tx, one, writingOf(c))
    }
    await noteBy(c, tx, 'publish-minutes', id)
    return undefined
  })
}

/** Whether the newest of its kind that is out says the same: pressed twice, nothing goes out twice. */
function isOutAlready({ kind, audience, bytes }: NewPublication, out: readonly PublicationAbout[]): boolean {
  const newest = out.findLast((each) => each.kind === kind && each.audience === audience)
  return newest?.sha256 === createHash('sha256').update(bytes).digest('hex')
}

/** The bytes of each file, by name. */
async function bytesOf(files: readonly Outgoing[]): Promise<Map<string, Uint8Array>> {
  const records = files.flatMap(({ from }) => ('record' in from ? [from.record] : []))
  const { print } = await packTypefaces()
  const set = await setRecordsInThread({ records, fonts: print })
  return new Map(
    files.map(({ name, from }) => [
      name,
      'record' in from
        ? (set[records.indexOf(from.record)] ?? new Uint8Array())
        : Buffer.from(JSON.stringify(from.data)),
    ]),
  )
}
