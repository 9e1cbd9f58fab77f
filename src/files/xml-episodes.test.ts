import { expect, test } from 'vitest'
import { episodeDatesInXml } from './xml-episodes.ts'

test('episodes tell when they began and ended, whatever else the XML holds', () => {
  const xml = `<R><CHILD><HEADER><DOB>01/01/2010</DOB></HEADER><EPISODE><DECOM>01/04/2024</DECOM><DEC> 02/05/2024
    </DEC></EPISODE><EPISODE><DECOM>02/05/2024</DECOM><DEC/><REC></REC></EPISODE></CHILD></R>`
  expect(episodeDatesInXml(xml)).toEqual([
    { DECOM: '01/04/2024', DEC: '02/05/2024' },
    { DECOM: '02/05/2024', DEC: '' },
  ])
})

test('what is no return has none', () => {
  expect(episodeDatesInXml('<html><body>DECOM 01/04/2024</body></html>')).toEqual([])
})
