import { Form } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { Panel } from '~/ui/primitives/panel'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { StatusBadge } from '~/ui/primitives/status-badge'
import type { ObligationList } from '~/usecases/obligations/obligation-list'
import { useObligationColumns } from './columns'
import type { ManyAnswer } from './route'

const answers = ['sentAndApproved', 'sent', 'notSent', 'waived'] as const
const formId = 'er-de-sendt'

/** What was due before the planner knew it: one answer for all that are ticked. */
export function AskPanel({ list, answer }: { list: ObligationList; answer: ManyAnswer | undefined }) {
  const { obligations: words } = useWords()
  const formats = useFormats()
  const columns = useObligationColumns({ mayChoose: list.may.update, formId, isAsk: true })
  const all = list.headline.unconfirmed
  const count = formats.number(all)
  return (
    <Panel
      title={words.ask.title}
      note={words.ask.text(count, all === 1)}
      tone="ask"
      span={12}
      action={
        <StatusBadge tone="planned" icon="ask">
          {words.ask.badge(count, all === 1)}
        </StatusBadge>
      }
    >
      {answer?.of === 'past' && answer.problems.length > 0 && <Problems answer={answer} />}
      <ResponsiveTable
        caption={words.ask.caption}
        columns={columns}
        rows={list.unconfirmed}
        rowKey={(row) => row.id}
      />
      {list.unconfirmed.length < all && (
        <p className="small">{words.ask.shown(formats.number(list.unconfirmed.length), count)}</p>
      )}
      {list.may.update && (
        <Form method="post" id={formId} className="bulk">
          <div className="field">
            <label htmlFor="ask-on">{words.ask.on}</label>
            <input id="ask-on" name="on" inputMode="numeric" autoComplete="off" />
          </div>
          <div className="field">
            <label htmlFor="ask-reason">{words.ask.reason}</label>
            <input id="ask-reason" name="reason" autoComplete="off" maxLength={2000} />
          </div>
          <span className="acts">
            {answers.map((code) => (
              <Button
                key={code}
                small
                name="answer"
                value={code}
                {...(code === 'sentAndApproved' && { icon: 'check' as const })}
              >
                {words.ask.answers[code]}
              </Button>
            ))}
          </span>
        </Form>
      )}
    </Panel>
  )
}

export function Problems({ answer }: { answer: ManyAnswer }) {
  const { problems } = useWords().obligations
  const known = [...new Set(answer.problems)].map(
    (field) => problems[field as keyof typeof problems] ?? problems.responsibleId,
  )
  return (
    <div role="alert" className="mb2">
      {known.map((text) => (
        <Note key={text} tone="bad" title={text} />
      ))}
    </div>
  )
}
