/** How the Department's XML maps to its CSV tables. Source: data-model sections 1 and 6; OQ-10 for the last two. */
export interface XmlTable {
  readonly name: string
  /** The table's CSV columns, in the Department's order. */
  readonly columns: readonly string[]
  /** `once`: its items stand among the child's own. `each`: every element holding its items is a row. */
  readonly rows: 'once' | 'each'
  /** `when-any`: the XML has no place for these before 2023-24, so no row means no table. */
  readonly present: 'always' | 'when-any'
}

const table = (
  name: string,
  rows: XmlTable['rows'],
  columns: string,
  present: XmlTable['present'] = 'always',
): XmlTable => ({ name, columns: columns.split(' '), rows, present })

export const xmlTables: readonly XmlTable[] = [
  table('Header', 'once', 'CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB'),
  table(
    'Episodes',
    'each',
    'CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN',
  ),
  table('Reviews', 'each', 'CHILD DOB REVIEW REVIEW_CODE'),
  table('UASC', 'once', 'CHILD SEX DOB DUC'),
  table(
    'OC2',
    'each',
    'CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT ' +
      'SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED',
  ),
  table('OC3', 'once', 'CHILD DOB IN_TOUCH ACTIV ACCOM'),
  table('AD1', 'once', 'CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR'),
  table('PlacedAdoption', 'each', 'CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED'),
  table('PrevPerm', 'each', 'CHILD DOB PREV_PERM LA_PERM DATE_PERM'),
  table('Missing', 'each', 'CHILD DOB MISSING MIS_START MIS_END'),
  table('SWEpisodes', 'each', 'CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON', 'when-any'),
  table('DoLo', 'each', 'CHILD DOB DOLO_START DOLO_END', 'when-any'),
]

/** Items whose XML tag is not the CSV column. */
export const renamed: Readonly<Record<string, string>> = { CHILDID: 'CHILD', PL: 'PLACE' }

/** The child's own items, repeated in every table that has the column. */
export const shared: ReadonlySet<string> = new Set(['CHILD', 'DOB', 'SEX'])

const owners = new Map(
  xmlTables.flatMap((owner) =>
    owner.columns.filter((column) => !shared.has(column)).map((column) => [column, owner] as const),
  ),
)

/** The table an item belongs to; the header for the child's own items; `undefined` for an item not in the guide. */
export const ownerOf = (column: string): XmlTable | undefined =>
  owners.get(column) ?? (shared.has(column) ? xmlTables[0] : column === 'UASC' ? uasc : undefined)

const uasc = xmlTables.find(({ name }) => name === 'UASC')
