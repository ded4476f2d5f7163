import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { OrganisationPage } from '~/usecases/organisations/organisation-pages'
import { HistoryPanel } from '../saving/history-panel'
import { ReferencesPanel } from '../saving/references-panel'

export function OrganisationView({
  page,
  mayAddContact,
}: {
  page: OrganisationPage
  mayAddContact: boolean
}) {
  const { organisations: words, codes, common } = useWords()
  const formats = useFormats()
  const { organisation, contacts, references, may } = page
  const traits = [
    organisation.isPublicAuthority && words.publicAuthority,
    organisation.paysNoRunningCosts && words.noRunningCosts,
  ].filter(Boolean)
  return (
    <>
      <PageHead
        title={organisation.name}
        crumbs={[
          { to: '/organisationer', label: words.title },
          { label: codes.organisationKind[organisation.kind] },
        ]}
        actions={
          may.update && (
            <LinkButton icon="pen" to={`/organisationer/${organisation.id}/ret`}>
              {common.edit}
            </LinkButton>
          )
        }
      />
      <div className="grid">
        <div className="c7 stack">
          <Panel
            title={words.contacts}
            action={
              mayAddContact && (
                <LinkButton small icon="plus" to={`/kontakter/ny?organisation=${organisation.id}`}>
                  {words.newContact}
                </LinkButton>
              )
            }
          >
            {contacts.length === 0 ? (
              <p className="small">{words.noContacts}</p>
            ) : (
              <ul className="check">
                {contacts.map((contact) => (
                  <li key={contact.id}>
                    <span aria-hidden="true">·</span>
                    <span>
                      <Link to={`/kontakter/${contact.id}`}>{contact.name}</Link>
                      <small>{[contact.title, contact.email].filter(Boolean).join(' · ')}</small>
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
          <ReferencesPanel references={references} />
        </div>
        <div className="c5 stack">
          <Panel title={words.about}>
            <dl className="kv">
              <dt>{words.kind}</dt>
              <dd>{codes.organisationKind[organisation.kind]}</dd>
              {traits.length > 0 && (
                <>
                  <dt>{words.traits}</dt>
                  <dd>{traits.join(', ')}</dd>
                </>
              )}
              <dt>{words.fiscalYearLabel}</dt>
              <dd>{words.fiscalYear(formats.monthName(organisation.fiscalYearStart ?? 1))}</dd>
            </dl>
          </Panel>
          {page.history && <HistoryPanel entries={page.history} />}
        </div>
      </div>
    </>
  )
}
