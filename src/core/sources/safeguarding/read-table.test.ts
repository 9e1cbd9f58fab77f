import { describe, expect, it } from 'vitest'
import { anExtract } from '../../../../test/safeguarding.ts'
import type { Grid } from '../../tables/grid.ts'
import { day } from '../../time/day.ts'
import { readSource } from '../read-source.ts'

const aSheet = (
  file: string,
  headings: readonly string[],
  ...rows: readonly (readonly string[])[]
): Grid => ({
  file,
  headings,
  rows: rows.map((cells, at) => ({ line: at + 2, cells })),
})

const one = (...grids: readonly Grid[]) => readSource(grids[0] ?? aSheet('', []))

describe('a table of the Standard Safeguarding Dataset', () => {
  it('is known by its fields, whatever the file is called, older names included', () => {
    const read = one(
      aSheet(
        'export.csv',
        ['clae_cla_episode_id', 'clae_person_id', 'CLAE_CLA_EPISODE_START', 'clae_cla_episode_ceased'],
        ['1', 'A', '2019-02-01T00:00:00', '2020-02-01 00:00:00.000'],
      ),
    )
    expect(read?.kind).toBe('ssd/ssd_cla_episodes')
    expect(read?.safeguarding?.rows).toMatchObject([
      {
        clae_cla_episode_start_date: day('2019-02-01'),
        clae_cla_episode_ceased_date: day('2020-02-01'),
      },
    ])
  })
  it('has its codes read with or without what they mean', () => {
    const read = one(
      ...anExtract('ssd', {
        ssd_cla_episodes: ['E4A', 'E4A - Returned home to live with parents', 'E4A: returned home'].map(
          (clae_cla_episode_ceased_reason, at) => ({
            clae_person_id: `A${at}`,
            clae_cla_episode_start_date: '01/02/2019',
            clae_cla_episode_ceased_date: '01/02/2020',
            clae_cla_episode_ceased_reason,
          }),
        ),
      }),
    )
    expect(read?.noted).toEqual([])
    expect(read?.safeguarding?.rows).toMatchObject(
      Array.from({ length: 3 }, () => ({ clae_cla_episode_ceased_reason: 'E4A' })),
    )
  })
  it('has what cannot be read noted, and rows that cannot be believed listed', () => {
    const read = one(
      ...anExtract('ssd', {
        ssd_cla_episodes: [
          { clae_person_id: 'A1', clae_cla_episode_start_date: '31/06/2019' },
          {
            clae_person_id: 'A2',
            clae_cla_episode_start_date: '01/06/2019',
            clae_cla_episode_ceased_date: 'soon',
          },
          {
            clae_person_id: 'A3',
            clae_cla_episode_start_date: '01/06/2019',
            clae_cla_episode_start_reason: 'Q9',
          },
          {
            clae_person_id: 'A3',
            clae_cla_episode_start_date: '01/06/2019',
            clae_cla_episode_start_reason: 'Q9',
          },
        ],
      }),
    )
    expect(read?.listed.map(({ line, column, harmless }) => [line, column, harmless])).toEqual([
      [2, 'clae_cla_episode_start_date', undefined],
      [3, 'clae_cla_episode_ceased_date', undefined],
      [5, 'whole row', true],
    ])
    expect(read?.noted.map(({ line, column }) => [line, column])).toEqual([
      [4, 'clae_cla_episode_start_reason'],
      [5, 'clae_cla_episode_start_reason'],
    ])
    expect(read?.safeguarding?.rows).toHaveLength(1)
  })
  it('that no figure needs is said once, and is no fault', () => {
    for (const read of [
      one(aSheet('a.csv', ['cine_referral_id', 'cine_person_id'], ['1', 'A'], ['2', 'B'])),
      one(aSheet('ssd_version_log.csv', ['version_number', 'release_date'], ['1', 'A'], ['2', 'B'])),
    ])
      expect(read?.listed).toMatchObject([{ rows: 2, harmless: true }])
  })
  it('without a field its rows need says which', () => {
    const read = one(aSheet('a.csv', ['clav_cla_visit_id', 'clav_person_id'], ['1', 'A']))
    expect(read?.listed[0]?.advice).toContain('clav_cla_visit_date is missing')
    expect(read?.listed[0]?.harmless).toBeUndefined()
  })
  it('is not seen in headings of anything else', () => {
    expect(one(aSheet('a.csv', ['name', 'team', 'notes']))).toBeUndefined()
    expect(one(aSheet('ssd_send.csv', ['A sentence of words', 'two']))).toBeUndefined()
  })
})
