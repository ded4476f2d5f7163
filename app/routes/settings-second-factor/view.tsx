import type { useActionData } from '@remix-run/react'
import { Form } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { SecondFactorProblem, action } from './route'

interface SecondFactorViewProps {
  isOn: boolean
  answer: NonNullable<ReturnType<typeof useActionData<typeof action>>> | null
}

/** Turning the second factor on and off, without a script. The key and the codes are shown once. */
export function SecondFactorView({ isOn, answer }: SecondFactorViewProps) {
  const words = useWords()
  const said = words.settings.account
  return (
    <>
      <PageHead
        title={said.totpTitle}
        crumbs={[
          { to: '/indstillinger', label: words.settings.title },
          { to: '/indstillinger/konto', label: said.title },
        ]}
        sub={isOn ? said.totpOn : said.totpOff}
      />
      <Panel title={said.totpTitle}>
        {answer?.problem && <Problem problem={answer.problem} />}
        {answer?.recoveryCodes ? (
          <RecoveryCodes codes={answer.recoveryCodes} />
        ) : isOn ? (
          <TurnOff />
        ) : answer?.enrolment ? (
          <Confirm {...answer.enrolment} />
        ) : (
          <Form method="post">
            <Button kind="primary" name="intent" value="begin">
              {said.totpBegin}
            </Button>
          </Form>
        )}
      </Panel>
    </>
  )
}

function Problem({ problem }: { problem: SecondFactorProblem }) {
  const { settings, fields } = useWords()
  const said: Record<SecondFactorProblem, string> = {
    wrongCode: fields.problems.wrongCode,
    notEnrolled: settings.account.totpAgain,
    wrongPassword: settings.account.passwordWrong,
    throttled: fields.problems.tooManyAttempts,
    alreadyOn: settings.account.totpAlready,
  }
  return (
    <div role="alert" className="mb2">
      <Note tone="bad" title={said[problem]} />
    </div>
  )
}

function Confirm({ secret, uri }: { secret: string; uri: string }) {
  const { access, settings } = useWords()
  const words = settings.account
  return (
    <Form method="post" className="form">
      <p>{words.totpStep}</p>
      <div className="field">
        <label htmlFor="noegle">{words.totpSecret}</label>
        <input id="noegle" readOnly value={secret.replace(/(.{4})(?=.)/g, '$1 ')} />
        <a href={uri}>{words.totpOpen}</a>
      </div>
      <input type="hidden" name="secret" value={secret} />
      <input type="hidden" name="uri" value={uri} />
      <div className="field short">
        <label htmlFor="kode">{access.code}</label>
        <input
          id="kode"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          maxLength={10}
        />
      </div>
      <div className="foot">
        <Button kind="primary" name="intent" value="confirm">
          {words.totpConfirm}
        </Button>
      </div>
    </Form>
  )
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  const { settings, common } = useWords()
  const words = settings.account
  return (
    <div role="status">
      <Note tone="info" title={words.totpRecoveryTitle}>
        {words.totpRecoveryText}
      </Note>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <LinkButton to="/indstillinger/konto">{common.back}</LinkButton>
    </div>
  )
}

function TurnOff() {
  const { access, settings } = useWords()
  return (
    <Form method="post" className="form">
      <div className="field">
        <label htmlFor="adgangskode">{access.currentPassword}</label>
        <input id="adgangskode" name="password" type="password" autoComplete="current-password" required />
      </div>
      <div className="foot">
        <Button kind="danger" name="intent" value="remove">
          {settings.account.totpRemove}
        </Button>
      </div>
    </Form>
  )
}
