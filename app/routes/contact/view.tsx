import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { ContactPage } from '~/usecases/contacts/contact-pages'
import { HistoryPanel } from '../saving/history-panel'
import { ReferencesPanel } from '../saving/references-panel'

export function ContactView({ page }: { page: ContactPage }) {
  const { contacts: words, common, handover } = useWords()
  const { contact, organisation, may } = page
  return (
    <>
      <PageHead
        title={contact.name}
        crumbs={[{ to: '/kontakter', label: words.title }, { label: organisation?.name ?? words.about }]}
        sub={contact.title ?? undefined}
        actions={
          may.update && (
            <>
              <LinkButton icon="people" to={`/kontakter/${contact.id}/overdrag`}>
                {handover.open}
              </LinkButton>
              <LinkButton icon="pen" to={`/kontakter/${contact.id}/ret`}>
                {common.edit}
              </LinkButton>
            </>
          )
        }
      />
      <div className="grid">
        <div className="c7 stack">
          <ReferencesPanel references={page.references} />
        </div>
        <div className="c5 stack">
          <Panel title={words.about}>
            <dl className="kv">
              <dt>{words.columns.organisation}</dt>
              <dd>
                {organisation ? (
                  <Link to={`/organisationer/${organisation.id}`}>{organisation.name}</Link>
                ) : (
                  common.none
                )}
              </dd>
              <dt>{words.columns.title}</dt>
              <dd>{contact.title ?? common.none}</dd>
              <dt>{words.columns.email}</dt>
              <dd>{contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : common.none}</dd>
            </dl>
          </Panel>
          {page.history && <HistoryPanel entries={page.history} />}
        </div>
      </div>
    </>
  )
}
