import { Form, Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { roles } from '~/domain/access/actor'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { Panel } from '~/ui/primitives/panel'
import { SkipLink } from '~/ui/shell/skip-link'
import { VisitorFrame } from '~/ui/shell/visitor-frame'
import type { SignInAnswer } from './route'

interface SignInViewProps {
  /** The demo secretariat's name, where its roles may be tried. */
  demo: string | null
  answer: SignInAnswer | null
}

export function SignInView({ demo, answer }: SignInViewProps) {
  return (
    <>
      <SkipLink />
      <VisitorFrame>
        {answer?.challenge ? <SecondStep answer={answer} /> : <PasswordStep answer={answer} />}
        {demo && <DemoRoles name={demo} />}
      </VisitorFrame>
    </>
  )
}

function PasswordStep({ answer }: { answer: SignInAnswer | null }) {
  const words = useWords().access
  return (
    <section className="panel" aria-labelledby="h-log">
      <Form method="post" className="form">
        <div>
          <h1 id="h-log">{words.signIn}</h1>
          <p className="small">{words.promise}</p>
        </div>
        <Refusal answer={answer} />
        <div className="field">
          <label htmlFor="mail">{words.email}</label>
          <input id="mail" name="email" type="email" autoComplete="username" required maxLength={254} />
        </div>
        <div className="field">
          <label htmlFor="kode">{words.password}</label>
          <input id="kode" name="password" type="password" autoComplete="current-password" required />
        </div>
        <Button kind="primary">{words.signIn}</Button>
        <p className="small">{words.forgotten}</p>
      </Form>
    </section>
  )
}

function SecondStep({ answer }: { answer: SignInAnswer }) {
  const words = useWords().access
  return (
    <section className="panel" aria-labelledby="h-trin">
      <Form method="post" className="form">
        <div>
          <h1 id="h-trin">{words.secondStepTitle}</h1>
          <p className="small">{words.secondStepText}</p>
        </div>
        <Refusal answer={answer} />
        <input type="hidden" name="challenge" value={answer.challenge ?? ''} />
        <div className="field">
          <label htmlFor="engangskode">{words.code}</label>
          <input
            id="engangskode"
            name="code"
            autoComplete="one-time-code"
            inputMode="numeric"
            required
            maxLength={40}
          />
        </div>
        <Button kind="primary">{words.goOn}</Button>
        <p className="row2">
          <Link to="/login" reloadDocument>
            {words.startOver}
          </Link>
        </p>
      </Form>
    </section>
  )
}

/** Why it did not work; takes focus so that it is read. */
function Refusal({ answer }: { answer: SignInAnswer | null }) {
  const words = useWords().access
  const { number } = useFormats()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answer?.reason) box.current?.focus()
  }, [answer])
  if (!answer?.reason) return null
  const said = {
    wrongCredentials: words.wrongCredentials,
    noMembership: words.noMembership,
    wrongCode: words.wrongCode,
    challengeOver: words.challengeOver,
    noDemo: words.demoNeedsLoading,
    throttled: words.throttled(number(Math.max(1, Math.ceil(answer.waitSeconds / 60)))),
  }[answer.reason]
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Note tone="bad" title={said} />
    </div>
  )
}

function DemoRoles({ name }: { name: string }) {
  const words = useWords().access
  return (
    <div className="mt3">
      <Panel title={words.demoTitle} note={words.demoText(name)}>
        <Form method="post" className="demo">
          {roles.map((role) => (
            <button key={role} className="btn" type="submit" name="role" value={role}>
              {words.demoRoles[role].button}
              <small>{words.demoRoles[role].sees}</small>
            </button>
          ))}
        </Form>
      </Panel>
    </div>
  )
}
