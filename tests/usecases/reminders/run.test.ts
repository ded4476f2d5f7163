import { describe, expect, test } from 'vitest'
import { freshDatabase } from '../../setup/fresh-database'
import { aColleague, aMilestone, answering, aTown, noting, pass } from './a-town'

const down = { outcome: 'notNow', words: 'connect ECONNREFUSED', isServerDown: true } as const
const taken = { outcome: 'accepted', words: '250 OK' } as const

async function townWith(
  milestones: { day: string; recordedOn?: string }[],
  email: string | null = 'bo@example.dk',
) {
  const town = await aTown(await freshDatabase())
  const bo = await aColleague(town, 'Bo Ærø', email)
  for (const given of milestones) await aMilestone(town, { ...given, responsibleId: bo })
  const ledger = () =>
    town.db.client.reminder.findMany({
      where: { secretariatId: town.id },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    })
  const told = async () =>
    (await ledger())
      .filter(({ occasion }) => occasion !== 'digest')
      .map(({ occasion, status }) => `${occasion} ${status}`)
  return { town, bo, ledger, told }
}

describe('a pass', () => {
  test('sends what is due once, however often it runs', async () => {
    const { town, told } = await townWith([{ day: '2026-03-19' }])
    const post = noting()
    for (let times = 0; times < 3; times += 1) await pass(town, '2026-03-12', post)
    expect(post.taken.map(({ email, subject }) => [email, subject])).toEqual([
      ['bo@example.dk', expect.stringContaining('om 7 dage')],
    ])
    expect(await told()).toEqual(['lead:14 superseded', 'lead:7 sent'])
  })

  test('says nothing of the time before a record was there', async () => {
    const { town } = await townWith([
      { day: '2026-03-19', recordedOn: '2026-03-12' },
      { day: '2026-02-01', recordedOn: '2026-03-12' },
      { day: '2026-03-25', recordedOn: '2026-03-12' },
    ])
    const post = noting()
    await pass(town, '2026-03-12', post)
    expect(post.taken.map(({ subject }) => subject)).toEqual([expect.stringContaining('om 7 dage')])
  })

  test('puts a person’s reminders of a day into one mail, sent from seven o’clock', async () => {
    const { town } = await townWith([{ day: '2026-03-19' }, { day: '2026-03-13' }])
    const post = noting()
    const early = await pass(town, '2026-03-12', post, { at: '2026-03-12T05:59:00Z' })
    expect(early.sent).toEqual([])
    expect(early.held.map(({ reason }) => reason)).toEqual(['beforeSeven', 'beforeSeven', 'beforeSeven'])
    await pass(town, '2026-03-12', post, { at: '2026-03-12T06:00:00Z' })
    await aMilestone(town, {
      day: '2026-03-13',
      responsibleId: (await town.db.client.contact.findFirstOrThrow()).id,
    })
    await pass(town, '2026-03-12', post, { at: '2026-03-12T09:00:00Z' })
    expect(post.taken).toHaveLength(1)
    expect(post.taken[0]!.subject).toContain('2 frister')
  })

  test('after three days down tells the latest and passes the others over', async () => {
    const { town, told } = await townWith([{ day: '2026-03-16' }])
    const post = noting()
    await pass(town, '2026-03-02', post)
    await pass(town, '2026-03-16', post)
    expect(await told()).toEqual(['lead:14 sent', 'lead:7 superseded', 'lead:1 superseded', 'day sent'])
  })

  test('is quiet on a Sunday and on a holiday', async () => {
    const { town } = await townWith([{ day: '2026-03-23' }])
    const post = noting()
    const report = await pass(town, '2026-03-15', post)
    expect(post.taken).toEqual([])
    expect(report.held.map(({ reason }) => reason)).toEqual(['closedDay'])
  })

  test('tells the leader of what nobody is responsible for, and of whom no mail reaches', async () => {
    const { town } = await townWith([{ day: '2026-03-19' }], null)
    await aMilestone(town, { day: '2026-03-19', title: 'Uden nogen' })
    const post = noting()
    const report = await pass(town, '2026-03-12', post)
    expect(post.taken.map(({ email }) => email)).toEqual(['ledersydhavn@example.dk'])
    expect(post.taken[0]!.text).toContain('Uden ansvarlig')
    expect(post.taken[0]!.text).toContain('Ansvarlig: Bo Ærø.')
    expect(report.held.map(({ reason }) => reason)).toEqual(['noAddress'])
  })

  test('makes up for a skipped week with one overview', async () => {
    const { town, ledger } = await townWith([{ day: '2026-03-30' }])
    const post = noting()
    await pass(town, '2026-03-02', post)
    await pass(town, '2026-03-18', post)
    await pass(town, '2026-03-19', post)
    const digests = (await ledger()).filter(
      ({ occasion, recipient }) => occasion === 'digest' && recipient.startsWith('contact'),
    )
    expect(digests.map(({ deadlineDay, status }) => `${deadlineDay} ${status}`)).toEqual(['2026-03-16 sent'])
  })
})

describe('when the mail server', () => {
  test('is down, nothing is lost, and one mail says it all when it is back', async () => {
    const { town, told } = await townWith([{ day: '2026-03-19' }, { day: '2026-03-13' }])
    const report = await pass(town, '2026-03-12', answering(down))
    expect(report.failed).toMatchObject([{ willRetry: true, words: 'connect ECONNREFUSED' }])
    await pass(town, '2026-03-13', answering(down))
    const post = noting()
    await pass(town, '2026-03-13', post, { at: '2026-03-13T12:00:00Z' })
    await pass(town, '2026-03-13', post, { at: '2026-03-13T13:00:00Z' })
    expect(post.taken).toHaveLength(1)
    expect(post.taken[0]!.text).toContain('Fristen er i dag.')
    expect(post.taken[0]!.text).toContain('om 6 dage')
    expect((await told()).sort()).toEqual([
      'day sent',
      'lead:1 superseded',
      'lead:14 superseded',
      'lead:14 superseded',
      'lead:7 sent',
      'lead:7 superseded',
    ])
  })

  test('is down, only one mail of a pass is tried', async () => {
    const { town } = await townWith([{ day: '2026-03-19' }])
    await aMilestone(town, { day: '2026-03-19' })
    const report = await pass(town, '2026-03-12', answering(down))
    expect(report.failed).toHaveLength(1)
    const mails = await town.db.client.mail.findMany({ select: { attempts: true, status: true } })
    expect(mails.map(({ status }) => status)).toEqual(['waiting', 'waiting'])
    expect(mails.map(({ attempts }) => attempts).sort()).toEqual([0, 1])
  })

  test('refuses a mail, its words stay with it and nothing is tried again', async () => {
    const { town, ledger } = await townWith([{ day: '2026-03-19' }])
    await pass(town, '2026-03-12', answering({ outcome: 'refused', words: '550 No such user here' }))
    const post = noting()
    await pass(town, '2026-03-12', post, { at: '2026-03-12T20:00:00Z' })
    expect(post.taken).toEqual([])
    expect((await ledger()).at(-1)).toMatchObject({ status: 'failed', result: '550 No such user here' })
  })

  test('does not answer, the mail is repeated under the same Message-ID and the ledger says so', async () => {
    const { town, ledger } = await townWith([{ day: '2026-03-19' }])
    await pass(town, '2026-03-12', answering({ outcome: 'unknown', words: 'Timeout' }))
    const before = await town.db.client.mail.findFirstOrThrow()
    const post = noting()
    const report = await pass(town, '2026-03-12', post, { at: '2026-03-12T08:00:00Z' })
    expect(report.sent).toMatchObject([{ mayBeRepeated: true, messageId: before.messageId }])
    expect(post.taken.map(({ messageId }) => messageId)).toEqual([before.messageId])
    expect((await ledger()).at(-1)).toMatchObject({ status: 'sent', result: 'maybeTwice' })
  })

  test('puts one mail off, the others go', async () => {
    const { town } = await townWith([{ day: '2026-03-19' }])
    await aMilestone(town, { day: '2026-03-19' })
    const greylisted = { outcome: 'notNow', words: '451 later', isServerDown: false } as const
    const report = await pass(town, '2026-03-12', answering(greylisted, taken))
    expect([report.sent.length, report.failed.length]).toEqual([1, 1])
    const again = await pass(town, '2026-03-12', answering(taken), { at: '2026-03-12T07:05:00Z' })
    expect(again.sent).toHaveLength(1)
  })
})

test('what is done before its mail went is taken out of it', async () => {
  const { town, told } = await townWith([{ day: '2026-03-19' }, { day: '2026-03-13' }])
  await pass(town, '2026-03-12', answering(down))
  await town.db.client.milestone.updateMany({
    where: { day: '2026-03-19' },
    data: { status: 'done', doneOn: '2026-03-12' },
  })
  const post = noting()
  await pass(town, '2026-03-12', post, { at: '2026-03-12T09:00:00Z' })
  expect(post.taken).toHaveLength(1)
  expect(post.taken[0]!.subject).toContain('i morgen')
  expect((await told()).filter((row) => row.endsWith('dropped'))).toEqual(['lead:7 dropped'])
})

test('two processes at once send each mail once', async () => {
  const { town } = await townWith([{ day: '2026-03-19' }])
  for (let count = 0; count < 12; count += 1) {
    const one = await aColleague(town, `Kollega ${count}`, `kollega${count}@example.dk`)
    await aMilestone(town, { day: '2026-03-19', responsibleId: one })
  }
  const posts = [noting(), noting(), noting()]
  await Promise.all(posts.map((post) => pass(town, '2026-03-12', post)))
  const all = posts.flatMap(({ taken: mails }) => mails.map(({ email }) => email))
  expect(all).toHaveLength(13)
  expect(new Set(all).size).toBe(13)
})
