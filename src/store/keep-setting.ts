import type { Tx } from './database.ts'

/** Writes a setting over what it was. */
export async function keepSetting(
  tx: Tx,
  row: { authority: string; name: string; value: string; by: string; at: Date },
): Promise<void> {
  const { value, by, at } = row
  await tx
    .insertInto('setting')
    .values(row)
    .onConflict((conflict) => conflict.columns(['authority', 'name']).doUpdateSet({ value, by, at }))
    .execute()
}
