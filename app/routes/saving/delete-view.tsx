import { Form } from '@remix-run/react'
import type { RecordKind } from '~/domain/access/rights'
import { useWords } from '~/i18n/language-context'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import type { Crumb } from '~/ui/primitives/page-head'
import { PageHead } from '~/ui/primitives/page-head'
import type { DeleteAnswer } from './answer-save.server'
import { RescheduleStepView } from '../reschedule/step-view'
import { References } from './references'

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
  if (answer?.step) return <RescheduleStepView step={answer.step} crumbs={crumbs} isDeletion />
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
