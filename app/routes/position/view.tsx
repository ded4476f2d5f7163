import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Facts } from '~/ui/primitives/facts'
import { PageHead, VerdictLine } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { PositionPage } from '~/usecases/positions/position-page'
import { successionFacts } from '../plan-carry-on/succession-facts'
import { FindingsList } from '../positions/findings-list'
import { PositionTimeline } from '../positions/timeline'
import { HistoryPanel } from '../saving/history-panel'
import { AgreementsPanel } from './agreements-panel'
import { AssignmentsPanel } from './assignments-panel'
import { PayersPanel } from './payers-panel'

export function PositionView({ page, today }: { page: PositionPage; today: Day }) {
  const words = useWords()
  const formats = useFormats()
  const { positions } = words
  const { noticeDay, ending } = page
  const notice =
    noticeDay &&
    (noticeDay < today ? positions.page.verdictPassed : positions.page.verdictNotice)(formats.day(noticeDay))
  const verdict = [positions.page.verdictEnds(formats.day(ending.day)), notice].filter(Boolean).join(' · ')
  return (
    <>
      <PageHead
        title={page.name}
        crumbs={[{ to: '/stillinger', label: positions.title }, { label: page.employer.name }]}
        verdict={
          <VerdictLine
            tone={page.findings.some(({ tone }) => tone === 'bad') ? 'missing' : 'watch'}
            text={verdict}
          />
        }
        sub={positions.endReason[ending.reason]}
        actions={
          page.may.update && (
            <>
              <LinkButton icon="pen" to={`/stillinger/${page.id}/ret`}>
                {words.common.edit}
              </LinkButton>
              <LinkButton kind="primary" icon="plus" to={`/betalerandele/ny?stilling=${page.id}`}>
                {positions.page.addPayer}
              </LinkButton>
            </>
          )
        }
      />
      <div className="grid">
        <Panel span={12} title={positions.timeline}>
          <PositionTimeline rows={[page]} shown={page.shown} planThrough={page.plan.through} today={today} />
        </Panel>
        <div className="c7 stack">
          <Panel
            title={positions.findingsTitle(formats.number(page.findings.length), page.findings.length === 1)}
            note={page.findings.length === 0 ? positions.noFindings : undefined}
          >
            <FindingsList findings={page.findings} mayUpdate={page.may.update} />
          </Panel>
          <PayersPanel page={page} today={today} />
          <AgreementsPanel page={page} />
          {page.history && <HistoryPanel entries={page.history} />}
        </div>
        <div className="c5 stack">
          <AssignmentsPanel page={page} />
          {page.losses.length > 0 && (
            <Panel title={positions.page.ends}>
              {page.losses.map((loss) => (
                <div className="share" key={`${loss.payer}${loss.day}`}>
                  <h3>
                    {loss.payer
                      ? positions.page.lossPayer(loss.payer, formats.day(loss.day))
                      : positions.page.lossPost(formats.day(loss.day))}
                  </h3>
                  <ul className="lines">
                    {loss.activities.map(({ activity, hoursPerWeek }) => (
                      <li key={activity.id}>
                        {positions.page.loses(activity.name, formats.hours(hoursPerWeek))}
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </Panel>
          )}
          <AboutPanel page={page} />
        </div>
      </div>
    </>
  )
}

function AboutPanel({ page }: { page: PositionPage }) {
  const { carryOn, positions } = useWords()
  const formats = useFormats()
  const words = positions.page
  return (
    <Panel title={words.about}>
      <Facts
        facts={[
          [words.employer, page.employer.name],
          [words.host, page.host?.name],
          [words.leader, page.dailyLeader],
          [words.plan, page.plan.name],
          ...successionFacts(page.succession, '/stillinger', carryOn),
          [positions.table.hours, positions.hoursAWeek(formats.hours(page.hoursPerWeek))],
          [words.period, formats.period(page.from, page.through)],
          [words.cost, page.monthlyCost !== null && formats.kroner(page.monthlyCost)],
          [
            words.notice,
            page.noticeMonths !== null && `${words.months(page.noticeMonths)} ${words.toMonthEnd}`,
          ],
          [positions.table.window, formats.period(page.window.from, page.window.through)],
        ]}
      />
      <p className="small mt2">{words.noticeOwnContract}</p>
      {page.isCostSealed && <p className="small mt2">{words.costSealed}</p>}
    </Panel>
  )
}
