import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Option } from '~/ui/forms/choice-fields'
import { LinkButton } from '~/ui/primitives/button'
import type { ShownConflict } from './answer-save.server'

/** Two people edited the same record: both versions beside each other, and the choice between them. */
export function ConflictPanel({
  conflict,
  labels,
  choices,
}: {
  conflict: ShownConflict
  labels: Record<string, string>
  /** What the lists and ticks of the form can be set to, by field. */
  choices: Record<string, readonly Option[]>
}) {
  const words = useWords()
  const formats = useFormats()
  const { pathname, search } = useLocation()
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [conflict])
  const who = conflict.changedBy ?? words.conflict.somebody
  const when = conflict.changedAt ? formats.moment(conflict.changedAt) : null
  const said = (field: string, value: string) =>
    choices[field]?.find((option) => option.value === value)?.label || value || words.common.none
  return (
    <section className="panel ask" ref={box} tabIndex={-1} role="alert" aria-labelledby="konflikt">
      <h2 id="konflikt">{words.conflict.title(who, when)}</h2>
      <p className="small">{words.conflict.text}</p>
      {conflict.fields.length > 0 ? (
        <div className="scroll" tabIndex={0} role="region" aria-label={words.conflict.caption}>
          <table className="versions mt2">
            <caption className="vh">{words.conflict.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.conflict.field}</th>
                <th scope="col">{words.conflict.theirs(who)}</th>
                <th scope="col">{words.conflict.yours}</th>
              </tr>
            </thead>
            <tbody>
              {conflict.fields.map(({ field, theirs, yours }) => (
                <tr key={field}>
                  <th scope="row">{labels[field] ?? field}</th>
                  <td>{said(field, theirs)}</td>
                  <td>{said(field, yours)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p>{words.conflict.same}</p>
      )}
      <p className="acts mt2">
        <LinkButton to={`${pathname}${search}`} reloadDocument>
          {words.conflict.useTheirs}
        </LinkButton>
      </p>
    </section>
  )
}
