import type { SubmissionResult } from '@conform-to/react'
import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button } from '~/ui/primitives/button'
import { SkipLink } from '~/ui/shell/skip-link'
import { VisitorFrame } from '~/ui/shell/visitor-frame'
import { firstLeaderSchema } from './form'

/** The first page of an empty installation: whoever has the printed code becomes its leader. */
export function FirstLeaderView({ result }: { result: SubmissionResult<string[]> | undefined }) {
  const { access } = useWords()
  const [form, fields] = useRecordForm({ id: 'foerste', schema: firstLeaderSchema, result })
  const labels = {
    code: access.first.code,
    secretariatName: access.first.secretariat,
    name: access.name,
    email: access.email,
    password: access.newPassword,
    repeated: access.repeatPassword,
  }
  return (
    <>
      <SkipLink />
      <VisitorFrame>
        <section className="panel" aria-labelledby="h-foerste">
          <Form method="post" {...getFormProps(form)}>
            <div>
              <h1 id="h-foerste">{access.first.title}</h1>
              <p className="small">{access.first.text}</p>
            </div>
            <ErrorSummary fields={fields} labels={labels} formErrors={form.errors} answer={result} />
            <TextField field={fields.code} label={labels.code} hint={access.first.codeHint} />
            <TextField field={fields.secretariatName} label={labels.secretariatName} />
            <TextField field={fields.name} label={labels.name} autoComplete="name" />
            <TextField field={fields.email} type="email" label={labels.email} autoComplete="username" />
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
            <Button kind="primary">{access.first.create}</Button>
          </Form>
        </section>
      </VisitorFrame>
    </>
  )
}
