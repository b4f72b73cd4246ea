import type { Roadmap } from '#contract/roadmap/roadmap.ts';

const step = (subject: string, title: string, change: Partial<Roadmap['steps'][number]>) => ({
  ...{ subject, title, state: 'ahead' as const, day: null, people: [], parts: null },
  ...{ milestoneId: null, isTheirsToFinish: false, notYet: null },
  ...change,
});

/** A roadmap with something of everything, and names in several scripts. */
export const sharedRoadmap: Roadmap = {
  ...{ locale: 'de-AT', zone: 'Europe/Vienna', isZoneTheirs: true, account: 'Größe & Söhne' },
  reader: { contactId: 'marta', name: 'Marta Ruiz' },
  preparedBy: { name: 'Lena Fischer', company: 'Ostrava Systems', email: null },
  look: { colors: null, logo: null },
  goal: 'Schadenaufnahme; schneller, besser',
  stepsToDecision: 2,
  decision: { title: 'Der Vorstand', day: '2026-12-04' },
  next: {
    conversationId: 'c1',
    title: 'Ihre letzten Fragen',
    ...{ startsAt: '2026-11-26T09:00:00.000Z', endsAt: '2026-11-26T10:00:00.000Z' },
    place: 'Linienstraße 4,\r\nRaum 2',
    gain: 'Jede offene Frage, schriftlich beantwortet; ganz gleich, wie Sie sich entscheiden.\nMit Zahlen.',
    ...{ people: [], attendance: 'not said', proposedTimes: [], declined: null },
  },
  ...{ last: null, catchUp: null },
  steps: [
    step('explore', 'Verstehen, was es kostet', {
      ...{ state: 'done', day: '2026-10-06', people: ['Łukasz Żółć', 'Ελένη', 'Наталія', '田中', '👩‍💻'] },
    }),
    step('m1', 'Der Vorstand\r\nentscheidet', { day: '2026-12-04', milestoneId: 'm1' }),
    step('m2', 'Längst vorbei', { state: 'done', day: '2026-10-07', milestoneId: 'm2' }),
  ],
  theirs: [
    {
      ...{ id: 't1', what: 'schickt die Zahlen', due: '2026-03-29', isDone: false, isLate: true },
      ...{ by: null, isConfirmed: false, proposed: null, declined: null },
    },
  ],
  ours: [],
  concerns: [{ concernId: 'x', text: 'Wo liegen die Daten?', who: null, answer: 'In Wien.', isOpen: false }],
  people: [],
  ...{ hasAgreed: false, isOver: false, news: null },
};
