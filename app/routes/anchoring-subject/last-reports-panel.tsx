import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import type { LastReport } from '~/usecases/anchoring/closing-plan'

/** What is still owed to funders when the plan is over: followed as reports, not copied as steps. */
export function LastReportsPanel({ reports }: { reports: readonly LastReport[] }) {
  const words = useWords().closing
  const { day } = useFormats()
  if (reports.length === 0) return null
  return (
    <Panel title={words.lastReports} note={words.lastReportsNote}>
      <ul className="check">
        {reports.map((report) => (
          <li key={report.id}>
            <Icon name="document" />
            <span>
              <Link to={report.path}>{report.name}</Link>
              <small>
                {[report.grant.name, day(report.due), report.responsible?.name ?? words.noResponsible].join(
                  ' · ',
                )}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
