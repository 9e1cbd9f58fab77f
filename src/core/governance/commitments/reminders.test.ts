import { describe, expect, it } from 'vitest'
import { aCommitment, who } from '../../../../test/commitments.ts'
import { addDays, day, isoDay, type Day } from '../../time/day.ts'
import { calendarOf } from './calendar.ts'
import { remindersDue } from './reminders.ts'

const due = day('2020-11-12')
const holdings = [{ post: 'head', person: 'p-1', from: day('2019-01-01'), to: undefined }]
const action = aCommitment('action', { owner: 'head', due })

const sent = (from: Day, to: Day, all = [action]): string[] => {
  const found: string[] = []
  for (let today = from; today <= to; today = addDays(today, 1)) {
    for (const { when } of remindersDue(all, holdings, { since: addDays(today, -1), today })) {
      found.push(`${isoDay(today)} ${when}`)
    }
  }
  return found
}

describe('reminders', () => {
  it('come a week before, on the day, and weekly while it is overdue', () => {
    expect(sent(day('2020-09-10'), day('2020-12-01'))).toEqual([
      '2020-11-05 before',
      '2020-11-12 on the day',
      '2020-11-19 overdue',
      '2020-11-26 overdue',
    ])
  })

  it('are sent once when the machine slept over several, saying how it stands today', () => {
    const [only, ...more] = remindersDue([action], holdings, {
      since: day('2020-11-01'),
      today: day('2020-11-14'),
    })
    expect(more).toEqual([])
    expect(only).toMatchObject({ on: due, when: 'overdue', recipients: [{ to: 'person', person: 'p-1' }] })
  })

  it('stop when it is answered, and go on when the answer falls short', () => {
    const answered = aCommitment('question', { owner: 'head', due }, [
      '2020-11-01',
      who.manager,
      { do: 'answer', text: 'Yes' },
    ])
    expect(sent(day('2020-11-02'), day('2020-12-01'), [answered])).toEqual([])
    const again = aCommitment(
      'question',
      { owner: 'head', due },
      ['2020-11-01', who.manager, { do: 'answer', text: 'Yes' }],
      ['2020-11-02', who.member, { do: 'asker-says', satisfied: false }],
    )
    expect(sent(day('2020-11-10'), day('2020-11-19'), [again])).toHaveLength(2)
  })

  it('go to democratic services and the director where nobody holds the post', () => {
    const [lost] = remindersDue([aCommitment('action', { due })], holdings, {
      since: addDays(due, -1),
      today: due,
    })
    expect(lost?.recipients).toEqual([
      { to: 'role', role: 'democratic-services' },
      { to: 'role', role: 'director' },
    ])
    expect(lost?.text).toMatch(/choose an owner/)
  })

  it('come for an offer that nobody has acknowledged', () => {
    const [offer] = remindersDue([aCommitment('offer', { owner: 'head' })], holdings, {
      since: day('2020-09-18'),
      today: day('2020-09-19'),
    })
    expect(offer).toMatchObject({ about: 'acknowledge', when: 'on the day' })
  })

  it('tell no word of what was asked', () => {
    const said = aCommitment('challenge', { owner: 'head', due, wording: 'Zebra took my phone' })
    const [reminder] = remindersDue([said], holdings, { since: addDays(due, -1), today: due })
    const [entry] = calendarOf([said], holdings, 'p-1', due)
    expect(JSON.stringify([reminder, entry])).not.toMatch(/zebra|phone/i)
    expect(reminder?.subject).toBe('Challenge from young people c-1: promised for today')
  })
})

describe('a calendar', () => {
  it('has an entry for each date of a post’s holder, which keeps its id when the date moves', () => {
    const moved = aCommitment('action', { owner: 'head', due }, [
      '2020-10-01',
      who.manager,
      { do: 'set-due', due: addDays(due, 30), reason: 'The auditors are late.' },
    ])
    const [before] = calendarOf([action], holdings, 'p-1', due)
    const [after] = calendarOf([moved], holdings, 'p-1', due)
    expect(after?.uid).toBe(before?.uid)
    expect(after?.on).toBe(addDays(due, 30))
    expect(calendarOf([action], holdings, 'p-2', due)).toEqual([])
  })
})
