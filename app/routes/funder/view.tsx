import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Facts } from '~/ui/primitives/facts'
import { PageHead, VerdictLine } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { GrantStatusBadge } from '~/ui/primitives/status-badge'
import type { FunderGrant, FunderPage } from '~/usecases/funders/funder-pages'
import { HistoryPanel } from '../saving/history-panel'
import { RoundsPanel } from './rounds-panel'

export function FunderView({ page }: { page: FunderPage }) {
  const { funders: words } = useWords()
  const formats = useFormats()
  const { funder, may } = page
  const next = page.rounds.find((round) => round.next !== null)
  return (
    <>
      <PageHead
        title={funder.name}
        crumbs={[{ to: '/fonde', label: words.title }, { label: funder.name }]}
        verdict={
          next?.next ? (
            <VerdictLine
              tone="watch"
              text={words.verdictNext(formats.weekdayDay(next.next), formats.daysLeft(next.daysLeft ?? 0))}
            />
          ) : (
            <VerdictLine tone="watch" text={words.verdictNone} />
          )
        }
        actions={
          <>
            {may.update && (
              <LinkButton icon="pen" to={`/fonde/${funder.id}/ret`}>
                {words.edit}
              </LinkButton>
            )}
            {may.apply && (
              <LinkButton kind="primary" icon="plus" to={`/bevillinger/ny?giver=${funder.id}`}>
                {words.apply}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="grid top">
        <div className="c7 stack">
          <RoundsPanel page={page} />
          <GrantsPanel page={page} />
        </div>
        <div className="c5 stack">
          <AboutPanel page={page} />
          {page.history && <HistoryPanel entries={page.history} />}
        </div>
      </div>
    </>
  )
}

function GrantsPanel({ page: { grants, hits } }: { page: FunderPage }) {
  const { funders: words, common } = useWords()
  const formats = useFormats()
  const columns: Column<FunderGrant>[] = [
    {
      key: 'name',
      title: words.columns.grants,
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={`/bevillinger/${row.id}`}>{row.name}</Link>
          {row.title && <small>{row.title}</small>}
        </>
      ),
    },
    {
      key: 'status',
      title: words.columns.status,
      label: words.columns.status,
      place: 'l o1',
      cell: (row) => <GrantStatusBadge status={row.status} />,
    },
    {
      key: 'amount',
      title: words.columns.amount,
      isNumber: true,
      place: 'tr',
      cell: (row) => (row.amount === null ? common.none : formats.amount(row.amount)),
    },
  ]
  return (
    <Panel
      title={words.grants}
      note={
        hits.answered > 0 &&
        words.hitFigures(
          formats.number(hits.won),
          formats.number(hits.answered),
          formats.shortKroner(hits.awarded),
          formats.shortKroner(hits.applied),
        )
      }
    >
      {grants.length === 0 ? (
        <p className="small">{words.noGrants}</p>
      ) : (
        <ResponsiveTable caption={words.grants} columns={columns} rows={grants} rowKey={(row) => row.id} />
      )}
    </Panel>
  )
}

function AboutPanel({ page: { funder, facts, contacts } }: { page: FunderPage }) {
  const { funders: words, codes } = useWords()
  const formats = useFormats()
  const rules = [
    funder.paysNoRunningCosts && words.noRunningCosts,
    facts.acceptsNoStartedProjects && words.noStartedProjects,
  ].filter((rule) => rule !== false)
  return (
    <Panel title={words.about}>
      <Facts
        facts={[
          [words.kind, codes.organisationKind[funder.kind]],
          [words.columns.answer, facts.answerDays !== null && words.days(facts.answerDays)],
          [words.columns.rules, rules.length > 0 && formats.list(rules)],
          [words.holders, facts.eligibleHolders],
          [words.note, facts.note],
          [
            words.contacts,
            contacts.length > 0 &&
              contacts.map((contact, index) => (
                <span key={contact.id}>
                  {index > 0 && ', '}
                  <Link to={`/kontakter/${contact.id}`}>{contact.name}</Link>
                </span>
              )),
          ],
        ]}
      />
      <p className="small mt2">
        <Link to={`/organisationer/${funder.id}`}>{words.toOrganisation}</Link>
      </p>
    </Panel>
  )
}
