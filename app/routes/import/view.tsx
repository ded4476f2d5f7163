import { Form, useNavigation } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { Button } from '~/ui/primitives/button'
import { Icon } from '~/ui/primitives/icon'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { UploadRefusal } from './route'

interface ChooseWorkbookProps {
  imports: boolean
  exports: boolean
  seesSalaries: boolean
  /** The upload that the link spoke of is no longer kept. */
  isGone: boolean
  refusal: { reason: UploadRefusal } | undefined
}

/** The way in for people who keep their plan in a spreadsheet, and the way out. */
export function ChooseWorkbookView(props: ChooseWorkbookProps) {
  const words = useWords()
  return (
    <>
      <PageHead
        title={words.importing.title}
        crumbs={[
          { to: '/indstillinger', label: words.shell.pages.settings },
          { label: words.importing.title },
        ]}
        sub={props.imports && words.importing.intro}
      />
      <div className="grid top">
        {props.imports && (
          <Panel title={words.importing.chooseTitle} span={7}>
            {props.isGone && <Note title={words.importing.gone} />}
            <UploadForm refusal={props.refusal} />
          </Panel>
        )}
        <div className="c5 stack">
          {props.imports && (
            <Panel title={words.importing.howTitle}>
              <ul className="lines">
                {words.importing.how.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Panel>
          )}
          {props.exports && <TakeOut seesSalaries={props.seesSalaries} />}
        </div>
      </div>
    </>
  )
}

function UploadForm({ refusal }: Pick<ChooseWorkbookProps, 'refusal'>) {
  const words = useWords().importing
  const isBusy = useNavigation().state === 'submitting'
  return (
    <Form method="post" encType="multipart/form-data" className="form">
      <div className="field">
        <label htmlFor="fil">{words.file}</label>
        <span className="hint" id="fil-hint">
          {words.fileHint}
        </span>
        <input
          id="fil"
          name="file"
          type="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby={refusal ? 'fil-hint fil-fejl' : 'fil-hint'}
          aria-invalid={refusal ? true : undefined}
        />
        {refusal && (
          <span className="err" id="fil-fejl" role="alert">
            <Icon name="alert" />
            <span>{words.problem[refusal.reason]}</span>
          </span>
        )}
      </div>
      <Button kind="primary" icon="upload" aria-busy={isBusy}>
        {words.read}
      </Button>
    </Form>
  )
}

function TakeOut({ seesSalaries }: Pick<ChooseWorkbookProps, 'seesSalaries'>) {
  const words = useWords().importing
  return (
    <Panel title={words.takeOutTitle} note={seesSalaries ? words.takeOutText : words.takeOutSealed}>
      <div className="acts">
        <a className="btn" href="/eksport/xlsx">
          <Icon name="download" />
          {words.takeOutWorkbook}
        </a>
        {seesSalaries && (
          <a className="btn" href="/eksport/json">
            <Icon name="download" />
            {words.takeOutJson}
          </a>
        )}
      </div>
    </Panel>
  )
}
