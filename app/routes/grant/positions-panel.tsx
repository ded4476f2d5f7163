import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import type { GrantPositionShare } from '~/usecases/grants/grant-page'

/** The positions it pays, each with its share; kroner only to those who may see salaries. */
export function PositionsPanel({ shares }: { shares: readonly GrantPositionShare[] }) {
  const words = useWords().grants.page
  const formats = useFormats()
  return (
    <Panel title={words.positions} note={words.positionsNote}>
      <ul className="check">
        {shares.map((share, index) => (
          <li key={`${share.position.id}${index}`}>
            <Icon name="position" small />
            <span>
              {share.position.name}: <b>{formats.share(share.share)}</b>
              <small>
                {share.from || share.through ? formats.period(share.from, share.through) : words.inMonths}
                {share.amount === null
                  ? ` · ${words.salarySealed}`
                  : share.amount > 0 && ` · ${formats.kroner(share.amount)}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
