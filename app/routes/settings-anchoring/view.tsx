import type { useActionData } from '@remix-run/react'
import { Link } from '@remix-run/react'
import type { WindowOwner, WindowRule } from '~/domain/anchoring/window-rules'
import { monthDayText } from '~/domain/grants/application-round'
import { useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { WindowRuleRow } from '~/usecases/anchoring/load-window-rules.server'
import type { action } from './route'
import { WindowRuleForm } from './rule-form'

export type Answer = NonNullable<ReturnType<typeof useActionData<typeof action>>>

interface WindowRulesViewProps {
  rules: WindowRuleRow[]
  editing: WindowOwner | null
  answer: Answer | null
}

/** How the last responsible day is counted back for each kind of owner, one of them open for change. */
export function WindowRulesView({ rules, editing, answer }: WindowRulesViewProps) {
  const words = useWords()
  const said = words.anchoring.rules
  const open = rules.find(({ owner }) => owner === editing)
  return (
    <>
      <PageHead
        title={said.title}
        crumbs={[{ to: '/indstillinger', label: words.settings.title }, { label: said.title }]}
        sub={said.sub}
      />
      <div className="grid top">
        {open && (
          <Panel title={said.owners[open.owner]} note={said.usualSource[open.owner]} span={12}>
            {open.rule.kind === 'notice' ? (
              <p>{said.noticeNote}</p>
            ) : (
              // A new version is a new form: what was typed over the old one no longer fits.
              <WindowRuleForm key={`${open.owner} ${open.version}`} row={open} answer={answer} />
            )}
          </Panel>
        )}
        <Panel title={said.list} note={said.listNote} span={12}>
          <ResponsiveTable
            caption={said.list}
            columns={columnsOf(words)}
            rows={rules}
            rowKey={({ owner }) => owner}
          />
        </Panel>
      </div>
    </>
  )
}

function columnsOf(words: Words): Column<WindowRuleRow>[] {
  const said = words.anchoring.rules
  return [
    {
      key: 'owner',
      title: said.owner,
      isHeading: true,
      cell: ({ owner, version }) => (
        <>
          <Link to={`?ejer=${owner}`} aria-label={said.edit(said.owners[owner])}>
            {said.owners[owner]}
          </Link>
          {version > 0 && <small className="block">{said.changed}</small>}
        </>
      ),
    },
    {
      key: 'rule',
      title: said.rule,
      label: said.rule,
      place: 'f o1',
      cell: ({ rule }) => ruleWords(rule, words),
    },
    {
      key: 'source',
      title: said.source,
      label: said.source,
      place: 'f o2',
      cell: ({ owner, source, version }) => source ?? (version === 0 ? said.usualSource[owner] : null),
    },
  ]
}

function ruleWords(rule: WindowRule, { anchoring }: Words): string {
  const said = anchoring.rules.texts
  switch (rule.kind) {
    case 'budgetDay':
      return said.budgetDay(monthDayText(rule.monthDay), rule.leadDays)
    case 'fiscalYear':
      return said.fiscalYear(rule.leadMonths, rule.leadDays)
    case 'round':
      return said.round(rule.leadMonths)
    case 'before':
      return said.before(rule.leadMonths, rule.leadDays)
    case 'notice':
      return said.notice
  }
}
