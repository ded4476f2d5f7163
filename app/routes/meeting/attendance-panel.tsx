import { Fragment } from 'react'
import { useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Panel } from '~/ui/primitives/panel'
import type { MeetingPage } from '~/usecases/bodies/body-pages'
import type { FormAnswer } from '../saving/answer-save.server'
import { RecordForm } from '../saving/record-form'
import { attendanceLines, attendanceSchema } from './form'

interface AttendancePanelProps {
  page: MeetingPage
  isOver: boolean
  answer: FormAnswer | undefined
}

/** Who came: a form for those who may note it, a list for the others. */
export function AttendancePanel({ page, isOver, answer }: AttendancePanelProps) {
  const words = useWords().bodies.meeting
  const { body, people, may } = page
  const note = body.attendanceDuty ? words.attendanceNote(body.attendanceDuty) : undefined
  return (
    <Panel title={words.attendance} {...(note && { note })}>
      {people.length === 0 ? (
        <p className="small">{words.nobody}</p>
      ) : !isOver ? (
        <p className="small">{words.notYet}</p>
      ) : may.update ? (
        <AttendanceForm page={page} answer={answer} />
      ) : (
        <AttendanceList people={people} />
      )}
    </Panel>
  )
}

function AttendanceList({ people }: Pick<MeetingPage, 'people'>) {
  const words = useWords().bodies.meeting
  return (
    <dl className="kv">
      {people.map(({ id, name, attended, substitute }) => (
        <Fragment key={id}>
          <dt>{name}</dt>
          <dd>
            {attended === null ? words.unknown : attended ? words.came : words.stayed}
            {substitute && <small>{`${words.substitute}: ${substitute}`}</small>}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}

function AttendanceForm({ page, answer }: Pick<AttendancePanelProps, 'page' | 'answer'>) {
  const words = useWords().bodies.meeting
  const { body, people, version } = page
  const [form, fields] = useRecordForm({
    id: 'attendance',
    schema: attendanceSchema,
    result: answer?.result,
    values: { rows: attendanceLines(people) as never },
  })
  const rows = fields.rows.getFieldList().map((row) => row.getFieldset())
  const nameOf = (index: number) => people[index]?.name ?? ''
  const options = [
    { value: 'unknown', label: words.unknown },
    { value: 'came', label: words.came },
    { value: 'stayed', label: words.stayed },
  ]
  return (
    <RecordForm
      form={form}
      fields={Object.fromEntries(
        rows.flatMap((row) => [row.came, row.substitute].map((each) => [each.name, each])),
      )}
      labels={Object.fromEntries(
        rows.flatMap((row, index) => [
          [row.came.name, nameOf(index)],
          [row.substitute.name, words.substituteOf(nameOf(index))],
        ]),
      )}
      answer={answer}
      version={version}
      submitLabel={words.saveAttendance}
      cancelTo={`/udvalg/${body.id}`}
    >
      {!body.substitutesAllowed && <p className="small">{words.noSubstitutes}</p>}
      {rows.map((row, index) => (
        <fieldset key={row.contactId.name} className="condition-row">
          <legend>{[nameOf(index), people[index]?.role].filter(Boolean).join(', ')}</legend>
          <input type="hidden" name={row.contactId.name} value={people[index]?.id ?? ''} />
          <div className="pair">
            <SelectField field={row.came} label={words.attendance} options={options} />
            {body.substitutesAllowed && (
              <TextField field={row.substitute} label={words.substitute} isOptional />
            )}
          </div>
        </fieldset>
      ))}
    </RecordForm>
  )
}
