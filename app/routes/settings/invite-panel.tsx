import { Form } from '@remix-run/react'
import { getFormProps } from '@conform-to/react'
import { languages, roles } from '~/domain/access/actor'
import { dayInCopenhagen } from '~/domain/calendar/instant'
import { useFormats, useWords } from '~/i18n/language-context'
import { ChoiceField, SelectField, TickField } from '~/ui/forms/choice-fields'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button } from '~/ui/primitives/button'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import { ShownOnce } from '~/ui/primitives/shown-once'
import { invitationSchema } from './form'
import type { Answer, Loaded } from './view'

interface InvitePanelProps {
  users: NonNullable<Loaded['users']>
  answer: Answer | null
}

export function InvitePanel({ users, answer }: InvitePanelProps) {
  const words = useWords()
  const { invitations, roleSees } = words.settings
  const [form, fields] = useRecordForm({
    id: 'invitation',
    schema: invitationSchema,
    result: answer?.result,
    values: { role: 'editor', language: 'da' },
  })
  const labels = { email: invitations.email, role: invitations.role, contactId: invitations.contact }
  return (
    <Panel title={invitations.title} note={invitations.text} span={12}>
      {answer?.link && (
        <ShownOnce
          value={answer.link.address}
          title={invitations.linkTitle(answer.link.email)}
          words={invitations.once}
        />
      )}
      <div className="grid">
        <Form method="post" className="form c7" {...getFormProps(form)}>
          <ErrorSummary fields={fields} labels={labels} formErrors={form.errors} answer={answer?.result} />
          <TextField field={fields.email} type="email" label={invitations.email} />
          <ChoiceField
            field={fields.role}
            label={invitations.role}
            options={roles.map((role) => ({
              value: role,
              label: words.codes.role[role],
              consequence: roleSees[role],
            }))}
          />
          <SelectField
            field={fields.contactId}
            label={invitations.contact}
            hint={invitations.contactHint}
            isOptional
            options={users.contacts.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TickField
            field={fields.maySeeSalaries}
            label={invitations.maySeeSalaries}
            hint={invitations.maySeeSalariesHint}
          />
          <SelectField
            field={fields.language}
            label={invitations.language}
            isShort
            options={languages.map((language) => ({
              value: language,
              label: invitations.languages[language],
            }))}
          />
          <div className="foot">
            <Button kind="primary">{invitations.create}</Button>
          </div>
        </Form>
        <Waiting invitations={users.invitations} />
      </div>
    </Panel>
  )
}

function Waiting({ invitations }: Pick<InvitePanelProps['users'], 'invitations'>) {
  const words = useWords()
  const { day } = useFormats()
  const said = words.settings.invitations
  if (invitations.length === 0) return null
  return (
    <div className="c5">
      <h3>{said.waitingTitle}</h3>
      <Form method="post">
        <ul className="find">
          {invitations.map(({ id, email, role, expiresAt }) => (
            <li key={id}>
              <Icon name="clock" />
              <div>
                <b>{email}</b>
                <small>
                  {words.codes.role[role]}. {said.expires(day(dayInCopenhagen(expiresAt)))}
                </small>
              </div>
              <Button small name="revoke" value={id} aria-label={said.revokeOf(email)}>
                {said.revoke}
              </Button>
            </li>
          ))}
        </ul>
      </Form>
    </div>
  )
}
