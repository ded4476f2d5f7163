import { isStepBack } from '~/domain/anchoring/stage-step'
import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { SubjectPage } from '~/usecases/anchoring/subject-page'

/** The stages a subject has come through, the latest first, each with what showed it or why it went back. */
export function StageHistory({ changes }: { changes: SubjectPage['changes'] }) {
  const { anchoring, codes } = useWords()
  const words = anchoring.subject
  const formats = useFormats()
  return (
    <Panel title={words.changes}>
      {changes.length === 0 ? (
        <p className="small">{words.noChanges}</p>
      ) : (
        <ul className="hist">
          {changes.map(({ from, to, on, actor, reason, evidence }, at) => (
            <li key={at}>
              <time dateTime={on}>{formats.day(on)}</time>
              <span>
                <b>{words.changed(from && codes.stage[from], codes.stage[to])}</b>
                <small>
                  {[actor, from && isStepBack(from, to) && words.back].filter(Boolean).join(' · ')}
                </small>
                {evidence && <small>{words.evidence(evidence)}</small>}
                {reason && <small>{words.reason(reason)}</small>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
