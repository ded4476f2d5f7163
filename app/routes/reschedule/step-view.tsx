import { Form, useNavigation } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import type { Crumb } from '~/ui/primitives/page-head'
import { PageHead } from '~/ui/primitives/page-head'
import type { ShownMove } from '~/usecases/reschedule/reschedule-preview'
import type { RescheduleStep } from './answers'
import { answerNames, backValue } from './answers'
import { MovesPanel } from './moves-panel'

/** Questions first, then what stands firm, then what simply happens. */
const order = ['dropsStarted', 'stays', 'keptByHand', 'moved', 'periodOnly', 'appears', 'drops'] as const

/** Everything a change does to obligations, before it is saved: with the answers it asks for. Works without JavaScript. */
export function RescheduleStepView({
  step,
  crumbs,
  isDeletion = false,
}: {
  step: RescheduleStep
  crumbs: Crumb[]
  isDeletion?: boolean
}) {
  const words = useWords().reschedule
  const formats = useFormats()
  const isSending = useNavigation().state === 'submitting'
  const { grants, token } = step.preview
  const all = grants.flatMap(({ moves }) => moves)
  const unchanged = grants.reduce((sum, grant) => sum + grant.unchanged, 0)
  const count = (...kinds: ShownMove['kind'][]) => all.filter(({ kind }) => kinds.includes(kind)).length
  const told = [
    count('moved') > 0 && words.summary.moved(count('moved')),
    count('periodOnly') > 0 && words.summary.periodOnly(count('periodOnly')),
    count('appears') > 0 && words.summary.appears(count('appears')),
    count('drops', 'dropsStarted') > 0 && words.summary.drops(count('drops', 'dropsStarted')),
    count('stays') > 0 && words.summary.stays(count('stays')),
    count('keptByHand') > 0 && words.summary.keptByHand(count('keptByHand')),
    unchanged > 0 && words.summary.unchanged(unchanged),
  ].filter((text) => text !== false)
  return (
    <>
      <PageHead
        title={words.title(all.length)}
        crumbs={crumbs}
        sub={`${formats.list(told)}. ${isDeletion ? words.subDelete : words.sub}`}
      />
      {step.isRepeated && <Note tone="watch">{words.notAsShown}</Note>}
      <Form method="post" className="form wide" id="reschedule">
        {step.fields.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name={answerNames.token} value={token} />
        {grants.map(({ grant, moves }) => (
          <div key={grant.id} className="stack">
            {grants.length > 1 && <h2>{grant.name}</h2>}
            {order.map((kind) => {
              const own = moves.filter((move) => move.kind === kind)
              return own.length > 0 && <MovesPanel key={kind} kind={kind} moves={own} />
            })}
          </div>
        ))}
        <div className="foot">
          <Button kind="primary" aria-busy={isSending}>
            {isDeletion ? words.confirmDelete : words.confirm}
          </Button>
          <Button kind="quiet" name={answerNames.token} value={backValue}>
            {isDeletion ? words.backFromDelete : words.back}
          </Button>
        </div>
      </Form>
    </>
  )
}
