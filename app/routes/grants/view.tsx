import { useSearchParams } from '@remix-run/react'
import { oere } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { changedAddress } from '~/ui/primitives/list-address'
import { PageHead } from '~/ui/primitives/page-head'
import { SegmentedLinks } from '~/ui/primitives/segmented-links'
import type { GrantList } from '~/usecases/grants/grant-list'
import { GrantFilters } from './filters'
import { sortedGrants, sortOf } from './list-order'
import { Pipeline } from './pipeline'
import { PipelineBoard } from './pipeline-board'
import { StatusPanel } from './status-panel'

interface GrantsViewProps {
  list: GrantList
  mayCreate: boolean
  mayMove: boolean
}

export function GrantsView({ list, mayCreate, mayMove }: GrantsViewProps) {
  const words = useWords().grants
  const [parameters] = useSearchParams()
  const head = useHead(list)
  const sort = sortOf(parameters)
  const isBoard = parameters.get('visning') === 'pipeline'
  const filled = list.pipeline.filter((group) => group.grants.length > 0)
  const newButton = mayCreate && (
    <LinkButton kind="primary" icon="plus" to={`/bevillinger/ny${list.planId ? `?plan=${list.planId}` : ''}`}>
      {words.new}
    </LinkButton>
  )
  return (
    <>
      <PageHead {...head} actions={list.unfiltered > 0 && newButton} />
      {list.unfiltered > 0 && (
        <div className="mb2">
          <SegmentedLinks
            label={words.board.views.label}
            segments={[
              {
                to: changedAddress(parameters, { visning: null }),
                label: words.board.views.list,
                isCurrent: !isBoard,
              },
              {
                to: changedAddress(parameters, { visning: 'pipeline' }),
                label: words.board.views.board,
                isCurrent: isBoard,
              },
            ]}
          />
        </div>
      )}
      {list.unfiltered > 0 && <GrantFilters list={list} parameters={parameters} />}
      {filled.length === 0 ? (
        <section className="panel" aria-label={words.title}>
          {list.unfiltered > 0 ? (
            <EmptyState title={words.noneFound} text={words.noneFoundText} />
          ) : (
            <EmptyState title={words.empty} text={words.emptyText} action={newButton} />
          )}
        </section>
      ) : isBoard ? (
        <PipelineBoard groups={list.pipeline} mayMove={mayMove} />
      ) : (
        <div className="grid">
          <Pipeline groups={list.pipeline} />
          {filled.map((group) => (
            <StatusPanel
              key={group.status}
              group={group}
              grants={sortedGrants(group.grants, sort)}
              showsPlan={list.planId === null && list.plans.length > 1}
            />
          ))}
        </div>
      )}
    </>
  )
}

/** The sentence of the page: what is in hand and what is asked for, of the grants that are shown. */
function useHead({ pipeline, unfiltered }: GrantList): { title: string; sub?: string } {
  const words = useWords().grants
  const formats = useFormats()
  if (unfiltered === 0) return { title: words.title }
  const inHand = pipeline.filter((group) => group.status === 'awarded' || group.status === 'closed')
  const awarded = formats.shortKroner(oere(inHand.reduce((sum, group) => sum + group.sum, 0)))
  const applied = pipeline.find((group) => group.status === 'applied')
  if (!applied || applied.sum === 0) return { title: words.listTitle(awarded, null), sub: words.listSubPlain }
  return {
    title: words.listTitle(awarded, formats.shortKroner(applied.sum)),
    sub: words.listSub(formats.shortKroner(applied.weighted ?? applied.sum)),
  }
}
