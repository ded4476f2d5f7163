import type { SubmissionResult } from '@conform-to/react'
import { getFormProps } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { TickField } from '~/ui/forms/choice-fields'
import type { FormField } from '~/ui/forms/field'
import { FieldErrors } from '~/ui/forms/field'
import { DayField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { BoardLinksPage, LinkCandidate } from '~/usecases/board-reviews/board-link-pages'
import { boardLinksSchema } from './form'

/** Chooses who gets a link: the board's members without one are ticked beforehand. */
export function MakePanel({
  page: { candidates, through, limits },
  result,
}: {
  page: BoardLinksPage
  result: SubmissionResult<string[]> | null
}) {
  const words = useWords().boardLinks.make
  const formats = useFormats()
  const members = candidates.filter(({ isMember }) => isMember)
  const others = candidates.filter(({ isMember }) => !isMember)
  const [form, fields] = useRecordForm({
    id: 'links',
    schema: boardLinksSchema,
    result,
    values: {
      contactIds: members.flatMap(({ id, hasLink }) => (hasLink ? [] : id)),
      through: formats.day(through),
    },
  })
  const contactIds = fields.contactIds as unknown as FormField
  return (
    <Panel title={words.title} note={words.note} span={5}>
      {candidates.length === 0 ? (
        <p>
          {words.noContacts} <Link to="/kontakter/ny">{words.newContact}</Link>
        </p>
      ) : (
        <Form method="post" className="form" {...getFormProps(form)}>
          <People legend={words.members} field={contactIds} people={members} />
          {members.length === 0 ? (
            <People legend={words.others} field={contactIds} people={others} />
          ) : (
            others.length > 0 && (
              <details>
                <summary>{words.others}</summary>
                <People legend={words.others} field={contactIds} people={others} />
              </details>
            )
          )}
          <FieldErrors field={contactIds} />
          <DayField
            field={fields.through}
            label={words.through}
            hint={words.throughHint(formats.day(limits.from), formats.day(limits.through))}
          />
          <TickField field={fields.mail as unknown as FormField} label={words.mail} />
          <div className="foot">
            <Button kind="primary" icon="link">
              {words.submit}
            </Button>
          </div>
        </Form>
      )}
    </Panel>
  )
}

function People({
  legend,
  field,
  people,
}: {
  legend: string
  field: FormField
  people: readonly LinkCandidate[]
}) {
  const words = useWords().boardLinks.make
  if (people.length === 0) return null
  const chosen = Array.isArray(field.initialValue) ? field.initialValue : [field.initialValue]
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="checklist">
        {people.map(({ id, name, email, hasLink }) => (
          <label key={id} className="checkline">
            <input
              className="pick"
              type="checkbox"
              name={field.name}
              value={id}
              defaultChecked={chosen.includes(id)}
              aria-invalid={field.valid ? undefined : true}
            />
            <span>
              {name}
              {(!email || hasLink) && (
                <small className="block">
                  {[!email && words.noEmail, hasLink && words.hasLink].filter(Boolean).join(', ')}
                </small>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
