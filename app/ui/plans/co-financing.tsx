import type { Oere, Share } from '~/domain/money/oere'
import { wholeShare } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { Meter } from '../primitives/meter'
import { StatusBadge } from '../primitives/status-badge'

interface NamedAmount {
  id: string
  name: string
  amount: Oere
}

interface CoFinancingProps {
  figures: {
    required: Share
    cash: Oere
    inKind: Oere
    total: Oere
    shareWithInKind: number | null
    shareWithoutInKind: number | null
    isMetWithInKind: boolean
    isMetWithoutInKind: boolean
    cashGrants: readonly NamedAmount[]
    inKindPayers: readonly NamedAmount[]
    fundGrants: readonly NamedAmount[]
  }
}

/** The plan's local co-financing with numerator and denominator, and what is counted in each. */
export function CoFinancing({ figures }: CoFinancingProps) {
  const words = useWords().overview.coFinancing
  const formats = useFormats()
  if (figures.shareWithInKind === null && figures.shareWithoutInKind === null) {
    return <p className="small">{words.noMoney}</p>
  }
  return (
    <>
      <ul className="evid">
        <ShareLine
          label={words.withInKind}
          share={figures.shareWithInKind}
          required={figures.required}
          isMet={figures.isMetWithInKind}
        />
        <ShareLine
          label={words.withoutInKind}
          share={figures.shareWithoutInKind}
          required={figures.required}
          isMet={figures.isMetWithoutInKind}
        />
      </ul>
      <details>
        <summary>{words.counted}</summary>
        <dl className="kv">
          <Amounts label={words.fund} rows={figures.fundGrants} />
          <Amounts label={words.cash} rows={figures.cashGrants} />
          <Amounts label={words.inKind} rows={figures.inKindPayers} />
          <dt>{words.total}</dt>
          <dd>
            <b>{formats.kroner(figures.total)}</b>
          </dd>
        </dl>
      </details>
    </>
  )
}

function ShareLine({
  label,
  share,
  required,
  isMet,
}: {
  label: string
  share: number | null
  required: Share
  isMet: boolean
}) {
  const words = useWords().overview.coFinancing
  const formats = useFormats()
  if (share === null) return null
  return (
    <li>
      <span>
        {label} <b>{formats.percent(share, 1)}</b>
      </span>
      {isMet ? (
        <StatusBadge tone="good" icon="check">
          {words.met}
        </StatusBadge>
      ) : (
        <StatusBadge tone="watch" icon="alert">
          {words.short}
        </StatusBadge>
      )}
      <Meter
        ratio={share}
        mark={required / wholeShare}
        isHigh={!isMet}
        label={words.meter(formats.percent(share, 1), formats.share(required))}
      />
    </li>
  )
}

function Amounts({ label, rows }: { label: string; rows: readonly NamedAmount[] }) {
  const formats = useFormats()
  if (rows.length === 0) return null
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              {row.name} <span className="nw">{formats.kroner(row.amount)}</span>
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}
