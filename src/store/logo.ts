import type { Db, Tx } from './database.ts'
import { keepSetting } from './keep-setting.ts'

/** A logo, as it is sent. */
export interface Logo {
  readonly type: 'image/png' | 'image/svg+xml'
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Keeps a logo, or takes it away. Branding names it by its hash. */
export const keepLogo = (
  tx: Tx,
  { logo, ...row }: { authority: string; by: string; at: Date; logo: Logo | undefined },
): Promise<void> =>
  keepSetting(tx, {
    ...row,
    name: 'logo',
    value: JSON.stringify(
      logo === undefined ? null : { type: logo.type, base64: Buffer.from(logo.bytes).toString('base64') },
    ),
  })

/** The council's logo; `undefined` where it has none. */
export async function logoOf(db: Db, authority: string): Promise<Logo | undefined> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('authority', '=', authority)
    .where('name', '=', 'logo')
    .executeTakeFirst()
  const kept = (row?.value ?? null) as { type: Logo['type']; base64: string } | null
  return kept === null
    ? undefined
    : { type: kept.type, bytes: new Uint8Array(Buffer.from(kept.base64, 'base64')) }
}
