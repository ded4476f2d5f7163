import { Form } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Icon } from '~/ui/primitives/icon'
import { Note } from '~/ui/primitives/note'
import { PageHead, VerdictLine } from '~/ui/primitives/page-head'
import type { ImportPreview } from '~/usecases/import/prepare-import.server'
import { MissingRowsPanel } from './missing-rows-panel'
import { PastPanel } from './past-panel'
import type { ProblemPage } from './problem-page'
import { ProblemsPanel } from './problems-panel'
import type { ImportRefusal } from './route'
import { SheetsPanel } from './sheets-panel'
import { WarningsPanel } from './warnings-panel'

export type ShownPreview = Omit<ImportPreview, 'problems'>

export interface ImportPreviewProps extends ProblemPage {
  preview: ShownPreview
  today: Day
  refusal: { reason: ImportRefusal } | undefined
}

const confirmForm = 'indlaes'

/** What a workbook would do and what stops it; nothing is written before the button at the foot. */
export function ImportPreviewView(props: ImportPreviewProps) {
  const { preview, problemTotal, refusal } = props
  const words = useWords()
  const hasProblems = problemTotal > 0
  return (
    <>
      <PageHead
        title={preview.fileName}
        crumbs={[
          { to: '/indstillinger', label: words.shell.pages.settings },
          { to: '/import', label: words.importing.title },
        ]}
        verdict={<Verdict {...props} />}
        actions={
          <>
            {hasProblems && (
              <a className="btn" href={`/import/${preview.draftId}/problemer`}>
                <Icon name="download" />
                {words.importing.problemList}
              </a>
            )}
            <LinkButton to="/import">
              {hasProblems ? words.importing.correctedFile : words.importing.otherFile}
            </LinkButton>
          </>
        }
      />
      {refusal && refusal.reason !== 'pastDay' && (
        <div role="alert">
          <Note tone="bad" title={words.importing[refusal.reason]} />
        </div>
      )}
      <div className="grid">
        {hasProblems && <ProblemsPanel {...props} />}
        <SheetsPanel preview={preview} problemsBySheet={props.problemsBySheet} />
        <div className="c5 stack">
          <PastPanel preview={preview} today={props.today} isRefused={refusal?.reason === 'pastDay'} />
          <WarningsPanel warnings={preview.warnings} />
          <MissingRowsPanel rows={preview.missing} form={confirmForm} />
        </div>
      </div>
      <ConfirmBar preview={preview} problemTotal={problemTotal} />
    </>
  )
}

function rowsIn(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, rows) => total + rows, 0)
}

function Verdict({ preview, problemTotal }: Pick<ImportPreviewProps, 'preview' | 'problemTotal'>) {
  const { verdict } = useWords().importing
  const { number } = useFormats()
  if (problemTotal > 0) {
    return <VerdictLine tone="missing" text={verdict.problems(number(problemTotal), problemTotal === 1)} />
  }
  const [created, changed, unchanged] = [preview.created, preview.changed, preview.unchanged].map(rowsIn)
  return created || changed ? (
    <VerdictLine
      tone="safe"
      text={verdict.ready(number(created ?? 0), number(changed ?? 0), number(unchanged ?? 0))}
    />
  ) : (
    <VerdictLine tone="safe" text={verdict.nothing(number(unchanged ?? 0))} />
  )
}

function ConfirmBar({ preview, problemTotal }: Pick<ImportPreviewProps, 'preview' | 'problemTotal'>) {
  const words = useWords()
  const { number } = useFormats()
  const rows = rowsIn(preview.created) + rowsIn(preview.changed)
  const hasNothing = rows === 0 && !preview.missing.some((row) => row.canDelete)
  const isBlocked = problemTotal > 0 || hasNothing
  return (
    <Form
      method="post"
      id={confirmForm}
      className="confirm"
      role="group"
      aria-label={words.importing.confirmLabel}
    >
      <input type="hidden" name="fileName" value={preview.fileName} />
      <p id="hvorfor">
        <b>
          {isBlocked && <Icon name="lock" small />}{' '}
          {problemTotal > 0
            ? words.importing.cannotYet(number(problemTotal), problemTotal === 1)
            : hasNothing
              ? words.importing.nothingToDo
              : words.importing.canNow}
        </b>
        {words.importing.allOrNothing}
      </p>
      <div className="acts">
        <LinkButton kind="quiet" to="/import">
          {words.common.cancel}
        </LinkButton>
        <Button
          {...(isBlocked ? {} : { kind: 'primary' as const })}
          name="intent"
          value="confirm"
          disabledBecause={isBlocked ? 'hvorfor' : undefined}
        >
          {words.importing.confirm(number(rows), rows === 1)}
        </Button>
      </div>
    </Form>
  )
}
