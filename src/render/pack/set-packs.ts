import type { Pack } from './pack.ts'
import { holdsExempt, membersPack, publicPack, type PackToSet } from './public-pack.ts'
import { sheetsOf, sheetsOfPaper } from './sheets.ts'
import { typesetPack, type SetPack } from './typeset-pack.ts'

/** A pack with what it was set from. */
export type Edition = SetPack & { readonly pack: PackToSet }

export interface Editions {
  readonly public: Edition
  /** When nothing is exempt there is none: members read what the public reads. */
  readonly members?: Edition
}

/** A paper whose pages cannot be taken over. The message is a sentence for whoever makes the pack. */
export class UnusablePaper extends Error {
  override readonly name = 'UnusablePaper'
}

/** Both packs. Their page numbers agree: a restricted page bears the numbers of the pages it stands for. The same pack
 *  gives the same bytes. `fonts` are the TrueType files of regular and semibold. Throws `UnusablePaper`. */
export function setPacks(pack: Pack, fonts: readonly Uint8Array[]): Editions {
  if (!holdsExempt(pack)) return { public: set(publicPack(pack, []), fonts) }
  const members = set(membersPack(pack), fonts)
  return { members, public: set(publicPack(pack, members.ranges), fonts, members) }
}

function set(pack: PackToSet, fonts: readonly Uint8Array[], whole?: Edition): Edition {
  try {
    return { pack, ...typesetPack(sheetsOf(pack, fonts, whole?.ranges ?? []), fonts) }
  } catch (error) {
    const fault = unusableIn(pack, fonts)
    throw fault ? new UnusablePaper(fault) : error
  }
}

/** The first paper that cannot be set by itself. */
function unusableIn(pack: PackToSet, fonts: readonly Uint8Array[]): string | undefined {
  for (const item of pack.items)
    for (const paper of item.papers)
      if (
        paper.kind === 'pdf' &&
        !canBeSet(() => typesetPack(sheetsOfPaper(pack, item, paper, fonts), fonts))
      )
        return `A paper of item ${item.number} is a PDF whose pages cannot be taken over. Open it, print it to a PDF and upload that.`
  return undefined
}

function canBeSet(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}
