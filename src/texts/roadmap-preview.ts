import { texts } from './texts.ts';

/** What stands above the client's page where one of us looks at it. */
export const roadmapPreviewTexts = texts({
  en: {
    isPreview: 'This is what {name} sees. Here its buttons do nothing.',
    nothing: 'There is nothing to show here',
    nothingText: 'They may have left the deal, or you are no longer signed in. Open the deal again.',
  },
  de: {
    isPreview: 'Das sieht {name}. Die Schaltflächen tun hier nichts.',
    nothing: 'Hier gibt es nichts zu sehen',
    nothingText:
      'Die Person ist vielleicht nicht mehr im Deal, oder Sie sind nicht mehr angemeldet. Öffnen Sie den Deal erneut.',
  },
});
