import { describe, expect, test } from 'vitest';
import { type Actor, type Role, type Sees, usuallySees } from './actor.ts';
import { mayChangeDeal, mayOpenDeal, maySeeDeal, visibleDeals } from './deal.ts';

const me = 'me';
const actor = (role: Role, sees: Sees = usuallySees[role], teamId: string | null = 'north'): Actor => ({
  ...{ memberId: me, workspaceId: 'workspace', role, sees, teamId, zone: 'UTC' },
});

const mine = { ownerId: me, teamId: 'north' };
const colleagues = { ownerId: 'colleague', teamId: 'north' };
const otherTeams = { ownerId: 'somebody', teamId: 'south' };
const teamsUnowned = { ownerId: null, teamId: 'north' };
const nobodys = { ownerId: null, teamId: null };
const deals = { mine, colleagues, otherTeams, teamsUnowned, nobodys };

function those(
  may: (actor: Actor, deal: (typeof deals)[keyof typeof deals]) => boolean,
  who: Actor,
): string[] {
  return Object.entries(deals).flatMap(([name, deal]) => (may(who, deal) ? [name] : []));
}
const all = Object.keys(deals);

describe('seeing', () => {
  test('admins and readers see all deals', () => {
    expect(those(maySeeDeal, actor('admin'))).toEqual(all);
    expect(those(maySeeDeal, actor('admin', 'own'))).toEqual(all);
    expect(those(maySeeDeal, actor('reader'))).toEqual(all);
  });

  test("a manager sees their own deals and their team's, unowned ones included", () => {
    expect(those(maySeeDeal, actor('manager'))).toEqual(['mine', 'colleagues', 'teamsUnowned']);
  });

  test('a seller sees their own deals', () => {
    expect(those(maySeeDeal, actor('seller'))).toEqual(['mine']);
  });

  test('somebody without a team sees of a team nothing but their own, and never what belongs to no team', () => {
    expect(those(maySeeDeal, actor('manager', 'team', null))).toEqual(['mine']);
  });

  test('a list shows exactly the deals that may be seen', () => {
    for (const role of ['admin', 'manager', 'seller', 'reader'] as const) {
      for (const sees of ['own', 'team', 'all'] as const) {
        for (const teamId of ['north', null]) {
          const who = actor(role, sees, teamId);
          const filter = visibleDeals(who);
          const listed = Object.entries(deals).filter(
            ([, deal]) =>
              'all' in filter ||
              deal.ownerId === filter.ownerId ||
              ('teamId' in filter && deal.teamId === filter.teamId),
          );
          expect(listed.map(([name]) => name)).toEqual(those(maySeeDeal, who));
        }
      }
    }
  });
});

describe('changing', () => {
  test('a reader changes nothing and opens nothing', () => {
    expect(those(mayChangeDeal, actor('reader'))).toEqual([]);
    expect(those(mayOpenDeal, actor('reader'))).toEqual([]);
  });

  test('an admin changes all, a manager what they see', () => {
    expect(those(mayChangeDeal, actor('admin'))).toEqual(all);
    expect(those(mayChangeDeal, actor('manager'))).toEqual(['mine', 'colleagues', 'teamsUnowned']);
    expect(those(mayChangeDeal, actor('manager', 'all'))).toEqual(all);
  });

  test('a seller who sees all deals still writes in their own and their team only', () => {
    expect(those(mayChangeDeal, actor('seller'))).toEqual(['mine']);
    expect(those(mayChangeDeal, actor('seller', 'all'))).toEqual(['mine', 'colleagues', 'teamsUnowned']);
    expect(those(mayChangeDeal, actor('seller', 'all', null))).toEqual(['mine']);
  });

  test('nobody changes a deal that they do not see', () => {
    for (const role of ['admin', 'manager', 'seller', 'reader'] as const) {
      for (const sees of ['own', 'team', 'all'] as const) {
        const who = actor(role, sees);
        expect(those(maySeeDeal, who)).toEqual(expect.arrayContaining(those(mayChangeDeal, who)));
      }
    }
  });

  test('a seller opens deals for themselves alone', () => {
    expect(those(mayOpenDeal, actor('seller', 'all'))).toEqual(['mine']);
  });
});
