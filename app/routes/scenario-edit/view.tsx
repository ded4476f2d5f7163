import { Form, Link } from '@remix-run/react'
import type { ScenarioCode } from '~/domain/scenarios/scenario'
import { mostChanges, scenarioCodes } from '~/domain/scenarios/scenario'
import { useWords } from '~/i18n/language-context'
import { TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { OutcomeCard } from '~/ui/scenarios/outcome-card'
import type { ScenarioForm } from '~/usecases/scenarios/scenario-pages'
import type { FormAnswer } from '../saving/answer-save.server'
import { RecordForm } from '../saving/record-form'
import { ChangesList } from '../scenario/changes-list'
import { ChangeForm } from './change-form'
import { detailsSchema } from './form'

export type ScenarioAnswer =
  ({ at: 'add' | 'details' } & FormAnswer) | { at: 'list'; result: null; conflict: null }

interface ScenarioEditViewProps {
  form: ScenarioForm
  adding: ScenarioCode | null
  answer: ScenarioAnswer | undefined
}

export function ScenarioEditView({ form, adding, answer }: ScenarioEditViewProps) {
  const { scenarios } = useWords()
  const words = scenarios.edit
  const { scenario, plan, live } = form
  const isConflict = answer?.at === 'list' || (answer?.at === 'add' && answer.conflict !== null)
  return (
    <>
      <PageHead
        title={words.title(scenario.name)}
        crumbs={[
          { to: `/scenarier?plan=${plan.id}`, label: scenarios.title },
          { to: `/scenarier/${scenario.id}`, label: scenario.name },
        ]}
        sub={scenarios.page.sub(plan.name)}
        actions={
          <LinkButton kind="primary" to={`/scenarier/${scenario.id}`}>
            {words.done}
          </LinkButton>
        }
      />
      {isConflict && (
        <div className="mb2" role="alert">
          <Note tone="bad" title={words.conflict}>
            <p>{words.conflictText}</p>
          </Note>
        </div>
      )}
      <div className="grid top">
        <div className="c8 stack">
          <Panel title={scenarios.page.changes} note={scenarios.page.changesNote}>
            <ChangesList
              scenario={scenario}
              actions={(at, sentence) => (
                <Form method="post" className="acts" preventScrollReset>
                  <input type="hidden" name="version" value={scenario.version} />
                  <input type="hidden" name="at" value={at} />
                  {at > 0 && (
                    <Button small name="intent" value="earlier" aria-label={words.earlierNamed(sentence)}>
                      {words.earlier}
                    </Button>
                  )}
                  <Button
                    small
                    kind="danger"
                    name="intent"
                    value="remove"
                    aria-label={words.removeNamed(sentence)}
                  >
                    {words.remove}
                  </Button>
                </Form>
              )}
            />
          </Panel>
          <Panel title={words.add} note={words.addNote} id="tilfoej">
            {scenario.changes.length >= mostChanges ? (
              <p className="small">{words.tooMany(mostChanges)}</p>
            ) : (
              <>
                <nav className="acts" aria-label={words.kinds}>
                  {scenarioCodes.map((code) => (
                    <Link
                      key={code}
                      to={`?aendring=${code}#tilfoej`}
                      className={code === adding ? 'btn sm p' : 'btn sm'}
                      aria-current={code === adding ? 'true' : undefined}
                      preventScrollReset
                    >
                      {scenarios.kind[code]}
                    </Link>
                  ))}
                </nav>
                {adding && (
                  <ChangeForm
                    key={`${adding}.${scenario.changes.length}`}
                    code={adding}
                    form={form}
                    answer={answer?.at === 'add' ? answer : undefined}
                  />
                )}
              </>
            )}
          </Panel>
          <Details form={form} answer={answer?.at === 'details' ? answer : undefined} />
        </div>
        <Panel title={scenarios.page.outcome} note={scenarios.page.outcomeNote} span={4}>
          <div className="scen">
            <OutcomeCard outcome={live} heading={scenarios.live} planThrough={plan.through} />
            <OutcomeCard outcome={scenario.outcome} heading={scenario.name} planThrough={plan.through} />
          </div>
        </Panel>
      </div>
    </>
  )
}

function Details({ form: { scenario }, answer }: { form: ScenarioForm; answer: FormAnswer | undefined }) {
  const words = useWords().scenarios.edit
  const [form, fields] = useRecordForm({
    id: 'scenario',
    schema: detailsSchema,
    result: answer?.result,
    values: { name: scenario.name, note: scenario.note ?? undefined },
  })
  const labels = { name: words.name, note: words.note }
  return (
    <Panel title={words.details}>
      <RecordForm
        form={form}
        fields={fields}
        labels={labels}
        answer={answer}
        version={scenario.version}
        submitLabel={words.save}
        cancelTo={`/scenarier/${scenario.id}`}
        deleteTo={`/scenarier/${scenario.id}/slet`}
      >
        <TextField field={fields.name} label={labels.name} hint={words.nameHint} />
        <TextAreaField field={fields.note} label={labels.note} hint={words.noteHint} isOptional />
      </RecordForm>
    </Panel>
  )
}
