import { begun, episodes, isIn, type Checks } from './check.ts'
import { dayIn, type Cells, type ChildRows } from './read-returns.ts'

/** The episode open at the end of last year's return, and the same one in this year's. */
function carriedOver(child: ChildRows): { was: Cells; is: Cells | undefined } | undefined {
  const was = child.last && episodes(child.last).find((e) => e['DEC'] === '')
  return was && { was, is: episodes(child).find((e) => e['DECOM'] === was['DECOM']) }
}

const differs = (column: string) => (child: ChildRows) => {
  const over = carriedOver(child)
  return over?.is !== undefined && over.is[column] !== over.was[column]
}

const headerDiffers = (column: string) => (child: ChildRows) =>
  child.last !== undefined && child.last.header[column] !== child.header[column]

/** This year's return against last year's. */
export const yearChecks: Checks = {
  '202': ({ last, header }) => last !== undefined && asLetter(last.header['SEX']) !== asLetter(header['SEX']),
  '203': headerDiffers('DOB'),
  '204': headerDiffers('ETHNIC'),
  '205A': ({ last, rows, year }) =>
    rows.episodes.length > 0 &&
    rows.uasc.length === 0 &&
    last?.rows.uasc.some((u) => (dayIn(u['DUC']) ?? Infinity) >= year.from) === true,
  '207': ({ last, header }) => last?.header['MOTHER'] === '1' && header['MOTHER'] === '0',
  '208': ({ last, header }) => last !== undefined && !isIn(last.header['UPN'], 'UN1', header['UPN'] ?? ''),
  '502': (child) => {
    const over = carriedOver(child)
    return over !== undefined && over.is === undefined
  },
  '503A': differs('RNE'),
  '503B': differs('LS'),
  '503C': differs('CIN'),
  '503D': (child) => {
    const over = carriedOver(child)
    if (over?.is === undefined || over.is['PLACE'] === over.was['PLACE']) return false
    const [was, is] = [over.was['PLACE'] ?? '', over.is['PLACE'] ?? '']
    return !(was === 'H5' && is === 'K3') && !(was === 'Z1' && /^Z1[1-4]$/.test(is))
  },
  '503E': differs('PLACE_PROVIDER'),
  '503F': differs('URN'),
  '503G': (child) => differs('HOME_POST')(child) || differs('PL_POST')(child),
  '560': ({ last, rows }) =>
    rows.placed_for_adoption.some((d) =>
      last?.rows.placed_for_adoption.some(
        (b) => b['DATE_PLACED_CEASED'] === '' && b['DATE_PLACED'] !== d['DATE_PLACED'],
      ),
    ),
  '561': ({ last, rows }) =>
    rows.placed_for_adoption.some((d) =>
      last?.rows.placed_for_adoption.some(
        (b) => b['DATE_PLACED_CEASED'] !== '' && b['DATE_PLACED'] === d['DATE_PLACED'],
      ),
    ),
  '562': (child) => {
    const first = episodes(child)[0]
    if (child.last === undefined || first === undefined || begun(first) >= child.year.from) return false
    return !episodes(child.last).some((e) => e['DECOM'] === first['DECOM'])
  },
  '624': ({ last, header }) =>
    isIn(last?.header['MOTHER'], '1') &&
    last?.header['MC_DOB'] !== header['MC_DOB'] &&
    header['MOTHER'] !== '',
  '626': ({ last, header, year }) =>
    last?.header['MOTHER'] === '0' && header['MOTHER'] === '1' && (dayIn(header['MC_DOB']) ?? 0) < year.from,
}

const asLetter = (sex: string | undefined): string | undefined =>
  sex === '1' ? 'M' : sex === '2' ? 'F' : sex
