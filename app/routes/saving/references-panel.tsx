import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { Reference } from '~/usecases/refusals'
import { References } from './references'

/** How many are shown before the rest are folded away. */
const shownAtOnce = 12

/** Everything that refers to a record; it cannot be deleted before none does. */
export function ReferencesPanel({ references }: { references: readonly Reference[] }) {
  const words = useWords().records
  const formats = useFormats()
  const rest = references.slice(shownAtOnce)
  return (
    <Panel title={words.referredToBy}>
      {references.length === 0 ? (
        <p className="small">{words.notReferredTo}</p>
      ) : (
        <>
          <References references={references.slice(0, shownAtOnce)} />
          {rest.length > 0 && (
            <details>
              <summary>{words.moreReferences(formats.number(rest.length))}</summary>
              <References references={rest} />
            </details>
          )}
        </>
      )}
    </Panel>
  )
}
