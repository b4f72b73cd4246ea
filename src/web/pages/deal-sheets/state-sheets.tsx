import type { DealPage } from '#contract/deals/deal-page.ts';
import { listMembers } from '#contract/members/members.ts';
import { useReadWhen } from '../../api/queries.ts';
import { LoseForm, ParkForm, ReopenForm, SetAsideForm, WinForm } from '../../features/deals/deal-forms.tsx';
import { EditDealForm } from '../../features/deals/edit-deal-form.tsx';
import type { Sheet, SheetOf } from './sheet.ts';

/** What becomes of the deal itself. */
export function stateSheet(of: SheetOf): Sheet | null {
  const { asked, page, finding, onClose, deal, t } = of;
  switch (asked.do) {
    case 'edit':
    case 'assign-owner':
    case 'set-expected-close':
      return { title: t('editDeal'), body: <EditSheet page={page} onDone={onClose} /> };
    case 'won':
      return { title: t('wonTitle'), body: <WinForm deal={deal} onDone={onClose} /> };
    case 'lost':
      return { title: t('lostTitle'), body: <LoseForm deal={deal} onDone={onClose} /> };
    case 'parked':
      return { title: t('parkTitle'), body: <ParkForm deal={deal} onDone={onClose} /> };
    case 'reopened':
      return { title: t('reopenTitle'), body: <ReopenForm deal={deal} onDone={onClose} /> };
    case 'set-aside':
      return finding
        ? { title: t('setAsideTitle'), body: <SetAsideForm deal={deal} finding={finding} onDone={onClose} /> }
        : null;
    default:
      return null;
  }
}

function EditSheet({ page, onDone }: { page: DealPage; onDone: () => void }) {
  const members = useReadWhen(true, listMembers, { limit: 200 });
  const items = (members.data?.items ?? [])
    .filter((member) => member.active || member.memberId === page.deal.owner?.id)
    .map((member) => ({ id: member.memberId, label: member.name }));
  return <EditDealForm deal={page.deal} members={items} onDone={onDone} />;
}
