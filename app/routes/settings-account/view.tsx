import { getFormProps } from '@conform-to/react'
import type { useActionData, useLoaderData } from '@remix-run/react'
import { Form } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button } from '~/ui/primitives/button'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { LanguageSwitch } from '~/ui/shell/account-actions'
import { changePasswordSchema } from './form'
import { OptDownPanel } from './opt-down-panel'
import type { action, loader } from './route'
import { SecondFactorPanel } from './second-factor-panel'
import { SessionsPanel } from './sessions-panel'

export type Loaded = ReturnType<typeof useLoaderData<typeof loader>>
type Answer = NonNullable<ReturnType<typeof useActionData<typeof action>>>

/** One's own sign-in: password, second factor, where one is signed in, the language, and what one is reminded of. */
export function AccountView({ account, sessions, optDowns, answer }: Loaded & { answer: Answer | null }) {
  const words = useWords()
  const said = words.settings.account
  return (
    <>
      <PageHead
        title={said.title}
        crumbs={[{ to: '/indstillinger', label: words.settings.title }, { label: said.title }]}
        sub={`${account.name} · ${account.email}`}
      />
      <div className="grid top">
        <div className="c6 stack">
          <Panel title={said.passwordTitle} note={account.hasPassword ? said.passwordText : said.noPassword}>
            {account.hasPassword && <PasswordForm answer={answer} />}
          </Panel>
          {optDowns && <OptDownPanel optDowns={optDowns} />}
        </div>
        <div className="c6 stack">
          <SecondFactorPanel account={account} />
          <SessionsPanel sessions={sessions} />
          <Panel title={said.languageTitle}>
            <LanguageSwitch className="btn" />
          </Panel>
        </div>
      </div>
    </>
  )
}

function PasswordForm({ answer }: { answer: Answer | null }) {
  const words = useWords()
  const { access } = words
  const [form, fields] = useRecordForm({
    id: 'adgangskode',
    schema: changePasswordSchema,
    result: answer?.result,
  })
  const labels = {
    current: access.currentPassword,
    password: access.newPassword,
    repeated: access.repeatPassword,
  }
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary fields={fields} labels={labels} formErrors={form.errors} answer={answer?.result} />
      <TextField
        field={fields.current}
        type="password"
        autoComplete="current-password"
        label={access.currentPassword}
      />
      <TextField
        field={fields.password}
        type="password"
        autoComplete="new-password"
        label={access.newPassword}
        hint={access.passwordHint}
      />
      <TextField
        field={fields.repeated}
        type="password"
        autoComplete="new-password"
        label={access.repeatPassword}
      />
      <div className="foot">
        <Button kind="primary">{words.settings.account.passwordChange}</Button>
      </div>
    </Form>
  )
}
