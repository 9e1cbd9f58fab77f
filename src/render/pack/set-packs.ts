import type { Pack } from './pack.ts'
import { holdsExempt, membersPack, publicPack } from './public-pack.ts'
import { sheetsOf } from './sheets.ts'
import { typesetPack, type SetPack } from './typeset-pack.ts'

export interface SetPacks {
  readonly public: SetPack
  /** When nothing is exempt there is none: members read what the public reads. */
  readonly members?: SetPack
}

/** Both packs. Their page numbers agree: a restricted page bears the numbers of the pages it stands for. The same pack
 *  gives the same bytes. `fonts` are the TrueType files of regular and semibold. */
export function setPacks(pack: Pack, fonts: readonly Uint8Array[]): SetPacks {
  if (!holdsExempt(pack)) return { public: typesetPack(sheetsOf(publicPack(pack, []), fonts, []), fonts) }
  const members = typesetPack(sheetsOf(membersPack(pack), fonts, []), fonts)
  const open = publicPack(pack, members.ranges)
  return { members, public: typesetPack(sheetsOf(open, fonts, members.ranges), fonts) }
}
