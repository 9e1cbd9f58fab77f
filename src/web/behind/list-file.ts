import type { Context } from 'hono'
import { isFormulaLike } from '../../render/csv/formula-like.ts'
import { renderPlain } from '../../render/xlsx/plain-workbook.ts'
import type { Env } from '../env.ts'
import { personOf } from '../may.ts'
import { sayMoment } from '../say-when.ts'

/** A list of children to take away: whose, and when, stands in its first line. */
export interface ListFile {
  /** `children-placement-3plus-2025-03`: of what, and never of whom. */
  readonly name: string
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

export const fileKinds = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export type FileKind = keyof typeof fileKinds

/** Sends a list as a file that says who took it, when, and for whose eyes it is. */
export async function sendList(c: Context<Env>, kind: FileKind, file: ListFile): Promise<Response> {
  const mark = watermark(c, file)
  c.header('Content-Type', fileKinds[kind])
  c.header('Content-Disposition', `attachment; filename="${file.name}.${kind}"`)
  return kind === 'csv' ? c.body(csvOf(mark, file)) : c.body(await xlsxOf(mark, file))
}

const watermark = (c: Context<Env>, { title }: ListFile): string =>
  `For officers only. ${title}. Taken by ${personOf(c).name} on ${sayMoment(c.var.now())}. Do not share.`

function csvOf(mark: string, { headings, rows }: ListFile): string {
  const lines = [[mark], headings, ...rows].map((cells) => `${cells.map(field).join(',')}\r\n`)
  return `\uFEFF${lines.join('')}`
}

function field(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const safe = isFormulaLike(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Words in a workbook are words, whatever they begin with. */
async function xlsxOf(mark: string, { headings, rows }: ListFile): Promise<Uint8Array<ArrayBuffer>> {
  const body = rows.map((row) => row.map((value) => value ?? undefined))
  const bytes = await renderPlain({
    path: 'list.xlsx',
    sheets: [{ name: 'For officers only', headings: [mark], rows: [[...headings], ...body] }],
  })
  return new Uint8Array(bytes)
}
