import { Form, Link } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { Button } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { SearchHit } from '~/usecases/search/search-results'
import { recordPath } from '../saving/record-path'

const kinds = ['activity', 'grant', 'agreement', 'collaboration', 'organisation', 'contact'] as const

interface SearchViewProps {
  text: string
  hits: readonly SearchHit[]
  hasMore: boolean
}

export function SearchView({ text, hits, hasMore }: SearchViewProps) {
  const words = useWords()
  return (
    <>
      <PageHead
        title={text ? words.search.results(text) : words.search.title}
        sub={hasMore ? words.search.more : undefined}
      />
      <Form className="filters" key={text}>
        <div className="field grow">
          <label htmlFor="soeg-q">{words.shell.searchHint}</label>
          <input id="soeg-q" name="q" type="search" defaultValue={text} maxLength={200} />
        </div>
        <Button>{words.search.title}</Button>
      </Form>
      {hits.length === 0 ? (
        <section className="panel" aria-label={words.search.title}>
          <EmptyState
            title={text ? words.search.none : words.search.hint}
            {...(text && { text: words.search.noneText })}
          />
        </section>
      ) : (
        <div className="stack">
          {kinds
            .map((kind) => ({ kind, found: hits.filter((hit) => hit.kind === kind) }))
            .filter(({ found }) => found.length > 0)
            .map(({ kind, found }) => (
              <Panel key={kind} title={words.search.groups[kind]}>
                <ul className="check">
                  {found.map((hit) => (
                    <li key={hit.id}>
                      <span aria-hidden="true">·</span>
                      <span>
                        <Link to={recordPath(hit.kind, hit.id) ?? '/'}>{hit.name}</Link>
                        {hit.detail && <small>{hit.detail}</small>}
                      </span>
                    </li>
                  ))}
                </ul>
              </Panel>
            ))}
        </div>
      )}
    </>
  )
}
