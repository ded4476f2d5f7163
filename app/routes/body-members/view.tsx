import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { PageHead } from '~/ui/primitives/page-head'
import type { Named } from '~/usecases/refusals'
import type { FormAnswer } from '../saving/answer-save.server'
import { optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import type { memberLines } from './form'
import { membersSchema } from './form'

interface MembersViewProps {
  body: Named
  version: number
  lines: ReturnType<typeof memberLines>
  contacts: Named[]
  answer: FormAnswer | undefined
}

export function MembersView({ body, version, lines, contacts, answer }: MembersViewProps) {
  const { bodies, records } = useWords()
  const words = bodies.members
  const labels = records.fields.body
  const [form, fields] = useRecordForm({
    id: 'members',
    schema: membersSchema,
    result: answer?.result,
    values: { members: lines as never },
  })
  const rows = fields.members.getFieldList().map((row) => row.getFieldset())
  const options = optionsOf(contacts)
  const title = words.title(body.name)
  return (
    <>
      <PageHead
        title={title}
        sub={words.sub}
        crumbs={[
          { to: '/udvalg', label: bodies.title },
          { to: `/udvalg/${body.id}`, label: body.name },
        ]}
      />
      <section className="panel" aria-label={title}>
        <RecordForm
          form={form}
          fields={Object.fromEntries(
            rows.flatMap((row) => Object.values(row).map((each) => [each.name, each])),
          )}
          labels={Object.fromEntries(
            rows.flatMap((row, index) => [
              [row.contactId.name, `${words.line(index + 1)}, ${labels.contactId.toLowerCase()}`],
              [row.role.name, `${words.line(index + 1)}, ${labels.role.toLowerCase()}`],
            ]),
          )}
          answer={answer}
          version={version}
          submitLabel={words.save}
          cancelTo={`/udvalg/${body.id}`}
        >
          {rows.map((row, index) => (
            <fieldset key={index} className="condition-row">
              <legend>{words.line(index + 1)}</legend>
              <div className="pair">
                <SelectField field={row.contactId} label={words.contact} options={options} isOptional />
                <TextField
                  field={row.role}
                  label={words.role}
                  {...(index === 0 && { hint: words.roleHint })}
                  isOptional
                />
              </div>
            </fieldset>
          ))}
          <p className="small">
            {words.noContact} <Link to="/kontakter/ny">{words.newContact}</Link>
          </p>
        </RecordForm>
      </section>
    </>
  )
}
