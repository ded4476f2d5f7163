import { Link } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Facts } from '~/ui/primitives/facts'
import { AttachFileForm, FileList } from '~/ui/primitives/file-list'
import type { VerdictTone } from '~/ui/primitives/page-head'
import { PageHead, VerdictLine } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { AgreementPage } from '~/usecases/agreements/agreement-pages'
import { useVersionWords } from '../agreements/approved-words'
import { LbfNote } from '../agreements/lbf-note'
import { HistoryPanel } from '../saving/history-panel'
import { VersionsPanel } from './versions-panel'

export function AgreementView({ page, today }: { page: AgreementPage; today: Day }) {
  const { agreements: words, common } = useWords()
  const version = useVersionWords()
  const verdict = useVerdict(page, today)
  const back = `/aftaler/${page.id}`
  return (
    <>
      <PageHead
        title={page.title}
        crumbs={[
          { to: '/aftaler', label: words.title },
          {
            label: [words.kind[page.kind], page.versionLabel && words.versionLabel(page.versionLabel)]
              .filter(Boolean)
              .join(' · '),
          },
        ]}
        verdict={<VerdictLine tone={verdict.tone} text={verdict.text} />}
        sub={page.inForce && <Link to={`/aftaler/${page.inForce.id}`}>{words.page.toInForce}</Link>}
        actions={
          <>
            {page.may.update && (
              <LinkButton icon="pen" to={`${back}/ret`}>
                {common.edit}
              </LinkButton>
            )}
            {page.may.create && (
              <LinkButton kind="primary" icon="plus" to={`/aftaler/ny?udgave=${page.id}`}>
                {words.newVersion}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="grid">
        <div className="c7 stack">
          <Panel title={words.page.about}>
            <Facts
              facts={[
                [words.page.kind, words.kind[page.kind]],
                [words.page.effortArea, page.effortArea],
                [
                  words.page.plan,
                  page.plan && <Link to={`/helhedsplaner/${page.plan.id}`}>{page.plan.name}</Link>,
                ],
                [
                  words.page.parties,
                  page.parties.length > 0 ? (
                    <ul className="plain">
                      {page.parties.map(({ id, name }) => (
                        <li key={id}>
                          <Link to={`/organisationer/${id}`}>{name}</Link>
                        </li>
                      ))}
                    </ul>
                  ) : (
                    words.noParties
                  ),
                ],
                [words.page.approved, version.approved(page)],
                [words.page.valid, version.valid(page)],
                [
                  words.page.changes,
                  page.changesNeedApprovalBy && words.page.changesBy(page.changesNeedApprovalBy),
                ],
                [words.page.responsible, page.responsible?.name ?? words.nobody],
                [words.page.deputy, page.deputy?.name],
              ]}
            />
          </Panel>
          <VersionsPanel page={page} />
        </div>
        <div className="c5 stack">
          <Panel title={words.page.files} note={words.page.filesNote}>
            <FileList files={page.files} mayRemove={page.may.update} back={back} />
            {page.may.update && <AttachFileForm holder={{ kind: 'agreement', id: page.id }} back={back} />}
          </Panel>
          <LbfNote kinds={[page.kind]} />
          {page.history && <HistoryPanel entries={page.history} />}
        </div>
      </div>
    </>
  )
}

function useVerdict(page: AgreementPage, today: Day): { tone: VerdictTone; text: string } {
  const { verdict } = useWords().agreements.page
  const formats = useFormats()
  const through = page.validThrough && formats.day(page.validThrough)
  switch (page.state) {
    case 'notApproved':
      return { tone: 'watch', text: verdict.notApproved }
    case 'expired':
      return { tone: 'missing', text: verdict.expired(through ?? '') }
    case 'expiringSoon': {
      const left = formats.daysLeft(daysBetween(today, page.validThrough ?? today))
      return { tone: 'watch', text: verdict.expiringSoon(through ?? '', left) }
    }
    case 'valid':
      return { tone: 'safe', text: verdict.valid(through) }
    case 'upcoming':
      return { tone: 'safe', text: verdict.upcoming(page.validFrom ? formats.day(page.validFrom) : '') }
    case 'superseded':
      return { tone: 'watch', text: verdict.superseded }
  }
}
