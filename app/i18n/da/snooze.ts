/** Putting the reminders of a deadline off, with a reason. */
export const snooze = {
  title: 'Udsæt påmindelser',
  titleOf: (name: string) => `Udsæt påmindelser: ${name}`,
  crumb: 'Udsæt',
  link: 'Udsæt …',
  linkOf: (name: string) => `Udsæt påmindelser om ${name}`,
  due: (day: string, responsible: string | null) =>
    responsible === null ? `Frist ${day}, uden ansvarlig.` : `Frist ${day}, ${responsible}.`,
  form: 'Stille indtil',
  note: 'Kun påmindelser før fristen holder pause. På dagen og efter fristen kommer de som ellers, og fristen flytter ikke.',
  until: 'Mind om den igen',
  limits: {
    day: (day: string) => `Senest ${day}, dagen før fristen`,
    target: (day: string) => `Senest ${day}. Da skal den være klar hos jer, og en udbetaling afhænger af den`,
  },
  reason: 'Hvorfor',
  reasonHint: 'Kollegerne kan se det',
  whose: 'For hvem',
  own: 'Kun for mig',
  all: 'For alle, der får den',
  submit: 'Udsæt påmindelser',
  open: 'Åbn fristen',
  problems: {
    notOpen: {
      title: 'Der mindes ikke om den',
      text: 'Fristen er klaret, eller den venter på at blive bekræftet. Der er intet at udsætte.',
    },
    tooLate: {
      title: 'Fristen er for tæt på',
      text: 'Påmindelser kan højst udsættes til dagen før fristen, og ved en frist, der kan stoppe en udbetaling, til den dag, den skal være klar hos jer.',
    },
  },
  now: 'Udsat nu',
  none: 'Påmindelserne er ikke udsat.',
  quietFor: (day: string, contact: string | null) =>
    contact === null ? `Til ${day}, for alle` : `Til ${day}, for ${contact}`,
  by: (actor: string, moment: string) => `${actor}, ${moment}`,
  lift: 'Ophæv',
  liftOf: (day: string) => `Ophæv udsættelsen til ${day}`,
}
