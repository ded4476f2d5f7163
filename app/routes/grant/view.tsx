import type { Day } from '~/domain/calendar/day'
import { useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { PageHead, VerdictLine } from '~/ui/primitives/page-head'
import type { GrantPage } from '~/usecases/grants/grant-page'
import { HistoryPanel } from '../saving/history-panel'
import { AboutPanel } from './about-panel'
import { AllocationsPanel } from './allocations-panel'
import { ChangesPanel } from './changes-panel'
import { DatesPanel } from './dates-panel'
import { FactsPanel } from './facts-panel'
import { InstalmentsPanel } from './instalments-panel'
import { ObligationsPanel } from './obligations-panel'
import { PositionsPanel } from './positions-panel'
import { RequirementsPanel } from './requirements-panel'
import { SpendingPanel } from './spending-panel'
import { StatusPanel } from './status-panel'
import { useGrantVerdict } from './verdict'

export function GrantView({ page, today }: { page: GrantPage; today: Day }) {
  const { grants: words, common } = useWords()
  const { grant, may } = page
  const verdict = useGrantVerdict(page)
  return (
    <>
      <PageHead
        title={`${page.funder.name}: ${grant.title ?? grant.reference}`}
        crumbs={[{ to: '/bevillinger', label: words.title }, { label: grant.reference }]}
        verdict={<VerdictLine tone={verdict.tone} text={verdict.text} />}
        actions={
          <>
            {may.update && (
              <LinkButton icon="pen" to={`/bevillinger/${grant.id}/ret`}>
                {common.edit}
              </LinkButton>
            )}
            {may.allocate && (
              <LinkButton kind="primary" icon="plus" to={`/fordelinger/ny?bevilling=${grant.id}`}>
                {words.page.allocate}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="grid">
        <FactsPanel page={page} today={today} />
        <div className="c7 stack">
          <AllocationsPanel page={page} />
          {(page.instalments.length > 0 || page.may.update) && <InstalmentsPanel page={page} />}
          <ObligationsPanel page={page} />
          <RequirementsPanel page={page} />
          {page.history && <HistoryPanel entries={page.history} />}
        </div>
        <div className="c5 stack">
          {page.positionShares.length > 0 && <PositionsPanel shares={page.positionShares} />}
          <DatesPanel page={page} />
          <SpendingPanel page={page} />
          <ChangesPanel page={page} />
          <StatusPanel page={page} />
          <AboutPanel page={page} />
        </div>
      </div>
    </>
  )
}
