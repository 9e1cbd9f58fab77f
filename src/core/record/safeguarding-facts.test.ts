import { describe, expect, it } from 'vitest'
import { loadedView } from '../../../test/annex-a.ts'
import { aChild } from '../../../test/build.ts'
import { aCollection } from '../../../test/facts.ts'
import { inMonth } from '../../../test/measured.ts'
import { anExtract, asSafeguarding, type SaidTables } from '../../../test/safeguarding.ts'
import { rowsListed } from '../tables/listed.ts'
import { day } from '../time/day.ts'

const asAt = '2020-09-30'
const inCare = ['A', 'B', 'C', 'D'].map((id) => aChild(id))

/** What an extract drawn on 30 September 2020 says of four children in care. */
const loadedWith = (more: SaidTables) =>
  loadedView(anExtract(`ssd ${asAt}`, { ...asSafeguarding(inCare), ...more }), asAt)

const factsOf = (more: SaidTables) => loadedWith(more).loaded.facts

const listedIn = (more: SaidTables, table: string) =>
  loadedWith(more).loaded.accounts.find(({ kind }) => kind === `ssd/${table}`)

describe('facts of an extract', () => {
  it('tell health checks done from those refused, planned and cancelled', () => {
    const check = (person: string, type: string, on: string, status: string) => ({
      clah_person_id: person,
      clah_health_check_type: type,
      clah_health_check_date: on,
      clah_health_check_status: status,
    })
    const said: SaidTables = {
      ssd_cla_health: [
        check('A', 'Health Assessment', '2020-05-10', 'Completed'),
        check('B', 'Health Assessment', '2020-05-11', 'Refused'),
        check('C', 'Initial Health Assessment', '2020-05-12', 'Completed'),
        check('D', 'Health Assessment', '2020-12-01', 'Planned'),
        check('A', 'Dental Check', '2020-06-01', 'Completed'),
        check('B', 'Dental Check', '2020-06-02', 'Refused'),
        check('C', 'Dental Check', '2020-06-03', 'Cancelled'),
        check('Z', 'Dental Check', '2020-06-03', 'Completed'),
      ],
    }
    const { loaded, view } = loadedWith(said)
    expect(loaded.facts.health_assessments).toMatchObject([
      { child_id: 'A', completed_date: day('2020-05-10'), outcome: 'COMPLETED', type: undefined },
      { child_id: 'B', outcome: 'REFUSED' },
      { child_id: 'C', type: 'IHA', outcome: 'COMPLETED' },
    ])
    expect(inMonth('rha-up-to-date', asAt, view)).toBe('2 of 4')
    expect(inMonth('dental-up-to-date', asAt, view)).toBe('1 of 4')
    const account = listedIn(said, 'ssd_cla_health')
    expect(account).toMatchObject({ rowsIn: 8, used: 5 })
    expect(rowsListed(account?.listed ?? [])).toBe(3)
  })
  it('carry the file and the day it was drawn', () => {
    const { sdq_scores: [score] = [] } = factsOf({
      ssd_sdq_scores: [{ csdq_person_id: 'A', csdq_sdq_completed_date: '12/05/2020', csdq_sdq_score: '14' }],
    })
    expect(score).toMatchObject({
      child_id: 'A',
      score: 14,
      origin: { kind: 'ssd', file: 'ssd 2020-09-30/ssd_sdq_scores.csv', asAt: day(asAt) },
    })
  })
  it('count immunisations and visits as their collections would', () => {
    const { view, loaded } = loadedWith({
      ssd_cla_immunisations: [
        { clai_person_id: 'A', clai_immunisations_status: 'Y', clai_immunisations_status_date: '01/04/2020' },
        { clai_person_id: 'B', clai_immunisations_status: 'N' },
      ],
      ssd_cla_visits: [
        {
          clav_cla_visit_id: '1',
          clav_cla_id: 'CLAA',
          clav_cla_visit_date: '10/09/2020',
          clav_cla_visit_seen: 'Y',
        },
      ],
    })
    expect(inMonth('immunisations-up-to-date', asAt, view)).toBe('1 of 4')
    expect(loaded.facts.immunisation_status).toMatchObject([{}, { as_at: day(asAt), up_to_date: false }])
    expect(loaded.facts.visits).toMatchObject([{ child_id: 'A', visit_date: day('2020-09-10'), seen: true }])
  })
  it('tell each plan for permanence that has an answer: several are parallel, none is none', () => {
    const plan = (person: string, json: string) => ({
      lacp_person_id: person,
      lacp_cla_care_plan_start_date: '01/06/2020',
      lacp_cla_care_plan_json: json,
    })
    const said: SaidTables = {
      ssd_cla_care_plan: [
        plan('A', '{"REMAINSUP":"","LTFOST18":"Y","ADOPTION":"N"}'),
        plan('B', '{"ADOPTION":"Y","LTRELFR":"Yes"}'),
        plan('C', '{"ADOPTION":"","LTFOST18":""}'),
        plan('D', 'to be decided'),
      ],
    }
    expect(factsOf(said).permanence_plans).toMatchObject([
      { child_id: 'A', plan: 'LTFOST18', parallel: false, agreed_date: day('2020-06-01') },
      { child_id: 'B', plan: 'ADOPTION', parallel: true },
      { child_id: 'B', plan: 'LTRELFR', parallel: true },
    ])
    expect(listedIn(said, 'ssd_cla_care_plan')?.noted).toMatchObject([
      { line: 5, column: 'lacp_cla_care_plan_json', read: 'to be decided' },
    ])
  })
  it("tell care leavers' position on the day of each extract, and the pathway plan once", () => {
    const leaver = {
      clea_person_id: 'Y',
      clea_care_leaver_eligibility: 'Former Relevant',
      clea_care_leaver_in_touch: 'Yes',
      clea_care_leaver_accommodation: 'U',
      clea_care_leaver_accom_suitable: 'Suitable',
      clea_care_leaver_activity: 'F2',
      clea_pathway_plan_review_date: '01/05/2020',
    }
    const extracts = ['2020-06-30', '2020-09-30'].flatMap((drawn) =>
      anExtract(`ssd ${drawn}`, { ...asSafeguarding(inCare), ssd_care_leavers: [leaver] }),
    )
    const { loaded } = loadedView(extracts, asAt)
    expect(loaded.facts.care_leavers).toMatchObject(
      ['2020-06-30', '2020-09-30'].map((drawn) => ({
        child_id: 'Y',
        as_at: day(drawn),
        eligibility: 'FORMER_RELEVANT',
        in_touch: 'YES',
        accommodation: 'U',
        suitable: true,
        activity: 'F2',
      })),
    )
    expect(loaded.facts.pathway_plans).toHaveLength(1)
    const old = loaded.accounts.find(({ file }) => file === 'ssd 2020-06-30/ssd_cla_episodes.csv')
    expect(old).toMatchObject({ rowsIn: 4, used: 0, listed: [{ rows: 4, harmless: true }] })
  })
  it('link a talk to its incident, and say nothing where it was not applicable', () => {
    const missing = (person: string, offered: string, accepted: string) => ({
      miss_person_id: person,
      miss_missing_episode_type: 'M',
      miss_missing_episode_start_date: '01/09/2020',
      miss_missing_episode_end_date: '02/09/2020',
      miss_missing_rhi_offered: offered,
      miss_missing_rhi_accepted: accepted,
    })
    const { view, loaded } = loadedWith({
      ssd_missing: [missing('A', 'Y', 'Y'), missing('B', 'Y', 'N'), missing('C', 'NA', 'NA')],
    })
    expect(loaded.facts.return_home_interviews).toHaveLength(2)
    expect(inMonth('rhi-offered', asAt, view)).toBe('2 of 3')
    expect(inMonth('rhi-accepted', asAt, view)).toBe('1 of 2')
    // When the talk was had the extract does not say: that is not the same as late.
    expect(inMonth('rhi-72h', asAt, view)).toBe('not-collected')
  })
  it('take a review as due when its service says, and leave out those cancelled or to come', () => {
    const review = (id: string, due: string, on: string, cancelled: string) => ({
      clar_cla_review_id: id,
      clar_cla_id: 'CLAA',
      clar_cla_review_due_date: due,
      clar_cla_review_date: on,
      clar_cla_review_cancelled: cancelled,
      clar_cla_review_participation: 'PN1',
    })
    const said: SaidTables = {
      ssd_cla_reviews: [
        review('1', '01/07/2020', '03/07/2020', 'N'),
        review('2', '01/08/2020', '02/08/2020', 'Y'),
        review('3', '01/01/2021', '', 'N'),
        { ...review('4', '', '04/07/2020', 'N'), clar_cla_id: 'unheard of' },
      ],
    }
    expect(factsOf(said).review_schedule).toMatchObject([
      { child_id: 'A', review_date: day('2020-07-03'), due_date: day('2020-07-01') },
    ])
    expect(inMonth('minutes-timely', '2020-07-31', loadedWith(said).view)).toBe('not-collected')
    const both = [
      ...anExtract(`ssd ${asAt}`, { ...asSafeguarding(inCare), ...said }),
      aCollection('review_schedule', [{ child_id: 'A', review_date: '03/07/2020', due_date: '01/07/2020' }]),
    ]
    expect(inMonth('reviews-late-reasons', '2020-07-31', loadedWith(said).view)).toBe('1')
    expect(inMonth('reviews-late-reasons', '2020-07-31', loadedView(both, asAt).view)).toBe('1')
    const account = listedIn(said, 'ssd_cla_reviews')
    expect(account).toMatchObject({ rowsIn: 4, used: 1 })
    expect(account?.listed.map(({ line, harmless }) => [line, harmless])).toEqual([
      [5, undefined],
      [3, true],
    ])
  })
  it('say who has an education, health and care plan only where the flag tells one', () => {
    const person = (id: string, flag: string) => ({ pers_person_id: id, pers_send_flag: flag })
    expect(
      factsOf({ ssd_person: [person('A', 'EHCP'), person('B', 'K'), person('C', ''), person('D', 'Y')] })
        .education_status,
    ).toMatchObject([
      { child_id: 'A', ehcp: true, as_at: day(asAt) },
      { child_id: 'B', ehcp: false },
    ])
    expect(factsOf({ ssd_person: [person('A', 'Y'), person('B', 'N')] }).education_status).toBeUndefined()
  })
})
