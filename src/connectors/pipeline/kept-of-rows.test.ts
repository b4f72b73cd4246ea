import { expect, test } from 'vitest';
import { readFiles, tableOf } from '../testing/read-files.ts';

test('the number of a house stands behind its street', async () => {
  const { accounts } = await readFiles({
    'organizations.csv': tableOf(
      'Organization - Name,Organization - Address,Organization - Street/road name of Address,Organization - House number of Address,Organization - City/town/village/locality of Address',
      {
        'Organization - Name': 'Solberg AS',
        'Organization - Street/road name of Address': 'Havnegata',
        'Organization - House number of Address': '3',
        'Organization - City/town/village/locality of Address': 'Oslo',
      },
    ),
  });
  expect(accounts[0]?.reach?.addresses).toMatchObject([{ street: 'Havnegata 3', city: 'Oslo' }]);
});

test('a nickname beside a name is kept, and a yearly turnover is written without an exponent', async () => {
  const { contacts, accounts } = await readFiles({
    'contacts.csv': tableOf('First Name,Last Name,Nickname,Notes,E-mail 1 - Value', {
      ...{ 'First Name': 'Beatrix', 'Last Name': 'Bird', Nickname: 'Bea', Notes: 'Likes boats' },
    }),
    'companies.csv': tableOf('Company name,Industry,Annual Revenue', {
      ...{ 'Company name': 'Acme', 'Annual Revenue': '1.25E7' },
    }),
  });
  expect(contacts[0]?.details).toMatchObject({ about: 'Likes boats\n\nNickname: Bea' });
  expect(accounts[0]?.details).toMatchObject({ revenue: '12500000' });
});
