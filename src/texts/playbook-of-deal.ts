import { texts } from './texts.ts';

/** Which playbook a deal goes by. */
export const playbookOfDealTexts = texts({
  en: {
    playbook: 'Playbook',
    hint: 'The commitments that this deal goes through. It can be moved later.',
    goesBy: '<playbook>{label}, version {version}</playbook>',
    move: 'Move to another playbook',
  },
  de: {
    playbook: 'Playbook',
    hint: 'Die Zusagen, durch die dieser Deal geht. Er lässt sich später umziehen.',
    goesBy: '<playbook>{label}, Version {version}</playbook>',
    move: 'In ein anderes Playbook umziehen',
  },
});
