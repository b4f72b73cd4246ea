import { NewConcernForm, ResolveConcernForm } from '../../features/concerns/concerns.tsx';
import { WaiveForm } from '../../features/concerns/waivers.tsx';
import type { Sheet, SheetOf } from './sheet.ts';

/** What worries them. */
export function concernSheet(of: SheetOf): Sheet | null {
  const { common, page, asked, onClose, seen, t } = of;
  switch (asked.do) {
    case 'concern':
      return { title: t('concernTitle'), body: <NewConcernForm {...common} /> };
    case 'waive':
      return { title: t('waiveTitle'), body: <WaiveForm {...common} /> };
    case 'resolve-concern': {
      const concern = page.concerns.find((one) => one.concernId === asked.on);
      return concern
        ? {
            title: t('settleConcernTitle'),
            body: <ResolveConcernForm deal={seen} concern={concern} onDone={onClose} />,
          }
        : null;
    }
    default:
      return null;
  }
}
