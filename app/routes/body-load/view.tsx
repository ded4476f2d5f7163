import { useFormats, useWords } from '~/i18n/language-context'
import type { Formats } from '~/i18n/formats'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import type { BodyLoad } from '~/usecases/bodies/load-body-load.server'
import { BodyTabs } from '../bodies/tabs'
import { hoursOf } from './hours-of'
import { PeoplePanel } from './people-panel'
import { SameDayPanel, SharedPanel } from './pair-panels'

/** Who sits in how many bodies, which bodies are the same people, and what could be held the same day. */
export function BodyLoadView({ load, isOwn }: { load: BodyLoad; isOwn: boolean }) {
  const words = useWords().bodies.load
  const formats = useFormats()
  const { people, assumed } = load
  return (
    <>
      <PageHead
        title={headline(load, words, formats)}
        sub={
          isOwn
            ? words.subOwn(formats.number(load.bodies))
            : words.sub(
                formats.number(load.bodies),
                formats.number(load.demanded),
                hoursOf(load.minutes, formats),
              )
        }
      />
      <BodyTabs current="load" />
      <div className="stack">
        {assumed.length > 0 && people.length > 0 && (
          <Note tone="info">
            {words.assumed(formats.list(assumed.map(({ name }) => name)), load.assumedMinutes)}
          </Note>
        )}
        {people.length > 0 && <PeoplePanel load={load} />}
        {people.length > 0 && <SharedPanel rows={load.shared} />}
        {people.length > 0 && <SameDayPanel rows={load.sameDay} within={load.within} />}
      </div>
    </>
  )
}

function headline(
  { people }: BodyLoad,
  words: ReturnType<typeof useWords>['bodies']['load'],
  formats: Formats,
): string {
  const [first] = people
  if (!first) return words.none
  const most = first.bodies.length
  if (most < 2) return words.calm
  const tied = people.filter(({ bodies }) => bodies.length === most)
  const hours = hoursOf(first.minutes, formats)
  if (tied.length === 1) return words.headline(first.name, most, hours)
  if (tied.length > 3) return words.headlineMany(formats.number(tied.length), most, hours)
  return words.headlineTied(formats.list(tied.map(({ name }) => name)), most, hours)
}
