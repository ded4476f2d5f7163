import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import { oere } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { Emphasised } from '~/ui/primitives/emphasised'
import { Meter } from '~/ui/primitives/meter'
import { GrantStatusBadge } from '~/ui/primitives/status-badge'
import type { GrantPage } from '~/usecases/grants/grant-page'

/** The grant in figures: gross and net beside each other, and how far time and money have come. */
export function FactsPanel({ page, today }: { page: GrantPage; today: Day }) {
  const { grants, common } = useWords()
  const words = grants.page
  const formats = useFormats()
  const { grant, money } = page
  const amount = (value: GrantPage['money']['gross']) =>
    value === null ? common.none : formats.kroner(value)
  return (
    <section className="panel c12" aria-label={words.facts}>
      <dl className="facts">
        <div>
          <dt>{words.status}</dt>
          <dd>
            <GrantStatusBadge status={grant.status} />
          </dd>
        </div>
        <div>
          <dt>{money.basis === 'awarded' ? words.awarded : words.applied}</dt>
          <dd>{amount(money.gross)}</dd>
        </div>
        <div>
          <dt>
            {money.foundationVat
              ? words.foundationVat(formats.share(money.foundationVat.share))
              : words.noFoundationVat}
          </dt>
          <dd>{money.foundationVat ? formats.kroner(oere(-money.foundationVat.amount)) : words.none}</dd>
        </div>
        <div>
          <dt>{words.net}</dt>
          <dd>{amount(money.net)}</dd>
        </div>
        {page.instalments.length > 0 && (
          <div>
            <dt>{words.received}</dt>
            <dd>{formats.kroner(money.received)}</dd>
          </div>
        )}
        <div>
          <dt>{words.period}</dt>
          <dd>{formats.period(grant.from, grant.through)}</dd>
        </div>
      </dl>
      <Meters page={page} today={today} />
    </section>
  )
}

function Meters({ page: { grant, money }, today }: { page: GrantPage; today: Day }) {
  const words = useWords().grants.page
  const formats = useFormats()
  const { net, unallocated } = money
  const given = net === null || unallocated === null ? null : oere(net - unallocated)
  const whole = grant.from && grant.through ? daysBetween(grant.from, grant.through) + 1 : 0
  const gone =
    grant.from && whole > 0 ? Math.min(1, Math.max(0, daysBetween(grant.from, today) / whole)) : null
  if (given === null && gone === null) return null
  return (
    <div className="given-out">
      {gone !== null && (
        <div>
          <Emphasised text={words.timeGone(formats.percent(gone))} />
          <Meter ratio={gone} label={words.meterTime(formats.percent(gone))} />
        </div>
      )}
      {given !== null && net !== null && net > 0 && (
        <div>
          <Emphasised text={words.given(formats.kroner(given), formats.kroner(net))} />
          <Meter
            ratio={given / net}
            isHigh={given > net}
            label={words.meterGiven(formats.percent(given / net))}
          />
        </div>
      )}
    </div>
  )
}
