import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { gridsOfWorkbook } from '../../files/workbook.ts'
import { day } from '../time/day.ts'
import { providersIn } from './read-providers.ts'

// Workbooks with made-up settings in the four layouts Ofsted has used, where they stand beside the checkout.
const folder = new URL('../../../../shared/samples/providers/', import.meta.url)

const readBook = async (name: string) =>
  providersIn(await gridsOfWorkbook(name, readFileSync(fileURLToPath(new URL(name, folder)))))

describe("Ofsted's workbooks as they were published", () => {
  it("has children's homes in a list of their own", async () => {
    const { providers } = await readBook('ch_fake.xlsx')
    expect(providers).toMatchObject([
      { urn: 'NJASCN', postcodes: ['BN208JX'], registered: day('2023-12-01'), closed: undefined },
    ])
  })

  it('has the open and the closed apart', async () => {
    const { providers } = await readBook('scp_fake.xlsx')
    expect(providers).toMatchObject([
      { urn: 'BABABOOEY', postcodes: ['BN208JX'], closed: undefined },
      { urn: 'P4BABOO7', postcodes: ['BN208JX'], closed: day('2023-01-01') },
    ])
  })

  it('has both in one list', async () => {
    const { providers } = await readBook('combined_scp_ch_fake.xlsx')
    expect(providers).toHaveLength(4)
    expect(providers[0]).toEqual({
      urn: 'ARN00001',
      placements: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'],
      providers: ['RD1', 'RD2'],
      postcodes: ['ND18AD'],
      registered: day('2021-05-05'),
      closed: undefined,
      authority: undefined,
    })
    expect(providers[2]).toMatchObject({ urn: 'MDR00003', placements: ['K1'] })
  })

  it('has supported accommodation in a list that names no provider codes', async () => {
    const { providers } = await readBook('scp_ch_2025_fake.xlsx')
    expect(providers).toMatchObject([
      { urn: '1', placements: ['H5'], postcodes: ['RT14RT'], registered: day('2025-01-01') },
      { urn: '2', placements: ['N1'], postcodes: ['P057OD'], closed: day('2024-02-01') },
    ])
    expect(providers[1]?.providers).toBeUndefined()
  })
})
