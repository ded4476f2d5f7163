import { Form } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button, LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { HandoverPage } from '~/usecases/handover/handover-page'

interface HandoverViewProps {
  page: HandoverPage
  answer: { problem: 'toId' | 'samePerson' | 'kinds'; chosen: { toId: string; kinds: string[] } } | undefined
}

/** What moves, counted by kind with the names behind it, and who takes over. */
export function HandoverView({ page, answer }: HandoverViewProps) {
  const all = useWords()
  const words = all.handover
  const formats = useFormats()
  const { contact, groups, receivers } = page
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  const isToProblem = answer !== undefined && answer.problem !== 'kinds'
  return (
    <>
      <PageHead
        title={words.title(contact.name)}
        crumbs={[
          { to: '/kontakter', label: all.contacts.title },
          { to: `/kontakter/${contact.id}`, label: contact.name },
        ]}
        sub={total > 0 ? words.sub(formats.number(total), total === 1) : undefined}
      />
      {groups.length === 0 ? (
        <section className="panel" aria-label={words.open}>
          <EmptyState
            title={words.none(contact.name)}
            text={words.noneText}
            action={<LinkButton to={`/kontakter/${contact.id}`}>{all.common.back}</LinkButton>}
          />
        </section>
      ) : (
        <Panel title={words.open} note={words.rules}>
          {answer && (
            <div role="alert" className="mb2">
              <Note tone="bad" title={words.problems[answer.problem]} />
            </div>
          )}
          <Form method="post" className="form">
            <div className="field">
              <label htmlFor="toId">{words.toId}</label>
              <select
                id="toId"
                name="toId"
                required
                defaultValue={answer?.chosen.toId ?? ''}
                aria-invalid={isToProblem || undefined}
              >
                <option value="">{words.choose}</option>
                {receivers.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <fieldset className="field">
              <legend>{words.kinds}</legend>
              <span className="hint">{words.kindsHint}</span>
              {groups.map(({ kind, count, names }) => (
                <div key={kind}>
                  <label className="checkline">
                    <input
                      className="pick"
                      type="checkbox"
                      name="kinds"
                      value={kind}
                      defaultChecked={answer ? answer.chosen.kinds.includes(kind) : true}
                    />
                    <span>
                      <b>{words.kind[kind](formats.number(count), count === 1)}</b>
                    </span>
                  </label>
                  <details>
                    <summary>{words.show}</summary>
                    <ul className="whys">
                      {names.map((name, index) => (
                        <li key={index}>{name}</li>
                      ))}
                      {count > names.length && <li>{words.more(formats.number(count - names.length))}</li>}
                    </ul>
                  </details>
                </div>
              ))}
            </fieldset>
            <div className="foot">
              <LinkButton to={`/kontakter/${contact.id}`}>{all.common.cancel}</LinkButton>
              <Button kind="primary">{words.save}</Button>
            </div>
          </Form>
        </Panel>
      )}
    </>
  )
}
