import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { likelyLetters } from './likely-letters.ts';

const polish = 'Imię;Nazwisko;Firma\nMałgorzata;Źródło;Huta Szkła Żółw\nŁukasz;Ćwik;Huta';
const czech = 'Jméno;Příjmení;Společnost\nJiří;Dvořák;Škoda\nBožena;Němcová;Žižkov';
const hungarian = 'Név;Cég\nKovács Győző;Hűtő Kft.\nÁgnes Szőke;Őrség Zrt.';
const russian = 'Фамилия;Имя;Компания\nЩербакова;Юлия;ООО «Ёлка»\nМышкин;Лев;';
const german = 'Name;Firma;Straße\nMüller;Größe & Söhne;Ärzteweg\nBjörn Jäger;Käse GmbH;Öffi';
const french = 'Prénom;Société;Étape\nHélène;Chaîne;Négociation\nFrançois;Forêt;été';
const danish = 'Navn;Firma\nSøren Ærø;Øl A/S\nÅse;Smørrebrød';
const japanese =
  '会社名,部署,役職,氏名\n株式会社日本橋製作所,営業部,部長,高橋 健太郎\n表示工業,技術部,課長,能登 さくら';

const lists: readonly (readonly [string, string])[] = [
  ...['windows-1250', 'iso-8859-2', 'ibm852'].flatMap((encoding) =>
    [polish, czech].map((text) => [encoding, text] as const),
  ),
  ...['windows-1250', 'ibm852'].map((encoding) => [encoding, hungarian] as const),
  ...['windows-1251', 'koi8-r', 'ibm866'].map(
    (encoding) => [encoding, russian.replace(/[«»]/g, '"')] as const,
  ),
  ...['windows-1252', 'macintosh', 'ibm850'].flatMap((encoding) =>
    [german, french, danish].map((text) => [encoding, text] as const),
  ),
  ...['shift_jis', 'euc-jp'].map((encoding) => [encoding, japanese] as const),
  ['windows-1251', russian],
  ['windows-1253', 'Όνομα;Εταιρεία\nΕλένη;Αιγαίο Ναυτιλιακή\nΓιάννης;Ποσειδών'],
  ['windows-1254', 'Ad;Soyad;Şirket\nÇağrı;Öztürk;Işık İnşaat\nŞule;Güneş;Yıldız'],
  ['gb18030', '公司,姓名\n北京科技有限公司,王小明\n上海贸易,李华'],
  ['big5', '公司,姓名\n台北科技有限公司,王小明\n高雄貿易,李華'],
  ['euc-kr', '회사,이름\n서울전자,김철수\n부산무역,이영희'],
];

test.each(lists)('a list in %s is known by its letters: %s', (encoding, text) => {
  expect(likelyLetters(iconv.encode(text, encoding))).toBe(encoding);
});

test.each([
  ['windows-1252', 'Name,Note\nKelly’s,It’s “fine”\nO’Brien,5 €'],
  ['windows-1252', 'Name,City\nJosé,Bern'],
  ['macintosh', 'Name\nGarcía,Inés\nMartín,Bogotá'],
  ['ibm850', 'Name,City\nJosé,Bern'],
  ['windows-1250', 'Nazwa,Kwota\nŁódź,5 €'],
] as const)('one name may be enough, and marks of words are no letters (%s)', (encoding, text) => {
  expect(likelyLetters(iconv.encode(text, encoding))).toBe(encoding);
});
