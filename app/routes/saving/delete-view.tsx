import { Form, Link } from '@remix-run/react'
import type { RecordKind } from '~/domain/access/rights'
import { useWords } from '~/i18n/language-context'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import type { Crumb } from '~/ui/primitives/page-head'
import { PageHead } from '~/ui/primitives/page-head'
import type { Reference } from '~/usecases/refusals'
import type { DeleteAnswer } from './answer-save.server'
import { recordPath } from './record-path'

interface DeleteViewProps {
  kind: RecordKind
  name: string
  version: number
  crumbs: Crumb[]
  cancelTo: string
  /** What goes with it, in words. */
  consequence?: string
  answer: DeleteAnswer | null | undefined
}

/** Asks before a record goes to the trash, or says what still refers to it. */
export function DeleteView({ name, version, crumbs, cancelTo, consequence, answer }: DeleteViewProps) {
  const words = useWords()
  const isHeld = answer?.reason === 'stillReferredTo'
  return (
    <>
      <PageHead title={words.deletion.title(name)} crumbs={crumbs} sub={consequence ?? words.deletion.text} />
      <section className="panel">
        {answer?.reason === 'conflict' && (
          <Note title={words.deletion.conflict}>{words.deletion.conflictText}</Note>
        )}
        {isHeld ? (
          <>
            <Note tone="bad" title={words.deletion.held(name)}>
              {words.deletion.heldText}
            </Note>
            <References references={answer.references} />
            <p className="acts mt3">
              <LinkButton to={cancelTo}>{words.common.back}</LinkButton>
            </p>
          </>
        ) : (
          <Form method="post" className="acts mt2">
            <input type="hidden" name="version" value={version} />
            <Button kind="danger" icon="trash">
              {words.deletion.confirm(name)}
            </Button>
            <LinkButton kind="quiet" to={cancelTo}>
              {words.common.cancel}
            </LinkButton>
          </Form>
        )}
      </section>
    </>
  )
}

/** What refers to a record, each with the way to it where it has a page. */
export function References({ references }: { references: readonly Reference[] }) {
  const words = useWords()
  return (
    <ul className="check">
      {references.map((reference) => {
        const path = recordPath(reference.kind, reference.id)
        const kind = words.codes.record[reference.kind as keyof typeof words.codes.record] ?? ''
        const role = words.records.roles[reference.role as keyof typeof words.records.roles]
        return (
          <li key={`${reference.kind}${reference.id}${reference.role}`}>
            <span aria-hidden="true">·</span>
            <span>
              {path ? <Link to={path}>{reference.name}</Link> : reference.name}
              <small>{[kind, role].filter(Boolean).join(', ')}</small>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
