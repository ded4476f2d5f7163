import type { Day } from '~/domain/calendar/day'
import { useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import type { EmptyOverview, FullOverview, OwnOverview } from '~/usecases/overview/overview'
import type { MailTrouble } from '~/usecases/reminders/mail-trouble.server'
import { FullOverviewView } from './full-overview'
import { MailTroubleNote } from './mail-trouble-note'
import { OwnOverviewView } from './own-overview'

interface OverviewViewProps {
  overview: FullOverview | OwnOverview | EmptyOverview
  today: Day
  monthsAfter: number
  mayCreateGrant: boolean
  mailTrouble: MailTrouble | null
}

export function OverviewView({ overview, mailTrouble, ...rest }: OverviewViewProps) {
  if (overview.view === 'full') {
    return (
      <>
        {mailTrouble && <MailTroubleNote trouble={mailTrouble} />}
        <FullOverviewView overview={overview} {...rest} />
      </>
    )
  }
  return overview.view === 'own' ? <OwnOverviewView overview={overview} /> : <NoPlan />
}

function NoPlan() {
  const words = useWords().overview
  return (
    <section className="panel">
      <EmptyState
        title={words.emptyTitle}
        text={words.emptyText}
        isPageTitle
        action={
          <>
            <LinkButton to="/import" icon="upload">
              {words.importWorkbook}
            </LinkButton>
            <LinkButton kind="primary" to="/helhedsplaner/ny" icon="plus">
              {words.createPlan}
            </LinkButton>
          </>
        }
      />
    </section>
  )
}
