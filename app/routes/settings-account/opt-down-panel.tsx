import { Form } from '@remix-run/react'
import { deadlineKinds } from '~/domain/deadlines/deadline'
import { kindGroupOf, kindGroups } from '~/domain/deadlines/kind-groups'
import { useWords } from '~/i18n/language-context'
import { Button } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { Loaded } from './view'

/** What one wants fewer reminders of; what can stop a payment is told of all the same. */
export function OptDownPanel({ optDowns }: { optDowns: NonNullable<Loaded['optDowns']> }) {
  const { deadlines, reminders, settings } = useWords()
  const said = settings.account
  return (
    <Panel id="paamindelser" title={said.optDownTitle} note={said.optDownText}>
      <Form method="post" className="form">
        <label className="checkline mb2">
          <input
            className="pick"
            type="checkbox"
            name="kind"
            value="digest"
            defaultChecked={optDowns.includes('digest')}
          />
          <span>{reminders.ledger.digest}</span>
        </label>
        <div className="pair">
          {kindGroups.map((group) => (
            <fieldset key={group} className="field">
              <legend>{deadlines.group[group]}</legend>
              {deadlineKinds
                .filter((kind) => kindGroupOf(kind) === group)
                .map((kind) => (
                  <label key={kind} className="checkline">
                    <input
                      className="pick"
                      type="checkbox"
                      name="kind"
                      value={kind}
                      defaultChecked={optDowns.includes(kind)}
                    />
                    <span>{deadlines.kind[kind]}</span>
                  </label>
                ))}
            </fieldset>
          ))}
        </div>
        <div className="foot">
          <Button name="intent" value="optDowns">
            {said.optDownSave}
          </Button>
        </div>
      </Form>
    </Panel>
  )
}
