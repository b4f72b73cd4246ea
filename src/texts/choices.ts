import { texts } from './texts.ts';

/* What is chosen from a short list of the domain's own words, by those words. */

/** What is behind a no or a maybe. */
export const reasonsTexts = texts({
  en: {
    'no project': 'no project',
    'another supplier': 'another supplier',
    'wrong time': 'wrong time',
    'no value seen': 'no value seen',
    'only this ask': 'only this ask',
    timing: 'timing',
    budget: 'budget',
    authority: 'authority',
    information: 'information',
    fear: 'fear',
    'status quo': 'status quo',
    'polite no': 'polite no',
  },
  de: {
    'no project': 'kein Projekt',
    'another supplier': 'anderer Anbieter',
    'wrong time': 'falscher Zeitpunkt',
    'no value seen': 'kein Nutzen erkannt',
    'only this ask': 'nur diese Frage',
    timing: 'Zeitpunkt',
    budget: 'Budget',
    authority: 'andere entscheiden mit',
    information: 'Information',
    fear: 'Sorge',
    'status quo': 'alles soll bleiben, wie es ist',
    'polite no': 'höfliches Nein',
  },
});

/** The parts that people play in a deal. */
export const rolesTexts = texts({
  en: {
    sponsor: 'sponsor',
    'decision maker': 'decision maker',
    'economic buyer': 'economic buyer',
    champion: 'champion',
    user: 'user',
    technical: 'technical',
    finance: 'finance',
    legal: 'legal',
    procurement: 'procurement',
    influencer: 'influencer',
    opponent: 'opponent',
  },
  de: {
    sponsor: 'Sponsor',
    'decision maker': 'Entscheider',
    'economic buyer': 'Budgetverantwortung',
    champion: 'Fürsprecher',
    user: 'Anwender',
    technical: 'Technik',
    finance: 'Finanzen',
    legal: 'Recht',
    procurement: 'Einkauf',
    influencer: 'Einfluss',
    opponent: 'Gegner',
  },
});

/** How somebody thinks of our helping them. */
export const attitudesTexts = texts({
  en: { for: 'for it', neutral: 'neutral', against: 'against it', unknown: 'not known' },
  de: { for: 'dafür', neutral: 'neutral', against: 'dagegen', unknown: 'nicht bekannt' },
});

/** How much somebody's word weighs in the decision. */
export const influencesTexts = texts({
  en: { high: 'high', middle: 'middle', low: 'low', unknown: 'not known' },
  de: { high: 'hoch', middle: 'mittel', low: 'gering', unknown: 'nicht bekannt' },
});

/** What clients ask us for. */
export const requestablesTexts = texts({
  en: {
    proposal: 'a proposal',
    pricing: 'a price',
    demo: 'a demo',
    contract: 'a contract',
    information: 'information',
  },
  de: {
    proposal: 'ein Angebot',
    pricing: 'einen Preis',
    demo: 'eine Vorführung',
    contract: 'einen Vertrag',
    information: 'Informationen',
  },
});

/** How we know of a commitment. */
export const evidenceTexts = texts({
  en: {
    said: 'I heard it',
    quoted: 'in their words',
    written: 'they wrote it',
    calendar: 'in their calendar',
    roadmap: 'on the roadmap',
  },
  de: {
    said: 'selbst gehört',
    quoted: 'im Wortlaut',
    written: 'schriftlich',
    calendar: 'im Kalender angenommen',
    roadmap: 'auf dem Fahrplan',
  },
});
