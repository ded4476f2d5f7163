import type { SubmissionResult } from '@conform-to/react'
import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { feedScopes } from '~/domain/feeds/feed-scope'
import { useWords } from '~/i18n/language-context'
import { SelectField } from '~/ui/forms/choice-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Button } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { FeedPage } from '~/usecases/feeds/feed-page'
import { feedSchema } from './form'

interface MakePanelProps {
  choices: FeedPage['choices']
  ownContactId: string | null
  result: SubmissionResult<string[]> | null
}

export function MakePanel({ choices, ownContactId, result }: MakePanelProps) {
  const { make } = useWords().feeds
  const options = feedScopes.flatMap((scope) =>
    choices[scope].map(({ id, name }) => ({
      value: `${scope}:${id}`,
      label: scope === 'person' && id === ownContactId ? make.own(name) : name,
      group: make.groups[scope],
    })),
  )
  const [form, fields] = useRecordForm({
    id: 'feed',
    schema: feedSchema,
    result,
    values: { subject: options[0]?.value },
  })
  return (
    <Panel title={make.title} note={make.note} span={7}>
      {options.length === 0 ? (
        <p>{make.nothing}</p>
      ) : (
        <Form method="post" className="form" {...getFormProps(form)}>
          <SelectField field={fields.subject} label={make.subject} options={options} />
          <div className="foot">
            <Button kind="primary" icon="link">
              {make.submit}
            </Button>
          </div>
        </Form>
      )}
    </Panel>
  )
}
