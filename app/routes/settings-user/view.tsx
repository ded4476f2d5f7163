import { getFormProps } from '@conform-to/react'
import type { useActionData, useLoaderData } from '@remix-run/react'
import { Form } from '@remix-run/react'
import { roles } from '~/domain/access/actor'
import { useWords } from '~/i18n/language-context'
import { ChoiceField, SelectField, TickField } from '~/ui/forms/choice-fields'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { ShownOnce } from '~/ui/primitives/shown-once'
import { memberSchema } from '../settings/form'
import type { action, loader } from './route'

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>
type Answer = NonNullable<ReturnType<typeof useActionData<typeof action>>>

interface MemberViewProps extends Loaded {
  answer: Answer | null
}

/** One user's access: role, contact, salaries, a way back in, and the way out. */
export function MemberView(props: MemberViewProps) {
  const { member, answer } = props
  const words = useWords()
  const said = words.settings.member
  return (
    <>
      <PageHead
        title={said.title(member.name)}
        crumbs={[
          { to: '/indstillinger', label: words.settings.title },
          { label: words.settings.users.title },
        ]}
        sub={member.email}
      />
      {answer?.problem && (
        <div role="alert" className="mb2">
          <Note tone="bad" title={said.problems[answer.problem]} />
        </div>
      )}
      <div className="grid">
        <Panel title={words.settings.users.role} span={7}>
          {/* A new version is a new form: what was typed over the old one no longer fits. */}
          <FiguresForm key={member.version} {...props} />
        </Panel>
        <div className="c5 stack">
          <Panel title={said.passwordTitle} note={said.passwordText}>
            {answer?.link && (
              <ShownOnce
                value={answer.link.address}
                title={words.settings.invitations.linkTitle(answer.link.name)}
                words={words.settings.invitations.once}
              />
            )}
            <Form method="post">
              <Button name="intent" value="password">
                {said.passwordLink}
              </Button>
            </Form>
          </Panel>
          <Panel title={said.removeTitle} note={said.removeText}>
            <Form method="post">
              <Button kind="danger" name="intent" value="remove">
                {said.remove}
              </Button>
            </Form>
          </Panel>
        </div>
      </div>
    </>
  )
}

function FiguresForm({ member, contacts, answer }: MemberViewProps) {
  const words = useWords()
  const { invitations, roleSees, member: said } = words.settings
  const [form, fields] = useRecordForm({
    id: 'adgang',
    schema: memberSchema,
    result: answer?.result,
    values: {
      version: String(member.version),
      role: member.role,
      contactId: member.contactId ?? '',
      maySeeSalaries: member.maySeeSalaries ? 'on' : undefined,
    },
  })
  const labels = { role: invitations.role, contactId: invitations.contact }
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary fields={fields} labels={labels} formErrors={form.errors} answer={answer?.result} />
      <input type="hidden" name="version" value={member.version} />
      <input type="hidden" name="name" value={member.name} />
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
        options={contacts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TickField
        field={fields.maySeeSalaries}
        label={invitations.maySeeSalaries}
        hint={invitations.maySeeSalariesHint}
      />
      <div className="foot">
        <Button kind="primary">{said.save}</Button>
        <LinkButton kind="quiet" to="/indstillinger">
          {words.common.cancel}
        </LinkButton>
      </div>
    </Form>
  )
}
