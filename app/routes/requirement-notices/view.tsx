import { Form } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button } from '~/ui/primitives/button'
import { Icon } from '~/ui/primitives/icon'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { NoticePage } from '~/usecases/requirements/load-notices.server'
import type { FormAnswer } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'
import { RecordForm } from '../saving/record-form'
import { noticeSchema } from './form'

interface NoticesViewProps extends Omit<NoticePage, 'ok'> {
  today: Day
  answer: FormAnswer | { result: null; conflict: null; isStarted: boolean } | undefined
}

/** The notices that came under a requirement, and the day each makes its report due. */
export function NoticesView({ name, grant, rule, notices, today, answer }: NoticesViewProps) {
  const { requirements, grants, records } = useWords()
  const say = requirements.notice
  const labels = records.fields.notice
  const formats = useFormats()
  const saved = answer?.result ? answer : undefined
  const [form, fields] = useRecordForm({
    id: 'notice',
    schema: noticeSchema,
    result: saved?.result,
    values: { day: textOf.day(today) },
  })
  return (
    <>
      <PageHead
        title={say.title(name)}
        crumbs={[
          { to: '/bevillinger', label: grants.title },
          { to: `/bevillinger/${grant.id}`, label: grant.name },
        ]}
        sub={`${rule}. ${say.sub}`}
      />
      <div className="grid">
        <Panel title={say.add} span={7}>
          <RecordForm
            form={form}
            fields={fields}
            labels={labels}
            answer={saved}
            submitLabel={say.add}
            cancelTo={`/bevillinger/${grant.id}`}
          >
            <DayField field={fields.day} label={labels.day} />
            <TextField field={fields.note} label={labels.note} isOptional />
          </RecordForm>
        </Panel>
        <Panel title={say.list} span={5}>
          {answer && 'isStarted' in answer && (
            <div role="alert">
              <Note tone="bad">{say.started}</Note>
            </div>
          )}
          {notices.length === 0 && <p className="small">{say.none}</p>}
          <ul className="check">
            {notices.map((notice) => (
              <li key={notice.id}>
                <Icon name="document" />
                <span>
                  <b>{formats.day(notice.day)}</b>
                  {notice.due && <small>{say.gives(formats.day(notice.due))}</small>}
                  {notice.note && <small>{notice.note}</small>}
                  <Form method="post">
                    <Button
                      kind="quiet"
                      small
                      name="remove"
                      value={notice.id}
                      aria-label={say.removeOf(formats.day(notice.day))}
                    >
                      {say.remove}
                    </Button>
                  </Form>
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </>
  )
}
