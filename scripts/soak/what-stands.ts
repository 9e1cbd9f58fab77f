import { sql } from 'kysely'
import { openDatabase, type Db } from '../../src/store/database.ts'
import { examine } from '../../src/store/doctor/examine.ts'
import { openStore, ownerUrlOf } from '../../src/store/open-store.ts'

/** What somebody was told had been done. */
export interface Acknowledged {
  readonly act: string
  readonly id: string
}

/** Opens what was left behind, as the next start would, and gives everything that is not as it should be. */
export async function amiss(dataFolder: string, told: readonly Acknowledged[]): Promise<string[]> {
  const store = await openStore({ dataFolder }, { alone: true })
  const owner = openDatabase(ownerUrlOf(store))
  try {
    const doctor = (await examine({ owner, store })).filter(({ isWell }) => !isWell)
    return [
      ...doctor.map(({ says }) => `doctor: ${says}`),
      ...(await halfDone(owner)),
      ...(await lost(owner, told)),
    ]
  } finally {
    await owner.destroy()
    await store.stop()
  }
}

/** Rows are counted against what each load says it brought; files against their hashes; receipts against what is gone. */
async function halfDone(db: Db): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    select 'load ' || l.id || ' is half there' as what from hearth.load l where
      (select count(*) from hearth.load_file f where f.load = l.id) <> (l.summary->>'files')::int
      or (select count(*) from hearth.case_row r where r.load = l.id)
        <> case l.state when 'purged' then 0 else (l.summary->>'rows')::int end
    union all
    select 'more than one load is in use' from hearth.load where state = 'accepted' having count(*) > 1
    union all
    select 'edition ' || e.id || ' is half there' from hearth.edition e
      where (e.trial is null and e.state <> 'draft')
        or (select count(*) from hearth.edition_file f where f.edition = e.id) <> case when e.trial is null then 0 else 6 end
    union all
    select 'commitment ' || c.id || ' is not what its log says' from hearth.commitment c
      where (select count(*) from hearth.commitment_event v where v.authority = c.authority and v.commitment = c.id)
        <> c.seq
        or c.seq <> (c.fold->>'seq')::int
    union all
    select 'file ' || f.name || ' is not what its hash says' from hearth.edition_file f
      where encode(sha256(f.bytes), 'hex') <> f.sha256
    union all
    select 'receipts do not come to what is gone' where
      (select coalesce(sum(loads), 0) from hearth.purge_receipt)
        <> (select count(*) from hearth.load where state = 'purged')
    union all
    select 'a purge is not in the audit' where
      (select count(*) from hearth.purge_receipt) <> (select count(*) from hearth.audit where deed = 'purge')
  `.execute(db)
  return rows.map(({ what }) => what)
}

async function lost(db: Db, told: readonly Acknowledged[]): Promise<string[]> {
  const idsOf = (...of: string[]) =>
    told.filter(({ act, id }) => of.includes(act) && id !== '').map(({ id }) => id)
  const { rows } = await sql<{ what: string }>`
    select 'load ' || id || ' was acknowledged and is gone' as what from unnest(${idsOf('load', 'accept')}::uuid[]) id
      where not exists (select from hearth.load l where l.id = id)
    union all
    select 'load ' || id || ' was accepted and is not' from unnest(${idsOf('accept')}::uuid[]) id
      where not exists (select from hearth.load l where l.id = id and l.state in ('accepted', 'superseded', 'purged'))
    union all
    select 'edition ' || id || ' was published and is not' from unnest(${idsOf('publish')}::uuid[]) id
      where not exists (select from hearth.edition e where e.id = id and e.state = 'published')
    union all
    select 'edition ' || told || ' was tried and is not' from unnest(${idsOf('try')}::uuid[]) told
      where not exists (select from hearth.edition_trial t where t.edition = told)
    union all
    select 'commitment ' || id || ' lost what was said of it' from unnest(${idsOf('promise')}::text[]) id
      where (select count(*) from hearth.commitment_event v where v.commitment = id) < 2
    union all
    select 'the receipt ' || id || ' is gone' from unnest(${idsOf('purge')}::uuid[]) id
      where not exists (select from hearth.purge_receipt r where r.id = id)
  `.execute(db)
  return rows.map(({ what }) => what)
}
