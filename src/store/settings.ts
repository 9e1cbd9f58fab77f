import { sql } from 'kysely'
import { usualPolicy, type Policy } from '../core/disclosure/policy.ts'
import type { Target } from '../core/record/targets.ts'
import { day, isoDay } from '../core/time/day.ts'
import type { Db, Tx } from './database.ts'
import { keepSetting } from './keep-setting.ts'
import type { RoleGiven } from './memberships.ts'
import { usualHelplines, usualPromises, type Helpline, type PromiseSettings } from './promise-settings.ts'

/** What a council chose, each with a default. */
export interface Settings {
  readonly authority: {
    /** What it is called in papers and on pages; blank for the name it was set up with. */
    readonly name: string
    /** Whom readers may write to; blank when the council has not said. */
    readonly contact: string
  }
  readonly comparators: {
    /** Codes of the councils it compares itself with; empty for the Department's statistical neighbours. */
    readonly neighbours: readonly string[]
    /** Which average of theirs leads. */
    readonly average: 'mean' | 'median'
  }
  /** As in a table of targets: the earliest first. */
  readonly targets: readonly Target[]
  readonly thresholds: Omit<Policy, 'released' | 'dominance'>
  readonly retention: {
    /** How long the rows of a load that was replaced are kept. */
    readonly days: number
    /** How long young people's own words are kept once what they asked has ended. */
    readonly wordMonths: number
  }
  readonly promises: PromiseSettings
  /** Whom young people can call, besides 999. */
  readonly helplines: { readonly lines: readonly Helpline[] }
  readonly words: {
    /** Terms explained besides the usual ones. */
    readonly explained: readonly { readonly term: string; readonly meaning: string }[]
  }
  /** Whether calendar files may hold children's ids. */
  readonly 'calendar-child-ids': boolean
  readonly 'directory-groups': readonly GroupRole[]
  readonly branding: {
    /** What the service is called; blank for its own name. */
    readonly serviceName: string
    /** `#0b4f59` */
    readonly colour: string
    /** Hash of the logo's bytes; blank for none. */
    readonly logo: string
  }
}

/** What being in a group of the council's directory makes somebody here. */
export interface GroupRole extends RoleGiven {
  /** As the directory names it in a token: in Entra ID the group's object ID. */
  readonly group: string
}

export type SettingName = keyof Settings

/** Settings of several fields, each of which may be left as it was. */
type Fielded = Exclude<SettingName, 'targets' | 'calendar-child-ids' | 'directory-groups'>

/** What holds until a council chooses. */
export const defaults: Settings = {
  authority: { name: '', contact: '' },
  comparators: { neighbours: [], average: 'mean' },
  targets: [],
  thresholds: {
    threshold: usualPolicy.threshold,
    protectedThreshold: usualPolicy.protectedThreshold,
    zeros: usualPolicy.zeros,
    interval: usualPolicy.interval,
  },
  retention: { days: 365, wordMonths: 12 },
  promises: usualPromises,
  helplines: { lines: usualHelplines },
  words: { explained: [] },
  'calendar-child-ids': true,
  'directory-groups': [],
  branding: { serviceName: '', colour: '#0b4f59', logo: '' },
}

/** Everything a council has chosen, or the defaults. Holds no secret: anybody may ask. */
export async function settingsOf(db: Db, authority: string): Promise<Settings> {
  const rows = await db
    .selectFrom('setting')
    .select(['name', 'value'])
    .where('authority', '=', authority)
    .where('name', 'in', Object.keys(defaults))
    .execute()
  const kept = Object.fromEntries(rows.map(({ name, value }) => [name, value])) as Partial<Kept>
  const of = <Name extends Fielded>(name: Name): Settings[Name] => ({
    ...defaults[name],
    ...kept[name],
  })
  return {
    authority: of('authority'),
    comparators: of('comparators'),
    targets: (kept.targets ?? []).map(targetKept),
    thresholds: of('thresholds'),
    retention: of('retention'),
    promises: of('promises'),
    helplines: of('helplines'),
    words: of('words'),
    'calendar-child-ids': kept['calendar-child-ids'] ?? defaults['calendar-child-ids'],
    'directory-groups': kept['directory-groups'] ?? defaults['directory-groups'],
    branding: of('branding'),
  }
}

/** What pages are drawn with: asked on every request, so no more than that. */
export type Appearance = Pick<Settings, 'authority' | 'branding'>

export const appearanceOf = async (db: Db, authority: string): Promise<Appearance> => {
  const rows = await db
    .selectFrom('setting')
    .select(['name', 'value'])
    .where('authority', '=', authority)
    .where('name', 'in', ['authority', 'branding'])
    .execute()
  return appearanceIn(Object.fromEntries(rows.map(({ name, value }) => [name, value])))
}

/** The same from settings by name, as they are kept; the defaults where there are none. */
export function appearanceIn(kept: unknown): Appearance {
  const { authority, branding } = (kept ?? {}) as Partial<Appearance>
  return {
    authority: { ...defaults.authority, ...authority },
    branding: { ...defaults.branding, ...branding },
  }
}

/**
 * Changes one setting of a council, and gives what it was and is. Two changes at once follow one another, so that
 * neither undoes the other. Part of the asker's transaction; the database refuses who may not.
 */
export async function changeSetting<Name extends SettingName>(
  tx: Tx,
  { authority, name, by, at }: { authority: string; name: Name; by: string; at: Date },
  change: (before: Settings[Name]) => Settings[Name],
): Promise<{ before: Settings[Name]; after: Settings[Name] }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`setting ${authority} ${name}`}, 0))`.execute(tx)
  const before = (await settingsOf(tx, authority))[name]
  const after = change(before)
  const kept = name === 'targets' ? (after as Settings['targets']).map(keptTarget) : after
  await keepSetting(tx, { authority, name, value: JSON.stringify(kept), by, at })
  return { before, after }
}

/** A target as JSON holds it: its day in words, what is not said left out. */
type KeptTarget = Omit<Partial<Target>, 'from'> &
  Pick<Target, 'indicatorId' | 'target' | 'polarity'> & { readonly from: string }

type Kept = Omit<Settings, 'targets'> & { readonly targets: readonly KeptTarget[] }

const keptTarget = ({ from, ...rest }: Target): KeptTarget => ({ ...rest, from: isoDay(from) })

const targetKept = ({ from, ...rest }: KeptTarget): Target => ({
  tolerance: undefined,
  period: undefined,
  owner: undefined,
  source: undefined,
  note: undefined,
  ...rest,
  from: day(from),
})
