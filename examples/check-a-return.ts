// A return as text in, findings out. Runs in Node, in a browser and in a worker; it reads no file and calls nobody.
import { checkReturn, ruleCatalogue } from 'hearth/rules'

const { findings, notRun } = checkReturn({
  collection: '2025-26',
  tables: {
    Header: {
      columns: ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
      rows: [['101', 'F', '04/05/2012', 'WBRI', 'UN1', '0', null]],
    },
    Episodes: {
      columns: ['CHILD', 'DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'DEC', 'REC'],
      rows: [
        ['101', '01/06/2025', 'S', 'C2', 'N1', 'U6', 'PR1', null, null],
        ['101', '01/09/2025', 'P', 'C2', 'N1', 'K2', 'PR4', null, null],
      ],
    },
  },
  only: ['142', '502'],
})

const about = new Map(ruleCatalogue('2025-26').map((rule) => [rule.code, rule]))
for (const { code, table, row, fields } of findings)
  console.log(`${code} ${table} row ${row} (${fields.join(', ')}): ${about.get(code)?.message ?? ''}`)
for (const { code, because } of notRun) console.log(`${code} was not run: ${because}`)
