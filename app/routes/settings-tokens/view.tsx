import { getFormProps } from '@conform-to/react'
import type { useActionData, useLoaderData } from '@remix-run/react'
import { Form } from '@remix-run/react'
import { dayInCopenhagen } from '~/domain/calendar/instant'
import { useFormats, useWords } from '~/i18n/language-context'
import { ErrorSummary } from '~/ui/forms/error-summary'
import { TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { ShownOnce } from '~/ui/primitives/shown-once'
import { tokenSchema } from './form'
import type { action, loader } from './route'

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>
type Answer = ReturnType<typeof useActionData<typeof action>>
type Token = Loaded['tokens'][number]

/** The keys with which other systems read the secretariat: made, shown once, ended. */
export function TokensView({ tokens, example, answer }: Loaded & { answer: Answer }) {
  const words = useWords()
  const { title, sub, once, how, list } = words.apiTokens
  return (
    <>
      <PageHead
        title={title}
        sub={sub}
        crumbs={[{ to: '/indstillinger', label: words.settings.title }, { label: title }]}
      />
      {answer?.made && (
        <ShownOnce value={answer.made.token} title={once.title(answer.made.name)} words={once} />
      )}
      {answer?.revoked && (
        <div role="status" className="mb2">
          <Note tone="info">{list.revoked(answer.revoked)}</Note>
        </div>
      )}
      <div className="grid top">
        <MakePanel answer={answer} />
        <Panel title={how.title} span={5}>
          <p>{how.text}</p>
          <p>
            <code>GET {example}</code>
            <br />
            <code>Authorization: Bearer …</code>
          </p>
          <p>
            <a href="/api/v1/openapi.json">{how.description}</a>
          </p>
        </Panel>
        <TokensPanel tokens={tokens} />
      </div>
    </>
  )
}

function MakePanel({ answer }: { answer: Answer }) {
  const { make } = useWords().apiTokens
  const [form, fields] = useRecordForm({ id: 'noegle', schema: tokenSchema, result: answer?.result })
  return (
    <Panel title={make.title} note={make.note} span={7}>
      <Form method="post" className="form" {...getFormProps(form)}>
        <ErrorSummary
          fields={fields}
          labels={{ name: make.name }}
          formErrors={form.errors}
          answer={answer?.result}
        />
        <TextField field={fields.name} label={make.name} hint={make.nameHint} />
        <div className="foot">
          <Button kind="primary">{make.submit}</Button>
        </div>
      </Form>
    </Panel>
  )
}

function TokensPanel({ tokens }: Pick<Loaded, 'tokens'>) {
  const { list } = useWords().apiTokens
  const formats = useFormats()
  const columns: Column<Token>[] = [
    { key: 'name', title: list.name, isHeading: true, cell: ({ name }) => name },
    {
      key: 'created',
      title: list.created,
      label: list.created,
      place: 'l o1 lab',
      cell: ({ createdAt }) => formats.day(dayInCopenhagen(createdAt)),
    },
    {
      key: 'used',
      title: list.used,
      label: list.used,
      place: 'r o1 lab',
      cell: ({ lastUsedAt }) => (lastUsedAt ? formats.moment(lastUsedAt) : list.never),
    },
    {
      key: 'revoke',
      title: <span className="vh">{list.revoke}</span>,
      place: 'f o2',
      cell: ({ id, name }) => (
        <Form method="post">
          <Button small name="revoke" value={id} aria-label={list.revokeOf(name)}>
            {list.revoke}
          </Button>
        </Form>
      ),
    },
  ]
  return (
    <Panel title={list.title} note={list.note} span={12}>
      {tokens.length === 0 ? (
        <p>{list.empty}</p>
      ) : (
        <ResponsiveTable caption={list.title} columns={columns} rows={tokens} rowKey={({ id }) => id} />
      )}
    </Panel>
  )
}
