import type { SubmissionResult } from '@conform-to/react'
import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Emphasised } from '~/ui/primitives/emphasised'
import { EmptyState } from '~/ui/primitives/empty-state'
import { SkipLink } from '~/ui/shell/skip-link'
import { VisitorFrame } from '~/ui/shell/visitor-frame'
import type { OpenInvitation } from '~/usecases/access/find-invitation.server'
import { joinSchema } from './form'

interface InvitationViewProps {
  /** Null: spent, revoked or too old. */
  invitation: OpenInvitation | null
  isSignedIn: boolean
  path: string
  result: SubmissionResult<string[]> | undefined
}

export function InvitationView({ invitation, ...props }: InvitationViewProps) {
  const { access } = useWords()
  return (
    <>
      <SkipLink />
      <VisitorFrame>
        <section className="panel">
          {invitation ? (
            <Open invitation={invitation} {...props} />
          ) : (
            <EmptyState
              title={access.invitation.over}
              text={access.invitation.overText}
              action={<LinkButton to="/login">{access.signIn}</LinkButton>}
            />
          )}
        </section>
      </VisitorFrame>
    </>
  )
}

function Open({
  invitation,
  isSignedIn,
  path,
  result,
}: InvitationViewProps & { invitation: OpenInvitation }) {
  const words = useWords()
  const { access } = words
  const { email, role, secretariatName, isKnownUser } = invitation
  return (
    <>
      <h1>{access.invitation.title(secretariatName)}</h1>
      <p className="small">
        <Emphasised text={access.invitation.text(email, words.codes.role[role])} />
      </p>
      {!isKnownUser ? (
        <JoinForm result={result} />
      ) : isSignedIn ? (
        <Form method="post">
          <Button kind="primary">{access.invitation.accept}</Button>
        </Form>
      ) : (
        <>
          <p>{access.invitation.signInFirst}</p>
          <LinkButton kind="primary" to={`/login?to=${encodeURIComponent(path)}`}>
            {access.signIn}
          </LinkButton>
        </>
      )}
    </>
  )
}

function JoinForm({ result }: Pick<InvitationViewProps, 'result'>) {
  const { access } = useWords()
  const [form, fields] = useRecordForm({ id: 'invitation', schema: joinSchema, result })
  const labels = { name: access.name, password: access.newPassword, repeated: access.repeatPassword }
  return (
    <Form method="post" {...getFormProps(form)}>
      <ErrorSummary fields={fields} labels={labels} formErrors={form.errors} answer={result} />
      <TextField field={fields.name} label={labels.name} autoComplete="name" />
      <TextField
        field={fields.password}
        type="password"
        label={labels.password}
        hint={access.passwordHint}
        autoComplete="new-password"
      />
      <TextField
        field={fields.repeated}
        type="password"
        label={labels.repeated}
        autoComplete="new-password"
      />
      <Button kind="primary">{access.invitation.accept}</Button>
    </Form>
  )
}
