import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import {
  agreementSchema,
  agreementTexts,
  agreementValues,
  atTheirRows,
  blankEvaluations,
  evaluationLines,
  evaluationRows,
} from '../../../app/routes/position-agreement-edit/form'
import { createPositionAgreement } from '../../../app/usecases/position-agreements/create-position-agreement.server'
import { loadPositionAgreement } from '../../../app/usecases/position-agreements/load-position-agreement.server'
import { updatePositionAgreement } from '../../../app/usecases/position-agreements/update-position-agreement.server'
import { aPosition, records } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

type Rows = ReturnType<typeof evaluationRows>

/** What a browser posts of the form with these evaluations. */
function posted(rows: Rows) {
  const form = new FormData()
  form.set('positionId', 'position')
  rows.forEach((row, at) => {
    for (const [part, text] of Object.entries(row)) form.set(`evaluations[${at}].${part}`, text)
  })
  return parseWithZod(form, { schema: agreementSchema })
}

function read(rows: Rows) {
  const submission = posted(rows)
  if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error))
  return submission.value
}

function wrongIn(rows: Rows) {
  const submission = posted(rows)
  return submission.status === 'error' ? submission.error : null
}

const row = (given: Partial<Rows[number]>): Rows[number] => ({
  id: '',
  day: '',
  doneOn: '',
  note: '',
  ...given,
})

describe('the form of an agreement', () => {
  test('keeps every evaluation, however many there are, and leaves room for more', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, records({ positions: [aPosition()] })))
    const years = Array.from({ length: 23 }, (_, at) => row({ day: `31.12.${2026 + at}`, note: `nr. ${at}` }))
    const made = await createPositionAgreement(context, { values: agreementValues(read(years)) })
    if (!made.ok) throw new Error(made.reason)
    const open = async () => {
      const opened = await loadPositionAgreement(context, { id: made.id, positionId: null })
      if (!opened.ok || !opened.agreement) throw new Error('not there')
      return opened.agreement
    }
    const before = await open()
    expect(before.evaluations).toHaveLength(23)
    const rows = evaluationRows(before.evaluations)
    expect(rows).toHaveLength(23 + blankEvaluations)
    rows[23] = row({ day: '1.2.2050' })
    const saved = await updatePositionAgreement(context, {
      ...{ id: made.id, version: before.version },
      values: agreementValues(read(rows)),
    })
    expect(saved).toMatchObject({ ok: true, version: 2 })
    const after = await open()
    expect(after.evaluations.slice(0, 23)).toEqual(before.evaluations)
    expect(after.evaluations.map((each) => each.day).at(-1)).toBe('2050-02-01')
  })

  test('drops a row without a word in it and one whose day is cleared, and asks for the day of a new one', () => {
    const rows = [row({ id: 'kept', note: 'Gik godt' }), row({ day: '1.6.2026' }), row({})]
    expect(agreementValues(read(rows)).evaluations).toEqual([
      { id: null, day: '2026-06-01', doneOn: null, note: null },
    ])
    expect(wrongIn([row({ note: 'Gik godt' })])).toEqual({ 'evaluations[0].day': ['required'] })
    expect(wrongIn([row({ doneOn: '1.2.2026' })])).toEqual({ 'evaluations[0].day': ['required'] })
  })

  test('points at the row that is held on a day to come', () => {
    const rows = read([row({}), row({ day: '1.2.2026', doneOn: '2.2.2026' }), row({ day: '1.2.2026' })])
    const refused = [{ field: 'evaluations', problem: 'inTheFuture' as const }]
    expect(atTheirRows(refused, rows.evaluations, day('2026-02-01'))).toEqual([
      { field: 'evaluations[1].doneOn', problem: 'inTheFuture' },
    ])
  })

  test('shows two versions of the evaluations in the same words', () => {
    const rows = [row({ id: 'a', day: '01.02.2026', doneOn: '03.02.2026', note: 'Gik godt' }), row({})]
    expect(agreementTexts(agreementValues(read(rows))).evaluations).toEqual(evaluationLines(rows))
  })
})
