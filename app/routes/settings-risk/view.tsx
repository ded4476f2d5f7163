import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { useActionData } from '@remix-run/react'
import { useState } from 'react'
import type { RiskWeights } from '~/domain/risk/factor'
import { riskFactors, usualRiskWeights } from '~/domain/risk/factor'
import { useFormats, useWords } from '~/i18n/language-context'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { RiskWeightsPage } from '~/usecases/risk/load-risk-weights.server'
import { riskWeightsSchema } from './form'
import type { action } from './route'

type Answer = NonNullable<ReturnType<typeof useActionData<typeof action>>>

/** The six weights of a risk, which make 100. */
export function RiskWeightsView({ page, answer }: { page: RiskWeightsPage; answer: Answer | null }) {
  const words = useWords()
  const said = words.risk.weights
  return (
    <>
      <PageHead
        title={said.title}
        crumbs={[{ to: '/indstillinger', label: words.settings.title }, { label: said.title }]}
        sub={said.sub}
      />
      <div className="grid top">
        <Panel title={said.panel} note={page.isOwn ? said.own : said.usual} span={8}>
          {answer?.isConflict && <SavedMeanwhile weights={page.weights} />}
          {/* After a conflict what was typed stays; after a save or a reset the form is a new one. */}
          <WeightsForm key={answer?.isConflict ? 'kept' : String(page.version)} page={page} answer={answer} />
          {page.isOwn && (
            <Form method="post" className="mt2">
              <input type="hidden" name="version" value={page.version} />
              <Button name="intent" value="reset">
                {said.reset}
              </Button>
            </Form>
          )}
        </Panel>
        <Panel title={said.scales} span={4}>
          <p className="small">{said.scalesText}</p>
        </Panel>
      </div>
    </>
  )
}

function SavedMeanwhile({ weights }: { weights: RiskWeights }) {
  const { risk } = useWords()
  const saved = riskFactors.map((factor) => `${risk.factors[factor]} ${weights[factor]}`)
  return (
    <div className="mb2">
      <Note title={risk.weights.conflict}>
        <span>{saved.join(' · ')}</span>
      </Note>
    </div>
  )
}

function WeightsForm({ page, answer }: { page: RiskWeightsPage; answer: Answer | null }) {
  const { risk } = useWords()
  const said = risk.weights
  const [form, fields] = useRecordForm({
    id: 'risikovaegte',
    schema: riskWeightsSchema,
    result: answer?.result,
    values: Object.fromEntries(riskFactors.map((factor) => [factor, String(page.weights[factor])])),
  })
  const typed = answer?.result?.initialValue as Partial<Record<string, unknown>> | undefined
  const [sum, setSum] = useState(() => sumOf((factor) => typed?.[factor] ?? page.weights[factor]))
  return (
    <Form
      method="post"
      className="form"
      {...getFormProps(form)}
      onInput={({ currentTarget }) => {
        const now = new FormData(currentTarget)
        setSum(sumOf((factor) => now.get(factor)))
      }}
    >
      <ErrorSummary fields={fields} labels={risk.factors} formErrors={form.errors} answer={answer?.result} />
      <input type="hidden" name="version" value={page.version} />
      <div className="weights">
        {riskFactors.map((factor) => (
          <TextField
            key={factor}
            field={fields[factor]}
            label={risk.factors[factor]}
            hint={`${said.hints[factor]} ${said.usualIs(usualRiskWeights[factor])}.`}
            isShort
            inputMode="numeric"
          />
        ))}
      </div>
      <Sum sum={sum} formId={form.id} />
      <div className="foot">
        <Button kind="primary">{said.save}</Button>
        <LinkButton to="/indstillinger" kind="quiet">
          {said.cancel}
        </LinkButton>
      </div>
    </Form>
  )
}

/** What is no whole number counts as nothing; its field says so. */
function sumOf(typed: (factor: keyof RiskWeights) => unknown): number {
  return riskFactors.reduce((sum, factor) => {
    const text = String(typed(factor) ?? '').trim()
    return sum + (/^\d{1,3}$/.test(text) ? Number(text) : 0)
  }, 0)
}

function Sum({ sum, formId }: { sum: number; formId: string }) {
  const { risk } = useWords()
  const formats = useFormats()
  const said = risk.weights
  return (
    <p className="weights-sum" role="status">
      <output form={formId}>{said.sum(formats.number(sum))}</output>
      <span>
        {sum === 100 ? said.sumRight : sum < 100 ? said.sumShort(100 - sum) : said.sumOver(sum - 100)}
      </span>
    </p>
  )
}
