import { describe, expect, it } from 'vitest'
import { gridsOfXml } from './xml.ts'

const header = '<CHILDID>9</CHILDID><SEX>2</SEX><DOB>28/07/2010</DOB><ETHNIC>BAFR</ETHNIC><UPN>UN1</UPN>'
const child = (inHeader: string, after = '') => `<CHILD><HEADER>${header}${inHeader}</HEADER>${after}</CHILD>`
const read = (...children: string[]) => gridsOfXml('r.xml', `<EXPSSDA903>${children.join('\n')}</EXPSSDA903>`)

/** The rows of the table with this column, each as column to value, blanks left out. */
function rowsWith(column: string, { grids }: ReturnType<typeof gridsOfXml>) {
  const grid = grids.find(({ headings }) => headings.includes(column))
  return grid?.rows.map(({ cells }) => {
    const values: Record<string, string> = {}
    for (const [i, cell] of cells.entries()) if (cell !== '') values[grid.headings[i] ?? ''] = cell
    return values
  })
}

describe("a return as the Department's XML", () => {
  it('gives the header and the episodes under the names of their CSV columns', () => {
    const found = read(
      child('<MOTHER>1</MOTHER>', '<EPISODE><DECOM>06/01/2017</DECOM><PL>U6</PL><DEC/></EPISODE>'),
    )
    expect(found.faults).toEqual([])
    expect(rowsWith('MOTHER', found)).toEqual([
      { CHILD: '9', SEX: '2', DOB: '28/07/2010', ETHNIC: 'BAFR', UPN: 'UN1', MOTHER: '1' },
    ])
    expect(rowsWith('DECOM', found)).toEqual([{ CHILD: '9', DECOM: '06/01/2017', PLACE: 'U6' }])
  })

  it('repeats the child in every table, also when the child is named after them', () => {
    const found = read(
      '<CHILD><HEADER><AREVIEW><REVIEW>1/1/2016</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>' +
        '<CHILDID>9</CHILDID><DOB>1/2/2010</DOB></HEADER></CHILD>',
    )
    expect(rowsWith('REVIEW', found)).toEqual([
      { CHILD: '9', DOB: '1/2/2010', REVIEW: '1/1/2016', REVIEW_CODE: 'PN1' },
    ])
  })

  it('gives a row for each missing incident, decision, permanence and OC2 element, and none for an empty one', () => {
    const found = read(
      child(
        '<AMISSING><MISSING>M</MISSING><MIS_START>1/5/2017</MIS_START></AMISSING>' +
          '<AMISSING><MISSING>A</MISSING><MIS_START>1/6/2017</MIS_START></AMISSING><AMISSING><MISSING/></AMISSING>' +
          '<AD_PLACED><DATE_PLACED>1/7/2017</DATE_PLACED></AD_PLACED>' +
          '<PERMANENCE><PREV_PERM>Z1</PREV_PERM></PERMANENCE><OC2><SDQ_SCORE>0</SDQ_SCORE></OC2>',
      ),
    )
    expect(rowsWith('MIS_START', found)?.map((row) => row['MISSING'])).toEqual(['M', 'A'])
    expect(rowsWith('DATE_PLACED', found)).toHaveLength(1)
    expect(rowsWith('PREV_PERM', found)).toHaveLength(1)
    expect(rowsWith('SDQ_SCORE', found)).toEqual([{ CHILD: '9', DOB: '28/07/2010', SDQ_SCORE: '0' }])
  })

  it('gives a UASC row when the flag says so or the status has an end, and not for 0, N or blank', () => {
    const uasc = (items: string) => rowsWith('DUC', read(child(items)))?.length
    expect(uasc('<UASC>1</UASC><DUC>13/10/2028</DUC>')).toBe(1)
    expect(uasc('<UASC>Y</UASC>')).toBe(1)
    expect(uasc('<UASC/><DUC>13/10/2028</DUC>')).toBe(1)
    expect(['<UASC>0</UASC>', '<UASC>N</UASC>', '<UASC>false</UASC>', '<UASC/>', ''].map(uasc)).toEqual([
      0, 0, 0, 0, 0,
    ])
  })

  it('gives OC3 and AD1 rows from the items of a care leaver and an adopted child', () => {
    const found = read(
      child('<IN_TOUCH>YES</IN_TOUCH><ACTIV>F4</ACTIV><ACCOM>U1</ACCOM>'),
      child('<DATE_INT>1/1/2017</DATE_INT><NB_ADOPTR>2</NB_ADOPTR>'),
    )
    expect(rowsWith('ACTIV', found)).toMatchObject([
      { CHILD: '9', IN_TOUCH: 'YES', ACTIV: 'F4', ACCOM: 'U1' },
    ])
    expect(rowsWith('NB_ADOPTR', found)).toMatchObject([{ DATE_INT: '1/1/2017', NB_ADOPTR: '2' }])
  })

  it('reads social workers and deprivation of liberty whatever the elements holding them are called', () => {
    const found = read(
      child(
        '<ASW><SW_ID>SW1</SW_ID><SW_DECOM>1/4/2023</SW_DECOM></ASW><X><DOLO_START>2/4/2026</DOLO_START></X>',
      ),
    )
    expect(rowsWith('SW_ID', found)).toMatchObject([{ CHILD: '9', SW_ID: 'SW1' }])
    expect(rowsWith('DOLO_START', found)).toMatchObject([{ CHILD: '9', DOLO_START: '2/4/2026' }])
  })

  it('has no table of social workers when it holds none, and an empty one of missing incidents', () => {
    const headings = read(child('')).grids.map((grid) => grid.headings)
    expect(headings.some((columns) => columns.includes('SW_ID'))).toBe(false)
    expect(headings.some((columns) => columns.includes('MIS_START'))).toBe(true)
  })

  it('is read whatever the case, prefix or order of its tags', () => {
    const found = gridsOfXml(
      'r.xml',
      '<a:x><a:child><a:Header><a:ChildId>7</a:ChildId></a:Header></a:child></a:x>',
    )
    expect(rowsWith('ETHNIC', found)).toEqual([{ CHILD: '7' }])
  })

  it('keeps items it does not know: as columns of the header, or named', () => {
    const found = read(child('<UASC_STATUS>1</UASC_STATUS><SHOES><SIZE>4</SIZE></SHOES>'))
    expect(rowsWith('UASC_STATUS', found)).toMatchObject([{ CHILD: '9', UASC_STATUS: '1' }])
    expect(found.faults).toEqual([expect.stringContaining('SHOES')])
  })

  it('says so when an item is given twice with different values', () => {
    const twice = '<EPISODE><DECOM>1/1/2017</DECOM><DECOM>2/2/2017</DECOM></EPISODE>'
    expect(read(child('', twice)).faults).toEqual([expect.stringContaining('DECOM')])
  })

  it('names the line of each row, and the file', () => {
    const { grids } = read(child(''), child('', '\n<EPISODE>\n<DECOM>1/1/2017</DECOM></EPISODE>'))
    const lines = (column: string) => grids.find((g) => g.headings.includes(column))?.rows.map((r) => r.line)
    expect(lines('DECOM')).toEqual([3])
    expect(lines('ETHNIC')).toEqual([1, 2])
    expect(new Set(grids.map((grid) => grid.file))).toEqual(new Set(['r.xml']))
  })

  it('understands the five entities and numbered letters, and CDATA', () => {
    const found = read(child('<X>&lt;&amp;&#233;<![CDATA[<]]></X>'))
    expect(rowsWith('X', found)).toMatchObject([{ X: '<&é<' }])
  })

  it('does not mistake an envelope for a child', () => {
    const found = gridsOfXml(
      'r.xml',
      `<M><Header><YEAR>2024</YEAR></Header><CHILDREN>${child('')}</CHILDREN></M>`,
    )
    expect(rowsWith('ETHNIC', found)).toHaveLength(1)
    expect(rowsWith('YEAR', found)).toBeUndefined()
  })

  it('is refused whole when it declares a document type, names an unknown entity, is broken or holds no child', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x><CHILD><HEADER><X>&b;</X></HEADER></CHILD></x>`
    expect(gridsOfXml('r.xml', bomb)).toEqual({ grids: [], faults: [expect.stringContaining('DOCTYPE')] })
    expect(read(child('<X>&b;</X>'))).toEqual({ grids: [], faults: [expect.stringContaining('line 1')] })
    expect(gridsOfXml('r.xml', `<x>\n${child('')}`)).toEqual({
      grids: [],
      faults: [expect.stringContaining('line 2')],
    })
    expect(gridsOfXml('r.xml', '<html><p>x</p></html>').faults).toEqual([expect.stringContaining('HTML')])
  })
})
