import { Form } from '@remix-run/react'
import { optDownKinds } from '~/domain/reminders/recipients'
import { useWords } from '~/i18n/language-context'
import { Button, LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { Note } from '~/ui/primitives/note'
import { SkipLink } from '~/ui/shell/skip-link'
import { VisitorFrame } from '~/ui/shell/visitor-frame'
import type { OptDownChoice } from '~/usecases/reminders/opt-down.server'

/** What somebody wants to hear less of; reached from every mail, without signing in. */
export function OptDownView({ choice, isKept }: { choice: OptDownChoice | null; isKept: boolean }) {
  const { reminders, deadlines, access } = useWords()
  const words = reminders.optDown
  return (
    <>
      <SkipLink />
      <VisitorFrame>
        <section className="panel">
          {choice ? (
            <>
              <h1>{words.title}</h1>
              {isKept && (
                <div role="status" className="mb2">
                  <Note tone="info">{words.kept}</Note>
                </div>
              )}
              <p>{words.text(choice.person, choice.secretariat)}</p>
              <Form method="post">
                <fieldset className="field">
                  <legend>{words.legend}</legend>
                  {optDownKinds.map((kind) => (
                    <label key={kind} className="checkline">
                      <input
                        className="pick"
                        type="checkbox"
                        name="kind"
                        value={kind}
                        defaultChecked={choice.kinds.includes(kind)}
                      />
                      <span>{kind === 'digest' ? reminders.ledger.digest : deadlines.kind[kind]}</span>
                    </label>
                  ))}
                </fieldset>
                <Button kind="primary">{words.save}</Button>
              </Form>
            </>
          ) : (
            <EmptyState
              title={words.over}
              text={reminders.link.overText}
              action={<LinkButton to="/login">{access.signIn}</LinkButton>}
            />
          )}
        </section>
      </VisitorFrame>
    </>
  )
}
