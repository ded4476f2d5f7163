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
import { choosePasswordSchema } from './form'

interface ChoosePasswordProps {
  link: { email: string; name: string } | null
  result: SubmissionResult<string[]> | undefined
}

export function ChoosePasswordView({ link, result }: ChoosePasswordProps) {
  const { access } = useWords()
  return (
    <>
      <SkipLink />
      <VisitorFrame>
        <section className="panel">
          {link ? (
            <ChooseForm link={link} result={result} />
          ) : (
            <EmptyState
              title={access.link.over}
              text={access.link.overText}
              action={<LinkButton to="/login">{access.signIn}</LinkButton>}
            />
          )}
        </section>
      </VisitorFrame>
    </>
  )
}

function ChooseForm({ link, result }: ChoosePasswordProps & { link: { email: string; name: string } }) {
  const { access } = useWords()
  const [form, fields] = useRecordForm({ id: 'vaelg', schema: choosePasswordSchema, result })
  const labels = { password: access.newPassword, repeated: access.repeatPassword }
  return (
    <Form method="post" {...getFormProps(form)}>
      <div>
        <h1>{access.link.title(link.name)}</h1>
        <p className="small">
          <Emphasised text={access.link.text(link.email)} />
        </p>
      </div>
      <ErrorSummary fields={fields} labels={labels} formErrors={form.errors} answer={result} />
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
      <Button kind="primary">{access.link.choose}</Button>
    </Form>
  )
}
