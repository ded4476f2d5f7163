import { expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { noRequirementParticulars } from '../../../app/domain/reporting/requirement-particulars'
import { agreeDueDay } from '../../../app/usecases/obligations/agree-due-day.server'
import { recordSubmission } from '../../../app/usecases/obligations/record-submission.server'
import { returnObligation } from '../../../app/usecases/obligations/return-obligation.server'
import { deleteRequirement } from '../../../app/usecases/requirements/delete-requirement.server'
import { loadRequirement } from '../../../app/usecases/requirements/load-requirement.server'
import { updateRequirement } from '../../../app/usecases/requirements/update-requirement.server'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import { aReport, aRequirement, page, rowDue } from '../obligations/a-report'

const pdf = { fileName: 'Regnskab æøå.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }

/** What a page tells of a report, without what its deletion itself adds to the history. */
async function told(context: Parameters<typeof page>[0], id: string) {
  const { submissions, steps, status, due, submittedOn, requirement } = await page(context, id)
  return { submissions, steps, status, due, submittedOn, requirement }
}

test('a requirement in the trash leaves the proof it shares, and comes back with everything', async () => {
  const requirements = [
    aRequirement(),
    aRequirement({ id: 'accounts', name: 'Delregnskab', artefacts: ['accounts'], rule: 'datoer 31.03.2026' }),
  ]
  const { context, folder } = await aReport({ requirements, instalments: [] })
  const before = await loadRequirement(context, { id: 'status' })
  if (!before.ok) throw new Error(before.reason)
  const { grantId: _, ...values } = before.values
  const details = [{ artefact: 'statusReport' as const, makerId: 'line', signerId: 'mette', hours: 40_000 }]
  const saved = await updateRequirement(context, {
    id: 'status',
    version: before.version,
    values: { ...noRequirementParticulars, ...values, artefactDetails: details },
  })
  expect(saved).toMatchObject({ ok: true, version: 2 })

  const { id } = await rowDue(context, '2026-03-02')
  const other = await rowDue(context, '2026-03-31')
  const later = await rowDue(context, '2026-06-15')
  const sent = { on: day('2026-03-09'), time: '11:40', by: 'Line Holm', receipt: 'K-77', note: null }
  const also = [{ id: other.id, version: 0 }]
  await recordSubmission(context, { id, version: 0, submission: sent, uploads: [pdf], also }, folder)
  await returnObligation(context, { id, version: 1, words: 'Mangler bilag' })
  await agreeDueDay(context, { id: later.id, version: 0, day: day('2026-07-01'), reason: 'Ferie' })
  const state = async () => ({
    form: await loadRequirement(context, { id: 'status' }),
    own: await told(context, id),
    agreed: await told(context, later.id),
    shared: await told(context, other.id),
  })
  const whole = await state()
  expect(whole.own).toMatchObject({ status: 'returned', submissions: [{ files: [{}] }] })

  const gone = await deleteRequirement(context, { id: 'status', version: 2 })
  expect(gone).toMatchObject({ ok: true })
  const proof = whole.shared.submissions.map(({ files, receipt }) => ({ files, receipt }))
  expect((await told(context, other.id)).submissions).toMatchObject(proof)
  expect(await restoreFromTrash(context, gone as { trashId: string })).toMatchObject({ ok: true })
  expect(await state()).toEqual(whole)
})
