import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Facts } from '~/ui/primitives/facts'
import { Panel } from '~/ui/primitives/panel'
import type { GrantPage } from '~/usecases/grants/grant-page'
import type { Named } from '~/usecases/refusals'

export function AboutPanel({ page }: { page: GrantPage }) {
  const words = useWords().grants.page
  const formats = useFormats()
  const { grant, holder } = page
  const link = (folder: string, record: Named | null) =>
    record && <Link to={`/${folder}/${record.id}`}>{record.name}</Link>
  return (
    <Panel title={words.about}>
      <Facts
        facts={[
          [words.funder, link('organisationer', page.funder)],
          [words.plan, link('helhedsplaner', page.plan)],
          [
            words.holder,
            holder && (
              <>
                {link('organisationer', holder)} {holder.isPlans && <small>({words.plansHolder})</small>}
              </>
            ),
          ],
          [words.coFinances, link('bevillinger', page.matches)],
          [
            words.probability,
            grant.status === 'applied' && grant.probability !== null && formats.share(grant.probability),
          ],
          [words.responsible, link('kontakter', page.responsible) ?? words.noOne],
          [words.deputy, link('kontakter', page.deputy)],
          [words.note, grant.note],
        ]}
      />
    </Panel>
  )
}
