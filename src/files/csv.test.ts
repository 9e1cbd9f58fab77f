import { describe, expect, it } from 'vitest'
import { gridOfCsv } from './csv.ts'
import { Refusal } from './refusal.ts'

const read = (text: string) => gridOfCsv('x.csv', text)
const cells = (text: string) => read(text).rows.map((row) => row.cells)
const lines = (text: string) => read(text).rows.map((row) => row.line)

describe('a CSV file', () => {
  it('is read the same whichever mark separates its values', () => {
    for (const mark of [',', ';', '\t', '|']) {
      const grid = read(
        ['CHILD', 'DOB', 'REVIEW'].join(mark) + '\n' + ['1', '01/02/2010', 'PN1'].join(mark) + '\n',
      )
      expect(grid.headings).toEqual(['CHILD', 'DOB', 'REVIEW'])
      expect(grid.rows).toEqual([{ line: 2, cells: ['1', '01/02/2010', 'PN1'] }])
    }
  })

  it('is read the same whichever way its lines end, even when they differ', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(cells(`A,B${end}1,2${end}3,4`)).toEqual([
        ['1', '2'],
        ['3', '4'],
      ])
    expect(cells('A,B\r\n1,2\n3,4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('keeps values as typed: quotes, padding, separators and line breaks inside quotes', () => {
    expect(cells('A,B\n" x ","a, ""b"""\n  y,"one\ntwo"\n')).toEqual([
      [' x ', 'a, "b"'],
      ['  y', 'one\ntwo'],
    ])
  })

  it('names the line a person would go to, past line breaks inside quotes and blank rows', () => {
    expect(lines('A,B\n"1\n1\r\n1",2\n\n , \n3,4\n')).toEqual([2, 7])
  })

  it('has its headings on the first row that is not blank', () => {
    expect(read('\n,,\nA,B\n1,2')).toMatchObject({ headings: ['A', 'B'], rows: [{ line: 4 }] })
  })

  it('keeps rows that are too short or too long', () => {
    expect(cells('A,B\n1\n1,2,3\n')).toEqual([['1'], ['1', '2', '3']])
  })

  it('takes Excel at its word about the separator', () => {
    expect(read('sep=;\r\nA,B;C\r\n1,0;2\r\n')).toMatchObject({
      headings: ['A,B', 'C'],
      rows: [{ line: 3, cells: ['1,0', '2'] }],
    })
  })

  it('may hold one column, headings only, or nothing', () => {
    expect(read('CHILD\n1\n').rows).toEqual([{ line: 2, cells: ['1'] }])
    expect(read('A,B\n')).toMatchObject({ headings: ['A', 'B'], rows: [] })
    expect(read('\n')).toMatchObject({ headings: [], rows: [] })
  })

  it('counts separators only outside quotes when looking for the one in use', () => {
    expect(read('"A,B,C";D\n1;2\n').headings).toEqual(['A,B,C', 'D'])
  })

  it('may have a quotation mark inside a value', () => {
    expect(cells('A,B\nO"Brien,1\n"The "Oaks" home",2\n')).toEqual([
      ['O"Brien', '1'],
      ['The "Oaks" home', '2'],
    ])
  })

  it('is refused, naming the line, when a quotation mark would swallow the rows after it', () => {
    expect(() => read('A,B\n1,2\n3,"4\n5,6\n7,8\n')).toThrow(/^On line 3 /)
    expect(() => read('A,B\n1,"2" x\n5,6\n7,"8"\n')).toThrow(Refusal)
  })

  it('of 300,000 episodes is read in seconds', () => {
    const row = '123456,01/04/2019,S,C2,N1,U6,PR1,31/03/2020,X1,CARPL,AB1 2CD,EF3 4GH,SC123456\n'
    const grid = read('CHILD,DECOM,RNE,LS,CIN,PLACE,P,DEC,REC,R,H,PL,URN\n' + row.repeat(300_000))
    expect(grid.rows).toHaveLength(300_000)
    expect(grid.rows[299_999]).toMatchObject({ line: 300_001 })
  })
})
