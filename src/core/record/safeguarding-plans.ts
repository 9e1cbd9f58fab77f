import type { Fact } from '../sources/collections.ts'
import { planning } from '../sources/collections/planning.ts'
import type { Listed } from '../tables/listed.ts'
import type { SafeguardingExtract, Told } from './safeguarding-extract.ts'
import { factsFrom } from './safeguarding-said.ts'
import type { People } from './safeguarding-people.ts'

type Plan = Told<'ssd_cla_care_plan'>

/** Plans for permanence: each key of a care plan with an answer. Several are parallel plans; none is no plan agreed. */
export function plansIn(
  extract: SafeguardingExtract,
  { childOf }: People,
): { facts: Fact<'permanence_plans'>[]; noted: Listed[] } {
  const rows = extract.rowsOf('ssd_cla_care_plan')
  const child = (row: Plan): string | undefined => childOf(row.lacp_person_id)
  return {
    facts: factsFrom(rows, child, (row) => {
      const plans = plansNamed(row) ?? []
      return plans.map((plan) => ({
        recorded_date: row.lacp_cla_care_plan_start_date,
        plan,
        status: 'AGREED',
        agreed_date: row.lacp_cla_care_plan_start_date,
        parallel: plans.length > 1,
        end_date: row.lacp_cla_care_plan_end_date,
      }))
    }),
    noted: rows.filter((row) => child(row) !== undefined && plansNamed(row) === undefined).map(unreadable),
  }
}

const codes = planning.permanence_plans.columns.plan.codes ?? {}

/** The keys with an answer; `undefined` when it cannot be read. A case system may give the keys alone. */
function plansNamed({ lacp_cla_care_plan_json: text = '' }: Plan): string[] | undefined {
  if (text.trim() === '') return []
  const found = answersIn(text) ?? Object.fromEntries(text.split(/[,;|]/).map((key) => [key.trim(), 'Y']))
  const keys = Object.keys(found).map((key) => key.toUpperCase())
  if (!keys.every((key) => Object.hasOwn(codes, key))) return undefined
  return keys.filter((_, at) => isYes(Object.values(found)[at]))
}

function answersIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(text)
    const one: unknown = Array.isArray(read) ? read[0] : read
    return typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

const isYes = (value: unknown): boolean =>
  value === true ||
  value === 1 ||
  (typeof value === 'string' && !/^(|n|no|0|false|null)$/i.test(value.trim()))

const unreadable = ({ file, line, lacp_cla_care_plan_json: read = '' }: Plan): Listed => ({
  file,
  line,
  column: 'lacp_cla_care_plan_json',
  read,
  advice: `The plan cannot be read. Give the answers by key, as {"LTFOST18":"Y","ADOPTION":"N"}.`,
})
